#include "base/clock.h"

#include <chrono>

namespace kartoteka
{

namespace
{
class SystemClock final : public Clock
{
public:
    qint64 nowMs() const override { return QDateTime::currentMSecsSinceEpoch(); }
    QDate today() const override { return QDate::currentDate(); }
};

struct CivilDate {
    qint64 year;
    int month;
    int day;
};

/// Proleptic Gregorian date of a day counted from 1970-01-01; H. Hinnant, "chrono-Compatible
/// Low-Level Date Algorithms" (2013). QDateTime writes nothing outside the years 0–9999.
CivilDate civilFromDays(qint64 days)
{
    days += 719468;
    const qint64 era = (days >= 0 ? days : days - 146096) / 146097;
    const auto dayOfEra = static_cast<int>(days - era * 146097);
    const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int shiftedMonth = (5 * dayOfYear + 2) / 153;
    const int day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1;
    const int month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
    return {era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day};
}

void appendDigits(QString &text, qint64 value, int width)
{
    const QString digits = QString::number(value);
    for (auto missing = width - digits.size(); missing > 0; --missing)
        text += u'0';
    text += digits;
}

void appendYear(QString &text, qint64 year)
{
    if (year >= 0 && year <= 9999)
        return appendDigits(text, year, 4);
    text += year < 0 ? u'-' : u'+';
    appendDigits(text, year < 0 ? -year : year, 6);
}
} // namespace

const Clock &systemClock()
{
    static const SystemClock clock;
    return clock;
}

qint64 monotonicMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

QString formatInstant(qint64 ms)
{
    constexpr qint64 kDay = 86400000;
    const qint64 days = ms / kDay - (ms % kDay < 0 ? 1 : 0);
    const qint64 inDay = ms % kDay + (ms % kDay < 0 ? kDay : 0);
    const CivilDate date = civilFromDays(days);
    QString text;
    text.reserve(24);
    appendYear(text, date.year);
    text += u'-';
    appendDigits(text, date.month, 2);
    text += u'-';
    appendDigits(text, date.day, 2);
    text += u'T';
    appendDigits(text, inDay / 3600000, 2);
    text += u':';
    appendDigits(text, inDay / 60000 % 60, 2);
    text += u':';
    appendDigits(text, inDay / 1000 % 60, 2);
    text += u'.';
    appendDigits(text, inDay % 1000, 3);
    text += u'Z';
    return text;
}

} // namespace kartoteka
