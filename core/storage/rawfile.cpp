#include "storage/rawfile.h"

#include "storage/dberror.h"

#include <QFileInfo>

#include <sqlite3.h>

#include <vector>

namespace kartoteka
{

namespace
{
[[noreturn]] void failReading(const QString &path, int code)
{
    throw DbError(
        Error(ErrorCode::Io, Message(QT_TRANSLATE_NOOP("Core", "“%1” cannot be read")).arg(path))
            .detail(QStringLiteral("SQLite %1").arg(code)));
}
} // namespace

struct RawFile::Handle {
    sqlite3_filename name = nullptr; ///< must live as long as the file is open
    std::vector<char> memory;
    sqlite3_file *file = nullptr;

    ~Handle()
    {
        if (file && file->pMethods)
            file->pMethods->xClose(file);
        sqlite3_free_filename(name);
    }
};

RawFile::RawFile(const QString &path)
    : m_handle(std::make_unique<Handle>())
    , m_path(path)
{
    const QFileInfo known(path);
    if (!known.exists())
        throw DbError(Error(ErrorCode::NotFound,
                            Message(QT_TRANSLATE_NOOP("Core", "“%1” does not exist")).arg(path)));
    // Opening a pipe or a device would wait for its other end.
    if (!known.isFile())
        throw DbError(
            Error(ErrorCode::Io,
                  Message(QT_TRANSLATE_NOOP("Core", "“%1” is a folder or a device, not a file"))
                      .arg(path)));
    sqlite3_vfs *vfs = sqlite3_vfs_find(nullptr);
    std::vector<char> fullPath(static_cast<size_t>(vfs->mxPathname) + 1);
    int code = vfs->xFullPathname(vfs, path.toUtf8().constData(), static_cast<int>(fullPath.size()),
                                  fullPath.data());
    if ((code & 0xff) != SQLITE_OK) // the extended bits only say that there was a link
        failReading(path, code);
    m_handle->name = sqlite3_create_filename(fullPath.data(), "", "", 0, nullptr);
    m_handle->memory.assign(static_cast<size_t>(vfs->szOsFile), 0);
    m_handle->file = reinterpret_cast<sqlite3_file *>(m_handle->memory.data());
    code = vfs->xOpen(vfs, m_handle->name, m_handle->file,
                      SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr);
    sqlite3_int64 size = 0;
    if (code == SQLITE_OK)
        code = m_handle->file->pMethods->xFileSize(m_handle->file, &size);
    if (code != SQLITE_OK)
        failReading(path, code);
    m_size = size;
}

RawFile::~RawFile() = default;

QByteArray RawFile::read(qint64 offset, qint64 count) const
{
    count = std::min(count, m_size - offset);
    if (offset < 0 || count <= 0)
        return {};
    QByteArray bytes(count, Qt::Uninitialized);
    const int code = m_handle->file->pMethods->xRead(m_handle->file, bytes.data(),
                                                     static_cast<int>(count), offset);
    if (code != SQLITE_OK)
        failReading(m_path, code);
    return bytes;
}

bool hasPendingChanges(const QString &path)
{
    return QFileInfo(path + QLatin1String("-wal")).size() > 0 ||
           QFileInfo(path + QLatin1String("-journal")).size() > 0;
}

} // namespace kartoteka
