#include "base/job.h"

#include "base/clock.h"

#include <QtGlobal>

#include <algorithm>
#include <exception>

namespace kartoteka
{

namespace
{
constexpr qint64 kReportEveryMs = 50;
constexpr qint64 kQuickMs = 5;
constexpr int kMostCallsPerLook = 64;
} // namespace

Error cancelledError()
{
    return Error(ErrorCode::Cancelled, Message(QT_TRANSLATE_NOOP("Core", "stopped on request")));
}

void Progress::begin(Message text, qint64 total)
{
    m_step = {0, total, std::move(text)};
    m_callsPerLook = 1;
    m_callsToLook = 1;
    m_lookedAtMs = monotonicMs();
    report(m_lookedAtMs);
}

bool Progress::advanceTo(qint64 done)
{
    const bool isLast = m_step.total > 0 && done == m_step.total && m_step.done != done;
    m_step.done = done;
    if (--m_callsToLook <= 0 || isLast) {
        const qint64 nowMs = monotonicMs();
        if (isReportDue(nowMs) || isLast)
            report(nowMs);
    }
    return !isCancelled();
}

/// Looks again soon when the calls come slowly, seldom when they come quickly.
bool Progress::isReportDue(qint64 nowMs)
{
    const bool isQuick = nowMs - m_lookedAtMs < kQuickMs;
    m_callsPerLook = isQuick ? std::min(m_callsPerLook * 2, kMostCallsPerLook) : 1;
    m_callsToLook = m_callsPerLook;
    m_lookedAtMs = nowMs;
    return nowMs - m_reportedAtMs >= kReportEveryMs;
}

void Progress::report(qint64 nowMs)
{
    m_reportedAtMs = nowMs;
    if (m_sink)
        m_sink(m_step);
}

Jobs::Jobs(int threads)
{
    m_pool.setMaxThreadCount(std::max(threads, 1));
}

Jobs::~Jobs()
{
    for (const Running &running : m_running)
        running.token.cancel();
    // What still waits for a thread is run too, so that its future finishes.
    m_pool.waitForDone();
}

void Jobs::run(const CancelToken &token, std::function<void()> task)
{
    m_running.erase(
        std::remove_if(m_running.begin(), m_running.end(),
                       [](const Running &running) { return running.isFinished->load(); }),
        m_running.end());
    auto isFinished = std::make_shared<std::atomic_bool>(false);
    m_running.push_back({token, isFinished});
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back([isFinished, task = std::move(task)] {
            task();
            *isFinished = true;
        });
    }
    // The pool gets no task but only the call to fetch one: the thread sanitizer does not see into
    // Qt's locks and would take every hand-over for a race.
    m_pool.start([this] { runNext(); });
}

void Jobs::runNext()
{
    std::function<void()> task;
    {
        const std::lock_guard lock(m_mutex);
        task = std::move(m_waiting.front());
        m_waiting.pop_front();
    }
    task();
}

Error Jobs::unexpected(const char *what)
{
    return Error(ErrorCode::Internal,
                 Message(QT_TRANSLATE_NOOP("Core", "an unexpected failure inside the program")))
        .detail(QString::fromUtf8(what));
}

} // namespace kartoteka
