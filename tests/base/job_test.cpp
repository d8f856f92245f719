#include "base/clock.h"
#include "base/job.h"
#include "support/catch.h"

#include <QSemaphore>

#include <stdexcept>

using namespace kartoteka;

namespace
{
/// Polls as long work does, and gives up so that a broken cancel fails instead of hanging.
Result<qint64> workUntilCancelled(Progress &progress, QSemaphore &started)
{
    started.release();
    const qint64 deadline = monotonicMs() + 60000;
    for (qint64 step = 0; monotonicMs() < deadline; ++step) {
        if (!progress.advanceTo(step))
            return cancelledError();
    }
    return qint64(-1);
}
} // namespace

TEST_CASE("A job gives its result")
{
    Jobs jobs;
    auto sum = jobs.start<int>([](Progress &) { return Result<int>(42); });
    const Result<int> result = sum.future.result();
    REQUIRE(result);
    CHECK(*result == 42);
    auto failing = jobs.start<void>([](Progress &) -> Result<void> {
        return Error(ErrorCode::DiskFull, Message("the disk is full"));
    });
    CHECK(failing.future.result().error().code() == ErrorCode::DiskFull);
}

TEST_CASE("An exception in a job becomes an internal error")
{
    Jobs jobs;
    auto standard = jobs.start<int>(
        [](Progress &) -> Result<int> { throw std::runtime_error("a broken promise"); });
    const Result<int> result = standard.future.result();
    REQUIRE_FALSE(result);
    CHECK(result.error().code() == ErrorCode::Internal);
    CHECK(result.error().detail() == QStringLiteral("a broken promise"));
    auto other = jobs.start<int>([](Progress &) -> Result<int> { throw 1; });
    CHECK(other.future.result().error().code() == ErrorCode::Internal);
}

TEST_CASE("A cancelled job stops at its next look")
{
    Jobs jobs;
    QSemaphore started;
    auto handle = jobs.start<qint64>(
        [&](Progress &progress) { return workUntilCancelled(progress, started); });
    started.acquire();
    CHECK_FALSE(handle.future.isFinished());
    handle.token.cancel();
    const Result<qint64> result = handle.future.result();
    REQUIRE_FALSE(result);
    CHECK(result.error().code() == ErrorCode::Cancelled);
}

TEST_CASE("Every look sees the cancel, however often the clock is looked at")
{
    CancelToken token;
    Progress progress({}, token);
    progress.begin(Message("Reading"), 0);
    for (qint64 i = 0; i < 1000; ++i)
        REQUIRE(progress.advanceTo(i));
    token.cancel();
    CHECK_FALSE(progress.advanceTo(1000));
    CHECK(progress.isCancelled());
}

TEST_CASE("Work cancelled before its turn is not begun, yet its future finishes")
{
    Jobs jobs(1);
    QSemaphore started;
    auto first = jobs.start<qint64>(
        [&](Progress &progress) { return workUntilCancelled(progress, started); });
    bool isBegun = false;
    auto second = jobs.start<int>([&](Progress &) {
        isBegun = true;
        return Result<int>(1);
    });
    started.acquire();
    second.token.cancel();
    first.token.cancel();
    CHECK(second.future.result().error().code() == ErrorCode::Cancelled);
    CHECK_FALSE(isBegun);
}

TEST_CASE("Closing the jobs cancels what runs and waits for it")
{
    QFuture<Result<qint64>> running;
    QFuture<Result<int>> waiting;
    {
        Jobs jobs(1);
        QSemaphore started;
        running = jobs.start<qint64>(
                          [&](Progress &progress) { return workUntilCancelled(progress, started); })
                      .future;
        waiting = jobs.start<int>([](Progress &) { return Result<int>(1); }).future;
        started.acquire();
    }
    REQUIRE(running.isFinished());
    REQUIRE(waiting.isFinished());
    CHECK(running.result().error().code() == ErrorCode::Cancelled);
    CHECK(waiting.result().error().code() == ErrorCode::Cancelled);
}

TEST_CASE("Thousands of jobs come and go")
{
    Jobs jobs(2);
    std::vector<QFuture<Result<int>>> futures;
    for (int i = 0; i < 5000; ++i)
        futures.push_back(jobs.start<int>([i](Progress &) { return Result<int>(i); }).future);
    for (int i = 0; i < 5000; ++i)
        REQUIRE(*futures[static_cast<size_t>(i)].result() == i);
}

TEST_CASE("Progress reports the beginning and the end of each phase, and little between")
{
    std::vector<ProgressStep> steps;
    Progress progress([&](const ProgressStep &step) { steps.push_back(step); });
    const qint64 before = monotonicMs();
    for (const char *phase : {"Reading rows", "Writing rows"}) {
        progress.begin(Message(phase), 1000000);
        for (qint64 i = 1; i <= 1000000; ++i)
            REQUIRE(progress.advanceTo(i));
        progress.advanceTo(1000000);
    }
    const qint64 passed = monotonicMs() - before;
    REQUIRE(steps.size() >= 4);
    CHECK(static_cast<qint64>(steps.size()) <= 4 + passed / 50);
    CHECK(steps.front().done == 0);
    CHECK(steps.front().total == 1000000);
    CHECK(steps.front().text.english() == QStringLiteral("Reading rows"));
    CHECK(steps.back().done == 1000000);
    CHECK(steps.back().text.english() == QStringLiteral("Writing rows"));
    for (size_t i = 1; i < steps.size(); ++i) {
        const bool isNewPhase = steps[i].done == 0;
        CHECK((isNewPhase || steps[i].done > steps[i - 1].done));
    }
}

TEST_CASE("Slow steps are reported though they are few")
{
    std::vector<qint64> reported;
    Progress progress([&](const ProgressStep &step) { reported.push_back(step.done); });
    progress.begin(Message("Copying"), 0);
    for (qint64 step = 1; step <= 3; ++step) {
        const qint64 until = monotonicMs() + 60;
        while (monotonicMs() < until) {
        }
        progress.advanceTo(step);
    }
    CHECK(reported == std::vector<qint64>{0, 1, 2, 3});
}

TEST_CASE("Progress without a sink or a total does no harm")
{
    Progress progress;
    CHECK(progress.advanceTo(5));
    progress.begin(Message(), 0);
    CHECK(progress.advanceTo(0));
    CHECK(progress.advanceTo(-1));
}
