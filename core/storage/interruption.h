#pragma once

#include "base/job.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace kartoteka
{

class Database;

/// While it lives, what the connection runs stops – with Cancelled – as soon as the token is
/// cancelled or the time is over. For the engine's checks of whole files, which do not ask cancel
/// tokens. Lives in the connection's thread and not longer than it.
class Interruption
{
public:
    /// `limitMs` 0 = no limit.
    Interruption(Database &database, const CancelToken &token, qint64 limitMs = 0);
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

private:
    void watch(qint64 limitMs);

    Database &m_database;
    CancelToken m_token;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_isOver = false;
    std::thread m_watcher;
};

} // namespace kartoteka
