#pragma once

#include "domain/parties/timelinequeries.h"
#include "models/displaytext.h"
#include "models/openworkspace.h"

#include <QAbstractListModel>

namespace kartoteka
{

/// What happened to a card, newest first, under the heads of its days. Read by pages of 200 as it
/// is scrolled. GUI thread.
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
    void setTopic(TimelineTopic topic);
    /// Words that must all be found in what is shown.
    void setText(const QString &text);
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

    std::vector<TimelineEvent> readPage(qint64 before);
    std::vector<Row> rowsOf(const std::vector<TimelineEvent> &events, QDate lastDay) const;
    Row rowOf(const TimelineEvent &event, const DisplayText &text) const;
    std::vector<Row> pinnedRows() const;
    bool isWanted(const Row &row) const;
    QString dayHead(QDate day) const;
    void rebuild();

    OpenWorkspace &m_workspace;
    Id<Party> m_party;
    TimelineTopic m_topic = TimelineTopic::All;
    QString m_text;
    std::vector<TimelineEvent> m_events;
    std::vector<Record> m_pinned;
    std::vector<Row> m_rows;
    bool m_hasMore = false;
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
