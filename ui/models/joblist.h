#pragma once

#include "base/job.h"

#include <QAbstractListModel>
#include <QFutureWatcher>

namespace kartoteka
{

/// The long work of the window, newest first, with progress and cancel: what the job bar shows.
/// GUI thread; the work itself runs beside it.
class JobList : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        TitleRole = Qt::UserRole + 1, ///< QString
        TextRole,    ///< QString, what it does now: "Reading rows: 6,420 of 10,032"
        PercentRole, ///< int, -1 = unknown
        IdRole,      ///< int, for cancel()
    };

    explicit JobList(QObject *parent = nullptr);
    ~JobList() override;

    /// Runs `work` in another thread; `done` is called in this one with its result, never from
    /// inside start(). Not when `receiver` is gone by then, nor when the list itself goes. A quiet
    /// job (filling a list) is not shown, and does not wait for those that are.
    template<class T>
    CancelToken start(const QString &title, QObject *receiver,
                      std::function<Result<T>(Progress &)> work,
                      std::function<void(Result<T>)> done, bool isQuiet = false)
    {
        const int id = isQuiet ? 0 : add(title);
        Jobs &jobs = isQuiet ? *m_quietJobs : *m_jobs;
        auto handle = jobs.start<T>(std::move(work), sinkOf(id));
        if (!isQuiet)
            remember(id, handle.token);
        auto *watcher = new QFutureWatcher<Result<T>>(this);
        QPointer<QObject> guard(receiver);
        connect(watcher, &QFutureWatcherBase::finished, this,
                [this, watcher, id, guard, done = std::move(done)] {
                    watcher->deleteLater();
                    remove(id);
                    if (guard)
                        done(watcher->result());
                });
        watcher->setFuture(handle.future);
        return handle.token;
    }

    void cancel(int id);
    /// The newest one of this title; invalid when it is done.
    QModelIndex newest(const QString &title) const;
    bool isIdle() const { return m_entries.empty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    /// Something was added, changed or finished.
    void activityChanged();

private:
    struct Entry {
        int id;
        QString title;
        ProgressStep step;
        CancelToken token;
    };

    int add(const QString &title);
    void remember(int id, const CancelToken &token);
    void remove(int id);
    Progress::Sink sinkOf(int id);
    void report(int id, const ProgressStep &step);
    int rowOf(int id) const;

    std::vector<Entry> m_entries;
    int m_lastId = 0;
    std::unique_ptr<Jobs> m_jobs;
    std::unique_ptr<Jobs> m_quietJobs;
};

} // namespace kartoteka
