#pragma once

#include "models/partydetails.h"
#include "widgets/fieldeditor.h"
#include "widgets/view.h"

class QPushButton;

namespace kartoteka
{

class FieldGrid;
class PartList;
enum class CardMode;

/// The fields and parts of a card: the few that are always wanted beside the contact points, and
/// everything else in groups where empty fields stay hidden until asked for. GUI thread.
class CardFacts : public QObject
{
    Q_OBJECT
public:
    /// Makes the widgets; they belong to whom the card puts them into.
    CardFacts(ViewHost &host, CardMode mode, QWidget *parent);

    QWidget *primary() const { return m_primaryPlace; }
    QWidget *more() const { return m_morePlace; }

    void setContext(const EditorContext &context);
    void setDetails(const PartyDetails &details, const QString &changedBy);
    void retranslate();
    bool isEditing() const;
    QVariantMap draft() const;
    void restoreDraft(const QVariantMap &draft);

signals:
    void failed(const kartoteka::Error &error);
    void linkActivated(const QUrl &link);
    void editingChanged();
    /// A field of the party, or with `part` a row of it, is being typed.
    void edited(const QString &key, const QString &typed);
    void partEdited(const kartoteka::Record &part);

protected:
    /// As a tab, the facts stand in one column where there is no room for two.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Group {
        const char *title; ///< QT_TR_NOOP; empty = none
        QStringList keys;
        FieldGrid *grid;
    };

    FieldGrid *makeGrid(QWidget *parent);
    PartList *makeList(const Entity &entity, QWidget *parent);
    void buildPrimary(QWidget *parent);
    void buildMore(QWidget *parent);
    void chooseKeys(const PartyDetails &details);
    void toggleEmpty();
    std::vector<FieldGrid *> grids() const;

    ViewHost &m_host;
    CardMode m_mode;
    PartyDetails m_details;
    QWidget *m_primaryPlace;
    QWidget *m_morePlace;
    FieldGrid *m_primary;
    PartList *m_contacts;
    std::vector<Group> m_groups;
    std::vector<PartList *> m_lists; ///< the contact points among them
    QPushButton *m_all;
    bool m_isEmptyShown = false;
};

/// What kind of contact point a text is: a mail address, a number, a site.
QString guessedContactKind(const QString &value);

} // namespace kartoteka
