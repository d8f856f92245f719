#include "support/unreliabledisk.h"

#include <sqlite3.h>

#include <QFile>
#include <QFileInfo>

#include <cstring>

namespace kartoteka
{

namespace
{
using Operation = FaultPlan::Operation;

FaultPlan *plan = nullptr;
sqlite3_vfs *real = nullptr;
sqlite3_vfs unreliable = {};

/// Lies before the file of the true layer. The table is per file, because true files come with
/// several.
struct Wrapped {
    sqlite3_file base;
    sqlite3_io_methods methods;
};

sqlite3_file *trueFile(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<Wrapped *>(file) + 1);
}

template<auto member, class... Arguments>
int passOn(sqlite3_file *file, Arguments... arguments)
{
    sqlite3_file *under = trueFile(file);
    return (under->pMethods->*member)(under, arguments...);
}

template<auto member, Operation operation, class... Arguments>
int passOrFail(sqlite3_file *file, Arguments... arguments)
{
    if (const int code = plan->judge(operation))
        return code;
    return passOn<member>(file, arguments...);
}

void passBarrier(sqlite3_file *file)
{
    sqlite3_file *under = trueFile(file);
    under->pMethods->xShmBarrier(under);
}

sqlite3_int64 sizeOf(sqlite3_file *file)
{
    sqlite3_int64 size = 0;
    passOn<&sqlite3_io_methods::xFileSize>(file, &size);
    return size;
}

int writeFile(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    if (const int code = plan->judge(Operation::Write))
        return code;
    if (!plan->takeRoom(offset + count - sizeOf(file)))
        return SQLITE_FULL;
    return passOn<&sqlite3_io_methods::xWrite>(file, bytes, count, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (const int code = plan->judge(Operation::Truncate))
        return code;
    plan->giveRoom(std::max<qint64>(0, sizeOf(file) - size));
    return passOn<&sqlite3_io_methods::xTruncate>(file, size);
}

int syncFile(sqlite3_file *, int)
{
    return plan->judge(Operation::Sync);
}

int lockShared(sqlite3_file *file, int first, int count, int flags)
{
    const bool isUnlock = flags & SQLITE_SHM_UNLOCK;
    if (const int code = isUnlock ? SQLITE_OK : plan->judge(Operation::Lock))
        return code;
    return passOn<&sqlite3_io_methods::xShmLock>(file, first, count, flags);
}

void fillMethods(sqlite3_io_methods &own, const sqlite3_io_methods &known)
{
    using M = sqlite3_io_methods;
    own.iVersion = std::min(known.iVersion, 2); // no memory mapping, which would pass by
    own.xClose = passOn<&M::xClose>;
    own.xRead = passOrFail<&M::xRead, Operation::Read, void *, int, sqlite3_int64>;
    own.xWrite = writeFile;
    own.xTruncate = truncateFile;
    own.xSync = syncFile;
    own.xFileSize = passOrFail<&M::xFileSize, Operation::Size, sqlite3_int64 *>;
    own.xLock = passOrFail<&M::xLock, Operation::Lock, int>;
    own.xUnlock = passOn<&M::xUnlock, int>;
    own.xCheckReservedLock = passOrFail<&M::xCheckReservedLock, Operation::Lock, int *>;
    own.xFileControl = passOn<&M::xFileControl, int, void *>;
    own.xSectorSize = passOn<&M::xSectorSize>;
    own.xDeviceCharacteristics = passOn<&M::xDeviceCharacteristics>;
    if (own.iVersion < 2)
        return;
    own.xShmMap = passOrFail<&M::xShmMap, Operation::Map, int, int, int, void volatile **>;
    own.xShmLock = lockShared;
    own.xShmBarrier = passBarrier;
    own.xShmUnmap = passOn<&M::xShmUnmap, int>;
}

int openFile(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *own = reinterpret_cast<Wrapped *>(file);
    std::memset(static_cast<void *>(own), 0, sizeof(Wrapped));
    if (const int code = plan->judge(Operation::Open))
        return code;
    const int code = real->xOpen(real, name, trueFile(file), flags, outFlags);
    if (!trueFile(file)->pMethods)
        return code;
    fillMethods(own->methods, *trueFile(file)->pMethods);
    own->base.pMethods = &own->methods;
    return code;
}

int deleteFile(sqlite3_vfs *, const char *name, int)
{
    if (const int code = plan->judge(Operation::Delete))
        return code;
    const qint64 size = QFileInfo(QFile::decodeName(name)).size();
    const int code = real->xDelete(real, name, 0);
    if (code == SQLITE_OK)
        plan->giveRoom(size);
    return code;
}

int lookForFile(sqlite3_vfs *, const char *name, int flags, int *answer)
{
    if (const int code = plan->judge(Operation::Look))
        return code;
    return real->xAccess(real, name, flags, answer);
}
} // namespace

UnreliableDisk::UnreliableDisk()
{
    plan = &m_faults;
    real = sqlite3_vfs_find(nullptr);
    unreliable = *real;
    unreliable.pNext = nullptr;
    unreliable.zName = "unreliable-disk";
    unreliable.szOsFile = static_cast<int>(sizeof(Wrapped)) + real->szOsFile;
    unreliable.xOpen = openFile;
    unreliable.xDelete = deleteFile;
    unreliable.xAccess = lookForFile;
    sqlite3_vfs_register(&unreliable, 1);
}

UnreliableDisk::~UnreliableDisk()
{
    sqlite3_vfs_unregister(&unreliable);
    sqlite3_vfs_register(real, 1);
    plan = nullptr;
}

} // namespace kartoteka
