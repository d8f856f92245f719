#include "storage/database.h"
#include "storage/dberror.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace kartoteka
{

namespace
{
#ifdef Q_OS_WIN
bool flushPath(const QString &path, bool isFolder)
{
    if (isFolder)
        return true; // NTFS journals names itself
    HANDLE handle = CreateFileW(reinterpret_cast<LPCWSTR>(path.utf16()), GENERIC_WRITE,
                                FILE_SHARE_READ, nullptr, OPEN_EXISTING, 0, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return false;
    const bool flushed = FlushFileBuffers(handle);
    CloseHandle(handle);
    return flushed;
}
#else
bool flushPath(const QString &path, bool isFolder)
{
    const int descriptor =
        open(QFile::encodeName(path).constData(), isFolder ? O_RDONLY | O_DIRECTORY : O_RDONLY);
    if (descriptor < 0)
        return false;
    const bool flushed = fsync(descriptor) == 0;
    close(descriptor);
    return flushed;
}
#endif
} // namespace

void syncFile(const QString &path)
{
    if (!flushPath(path, false) || !flushPath(QFileInfo(path).absolutePath(), true))
        throw DbError(Error(
            ErrorCode::Io,
            Message(QT_TRANSLATE_NOOP("Core", "“%1” could not be written to the disk")).arg(path)));
}

} // namespace kartoteka
