#include "storage/backupfolder.h"

#include "storage/database.h"
#include "storage/samplefile.h"
#include "support/catch.h"
#include "support/fakeclock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <random>

using namespace kartoteka;

namespace
{
constexpr qint64 kHour = 3600000;
constexpr qint64 kDay = 24 * kHour;

qint64 at(const char *text)
{
    return QDateTime::fromString(QLatin1String(text), Qt::ISODate).toMSecsSinceEpoch();
}

QStringList texts(const std::vector<qint64> &instants)
{
    QStringList list;
    for (const qint64 instant : instants)
        list << formatInstant(instant).left(16);
    return list;
}

struct Fixture {
    Fixture()
        : path(home.filePath(QStringLiteral("Бюро (1).kartoteka")))
        , folder(home.filePath(QStringLiteral("backups/deep")), QStringLiteral("Бюро (1)"))
    {
        makeSampleWorkspace(path, 5);
        source = std::make_unique<Database>(path, OpenOptions());
        clock.setNowMs(at("2026-11-22T10:30:00Z"));
    }

    QString makeIfDue()
    {
        Progress progress;
        const auto made = folder.makeIfDue(*source, clock, progress);
        REQUIRE(made);
        return *made;
    }

    QTemporaryDir home;
    QString path;
    BackupFolder folder;
    std::unique_ptr<Database> source;
    FakeClock clock;
    int next = 1000;
};
} // namespace

TEST_CASE("Nothing, one and equal backups are kept")
{
    CHECK(keptBackups({}).empty());
    CHECK(keptBackups({5}) == std::vector<qint64>{5});
    CHECK(keptBackups({5, 5, 5}) == std::vector<qint64>{5});
}

TEST_CASE("Of one hour, day and week the last backup stays")
{
    const Retention retention{.hours = 2, .days = 2, .weeks = 2};
    // 2026-11-22 is a Sunday.
    const std::vector<qint64> all = {
        at("2026-11-22T10:59:59Z"), at("2026-11-22T10:00:00Z"), // the last of its hour
        at("2026-11-22T09:10:00Z"), at("2026-11-22T08:10:00Z"), // hour 2; too old an hour
        at("2026-11-21T23:59:00Z"), at("2026-11-21T00:00:00Z"), // the last of day 2
        at("2026-11-16T00:00:00Z"),                             // Monday of the same week
        at("2026-11-15T23:00:00Z"), at("2026-11-09T12:00:00Z"), // the last of week 2
        at("2026-11-08T12:00:00Z"),
    };
    CHECK(texts(keptBackups(all, retention)) ==
          QStringList{QStringLiteral("2026-11-22T10:59"), QStringLiteral("2026-11-22T09:10"),
                      QStringLiteral("2026-11-21T23:59"), QStringLiteral("2026-11-15T23:00")});
}

TEST_CASE("Periods without backups are not counted: after a rest the old ones are still there")
{
    std::vector<qint64> all;
    for (int year = 2000; year < 2010; ++year)
        all.push_back(QDateTime(QDate(year, 6, 1), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch());
    CHECK(keptBackups(all).size() == 10);
}

TEST_CASE("Instants before 1970 fall into periods too")
{
    CHECK(keptBackups({-1, 0, 1}, {.hours = 9, .days = 9, .weeks = 9}) ==
          std::vector<qint64>{1, -1});
}

TEST_CASE("A year of hourly backups leaves 24 hours, 14 days and 8 weeks")
{
    std::vector<qint64> all;
    const qint64 start = at("2026-01-01T00:20:00Z");
    for (int hour = 0; hour < 365 * 24; ++hour)
        all.push_back(start + hour * kHour);
    std::shuffle(all.begin(), all.end(), std::mt19937(7));
    const std::vector<qint64> kept = keptBackups(all);
    // The last of all is an hour, a day and a week; those of two Sundays are days and weeks.
    CHECK(kept.size() == 24 + 14 + 8 - 4);
    CHECK(kept.front() == start + (365 * 24 - 1) * kHour);
    CHECK(std::is_sorted(kept.rbegin(), kept.rend()));
    CHECK(kept.front() - kept.back() == 46 * kDay);
}

TEST_CASE("Pruning again and again keeps what pruning once keeps")
{
    std::vector<qint64> all;
    std::vector<qint64> rolling;
    for (int hour = 0; hour < 90 * 24; ++hour) {
        all.push_back(hour * kHour + 17);
        rolling.push_back(hour * kHour + 17);
        rolling = keptBackups(rolling);
    }
    CHECK(rolling == keptBackups(all));
}

TEST_CASE("A scheduled backup is made when an hour is over and something was done")
{
    Fixture fixture;
    const QString first = fixture.makeIfDue();
    CHECK(QFileInfo(first).fileName() == QStringLiteral("Бюро (1)-2026-11-22T10-30-00Z.kartoteka"));
    addParties(*fixture.source, 100, 1);
    fixture.clock.advanceMs(kHour - 1);
    CHECK(fixture.makeIfDue().isEmpty()); // too early
    fixture.clock.advanceMs(1);
    CHECK_FALSE(fixture.makeIfDue().isEmpty());
    fixture.clock.advanceMs(30 * kDay);
    CHECK(fixture.makeIfDue().isEmpty()); // nothing was done
    fixture.source->execute("UPDATE change_set SET at = at + 1");
    CHECK_FALSE(fixture.makeIfDue().isEmpty()); // the same number, another deed
    CHECK(fixture.folder.list().size() == 3);
}

TEST_CASE("A last backup that cannot be read counts as none")
{
    Fixture fixture;
    const QString first = fixture.makeIfDue();
    writeAll(first, "rotten");
    fixture.clock.advanceMs(kHour);
    CHECK_FALSE(fixture.makeIfDue().isEmpty());
}

TEST_CASE("Names from the future neither end the backups nor push out true ones")
{
    Fixture fixture;
    for (int hour = 0; hour < 60; ++hour) {
        fixture.clock.setNowMs(at("2099-01-01T00:00:00Z") + hour * kHour);
        addParties(*fixture.source, fixture.next++, 1);
        fixture.makeIfDue();
    }
    fixture.clock.setNowMs(at("2026-11-22T10:30:00Z"));
    for (int hour = 0; hour < 3; ++hour) {
        const QString made = fixture.makeIfDue();
        CHECK_FALSE(made.isEmpty());
        CHECK(QFileInfo::exists(made));
        addParties(*fixture.source, fixture.next++, 1);
        fixture.clock.advanceMs(kHour);
    }
}

TEST_CASE("Backups made for a reason are kept apart, the newest five of each")
{
    Fixture fixture;
    Progress progress;
    for (int i = 0; i < 7; ++i) {
        REQUIRE(fixture.folder.make(*fixture.source, BackupReason::BeforeImport, fixture.clock,
                                    progress)); // all in one second
    }
    fixture.clock.advanceMs(1000);
    REQUIRE(fixture.folder.make(*fixture.source, BackupReason::BeforeMigration, fixture.clock,
                                progress));
    const QString scheduled = fixture.makeIfDue();
    CHECK_FALSE(scheduled.isEmpty());
    const auto files = fixture.folder.list();
    CHECK(files.size() == 7);
    QStringList names;
    for (const BackupFile &file : files)
        names << QFileInfo(file.path).fileName();
    CHECK(
        names.contains(QStringLiteral("Бюро (1)-2026-11-22T10-30-00Z-before-import-7.kartoteka")));
    CHECK(
        names.contains(QStringLiteral("Бюро (1)-2026-11-22T10-30-01Z-before-migration.kartoteka")));
    CHECK_FALSE(
        names.contains(QStringLiteral("Бюро (1)-2026-11-22T10-30-00Z-before-import.kartoteka")));
}

TEST_CASE("Files with other names are neither listed nor removed")
{
    Fixture fixture;
    const QDir folder(fixture.home.filePath(QStringLiteral("backups/deep")));
    REQUIRE(folder.mkpath(QStringLiteral(".")));
    const QStringList others = {
        QStringLiteral("Бюро (1).kartoteka"),
        QStringLiteral("Бюро (1)-2000-01-01T00-00-00Z.kartoteka.txt"),
        QStringLiteral("Бюро (1)-2000-13-01T00-00-00Z.kartoteka"),
        QStringLiteral("Бюро (1)-2-2000-01-01T00-00-00Z.kartoteka"),
        QStringLiteral("Бюро 1-2000-01-01T00-00-00Z.kartoteka"),
        QStringLiteral("Бюро (1)-2000-01-01T00-00-00Z-before-lunch.kartoteka"),
    };
    for (const QString &name : others)
        writeAll(folder.filePath(name), "mine");
    const BackupFolder strict(folder.path(), QStringLiteral("Бюро (1)"),
                              {.hours = 0, .days = 0, .weeks = 0, .perOtherReason = 0});
    Progress progress;
    REQUIRE(strict.make(*fixture.source, BackupReason::Scheduled, fixture.clock, progress));
    CHECK(strict.list().size() == 1);
    for (const QString &name : others)
        CHECK(readAll(folder.filePath(name)) == "mine");
}

TEST_CASE("A backup folder that cannot be made is an error, not a crash")
{
    Fixture fixture;
    const BackupFolder folder(fixture.path + QStringLiteral("/backups"), QStringLiteral("a"));
    Progress progress;
    const auto made = folder.makeIfDue(*fixture.source, fixture.clock, progress);
    REQUIRE_FALSE(made);
    CHECK(made.error().code() == ErrorCode::Io);
}
