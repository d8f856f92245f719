#include "exchange/csvexport.h"
#include "exchange/importworld.h"
#include "exchange/jsondump.h"
#include "exchange/matchindex.h"
#include "storage/backup.h"

#include <QFile>

#include <set>

using namespace kartoteka;

namespace
{
constexpr int kRows = 2300; // enough for a bulk run

QByteArray table(int rows, const char *note)
{
    QByteArray text = "Code,Firm,Phone,Note\n";
    for (int i = 0; i < rows; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += number + ",Firm " + number + ",+7909" + QByteArray::number(1000000 + i) + "," +
                note + " " + number + "\n";
    }
    return text;
}

ImportOptions upserting()
{
    return by(
        recipe(
            R"({"entity": "party", "columns": {"Code": "external_id", "Firm": "name", "Phone": "phone",
                         "Note": "description"}, "match": ["external_id"]})"),
        ImportMode::Upsert);
}

Result<ImportReport> importTable(ImportWorld &world, const QByteArray &text,
                                 const ImportOptions &options, Progress &progress)
{
    QBuffer buffer;
    buffer.setData(text);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    CsvOptions inPieces; // a run is long when it does not see the end of its source
    inPieces.chunkBytes = inPieces.sampleBytes = 4096;
    const auto source = must(CsvRowSource::open(buffer, inPieces));
    return importRows(world.session(), *source, options, progress);
}

std::optional<Error> errorOf(const auto &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

QByteArray dumpOf(ImportWorld &world)
{
    Progress progress;
    const QString path = world.workspace().folder() + QStringLiteral("/state.json");
    must(writeDump(world.session(), path, progress));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString outputIn(ImportWorld &world)
{
    return world.workspace().folder() + QStringLiteral("/out");
}

using Work = std::function<std::optional<Error>(ImportWorld &, Progress &)>;

void fill(ImportWorld &world)
{
    ImportOptions options = upserting();
    options.mode = ImportMode::Create;
    world.import(table(kRows, "old"), options);
}

/// Runs the work again and again, stopped as its first phase begins, its second, …; what a person
/// was told of is what he can stop. Returns the phases.
QStringList stopInEachPhase(const std::function<void(ImportWorld &)> &prepare, const Work &work)
{
    QStringList phases;
    for (int stopAt = 0; stopAt < 20; ++stopAt) {
        ImportWorld world;
        prepare(world);
        const QByteArray before = dumpOf(world);
        phases.clear();
        CancelToken token;
        Progress progress(
            [&](const ProgressStep &step) {
                if (!phases.isEmpty() && phases.last() == step.text.english())
                    return;
                phases << step.text.english();
                if (phases.size() == stopAt + 1)
                    token.cancel();
            },
            token);
        const auto error = work(world, progress);
        INFO(phases.join(u',').toStdString());
        if (phases.size() <= stopAt) {
            CHECK_FALSE(error);
            return phases;
        }
        REQUIRE(error);
        CHECK(error->code() == ErrorCode::Cancelled);
        CHECK(dumpOf(world) == before);
        CHECK_FALSE(QFile::exists(outputIn(world)));
    }
    FAIL("more phases than can be");
    return phases;
}

/// Cancels when a number of rows has been handed out, and counts how many are asked for after that.
class StoppingSource : public RowSource
{
public:
    StoppingSource(RowSource &source, const CancelToken &token, int rows)
        : m_source(source)
        , m_token(token)
        , m_left(rows)
    {
    }

    const QStringList &header() const override { return m_source.header(); }
    bool hasHeader() const override { return m_source.hasHeader(); }
    Result<bool> next() override
    {
        m_rowsAfter += m_token.isCancelled() ? 1 : 0;
        if (--m_left == 0)
            m_token.cancel();
        return m_source.next();
    }
    std::span<const QString> cells() const override { return m_source.cells(); }
    qint64 rowNumber() const override { return m_source.rowNumber(); }
    qint64 bytesRead() const override { return m_source.bytesRead(); }
    qint64 totalBytes() const override { return m_source.totalBytes(); }
    std::vector<Message> warnings() const override { return m_source.warnings(); }
    int rowsAfter() const { return m_rowsAfter; }

private:
    RowSource &m_source;
    const CancelToken &m_token;
    int m_left;
    int m_rowsAfter = 0;
};
} // namespace

TEST_CASE("A stopped import reads no further row and leaves nothing behind")
{
    for (const int rows : {1, 2, 1999, kRows}) {
        ImportWorld world;
        const QByteArray before = dumpOf(world);
        QBuffer buffer;
        buffer.setData(table(kRows, "x"));
        REQUIRE(buffer.open(QIODevice::ReadOnly));
        const auto csv = must(CsvRowSource::open(buffer, {}));
        CancelToken token;
        StoppingSource source(*csv, token, rows);
        QStringList phases;
        Progress progress([&](const ProgressStep &step) { phases << step.text.english(); }, token);
        const auto report = importRows(world.session(), source, upserting(), progress);
        REQUIRE_FALSE(report);
        CHECK(report.error().code() == ErrorCode::Cancelled);
        CHECK(source.rowsAfter() == 0);
        CHECK(phases.last() == QStringLiteral("Taking back what was written"));
        CHECK(dumpOf(world) == before);
    }
}

TEST_CASE("Every phase of long work stops on request and leaves nothing behind")
{
    const auto nothing = [](ImportWorld &) {
    };
    const auto changed = [](ImportWorld &world) {
        fill(world);
        world.import(table(400, "new"), upserting());
    };
    CHECK(stopInEachPhase(nothing, [](ImportWorld &world, Progress &progress) {
              ImportOptions options = upserting();
              options.mode = ImportMode::Create;
              return errorOf(importTable(world, table(kRows, "x"), options, progress));
          }).contains(QStringLiteral("Building indexes")));
    CHECK(stopInEachPhase(fill, [](ImportWorld &world, Progress &progress) {
              return errorOf(importTable(world, table(400, "new"), upserting(), progress));
          }).contains(QStringLiteral("Preparing search")));
    CHECK(stopInEachPhase(changed, [](ImportWorld &world, Progress &progress) {
              return errorOf(world.session().undo(progress));
          }).contains(QStringLiteral("Taking back changes")));
    stopInEachPhase(
        [&](ImportWorld &world) {
            changed(world);
            must(world.session().undo());
        },
        [](ImportWorld &world, Progress &progress) {
            return errorOf(world.session().redo(progress));
        });
    stopInEachPhase(fill, [](ImportWorld &world, Progress &progress) {
        return errorOf(writeDump(world.session(), outputIn(world), progress));
    });
    stopInEachPhase(fill, [](ImportWorld &world, Progress &progress) {
        Query query;
        query.entity = &world.entity("party");
        return errorOf(exportCsv(world.session(), query, {}, outputIn(world), {}, progress));
    });
    stopInEachPhase(fill, [](ImportWorld &world, Progress &progress) {
        return errorOf(backupTo(world.session().database(), outputIn(world), progress));
    });
}

TEST_CASE("A run that changes one record twice is taken back and brought again")
{
    ImportWorld world;
    const QByteArray rows = "Code,Firm,Phone\n1,A,+79091112233\n";
    world.import(rows, upserting());
    const QByteArray before = dumpOf(world);
    const auto report =
        world.import("Code,Firm,Phone\n1,B,+79091112244\n1,C,+79091112233\n", upserting());
    CHECK(report.updatedCount == 2);
    const QByteArray after = dumpOf(world);
    for (int round = 0; round < 2; ++round) {
        must(world.session().undo());
        CHECK(dumpOf(world) == before);
        must(world.session().redo());
        CHECK(dumpOf(world) == after);
    }
}

TEST_CASE("Very many changes are told together, and searched, and taken back")
{
    ImportWorld world;
    constexpr int kMany = 10100;
    ImportOptions options = upserting();
    options.mode = ImportMode::Create;
    world.import(table(kMany, "before"), options);
    const QByteArray before = dumpOf(world);
    ChangeSet told;
    QObject::connect(&world.session(), &Session::changed,
                     [&](const ChangeSet &changes) { told = changes; });
    const auto report = world.import(table(kMany, "afterwards"), upserting());
    CHECK(report.updatedCount == kMany);
    CHECK(told.changes.size() == 10001);
    CHECK(told.changes.back().isWide);
    CHECK(told.changes.back().fields == QStringList{QStringLiteral("description")});
    const auto hits = [&](const char *text) {
        return must(world.session().read<std::vector<SearchHit>>([&](Reader &reader) {
                   return search(reader, QString::fromLatin1(text), 5);
               }))
            .size();
    };
    CHECK(hits("afterwards 10099") > 0);
    CHECK(hits("before") == 0);
    must(world.session().undo());
    CHECK(dumpOf(world) == before);
    CHECK(hits("before 10099") > 0);
    CHECK(hits("afterwards") == 0);
}

TEST_CASE("What the index of keys offers is looked at in the database")
{
    ImportWorld world;
    world.import("Code,Firm\n1,A\n", upserting());
    const qint64 id = world.find("party", "external_id", QStringLiteral("1")).id();
    must(world.session().read<bool>([&](Reader &reader) {
        const ImportOptions options = upserting();
        const auto plan = must(bindMapping(world.session(), *options.mapping,
                                           {QStringLiteral("Code"), QStringLiteral("Firm")}, {}));
        CHECK(importqueries::hasMatch(reader, plan, id, {QStringLiteral("1")}));
        CHECK_FALSE(importqueries::hasMatch(reader, plan, id, {QStringLiteral("2")}));
        CHECK_FALSE(importqueries::hasMatch(reader, plan, id + 1, {QStringLiteral("1")}));
        return true;
    }));
    // What the first row changes, the second is compared with.
    const auto report = world.import("Code,Firm\n7,B\n7,C\n1,D\n", upserting());
    CHECK(report.newCount == 1);
    CHECK(report.updatedCount == 2);
}

TEST_CASE("An index of keys keeps two candidates a key, however many there are")
{
    MatchIndex index;
    for (qint64 id = 1; id <= 5000; ++id) {
        index.add(QStringLiteral("key %1").arg(id), id);
        index.add(QStringLiteral("same"), id);
        index.add(QStringLiteral("same"), id);
    }
    CHECK(index.size() == 5002);
    CHECK(index.find(QStringLiteral("key 4999")).first == 4999);
    CHECK(index.find(QStringLiteral("key 4999")).second == 0);
    CHECK(index.find(QStringLiteral("key 5001")).first == 0);
    CHECK(index.find(QStringLiteral("same")).first == 1);
    CHECK(index.find(QStringLiteral("same")).second == 2);
}
