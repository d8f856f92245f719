#pragma once

#include "analytics/explanation.h"
#include "analytics/periodgrid.h"
#include "analytics/saleslines.h"
#include "base/result.h"

#include <span>

namespace kartoteka
{

/// What each object of a range sold in each period of a grid: periods without lines are there as 0.
class PeriodSums
{
public:
    /// Of the objects first … first + objects - 1. Lines outside the grid are left out. The sums
    /// fit 64 bits where checkAmounts() is content.
    PeriodSums(const SalesLines &lines, const PeriodGrid &grid, int first, int objects);

    int periods() const { return m_periods; }
    /// Sums of one period, by object of the range.
    std::span<const std::int64_t> of(int period) const
    {
        return {m_sums.data() + static_cast<size_t>(period) * m_objects, m_objects};
    }

private:
    int m_periods;
    size_t m_objects;
    std::vector<std::int64_t> m_sums; ///< period by period
};

/// One object's sums, period by period.
std::vector<std::int64_t> periodSums(const SalesLines &lines, const PeriodGrid &grid, int object);
/// The same with their periods, for explanations.
std::vector<PeriodAmount> periodAmounts(const SalesLines &lines, const PeriodGrid &grid,
                                        int object);
/// Each object's sum of the lines in the range (an invalid end is open).
std::vector<std::int64_t> totals(const SalesLines &lines, int objects, DateRange range = {});

/// When each object bought: lines with an amount of at least 0 count as purchases, negative ones
/// are returns.
struct Purchases {
    static constexpr std::int32_t kNever = -1;

    std::vector<std::int32_t> first; ///< Julian day by object; kNever
    std::vector<std::int32_t> last;

    bool has(int object) const { return first[static_cast<size_t>(object)] != kNever; }
};
/// Purchases on or before `until`.
Purchases purchases(const SalesLines &lines, int objects, QDate until);

/// Invalid when there are no lines, when they point beyond `objects`, or when their amounts may add
/// up to more than 64 bits.
Result<void> checkLines(const SalesLines &lines, int objects);

} // namespace kartoteka
