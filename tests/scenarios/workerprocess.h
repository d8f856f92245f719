#pragma once

#include <QProcess>
#include <QStringList>

#include <optional>

namespace kartoteka
{

/// A worker (see worker.cpp) and the lines it says. Killed when the object goes.
class WorkerProcess
{
public:
    explicit WorkerProcess(const QStringList &arguments);
    ~WorkerProcess();
    WorkerProcess(const WorkerProcess &) = delete;
    WorkerProcess &operator=(const WorkerProcess &) = delete;

    /// The next line; nothing when the process has ended. Fails the test after long silence.
    std::optional<QString> line();
    /// All it says until it ends.
    QStringList remainingLines();

    void tell(const QString &line);
    QString ask(const QString &question);

    /// Ends it at once, as kill -9 or the task manager does. What it said before can still be read.
    void kill();
    int wait();

private:
    QProcess m_process;
};

} // namespace kartoteka
