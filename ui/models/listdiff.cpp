#include "models/listdiff.h"

#include <algorithm>

namespace kartoteka
{

RecordIds::RecordIds(std::vector<qint64> ids)
    : m_ids(std::move(ids))
{
    m_places.reserve(m_ids.size());
    for (size_t row = 0; row < m_ids.size(); ++row)
        m_places.push_back({m_ids[row], static_cast<qint32>(row)});
    std::sort(m_places.begin(), m_places.end(),
              [](const Place &a, const Place &b) { return a.id < b.id; });
}

qint64 RecordIds::rowOf(qint64 id) const
{
    const auto place =
        std::lower_bound(m_places.begin(), m_places.end(), id,
                         [](const Place &a, qint64 wanted) { return a.id < wanted; });
    return place != m_places.end() && place->id == id ? place->row : -1;
}

namespace
{

RecordIdsPointer joined(std::vector<qint64> first, const std::vector<qint64> &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return std::make_shared<RecordIds>(std::move(first));
}

} // namespace

ListDiff listDiff(RecordIdsPointer before, RecordIdsPointer after)
{
    ListDiff diff;
    diff.before = std::move(before);
    diff.after = std::move(after);
    diff.isSame = diff.before->ids() == diff.after->ids();
    if (diff.isSame)
        return diff;
    std::vector<qint64> staying;
    std::vector<qint64> inserted;
    std::vector<qint64> removed;
    for (const qint64 id : diff.after->ids())
        (diff.before->rowOf(id) >= 0 ? staying : inserted).push_back(id);
    for (const qint64 id : diff.before->ids()) {
        if (diff.after->rowOf(id) < 0)
            removed.push_back(id);
    }
    diff.parted = joined(staying, removed);
    if (!removed.empty())
        diff.kept = joined(staying, {});
    if (!inserted.empty())
        diff.grown = joined(staying, inserted);
    return diff;
}

} // namespace kartoteka
