#include "analytics/periodgrid.h"

#include <algorithm>

namespace kartoteka
{

namespace
{

/// A slip of the pen in a date must not make a grid that fills the memory.
constexpr qint64 kMostDays = 4'000'000;

bool isPossible(DateRange range)
{
    return range.from.isValid() && range.to.isValid() && range.from <= range.to &&
           range.from.daysTo(range.to) < kMostDays;
}

std::int32_t julian(QDate date)
{
    return static_cast<std::int32_t>(date.toJulianDay());
}

} // namespace

PeriodGrid::PeriodGrid(Period step, std::vector<std::int32_t> starts)
    : m_step(step)
    , m_starts(std::move(starts))
{
    if (isEmpty()) {
        m_starts.clear();
        return;
    }
    m_first = m_starts.front();
    m_index.reserve(static_cast<size_t>(m_starts.back() - m_first));
    for (int i = 0; i < count(); ++i)
        m_index.resize(static_cast<size_t>(m_starts[static_cast<size_t>(i) + 1] - m_first), i);
}

PeriodGrid PeriodGrid::covering(Period step, DateRange range)
{
    if (!isPossible(range))
        return {};
    DateRange period = periodOf(range.from, step);
    std::vector<std::int32_t> starts = {julian(period.from)};
    while (period.to.isValid() && period.from <= range.to) {
        starts.push_back(julian(period.to) + 1);
        period = periodOf(period.to.addDays(1), step);
    }
    return PeriodGrid(step, std::move(starts));
}

PeriodGrid PeriodGrid::within(Period step, DateRange range)
{
    PeriodGrid grid = covering(step, range).endedBy(range.to);
    if (grid.isEmpty() || grid.period(0).from >= range.from)
        return grid;
    return PeriodGrid(step, {grid.m_starts.begin() + 1, grid.m_starts.end()});
}

PeriodGrid PeriodGrid::lastBefore(Period step, int count, QDate reportDate)
{
    if (!reportDate.isValid() || count < 1)
        return {};
    const DateRange current = periodOf(reportDate, step);
    const bool isOver = current.to == reportDate;
    const DateRange first = shifted(reportDate, step, isOver ? 1 - count : -count);
    return within(step, {first.from, reportDate});
}

PeriodGrid PeriodGrid::endedBy(QDate reportDate) const
{
    if (!reportDate.isValid())
        return {};
    const auto dayAfter = reportDate.toJulianDay() + 1;
    const auto end = std::upper_bound(m_starts.begin(), m_starts.end(), dayAfter);
    return PeriodGrid(m_step, {m_starts.begin(), end});
}

DateRange PeriodGrid::period(int index) const
{
    const auto i = static_cast<size_t>(index);
    return {QDate::fromJulianDay(m_starts[i]), QDate::fromJulianDay(m_starts[i + 1] - 1)};
}

DateRange PeriodGrid::range() const
{
    if (isEmpty())
        return {};
    return {period(0).from, period(count() - 1).to};
}

} // namespace kartoteka
