#include "base/dates.h"

#include <algorithm>
#include <utility>

namespace kartoteka
{

namespace
{
constexpr qint64 kFarthestYear = 2'000'000;
constexpr int kDecadeDays = 10;
constexpr int kDecadesPerMonth = 3;

/// Months since the year 0 of astronomers; QDate has no year 0.
qint64 monthIndex(QDate date)
{
    const qint64 year = date.year() < 0 ? date.year() + 1 : date.year();
    return year * 12 + date.month() - 1;
}

qint64 floorDivide(qint64 a, qint64 b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

QDate monthStart(qint64 index)
{
    const qint64 year = floorDivide(index, 12);
    if (year > kFarthestYear || year < -kFarthestYear)
        return {};
    const auto calendarYear = static_cast<int>(year <= 0 ? year - 1 : year);
    return QDate(calendarYear, static_cast<int>(index - year * 12) + 1, 1);
}

QDate addMonths(QDate date, qint64 months)
{
    const QDate start = monthStart(monthIndex(date) + months);
    if (!start.isValid())
        return {};
    return start.addDays(std::min(date.day(), start.daysInMonth()) - 1);
}

int decadeOf(QDate date)
{
    return std::min((date.day() - 1) / kDecadeDays, kDecadesPerMonth - 1);
}

DateRange decade(QDate month, int index)
{
    const QDate from = month.addDays(index * kDecadeDays);
    const bool isLast = index == kDecadesPerMonth - 1;
    return {from, isLast ? month.addDays(month.daysInMonth() - 1) : from.addDays(kDecadeDays - 1)};
}

DateRange months(qint64 first, int count)
{
    const QDate from = monthStart(first);
    const QDate next = monthStart(first + count);
    return from.isValid() && next.isValid() ? DateRange{from, next.addDays(-1)} : DateRange();
}

/// "+30d" and the like behind "today".
std::optional<QDate> addOffset(QDate date, QStringView offset)
{
    constexpr qsizetype kMostDigits = 6;
    const bool isNegative = offset.front() == u'-' || offset.front() == QChar(0x2212);
    if (!isNegative && offset.front() != u'+')
        return std::nullopt;
    const QStringView digits = offset.mid(1).chopped(1).trimmed();
    if (digits.isEmpty() || digits.size() > kMostDigits)
        return std::nullopt;
    qint64 count = 0;
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
        count = count * 10 + (digit.unicode() - u'0');
    }
    if (isNegative)
        count = -count;
    switch (offset.back().toLower().unicode()) {
    case u'd':
        return date.addDays(count);
    case u'w':
        return date.addDays(count * 7);
    case u'm':
        return addMonths(date, count);
    case u'y':
        return addMonths(date, count * 12);
    default:
        return std::nullopt;
    }
}
} // namespace

bool DateRange::contains(QDate date) const
{
    return date.isValid() && (!from.isValid() || date >= from) && (!to.isValid() || date <= to);
}

DateRange periodOf(QDate date, Period period)
{
    return shifted(date, period, 0);
}

DateRange shifted(QDate date, Period period, int steps)
{
    if (!date.isValid())
        return {};
    switch (period) {
    case Period::Day: {
        const QDate day = date.addDays(steps);
        return {day, day};
    }
    case Period::Week: {
        const QDate monday = date.addDays(1 - date.dayOfWeek() + qint64(steps) * 7);
        return {monday, monday.addDays(6)};
    }
    case Period::Decade: {
        const qint64 index = monthIndex(date) * kDecadesPerMonth + decadeOf(date) + steps;
        const qint64 month = floorDivide(index, kDecadesPerMonth);
        const QDate start = monthStart(month);
        if (!start.isValid())
            return {};
        return decade(start, static_cast<int>(index - month * kDecadesPerMonth));
    }
    case Period::Month:
        return months(monthIndex(date) + steps, 1);
    case Period::Quarter:
        return months((floorDivide(monthIndex(date), 3) + steps) * 3, 3);
    case Period::Year:
        return months((floorDivide(monthIndex(date), 12) + steps) * 12, 12);
    }
    return {};
}

std::optional<QDate> parseRelativeDate(QStringView text, QDate today)
{
    text = text.trimmed();
    const std::pair<QStringView, int> words[] = {
        {u"today", 0}, {u"yesterday", -1}, {u"tomorrow", 1}};
    for (const auto &[word, days] : words) {
        if (!text.startsWith(word, Qt::CaseInsensitive))
            continue;
        const QStringView rest = text.mid(word.size()).trimmed();
        // Only "today" takes an offset: "tomorrow-1d" is a slip more often than a wish.
        if (!rest.isEmpty() && days != 0)
            return std::nullopt;
        const std::optional<QDate> date =
            rest.isEmpty() ? today.addDays(days) : addOffset(today, rest);
        const bool isUsual = date && date->isValid() && date->year() >= 1 && date->year() <= 9999;
        return isUsual ? date : std::nullopt;
    }
    return parseDate(text);
}

} // namespace kartoteka
