#include "cli/program.h"

using namespace kartoteka;

namespace
{
const QString kRead = QStringLiteral("read");
const QString kImport = QStringLiteral("import");
const QString kParty = QStringLiteral("party");

QJsonArray rowsOf(const ProgramRun &run)
{
    return run.object().value(QLatin1String("rows")).toArray();
}

qint64 number(const QJsonObject &object, const char *key)
{
    REQUIRE(object.value(QLatin1String(key)).isDouble());
    return object.value(QLatin1String(key)).toInteger();
}

const QByteArray kCustomers = "Company,Phone,Email\n"
                              "Ёлкин,8 (909) 111-22-33,a@elkin.ru\n"
                              "Müller,+49 30 1234567,b@mueller.de\n"
                              "上海贸易公司,,c@sh.cn\n";

QJsonArray parties(const Program &program, const QString &file)
{
    return program.mustJson({QStringLiteral("list"), file, QStringLiteral("--entity"), kParty})
        .array();
}
} // namespace

TEST_CASE("A table is read with what was found out about it")
{
    const Program program;
    const QString source = program.write("a.csv", "Имя;Сумма\nЁлкин;1,5\n\"a;b\";\"x\"\"y\"\n");
    const ProgramRun run = program.mustJson({kRead, source});
    const QJsonObject table = run.object();
    CHECK(table.keys() == QStringList{QStringLiteral("delimiter"), QStringLiteral("encoding"),
                                      QStringLiteral("format"), QStringLiteral("header"),
                                      QStringLiteral("rows"), QStringLiteral("warnings")});
    CHECK(table.value(QLatin1String("format")).toString() == QStringLiteral("csv"));
    CHECK(table.value(QLatin1String("encoding")).toString() == QStringLiteral("UTF-8"));
    CHECK(table.value(QLatin1String("delimiter")).toString() == QStringLiteral(";"));
    CHECK(table.value(QLatin1String("header")).toArray() ==
          QJsonArray{QStringLiteral("Имя"), QStringLiteral("Сумма")});
    CHECK(rowsOf(run) == QJsonArray{QJsonArray{QStringLiteral("Ёлкин"), QStringLiteral("1,5")},
                                    QJsonArray{QStringLiteral("a;b"), QStringLiteral("x\"y")}});
    CHECK(rowsOf(program.mustJson({kRead, source, QStringLiteral("--limit"), QStringLiteral("1")}))
              .size() == 1);
    CHECK(rowsOf(program.mustJson({kRead, source, QStringLiteral("--limit"), QStringLiteral("0")}))
              .isEmpty());
}

TEST_CASE("What the person says about a table goes before what is found out")
{
    const Program program;
    const QString source = program.write("a.csv", "note\nx|1\ny|2\n");
    const ProgramRun run = program.mustJson(
        {kRead, source, QStringLiteral("--delimiter"), QStringLiteral("pipe"),
         QStringLiteral("--header"), QStringLiteral("no"), QStringLiteral("--preamble"),
         QStringLiteral("1"), QStringLiteral("--quote"), QStringLiteral("none")});
    CHECK(run.object().value(QLatin1String("header")).toArray().isEmpty());
    CHECK(run.object().value(QLatin1String("delimiter")).toString() == QStringLiteral("|"));
    CHECK(rowsOf(run) == QJsonArray{QJsonArray{QStringLiteral("x"), QStringLiteral("1")},
                                    QJsonArray{QStringLiteral("y"), QStringLiteral("2")}});
    const QString russian = program.write("b.csv", "name\n\xc5\xeb\xea\xe8\xed\n");
    CHECK(rowsOf(program.mustJson(
              {kRead, russian, QStringLiteral("--encoding"), QStringLiteral("1251")})) ==
          QJsonArray{QJsonArray{QStringLiteral("Елкин")}});
}

TEST_CASE("For people a table is shown as a table")
{
    const Program program;
    const QString source = program.write("a.csv", kCustomers);
    const QString page = program.must({kRead, source}).text();
    CHECK(page.startsWith(QLatin1String("Encoding UTF-8, delimiter ,")));
    CHECK(page.contains(QStringLiteral("上海贸易公司")));
    CHECK(page.contains(QLatin1String("3 row")));
}

TEST_CASE("A source that cannot be read is refused")
{
    const Program program;
    CHECK(program.run({kRead, program.path("missing.csv")}).exit == 1);
    CHECK(program.run({kRead, program.path("")}).exit == 1);
    CHECK(program.run({kRead, QString()}).exit == 1);
    CHECK(rowsOf(program.mustJson({kRead, program.write("empty.csv", "")})).isEmpty());
}

TEST_CASE("An import counts what it did and is undone as a whole")
{
    const Program program;
    const QString file = program.workspace();
    const QString source = program.write("a.csv", kCustomers);
    const QJsonObject report = program.mustJson({kImport, file, source}).object();
    CHECK(number(report, "run") == 1);
    CHECK(number(report, "new") == 3);
    CHECK(number(report, "updated") == 0);
    CHECK(number(report, "duplicate") == 0);
    CHECK(number(report, "error") == 0);
    CHECK(number(report, "rows") == 3);
    CHECK(report.value(QLatin1String("errors")).toArray().isEmpty());
    CHECK(report.value(QLatin1String("unmapped")).isArray());
    CHECK(!report.value(QLatin1String("rehearsal")).toBool(true));
    CHECK(parties(program, file).size() == 3);
    const QJsonArray runs = program.mustJson({QStringLiteral("runs"), file}).array();
    REQUIRE(runs.size() == 1);
    CHECK(runs[0].toObject().keys() ==
          QStringList{QStringLiteral("at"), QStringLiteral("duplicate"), QStringLiteral("entity"),
                      QStringLiteral("error"), QStringLiteral("mode"), QStringLiteral("new"),
                      QStringLiteral("rows"), QStringLiteral("run"), QStringLiteral("source"),
                      QStringLiteral("undone"), QStringLiteral("updated"), QStringLiteral("user")});
    CHECK(runs[0][QLatin1String("source")].toString() == QStringLiteral("a.csv"));
    CHECK(program.must({QStringLiteral("undo"), file, QStringLiteral("--run"), QStringLiteral("1")})
              .text() == QStringLiteral("Undone: Import of “a.csv”\n"));
    CHECK(parties(program, file).isEmpty());
    CHECK(program.mustJson({QStringLiteral("runs"), file})
              .array()[0][QLatin1String("undone")]
              .toBool());
    program.must({QStringLiteral("redo"), file});
    CHECK(parties(program, file).size() == 3);
}

TEST_CASE("A rehearsal counts the same and changes nothing")
{
    const Program program;
    const QString file = program.workspace();
    const QString source = program.write("a.csv", kCustomers);
    const QJsonObject report =
        program.mustJson({kImport, file, source, QStringLiteral("--rehearse")}).object();
    CHECK(number(report, "run") == 0);
    CHECK(number(report, "new") == 3);
    CHECK(report.value(QLatin1String("rehearsal")).toBool());
    CHECK(parties(program, file).isEmpty());
    CHECK(program.mustJson({QStringLiteral("runs"), file}).array().isEmpty());
}

TEST_CASE("A recipe says which column becomes what, and upsert finds what is there")
{
    const Program program;
    const QString file = program.workspace();
    const QString recipe = program.write(
        "recipe.json", R"({"entity": "party", "columns": {"Code": "external_id", "Firm": "name",
                           "Mail": "email"}, "match": ["external_id"], "roles": ["customer"]})");
    const QString source =
        program.write("a.csv", "Code,Firm,Mail,Other\n1,A,a@x.ru,?\n2,B,b@x.ru,?\n");
    const QJsonObject first =
        program.mustJson({kImport, file, source, QStringLiteral("--map"), recipe}).object();
    CHECK(number(first, "new") == 2);
    CHECK(first.value(QLatin1String("unmapped")).toArray() == QJsonArray{QStringLiteral("Other")});
    program.write("a.csv", "Code,Firm,Mail\n1,AA,a@x.ru\n2,B,b@x.ru\n3,C,c@x.ru\n");
    const QJsonObject second =
        program
            .mustJson({kImport, file, source, QStringLiteral("--map"), recipe,
                       QStringLiteral("--mode"), QStringLiteral("upsert")})
            .object();
    CHECK(number(second, "new") == 1);
    CHECK(number(second, "updated") == 1);
    CHECK(number(second, "duplicate") == 1);
    program.must({QStringLiteral("undo"), file});
    const QJsonArray names =
        program
            .mustJson({QStringLiteral("list"), file, QStringLiteral("--entity"), kParty,
                       QStringLiteral("--columns"), QStringLiteral("name"),
                       QStringLiteral("--sort"), QStringLiteral("name")})
            .array();
    REQUIRE(names.size() == 2);
    CHECK(names[0][QLatin1String("name")].toString() == QStringLiteral("A"));
}

TEST_CASE("Rows that are wrong are told apart and written to a file")
{
    const Program program;
    const QString file = program.workspace();
    const QString source =
        program.write("a.csv", "name,birthday\nA,2020-01-01\nB,31.02.2020\n,\nC,\n");
    const QString errors = program.path("errors.csv");
    const QJsonObject report =
        program.mustJson({kImport, file, source, QStringLiteral("--errors"), errors}).object();
    CHECK(number(report, "new") == 2);
    CHECK(number(report, "error") == 1);
    const QJsonObject error = report.value(QLatin1String("errors"))[0].toObject();
    CHECK(number(error, "row") == 3);
    CHECK(error.value(QLatin1String("field")).toString() == QStringLiteral("birthday"));
    CHECK(error.value(QLatin1String("message")).toString().contains(QLatin1String("31.02.2020")));
    CHECK(QString::fromUtf8(readFile(errors)).contains(QLatin1String("31.02.2020")));
    const ProgramRun people = program.run({kImport, file, source, QStringLiteral("--rehearse")});
    CHECK(people.exit == 0);
    CHECK(people.problem().contains(QLatin1String("Row 3")));
}

TEST_CASE("Recipes and options that do not fit leave nothing behind")
{
    const Program program;
    const QString file = program.workspace();
    const QString source = program.write("a.csv", kCustomers);
    const auto refused = [&](const QStringList &options) {
        const ProgramRun run = program.run(QStringList{kImport, file, source} + options);
        INFO(run.err.toStdString());
        CHECK(run.exit == 1);
    };
    const QString map = QStringLiteral("--map");
    refused({map, program.path("missing.json")});
    refused({map, program.path("")});
    refused({map, program.write("1.json", "{")});
    refused({map, program.write("2.json", "{\"columns\": 5}")});
    refused({map, program.write("3.json", "{\"columns\": {\"Company\": \"nmae\"}}")});
    refused({map, program.write("4.json", QByteArray(5 << 20, ' '))});
    refused({QStringLiteral("--entity"), QStringLiteral("nothing")});
    refused({QStringLiteral("--mode"), QStringLiteral("update")});
    refused({QStringLiteral("--match"), QStringLiteral("nothing")});
    CHECK(program.run({kImport, file, program.path("missing.csv")}).exit == 1);
    CHECK(parties(program, file).isEmpty());
}

TEST_CASE("What was exported comes back without a difference")
{
    const Program program;
    const QString file = program.path("a.kartoteka");
    const QJsonObject made =
        program.mustJson({QStringLiteral("new"), file, QStringLiteral("--sample")}).object();
    CHECK(number(made, "samples") > 10);
    const auto dump = [&](const QString &from, const char *to) {
        program.must({QStringLiteral("export"), from, QStringLiteral("--entity"),
                      QStringLiteral("all"), QStringLiteral("--format"), QStringLiteral("json"),
                      QStringLiteral("-o"), program.path(to)});
        return readFile(program.path(to));
    };
    const QByteArray before = dump(file, "one.json");
    const QString other = program.path("b.kartoteka");
    program.must({QStringLiteral("new"), other, QStringLiteral("--user"), QStringLiteral("boris")});
    program.must({kImport, other, program.path("one.json"), QStringLiteral("--user"),
                  QStringLiteral("boris")});
    CHECK(dump(other, "two.json") == before);
    // Our own CSV, taken in again, changes nothing.
    const QString csv = program.path("p.csv");
    program.must({QStringLiteral("export"), file, QStringLiteral("--entity"), kParty,
                  QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--output"),
                  csv});
    const QJsonObject again =
        program.mustJson({kImport, file, csv, QStringLiteral("--mode"), QStringLiteral("upsert")})
            .object();
    CHECK(number(again, "error") == 0);
    CHECK(number(again, "new") == 0);
    CHECK(number(again, "updated") == 0);
    CHECK(number(again, "duplicate") == parties(program, file).size());
    CHECK(dump(file, "three.json") == before);
}

TEST_CASE("An export takes filter, columns, delimiter and mark")
{
    const Program program;
    const QString file = program.workspace();
    program.add(file, kParty, {QStringLiteral("name=Ёлкин"), QStringLiteral("region=Пермь")});
    program.add(file, kParty, {QStringLiteral("name=B;C"), QStringLiteral("region=Пермь")});
    program.add(file, kParty, {QStringLiteral("name=D")});
    const QString out = program.path("out.csv");
    const QJsonObject report =
        program
            .mustJson({QStringLiteral("export"), file, QStringLiteral("--entity"), kParty,
                       QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("-o"), out,
                       QStringLiteral("--filter"), QStringLiteral("region = Пермь"),
                       QStringLiteral("--columns"), QStringLiteral("name,region"),
                       QStringLiteral("--bom"), QStringLiteral("--delimiter"),
                       QStringLiteral("semicolon")})
            .object();
    CHECK(number(report, "records") == 2);
    const QByteArray bytes = readFile(out);
    CHECK(bytes.startsWith("\xef\xbb\xbf\"name\";\"region\"\n"));
    CHECK(bytes.contains(QStringLiteral("\"B;C\";Пермь\n").toUtf8()));
    CHECK(!bytes.contains("D"));
}

TEST_CASE("Records exported as JSON are those of list")
{
    const Program program;
    const QString file = program.workspace();
    program.add(file, kParty, {QStringLiteral("name=Ёлкин")});
    const QString out = program.path("out.json");
    program.must({QStringLiteral("export"), file, QStringLiteral("--entity"), kParty,
                  QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("-o"), out});
    CHECK(readFile(out) ==
          program.mustJson({QStringLiteral("list"), file, QStringLiteral("--entity"), kParty}).out);
}

TEST_CASE("An export never takes the place of a workspace, nor errors that of their source")
{
    const Program program;
    const QString file = program.workspace();
    program.add(file, kParty, {QStringLiteral("name=A")});
    const QByteArray before = sha256(file);
    for (const char *format : {"csv", "json"})
        CHECK(program
                  .run({QStringLiteral("export"), file, QStringLiteral("--entity"), kParty,
                        QStringLiteral("--format"), QString::fromLatin1(format),
                        QStringLiteral("-o"), file})
                  .exit == 1);
    const QString source = program.write("a.csv", kCustomers);
    CHECK(program.run({kImport, file, source, QStringLiteral("--errors"), file}).exit == 1);
    CHECK(program.run({kImport, file, source, QStringLiteral("--errors"), source}).exit == 1);
    CHECK(sha256(file) == before);
    CHECK(readFile(source) == kCustomers);
}

TEST_CASE("An export that cannot be is refused and leaves nothing behind")
{
    const Program program;
    const QString file = program.workspace();
    const auto exitOf = [&](const QStringList &options) {
        return program.run(QStringList{QStringLiteral("export"), file} + options).exit;
    };
    const QString entity = QStringLiteral("--entity");
    const QString format = QStringLiteral("--format");
    const QString csv = QStringLiteral("csv");
    const QString json = QStringLiteral("json");
    const QString all = QStringLiteral("all");
    const QString out = QStringLiteral("-o");
    const QString path = program.path("out");
    CHECK(exitOf({entity, all, format, csv, out, path}) == 2);
    CHECK(exitOf({entity, all, format, json, out, path, QStringLiteral("--filter"),
                  QStringLiteral("name=A")}) == 2);
    CHECK(exitOf({entity, kParty, format, json, out, path, QStringLiteral("--bom")}) == 2);
    CHECK(exitOf({entity, kParty, format, csv, out, path, QStringLiteral("--delimiter=none")}) ==
          2);
    CHECK(exitOf({entity, QStringLiteral("nothing"), format, csv, out, path}) == 1);
    CHECK(exitOf({entity, kParty, format, csv, out, path, QStringLiteral("--columns=x")}) == 1);
    CHECK(exitOf({entity, kParty, format, csv, out, path, QStringLiteral("--filter=(")}) == 1);
    CHECK(exitOf({entity, kParty, format, csv, out, QString()}) == 1);
    CHECK(exitOf({entity, kParty, format, csv, out, program.path("missing/out")}) == 1);
    CHECK(exitOf({entity, kParty, format, csv, out, program.path("config")}) == 1);
    CHECK(filesIn(program.path("")) == QStringList{QStringLiteral("a.kartoteka")});
}

TEST_CASE("A dump takes no options for tables, and a damaged one changes nothing")
{
    const Program program;
    const QString file = program.workspace();
    program.add(file, kParty, {QStringLiteral("name=A")});
    const QString dump = program.path("d.json");
    program.must({QStringLiteral("export"), file, QStringLiteral("--entity"), QStringLiteral("all"),
                  QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("-o"), dump});
    CHECK(program.run({kImport, file, dump, QStringLiteral("--delimiter"), QStringLiteral(";")})
              .exit == 2);
    const QByteArray bytes = readFile(dump);
    const QString other = program.path("b.kartoteka");
    program.must({QStringLiteral("new"), other});
    const QByteArray before = sha256(other);
    for (const qsizetype length : {bytes.size() / 3, bytes.size() / 2, bytes.size() - 5}) {
        const ProgramRun run =
            program.run({kImport, other, program.write("cut.json", bytes.left(length))});
        INFO(run.err.toStdString());
        CHECK(run.exit == 1);
        CHECK(sha256(other) == before);
    }
}
