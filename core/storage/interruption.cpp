#include "storage/interruption.h"

#include "base/clock.h"
#include "storage/database.h"

#include <chrono>

namespace kartoteka
{

namespace
{
constexpr auto kLook = std::chrono::milliseconds(20);
}

Interruption::Interruption(Database &database, const CancelToken &token, qint64 limitMs)
    : m_database(database)
    , m_token(token)
    , m_watcher([this, limitMs] { watch(limitMs); })
{
}

Interruption::~Interruption()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_wake.notify_one();
    m_watcher.join();
}

void Interruption::watch(qint64 limitMs)
{
    const qint64 started = monotonicMs();
    std::unique_lock lock(m_mutex);
    while (!m_wake.wait_for(lock, kLook, [this] { return m_isOver; })) {
        const bool isLate = limitMs > 0 && monotonicMs() - started >= limitMs;
        // Again and again: an interrupt between two statements is forgotten by the engine.
        if (isLate || m_token.isCancelled())
            m_database.interrupt();
    }
}

} // namespace kartoteka
