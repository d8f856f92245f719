#include "exchange/importworld.h"
#include "storage/writer.h"

#include <QFile>
#include <QTemporaryDir>

using namespace kartoteka;

namespace
{
const QByteArray kFirst = "Code;Firm;Phone;Mail\n"
                          "1;ООО «Заря»;8 (909) 111-22-33;a@example.com\n"
                          "2;Каскад;+7 495 000-11-22;b@example.com\n";

Mapping firms(const char *match = "external_id")
{
    Mapping mapping = recipe(R"({"columns": {"Code": "external_id", "Firm": "name",
                                             "Phone": "phone", "Mail": "email"}})");
    mapping.match = QString::fromLatin1(match).split(u',');
    return mapping;
}

struct Counts {
    qint64 created;
    qint64 updated;
    qint64 duplicate;
    qint64 error;
    bool operator==(const Counts &) const = default;
};
std::ostream &operator<<(std::ostream &out, const Counts &counts)
{
    return out << counts.created << " new, " << counts.updated << " updated, " << counts.duplicate
               << " duplicate, " << counts.error << " error";
}

Counts countsOf(const ImportReport &report)
{
    CHECK(report.rowCount ==
          report.newCount + report.updatedCount + report.duplicateCount + report.errorCount);
    return {report.newCount, report.updatedCount, report.duplicateCount, report.errorCount};
}
} // namespace

TEST_CASE("Create adds what is new and leaves what is known")
{
    ImportWorld world;
    CHECK(countsOf(world.import(kFirst, by(firms()))) == Counts{2, 0, 0, 0});
    const auto more = world.import("Code;Firm\n2;Каскад плюс\n3;Ромашка\n", by(firms()));
    CHECK(countsOf(more) == Counts{1, 0, 1, 0});
    CHECK(world.find("party", "external_id", QStringLiteral("2")).value(u"name").text() ==
          QStringLiteral("Каскад"));
}

TEST_CASE("A fax on the line of the phone is kept beside it")
{
    ImportWorld world;
    const Mapping mapping = recipe(R"({"columns": {"Firm": "name", "Phone": ["phone", "mobile"],
                                                   "Fax": "fax"}, "match": ["name"]})");
    const QByteArray table = "Firm;Phone;Fax\nЗаря;8 (909) 111-22-33;+7 909 1112233\n";
    world.import(table, by(mapping));
    const qint64 firm = world.find("party", "name", QStringLiteral("Заря")).id();
    CHECK(world.parts("contact_point", firm, "kind") ==
          QStringList{QStringLiteral("phone"), QStringLiteral("fax")});
    CHECK(countsOf(world.import(table, by(mapping, ImportMode::Upsert))) == Counts{0, 0, 1, 0});
}

TEST_CASE("Create without a match field takes every row")
{
    ImportWorld world;
    Mapping mapping = firms();
    mapping.match.clear();
    world.import(kFirst, by(mapping));
    CHECK(countsOf(world.import(kFirst, by(mapping))) == Counts{2, 0, 0, 0});
    CHECK(world.count("party") == 4);
}

TEST_CASE("A column id of another program is its key there, of our own export ours")
{
    ImportWorld world;
    CHECK(world.import("id,name,phone\n17,Birch Ltd,+49 89 5550921\n18,Aspen,\n").newCount == 2);
    const Record birch = world.find("party", "name", QStringLiteral("Birch Ltd"));
    CHECK(birch.value(u"external_id").text() == QLatin1String("17"));
    const QByteArray own =
        "id,name,region\n" + QByteArray::number(birch.id()) + ",Birch Ltd,North\n";
    ImportOptions options;
    options.mode = ImportMode::Upsert;
    CHECK(world.import(own, options).updatedCount == 1);
    CHECK(world.find("party", "name", QStringLiteral("Birch Ltd")).id() == birch.id());
}

TEST_CASE("Update changes what is known and refuses what is not")
{
    ImportWorld world;
    world.import(kFirst, by(firms()));
    const auto report =
        world.import("Code;Firm;Phone\n2;Каскад плюс;\n3;Ромашка;1\n1;;89091112233\n",
                     by(firms(), ImportMode::Update));
    CHECK(countsOf(report) == Counts{0, 1, 1, 1});
    CHECK(report.errors.front().row == 3);
    CHECK(report.errors.front().field == QStringLiteral("external_id"));
    CHECK(report.errors.front().cells ==
          QStringList{QStringLiteral("3"), QStringLiteral("Ромашка"), QStringLiteral("1")});
    CHECK(world.find("party", "external_id", QStringLiteral("2")).value(u"name").text() ==
          QStringLiteral("Каскад плюс"));
    CHECK(world.count("party") == 2);
}

TEST_CASE("Upsert does both and adds only the phones that are not there yet")
{
    ImportWorld world;
    world.import(kFirst, by(firms()));
    const QByteArray next = "Code;Firm;Phone;Mail\n"
                            "1;ООО «Заря»;+7 (909) 1112233 ::: 8 800 555-35-35;A@EXAMPLE.COM\n"
                            "2;Каскад;+7 495 000-11-22;b@example.com\n"
                            "3;Ромашка;;\n";
    CHECK(countsOf(world.import(next, by(firms(), ImportMode::Upsert))) == Counts{1, 1, 1, 0});
    const Record firm = world.find("party", "external_id", QStringLiteral("1"));
    QStringList values = world.parts("contact_point", firm.id(), "value");
    values.sort();
    CHECK(values == QStringList{QStringLiteral("8 (909) 111-22-33"),
                                QStringLiteral("8 800 555-35-35"),
                                QStringLiteral("a@example.com")});
    const qint64 sets = world.journalSets();
    CHECK(countsOf(world.import(next, by(firms(), ImportMode::Upsert))) == Counts{0, 0, 3, 0});
    CHECK(world.journalSets() == sets);
}

TEST_CASE("empty cells leave a field as it is unless they are to clear it")
{
    ImportWorld world;
    world.import("Code,Firm,industry\n1,Заря,retail\n",
                 by(recipe(R"({"columns": {"Code": "external_id", "Firm": "name",
                                           "industry": "industry"},
                               "match": ["external_id"]})")));
    ImportOptions options = by(recipe(R"({"columns": {"Code": "external_id", "Firm": "name",
                                                      "industry": "industry"},
                                          "match": ["external_id"]})"),
                               ImportMode::Update);
    CHECK(countsOf(world.import("Code,Firm,industry\n1,Заря,\n", options)) == Counts{0, 0, 1, 0});
    options.clearsEmpty = true;
    CHECK(countsOf(world.import("Code,Firm,industry\n1,Заря,\n", options)) == Counts{0, 1, 0, 0});
    CHECK(world.records("party").front().value(u"industry").isNull());
    // The name is required, so it cannot be cleared.
    CHECK(countsOf(world.import("Code,Firm,industry\n1,,\n", options)) == Counts{0, 0, 0, 1});
}

TEST_CASE("rows are matched by phone or mail in any spelling")
{
    ImportWorld world;
    world.import(kFirst, by(firms()));
    const QByteArray other = "Firm;Phone;Mail\nАнна;+79091112233;\nБорис;;B@Example.com \n";
    CHECK(countsOf(world.import(other, by(firms("phone")))) == Counts{1, 0, 1, 0});
    ImportWorld second;
    second.import(kFirst, by(firms()));
    CHECK(countsOf(second.import(other, by(firms("email"), ImportMode::Upsert))) ==
          Counts{1, 1, 0, 0});
    CHECK(second.find("party", "external_id", QStringLiteral("2")).value(u"name").text() ==
          QStringLiteral("Борис"));
}

TEST_CASE("several match fields hold together")
{
    ImportWorld world;
    world.import("Firm;Phone\nЗаря;111-22-33\nЗаря;444-55-66\n", by(firms("name,phone")));
    CHECK(world.count("party") == 2);
    CHECK(countsOf(world.import("Firm;Phone\nзаря;1112233\nКаскад;111-22-33\n",
                                by(firms("name,phone")))) == Counts{1, 0, 1, 0});
}

TEST_CASE("a row that matches two records is refused, not guessed")
{
    ImportWorld world;
    Mapping anyway = firms();
    anyway.match.clear();
    world.import("Code;Firm\n7;Заря\n7;Каскад\n", by(anyway));
    const auto report = world.import("Code;Firm\n7;Ромашка\n", by(firms(), ImportMode::Upsert));
    CHECK(countsOf(report) == Counts{0, 0, 0, 1});
    CHECK(countsOf(world.import("Code;Firm\n7;Ромашка\n", by(firms()))) == Counts{0, 0, 1, 0});
}

TEST_CASE("rows of one source know of each other")
{
    ImportWorld world;
    const QByteArray twice = "Code;Firm;Phone\n1;Заря;1112233\n1;Заря;4445566\n1;Заря;1112233\n";
    CHECK(countsOf(world.import(twice, by(firms()))) == Counts{1, 0, 2, 0});
    ImportWorld second;
    CHECK(countsOf(second.import(twice, by(firms(), ImportMode::Upsert))) == Counts{1, 1, 1, 0});
    CHECK(second.count("contact_point") == 2);
}

TEST_CASE("a rehearsal counts like the run and leaves no trace")
{
    ImportWorld world;
    world.import(kFirst, by(firms()));
    const qint64 sets = world.journalSets();
    const QByteArray next = "Code;Firm;Mail\n1;Заря;\n2;Каскад;\n3;Ромашка;\n4;;\n5;Я;not a mail\n";
    ImportOptions options = by(firms(), ImportMode::Upsert);
    options.rehearse = true;
    const auto rehearsal = world.import(next, options);
    CHECK(rehearsal.run == 0);
    CHECK(world.count("party") == 2);
    CHECK(world.journalSets() == sets);
    CHECK(must(importRuns(world.session())).size() == 1);
    options.rehearse = false;
    const auto run = world.import(next, options);
    CHECK(countsOf(run) == countsOf(rehearsal));
    CHECK(countsOf(run) == Counts{1, 1, 1, 2});
}

TEST_CASE("what is wrong goes to a file that is imported after correction")
{
    const QTemporaryDir folder;
    ImportWorld world;
    ImportOptions options = by(firms());
    options.errorFile = folder.filePath(QStringLiteral("errors.csv"));
    const QByteArray table = "Code;Firm;Phone;Mail;Extra\n"
                             "1;Заря;;wrong;=1+1\n"
                             "2;Каскад;;b@example.com;x\n"
                             "3;;;c@example.com;\"two\nlines\"\n";
    const auto report = world.import(table, options);
    CHECK(countsOf(report) == Counts{1, 0, 0, 2});
    CHECK(report.unmapped == QStringList{QStringLiteral("Extra")});
    CHECK(report.errors.at(0).field == QStringLiteral("Mail"));
    CHECK(report.errors.at(1).field == QStringLiteral("Firm"));

    QFile file(options.errorFile);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray errors = file.readAll();
    INFO(errors.toStdString());
    CHECK(errors.startsWith("\xEF\xBB\xBF"
                            "\"Code\";\"Firm\";\"Phone\";\"Mail\";\"Extra\";\"row\";\"error\"\n"
                            "1;Заря;;wrong;\"'=1+1\";2;"));
    errors.replace("wrong;", "a@example.com;").replace("3;;", "3;Ромашка;");
    options.errorFile = folder.filePath(QStringLiteral("again.csv"));
    const auto again = world.import(errors, options);
    CHECK(countsOf(again) == Counts{2, 0, 0, 0});
    CHECK(again.unmapped == QStringList{QStringLiteral("Extra")});
    CHECK_FALSE(QFile::exists(options.errorFile));
    CHECK(world.count("party") == 3);
}

TEST_CASE("too many wrong rows end the run and nothing stays")
{
    const QTemporaryDir folder;
    ImportWorld world;
    ImportOptions options = by(firms());
    options.mostErrors = 1;
    options.errorFile = folder.filePath(QStringLiteral("errors.csv"));
    const auto result = world.tryImport("Code;Firm\n1;Заря\n2;\n3;\n4;Я\n", options);
    REQUIRE_FALSE(result);
    CHECK(result.error().code() == ErrorCode::Invalid);
    CHECK(world.count("party") == 0);
    CHECK_FALSE(QFile::exists(options.errorFile));
    CHECK(must(importRuns(world.session())).empty());
}

TEST_CASE("undo of a run takes back creations and updates, also after a restart")
{
    ImportWorld world;
    world.import(kFirst, by(firms()));
    const auto run = world.import("Code;Firm;Phone;Mail\n"
                                  "1;Заря и Ко;8 800 555 35 35;a@example.com\n"
                                  "3;Ромашка;12345;c@example.com\n",
                                  by(firms(), ImportMode::Upsert));
    CHECK(countsOf(run) == Counts{1, 1, 0, 0});
    world.reopen();
    CHECK_FALSE(must(importRuns(world.session())).front().isUndone);
    world.undoRun(run.run);
    CHECK(world.count("party") == 2);
    CHECK(world.count("contact_point") == 4);
    CHECK(world.find("party", "external_id", QStringLiteral("1")).value(u"name").text() ==
          QStringLiteral("ООО «Заря»"));
    const auto runs = must(importRuns(world.session()));
    REQUIRE(runs.size() == 2);
    CHECK(runs.front().isUndone);
    CHECK(runs.front().run == run.run);
    CHECK(runs.front().newCount == 1);
    CHECK_FALSE(runs.back().isUndone);
    CHECK(setOfRun(world.session(), 99).error().code() == ErrorCode::NotFound);
    // What was taken back may come again.
    CHECK(countsOf(world.import("Code;Firm\n3;Ромашка\n", by(firms()))) == Counts{1, 0, 0, 0});
}

TEST_CASE("a person in the recycle bin comes back by id")
{
    ImportWorld world;
    world.import(kFirst, by(firms()));
    const Record firm = world.find("party", "external_id", QStringLiteral("1"));
    must(world.session().perform(Message::verbatim(QStringLiteral("trash")),
                                 [&](Writer &writer) { writer.trash(firm.entity(), firm.id()); }));
    const QByteArray own = "id,name\n" + QByteArray::number(firm.id()) + ",Заря\n";
    ImportOptions options;
    CHECK(countsOf(world.import(own, options)) == Counts{0, 0, 1, 0});
    options.mode = ImportMode::Upsert;
    CHECK(countsOf(world.import(own, options)) == Counts{0, 1, 0, 0});
    CHECK(world.count("party") == 2);
}

TEST_CASE("update and upsert need something to match by")
{
    ImportWorld world;
    Mapping mapping = firms();
    mapping.match.clear();
    for (const ImportMode mode : {ImportMode::Update, ImportMode::Upsert})
        CHECK(world.tryImport(kFirst, by(mapping, mode)).error().code() == ErrorCode::Invalid);
    mapping.match = {QStringLiteral("tax_id")};
    CHECK(world.tryImport(kFirst, by(mapping)).error().code() == ErrorCode::Invalid);
    mapping.match = {QStringLiteral("nonsense")};
    CHECK(world.tryImport(kFirst, by(mapping)).error().code() == ErrorCode::Invalid);
}

TEST_CASE("cancelling in the middle leaves nothing")
{
    ImportWorld world;
    world.import(kFirst, by(firms()));
    QByteArray table = "Code,Firm,Phone\n";
    for (int i = 10; i < 30000; ++i)
        table += QByteArray::number(i) + ",Firm " + QByteArray::number(i) + "," +
                 QByteArray::number(1000000 + i) + '\n';
    QBuffer buffer(&table);
    buffer.open(QIODevice::ReadOnly);
    CsvOptions csv;
    csv.chunkBytes = 1 << 14;
    const auto source = must(CsvRowSource::open(buffer, csv));
    CancelToken token;
    bool isBuilding = false;
    Progress progress(
        [&](const ProgressStep &step) {
            isBuilding = step.text.english().contains(QLatin1String("indexes"));
            if (isBuilding || step.done > 400000)
                token.cancel();
        },
        token);
    const auto result = importRows(world.session(), *source, by(firms()), progress);
    REQUIRE_FALSE(result);
    CHECK(result.error().code() == ErrorCode::Cancelled);
    CHECK(world.count("party") == 2);
    CHECK(world.journalSets() == 1);
    // The indexes are there again and the connection works.
    CHECK(countsOf(world.import("Code,Firm\n3,Ромашка\n", by(firms()))) == Counts{1, 0, 0, 0});
    CHECK(must(world.session().read<qint64>([](Reader &reader) {
              return reader.database().integer(
                  "SELECT count(*) FROM sqlite_schema WHERE name = 'party_by_external_id'");
          })) == 1);
}

TEST_CASE("a bulk import is found by search and undone")
{
    ImportWorld world;
    QByteArray table = "Code,Firm,Phone\n";
    for (int i = 0; i < 30000; ++i)
        table += QByteArray::number(i) + ",Фирма " + QByteArray::number(i) + ",+7 909 " +
                 QByteArray::number(1000000 + i) + '\n';
    QBuffer buffer(&table);
    buffer.open(QIODevice::ReadOnly);
    CsvOptions csv;
    csv.chunkBytes = 1 << 14;
    const auto source = must(CsvRowSource::open(buffer, csv));
    Progress progress;
    const auto report = must(importRows(world.session(), *source, by(firms()), progress));
    CHECK(report.newCount == 30000);
    const auto hits = [&](const char16_t *text) {
        return must(world.session().read<size_t>(
            [&](Reader &reader) { return search(reader, QString::fromUtf16(text), 10).size(); }));
    };
    CHECK(hits(u"фирма 29999") == 1);
    CHECK(hits(u"8 909 102-99-99") == 1);
    world.undoRun(report.run);
    CHECK(world.count("party") == 0);
    CHECK(world.count("contact_point") == 0);
    CHECK(hits(u"фирма 29999") == 0);
}
