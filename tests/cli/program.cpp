#include "cli/program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>

namespace kartoteka
{

namespace
{
constexpr int kLongestRunMs = 120000;

ProgramRun finish(QProcess &process)
{
    ProgramRun run;
    process.closeWriteChannel();
    if (!process.waitForFinished(kLongestRunMs)) {
        process.kill();
        process.waitForFinished();
    }
    run.exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}
} // namespace

QJsonValue ProgramRun::json() const
{
    INFO(out.left(2000).toStdString() << err.toStdString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    REQUIRE(error.error == QJsonParseError::NoError);
    REQUIRE(out.endsWith('\n'));
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

Program::Program()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    REQUIRE(m_folder.isValid());
    m_environment.insert(QStringLiteral("HOME"), m_folder.path());
    m_environment.insert(QStringLiteral("KARTOTEKA_CONFIG"), path("config"));
    m_environment.insert(QStringLiteral("USER"), QStringLiteral("anna"));
    m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_environment.insert(QStringLiteral("CLI"), QStringLiteral(KARTOTEKA_CLI));
    m_environment.remove(QStringLiteral("LANGUAGE"));
}

ProgramRun Program::run(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(KARTOTEKA_CLI), arguments);
    return finish(process);
}

ProgramRun Program::runShell(const QString &script) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), script});
    return finish(process);
}

ProgramRun Program::must(const QStringList &arguments) const
{
    const ProgramRun result = run(arguments);
    INFO(arguments.join(u' ').left(500).toStdString() << "\n" << result.err.toStdString());
    REQUIRE(result.exit == 0);
    return result;
}

ProgramRun Program::mustJson(QStringList arguments) const
{
    const ProgramRun result = must(arguments << QStringLiteral("--json"));
    CHECK(result.err.toStdString() == "");
    return result;
}

QString Program::workspace() const
{
    const QString file = path("a.kartoteka");
    must({QStringLiteral("new"), file});
    return file;
}

QString Program::add(const QString &file, const QString &entity, const QStringList &fields) const
{
    const QStringList arguments = QStringList{QStringLiteral("add"), file, entity} + fields;
    const QString id = mustJson(arguments).object().value(QLatin1String("id")).toString();
    REQUIRE(!id.isEmpty());
    return id;
}

QString Program::write(const char *name, const QByteArray &bytes) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray sha256(const QString &path)
{
    return QCryptographicHash::hash(readFile(path), QCryptographicHash::Sha256).toHex();
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

} // namespace kartoteka
