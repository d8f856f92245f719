#pragma once

#include <QString>
#include <QtGlobal>

#include <array>
#include <atomic>

namespace kartoteka
{

/// Decides which operation of a test disk fails and how much fits on it. The disks ask it before
/// every operation; the test sets it. Any thread.
class FaultPlan
{
public:
    enum class Operation { Open, Read, Write, Truncate, Sync, Size, Lock, Map, Delete, Look };
    static constexpr size_t kOperations = 10;

    /// The n-th operation from now fails (1 = the next one), and with `isLasting` all after it.
    void failAt(qint64 n, bool isLasting);
    /// The n-th sync from now fails.
    void failSyncAt(qint64 n);
    /// So many more bytes fit on the disk; what is deleted makes room again.
    void limitRoom(qint64 bytes);
    /// Nothing fails any more; counting begins anew.
    void heal();

    /// Operations asked for since the last heal(), and how many of them failed; those that failed
    /// since the plan exists.
    qint64 operations() const { return m_operations; }
    qint64 failures() const { return m_failures; }
    qint64 totalFailures() const { return m_totalFailures; }
    /// The most that was on the disk at a time since limitRoom().
    qint64 mostRoomTaken() const { return m_mostTaken; }
    /// How often each kind failed since the plan exists, in the order of Operation.
    QString failuresByKind() const;

    /// What the operation answers: SQLITE_OK, or the code it fails with.
    int judge(Operation operation);
    /// Takes room for a file that grows; false when there is not enough.
    bool takeRoom(qint64 bytes);
    void giveRoom(qint64 bytes);

private:
    std::atomic<qint64> m_operations = 0;
    std::atomic<qint64> m_failures = 0;
    std::atomic<qint64> m_failAt = 0;
    std::atomic<qint64> m_failSyncAt = 0;
    std::atomic<bool> m_isLasting = false;
    std::atomic<bool> m_isLimited = false;
    std::atomic<qint64> m_room = 0;
    std::atomic<qint64> m_taken = 0;
    std::atomic<qint64> m_mostTaken = 0;
    std::atomic<qint64> m_totalFailures = 0;
    std::array<std::atomic<qint64>, kOperations> m_failuresByKind = {};
};

} // namespace kartoteka
