#pragma once

#include "models/partydetails.h"
#include "widgets/fieldview.h"
#include "widgets/view.h"

class QLabel;
class QToolButton;

namespace kartoteka
{

class Avatar;
class FlowLayout;

/// The top of a card: who it is, the roles and tags as chips, who looks after it, and what can be
/// done at once. GUI thread.
class CardHead : public QWidget
{
    Q_OBJECT
public:
    /// Large: of a tab, with an avatar of 56; small: of a dock.
    enum class Size { Small, Large };

    CardHead(ViewHost &host, Size size, QWidget *parent = nullptr);

    void setContext(const EditorContext &context);
    void setDetails(const PartyDetails &details, const QString &changedBy);
    void retranslate();
    bool isEditing() const;
    FieldView *name() const { return m_name; }
    QVariantMap draft() const;
    void restoreDraft(const QVariantMap &draft);

signals:
    void callWanted();
    void mailWanted();
    void noteWanted();
    void failed(const kartoteka::Error &error);
    void editingChanged();
    void edited(const QString &key, const QString &typed);

private:
    QToolButton *action(const char *name, const QString &iconName);
    FieldView *field(const char *key, FieldView::Caption caption);
    QLayout *makeActions();
    void layOut(Size size);
    void showChips();
    void openRoleMenu();
    void setRole(const QString &code, bool isOn);
    void addTag(const QString &proposed = {});
    void saveTag(const QString &name);
    void removeTag(qint64 tagging);
    QString subtitle() const;

    ViewHost &m_host;
    PartyDetails m_details;
    Avatar *m_avatar;
    FieldView *m_name;
    FieldView *m_owner;
    QLabel *m_subtitle;
    QLabel *m_kind;
    QWidget *m_chips;
    FlowLayout *m_chipLayout;
    QToolButton *m_roles;
    QToolButton *m_call;
    QToolButton *m_mail;
    QToolButton *m_note;
};

} // namespace kartoteka
