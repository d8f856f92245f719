#include "storage/recovery.h"

#include "storage/backup.h"
#include "storage/database.h"
#include "storage/fileheader.h"
#include "storage/integrity.h"
#include "storage/samplefile.h"
#include "support/catch.h"
#include "support/smalldisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <random>

using namespace kartoteka;

namespace
{
constexpr qsizetype kPage = 4096;

/// A closed workspace, and a folder for what is recovered from it.
struct Fixture {
    explicit Fixture(int parties)
        : path(home.filePath(QStringLiteral("a.kartoteka")))
        , target(out.filePath(QStringLiteral("b.kartoteka")))
    {
        makeSampleWorkspace(path, parties);
        bytes = readAll(path);
    }

    void zeroPages(qsizetype first, qsizetype count)
    {
        bytes.replace((first - 1) * kPage, count * kPage, QByteArray(count * kPage, '\0'));
        writeAll(path, bytes);
    }

    Result<RecoveryReport> recover()
    {
        Progress progress;
        return recoverFile({path, target, bundledMigrations()}, progress);
    }

    RecoveryReport recovered()
    {
        const QByteArray before = sha256(path);
        const QStringList beside = listing(home.path());
        const auto report = recover();
        if (!report)
            FAIL(report.error().english().toStdString()
                 << " / " << report.error().detail().toStdString());
        CHECK(sha256(path) == before);
        CHECK(listing(home.path()) == beside);
        CHECK(listing(out.path()) == QStringList{QStringLiteral("b.kartoteka")});
        requireSound(target);
        return *report;
    }

    void requireSound(const QString &file)
    {
        Database database(file, untouched());
        Progress progress;
        const auto findings = integrityCheck(database, CheckDepth::Full, progress);
        REQUIRE(findings);
        if (!findings->empty())
            FAIL_CHECK(findings->front().english().toStdString());
        CHECK(database.integer("PRAGMA application_id") == kApplicationId);
    }

    void refused(ErrorCode code)
    {
        const QStringList before = listing(out.path());
        const auto report = recover();
        REQUIRE_FALSE(report);
        INFO(report.error().english().toStdString());
        CHECK(codeName(report.error().code()) == codeName(code));
        CHECK(listing(out.path()) == before);
    }

    qint64 count(const char *sql)
    {
        Database database(target, untouched());
        return database.integer(sql);
    }

    QTemporaryDir home;
    QTemporaryDir out;
    QString path;
    QString target;
    QByteArray bytes;
};

TableRecovery tallyOf(const RecoveryReport &report, const char *table)
{
    for (const TableRecovery &one : report.salvage.tables) {
        if (one.table == QLatin1String(table))
            return one;
    }
    return {};
}

QString told(const RecoveryReport &report)
{
    QStringList lines;
    for (const Message &line : report.sentences())
        lines << line.english();
    return lines.join(u'\n');
}

/// Root page and the page of the middle leaf of a table, as SQLite's own list says.
qint64 rootOf(const QString &path, const char *table)
{
    Database database(path, untouched());
    Statement find =
        database.prepare(QByteArray("SELECT rootpage FROM sqlite_schema WHERE name = ?"));
    find.bind(1, QString::fromLatin1(table));
    REQUIRE(find.step());
    return find.integer(0);
}
} // namespace

TEST_CASE("A healthy file becomes a verified copy")
{
    Fixture fixture(50);
    const RecoveryReport report = fixture.recovered();
    CHECK(report.wasWhole);
    CHECK(fixture.count("SELECT count(*) FROM party") == 50);
    CHECK(told(report).contains(QLatin1String("undamaged")));
}

TEST_CASE("Changes that wait beside the file are taken along")
{
    Fixture fixture(50);
    QTemporaryDir live;
    const QString open = live.filePath(QStringLiteral("live.kartoteka"));
    makeSampleWorkspace(open, 50);
    {
        Database database(open, {});
        addParties(database, 50, 7);
        for (const char *suffix : {"", "-wal"}) {
            QFile::remove(fixture.path + QLatin1String(suffix));
            REQUIRE(
                QFile::copy(open + QLatin1String(suffix), fixture.path + QLatin1String(suffix)));
        }
    }
    SECTION("of a healthy file")
    {
        CHECK(fixture.recovered().wasWhole);
        CHECK(fixture.count("SELECT count(*) FROM party") == 57);
    }
    SECTION("of a damaged file")
    {
        fixture.bytes = readAll(fixture.path);
        fixture.zeroPages(rootOf(open, "important_date"), 1);
        const RecoveryReport report = fixture.recovered();
        CHECK_FALSE(report.wasWhole);
        CHECK(tallyOf(report, "party").saved == 57);
    }
    SECTION("as far as a torn log reaches")
    {
        QByteArray log = readAll(fixture.path + QStringLiteral("-wal"));
        writeAll(fixture.path + QStringLiteral("-wal"), log.left(log.size() / 2));
        CHECK(fixture.recovered().wasWhole);
        CHECK(fixture.count("SELECT count(*) FROM party") == 50);
    }
}

TEST_CASE("Lost pages in the middle of a large file cost their rows and no others")
{
    Fixture fixture(6000);
    REQUIRE(fixture.bytes.size() > 5'000'000);
    const qsizetype pages = fixture.bytes.size() / kPage;
    fixture.zeroPages(pages / 2, 16);
    const RecoveryReport report = fixture.recovered();
    CHECK_FALSE(report.wasWhole);
    INFO(told(report).toStdString());
    qint64 lost = 0;
    for (const TableRecovery &table : report.salvage.tables)
        lost += table.lost;
    CHECK(lost > 0);
    for (const char *name : {"party", "contact_point", "change"}) {
        const TableRecovery table = tallyOf(report, name);
        const qint64 all = name == QByteArray("contact_point") ? 12000 : 6000;
        CHECK(table.saved > all * 9 / 10);
        if (!table.isEstimate)
            CHECK(table.saved + table.lost == all);
    }
    CHECK(tallyOf(report, "workspace_meta").saved == 2);
    CHECK(fixture.count("SELECT count(*) FROM party WHERE life = 0") ==
          tallyOf(report, "party").saved);
    // Search is rebuilt from the saved texts.
    CHECK(fixture.count("SELECT count(*) FROM search_index WHERE text LIKE '%елкин 1%'") > 100);
}

TEST_CASE("Rows under a lost head of their table are found by their form")
{
    Fixture fixture(1000);
    fixture.zeroPages(rootOf(fixture.path, "party"), 1);
    const RecoveryReport report = fixture.recovered();
    INFO(told(report).toStdString());
    CHECK(tallyOf(report, "party").saved == 1000);
    CHECK(tallyOf(report, "party").lost == 0);
    CHECK(report.salvage.placeholders == 0);
    CHECK(fixture.count("SELECT count(*) FROM party WHERE length(description) = 9000") == 11);
}

TEST_CASE("A file whose first page is lost still gives most of its rows")
{
    Fixture fixture(1000);
    fixture.zeroPages(1, 1);
    const RecoveryReport report = fixture.recovered();
    INFO(told(report).toStdString());
    CHECK(tallyOf(report, "party").saved == 1000);
    CHECK(tallyOf(report, "contact_point").saved == 2000);
}

TEST_CASE("A header overwritten with other text does not matter")
{
    Fixture fixture(100);
    fixture.bytes.replace(0, 100, QByteArray(100, 'X'));
    writeAll(fixture.path, fixture.bytes);
    const RecoveryReport report = fixture.recovered();
    CHECK(tallyOf(report, "party").saved == 100);
    CHECK(tallyOf(report, "workspace_meta").saved == 2);
    CHECK(report.version == newestVersion(bundledMigrations()));
}

TEST_CASE("A file cut off at half gives what its first half holds")
{
    Fixture fixture(1000);
    writeAll(fixture.path, fixture.bytes.left(fixture.bytes.size() / 2 + 1234));
    const RecoveryReport report = fixture.recovered();
    INFO(told(report).toStdString());
    CHECK(report.rows > 500);
}

TEST_CASE("Damaged indexes alone cost nothing")
{
    Fixture fixture(500);
    fixture.zeroPages(rootOf(fixture.path, "party_by_order"), 1);
    const RecoveryReport report = fixture.recovered();
    CHECK_FALSE(report.wasWhole);
    CHECK(tallyOf(report, "party").saved == 500);
    CHECK(tallyOf(report, "party").lost == 0);
    CHECK(fixture.count("SELECT count(*) FROM party INDEXED BY party_by_order "
                        "WHERE name_order LIKE 'елкин%'") == 500);
}

TEST_CASE("What refers to lost rows is mended")
{
    Fixture fixture(300);
    {
        Database database(fixture.path, {});
        database.execute("PRAGMA foreign_keys=OFF; DELETE FROM party WHERE created_at < 10;"
                         "DELETE FROM change_set");
    }
    const RecoveryReport report = fixture.recovered(); // all pages are sound, the contents are not
    CHECK_FALSE(report.wasWhole);
    INFO(told(report).toStdString());
    CHECK(report.salvage.placeholders == 10);
    CHECK(report.salvage.removed == 300);
    CHECK(fixture.count("SELECT count(*) FROM party WHERE life = 3") == 10);
    CHECK(fixture.count("SELECT count(*) FROM change") == 0);
}

TEST_CASE("An older workspace is saved in its own version")
{
    Fixture fixture(10);
    const Migrations first = {bundledMigrations().front()};
    QFile::remove(fixture.path);
    {
        Database database(fixture.path, creating());
        database.execute("PRAGMA application_id=" + QByteArray::number(kApplicationId));
        migrate(database, first);
        database.execute("INSERT INTO setting (id, key, value) VALUES (5, 'a', 'b')");
    }
    fixture.bytes = readAll(fixture.path);
    fixture.zeroPages(rootOf(fixture.path, "change_by_set"), 1);
    const RecoveryReport report = fixture.recovered();
    CHECK(report.version == 1);
    CHECK(fixture.count("PRAGMA user_version") == 1);
    CHECK(tallyOf(report, "setting").saved == 1);
}

TEST_CASE("Rows written before a column was added are complete")
{
    Fixture fixture(10);
    Migrations grown = bundledMigrations();
    grown.push_back({newestVersion(grown) + 1, QStringLiteral("grown"),
                     "ALTER TABLE party ADD COLUMN mood TEXT DEFAULT 'calm'"});
    {
        Database database(fixture.path, {});
        migrate(database, grown);
    }
    fixture.bytes = readAll(fixture.path);
    fixture.zeroPages(rootOf(fixture.path, "party"), 1);
    Progress progress;
    const auto report = recoverFile({fixture.path, fixture.target, grown}, progress);
    REQUIRE(report);
    CHECK(report->version == grown.back().version);
    CHECK(tallyOf(*report, "party").saved == 0); // all were on the lost page
    CHECK(report->salvage.placeholders == 10);

    QFile::remove(fixture.target);
    Fixture larger(500);
    {
        Database database(larger.path, {});
        migrate(database, grown);
    }
    larger.bytes = readAll(larger.path);
    larger.zeroPages(rootOf(larger.path, "party"), 1);
    REQUIRE(recoverFile({larger.path, larger.target, grown}, progress));
    CHECK(larger.count("SELECT count(*) FROM party WHERE mood = 'calm' AND life = 0") == 500);
}

TEST_CASE("Texts that lost a part are made storable and counted")
{
    Fixture fixture(200);
    const qsizetype at =
        fixture.bytes.indexOf(QByteArray("\xd0\x81\xd0\xbb\xd0\xba\xd0\xb8\xd0\xbd "
                                         "17"));
    REQUIRE(at > 0);
    fixture.bytes[at] = '\xff';
    fixture.bytes[at + 2] = '\0';
    fixture.zeroPages(rootOf(fixture.path, "consent_by_party"), 1);
    const RecoveryReport report = fixture.recovered();
    CHECK(tallyOf(report, "party").saved == 200);
    CHECK(told(report).contains(QLatin1String("lost a part")));
}

TEST_CASE("A workspace whose identity is lost gets a new one")
{
    Fixture fixture(20);
    fixture.zeroPages(rootOf(fixture.path, "workspace_meta"), 1);
    const RecoveryReport report = fixture.recovered();
    CHECK(tallyOf(report, "workspace_meta").saved == 0);
    CHECK(fixture.count("SELECT length(value) > 30 FROM workspace_meta WHERE key = 'workspace'") ==
          1);
}

TEST_CASE("What is no damaged workspace is refused, and nothing is made")
{
    Fixture fixture(3);
    SECTION("not there")
    {
        QFile::remove(fixture.path);
        fixture.refused(ErrorCode::NotFound);
    }
    SECTION("empty")
    {
        writeAll(fixture.path, QByteArray());
        fixture.refused(ErrorCode::Foreign);
    }
    SECTION("a text")
    {
        writeAll(fixture.path, QByteArray("name;phone\n").repeated(5000));
        fixture.refused(ErrorCode::Corrupt);
    }
    SECTION("nothing but zeros")
    {
        writeAll(fixture.path, QByteArray(100'000, '\0'));
        fixture.refused(ErrorCode::Corrupt);
    }
    SECTION("another program's database")
    {
        fixture.bytes[68] = 0;
        writeAll(fixture.path, fixture.bytes);
        fixture.refused(ErrorCode::Foreign);
    }
    SECTION("a newer version's, even when it is cut off")
    {
        fixture.bytes[63] = 99;
        writeAll(fixture.path, fixture.bytes.left(fixture.bytes.size() / 2));
        fixture.refused(ErrorCode::TooNew);
    }
    SECTION("a target that exists")
    {
        writeAll(fixture.target, "precious");
        fixture.refused(ErrorCode::Exists);
        CHECK(readAll(fixture.target) == "precious");
    }
    SECTION("the source as the target")
    {
        fixture.target = fixture.path;
        fixture.refused(ErrorCode::Exists);
        CHECK(readAll(fixture.path) == fixture.bytes);
    }
    SECTION("a missing folder")
    {
        fixture.target = fixture.out.filePath(QStringLiteral("none/b.kartoteka"));
        fixture.refused(ErrorCode::NotFound);
    }
}

TEST_CASE("The error says what else to try when nothing can be saved")
{
    Fixture fixture(3);
    writeAll(fixture.path, QByteArray(100'000, '\x0d'));
    const auto report = fixture.recover();
    REQUIRE_FALSE(report);
    const QString text = report.error().english();
    CHECK(text.contains(QLatin1String("older backup")));
    CHECK(text.contains(QLatin1String(".recover")));
}

TEST_CASE("A stopped recovery leaves nothing, whenever it is stopped")
{
    Fixture fixture(200);
    if (GENERATE(true, false))
        fixture.zeroPages(rootOf(fixture.path, "party"), 1);
    for (int reports = 0; reports < 12; ++reports) {
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
        const auto report =
            recoverFile({fixture.path, fixture.target, bundledMigrations()}, progress);
        if (report)
            break;
        CHECK(report.error().code() == ErrorCode::Cancelled);
        CHECK(listing(fixture.out.path()).isEmpty());
    }
    CHECK(readAll(fixture.path) == fixture.bytes);
}

TEST_CASE("A full disk ends a recovery with a clear message and nothing left")
{
    Fixture fixture(400);
    fixture.zeroPages(rootOf(fixture.path, "party"), 1);
    for (const qint64 room : {0, 50'000, 300'000}) {
        const SmallDisk disk(room);
        fixture.refused(ErrorCode::DiskFull);
    }
    CHECK(readAll(fixture.path) == fixture.bytes);
}

TEST_CASE("No damage makes recovery crash, hang, or call damaged what it made")
{
    Fixture fixture(150);
    const QByteArray whole = fixture.bytes;
    std::mt19937 random(20261122);
    const auto below = [&](qsizetype limit) {
        return static_cast<qsizetype>(random() % static_cast<quint64>(limit));
    };
    int saved = 0;
    for (int round = 0; round < 120; ++round) {
        INFO("round " << round);
        fixture.bytes = whole;
        for (qsizetype hit = 0; hit < 1 + round % 7; ++hit) {
            const qsizetype page = below(whole.size() / kPage) * kPage;
            switch (below(5)) {
            case 0:
                fixture.bytes.replace(page, kPage, QByteArray(kPage, '\0'));
                break;
            case 1: // another page's bytes
                fixture.bytes.replace(page, kPage,
                                      whole.mid(below(whole.size() / kPage) * kPage, kPage));
                break;
            case 2: // the head of a page, where everything hangs on few bytes
                for (int i = 0; i < 6; ++i)
                    fixture.bytes[page + below(40)] = static_cast<char>(random());
                break;
            case 3:
                for (int i = 0; i < 60; ++i)
                    fixture.bytes[page + below(kPage)] = static_cast<char>(random());
                break;
            case 4:
                if (round % 10 == 9)
                    fixture.bytes.truncate(below(fixture.bytes.size()));
                fixture.bytes.resize(whole.size());
                break;
            }
        }
        writeAll(fixture.path, fixture.bytes);
        QFile::remove(fixture.target);
        const auto report = fixture.recover();
        CHECK(readAll(fixture.path) == fixture.bytes);
        if (!report)
            continue;
        ++saved;
        fixture.requireSound(fixture.target);
        if (report->wasWhole)
            continue;
        qint64 rows = 0;
        for (const TableRecovery &table : report->salvage.tables) {
            CHECK(table.lost >= 0);
            rows += table.saved;
        }
        CHECK(rows == report->rows);
    }
    CHECK(saved > 100);
}
