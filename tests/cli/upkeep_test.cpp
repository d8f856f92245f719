#include "cli/program.h"

#include <QFile>

using namespace kartoteka;

namespace
{
const QString kParty = QStringLiteral("party");

/// Overwrites bytes in the middle of a file.
void damage(const QString &path, qint64 from, qint64 count)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(from));
    REQUIRE(file.write(QByteArray(count, '\x5a')) == count);
}

QString fullFile(const Program &program)
{
    const QString file = program.workspace();
    for (int i = 0; i < 5; ++i)
        program.add(
            file, kParty,
            {QStringLiteral("name=Firm %1").arg(i), QStringLiteral("phone=90911122%1").arg(i)});
    return file;
}
} // namespace

TEST_CASE("A sound file checks as sound")
{
    const Program program;
    const QString file = fullFile(program);
    const QJsonObject ok{{QStringLiteral("ok"), true}, {QStringLiteral("problems"), QJsonArray()}};
    CHECK(program.mustJson({QStringLiteral("check"), file}).object() == ok);
    CHECK(program.mustJson({QStringLiteral("check"), file, QStringLiteral("--full")}).object() ==
          ok);
    CHECK(program.must({QStringLiteral("check"), file}).text().count(u'\n') == 1);
}

TEST_CASE("A damaged file checks as damaged, stays as it is, and recovers")
{
    const Program program;
    const QString file = fullFile(program);
    program.must({QStringLiteral("backup"), file, program.path("whole.kartoteka")});
    damage(file, 4096 * 3, 4096);
    const QByteArray before = sha256(file);
    const ProgramRun run = program.run({QStringLiteral("check"), file, QStringLiteral("--json")});
    CHECK(run.exit == 1);
    CHECK(!run.object().value(QLatin1String("ok")).toBool(true));
    CHECK(!run.object().value(QLatin1String("problems")).toArray().isEmpty());
    CHECK(sha256(file) == before);
    const QString saved = program.path("saved.kartoteka");
    const QJsonObject report = program.mustJson({QStringLiteral("recover"), file, saved}).object();
    CHECK(!report.value(QLatin1String("whole")).toBool(true));
    CHECK(sha256(file) == before);
    CHECK(program.mustJson({QStringLiteral("check"), saved, QStringLiteral("--full")})
              .object()
              .value(QLatin1String("ok"))
              .toBool());
    CHECK(program.must({QStringLiteral("search"), saved, QStringLiteral("firm")}).exit == 0);
}

TEST_CASE("A backup is one complete workspace and never overwrites")
{
    const Program program;
    const QString file = fullFile(program);
    const QString copy = program.path("copy.kartoteka");
    const QJsonObject report = program.mustJson({QStringLiteral("backup"), file, copy}).object();
    CHECK(report.value(QLatin1String("path")).toString() == copy);
    CHECK(report.value(QLatin1String("rows")).toInteger() > 10);
    CHECK(report.value(QLatin1String("bytes")).toInteger() == QFile(copy).size());
    const QStringList list = {QStringLiteral("list"), QStringLiteral("--entity"), kParty};
    CHECK(program.mustJson(list + QStringList{copy}).out ==
          program.mustJson(list + QStringList{file}).out);
    const QByteArray before = sha256(copy);
    CHECK(program.run({QStringLiteral("backup"), file, copy}).exit == 1);
    CHECK(program.run({QStringLiteral("backup"), file, file}).exit == 1);
    CHECK(program.run({QStringLiteral("backup"), file, program.path("missing/x")}).exit == 1);
    CHECK(sha256(copy) == before);
}

TEST_CASE("Recovering a whole file gives a verified copy")
{
    const Program program;
    const QString file = fullFile(program);
    const QString copy = program.path("copy.kartoteka");
    const QJsonObject report = program.mustJson({QStringLiteral("recover"), file, copy}).object();
    CHECK(report.value(QLatin1String("whole")).toBool());
    CHECK(program.run({QStringLiteral("recover"), file, copy}).exit == 1);
    CHECK(
        program.run({QStringLiteral("recover"), program.path("missing"), program.path("y")}).exit ==
        1);
}
