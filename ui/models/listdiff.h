#pragma once

#include <QtGlobal>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace kartoteka
{

/// The ids of a list in its order, and their places. Made by a worker, then shared and never
/// changed. About 24 bytes a record.
class RecordIds
{
public:
    RecordIds() = default;
    explicit RecordIds(std::vector<qint64> ids);

    size_t size() const { return m_ids.size(); }
    qint64 operator[](size_t row) const { return m_ids[row]; }
    const std::vector<qint64> &ids() const { return m_ids; }
    /// -1 when it is not in the list. Logarithmic.
    qint64 rowOf(qint64 id) const;

private:
    struct Place {
        qint64 id;
        qint32 row;
    };
    std::vector<qint64> m_ids;
    std::vector<Place> m_places; ///< by id
};
using RecordIdsPointer = std::shared_ptr<const RecordIds>;

/// The way from one list to another in which every record keeps its identity, each step linear and
/// made ready by the worker: those that go are moved behind those that stay (`parted`), then
/// removed
/// (`kept`), what is new is added behind (`grown`), then all take their places (`after`).
/// `kept` is null when nothing goes, `grown` when nothing comes.
struct ListDiff {
    RecordIdsPointer before;
    RecordIdsPointer parted;
    RecordIdsPointer kept;
    RecordIdsPointer grown;
    RecordIdsPointer after;
    bool isSame = false; ///< nothing went, came or moved
};
ListDiff listDiff(RecordIdsPointer before, RecordIdsPointer after);

} // namespace kartoteka
