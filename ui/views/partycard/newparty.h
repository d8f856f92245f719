#pragma once

#include "domain/duplicates/partyduplicates.h"
#include "widgets/view.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace kartoteka
{

class DuplicateHint;
class RecordForm;

/// A new firm or person with what is known at once: names, numbers, city, role. Looks for similar
/// cards while somebody types. Opened with open(); Ctrl+Enter saves and opens the card,
/// Ctrl+Shift+Enter saves and begins another one. GUI thread.
class NewPartyDialog : public QDialog
{
    Q_OBJECT
public:
    NewPartyDialog(ViewHost &host, PartyKind kind, QWidget *parent = nullptr);
    ~NewPartyDialog() override;

    /// What is typed; empty when nothing is.
    QVariantMap draft() const;
    void restoreDraft(const QVariantMap &draft);

signals:
    void saved(kartoteka::RecordReference record);
    void draftChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
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
    void clear();

    ViewHost &m_host;
    QButtonGroup *m_kinds;
    RecordForm *m_form;
    QLineEdit *m_phone;
    QLineEdit *m_mail;
    QLineEdit *m_city;
    QComboBox *m_role;
    DuplicateHint *m_hint;
    QPushButton *m_open;
    QPushButton *m_another;
};

} // namespace kartoteka
