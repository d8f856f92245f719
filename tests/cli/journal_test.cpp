#include "cli/program.h"

using namespace kartoteka;

namespace
{
const QString kParty = QStringLiteral("party");

QString nameOf(const Program &program, const QString &file, const QString &id)
{
    return program.mustJson({QStringLiteral("show"), file, kParty, id})
        .object()
        .value(QLatin1String("name"))
        .toString();
}
} // namespace

TEST_CASE("Undo and redo go back and forth from one run of the program to the next")
{
    const Program program;
    const QString file = program.workspace();
    const QString id = program.add(file, kParty, {QStringLiteral("name=One")});
    program.must({QStringLiteral("set"), file, kParty, id, QStringLiteral("name=Two")});
    program.must({QStringLiteral("set"), file, kParty, id, QStringLiteral("name=Three")});
    const QString undo = QStringLiteral("undo");
    const QString redo = QStringLiteral("redo");
    CHECK(program.must({undo, file, QStringLiteral("--last")}).text() ==
          QStringLiteral("Undone: Change “Two”\n"));
    CHECK(nameOf(program, file, id) == QStringLiteral("Two"));
    CHECK(program.mustJson({undo, file}).object().value(QLatin1String("undone")).toString() ==
          QStringLiteral("Change “One”"));
    CHECK(nameOf(program, file, id) == QStringLiteral("One"));
    CHECK(program.mustJson({redo, file}).object().value(QLatin1String("redone")).toString() ==
          QStringLiteral("Change “One”"));
    program.must({redo, file, QStringLiteral("--quiet")});
    CHECK(nameOf(program, file, id) == QStringLiteral("Three"));
    CHECK(program.run({redo, file}).exit == 1);
}

TEST_CASE("With nothing to undo it says so")
{
    const Program program;
    const QString file = program.workspace();
    for (const char *verb : {"undo", "redo"}) {
        const ProgramRun run =
            program.run({QString::fromLatin1(verb), file, QStringLiteral("--json")});
        CHECK(run.exit == 1);
        CHECK(run.problem().contains(QLatin1String("nothing to ")));
        CHECK(run.object()
                  .value(QLatin1String("error"))
                  .toObject()
                  .value(QLatin1String("code"))
                  .toString() == QLatin1String("not_found"));
    }
    CHECK(program.run({QStringLiteral("undo"), file, QStringLiteral("--run"), QStringLiteral("7")})
              .exit == 1);
}

TEST_CASE("Undo is refused when somebody changed the same since")
{
    const Program program;
    const QString file = program.workspace();
    const QString id = program.add(file, kParty, {QStringLiteral("name=One")});
    program.must({QStringLiteral("set"), file, kParty, id, QStringLiteral("name=Two"),
                  QStringLiteral("--user"), QStringLiteral("boris")});
    const ProgramRun run = program.run({QStringLiteral("undo"), file});
    CHECK(run.exit == 1);
    CHECK(run.problem().contains(QLatin1String("changed since")));
    CHECK(nameOf(program, file, id) == QStringLiteral("Two"));
}

TEST_CASE("History tells who changed what from what to what")
{
    const Program program;
    const QString file = program.workspace();
    const QString id = program.add(file, kParty, {QStringLiteral("name=One")});
    program.must({QStringLiteral("set"), file, kParty, id, QStringLiteral("name=Two"),
                  QStringLiteral("discount=5")});
    program.must({QStringLiteral("remove"), file, kParty, id});
    program.must({QStringLiteral("undo"), file});
    const QJsonArray history =
        program.mustJson({QStringLiteral("history"), file, kParty, id}).array();
    REQUIRE(history.size() >= 3);
    const QJsonObject created = history[0].toObject();
    CHECK(created.keys() == QStringList{QStringLiteral("at"), QStringLiteral("fields"),
                                        QStringLiteral("kind"), QStringLiteral("label"),
                                        QStringLiteral("set"), QStringLiteral("undone"),
                                        QStringLiteral("user")});
    CHECK(created.value(QLatin1String("kind")).toString() == QStringLiteral("created"));
    CHECK(created.value(QLatin1String("at")).toString().endsWith(u'Z'));
    const QJsonArray fields = history[1][QLatin1String("fields")].toArray();
    CHECK(fields == QJsonArray{QJsonObject{{QStringLiteral("field"), QStringLiteral("discount")},
                                           {QStringLiteral("before"), QJsonValue()},
                                           {QStringLiteral("after"), QStringLiteral("5.00")}},
                               QJsonObject{{QStringLiteral("field"), QStringLiteral("name")},
                                           {QStringLiteral("before"), QStringLiteral("One")},
                                           {QStringLiteral("after"), QStringLiteral("Two")}}});
    CHECK(history[2][QLatin1String("undone")].toBool());
    CHECK(history[2][QLatin1String("fields")][0][QLatin1String("after")].toString() ==
          QStringLiteral("trash"));
    const QString page = program.must({QStringLiteral("history"), file, kParty, id}).text();
    CHECK(page.contains(QLatin1String("changed (undone)")));
    CHECK(program.run({QStringLiteral("history"), file, kParty, QStringLiteral("5")}).exit == 1);
}

TEST_CASE("Without imports the list of runs is empty")
{
    const Program program;
    const QString file = program.workspace();
    CHECK(program.mustJson({QStringLiteral("runs"), file}).array().isEmpty());
    CHECK(program.must({QStringLiteral("runs"), file}).text() ==
          QStringLiteral("nothing was imported yet\n"));
}
