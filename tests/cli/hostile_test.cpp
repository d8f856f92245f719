#include "cli/program.h"

#include <QDir>
#include <QFile>

using namespace kartoteka;

namespace
{
const QString kParty = QStringLiteral("party");
const QString kHostile = QStringLiteral(KARTOTEKA_SHARED_DATA "/hostile/sqlite");

/// Every verb that opens a workspace, on this one.
std::vector<QStringList> everyVerb(const QString &file, const QString &out)
{
    const QString id = QStringLiteral("5");
    return {
        {QStringLiteral("list"), file, QStringLiteral("--entity"), kParty},
        {QStringLiteral("show"), file, kParty, id},
        {QStringLiteral("add"), file, kParty, QStringLiteral("name=x")},
        {QStringLiteral("set"), file, kParty, id, QStringLiteral("name=x")},
        {QStringLiteral("remove"), file, kParty, id},
        {QStringLiteral("restore"), file, kParty, id},
        {QStringLiteral("search"), file, QStringLiteral("x")},
        {QStringLiteral("undo"), file},
        {QStringLiteral("redo"), file},
        {QStringLiteral("history"), file, kParty, id},
        {QStringLiteral("runs"), file},
        {QStringLiteral("fields"), file, kParty},
        {QStringLiteral("add-field"), file, kParty, QStringLiteral("x:text")},
        {QStringLiteral("check"), file},
        {QStringLiteral("backup"), file, out},
        {QStringLiteral("export"), file, QStringLiteral("--entity"), kParty,
         QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("-o"), out},
        {QStringLiteral("new"), file},
    };
}
} // namespace

TEST_CASE("Files that are no workspace of ours are refused and stay as they are")
{
    if (!QDir(kHostile).exists()) {
        WARN("skipped: the shared data is not there");
        return;
    }
    const Program program;
    REQUIRE(QDir().mkpath(program.path("x")));
    for (const QString &name : QDir(kHostile).entryList(QDir::Files)) {
        const QString copy = program.path(QStringLiteral("x/") + name);
        REQUIRE(QFile::copy(kHostile + u'/' + name, copy));
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    }
    const QStringList files = filesIn(program.path("x"));
    for (const QString &name : files) {
        if (name.endsWith(QLatin1String("-wal")))
            continue;
        const QString copy = program.path(QStringLiteral("x/") + name);
        const QByteArray before = sha256(copy);
        for (const QStringList &verb : everyVerb(copy, program.path("out"))) {
            const ProgramRun run = program.run(verb);
            INFO(verb.join(u' ').toStdString() << "\n" << run.err.toStdString());
            CHECK(run.exit == 1);
            CHECK(run.err.size() + run.out.size() > 20);
        }
        CHECK(sha256(copy) == before);
        CHECK(filesIn(program.path("x")) == files);
        CHECK(!QFile::exists(program.path("out")));
    }
}

TEST_CASE("A workspace that is newer or damaged is refused by every verb and stays as it is")
{
    const Program program;
    program.add(program.workspace(), kParty, {QStringLiteral("name=A")});
    const QByteArray sound = readFile(program.path("a.kartoteka"));
    QByteArray newer = sound;
    newer[63] = 99; // the last byte of the schema's version in the header
    QByteArray damaged = sound;
    damaged.replace(4096, 4096, QByteArray(4096, '\0'));
    struct Broken {
        const char *name;
        QByteArray bytes;
        const char *advice;
    };
    for (const Broken &broken :
         {Broken{"newer", newer, "pdate"}, Broken{"damaged", damaged, "recover"},
          Broken{"half", sound.left(sound.size() / 2), "recover"}}) {
        const QString path = program.write(broken.name, broken.bytes);
        for (const QStringList &verb : everyVerb(path, program.path("out"))) {
            const ProgramRun run = program.run(verb);
            INFO(verb.join(u' ').toStdString() << "\n" << run.err.toStdString());
            CHECK(run.exit == 1);
            const bool isAboutFile =
                verb.first() != QLatin1String("new") && verb.first() != QLatin1String("check");
            CHECK((!isAboutFile || run.problem().contains(QLatin1String(broken.advice))));
        }
        CHECK(readFile(path) == broken.bytes);
    }
    const QStringList files = {QStringLiteral("a.kartoteka"), QStringLiteral("damaged"),
                               QStringLiteral("half"), QStringLiteral("newer")};
    CHECK(filesIn(program.path("")) == files);
}

TEST_CASE("What is not there, a folder and an empty name are refused by every verb")
{
    const Program program;
    REQUIRE(QDir().mkpath(program.path("folder")));
    for (const QString &file :
         {program.path("missing.kartoteka"), program.path("folder"), QString()}) {
        for (const QStringList &verb : everyVerb(file, program.path("out"))) {
            if (verb.first() == QLatin1String("new") && !QFile::exists(file))
                continue;
            const ProgramRun run = program.run(verb);
            INFO(verb.join(u' ').toStdString() << "\n" << run.err.toStdString());
            CHECK(run.exit == 1);
            CHECK(run.problem().startsWith(QLatin1String("kartoteka-cli: ")));
        }
    }
    CHECK(filesIn(program.path("")).isEmpty());
    CHECK(filesIn(program.path("folder")).isEmpty());
}

TEST_CASE("Arguments that are no text are refused")
{
    const Program program;
    program.workspace();
    for (const char *bytes : {"\\377\\376", "\\355\\240\\200", "\\300\\257", "abc\\200"}) {
        const ProgramRun run = program.runShell(
            QStringLiteral("exec \"$CLI\" add a.kartoteka party name=\"$(printf '%1')\" --json")
                .arg(QString::fromLatin1(bytes)));
        CHECK(run.exit == 2);
        CHECK(run.problem().contains(QLatin1String("not text in UTF-8")));
        CHECK(run.object().contains(QStringLiteral("error")));
    }
}

TEST_CASE("A value of a megabyte is kept whole or refused, and comes back as it was")
{
    const Program program;
    const QString file = program.workspace();
    // One argument may have 128 KiB on Linux.
    const QString longText = QStringLiteral("щ").repeated(60000);
    const QString id = program.add(file, kParty, {QStringLiteral("name=") + longText});
    const QJsonObject party = program.mustJson({QStringLiteral("show"), file, kParty, id}).object();
    CHECK(party.value(QLatin1String("name")).toString() == longText);
    CHECK(program.mustJson({QStringLiteral("search"), file, longText}).array().size() <= 1);
    program.must({QStringLiteral("list"), file, QStringLiteral("--entity"), kParty});
    CHECK(program
              .run({QStringLiteral("list"), file, QStringLiteral("--entity"), kParty,
                    QStringLiteral("--filter"), longText})
              .exit <= 1);
    CHECK(program.run({QStringLiteral("show"), file, kParty, QString(120000, u'9')}).exit == 1);
}

TEST_CASE("Values that look like something else are kept as text")
{
    const Program program;
    const QString file = program.workspace();
    program.write("secret.txt", "secret");
    for (const char *value :
         {"@secret.txt", "-x", "--json", "=1+1", "'; DROP TABLE party; --", "%1 %n", "\x1b[31mred",
          "a\tb", "\"quoted\"", "null", "{\"a\":1}", "../../etc"}) {
        const QString text = QString::fromUtf8(value);
        const QString id = program.add(file, kParty, {QStringLiteral("name=") + text});
        CHECK(program.mustJson({QStringLiteral("show"), file, kParty, id})
                  .object()
                  .value(QLatin1String("name"))
                  .toString() == text);
        CHECK(!program.must({QStringLiteral("show"), file, kParty, id}).out.contains('\x1b'));
    }
}

TEST_CASE("A file that may not be written to can be read")
{
    const Program program;
    const QString file = program.workspace();
    program.add(file, kParty, {QStringLiteral("name=A")});
    QFile::setPermissions(file, QFile::ReadOwner);
    const bool isRoot = QFile(file).open(QIODevice::ReadWrite);
    const ProgramRun list = program.run({QStringLiteral("list"), file, QStringLiteral("--entity"),
                                         kParty, QStringLiteral("--json")});
    CHECK(list.exit == 0);
    CHECK(list.array().size() == 1);
    const ProgramRun add =
        program.run({QStringLiteral("add"), file, kParty, QStringLiteral("name=B")});
    if (isRoot)
        WARN("skipped: root may write everywhere");
    else
        CHECK(add.exit == 1);
}
