#include "cli/command.h"
#include "cli/program.h"

using namespace kartoteka;

namespace
{
QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}
} // namespace

TEST_CASE("A command line that makes no sense ends with 2 and shows how it should look")
{
    const Program program;
    const auto line = GENERATE(
        "", "--json", "--lang en", "frobnicate", "lits a.kartoteka", "list", "list a.kartoteka",
        "list a.kartoteka extra --entity party", "list a.kartoteka --entity", "show a.kartoteka",
        "show a.kartoteka party", "list a.kartoteka --entity party --limit -1",
        "list a.kartoteka --entity party --limit x", "list a.kartoteka --entity party --limit 1.5",
        "list a.kartoteka --entity party --limit 99999999999999999999",
        "list a.kartoteka --entity party --trash=yes", "list a.kartoteka --entity party --frob",
        "list a.kartoteka --lang klingon --entity party", "add a.kartoteka party",
        "add a.kartoteka party name", "add a.kartoteka party =value", "set a.kartoteka party 5",
        "set a.kartoteka party 5 name", "set a.kartoteka party 5 name=x --was",
        "set a.kartoteka party 5 name=x --was name", "import a.kartoteka",
        "import a.kartoteka b.csv --mode replace", "import a.kartoteka b.csv --encoding klingon",
        "import a.kartoteka b.csv --delimiter abc", "read b.csv --quote ab",
        "read b.csv --header maybe", "read b.csv --preamble -3", "undo a.kartoteka --run",
        "undo a.kartoteka --run 1 --last", "add-field a.kartoteka party color",
        "search a.kartoteka", "export a.kartoteka --entity party --format csv",
        "export a.kartoteka --entity party -o x", "export a.kartoteka --format csv -o x",
        "export a.kartoteka --entity party --format ods -o x", "backup a.kartoteka",
        "recover a.kartoteka", "new", "new a b", "check");
    const ProgramRun run = program.run(words(line));
    INFO(line << "\n" << run.err.toStdString());
    CHECK(run.exit == 2);
    CHECK(run.problem().startsWith(QLatin1String("kartoteka-cli: ")));
    CHECK(run.problem().contains(QLatin1String("\nUsage: kartoteka-cli ")));
    CHECK(filesIn(program.path("")).isEmpty());
}

TEST_CASE("Usage errors are JSON too when JSON is asked for")
{
    const Program program;
    const ProgramRun run = program.run(words("list a.kartoteka --entity party --limit -1 --json"));
    CHECK(run.exit == 2);
    const QJsonObject error = run.object().value(QLatin1String("error")).toObject();
    CHECK(error.value(QLatin1String("code")).toString() == QLatin1String("usage"));
    CHECK(error.value(QLatin1String("message")).toString().contains(QLatin1String("--limit")));
}

TEST_CASE("A mistyped verb or option is answered with the nearest one")
{
    const Program program;
    CHECK(program.run(words("improt a b")).problem().contains(QString::fromUtf8("“import”")));
    CHECK(program.run(words("list a --entity party --flter x"))
              .problem()
              .contains(QLatin1String("--filter")));
}

TEST_CASE("Every verb says how it is used")
{
    const Program program;
    const ProgramRun all = program.must(words("--help"));
    for (const Command &command : commands()) {
        const QString name = QString::fromLatin1(command.name);
        INFO(command.name);
        CHECK(all.text().contains(QLatin1String("\n  ") + name + u' '));
        const QString help = program.must({name, QStringLiteral("--help")}).text();
        CHECK(help.startsWith(QLatin1String("Usage: kartoteka-cli ") + name + u' '));
        for (const CommandOption &option : command.options)
            CHECK(help.contains(QLatin1String("--") + option.name()));
        CHECK(help.contains(QLatin1String("--json")));
        CHECK(program.must({QStringLiteral("--help"), name}).text() == help);
    }
}

TEST_CASE("The version is one line")
{
    const Program program;
    const QString version = program.must(words("--version")).text();
    CHECK(version.startsWith(QLatin1String("kartoteka-cli ")));
    CHECK(version.count(u'\n') == 1);
}

TEST_CASE("Options of every verb may stand before it and behind it")
{
    const Program program;
    const QString file = program.workspace();
    const QStringList rest = {file, QStringLiteral("--entity"), QStringLiteral("party")};
    const QString list = QStringLiteral("list");
    CHECK(program.must(QStringList{QStringLiteral("--json"), list} + rest).array().isEmpty());
    CHECK(program.must(QStringList{list} + rest + QStringList{QStringLiteral("--json")})
              .array()
              .isEmpty());
    CHECK(program
              .must(QStringList{QStringLiteral("--user"), QStringLiteral("list"),
                                QStringLiteral("--lang=en"), list, QStringLiteral("--json")} +
                    rest)
              .array()
              .isEmpty());
}

TEST_CASE("Behind -- nothing is an option")
{
    const Program program;
    const QString file = program.workspace();
    program.add(file, QStringLiteral("party"), {QStringLiteral("name=--json")});
    const ProgramRun run = program.must({QStringLiteral("search"), QStringLiteral("--json"), file,
                                         QStringLiteral("--"), QStringLiteral("--json")});
    CHECK(run.array().size() == 1);
}

TEST_CASE("A result that cannot be written is a failure")
{
    const Program program;
    if (!QFile::exists(QStringLiteral("/dev/full"))) {
        WARN("skipped: there is no /dev/full");
        return;
    }
    const QString file = program.workspace();
    program.add(file, QStringLiteral("party"), {QStringLiteral("name=A")});
    const ProgramRun run =
        program.runShell(QStringLiteral("$CLI list a.kartoteka --entity party >/dev/full"));
    CHECK(run.exit == 1);
    CHECK(run.problem().contains(QLatin1String("could not be written")));
}
