#include "support/faultplan.h"

#include <sqlite3.h>

#include <QStringList>

#include <algorithm>

namespace kartoteka
{

namespace
{
struct OperationRow {
    const char *name;
    int code;
};
/// In the order of FaultPlan::Operation; the codes are those of SQLite's own layer for Unix.
constexpr OperationRow kRows[FaultPlan::kOperations] = {
    {"open", SQLITE_CANTOPEN},       {"read", SQLITE_IOERR_READ},
    {"write", SQLITE_IOERR_WRITE},   {"truncate", SQLITE_IOERR_TRUNCATE},
    {"sync", SQLITE_IOERR_FSYNC},    {"size", SQLITE_IOERR_FSTAT},
    {"lock", SQLITE_IOERR_LOCK},     {"map", SQLITE_IOERR_SHMMAP},
    {"delete", SQLITE_IOERR_DELETE}, {"look", SQLITE_IOERR_ACCESS},
};
} // namespace

void FaultPlan::failAt(qint64 n, bool isLasting)
{
    heal();
    m_failAt = n;
    m_isLasting = isLasting;
}

void FaultPlan::failSyncAt(qint64 n)
{
    m_failSyncAt = n;
}

void FaultPlan::limitRoom(qint64 bytes)
{
    heal();
    m_room = bytes;
    m_taken = 0;
    m_mostTaken = 0;
    m_isLimited = true;
}

void FaultPlan::heal()
{
    m_operations = 0;
    m_failures = 0;
    m_failAt = 0;
    m_failSyncAt = 0;
    m_isLasting = false;
    m_isLimited = false;
}

QString FaultPlan::failuresByKind() const
{
    QStringList parts;
    for (size_t i = 0; i < kOperations; ++i)
        parts << QStringLiteral("%1 %2").arg(QLatin1String(kRows[i].name)).arg(m_failuresByKind[i]);
    return parts.join(QLatin1String(", "));
}

int FaultPlan::judge(Operation operation)
{
    const auto kind = static_cast<size_t>(operation);
    const qint64 number = ++m_operations;
    bool fails = m_failAt > 0 && (number == m_failAt || (m_isLasting && number > m_failAt));
    if (operation == Operation::Sync && m_failSyncAt > 0 && --m_failSyncAt == 0)
        fails = true;
    if (!fails)
        return SQLITE_OK;
    ++m_failures;
    ++m_totalFailures;
    ++m_failuresByKind[kind];
    return kRows[kind].code;
}

bool FaultPlan::takeRoom(qint64 bytes)
{
    if (!m_isLimited || bytes <= 0)
        return true;
    if (m_room < bytes) {
        ++m_failures;
        ++m_totalFailures;
        return false;
    }
    m_room -= bytes;
    m_taken += bytes;
    m_mostTaken = std::max(m_mostTaken.load(), m_taken.load());
    return true;
}

void FaultPlan::giveRoom(qint64 bytes)
{
    m_room += bytes;
    m_taken -= bytes;
}

} // namespace kartoteka
