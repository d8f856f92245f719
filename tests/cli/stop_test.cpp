#include "cli/program.h"

#include <QProcess>

using namespace kartoteka;

namespace
{

/// Starts the program with --progress, stops it when it first says how far it is, and waits.
ProgramRun stopped(Program &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(program.environment());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(QStringLiteral(KARTOTEKA_CLI),
                  arguments + QStringList{QStringLiteral("--progress")});
    REQUIRE(process.waitForStarted());
    process.setReadChannel(QProcess::StandardError);
    ProgramRun run;
    while (!run.err.contains('\n') && process.waitForReadyRead(60000))
        run.err += process.readAllStandardError();
    process.terminate();
    REQUIRE(process.waitForFinished(60000));
    run.err += process.readAllStandardError();
    run.exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return run;
}

QByteArray manyRows(int count)
{
    QByteArray rows = "name,phone,email\n";
    for (int i = 0; i < count; ++i)
        rows += "Firm " + QByteArray::number(i) + ",+7909" + QByteArray::number(1000000 + i) +
                ",a" + QByteArray::number(i) + "@x.ru\n";
    return rows;
}

} // namespace

TEST_CASE("An import that is stopped leaves nothing behind")
{
    Program program;
    const QString file = program.workspace();
    program.add(file, QStringLiteral("party"), {QStringLiteral("name=A")});
    const QString list = QStringLiteral("list");
    const QByteArray before =
        program.mustJson({list, file, QStringLiteral("--entity"), QStringLiteral("party")}).out;
    const QString source = program.write("a.csv", manyRows(200000));
    const ProgramRun run = stopped(program, {QStringLiteral("import"), file, source});
    INFO(run.err.toStdString());
    CHECK(run.exit == 1);
    CHECK(run.problem().contains(QLatin1String("stopped; nothing was changed")));
    CHECK(program.mustJson({list, file, QStringLiteral("--entity"), QStringLiteral("party")}).out ==
          before);
    CHECK(program.mustJson({QStringLiteral("runs"), file}).array().isEmpty());
    CHECK(program.mustJson({QStringLiteral("check"), file, QStringLiteral("--full")})
              .object()
              .value(QLatin1String("ok"))
              .toBool());
    CHECK(filesIn(program.path("")) ==
          QStringList{QStringLiteral("a.csv"), QStringLiteral("a.kartoteka")});
}
