#pragma once

#include "domain/duplicates/partyduplicates.h"
#include "widgets/view.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kartoteka
{

class DuplicateHint;
class RecordForm;

/// A new firm or person with what is known at once: names, numbers, city, role. Looks for similar
/// cards while somebody types; going to one of them keeps what was typed for the next time. Opened
/// with open(); Ctrl+Enter saves and opens the card, Ctrl+Shift+Enter saves and begins another one,
/// Esc asks when something would be lost. GUI thread.
class NewPartyDialog : public QDialog
{
    Q_OBJECT
public:
    NewPartyDialog(ViewHost &host, PartyKind kind, QWidget *parent = nullptr);
    ~NewPartyDialog() override;

    /// What is typed; empty when nothing is.
    QVariantMap draft() const;
    void restoreDraft(const QVariantMap &draft);

public slots:
    void reject() override;

signals:
    void saved(kartoteka::RecordReference record);
    void draftChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// A line beside the fields of the party: one part each.
    struct Detail {
        QLineEdit *line;
        QLabel *problem;
    };

    QLineEdit *line(const char *name);
    QLayout *makeKinds();
    QLayout *makeDetails();
    QLayout *makeButtons();
    void fillRoles();
    void setKind(PartyKind kind);
    PartyKind kind() const;
    void follow();
    PartyDraft typedParty() const;
    void save(bool isAnother);
    Result<qint64> store(const Record &party);
    std::vector<Record> detailsOf(qint64 party) const;
    bool checkDetails();
    void goToSimilar();
    void clear();

    ViewHost &m_host;
    QButtonGroup *m_kinds;
    RecordForm *m_form;
    std::vector<Detail> m_details; ///< of the three lines, in their order
    QLineEdit *m_phone;
    QLineEdit *m_mail;
    QLineEdit *m_city;
    QComboBox *m_role;
    DuplicateHint *m_hint;
    QPushButton *m_open;
    QPushButton *m_another;
};

} // namespace kartoteka
