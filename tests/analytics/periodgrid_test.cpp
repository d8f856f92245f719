#include "analytics/periodgrid.h"
#include "support/catch.h"

using namespace kartoteka;

namespace
{

std::int32_t julian(int year, int month, int day)
{
    return static_cast<std::int32_t>(QDate(year, month, day).toJulianDay());
}

} // namespace

TEST_CASE("A grid covers a range with whole periods")
{
    const DateRange range{QDate(2024, 1, 15), QDate(2024, 3, 2)};
    const PeriodGrid months = PeriodGrid::covering(Period::Month, range);
    REQUIRE(months.count() == 3);
    CHECK(months.range() == DateRange{QDate(2024, 1, 1), QDate(2024, 3, 31)});
    CHECK(months.indexOf(julian(2023, 12, 31)) == -1);
    CHECK(months.indexOf(julian(2024, 1, 1)) == 0);
    CHECK(months.indexOf(julian(2024, 2, 29)) == 1);
    CHECK(months.indexOf(julian(2024, 3, 31)) == 2);
    CHECK(months.indexOf(julian(2024, 4, 1)) == -1);
    CHECK(PeriodGrid::covering(Period::Decade, range).count() == 6);
    CHECK(PeriodGrid::covering(Period::Week, range).count() == 7);
    CHECK(PeriodGrid::covering(Period::Quarter, range).count() == 1);
    CHECK(PeriodGrid::covering(Period::Year, range).count() == 1);
    CHECK(PeriodGrid::covering(Period::Day, range).count() == 48);
}

TEST_CASE("Only whole periods lie within a range")
{
    const PeriodGrid months =
        PeriodGrid::within(Period::Month, {QDate(2024, 1, 2), QDate(2024, 4, 29)});
    CHECK(months.range() == DateRange{QDate(2024, 2, 1), QDate(2024, 3, 31)});
    CHECK(PeriodGrid::within(Period::Month, {QDate(2024, 1, 1), QDate(2024, 1, 31)}).count() == 1);
    CHECK(PeriodGrid::within(Period::Year, {QDate(2024, 1, 2), QDate(2024, 12, 31)}).isEmpty());
}

TEST_CASE("The period that is not over at the report date is left out")
{
    const PeriodGrid decades = PeriodGrid::lastBefore(Period::Decade, 3, QDate(2024, 3, 15));
    CHECK(decades.range() == DateRange{QDate(2024, 2, 11), QDate(2024, 3, 10)});
    const PeriodGrid months = PeriodGrid::lastBefore(Period::Month, 2, QDate(2024, 3, 31));
    CHECK(months.range() == DateRange{QDate(2024, 2, 1), QDate(2024, 3, 31)});
    const PeriodGrid weeks = PeriodGrid::lastBefore(Period::Week, 1, QDate(2021, 1, 3));
    CHECK(weeks.range() == DateRange{QDate(2020, 12, 28), QDate(2021, 1, 3)});
}

TEST_CASE("A grid of nothing is empty")
{
    CHECK(PeriodGrid().indexOf(0) == -1);
    CHECK(PeriodGrid().range() == DateRange());
    CHECK(PeriodGrid::covering(Period::Month, {}).isEmpty());
    CHECK(PeriodGrid::covering(Period::Day, {QDate(1, 1, 1), QDate(99999, 1, 1)}).isEmpty());
    CHECK(PeriodGrid::covering(Period::Day, {QDate(2024, 1, 2), QDate(2024, 1, 1)}).isEmpty());
    CHECK(PeriodGrid::lastBefore(Period::Month, 0, QDate(2024, 1, 1)).isEmpty());
    CHECK(PeriodGrid::lastBefore(Period::Month, 3, QDate()).isEmpty());
}
