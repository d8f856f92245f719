#include "storage/fileheader.h"

#include "storage/database.h"
#include "storage/dberror.h"
#include "storage/interruption.h"
#include "storage/migrator.h"
#include "storage/rawfile.h"
#include "storage/workingcopy.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QtEndian>

namespace kartoteka
{

namespace
{
constexpr int kHeaderBytes = 100;
constexpr int kNewestFormat = 2;
constexpr qint64 kForeignCheckMs = 2000;
const QByteArray kMagic("SQLite format 3\0", 16);

int pageSizeOf(const QByteArray &bytes)
{
    const int stored = qFromBigEndian<quint16>(bytes.constData() + 16);
    const int size = stored == 1 ? 65536 : stored; // 65536 does not fit in two bytes
    const bool isPowerOfTwo = size >= 512 && (size & (size - 1)) == 0;
    return isPowerOfTwo ? size : 0;
}

FileHeader parse(const QByteArray &bytes, qint64 fileBytes)
{
    FileHeader header;
    header.fileBytes = fileBytes;
    header.isSqlite = bytes.startsWith(kMagic);
    if (!header.isSqlite || bytes.size() < kHeaderBytes)
        return header;
    const auto number = [&bytes](int offset) {
        return qFromBigEndian<quint32>(bytes.constData() + offset);
    };
    header.pageSize = pageSizeOf(bytes);
    header.writeVersion = static_cast<quint8>(bytes[18]);
    header.readVersion = static_cast<quint8>(bytes[19]);
    header.reservedBytes = static_cast<quint8>(bytes[20]);
    // The page count holds only when the change counter says who wrote it.
    header.pageCount = number(24) == number(92) ? number(28) : 0;
    header.firstFreePage = number(32);
    header.encoding = number(56);
    header.userVersion = number(60);
    header.applicationId = number(68);
    if (header.pageSize - header.reservedBytes < 480)
        header.pageSize = 0;
    return header;
}

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

Error refusal(ErrorCode code, const char *source, const QString &path)
{
    return Error(code, Message(source).arg(nameOf(path)));
}

Error foreignError(const FileHeader &header, const QString &path, int newestVersion)
{
    // A version far above ours may also be the mark of a program of the future: say so.
    if (header.userVersion > static_cast<quint32>(newestVersion) && header.userVersion < 0x80000000)
        return Error(
            ErrorCode::Foreign,
            Message(QT_TRANSLATE_NOOP(
                        "Core", "“%1” is a database of another program, or of a newer version of "
                                "this one (its version is %2, this program reads up to %3). It "
                                "was not changed."))
                .arg(nameOf(path))
                .arg(qint64{header.userVersion})
                .arg(qint64{newestVersion}));
    return refusal(ErrorCode::Foreign,
                   QT_TRANSLATE_NOOP("Core", "“%1” is not a Kartoteka workspace but a database of "
                                             "another program. It was not changed."),
                   path);
}

Error damagedError(const QString &path, const Message &damage)
{
    return Error(ErrorCode::Corrupt,
                 Message(QT_TRANSLATE_NOOP(
                             "Core", "“%1” is damaged: %2. Copy it again from where it came from, "
                                     "restore a backup, or save what is left with “recover”."))
                     .arg(nameOf(path))
                     .arg(damage));
}

Error alsoDamaged(const Error &error, const QString &path)
{
    return Error(error.code(),
                 Message(QT_TRANSLATE_NOOP("Core", "“%1” is not a Kartoteka workspace but a "
                                                   "database of another program, and it is damaged "
                                                   "(its integrity check fails). It was not "
                                                   "changed."))
                     .arg(nameOf(path)));
}

/// A power cut may tear the first page while what makes it whole again lies beside the file: then
/// the header is the one that opening will bring about, seen on a copy.
std::optional<FileHeader> mendedHeader(const QString &path)
{
    if (!hasPendingChanges(path))
        return std::nullopt;
    try {
        Progress progress;
        const WorkingCopy copy(path, QDir::tempPath(), progress);
        const auto header = readFileHeader(copy.path());
        return header ? std::optional(*header) : std::nullopt;
    } catch (const DbError &) {
        return std::nullopt; // no room for a copy: what the file itself says stands
    }
}
} // namespace

Result<FileHeader> readFileHeader(const QString &path)
{
    try {
        const RawFile file(path);
        return parse(file.read(0, kHeaderBytes), file.size());
    } catch (const DbError &failure) {
        return failure.error();
    }
}

Message visibleDamage(const FileHeader &header, const QString &path)
{
    if (!header.isSqlite)
        return {};
    if (header.fileBytes < kHeaderBytes)
        return Message(QT_TRANSLATE_NOOP("Core", "only its first bytes are there"));
    if (header.pageSize == 0)
        return Message(QT_TRANSLATE_NOOP("Core", "its header gives an impossible page size"));
    if (header.encoding < 1 || header.encoding > 3)
        return Message(QT_TRANSLATE_NOOP("Core", "its header gives an impossible text encoding"));
    const qint64 promised = qint64{header.pageCount} * header.pageSize;
    // Changes still waiting beside the file may lengthen it.
    if (promised <= header.fileBytes || hasPendingChanges(path))
        return {};
    return Message(QT_TRANSLATE_NOOP("Core", "it is cut off: %1 of %2 bytes are missing"))
        .arg(promised - header.fileBytes)
        .arg(promised);
}

Result<void> refuseForeign(const FileHeader &header, const QString &path, int newestVersion)
{
    if (header.isEmpty())
        return refusal(ErrorCode::Foreign,
                       QT_TRANSLATE_NOOP("Core", "“%1” is empty: not a Kartoteka workspace. Make "
                                                 "one with “new”, or restore a backup."),
                       path);
    if (!header.isSqlite)
        return refusal(ErrorCode::Foreign,
                       QT_TRANSLATE_NOOP("Core", "“%1” is not a Kartoteka workspace, nor any other "
                                                 "database. To take a list into a workspace, use "
                                                 "“import”."),
                       path);
    const Message damage = visibleDamage(header, path);
    if (header.fileBytes >= kHeaderBytes && header.applicationId != kApplicationId)
        return damage.isEmpty()
                   ? foreignError(header, path, newestVersion)
                   : Error(
                         ErrorCode::Foreign,
                         Message(QT_TRANSLATE_NOOP("Core", "“%1” is not a Kartoteka workspace but "
                                                           "a database of another program, and "
                                                           "it is damaged: %2. It was not "
                                                           "changed."))
                             .arg(nameOf(path))
                             .arg(damage));
    if (header.readVersion > kNewestFormat || header.writeVersion > kNewestFormat)
        return refusal(ErrorCode::TooNew,
                       QT_TRANSLATE_NOOP("Core", "“%1” is written in a newer file format than this "
                                                 "program knows. Update Kartoteka to open it."),
                       path);
    if (!damage.isEmpty())
        return damagedError(path, damage);
    if (header.userVersion > static_cast<quint32>(newestVersion))
        return Error(
            ErrorCode::TooNew,
            Message(QT_TRANSLATE_NOOP("Core", "“%1” was made by a newer version of Kartoteka: its "
                                              "version is %2, this program reads up to %3. Update "
                                              "Kartoteka to open it."))
                .arg(nameOf(path))
                .arg(qint64{header.userVersion})
                .arg(qint64{newestVersion}));
    return {};
}

Result<void> quickCheckForeign(const QString &path)
{
    // What waits beside the file belongs to it, but reading it would mean writing.
    if (hasPendingChanges(path))
        return {};
    try {
        OpenOptions options;
        options.immutable = true;
        Database database(path, options);
        const Interruption interruption(database, {}, kForeignCheckMs);
        const QString finding = database.text("PRAGMA quick_check(1)");
        if (finding != QLatin1String("ok"))
            return damagedError(path, Message::verbatim(finding));
    } catch (const DbError &failure) {
        if (failure.error().code() == ErrorCode::Corrupt)
            return damagedError(path, Message::verbatim(failure.error().detail()));
        if (failure.error().code() != ErrorCode::Cancelled)
            return failure.error();
    }
    return {};
}

Result<FileHeader> examineFile(const QString &path, int newestVersion)
{
    const Result<FileHeader> header = readFileHeader(path);
    if (!header)
        return header.error();
    const Result<void> judgment = refuseForeign(*header, path, newestVersion);
    if (judgment)
        return header;
    if (const auto mended = mendedHeader(path);
        mended && refuseForeign(*mended, path, newestVersion))
        return *mended;
    const bool isForeignDatabase = judgment.error().code() == ErrorCode::Foreign &&
                                   header->isSqlite && header->readVersion <= kNewestFormat &&
                                   visibleDamage(*header, path).isEmpty();
    if (isForeignDatabase) {
        const Result<void> check = quickCheckForeign(path);
        if (!check && check.error().code() == ErrorCode::Corrupt)
            return alsoDamaged(judgment.error(), path);
    }
    return judgment.error();
}

} // namespace kartoteka
