#include "support/smalldisk.h"

#include <sqlite3.h>

#include <atomic>
#include <cstring>

namespace kartoteka
{

namespace
{
std::atomic<qint64> room = 0;
sqlite3_vfs *real = nullptr;
sqlite3_vfs small = {};

/// A file of the true layer with another table of functions; the table is per file, because true
/// files come with several.
struct SmallFile {
    sqlite3_file base;
    sqlite3_io_methods methods;
};

sqlite3_file *trueFile(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<SmallFile *>(file) + 1);
}

int smallWrite(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    room -= count;
    if (room < 0)
        return SQLITE_FULL;
    sqlite3_file *under = trueFile(file);
    return under->pMethods->xWrite(under, bytes, count, offset);
}

template<auto member, class... Arguments>
int passOn(sqlite3_file *file, Arguments... arguments)
{
    sqlite3_file *under = trueFile(file);
    return (under->pMethods->*member)(under, arguments...);
}

void passBarrier(sqlite3_file *file)
{
    sqlite3_file *under = trueFile(file);
    under->pMethods->xShmBarrier(under);
}

int smallOpen(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *own = reinterpret_cast<SmallFile *>(file);
    std::memset(static_cast<void *>(own), 0, sizeof(SmallFile));
    const int code = real->xOpen(real, name, trueFile(file), flags, outFlags);
    if (!trueFile(file)->pMethods)
        return code;
    using M = sqlite3_io_methods;
    own->methods.iVersion = 2; // no memory mapping, which would pass by
    own->methods.xClose = passOn<&M::xClose>;
    own->methods.xRead = passOn<&M::xRead, void *, int, sqlite3_int64>;
    own->methods.xWrite = smallWrite;
    own->methods.xTruncate = passOn<&M::xTruncate, sqlite3_int64>;
    own->methods.xSync = passOn<&M::xSync, int>;
    own->methods.xFileSize = passOn<&M::xFileSize, sqlite3_int64 *>;
    own->methods.xLock = passOn<&M::xLock, int>;
    own->methods.xUnlock = passOn<&M::xUnlock, int>;
    own->methods.xCheckReservedLock = passOn<&M::xCheckReservedLock, int *>;
    own->methods.xFileControl = passOn<&M::xFileControl, int, void *>;
    own->methods.xSectorSize = passOn<&M::xSectorSize>;
    own->methods.xDeviceCharacteristics = passOn<&M::xDeviceCharacteristics>;
    if (trueFile(file)->pMethods->iVersion >= 2) {
        own->methods.xShmMap = passOn<&M::xShmMap, int, int, int, void volatile **>;
        own->methods.xShmLock = passOn<&M::xShmLock, int, int, int>;
        own->methods.xShmBarrier = passBarrier;
        own->methods.xShmUnmap = passOn<&M::xShmUnmap, int>;
    } else {
        own->methods.iVersion = 1;
    }
    own->base.pMethods = &own->methods;
    return code;
}
} // namespace

SmallDisk::SmallDisk(qint64 bytes)
{
    real = sqlite3_vfs_find(nullptr);
    small = *real;
    small.pNext = nullptr;
    small.zName = "small-disk";
    small.szOsFile = static_cast<int>(sizeof(SmallFile)) + real->szOsFile;
    small.xOpen = smallOpen;
    room = bytes;
    sqlite3_vfs_register(&small, 1);
}

SmallDisk::~SmallDisk()
{
    sqlite3_vfs_unregister(&small);
    sqlite3_vfs_register(real, 1);
}

} // namespace kartoteka
