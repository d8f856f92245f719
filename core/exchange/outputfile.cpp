#include "exchange/outputfile.h"

#include "base/id.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_WIN
#include <io.h>
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
bool sync(QFile &file)
{
    return _commit(file.handle()) == 0;
}

bool replace(const QString &from, const QString &to)
{
    return MoveFileExW(reinterpret_cast<LPCWSTR>(from.utf16()),
                       reinterpret_cast<LPCWSTR>(to.utf16()),
                       MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH);
}
#else
bool sync(QFile &file)
{
    return fsync(file.handle()) == 0;
}

bool replace(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return false;
    // The name lasts only when the folder is written, too; a folder that cannot be synced has done
    // what it can.
    const QByteArray folder = QFile::encodeName(QFileInfo(to).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY);
    if (descriptor >= 0) {
        fsync(descriptor);
        close(descriptor);
    }
    return true;
}
#endif
} // namespace

OutputFile::OutputFile(const QString &path)
    : m_target(path)
    , m_file(path + QLatin1String(".partial-") + QString::number(newId(), 36))
{
}

Result<std::unique_ptr<OutputFile>> OutputFile::open(const QString &path)
{
    QFileInfo target(path);
    if (target.isSymLink())
        target = QFileInfo(target.symLinkTarget()); // what the link leads to is replaced
    if (!QFileInfo(target.absolutePath()).isDir())
        return Error(ErrorCode::NotFound,
                     Message(QT_TRANSLATE_NOOP("Core", "there is no folder “%1”"))
                         .arg(target.absolutePath()));
    if (target.exists() && !target.isFile())
        return Error(
            ErrorCode::Io,
            Message(QT_TRANSLATE_NOOP("Core", "“%1” is there already and is no file")).arg(path));
    std::unique_ptr<OutputFile> file(new OutputFile(target.absoluteFilePath()));
    if (!file->m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return Error(ErrorCode::Io,
                     Message(QT_TRANSLATE_NOOP("Core", "“%1” cannot be created")).arg(path))
            .detail(file->m_file.errorString());
    return file;
}

OutputFile::~OutputFile()
{
    if (!m_isDone)
        m_file.remove();
}

Result<void> OutputFile::failed(const QString &reason, bool isFull) const
{
    return Error(isFull ? ErrorCode::DiskFull : ErrorCode::Io,
                 Message(QT_TRANSLATE_NOOP("Core", "“%1” could not be written: %2"))
                     .arg(m_target)
                     .arg(reason));
}

Result<void> OutputFile::commit()
{
    errno = 0;
    if (!m_file.flush() || !sync(m_file))
        return failed(QString::fromLocal8Bit(std::strerror(errno)), errno == ENOSPC);
    const QString path = m_file.fileName();
    m_file.close();
    if (!replace(path, m_target))
        return failed(QString::fromLocal8Bit(std::strerror(errno)), false);
    m_isDone = true;
    return {};
}

} // namespace kartoteka
