#include "base/dates.h"
#include "support/catch.h"

#include <limits>

using namespace kartoteka;

namespace
{
QString text(const DateRange &range)
{
    return range.from.toString(Qt::ISODate) + u'/' + range.to.toString(Qt::ISODate);
}

QString relative(const char16_t *expression)
{
    const auto date = parseRelativeDate(expression, QDate(2024, 3, 31));
    return date ? date->toString(Qt::ISODate) : QStringLiteral("nothing");
}
} // namespace

TEST_CASE("A day lies in a week, a decade, a month, a quarter and a year")
{
    const QDate day(2024, 2, 29);
    CHECK(text(periodOf(day, Period::Day)) == QStringLiteral("2024-02-29/2024-02-29"));
    CHECK(text(periodOf(day, Period::Week)) == QStringLiteral("2024-02-26/2024-03-03"));
    CHECK(text(periodOf(day, Period::Decade)) == QStringLiteral("2024-02-21/2024-02-29"));
    CHECK(text(periodOf(day, Period::Month)) == QStringLiteral("2024-02-01/2024-02-29"));
    CHECK(text(periodOf(day, Period::Quarter)) == QStringLiteral("2024-01-01/2024-03-31"));
    CHECK(text(periodOf(day, Period::Year)) == QStringLiteral("2024-01-01/2024-12-31"));
}

TEST_CASE("Decades are 1–10, 11–20 and 21–end")
{
    CHECK(text(periodOf(QDate(2023, 2, 10), Period::Decade)) ==
          QStringLiteral("2023-02-01/2023-02-10"));
    CHECK(text(periodOf(QDate(2023, 2, 11), Period::Decade)) ==
          QStringLiteral("2023-02-11/2023-02-20"));
    CHECK(text(periodOf(QDate(2023, 2, 21), Period::Decade)) ==
          QStringLiteral("2023-02-21/2023-02-28"));
    CHECK(text(periodOf(QDate(2023, 12, 31), Period::Decade)) ==
          QStringLiteral("2023-12-21/2023-12-31"));
    CHECK(text(shifted(QDate(2023, 12, 31), Period::Decade, 1)) ==
          QStringLiteral("2024-01-01/2024-01-10"));
    CHECK(text(shifted(QDate(2024, 1, 1), Period::Decade, -1)) ==
          QStringLiteral("2023-12-21/2023-12-31"));
}

TEST_CASE("Periods shift over the end of the year")
{
    const QDate day(2024, 1, 1);
    CHECK(text(shifted(day, Period::Day, -1)) == QStringLiteral("2023-12-31/2023-12-31"));
    CHECK(text(shifted(day, Period::Week, -1)) == QStringLiteral("2023-12-25/2023-12-31"));
    CHECK(text(shifted(QDate(2024, 3, 31), Period::Month, -1)) ==
          QStringLiteral("2024-02-01/2024-02-29"));
    CHECK(text(shifted(day, Period::Quarter, -1)) == QStringLiteral("2023-10-01/2023-12-31"));
    CHECK(text(shifted(day, Period::Quarter, 5)) == QStringLiteral("2025-04-01/2025-06-30"));
    CHECK(text(shifted(QDate(2024, 2, 29), Period::Year, -1)) ==
          QStringLiteral("2023-01-01/2023-12-31"));
}

TEST_CASE("Neighbouring periods touch without a gap and hold their days")
{
    for (const Period period : {Period::Day, Period::Week, Period::Decade, Period::Month,
                                Period::Quarter, Period::Year}) {
        DateRange range = periodOf(QDate(1, 1, 20), period);
        QDate day = range.from;
        for (int step = 1; step < 2000; ++step) {
            const DateRange next = shifted(day, period, 1);
            REQUIRE(next.from == range.to.addDays(1));
            REQUIRE(shifted(next.to, period, -1) == range);
            REQUIRE(periodOf(next.from, period) == next);
            REQUIRE(periodOf(next.to, period) == next);
            range = next;
            day = next.to;
        }
    }
}

TEST_CASE("Shifting to the end of the calendar is harmless")
{
    for (const Period period : {Period::Day, Period::Week, Period::Decade, Period::Month,
                                Period::Quarter, Period::Year}) {
        for (const int steps : {std::numeric_limits<int>::max(), std::numeric_limits<int>::min()}) {
            const DateRange range = shifted(QDate(2024, 3, 5), period, steps);
            CHECK(range.from.isValid() == range.to.isValid());
        }
        CHECK(shifted(QDate(), period, 1) == DateRange());
        CHECK(periodOf(QDate(-1, 12, 31), period).contains(QDate(-1, 12, 31)));
        CHECK(periodOf(QDate::fromJulianDay(784350574879), period) ==
              shifted(QDate::fromJulianDay(784350574879), period, 0));
    }
    CHECK(shifted(QDate(1, 1, 1), Period::Month, -1) ==
          DateRange{QDate(-1, 12, 1), QDate(-1, 12, 31)});
}

TEST_CASE("An open end of a range lets everything in")
{
    const QDate day(2024, 3, 5);
    CHECK(DateRange{day, day}.contains(day));
    CHECK_FALSE(DateRange{day, day}.contains(day.addDays(1)));
    CHECK(DateRange{day, {}}.contains(day.addYears(100)));
    CHECK_FALSE(DateRange{day, {}}.contains(day.addDays(-1)));
    CHECK(DateRange{{}, day}.contains(day.addYears(-100)));
    CHECK(DateRange().contains(day));
    CHECK_FALSE(DateRange().contains(QDate()));
    CHECK_FALSE(DateRange{day, day.addDays(-1)}.contains(day));
}

TEST_CASE("Relative dates count from today")
{
    CHECK(relative(u"today") == QStringLiteral("2024-03-31"));
    CHECK(relative(u"yesterday") == QStringLiteral("2024-03-30"));
    CHECK(relative(u"Tomorrow") == QStringLiteral("2024-04-01"));
    CHECK(relative(u"today-30d") == QStringLiteral("2024-03-01"));
    CHECK(relative(u"today+2w") == QStringLiteral("2024-04-14"));
    CHECK(relative(u"today-1m") == QStringLiteral("2024-02-29"));
    CHECK(relative(u"today+1M") == QStringLiteral("2024-04-30"));
    CHECK(relative(u"today-13m") == QStringLiteral("2023-02-28"));
    CHECK(relative(u"today-1y") == QStringLiteral("2023-03-31"));
    CHECK(relative(u" TODAY - 1 d ") == QStringLiteral("2024-03-30"));
    CHECK(relative(u"today\u22121d") == QStringLiteral("2024-03-30"));
    CHECK(relative(u"05.03.2024") == QStringLiteral("2024-03-05"));
    CHECK(relative(u"2024-02-29") == QStringLiteral("2024-02-29"));
    CHECK(parseRelativeDate(u"today-1y", QDate(2024, 2, 29)) == QDate(2023, 2, 28));
    for (const char16_t *wrong :
         {u"", u"now", u"today1d", u"today-", u"today-d", u"today-1", u"today-1x", u"today--1d",
          u"today-1d1", u"today-1.5d", u"today-1d+1d", u"today-9999999d", u"today-999999y",
          u"today+999999m", u"today-999999w", u"tomorrow+1d", u"todays", u"2024-02-30"}) {
        INFO(QString::fromUtf16(wrong).toStdString());
        CHECK(relative(wrong) == QStringLiteral("nothing"));
    }
    CHECK_FALSE(parseRelativeDate(u"today", QDate()));
    CHECK_FALSE(parseRelativeDate(u"today-1m", QDate()));
    CHECK_FALSE(parseRelativeDate(QString(10'000'000, u'9'), QDate(2024, 1, 1)));
}
