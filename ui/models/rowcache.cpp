#include "models/rowcache.h"

namespace kartoteka
{

namespace
{
constexpr int kKeptRows = 4096;
int patience = RowCache::kPatienceMs;
} // namespace

RowCache::RowCache(OpenWorkspace &workspace, std::shared_ptr<const ListSource> source,
                   QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_source(std::move(source))
    , m_columns(m_source->columns(workspace.session()))
    , m_rows(kKeptRows)
{
}

void RowCache::setPatience(int milliseconds)
{
    patience = milliseconds;
}

void RowCache::setColumns(std::vector<ListColumn> columns)
{
    m_columns = std::move(columns);
    m_rows.clear();
    expireAll();
}

DisplayText RowCache::displayText() const
{
    return DisplayText(m_workspace.clock().today(), m_workspace.session().textStyle());
}

std::function<Result<RowCache::Rows>(Session &, std::optional<int>)>
RowCache::readingOf(const QVector<qint64> &ids) const
{
    return [source = m_source, columns = m_columns, ids,
            text = displayText()](Session &session, std::optional<int> patienceMs) {
        return session.read<Rows>([&](Reader &reader) {
            std::optional<TimeLimit> limit;
            if (patienceMs)
                limit.emplace(reader.database(), *patienceMs);
            return source->rows(reader, columns, ids, text);
        });
    };
}

bool RowCache::isFresh(qint64 id) const
{
    const Kept *kept = m_rows.object(id);
    return kept && kept->version == m_version;
}

const ListRow *RowCache::find(qint64 id) const
{
    const Kept *kept = m_rows.object(id);
    return kept ? &kept->row : nullptr;
}

void RowCache::fetch(const QVector<qint64> &ids)
{
    if (m_isAwaiting)
        return;
    if (!m_workspace.jobs().isIdle())
        return askWorker(ids);
    auto rows = readingOf(ids)(m_workspace.session(), patience);
    if (rows || rows.error().code() != ErrorCode::Cancelled)
        keep(std::move(rows), ids);
    else
        askWorker(ids);
}

void RowCache::fetchNow(const QVector<qint64> &ids)
{
    keep(readingOf(ids)(m_workspace.session(), {}), ids);
}

void RowCache::askWorker(const QVector<qint64> &ids)
{
    m_isAwaiting = true;
    m_workspace.startJob<Rows>(
        QString(), this,
        [read = readingOf(ids)](Session &session, Progress &) { return read(session, {}); },
        [this, ids, changes = m_changes](Result<Rows> rows) {
            m_isAwaiting = false;
            if (changes == m_changes)
                keep(std::move(rows), ids);
            emit arrived();
        },
        true);
}

void RowCache::keep(Result<Rows> rows, const QVector<qint64> &ids)
{
    if (rows) {
        for (ListRow &row : *rows) {
            const qint64 id = row.record.id();
            m_rows.insert(id, new Kept{std::move(row), m_version});
        }
    }
    // Gone since the list was made, or unreadable just now: an empty row, not a question per paint.
    for (const qint64 id : ids) {
        if (!isFresh(id))
            m_rows.insert(id, new Kept{{Record(), std::vector<ListCell>(m_columns.size()), false},
                                       m_version});
    }
}

void RowCache::expire(qint64 id)
{
    ++m_changes;
    if (Kept *kept = m_rows.object(id))
        kept->version = m_version - 1;
}

void RowCache::expireAll()
{
    ++m_changes;
    ++m_version;
}

} // namespace kartoteka
