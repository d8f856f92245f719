#pragma once

#include "base/result.h"

#include <QFuture>
#include <QPromise>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace kartoteka
{

/// Shared flag by which a person stops long work. Copies refer to the same flag; any thread.
class CancelToken
{
public:
    CancelToken()
        : m_flag(std::make_shared<std::atomic_bool>(false))
    {
    }
    void cancel() const { m_flag->store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> m_flag;
};

/// How far a job is. `total` 0 = unknown.
struct ProgressStep {
    qint64 done = 0;
    qint64 total = 0;
    Message text;
};

/// What long work is handed: it reports, and asks whether to go on. Reports are throttled (one per
/// 50 ms and the last one of a phase), so calling it for every row is cheap: while calls come
/// quickly, only every 64th looks at the clock. Used from the job's thread only; the sink is called
/// in that thread.
class Progress
{
public:
    using Sink = std::function<void(const ProgressStep &)>;

    Progress() = default;
    explicit Progress(Sink sink, CancelToken token = {})
        : m_sink(std::move(sink))
        , m_token(token)
    {
    }

    /// Starts a phase ("Reading rows"); reports it at once.
    void begin(Message text, qint64 total);
    /// False when the work has to stop.
    bool advanceTo(qint64 done);
    bool isCancelled() const { return m_token.isCancelled(); }
    const CancelToken &token() const { return m_token; }

private:
    void report(qint64 nowMs);
    bool isReportDue(qint64 nowMs);

    Sink m_sink;
    CancelToken m_token;
    ProgressStep m_step;
    qint64 m_reportedAtMs = 0;
    qint64 m_lookedAtMs = 0;
    int m_callsPerLook = 1;
    int m_callsToLook = 1;
};

/// The error of work stopped by its person.
Error cancelledError();

/// Runs long work beside the caller's thread. Owns its pool; the destructor cancels what runs and
/// waits for it. Used from one thread. `work` must not touch objects of other threads; exceptions
/// become Internal errors; work cancelled before its turn is not begun and gives cancelledError().
class Jobs
{
public:
    template<class T>
    struct Handle {
        QFuture<Result<T>> future; ///< one result; watch it with QFutureWatcher
        CancelToken token;
    };

    explicit Jobs(int threads = 2);
    ~Jobs();
    Jobs(const Jobs &) = delete;
    Jobs &operator=(const Jobs &) = delete;

    template<class T>
    Handle<T> start(std::function<Result<T>(Progress &)> work, Progress::Sink sink = {})
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        Handle<T> handle{promise->future(), CancelToken()};
        promise->start();
        run(handle.token,
            [promise, work = std::move(work), sink = std::move(sink), token = handle.token] {
                Progress progress(sink, token);
                Result<T> result = token.isCancelled() ? Result<T>(cancelledError())
                                                       : guarded<T>([&] { return work(progress); });
                promise->addResult(std::move(result));
                promise->finish();
            });
        return handle;
    }

private:
    void run(const CancelToken &token, std::function<void()> task);
    static Error unexpected(const char *what);

    template<class T, class Work>
    static Result<T> guarded(Work work)
    {
        try {
            return work();
        } catch (const std::exception &exception) {
            return unexpected(exception.what());
        } catch (...) {
            return unexpected("an exception that is not a std::exception");
        }
    }

    struct Running {
        CancelToken token;
        std::shared_ptr<std::atomic_bool> isFinished;
    };

    void runNext();

    std::mutex m_mutex;
    std::deque<std::function<void()>> m_waiting; ///< under m_mutex
    QThreadPool m_pool;
    std::vector<Running> m_running; ///< finished ones leave with the next start
};

} // namespace kartoteka
