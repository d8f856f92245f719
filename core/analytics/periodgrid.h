#pragma once

#include "base/dates.h"

#include <cstdint>
#include <vector>

namespace kartoteka
{

/// Neighbouring whole calendar periods of one kind, the oldest first: the columns in which sales
/// are compared. Value type, any thread.
class PeriodGrid
{
public:
    PeriodGrid() = default;

    /// All periods that touch the range; both its ends must be valid, else the grid is empty.
    static PeriodGrid covering(Period step, DateRange range);
    /// The periods that lie in the range as a whole.
    static PeriodGrid within(Period step, DateRange range);
    /// The last `count` periods that are over at the end of `reportDate`.
    static PeriodGrid lastBefore(Period step, int count, QDate reportDate);

    /// Without the periods that are not over at the end of `reportDate`.
    PeriodGrid endedBy(QDate reportDate) const;

    Period step() const { return m_step; }
    int count() const { return m_starts.empty() ? 0 : static_cast<int>(m_starts.size()) - 1; }
    bool isEmpty() const { return count() == 0; }
    DateRange period(int index) const;
    /// From the first day of the first to the last day of the last; invalid when empty.
    DateRange range() const;
    /// The period of a Julian day; -1 outside the grid.
    int indexOf(std::int32_t day) const
    {
        const auto place = static_cast<std::uint32_t>(day) - static_cast<std::uint32_t>(m_first);
        return place < m_index.size() ? m_index[place] : -1;
    }

    bool operator==(const PeriodGrid &other) const
    {
        return m_step == other.m_step && m_starts == other.m_starts;
    }

private:
    PeriodGrid(Period step, std::vector<std::int32_t> starts);

    Period m_step = Period::Month;
    std::vector<std::int32_t> m_starts; ///< Julian days; one more than periods
    std::int32_t m_first = 0;
    std::vector<std::int32_t> m_index; ///< by day since m_first
};

} // namespace kartoteka
