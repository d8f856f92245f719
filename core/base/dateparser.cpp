#include "base/dates.h"

#include <QDateTime>

namespace kartoteka
{

namespace
{
constexpr qsizetype kLongestText = 64;
constexpr qint64 kSecond = 1000;
constexpr qint64 kMinute = 60 * kSecond;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kJulianDayOf1970 = 2440588;

int digitOf(QChar character)
{
    if (character >= u'0' && character <= u'9')
        return character.unicode() - u'0';
    // Full-width, as typed by a Chinese keyboard.
    if (character >= QChar(0xFF10) && character <= QChar(0xFF19))
        return character.unicode() - 0xFF10;
    return -1;
}

struct Number {
    int value = 0;
    int digits = 0;
};

/// Walks over a text; every take…() moves on only when it succeeds.
class Reader
{
public:
    explicit Reader(QStringView text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_at == m_text.size(); }
    QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }

    bool take(QChar expected)
    {
        if (atEnd() || m_text[m_at] != expected)
            return false;
        ++m_at;
        return true;
    }

    bool takeWord(QStringView word)
    {
        if (!m_text.mid(m_at).startsWith(word, Qt::CaseInsensitive))
            return false;
        m_at += word.size();
        return true;
    }

    bool skipSpaces()
    {
        const qsizetype before = m_at;
        while (!atEnd() && m_text[m_at].isSpace())
            ++m_at;
        return m_at > before;
    }

    /// All digits there are; more than nine make no number (digits = 0).
    Number takeNumber()
    {
        Number number;
        for (; !atEnd() && digitOf(m_text[m_at]) >= 0; ++m_at) {
            if (number.digits >= 9)
                return {};
            number.value = number.value * 10 + digitOf(m_text[m_at]);
            ++number.digits;
        }
        return number;
    }

    /// The first three digits of a fraction as thousandths.
    std::optional<int> takeThousandths()
    {
        int value = 0;
        int digits = 0;
        for (; !atEnd() && digitOf(m_text[m_at]) >= 0; ++m_at, ++digits) {
            if (digits < 3)
                value = value * 10 + digitOf(m_text[m_at]);
        }
        if (digits == 0)
            return std::nullopt;
        for (; digits < 3; ++digits)
            value *= 10;
        return value;
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

bool isOneOrTwo(Number number)
{
    return number.digits == 1 || number.digits == 2;
}

std::optional<int> yearOf(Number number)
{
    if (number.digits == 4)
        return number.value;
    if (number.digits != 2)
        return std::nullopt;
    return number.value + (number.value <= 68 ? 2000 : 1900);
}

std::optional<QDate> realDate(int year, int month, int day)
{
    if (year < 1 || !QDate::isValid(year, month, day))
        return std::nullopt;
    return QDate(year, month, day);
}

std::optional<QDate> readCompactDate(Number number)
{
    constexpr int kEarliestYear = 1000;
    const int year = number.value / 10000;
    if (year < kEarliestYear)
        return std::nullopt;
    return realDate(year, number.value / 100 % 100, number.value % 100);
}

/// What follows 年.
std::optional<QDate> readChineseDate(Reader &reader, Number year)
{
    const std::optional<int> fullYear = yearOf(year);
    reader.skipSpaces();
    const Number month = reader.takeNumber();
    reader.skipSpaces();
    if (!fullYear || !isOneOrTwo(month) || !reader.take(u'月'))
        return std::nullopt;
    reader.skipSpaces();
    const Number day = reader.takeNumber();
    reader.skipSpaces();
    if (!isOneOrTwo(day))
        return std::nullopt;
    reader.take(u'日');
    return realDate(*fullYear, month.value, day.value);
}

std::optional<QDate> orderedDate(int year, int first, int second, DateOrder order)
{
    const std::optional<QDate> dayFirst = realDate(year, second, first);
    const std::optional<QDate> monthFirst = realDate(year, first, second);
    switch (order) {
    case DateOrder::DayMonth:
        return dayFirst;
    case DateOrder::MonthDay:
        return monthFirst;
    case DateOrder::Auto:
        return dayFirst ? dayFirst : monthFirst;
    }
    return std::nullopt;
}

std::optional<QDate> readDate(Reader &reader, DateOrder order)
{
    const Number first = reader.takeNumber();
    if (first.digits == 8)
        return readCompactDate(first);
    reader.skipSpaces();
    if (reader.take(u'年'))
        return readChineseDate(reader, first);
    const QChar separator = reader.peek();
    if (separator != u'-' && separator != u'.' && separator != u'/')
        return std::nullopt;
    reader.take(separator);
    reader.skipSpaces();
    const Number second = reader.takeNumber();
    if (!isOneOrTwo(second) || !reader.take(separator))
        return std::nullopt;
    reader.skipSpaces();
    const Number third = reader.takeNumber();
    if (first.digits == 4)
        return isOneOrTwo(third) ? realDate(first.value, second.value, third.value) : std::nullopt;
    const std::optional<int> year = yearOf(third);
    if (!isOneOrTwo(first) || !year)
        return std::nullopt;
    return orderedDate(*year, first.value, second.value, order);
}

/// «05.03.2024 г.»
void skipYearWord(Reader &reader)
{
    Reader ahead = reader;
    ahead.skipSpaces();
    if (!ahead.take(u'г'))
        return;
    ahead.take(u'.');
    reader = ahead;
}

/// 12-hour clock; nothing when the hour does not fit, the hour itself without AM or PM.
std::optional<int> readHalf(Reader &reader, int hour)
{
    Reader ahead = reader;
    ahead.skipSpaces();
    const bool isMorning = ahead.takeWord(u"am");
    if (!isMorning && !ahead.takeWord(u"pm"))
        return hour;
    reader = ahead;
    if (hour < 1 || hour > 12)
        return std::nullopt;
    return hour % 12 + (isMorning ? 0 : 12);
}

/// Milliseconds since midnight, up to 24:00; a leap second counts as the next minute.
std::optional<qint64> timeOfDay(int hour, int minute, int second, int thousandths)
{
    const bool isMidnight = hour == 24 && minute == 0 && second == 0 && thousandths == 0;
    if ((hour > 23 && !isMidnight) || minute > 59 || second > 60)
        return std::nullopt;
    return hour * kHour + minute * kMinute + second * kSecond + thousandths;
}

std::optional<qint64> readTime(Reader &reader)
{
    const Number first = reader.takeNumber();
    if (first.digits == 4)
        return timeOfDay(first.value / 100, first.value % 100, 0, 0);
    if (first.digits == 6)
        return timeOfDay(first.value / 10000, first.value / 100 % 100, first.value % 100, 0);
    if (!isOneOrTwo(first) || !reader.take(u':'))
        return std::nullopt;
    const Number minute = reader.takeNumber();
    if (minute.digits != 2)
        return std::nullopt;
    Number second;
    std::optional<int> thousandths = 0;
    if (reader.take(u':')) {
        second = reader.takeNumber();
        if (second.digits != 2)
            return std::nullopt;
        if (reader.take(u'.') || reader.take(u','))
            thousandths = reader.takeThousandths();
    }
    const std::optional<int> hour = readHalf(reader, first.value);
    if (!hour || !thousandths)
        return std::nullopt;
    return timeOfDay(*hour, minute.value, second.value, *thousandths);
}

struct Zone {
    bool isLocal = true;
    qint64 offset = 0; ///< milliseconds ahead of UTC
};

std::optional<Zone> readOffset(Reader &reader, bool isNegative)
{
    const Number first = reader.takeNumber();
    Number hours{first.value, first.digits};
    Number minutes;
    if (first.digits == 4) {
        hours.value = first.value / 100;
        minutes.value = first.value % 100;
    } else if (first.digits != 2) {
        return std::nullopt;
    } else if (reader.take(u':')) {
        minutes = reader.takeNumber();
        if (minutes.digits != 2)
            return std::nullopt;
    }
    if (hours.value > 23 || minutes.value > 59)
        return std::nullopt;
    const qint64 offset = hours.value * kHour + minutes.value * kMinute;
    return Zone{false, isNegative ? -offset : offset};
}

std::optional<Zone> readZone(Reader &reader)
{
    reader.skipSpaces();
    if (reader.atEnd())
        return Zone{};
    if (reader.takeWord(u"z") || reader.takeWord(u"utc") || reader.takeWord(u"gmt"))
        return Zone{false, 0};
    if (reader.take(u'+'))
        return readOffset(reader, false);
    if (reader.take(u'-') || reader.take(QChar(0x2212)))
        return readOffset(reader, true);
    return std::nullopt;
}

struct Moment {
    QDate date;
    qint64 time = 0; ///< milliseconds since midnight
    Zone zone;
};

/// The whole text: a date, and behind it nothing or a time.
std::optional<Moment> readMoment(QStringView text, DateOrder order)
{
    text = text.trimmed();
    if (text.size() > kLongestText)
        return std::nullopt;
    Reader reader(text);
    const std::optional<QDate> date = readDate(reader, order);
    if (!date)
        return std::nullopt;
    skipYearWord(reader);
    if (reader.atEnd())
        return Moment{*date, 0, Zone()};
    const bool hasComma = reader.take(u',');
    const bool hasSpace = reader.skipSpaces();
    const bool hasLetter = !hasComma && !hasSpace && reader.takeWord(u"t");
    if (!hasSpace && !hasLetter)
        return std::nullopt;
    const std::optional<qint64> time = readTime(reader);
    const std::optional<Zone> zone = time ? readZone(reader) : std::nullopt;
    if (!zone || !reader.atEnd())
        return std::nullopt;
    return Moment{*date, *time, *zone};
}

qint64 localMs(QDate date, qint64 time)
{
    const auto timeOf = [](qint64 ms) {
        return QTime::fromMSecsSinceStartOfDay(static_cast<int>(ms));
    };
    const QDateTime local(date.addDays(time / kDay), timeOf(time % kDay));
    if (local.isValid())
        return local.toMSecsSinceEpoch();
    // A gap of summer time: what the clock would show had it not been put forward yet.
    const QDateTime before(date.addDays(-1), timeOf(time % kDay));
    const qint64 days = date.toJulianDay() - kJulianDayOf1970;
    return days * kDay + time - before.offsetFromUtc() * kSecond;
}
} // namespace

std::optional<QDate> parseDate(QStringView text, DateOrder order)
{
    const std::optional<Moment> moment = readMoment(text, order);
    return moment ? std::optional(moment->date) : std::nullopt;
}

std::optional<qint64> parseInstant(QStringView text, DateOrder order)
{
    const std::optional<Moment> moment = readMoment(text, order);
    if (!moment)
        return std::nullopt;
    if (moment->zone.isLocal)
        return localMs(moment->date, moment->time);
    const qint64 days = moment->date.toJulianDay() - kJulianDayOf1970;
    return days * kDay + moment->time - moment->zone.offset;
}

} // namespace kartoteka
