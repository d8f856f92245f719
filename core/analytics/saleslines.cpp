#include "analytics/saleslines.h"

#include <algorithm>

namespace kartoteka
{

void SalesLines::reserve(size_t lines)
{
    object.reserve(lines);
    day.reserve(lines);
    amount.reserve(lines);
}

void SalesLines::add(std::int32_t lineObject, QDate date, std::int64_t minor)
{
    object.push_back(lineObject);
    day.push_back(static_cast<std::int32_t>(date.toJulianDay()));
    amount.push_back(minor);
}

DateRange SalesLines::dates() const
{
    if (day.empty())
        return {};
    const auto [first, last] = std::minmax_element(day.begin(), day.end());
    return {QDate::fromJulianDay(*first), QDate::fromJulianDay(*last)};
}

} // namespace kartoteka
