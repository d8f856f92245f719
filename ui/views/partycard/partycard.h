#pragma once

#include "domain/duplicates/partyduplicates.h"
#include "views/partycard/partycardlayout.h"

#include <QTimer>

class QAction;

namespace kartoteka
{

/// Everything about one party in one place, edited where it stands. Reads a page at a time; follows
/// every change, whoever made it, without touching what is being typed. GUI thread.
class PartyCard : public View
{
    Q_OBJECT
public:
    PartyCard(ViewHost &host, CardMode mode, QWidget *parent = nullptr);
    ~PartyCard() override;

    void setRecord(const RecordReference &record);
    const RecordReference &record() const { return m_record; }

    std::map<QString, ActionHandler> handlers() override;
    QString helpPage() const override { return QStringLiteral("card"); }
    QString viewTitle() const override;
    QVariantMap viewState() const override;
    void restoreViewState(const QVariantMap &state) override;
    QVariantMap draft() const override;
    void restoreDraft(const QVariantMap &draft) override;
    void retranslate() override;
    QWidget *firstFocus() override;

private:
    void connectPanels();
    void follow(const ChangeSet &changes);
    bool concerns(const Change &change) const;
    void refresh();
    void fill(const PartyDetails &details);
    void showState();
    EditorContext editorContext() const;
    void keepDraft();
    void restore();
    void trash();
    void reach(const QStringList &kinds);
    void beginEdit();
    void step(int distance);
    void askForDuplicates(const QString &key, const QString &typed);
    void askForDuplicates(const Record &part);
    PartyDraft draftOfCard() const;

    CardMode m_mode;
    RecordReference m_record;
    std::optional<PartyDetails> m_details;
    QString m_changedBy;
    qint64 m_lastChange = 0; ///< set of the journal
    bool m_isTrashShown = false;
    QTimer m_refreshSoon;
    QHash<qint64, QVariantMap> m_drafts; ///< of records that were left with something typed
    CardPanels m_panels;
    QAction *m_restore;
};

} // namespace kartoteka
