#include "support/faultyvfs.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <map>
#include <mutex>

namespace kartoteka
{

namespace
{
using Operation = FaultPlan::Operation;

struct OpenFile;

/// Who has a file open, and the memory these share; gone with the last one.
struct Sharing {
    std::vector<OpenFile *> openers;
    std::vector<std::unique_ptr<char[]>> regions;
};

struct World {
    explicit World(quint64 seed)
        : disk(seed)
    {
    }

    MemoryDisk disk;
    FaultPlan faults;
    std::recursive_mutex mutex;
    std::map<MemoryFile *, Sharing> sharing;
};

/// What a connection knows of its file.
struct OpenFile {
    World *world = nullptr;
    MemoryDisk::File file;
    QString path; ///< empty: a temporary file without a name
    int period = 0;
    bool syncsFolder = false; ///< its name has to be made durable with its bytes
    bool isRemovedAtClose = false;
    int lock = SQLITE_LOCK_NONE;
    bool usesSharedMemory = false;
    unsigned sharedSlots = 0;
    unsigned exclusiveSlots = 0;

    bool isDead() const { return world->disk.isOff() || world->disk.period() != period; }
    Sharing &sharing() const { return world->sharing[file.get()]; }
};

struct FileSlot {
    sqlite3_file base;
    OpenFile *open;
};

OpenFile &openOf(sqlite3_file *file)
{
    return *reinterpret_cast<FileSlot *>(file)->open;
}

World &worldOf(sqlite3_vfs *vfs)
{
    return *static_cast<World *>(vfs->pAppData);
}

int closeFile(sqlite3_file *handle)
{
    const std::unique_ptr<OpenFile> open(&openOf(handle));
    const std::lock_guard guard(open->world->mutex);
    auto &sharing = open->world->sharing;
    const auto found = sharing.find(open->file.get());
    std::erase(found->second.openers, open.get());
    if (found->second.openers.empty())
        sharing.erase(found);
    if (open->isRemovedAtClose && !open->path.isEmpty() && !open->isDead())
        open->world->disk.remove(open->path);
    handle->pMethods = nullptr;
    return SQLITE_OK;
}

/// What an operation on a file begins with: the file may be dead, the plan may want it to fail.
int begin(OpenFile &open, Operation operation)
{
    if (open.isDead())
        return SQLITE_IOERR;
    return open.world->faults.judge(operation);
}

int readFile(sqlite3_file *handle, void *bytes, int count, sqlite3_int64 offset)
{
    OpenFile &open = openOf(handle);
    const std::lock_guard guard(open.world->mutex);
    if (const int code = begin(open, Operation::Read))
        return code;
    const QByteArray &all = open.file->seen;
    const qint64 there = std::clamp<qint64>(all.size() - offset, 0, count);
    if (there > 0)
        std::memcpy(bytes, all.constData() + offset, static_cast<size_t>(there));
    if (there == count)
        return SQLITE_OK;
    std::memset(static_cast<char *>(bytes) + there, 0, static_cast<size_t>(count - there));
    return SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file *handle, const void *bytes, int count, sqlite3_int64 offset)
{
    OpenFile &open = openOf(handle);
    const std::lock_guard guard(open.world->mutex);
    if (const int code = begin(open, Operation::Write))
        return code;
    if (!open.world->faults.takeRoom(offset + count - open.file->seen.size()))
        return SQLITE_FULL;
    const QByteArray copy(static_cast<const char *>(bytes), count);
    return open.world->disk.write(*open.file, offset, copy) ? SQLITE_OK : SQLITE_IOERR_WRITE;
}

int truncateFile(sqlite3_file *handle, sqlite3_int64 size)
{
    OpenFile &open = openOf(handle);
    const std::lock_guard guard(open.world->mutex);
    if (const int code = begin(open, Operation::Truncate))
        return code;
    open.world->faults.giveRoom(std::max<qint64>(0, open.file->seen.size() - size));
    return open.world->disk.truncate(*open.file, size) ? SQLITE_OK : SQLITE_IOERR_TRUNCATE;
}

int syncFile(sqlite3_file *handle, int)
{
    OpenFile &open = openOf(handle);
    const std::lock_guard guard(open.world->mutex);
    if (const int code = begin(open, Operation::Sync)) {
        open.world->disk.failSync(*open.file);
        return code;
    }
    if (!open.world->disk.sync(*open.file))
        return SQLITE_IOERR_FSYNC;
    // As SQLite's layer for Unix does: with the first sync of a journal or log its name, too.
    if (open.syncsFolder && !open.world->disk.syncFolder())
        return SQLITE_IOERR_DIR_FSYNC;
    open.syncsFolder = false;
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file *handle, sqlite3_int64 *size)
{
    OpenFile &open = openOf(handle);
    const std::lock_guard guard(open.world->mutex);
    if (const int code = begin(open, Operation::Size))
        return code;
    *size = open.file->seen.size();
    return SQLITE_OK;
}

/// The highest lock anybody else has on the file.
int lockOfOthers(const OpenFile &open)
{
    int highest = SQLITE_LOCK_NONE;
    for (const OpenFile *other : open.sharing().openers)
        if (other != &open)
            highest = std::max(highest, other->lock);
    return highest;
}

int lockFile(sqlite3_file *handle, int level)
{
    OpenFile &open = openOf(handle);
    const std::lock_guard guard(open.world->mutex);
    if (open.lock >= level)
        return SQLITE_OK;
    if (const int code = begin(open, Operation::Lock))
        return code;
    const int others = lockOfOthers(open);
    if (level == SQLITE_LOCK_SHARED && others >= SQLITE_LOCK_PENDING)
        return SQLITE_BUSY;
    if (level >= SQLITE_LOCK_RESERVED && others >= SQLITE_LOCK_RESERVED)
        return SQLITE_BUSY;
    if (level == SQLITE_LOCK_EXCLUSIVE && others >= SQLITE_LOCK_SHARED) {
        open.lock = SQLITE_LOCK_PENDING;
        return SQLITE_BUSY;
    }
    open.lock = level;
    return SQLITE_OK;
}

int unlockFile(sqlite3_file *handle, int level)
{
    OpenFile &open = openOf(handle);
    const std::lock_guard guard(open.world->mutex);
    open.lock = std::min(open.lock, level);
    return SQLITE_OK;
}

int checkReserved(sqlite3_file *handle, int *answer)
{
    OpenFile &open = openOf(handle);
    const std::lock_guard guard(open.world->mutex);
    if (const int code = begin(open, Operation::Lock))
        return code;
    *answer = std::max(open.lock, lockOfOthers(open)) >= SQLITE_LOCK_RESERVED ? 1 : 0;
    return SQLITE_OK;
}

int controlFile(sqlite3_file *, int, void *)
{
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file *)
{
    return 4096;
}

int characteristics(sqlite3_file *)
{
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE; // what SQLite assumes of real disks
}

int mapShared(sqlite3_file *handle, int region, int bytes, int extend, void volatile **memory)
{
    OpenFile &open = openOf(handle);
    const std::lock_guard guard(open.world->mutex);
    if (const int code = begin(open, Operation::Map))
        return code;
    open.usesSharedMemory = true;
    auto &regions = open.sharing().regions;
    const auto wanted = static_cast<size_t>(region);
    *memory = nullptr;
    if (wanted >= regions.size() && !extend)
        return SQLITE_OK;
    while (wanted >= regions.size()) {
        regions.push_back(std::make_unique<char[]>(static_cast<size_t>(bytes)));
        std::memset(regions.back().get(), 0, static_cast<size_t>(bytes));
    }
    *memory = regions[wanted].get();
    return SQLITE_OK;
}

int lockShared(sqlite3_file *handle, int first, int count, int flags)
{
    OpenFile &open = openOf(handle);
    const std::lock_guard guard(open.world->mutex);
    const unsigned mask = ((1U << count) - 1U) << first;
    if (flags & SQLITE_SHM_UNLOCK) {
        open.sharedSlots &= ~mask;
        open.exclusiveSlots &= ~mask;
        return SQLITE_OK;
    }
    if (const int code = begin(open, Operation::Lock))
        return code;
    const bool isExclusive = flags & SQLITE_SHM_EXCLUSIVE;
    for (const OpenFile *other : open.sharing().openers) {
        const unsigned taken = other->exclusiveSlots | (isExclusive ? other->sharedSlots : 0U);
        if (other != &open && (taken & mask))
            return SQLITE_BUSY;
    }
    (isExclusive ? open.exclusiveSlots : open.sharedSlots) |= mask;
    return SQLITE_OK;
}

void sharedBarrier(sqlite3_file *handle)
{
    const std::lock_guard guard(openOf(handle).world->mutex);
}

int unmapShared(sqlite3_file *handle, int)
{
    OpenFile &open = openOf(handle);
    const std::lock_guard guard(open.world->mutex);
    open.usesSharedMemory = false;
    open.sharedSlots = 0;
    open.exclusiveSlots = 0;
    Sharing &sharing = open.sharing();
    const bool isUsed = std::any_of(sharing.openers.begin(), sharing.openers.end(),
                                    [](const OpenFile *one) { return one->usesSharedMemory; });
    if (!isUsed)
        sharing.regions.clear();
    return SQLITE_OK;
}

const sqlite3_io_methods kMethods = {2,
                                     closeFile,
                                     readFile,
                                     writeFile,
                                     truncateFile,
                                     syncFile,
                                     sizeOfFile,
                                     lockFile,
                                     unlockFile,
                                     checkReserved,
                                     controlFile,
                                     sectorSize,
                                     characteristics,
                                     mapShared,
                                     lockShared,
                                     sharedBarrier,
                                     unmapShared,
                                     nullptr,
                                     nullptr};

int openFile(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *handle, int flags,
             int *outFlags)
{
    World &world = worldOf(vfs);
    const std::lock_guard guard(world.mutex);
    handle->pMethods = nullptr;
    if (world.disk.isOff())
        return SQLITE_CANTOPEN;
    if (const int code = world.faults.judge(Operation::Open))
        return code;
    auto open = std::make_unique<OpenFile>();
    open->world = &world;
    open->path = QString::fromUtf8(name);
    open->period = world.disk.period();
    open->isRemovedAtClose = flags & SQLITE_OPEN_DELETEONCLOSE;
    open->file =
        open->path.isEmpty() ? std::make_shared<MemoryFile>() : world.disk.find(open->path);
    if (!open->file) {
        if (!(flags & SQLITE_OPEN_CREATE) || !world.disk.create(open->path, open->file))
            return SQLITE_CANTOPEN;
    }
    constexpr int kJournals =
        SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL;
    open->syncsFolder = (flags & SQLITE_OPEN_CREATE) && (flags & kJournals);
    world.sharing[open->file.get()].openers.push_back(open.get());
    reinterpret_cast<FileSlot *>(handle)->open = open.release();
    handle->pMethods = &kMethods;
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    World &world = worldOf(vfs);
    const std::lock_guard guard(world.mutex);
    if (world.disk.isOff())
        return SQLITE_IOERR_DELETE;
    if (const int code = world.faults.judge(Operation::Delete))
        return code;
    const MemoryDisk::File file = world.disk.find(QString::fromUtf8(name));
    if (!file)
        return SQLITE_IOERR_DELETE_NOENT;
    world.faults.giveRoom(file->seen.size());
    if (!world.disk.remove(QString::fromUtf8(name)))
        return SQLITE_IOERR_DELETE;
    return !syncFolder || world.disk.syncFolder() ? SQLITE_OK : SQLITE_IOERR_DIR_FSYNC;
}

int lookForFile(sqlite3_vfs *vfs, const char *name, int flags, int *answer)
{
    World &world = worldOf(vfs);
    const std::lock_guard guard(world.mutex);
    if (world.disk.isOff())
        return SQLITE_IOERR_ACCESS;
    if (const int code = world.faults.judge(Operation::Look))
        return code;
    const MemoryDisk::File file = world.disk.find(QString::fromUtf8(name));
    // As SQLite's layer for Unix: an empty file does not count as being there.
    *answer = file && (flags != SQLITE_ACCESS_EXISTS || !file->seen.isEmpty()) ? 1 : 0;
    return SQLITE_OK;
}

int fullPath(sqlite3_vfs *, const char *name, int room, char *path)
{
    qstrncpy(path, name, static_cast<size_t>(room));
    return SQLITE_OK;
}
} // namespace

struct FaultyVfs::Registration {
    explicit Registration(quint64 seed)
        : world(seed)
    {
        static int number = 0;
        name = "faulty-" + QByteArray::number(++number);
        vfs = *sqlite3_vfs_find(nullptr);
        vfs.pNext = nullptr;
        vfs.zName = name.constData();
        vfs.szOsFile = sizeof(FileSlot);
        vfs.pAppData = &world;
        vfs.xOpen = openFile;
        vfs.xDelete = deleteFile;
        vfs.xAccess = lookForFile;
        vfs.xFullPathname = fullPath;
        sqlite3_vfs_register(&vfs, 0);
    }
    ~Registration() { sqlite3_vfs_unregister(&vfs); }

    World world;
    QByteArray name;
    sqlite3_vfs vfs;
};

FaultyVfs::FaultyVfs(quint64 seed)
    : m_registration(std::make_unique<Registration>(seed))
{
}

FaultyVfs::~FaultyVfs() = default;

QByteArray FaultyVfs::name() const
{
    return m_registration->name;
}

MemoryDisk &FaultyVfs::disk()
{
    return m_registration->world.disk;
}

FaultPlan &FaultyVfs::faults()
{
    return m_registration->world.faults;
}

} // namespace kartoteka
