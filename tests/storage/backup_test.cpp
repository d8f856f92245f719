#include "storage/backup.h"

#include "storage/database.h"
#include "storage/fileheader.h"
#include "storage/integrity.h"
#include "storage/migrator.h"
#include "storage/partialfile.h"
#include "storage/samplefile.h"
#include "support/catch.h"
#include "support/smalldisk.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

using namespace kartoteka;

namespace
{
/// A workspace of 40 parties in a folder of its own, and an empty folder for backups.
struct Fixture {
    explicit Fixture(int parties = 40)
        : path(home.filePath(QStringLiteral("a.kartoteka")))
        , target(out.filePath(QStringLiteral("b.kartoteka")))
    {
        makeSampleWorkspace(path, parties);
    }

    QString refused(Database &source, ErrorCode code, const QString &to)
    {
        Progress progress;
        const auto result = backupTo(source, to, progress);
        REQUIRE_FALSE(result);
        INFO(result.error().english().toStdString());
        CHECK(codeName(result.error().code()) == codeName(code));
        return result.error().english();
    }

    QTemporaryDir home;
    QTemporaryDir out;
    QString path;
    QString target;
};
} // namespace

TEST_CASE("A backup is one whole file with everything in it")
{
    Fixture fixture;
    Database source(fixture.path, {});
    Progress progress;
    const auto report = backupTo(source, fixture.target, progress);
    REQUIRE(report);
    CHECK(report->path == fixture.target);
    CHECK(report->bytes == QFileInfo(fixture.target).size());
    CHECK(listing(fixture.out.path()) == QStringList{QStringLiteral("b.kartoteka")});

    const auto header = readFileHeader(fixture.target);
    REQUIRE(header);
    CHECK(header->writeVersion == 1); // no write-ahead mode: nothing appears beside it
    CHECK(header->applicationId == kApplicationId);
    CHECK(header->userVersion == quint32(newestVersion(bundledMigrations())));
    Database copy(fixture.target, untouched());
    CHECK(countRows(copy) == countRows(source));
    CHECK(countRows(copy).value(QStringLiteral("contact_point")) == 80);
    CHECK(integrityCheck(copy, CheckDepth::Full, progress)->empty());
    CHECK(copy.text("SELECT value FROM workspace_meta WHERE key = 'color'") ==
          QStringLiteral("зелёный"));
}

TEST_CASE("A backup of a file open for reading only leaves its folder as it was")
{
    Fixture fixture;
    const QByteArray before = sha256(fixture.path);
    {
        Database source(fixture.path, untouched());
        Progress progress;
        REQUIRE(backupTo(source, fixture.target, progress));
    }
    CHECK(sha256(fixture.path) == before);
    CHECK(listing(fixture.home.path()).size() == 1);
}

TEST_CASE("A backup shows one moment although others write all the time")
{
    Fixture fixture(400);
    Database source(fixture.path, {});
    std::atomic_bool isOver = false;
    std::atomic_int written = 0;
    std::thread writer([&] {
        Database other(fixture.path, {});
        for (int next = 400; !isOver || written == 0; next += 5) {
            addParties(other, next, 5);
            ++written;
        }
    });
    for (int i = 0; i < 5; ++i) {
        const QString target = fixture.out.filePath(QString::number(i));
        Progress progress;
        const auto report = backupTo(source, target, progress);
        REQUIRE(report);
        Database copy(target, untouched());
        // Each transaction of the writer adds five parties with two contact points each.
        CHECK(copy.integer("SELECT count(*) FROM party") % 5 == 0);
        CHECK(copy.integer("SELECT count(*) FROM contact_point") ==
              2 * copy.integer("SELECT count(*) FROM party"));
        CHECK(copy.integer("SELECT count(*) FROM change_set") ==
              1 + (copy.integer("SELECT count(*) FROM party") - 400) / 5);
    }
    isOver = true;
    writer.join();
    CHECK(written > 0);
    CHECK(listing(fixture.out.path()).size() == 5);
}

TEST_CASE("A backup never replaces anything")
{
    Fixture fixture;
    Database source(fixture.path, {});
    writeAll(fixture.target, "precious");
    fixture.refused(source, ErrorCode::Exists, fixture.target);
    CHECK(readAll(fixture.target) == "precious");
    fixture.refused(source, ErrorCode::Exists, fixture.path);

    // A log left beside a file that is gone would be taken for the new file's.
    const QString other = fixture.out.filePath(QStringLiteral("c.kartoteka"));
    writeAll(other + QStringLiteral("-wal"), "old");
    CHECK(fixture.refused(source, ErrorCode::Exists, other).contains(QLatin1String("-wal")));
    CHECK_FALSE(QFileInfo::exists(other));
}

TEST_CASE("A backup into a folder that is missing or closed says so")
{
    Fixture fixture;
    Database source(fixture.path, {});
    const QString missing = fixture.out.filePath(QStringLiteral("none/b.kartoteka"));
    CHECK(fixture.refused(source, ErrorCode::NotFound, missing)
              .contains(QLatin1String("does not exist")));
    fixture.refused(source, ErrorCode::NotFound, fixture.path + QStringLiteral("/b.kartoteka"));

    const QString closed = fixture.out.filePath(QStringLiteral("closed"));
    REQUIRE(QDir().mkpath(closed));
    QFile::setPermissions(closed, QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    if (QFileInfo(closed).isWritable())
        WARN("skipped: this user may write everywhere");
    else
        CHECK(fixture.refused(source, ErrorCode::Io, closed + QStringLiteral("/b.kartoteka"))
                  .contains(QLatin1String("cannot be written to")));
    QFile::setPermissions(closed,
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

TEST_CASE("A full disk ends a backup at any point with a clear message and nothing left")
{
    Fixture fixture;
    const QByteArray before = sha256(fixture.path);
    const qint64 size = QFileInfo(fixture.path).size();
    for (const qint64 room : {qint64{0}, qint64{4096}, size / 2, size - 4096, size + 4096}) {
        INFO("room for " << room);
        Database source(fixture.path, {});
        const SmallDisk disk(room);
        const QString text = fixture.refused(source, ErrorCode::DiskFull, fixture.target);
        CHECK(text.contains(QLatin1String("disk is full")));
        CHECK(listing(fixture.out.path()).isEmpty());
    }
    CHECK(sha256(fixture.path) == before);
    Database source(fixture.path, {});
    Progress progress;
    CHECK(backupTo(source, fixture.target, progress));
}

TEST_CASE("A stopped backup leaves nothing, whenever it is stopped")
{
    Fixture fixture;
    Database source(fixture.path, {});
    for (int reports = 0; reports < 8; ++reports) {
        CancelToken token;
        int left = reports;
        if (left == 0)
            token.cancel();
        Progress progress(
            [&](const ProgressStep &) {
                if (--left == 0)
                    token.cancel();
            },
            token);
        const auto result = backupTo(source, fixture.target, progress);
        if (!token.isCancelled()) // it was done before
            break;
        REQUIRE_FALSE(result);
        CHECK(result.error().code() == ErrorCode::Cancelled);
        CHECK(listing(fixture.out.path()).isEmpty());
        CHECK_FALSE(source.isInTransaction());
    }
    QFile::remove(fixture.target);
    Progress progress;
    CHECK(backupTo(source, fixture.target, progress)); // the connection still serves
}

TEST_CASE("No backup is made in the middle of a change")
{
    Fixture fixture;
    Database source(fixture.path, {});
    Transaction transaction(source);
    fixture.refused(source, ErrorCode::Invalid, fixture.target);
    CHECK(source.isInTransaction());
}

TEST_CASE("A damaged workspace is not backed up as if it were whole")
{
    Fixture fixture(300);
    QByteArray bytes = readAll(fixture.path);
    for (qsizetype page = 25; page < 35; ++page)
        bytes.replace(page * 4096, 4096, QByteArray(4096, '\x7f'));
    writeAll(fixture.path, bytes);
    Database source(fixture.path, {});
    fixture.refused(source, ErrorCode::Corrupt, fixture.target);
    CHECK(listing(fixture.out.path()).isEmpty());
}

TEST_CASE("What a killed backup left is cleared away by a later one, what is new is not")
{
    Fixture fixture;
    const QString old = fixture.target + QStringLiteral(".partial-0123456789abcdef");
    const QString young = fixture.target + QStringLiteral(".partial-fedcba9876543210");
    const QString others = fixture.out.filePath(QStringLiteral("b.kartoteka.partial-of-mine"));
    for (const QString &path : {old, QString(old + QStringLiteral("-journal")), young, others})
        writeAll(path, "left");
    for (const QString &path : {old, QString(old + QStringLiteral("-journal")), others}) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(QFileInfo(path).lastModified().addSecs(-7200),
                                 QFileDevice::FileModificationTime));
    }
    Database source(fixture.path, {});
    Progress progress;
    REQUIRE(backupTo(source, fixture.target, progress));
    CHECK_FALSE(QFileInfo::exists(old));
    CHECK_FALSE(QFileInfo::exists(old + QStringLiteral("-journal")));
    CHECK(QFileInfo::exists(young));
    CHECK(QFileInfo::exists(others));
}

TEST_CASE("A file that appears at the last moment is not replaced")
{
    QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("b"));
    {
        PartialFile partial(target);
        writeAll(partial.path(), "mine");
        writeAll(target, "theirs");
        CHECK_THROWS(partial.publish());
    }
    CHECK(readAll(target) == "theirs");
    CHECK(listing(folder.path()) == QStringList{QStringLiteral("b")});
}

TEST_CASE("The check names damage and rows that refer to nothing")
{
    Fixture fixture;
    {
        Database database(fixture.path, {});
        Progress progress;
        REQUIRE(integrityCheck(database, CheckDepth::Full, progress)->empty());
        database.execute("PRAGMA foreign_keys=OFF; DELETE FROM party WHERE name = 'Ёлкин 7'");
        const auto findings = integrityCheck(database, CheckDepth::Quick, progress);
        REQUIRE(findings);
        CHECK(findings->size() == 2);
        CHECK(findings->front().english().contains(QLatin1String("contact_point")));
        progress.token().cancel();
        CHECK(integrityCheck(database, CheckDepth::Full, progress).error().code() ==
              ErrorCode::Cancelled);
    }
    qint64 root = 0;
    {
        Database database(fixture.path, untouched());
        root = database.integer("SELECT rootpage FROM sqlite_schema WHERE name = 'party'");
    }
    QByteArray bytes = readAll(fixture.path);
    bytes.replace(4096 * (root - 1), 4096, QByteArray(4096, '\0'));
    writeAll(fixture.path, bytes);
    Database database(fixture.path, {});
    Progress progress;
    const auto findings = integrityCheck(database, CheckDepth::Quick, progress);
    REQUIRE(findings);
    CHECK_FALSE(findings->empty());
}
