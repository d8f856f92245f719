// Every released schema is brought up to today's with its data kept, and no released step is
// edited.
#include "domain/catalog.h"
#include "domain/lists/savedfilter.h"
#include "domain/merging/merging.h"
#include "domain/parties/party.h"
#include "storage/migrator.h"
#include "support/catch.h"
#include "support/tempworkspace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace kartoteka;

namespace
{
QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString source(const char *relative)
{
    return QStringLiteral(KARTOTEKA_SOURCE_DIR) + QLatin1Char('/') + QLatin1String(relative);
}

/// A workspace file as the release with this schema left it.
void makeReleased(const QString &path, int version)
{
    OpenOptions options;
    options.create = true;
    Database database(path, options);
    Migrations steps;
    for (const Migration &step : bundledMigrations())
        if (step.version <= version)
            steps.push_back(step);
    migrate(database, steps);
    database.execute("PRAGMA application_id=" + QByteArray::number(kApplicationId));
    database.execute("INSERT INTO workspace_meta VALUES ('workspace', 'golden')");
    database.execute(
        contentsOf(source("tests/migrations/golden/%1.sql")
                       .replace(QLatin1String("%1"),
                                QStringLiteral("%1").arg(version, 4, 10, QLatin1Char('0')))));
}

std::vector<int> releasedVersions()
{
    std::vector<int> versions;
    for (const QString &name :
         QDir(source("tests/migrations/golden")).entryList({QStringLiteral("*.sql")}))
        versions.push_back(name.left(4).toInt());
    return versions;
}
} // namespace

TEST_CASE("A released step of the schema is never edited")
{
    const QStringList lines = QString::fromUtf8(contentsOf(source("tests/migrations/released.txt")))
                                  .split(u'\n', Qt::SkipEmptyParts);
    REQUIRE_FALSE(lines.isEmpty());
    for (const QString &line : lines) {
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        REQUIRE(words.size() == 2);
        const QByteArray sql = contentsOf(source("resources/migrations/") + words[1]);
        CAPTURE(words[1]);
        CHECK(QString::fromLatin1(
                  QCryptographicHash::hash(sql, QCryptographicHash::Sha256).toHex()) == words[0]);
    }
}

TEST_CASE("Steps are numbered without gaps, as their files are named")
{
    int expected = 1;
    for (const Migration &step : bundledMigrations()) {
        CAPTURE(step.name);
        CHECK(step.version == expected++);
    }
    CHECK(releasedVersions().back() <= newestVersion(bundledMigrations()));
}

TEST_CASE("A workspace of every released schema opens today with all it held")
{
    const Schema schema = crmSchema();
    for (const int version : releasedVersions()) {
        CAPTURE(version);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("golden.kartoteka"));
        makeReleased(path, version);
        const auto workspace = must(Workspace::open(path, schema));
        const auto session = must(workspace->openSession());
        const auto firm = must(session->read<std::optional<Party>>(
            [](Reader &reader) { return reader.find(Id<Party>{101}); }));
        REQUIRE(firm);
        CHECK(firm->name == QStringLiteral("ООО «Ёлка»"));
        CHECK(firm->creditLimit.minor == 10000050);
        const Record record = must(session->read<Record>(
            [](Reader &reader) { return reader.load(entityOf<Party>(), 101); }));
        CHECK(record.value(u"shelf").text() == QStringLiteral("низ"));
        CHECK(record.unknownCustom().contains(QLatin1String("later")));
        const auto hits = must(session->read<std::vector<SearchHit>>(
            [](Reader &reader) { return search(reader, QStringLiteral("ёлка"), 5); }));
        CHECK(hits.size() == 1);
        Query byName;
        byName.entity = &entityOf<Party>();
        byName.order = {{QStringLiteral("name"), false}};
        CHECK(must(session->read<std::vector<qint64>>([&](Reader &reader) {
                  return reader.ids(byName);
              })) == std::vector<qint64>{102, 101});
        if (version >= 5) {
            const auto kept = must(session->read<std::optional<SavedFilter>>(
                [](Reader &reader) { return reader.find(Id<SavedFilter>{601}); }));
            REQUIRE(kept);
            CHECK(kept->quickText == QStringLiteral("ёл"));
        }
        if (version >= 4) {
            REQUIRE(must(standingMerges(*session, 104)).size() == 1);
            CHECK(must(undoMerge(*session, 1)).stays.empty());
        }
        session->setUser(11);
        must(session->undo());
        CHECK(must(session->read<Record>([](Reader &reader) {
                  return reader.load(entityOf<Party>(), 101);
              })).title() == QStringLiteral("ООО «Ель»"));
    }
}
