#include "base/clock.h"
#include "support/catch.h"
#include "support/fakeclock.h"

#include <limits>

using namespace kartoteka;

TEST_CASE("Instants are written in ISO form, also far away")
{
    CHECK(formatInstant(0) == QStringLiteral("1970-01-01T00:00:00.000Z"));
    CHECK(formatInstant(1709632800000) == QStringLiteral("2024-03-05T10:00:00.000Z"));
    CHECK(formatInstant(-1) == QStringLiteral("1969-12-31T23:59:59.999Z"));
    CHECK(formatInstant(951782400000) == QStringLiteral("2000-02-29T00:00:00.000Z"));
    CHECK(formatInstant(std::numeric_limits<qint64>::max()) ==
          QStringLiteral("+292278994-08-17T07:12:55.807Z"));
    CHECK(formatInstant(std::numeric_limits<qint64>::min()) ==
          QStringLiteral("-292275055-05-16T16:47:04.192Z"));
}

TEST_CASE("The written instant agrees with Qt through the centuries")
{
    for (qint64 ms = -62135596800000; ms < 253402300800000; ms += 8640123457) {
        const QDateTime expected = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
        if (formatInstant(ms) != expected.toString(Qt::ISODateWithMs))
            FAIL(formatInstant(ms).toStdString());
    }
}

TEST_CASE("The system's clock runs and the monotonic one never goes back")
{
    CHECK(systemClock().nowMs() > 1700000000000);
    CHECK(systemClock().today().isValid());
    const qint64 before = monotonicMs();
    CHECK(monotonicMs() >= before);
}

TEST_CASE("A fake clock stands where it is put")
{
    FakeClock clock;
    CHECK(clock.today() == QDate(2024, 3, 5));
    clock.advanceMs(14 * 3600 * 1000);
    CHECK(clock.today() == QDate(2024, 3, 6));
    clock.setToday(QDate(2031, 12, 31));
    CHECK(clock.today() == QDate(2031, 12, 31));
}
