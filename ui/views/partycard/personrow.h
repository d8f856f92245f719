#pragma once

#include "models/partydetails.h"
#include "widgets/fieldview.h"

class QLabel;
class QToolButton;

namespace kartoteka
{

class Avatar;
class Chip;

/// Somebody of the other kind on a card: the person of a firm, the firm of a person, with job title
/// and department edited in place. Double click or Enter opens the other card. GUI thread.
class PersonRow : public QWidget
{
    Q_OBJECT
public:
    struct Shown {
        Id<Party> party;
        QString name;
        QString phone;
        bool isPerson = true;
        bool isMain = false;
        bool isPast = false;
        Record affiliation;
    };

    PersonRow(OpenWorkspace &workspace, const Shown &shown, QWidget *parent = nullptr);

    void setShown(const Shown &shown, const QString &changedBy);
    void setContext(const EditorContext &context);
    const Shown &shown() const { return m_shown; }
    bool isEditing() const;

signals:
    void openWanted(kartoteka::RecordReference record);
    void dialWanted(const QString &phone);
    void failed(const kartoteka::Error &error);

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    FieldView *field(const char *key);
    void fitName();
    void openMenu();
    void open();
    void apply(const QString &key, const Value &value);

    OpenWorkspace &m_workspace;
    Shown m_shown;
    Avatar *m_avatar;
    QLabel *m_name;
    Chip *m_main;
    QLabel *m_past;
    QLabel *m_phone;
    FieldView *m_jobTitle;
    FieldView *m_department;
    QToolButton *m_menu;
};

} // namespace kartoteka
