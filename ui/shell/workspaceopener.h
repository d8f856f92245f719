#pragma once

#include "models/joblist.h"
#include "models/openworkspace.h"

namespace kartoteka
{

/// Makes and opens files for the window: checking and migrating a file takes its time, so it is
/// done beside. One at a time. GUI thread.
class WorkspaceOpener : public QObject
{
    Q_OBJECT
public:
    /// `login` is who works; the schema outlives the program.
    WorkspaceOpener(const Schema &schema, WorkspaceOptions options, QString login,
                    QObject *parent = nullptr);

    void create(const QString &path);
    void open(const QString &path);
    /// The file of sample customers below `folder`, made and filled when it is not there.
    void openSample(const QString &folder);
    static QString samplePath(const QString &folder)
    {
        return folder + QLatin1String("/sample.kartoteka");
    }
    bool isBusy() const { return m_isBusy; }
    JobList &jobs() { return m_jobs; }

signals:
    void opened(const std::shared_ptr<kartoteka::OpenWorkspace> &workspace);
    void failed(const kartoteka::Error &error);

private:
    using WorkspacePointer = std::shared_ptr<const Workspace>;
    void start(const QString &title, std::function<Result<WorkspacePointer>(Progress &)> work);
    void take(Result<WorkspacePointer> workspace);

    const Schema &m_schema;
    WorkspaceOptions m_options;
    QString m_login;
    bool m_isBusy = false;
    JobList m_jobs;
};

} // namespace kartoteka
