#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace kartoteka
{

/// Both ends included; an invalid end is open. An invalid date is in no range.
struct DateRange {
    QDate from;
    QDate to;

    bool contains(QDate date) const;
    bool operator==(const DateRange &) const = default;
};

enum class Period { Day, Week, Decade, Month, Quarter, Year };

/// The period of the given kind that holds `date`. Weeks start on Monday (ISO 8601). A decade is
/// days 1–10, 11–20 or 21–end of a month. Both ends are invalid for an invalid date and where the
/// calendar ends (millions of years away).
DateRange periodOf(QDate date, Period period);
/// The period `steps` after (before, when negative) the one holding `date`.
DateRange shifted(QDate date, Period period, int steps);

/// Order of day and month in a source written with digits and separators.
enum class DateOrder { Auto, DayMonth, MonthDay };

/// Reads a calendar date: ISO 2024-03-05, 20240305, 05.03.2024, 5/3/2024 by `order` (Auto: day
/// first, unless only month first is possible), 2024/3/5, 2024年3月5日, two-digit years (00–68 →
/// 2000s, 69–99 → 1900s), also with «г.» behind. A time behind it must be right and is dropped.
/// Nothing when it is no real date or something else is in the text.
std::optional<QDate> parseDate(QStringView text, DateOrder order = DateOrder::Auto);

/// Reads an instant: ISO 8601 with zone ("…Z", "+03:00"; also 20240305T103000Z), or local date and
/// time ("05.03.2024 10:30", "2024-03-05 10:30:00", "3/5/2024 10:30 PM"), or a date alone (local
/// midnight). A local time that summer time leaves out is as much later as the clock is put
/// forward. Milliseconds since 1970 UTC; smaller fractions are cut off.
std::optional<qint64> parseInstant(QStringView text, DateOrder order = DateOrder::Auto);

/// "today", "yesterday", "tomorrow", "today-30d", "today+2w", "today-1m", "today-1y" (any case,
/// spaces around the sign), or any date parseDate() reads. Months and years keep the day where it
/// exists, else the month's last day. Nothing outside the years 1–9999.
std::optional<QDate> parseRelativeDate(QStringView text, QDate today);

} // namespace kartoteka
