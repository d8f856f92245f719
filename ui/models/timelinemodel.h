#pragma once

#include "domain/parties/timelinequeries.h"
#include "models/displaytext.h"
#include "models/openworkspace.h"

#include <QAbstractListModel>

namespace kartoteka
{

/// What happened to a card, newest first, under the heads of its days. Read by pages of 200 as it
/// is scrolled; words are looked for beside the window, in everything that ever happened. GUI
/// thread.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IsDayRole = Qt::UserRole + 1, ///< bool: the head of a day
        TimeRole,                     ///< QString
        IconRole,                     ///< QString, a name of the icons
        DetailRole,                   ///< QString, muted: "old → new", a size
        WhoRole,                      ///< QString
        EntityRole,                   ///< QString
        IdRole,                       ///< qint64
    };

    explicit TimelineModel(OpenWorkspace &workspace, QObject *parent = nullptr);

    void setParty(Id<Party> party);
    /// Shows what was read elsewhere, all of it.
    void setEvents(Id<Party> party, std::vector<Record> pinned, std::vector<TimelineEvent> events);
    void setTopic(TimelineTopic topic);
    /// Words that must all be found in what is shown, in whole notes and values, however they are
    /// spelled. The answer comes later.
    void setText(const QString &text);
    bool isSearching() const { return m_isSearching; }
    TimelineTopic topic() const { return m_topic; }
    /// Reads anew; what is shown stays until the new page is there.
    void reload();
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void failed(const kartoteka::Error &error);
    void searchingChanged();

private:
    struct Row {
        bool isDay = false;
        QString text;
        QString time;
        QString icon;
        QString detail;
        QString who;
        QString entity;
        qint64 id = 0;
    };

    /// What a search found, and from where to go on.
    struct Found {
        std::vector<TimelineEvent> events;
        qint64 lastSeq = 0;
        bool hasMore = false;
    };

    static Result<Found> lookThrough(Session &session, Progress &progress,
                                     TimelineQuestion question, const QStringList &words,
                                     const DisplayText &text);
    static Row rowOf(const TimelineEvent &event, const DisplayText &text, const Catalog &catalog);
    static bool isFound(const Row &row, const TimelineEvent *event, const QStringList &words,
                        const DisplayText &text);
    void search(qint64 before);
    void take(qint64 before, Found found);
    void append(std::vector<TimelineEvent> page);
    DisplayText displayText() const;
    std::vector<TimelineEvent> readPage(qint64 before);
    std::vector<Row> rowsOf(const std::vector<TimelineEvent> &events, QDate lastDay) const;
    std::vector<Row> pinnedRows() const;
    QString dayHead(QDate day) const;
    void rebuild();

    OpenWorkspace &m_workspace;
    Id<Party> m_party;
    TimelineTopic m_topic = TimelineTopic::All;
    QStringList m_words; ///< folded, in Latin letters
    std::vector<TimelineEvent> m_events;
    std::vector<Record> m_pinned;
    std::vector<Row> m_rows;
    qint64 m_lastSeq = 0; ///< looked at
    bool m_hasMore = false;
    bool m_isSearching = false;
    int m_search = 0; ///< the one whose answer is taken
    CancelToken m_searching;
    QTimer m_searchSoon;
};

/// Words for one change, shared by the timeline and the table of changes.
struct FieldChange {
    QString key;
    QString label;
    Value before;
    Value after;
    QString beforeText;
    QString afterText;
};
/// The edited fields of an event but those the program sets by itself.
std::vector<FieldChange> fieldChanges(const TimelineEvent &event, const DisplayText &text,
                                      Reader *names);

} // namespace kartoteka
