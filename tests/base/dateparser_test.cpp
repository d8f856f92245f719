#include "base/clock.h"
#include "base/dates.h"
#include "support/catch.h"

#include <ctime>

using namespace kartoteka;

namespace
{
QString date(const char16_t *text, DateOrder order = DateOrder::Auto)
{
    const auto result = parseDate(text, order);
    return result ? result->toString(Qt::ISODate) : QStringLiteral("nothing");
}

QString instant(const char16_t *text, DateOrder order = DateOrder::Auto)
{
    const auto result = parseInstant(text, order);
    return result ? formatInstant(*result) : QStringLiteral("nothing");
}

#ifdef Q_OS_UNIX
/// Rules are spelled out, so that no zone files are needed.
class TimeZone
{
public:
    explicit TimeZone(const char *rule)
        : m_before(qgetenv("TZ"))
        , m_wasSet(qEnvironmentVariableIsSet("TZ"))
    {
        qputenv("TZ", rule);
        tzset();
    }
    ~TimeZone()
    {
        if (m_wasSet)
            qputenv("TZ", m_before);
        else
            qunsetenv("TZ");
        tzset();
    }
    TimeZone(const TimeZone &) = delete;
    TimeZone &operator=(const TimeZone &) = delete;

private:
    QByteArray m_before;
    bool m_wasSet;
};
#endif
} // namespace

TEST_CASE("Dates are read in the forms people and programs write")
{
    const QString expected = QStringLiteral("2024-03-05");
    for (const char16_t *text : {u"2024-03-05",
                                 u"2024-3-5",
                                 u"2024/3/5",
                                 u"2024.03.05",
                                 u"20240305",
                                 u"05.03.2024",
                                 u"5.3.2024",
                                 u"5. 3. 2024",
                                 u"05/03/2024",
                                 u"05-03-2024",
                                 u"05.03.24",
                                 u"5/3/24",
                                 u"2024年3月5日",
                                 u"2024年03月05",
                                 u"2024 年 3 月 5 日",
                                 u"24年3月5日",
                                 u"２０２４年３月５日",
                                 u" 05.03.2024 ",
                                 u"05.03.2024 г.",
                                 u"05.03.2024г",
                                 u"2024-03-05T10:30:00Z",
                                 u"2024-03-05T23:59:59.999+03:00",
                                 u"2024-03-05 10:30",
                                 u"05.03.2024 10:30:00",
                                 u"20240305T103000Z",
                                 u"05.03.2024, 10:30",
                                 u"5/3/2024 12:00:00 AM"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK(date(text) == expected);
    }
}

TEST_CASE("The order of day and month is obeyed")
{
    CHECK(date(u"03/25/2024") == QStringLiteral("2024-03-25"));
    CHECK(date(u"03/04/2024") == QStringLiteral("2024-04-03"));
    CHECK(date(u"03/04/2024", DateOrder::MonthDay) == QStringLiteral("2024-03-04"));
    CHECK(date(u"03/25/2024", DateOrder::DayMonth) == QStringLiteral("nothing"));
    CHECK(date(u"25/03/2024", DateOrder::MonthDay) == QStringLiteral("nothing"));
    CHECK(date(u"2024-03-05", DateOrder::MonthDay) == QStringLiteral("2024-03-05"));
}

TEST_CASE("Two-digit years turn at 69")
{
    CHECK(date(u"01.01.00") == QStringLiteral("2000-01-01"));
    CHECK(date(u"01.01.68") == QStringLiteral("2068-01-01"));
    CHECK(date(u"01.01.69") == QStringLiteral("1969-01-01"));
    CHECK(date(u"01.01.99") == QStringLiteral("1999-01-01"));
}

TEST_CASE("What is no real date is nothing")
{
    for (const char16_t *text : {u"",
                                 u" ",
                                 u"-",
                                 u"2024",
                                 u"2024-03",
                                 u"03.2024",
                                 u"2024-02-30",
                                 u"2023-02-29",
                                 u"2024-13-01",
                                 u"2024-00-10",
                                 u"2024-01-00",
                                 u"0000-01-01",
                                 u"31.04.2024",
                                 u"32.13.2024",
                                 u"2024-03/05",
                                 u"05.03/2024",
                                 u"05.03.024",
                                 u"05.03.4",
                                 u"05.03.20245",
                                 u"005.03.2024",
                                 u"05..2024",
                                 u"2024--05",
                                 u"20241305",
                                 u"01012024x",
                                 u"12345678",
                                 u"00000000",
                                 u"2024030",
                                 u"202403051",
                                 u"2024-03-05x",
                                 u"x2024-03-05",
                                 u"2024-03-05T",
                                 u"2024-03-05 ,",
                                 u"2024-03-05T25:00",
                                 u"2024-03-05T10:60",
                                 u"2024-03-05 10",
                                 u"2024-03-05 10:3",
                                 u"2024-03-05T10:30:00+3",
                                 u"2024-03-05T10:30:00+25:00",
                                 u"2024-03-05T10:30:00.Z",
                                 u"2024-03-05 13:00 PM",
                                 u"2024-03-05 0:30 AM",
                                 u"2024-03-05T24:00:01",
                                 u"05.03.2024 – 06.03.2024",
                                 u"05.03.2024 г. Москва",
                                 u"2024年3月",
                                 u"2024年3日5月",
                                 u"March 5, 2024",
                                 u"١٤٤٥-٠٨-٢٤",
                                 u"9999999999-01-01"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK(date(text) == QStringLiteral("nothing"));
        CHECK(instant(text) == QStringLiteral("nothing"));
    }
    CHECK_FALSE(parseDate(QString(10'000'000, u'1')));
    CHECK_FALSE(parseDate(QString(10'000'000, u' ')));
    CHECK_FALSE(parseDate(QString(QChar(0xD800))));
    const QString zero = QString::fromUtf16(u"2024-03-05\0", 11);
    CHECK_FALSE(parseDate(zero));
}

TEST_CASE("Every day reads back from each of its forms")
{
    for (QDate day(1890, 1, 1); day.year() < 2110; day = day.addDays(1)) {
        const QString iso = day.toString(Qt::ISODate);
        const QStringList parts = iso.split(u'-');
        if (parseDate(iso) != day || parseDate(parts.join(QString())) != day ||
            parseDate(QString(parts[2] + u'.' + parts[1] + u'.' + parts[0])) != day ||
            parseDate(QString(parts[1] + u'/' + parts[2] + u'/' + parts[0]), DateOrder::MonthDay) !=
                day)
            FAIL(iso.toStdString());
    }
}

TEST_CASE("Instants with a zone do not depend on where the computer stands")
{
    CHECK(instant(u"2024-03-05T10:30:00Z") == QStringLiteral("2024-03-05T10:30:00.000Z"));
    CHECK(instant(u"2024-03-05T10:30:00.1239Z") == QStringLiteral("2024-03-05T10:30:00.123Z"));
    CHECK(instant(u"2024-03-05T10:30:00,5+03:00") == QStringLiteral("2024-03-05T07:30:00.500Z"));
    CHECK(instant(u"2024-03-05T10:30-0530") == QStringLiteral("2024-03-05T16:00:00.000Z"));
    CHECK(instant(u"2024-03-05 10:30:00 +03") == QStringLiteral("2024-03-05T07:30:00.000Z"));
    CHECK(instant(u"2024-03-05 10:30 UTC") == QStringLiteral("2024-03-05T10:30:00.000Z"));
    CHECK(instant(u"20240305T103000Z") == QStringLiteral("2024-03-05T10:30:00.000Z"));
    CHECK(instant(u"20240305T1030+0300") == QStringLiteral("2024-03-05T07:30:00.000Z"));
    CHECK(instant(u"2024-03-05T24:00:00Z") == QStringLiteral("2024-03-06T00:00:00.000Z"));
    CHECK(instant(u"2016-12-31T23:59:60Z") == QStringLiteral("2017-01-01T00:00:00.000Z"));
    CHECK(instant(u"0001-01-01T00:00:00+23:59") == QStringLiteral("0000-12-31T00:01:00.000Z"));
    CHECK(instant(u"9999-12-31T23:59:59.999Z") == QStringLiteral("9999-12-31T23:59:59.999Z"));
}

#ifdef Q_OS_UNIX
TEST_CASE("Local times are taken in the zone of the computer")
{
    const TimeZone zone("MSK-3");
    CHECK(instant(u"05.03.2024 10:30") == QStringLiteral("2024-03-05T07:30:00.000Z"));
    CHECK(instant(u"2024-03-05 10:30:00") == QStringLiteral("2024-03-05T07:30:00.000Z"));
    CHECK(instant(u"3/5/2024 10:30 PM", DateOrder::MonthDay) ==
          QStringLiteral("2024-03-05T19:30:00.000Z"));
    CHECK(instant(u"3/5/2024 12:00:00 AM", DateOrder::MonthDay) ==
          QStringLiteral("2024-03-04T21:00:00.000Z"));
    CHECK(instant(u"05.03.2024") == QStringLiteral("2024-03-04T21:00:00.000Z"));
    CHECK(instant(u"2024-03-05T24:00") == QStringLiteral("2024-03-05T21:00:00.000Z"));
    CHECK(instant(u"2024-03-05T10:30Z") == QStringLiteral("2024-03-05T10:30:00.000Z"));
}

TEST_CASE("A local time that summer time leaves out is moved forward")
{
    {
        const TimeZone zone("CET-1CEST,M3.5.0,M10.5.0/3");
        CHECK(instant(u"31.03.2024 01:59") == QStringLiteral("2024-03-31T00:59:00.000Z"));
        CHECK(instant(u"31.03.2024 02:30") == QStringLiteral("2024-03-31T01:30:00.000Z"));
        CHECK(instant(u"31.03.2024 03:00") == QStringLiteral("2024-03-31T01:00:00.000Z"));
        CHECK(parseInstant(u"27.10.2024 02:30"));
    }
    {
        // Clocks are put forward at midnight: the day begins at one.
        const TimeZone zone("AAA3BBB,M10.3.0/0,M2.3.0/0");
        CHECK(instant(u"20.10.2024") == QStringLiteral("2024-10-20T03:00:00.000Z"));
        CHECK(instant(u"19.10.2024 24:00") == QStringLiteral("2024-10-20T03:00:00.000Z"));
    }
}
#endif
