#include "domain/parties/importantdate.h"

#include "support/catch.h"

using namespace kartoteka;

TEST_CASE("A yearly date comes again on its day, today included")
{
    const QDate date(1980, 5, 17);
    CHECK(nextOccurrence(date, {2024, 5, 16}) == QDate(2024, 5, 17));
    CHECK(nextOccurrence(date, {2024, 5, 17}) == QDate(2024, 5, 17));
    CHECK(nextOccurrence(date, {2024, 5, 18}) == QDate(2025, 5, 17));
    CHECK(nextOccurrence({1980, 12, 31}, {2023, 12, 31}) == QDate(2023, 12, 31));
    CHECK(nextOccurrence({1980, 1, 1}, {2023, 12, 31}) == QDate(2024, 1, 1));
}

TEST_CASE("A yearly date never comes before it happened first")
{
    CHECK(nextOccurrence({2030, 5, 17}, {2024, 6, 1}) == QDate(2030, 5, 17));
}

TEST_CASE("What fell on 29 February is kept on the 28th where there is no 29th")
{
    const QDate leap(1996, 2, 29);
    CHECK(nextOccurrence(leap, {2023, 2, 27}) == QDate(2023, 2, 28));
    CHECK(nextOccurrence(leap, {2023, 2, 28}) == QDate(2023, 2, 28));
    CHECK(nextOccurrence(leap, {2023, 3, 1}) == QDate(2024, 2, 29));
    CHECK(nextOccurrence(leap, {2024, 2, 28}) == QDate(2024, 2, 29));
    CHECK(nextOccurrence(leap, {2024, 2, 29}) == QDate(2024, 2, 29));
    CHECK(nextOccurrence(leap, {2024, 3, 1}) == QDate(2025, 2, 28));
    CHECK(nextOccurrence(leap, {2100, 1, 1}) == QDate(2100, 2, 28));
    CHECK(nextOccurrence({1900, 2, 28}, {2024, 2, 29}) == QDate(2025, 2, 28));
}

TEST_CASE("Without a date there is no next one")
{
    CHECK_FALSE(nextOccurrence({}, {2024, 1, 1}).isValid());
    CHECK_FALSE(nextOccurrence({2024, 1, 1}, {}).isValid());
}

TEST_CASE("A reminder lies within the year before its date")
{
    ImportantDate date;
    for (const qint64 days : {0, 1, 366}) {
        date.remindDaysBefore = days;
        CHECK(validate(date).empty());
    }
    for (const qint64 days : {-1, 367}) {
        date.remindDaysBefore = days;
        CHECK(validate(date).size() == 1);
    }
    date.remindDaysBefore.reset();
    CHECK(validate(date).empty());
}
