#pragma once

#include "base/clock.h"

#include <atomic>

namespace kartoteka
{

/// A clock that stands still until the test moves it; today() is its date in UTC. Any thread.
class FakeClock final : public Clock
{
public:
    /// 2024-03-05T10:00:00Z unless said otherwise.
    explicit FakeClock(qint64 nowMs = 1709632800000)
        : m_nowMs(nowMs)
    {
    }

    qint64 nowMs() const override { return m_nowMs; }
    QDate today() const override { return QDateTime::fromMSecsSinceEpoch(m_nowMs, Qt::UTC).date(); }

    void setNowMs(qint64 ms) { m_nowMs = ms; }
    /// Noon UTC of that day.
    void setToday(QDate date)
    {
        m_nowMs = QDateTime(date, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    }
    void advanceMs(qint64 ms) { m_nowMs += ms; }

private:
    std::atomic<qint64> m_nowMs;
};

} // namespace kartoteka
