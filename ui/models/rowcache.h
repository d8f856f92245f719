#pragma once

#include "models/listsource.h"
#include "models/openworkspace.h"

#include <QCache>

namespace kartoteka
{

/// The rows of a list that were looked at last, read by key and kept by id. What the disk gives at
/// once is read here, so that nothing flickers; what it gives slowly, and everything while other
/// work is busy with it, comes from a worker, and the window goes on meanwhile. A row that changed
/// is shown as it was until it was read anew. GUI thread.
class RowCache : public QObject
{
    Q_OBJECT
public:
    /// How long a window waits for rows itself; holds for the whole program.
    static constexpr int kPatienceMs = 15;
    static void setPatience(int milliseconds);

    /// The workspace outlives it.
    RowCache(OpenWorkspace &workspace, std::shared_ptr<const ListSource> source,
             QObject *parent = nullptr);

    const std::vector<ListColumn> &columns() const { return m_columns; }
    /// Values as the list shows them.
    DisplayText displayText() const;
    /// The columns as they are now; forgets the rows of the old ones.
    void setColumns(std::vector<ListColumn> columns);

    /// Whether it was read since it changed.
    bool isFresh(qint64 id) const;
    /// Null until it was fetched; valid until the next call of another member.
    const ListRow *find(qint64 id) const;
    /// Reads rows, a page at most, or has them read; then arrived() tells. While rows are awaited
    /// no others are asked for: whoever shows them asks again for what is still to be seen then.
    void fetch(const QVector<qint64> &ids);
    /// The same however long it takes.
    void fetchNow(const QVector<qint64> &ids);
    /// One record changed.
    void expire(qint64 id);
    /// Nobody knows which ones did.
    void expireAll();

signals:
    void arrived();

private:
    using Rows = std::vector<ListRow>;

    struct Kept {
        ListRow row;
        int version; ///< it is fresh while this is the one of the cache
    };

    /// What reads these rows with the session of any thread.
    std::function<Result<Rows>(Session &, std::optional<int> patienceMs)>
    readingOf(const QVector<qint64> &ids) const;
    void askWorker(const QVector<qint64> &ids);
    void keep(Result<Rows> rows, const QVector<qint64> &ids);

    OpenWorkspace &m_workspace;
    std::shared_ptr<const ListSource> m_source;
    std::vector<ListColumn> m_columns;
    QCache<qint64, Kept> m_rows; ///< by id
    int m_version = 0;           ///< grows when everything may have changed
    int m_changes = 0; ///< grows with every change: rows that were on their way then are old
    bool m_isAwaiting = false;
};

} // namespace kartoteka
