#include "storage/partialfile.h"

#include "storage/database.h"
#include "storage/dberror.h"
#include "storage/rawfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <cstring>

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
constexpr qint64 kAbandonedAfterSeconds = 3600;

Error existsError(const QString &path)
{
    return Error(ErrorCode::Exists,
                 Message(QT_TRANSLATE_NOOP(
                             "Core", "“%1” exists already; choose another name or move it away"))
                     .arg(path));
}

void requireFree(const QString &target)
{
    for (const char *suffix : {"", "-wal", "-journal", "-shm"}) {
        const QString path = target + QLatin1String(suffix);
        // A dangling link counts: it would decide where the file goes.
        if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
            throw DbError(existsError(path));
    }
}

void requireFolder(const QString &target)
{
    const QFileInfo folder(QFileInfo(target).absolutePath());
    if (!folder.isDir())
        throw DbError(Error(ErrorCode::NotFound,
                            Message(QT_TRANSLATE_NOOP("Core", "the folder “%1” does not exist"))
                                .arg(folder.filePath())));
    if (!folder.isWritable())
        throw DbError(
            Error(ErrorCode::Io,
                  Message(QT_TRANSLATE_NOOP("Core", "the folder “%1” cannot be written to"))
                      .arg(folder.filePath())));
}

void removeCompanions(const QString &path)
{
    for (const char *suffix : {"-journal", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
}

#ifdef Q_OS_WIN
int renameExclusively(const QString &from, const QString &to)
{
    if (MoveFileW(reinterpret_cast<LPCWSTR>(from.utf16()), reinterpret_cast<LPCWSTR>(to.utf16())))
        return 0;
    const DWORD reason = GetLastError();
    return reason == ERROR_ALREADY_EXISTS || reason == ERROR_FILE_EXISTS ? EEXIST : EIO;
}
#else
/// rename() would replace a file that appeared meanwhile, so the system is asked not to; file
/// systems that cannot promise it get a check right before.
int renameExclusively(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
#if defined(Q_OS_LINUX) && defined(RENAME_NOREPLACE)
    if (renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) ==
        0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP)
        return errno;
#elif defined(Q_OS_MACOS)
    if (renamex_np(source.constData(), target.constData(), RENAME_EXCL) == 0)
        return 0;
    if (errno != ENOTSUP && errno != EINVAL)
        return errno;
#endif
    if (QFileInfo::exists(to))
        return EEXIST;
    return std::rename(source.constData(), target.constData()) == 0 ? 0 : errno;
}
#endif
} // namespace

PartialFile::PartialFile(const QString &target)
    : m_target(QFileInfo(target).absoluteFilePath())
{
    requireFree(m_target);
    requireFolder(m_target);
    m_path = QStringLiteral("%1.partial-%2")
                 .arg(m_target)
                 .arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
}

PartialFile::~PartialFile()
{
    if (m_path.isEmpty())
        return;
    QFile::remove(m_path);
    removeCompanions(m_path);
}

void PartialFile::publish()
{
    // What is left beside it would not go with it: harmless when empty.
    if (hasPendingChanges(m_path))
        throw DbError(Error(ErrorCode::Io,
                            Message(QT_TRANSLATE_NOOP("Core", "the copy could not be completed"))));
    removeCompanions(m_path);
    syncFile(m_path);
    requireFree(m_target);
    const int reason = renameExclusively(m_path, m_target);
    if (reason == EEXIST)
        throw DbError(existsError(m_target));
    if (reason != 0)
        throw DbError(Error(ErrorCode::Io,
                            Message(QT_TRANSLATE_NOOP("Core", "“%1” could not be given its name"))
                                .arg(m_target))
                          .detail(QString::fromLocal8Bit(std::strerror(reason))));
    m_path.clear();
    syncFile(m_target);
}

void removeAbandonedParts(const QString &reference, const QString &targetPattern)
{
    const QFileInfo now(reference);
    const QDateTime limit = now.lastModified().addSecs(-kAbandonedAfterSeconds);
    const QString pattern =
        targetPattern + QLatin1String(".partial-") + QStringLiteral("[0-9a-f]").repeated(16);
    for (const QFileInfo &part :
         now.absoluteDir().entryInfoList({pattern, pattern + u'-' + u'*'}, QDir::Files)) {
        if (part.lastModified() < limit)
            QFile::remove(part.filePath());
    }
}

} // namespace kartoteka
