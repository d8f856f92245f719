#pragma once

#include "models/joblist.h"
#include "models/selectionbus.h"
#include "storage/workspace.h"

#include <QTimer>

namespace kartoteka
{

/// One workspace as a window has it: the file, the session of the GUI thread, the long work on it,
/// the record that is looked at, and the news of what changed, whoever changed it. GUI thread.
class OpenWorkspace : public QObject
{
    Q_OBJECT
public:
    /// How often others' changes are looked for, in milliseconds.
    static constexpr int kWatchIntervalMs = 1000;

    /// The session becomes the window's; `user` is whose name stands in the journal.
    OpenWorkspace(std::shared_ptr<const Workspace> workspace, std::unique_ptr<Session> session,
                  qint64 user, QObject *parent = nullptr);
    ~OpenWorkspace() override;

    const Workspace &workspace() const { return *m_workspace; }
    Session &session() { return *m_session; }
    JobList &jobs() { return m_jobs; }
    SelectionBus &selection() { return m_selection; }
    const Clock &clock() const { return m_session->clock(); }
    QString path() const { return m_workspace->path(); }
    bool isReadOnly() const { return m_session->isReadOnly(); }

    /// Long work with a session of its own, opened in the job's thread and speaking for the same
    /// user. See JobList::start().
    template<class T>
    CancelToken startJob(const QString &title, QObject *receiver,
                         std::function<Result<T>(Session &, Progress &)> work,
                         std::function<void(Result<T>)> done, bool isQuiet = false)
    {
        const Workspace *workspace = m_workspace.get();
        const qint64 user = m_session->user();
        return m_jobs.start<T>(
            title, receiver,
            [workspace, user, work = std::move(work)](Progress &progress) -> Result<T> {
                auto session = workspace->openSession(Purpose::Bulk);
                if (!session)
                    return session.error();
                (*session)->setUser(user);
                return work(**session, progress);
            },
            [this, guard = QPointer<OpenWorkspace>(this),
             done = std::move(done)](Result<T> result) {
                if (guard)
                    look();
                done(std::move(result));
            },
            isQuiet);
    }

    /// Looks at once whether somebody else – a job, another window or program – changed something.
    void look();
    /// When this window saved last, in milliseconds since 1970 UTC; 0 = not yet.
    qint64 savedAtMs() const { return m_savedAtMs; }

signals:
    /// What was committed since the last such signal, by anybody, in the order of the journal.
    void changed(const kartoteka::ChangeSet &changes);

private:
    void tell(const ChangeSet &own);

    std::shared_ptr<const Workspace> m_workspace;
    std::unique_ptr<Session> m_session;
    SelectionBus m_selection;
    QTimer m_watch;
    qint64 m_dataVersion = 0;
    qint64 m_lastSeq = 0; ///< of the journal; what came later was not told yet
    qint64 m_savedAtMs = 0;
    JobList m_jobs; ///< last: its jobs end before what they use
};

} // namespace kartoteka
