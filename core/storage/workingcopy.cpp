#include "storage/workingcopy.h"

#include "storage/dberror.h"
#include "storage/rawfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace kartoteka
{

namespace
{
constexpr int kAttempts = 3;
constexpr qint64 kPiece = 1 << 20;
constexpr qint64 kSmallPiece = 512; // a sector, the least a disk loses
constexpr const char *kSuffixes[] = {"", "-wal", "-journal"};

/// Sizes and times of the file and what lies beside it; differs when somebody writes.
QStringList stateOf(const QString &source)
{
    QStringList state;
    for (const char *suffix : kSuffixes) {
        const QFileInfo file(source + QLatin1String(suffix));
        state << QString::number(file.size())
              << QString::number(file.lastModified().toMSecsSinceEpoch());
    }
    return state;
}

/// A piece of the file; what the disk cannot read comes as zeros.
QByteArray readLeniently(const RawFile &file, qint64 offset, qint64 count)
{
    try {
        return file.read(offset, count);
    } catch (const DbError &) {
        if (count <= kSmallPiece)
            return QByteArray(std::min(count, file.size() - offset), '\0');
    }
    QByteArray bytes;
    for (qint64 done = 0; done < count && offset + done < file.size(); done += kSmallPiece)
        bytes += readLeniently(file, offset + done, kSmallPiece);
    return bytes;
}

[[noreturn]] void failWriting(const QFile &file)
{
    const bool isFull = file.error() == QFileDevice::ResourceError;
    throw DbError(
        Error(isFull ? ErrorCode::DiskFull : ErrorCode::Io,
              Message(QT_TRANSLATE_NOOP("Core", "a temporary copy cannot be written to “%1”; is "
                                                "there enough space?"))
                  .arg(QFileInfo(file).absolutePath()))
            .detail(file.errorString()));
}

void copyFile(const QString &from, const QString &to, Progress &progress)
{
    const RawFile source(from);
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly))
        failWriting(target);
    for (qint64 done = 0; done < source.size(); done += kPiece) {
        const QByteArray bytes = readLeniently(source, done, kPiece);
        if (target.write(bytes) != bytes.size())
            failWriting(target);
        if (!progress.advanceTo(done))
            throw DbError(cancelledError());
    }
    if (!target.flush())
        failWriting(target);
}

/// Opening the copy rolls back its journal or finds its log; closing takes the log in. The plain
/// interface is used because ours asks for the schema at once, which may be damaged. A failure
/// leaves the file as it is: then it is read without those changes.
void takeChangesIn(const QString &path)
{
    sqlite3 *handle = nullptr;
    if (sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE, nullptr) ==
        SQLITE_OK)
        sqlite3_exec(handle, "PRAGMA user_version", nullptr, nullptr, nullptr);
    sqlite3_close(handle);
}
} // namespace

WorkingCopy::WorkingCopy(const QString &source, const QString &folder, Progress &progress)
    : m_path(QFileInfo(source).absoluteFilePath())
{
    if (!hasPendingChanges(m_path))
        return;
    m_folder =
        std::make_unique<QTemporaryDir>(QDir(folder).filePath(QStringLiteral(".recover-XXXXXX")));
    if (!m_folder->isValid())
        throw DbError(
            Error(ErrorCode::Io,
                  Message(QT_TRANSLATE_NOOP("Core", "the folder “%1” cannot be written to"))
                      .arg(folder)));
    copyWithChanges(m_path, progress);
    m_path = m_folder->filePath(QStringLiteral("copy"));
    takeChangesIn(m_path);
    for (const char *suffix : {"-wal", "-shm", "-journal"})
        QFile::remove(m_path + QLatin1String(suffix));
}

void WorkingCopy::copyWithChanges(const QString &source, Progress &progress)
{
    progress.begin(Message(QT_TRANSLATE_NOOP("Core", "Copying the file")),
                   QFileInfo(source).size());
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        const QStringList before = stateOf(source);
        for (const char *suffix : kSuffixes) {
            const QString from = source + QLatin1String(suffix);
            const QString to = m_folder->filePath(QLatin1String("copy") + QLatin1String(suffix));
            QFile::remove(to);
            if (QFileInfo(from).size() > 0)
                copyFile(from, to, progress);
        }
        if (stateOf(source) == before)
            return;
    }
    throw DbError(Error(ErrorCode::Busy,
                        Message(QT_TRANSLATE_NOOP(
                            "Core", "another program is writing to the file; close it first"))));
}

} // namespace kartoteka
