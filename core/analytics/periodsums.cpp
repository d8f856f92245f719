#include "analytics/periodsums.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace kartoteka
{

namespace
{

constexpr std::int64_t kMostAmount = std::numeric_limits<std::int64_t>::max();

/// Whether all amounts without their signs add up to what 64 bits hold.
bool doesSumFit(std::span<const std::int64_t> amounts)
{
    std::int64_t least = 0;
    std::int64_t most = 0;
    for (const std::int64_t amount : amounts) {
        least = std::min(least, amount);
        most = std::max(most, amount);
    }
    const auto count = static_cast<std::int64_t>(amounts.size());
    if (most <= kMostAmount / count && least >= -(kMostAmount / count))
        return true;
    std::int64_t left = kMostAmount;
    for (const std::int64_t amount : amounts) {
        if (amount < -left || amount > left)
            return false;
        left -= amount < 0 ? -amount : amount;
    }
    return true;
}

} // namespace

PeriodSums::PeriodSums(const SalesLines &lines, const PeriodGrid &grid, int first, int objects)
    : m_periods(grid.count())
    , m_objects(static_cast<size_t>(objects))
    , m_sums(m_objects * static_cast<size_t>(m_periods))
{
    const size_t count = lines.size();
    for (size_t i = 0; i < count; ++i) {
        const auto object = static_cast<size_t>(static_cast<std::uint32_t>(lines.object[i]) -
                                                static_cast<std::uint32_t>(first));
        if (object >= m_objects)
            continue;
        const int period = grid.indexOf(lines.day[i]);
        if (period >= 0)
            m_sums[static_cast<size_t>(period) * m_objects + object] += lines.amount[i];
    }
}

std::vector<std::int64_t> periodSums(const SalesLines &lines, const PeriodGrid &grid, int object)
{
    const PeriodSums sums(lines, grid, object, 1);
    std::vector<std::int64_t> result;
    for (int period = 0; period < grid.count(); ++period)
        result.push_back(sums.of(period)[0]);
    return result;
}

std::vector<PeriodAmount> periodAmounts(const SalesLines &lines, const PeriodGrid &grid, int object)
{
    const auto sums = periodSums(lines, grid, object);
    std::vector<PeriodAmount> amounts;
    for (int period = 0; period < grid.count(); ++period)
        amounts.push_back({grid.period(period), sums[static_cast<size_t>(period)]});
    return amounts;
}

std::vector<std::int64_t> totals(const SalesLines &lines, int objects, DateRange range)
{
    const qint64 from =
        range.from.isValid() ? range.from.toJulianDay() : std::numeric_limits<std::int32_t>::min();
    const qint64 to =
        range.to.isValid() ? range.to.toJulianDay() : std::numeric_limits<std::int32_t>::max();
    std::vector<std::int64_t> sums(static_cast<size_t>(objects));
    for (size_t i = 0; i < lines.size(); ++i)
        if (lines.day[i] >= from && lines.day[i] <= to)
            sums[static_cast<size_t>(lines.object[i])] += lines.amount[i];
    return sums;
}

Purchases purchases(const SalesLines &lines, int objects, QDate until)
{
    const qint64 lastDay = until.toJulianDay();
    Purchases found;
    found.first.resize(static_cast<size_t>(objects), Purchases::kNever);
    found.last.resize(static_cast<size_t>(objects), Purchases::kNever);
    for (size_t i = 0; i < lines.size(); ++i) {
        const std::int32_t day = lines.day[i];
        if (lines.amount[i] < 0 || day > lastDay)
            continue;
        const auto object = static_cast<size_t>(lines.object[i]);
        if (found.first[object] == Purchases::kNever) {
            found.first[object] = found.last[object] = day;
        } else {
            found.first[object] = std::min(found.first[object], day);
            found.last[object] = std::max(found.last[object], day);
        }
    }
    return found;
}

Result<void> checkLines(const SalesLines &lines, int objects)
{
    if (lines.isEmpty() || objects < 1)
        return Error(ErrorCode::Invalid,
                     Message(QT_TRANSLATE_NOOP("Core", "there are no sales to analyze")));
    const auto [least, most] = std::minmax_element(lines.object.begin(), lines.object.end());
    if (*least < 0 || *most >= objects || lines.object.size() != lines.size() ||
        lines.day.size() != lines.size())
        return Error(ErrorCode::Internal,
                     Message(QT_TRANSLATE_NOOP("Core", "a sale points to no object")));
    if (!doesSumFit(lines.amount))
        return Error(ErrorCode::Invalid,
                     Message(QT_TRANSLATE_NOOP("Core", "the sum of the amounts is too large")));
    return {};
}

} // namespace kartoteka
