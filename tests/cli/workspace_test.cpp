#include "cli/program.h"

#include <QDir>
#include <QFile>

using namespace kartoteka;

namespace
{
QStringList with(const QString &verb, const QString &file, const QStringList &more = {})
{
    return QStringList{verb, file} + more;
}
const QString kNew = QStringLiteral("new");
const QString kParty = QStringLiteral("party");
} // namespace

TEST_CASE("A new workspace is one file and knows who made it")
{
    const Program program;
    const QString file = program.path("a.kartoteka");
    const QJsonObject made = program.mustJson(with(kNew, file)).object();
    CHECK(made.value(QLatin1String("path")).toString() == file);
    CHECK(filesIn(program.path("")) == QStringList{QStringLiteral("a.kartoteka")});
    const QJsonArray users =
        program
            .mustJson(with(QStringLiteral("list"), file,
                           {QStringLiteral("--entity"), QStringLiteral("user")}))
            .array();
    REQUIRE(users.size() == 1);
    CHECK(users[0][QLatin1String("login")].toString() == QLatin1String("anna"));
}

TEST_CASE("A file that exists is never made anew")
{
    const Program program;
    const QString file = program.write("a.kartoteka", "precious");
    const ProgramRun run = program.run(with(kNew, file));
    CHECK(run.exit == 1);
    CHECK(run.problem().contains(QLatin1String("exists already")));
    CHECK(readFile(file) == "precious");
}

TEST_CASE("A workspace cannot be made where there is no folder or no right to write")
{
    const Program program;
    CHECK(program.run(with(kNew, program.path("missing/a.kartoteka"))).exit == 1);
    CHECK(program.run(with(kNew, QString())).exit == 1);
    CHECK(program.run(with(kNew, program.path("config"))).exit != 2);
    REQUIRE(QDir().mkpath(program.path("closed")));
    QFile::setPermissions(program.path("closed"), QFile::ReadOwner | QFile::ExeOwner);
    const ProgramRun run = program.run(with(kNew, program.path("closed/a.kartoteka")));
    const bool isRoot = QFile(program.path("closed/probe")).open(QIODevice::WriteOnly);
    QFile::setPermissions(program.path("closed"),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (isRoot)
        WARN("skipped: root may write everywhere");
    else
        CHECK(run.exit == 1);
}

TEST_CASE("The fields of an entity come with everything a program needs to know")
{
    const Program program;
    const QString file = program.workspace();
    const QJsonArray fields =
        program.mustJson(with(QStringLiteral("fields"), file, {kParty})).array();
    QStringList names;
    for (const QJsonValue field : fields) {
        CHECK(field.toObject().keys() ==
              QStringList{QStringLiteral("custom"), QStringLiteral("kind"), QStringLiteral("label"),
                          QStringLiteral("name"), QStringLiteral("options"),
                          QStringLiteral("required"), QStringLiteral("target")});
        names << field[QLatin1String("name")].toString();
    }
    REQUIRE(names.value(0) == QLatin1String("kind"));
    CHECK(fields[0][QLatin1String("options")][0][QLatin1String("code")].toString() ==
          QLatin1String("organization"));
    CHECK(fields[names.indexOf(QStringLiteral("owner"))][QLatin1String("target")].toString() ==
          QLatin1String("user"));
    CHECK(program.must(with(QStringLiteral("fields"), file, {kParty}))
              .text()
              .contains(QLatin1String("organization | person")));
}

TEST_CASE("An entity nobody knows is answered with those there are")
{
    const Program program;
    const QString file = program.workspace();
    for (const char *verb : {"fields", "show", "history", "remove", "restore"}) {
        QStringList arguments = with(QString::fromLatin1(verb), file, {QStringLiteral("partys")});
        if (qstrcmp(verb, "fields") != 0)
            arguments << QStringLiteral("5");
        const ProgramRun run = program.run(arguments);
        CHECK(run.exit == 1);
        CHECK(run.problem().contains(QLatin1String("party")));
    }
}

TEST_CASE("A field of one's own is a field like the others, and adding it can be undone")
{
    const Program program;
    const QString file = program.workspace();
    const QString addField = QStringLiteral("add-field");
    const QJsonObject added =
        program
            .mustJson(with(addField, file,
                           {kParty, QStringLiteral("grade:choice"), QStringLiteral("--label"),
                            QStringLiteral("Сорт"), QStringLiteral("--options"),
                            QStringLiteral("A, B,C")}))
            .object();
    CHECK(added.value(QLatin1String("name")).toString() == QLatin1String("grade"));
    const QString id =
        program.add(file, kParty, {QStringLiteral("name=X"), QStringLiteral("grade=b")});
    const QJsonObject shown =
        program.mustJson(with(QStringLiteral("show"), file, {kParty, id})).object();
    CHECK(shown.value(QLatin1String("grade")).toString() == QLatin1String("B"));
    const ProgramRun wrong =
        program.run(with(QStringLiteral("set"), file, {kParty, id, QStringLiteral("Сорт=D")}));
    CHECK(wrong.exit == 1);
    CHECK(wrong.problem().contains(QLatin1String("grade")));
    program.must(with(QStringLiteral("undo"), file));
    program.must(with(QStringLiteral("undo"), file));
    CHECK(!program.mustJson(with(QStringLiteral("fields"), file, {kParty}))
               .text()
               .contains(QLatin1String("grade")));
}

TEST_CASE("Fields that cannot be are refused")
{
    const Program program;
    const QString file = program.workspace();
    const auto refused = [&](const QStringList &arguments) {
        const ProgramRun run = program.run(with(QStringLiteral("add-field"), file, arguments));
        INFO(run.err.toStdString());
        CHECK(run.exit == 1);
        CHECK(!run.err.isEmpty());
    };
    refused({kParty, QStringLiteral("name:text")});
    refused({kParty, QStringLiteral("id:text")});
    refused({kParty, QStringLiteral("x:klingon")});
    refused({kParty, QStringLiteral("Ы:text")});
    refused({kParty, QStringLiteral(":text")});
    refused({kParty, QStringLiteral("x:choice")});
    refused({kParty, QStringLiteral("x:reference")});
    refused(
        {kParty, QStringLiteral("x:reference"), QStringLiteral("--target"), QStringLiteral("no")});
    refused({QStringLiteral("contact_point"), QStringLiteral("x:text")});
}
