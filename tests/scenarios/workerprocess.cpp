#include "scenarios/workerprocess.h"

#include "support/catch.h"

namespace kartoteka
{

namespace
{
constexpr int kPatienceMs = 180000; // writers may be told to go on for a minute
}

WorkerProcess::WorkerProcess(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(KARTOTEKA_WORKER), arguments);
    REQUIRE(m_process.waitForStarted(kPatienceMs));
}

WorkerProcess::~WorkerProcess()
{
    kill();
}

std::optional<QString> WorkerProcess::line()
{
    while (!m_process.canReadLine()) {
        if (m_process.state() == QProcess::NotRunning)
            return std::nullopt; // half a line counts as not said
        if (!m_process.waitForReadyRead(kPatienceMs) && m_process.state() != QProcess::NotRunning)
            FAIL("a worker has been silent for three minutes");
    }
    return QString::fromUtf8(m_process.readLine()).trimmed();
}

QStringList WorkerProcess::remainingLines()
{
    QStringList lines;
    while (const auto next = line())
        lines << *next;
    return lines;
}

void WorkerProcess::tell(const QString &line)
{
    m_process.write((line + u'\n').toUtf8());
    m_process.waitForBytesWritten(kPatienceMs);
}

QString WorkerProcess::ask(const QString &question)
{
    tell(question);
    return line().value_or(QStringLiteral("(ended)"));
}

void WorkerProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(kPatienceMs);
}

int WorkerProcess::wait()
{
    m_process.waitForFinished(kPatienceMs);
    return m_process.exitCode();
}

} // namespace kartoteka
