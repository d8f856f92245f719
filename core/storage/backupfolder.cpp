#include "storage/backupfolder.h"

#include "storage/database.h"
#include "storage/dberror.h"
#include "storage/partialfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <set>
#include <tuple>

namespace kartoteka
{

namespace
{
constexpr qint64 kHourMs = 3600000;
constexpr qint64 kDayMs = 24 * kHourMs;
constexpr qint64 kWeekMs = 7 * kDayMs;
constexpr qint64 kMondayMs = 3 * kDayMs; // 1970-01-01 was a Thursday

struct ReasonName {
    BackupReason reason;
    const char *suffix;
};
constexpr ReasonName kReasons[] = {
    {BackupReason::Scheduled, ""},
    {BackupReason::BeforeMigration, "-before-migration"},
    {BackupReason::BeforeImport, "-before-import"},
    {BackupReason::BeforeRestore, "-before-restore"},
};

QString suffixOf(BackupReason reason)
{
    for (const ReasonName &known : kReasons) {
        if (known.reason == reason)
            return QLatin1String(known.suffix);
    }
    return {};
}

qint64 floorDivide(qint64 value, qint64 divisor)
{
    return value / divisor - (value % divisor < 0 ? 1 : 0);
}

/// ":" is not allowed in file names of Windows.
QString nameOf(qint64 atMs)
{
    return formatInstant(atMs).left(19).replace(u':', u'-') + u'Z';
}

/// Takes the last instant of each of the newest `most` periods.
void keepPerPeriod(const std::vector<qint64> &newestFirst, qint64 periodMs, int most,
                   std::set<qint64> &kept)
{
    std::set<qint64> periods;
    for (const qint64 instant : newestFirst) {
        if (static_cast<int>(periods.size()) == most)
            return;
        if (periods.insert(floorDivide(instant + kMondayMs, periodMs)).second)
            kept.insert(instant);
    }
}

/// What tells whether anything was done since: the last entry of the journal, which every change
/// goes through. (The change counter in the file's header stands still in write-ahead mode, and
/// data_version means something within one connection only.) It is read from the last backup
/// itself, so there is nothing that could get out of step.
QString stateOf(Database &database)
{
    Statement last =
        database.prepare(QByteArray("SELECT seq, at FROM change_set ORDER BY seq DESC LIMIT 1"));
    const QString entry =
        last.step() ? last.text(0) + u'/' + last.text(1) : QStringLiteral("nothing");
    return entry + u'/' + QString::number(database.integer("PRAGMA user_version"));
}

bool isUnchangedSince(Database &source, const QString &backup)
{
    try {
        OpenOptions options;
        options.immutable = true;
        Database last(backup, options);
        return stateOf(last) == stateOf(source);
    } catch (const DbError &) {
        return false; // a backup that cannot be read is no backup
    }
}
} // namespace

std::vector<qint64> keptBackups(std::vector<qint64> instants, const Retention &retention)
{
    std::sort(instants.begin(), instants.end(), std::greater<>());
    std::set<qint64> kept;
    if (!instants.empty())
        kept.insert(instants.front());
    keepPerPeriod(instants, kHourMs, retention.hours, kept);
    keepPerPeriod(instants, kDayMs, retention.days, kept);
    keepPerPeriod(instants, kWeekMs, retention.weeks, kept);
    return {kept.rbegin(), kept.rend()};
}

BackupFolder::BackupFolder(QString folder, QString workspace, Retention retention)
    : m_folder(std::move(folder))
    , m_workspace(std::move(workspace))
    , m_retention(retention)
{
}

std::vector<BackupFile> BackupFolder::list() const
{
    const QRegularExpression form(
        QLatin1String("\\A") + QRegularExpression::escape(m_workspace) +
        QLatin1String("-(\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\dZ)"
                      "(|-before-migration|-before-import|-before-restore)(?:-([1-9]\\d{0,5}))?"
                      "\\.kartoteka\\z"));
    std::vector<BackupFile> files;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        const auto parts = form.match(name);
        if (!parts.hasMatch())
            continue;
        QDateTime at =
            QDateTime::fromString(parts.captured(1), QStringLiteral("yyyy-MM-dd'T'HH-mm-ss'Z'"));
        if (!at.isValid())
            continue;
        at.setTimeSpec(Qt::UTC);
        BackupFile file{folder.absoluteFilePath(name), at.toMSecsSinceEpoch(),
                        BackupReason::Scheduled, std::max(1, parts.captured(3).toInt())};
        for (const ReasonName &known : kReasons) {
            if (parts.captured(2) == QLatin1String(known.suffix))
                file.reason = known.reason;
        }
        files.push_back(std::move(file));
    }
    std::sort(files.begin(), files.end(), [](const BackupFile &a, const BackupFile &b) {
        return std::tie(a.atMs, a.number) > std::tie(b.atMs, b.number);
    });
    return files;
}

QString BackupFolder::pathFor(qint64 atMs, BackupReason reason) const
{
    // Above every number in use: a free lower one would make the new backup look the oldest.
    int last = 0;
    for (const BackupFile &file : list()) {
        if (file.atMs / 1000 == atMs / 1000 && file.reason == reason)
            last = std::max(last, file.number);
    }
    const QString number = last == 0 ? QString() : u'-' + QString::number(last + 1);
    return QDir(m_folder).absoluteFilePath(m_workspace + u'-' + nameOf(atMs) + suffixOf(reason) +
                                           number + QLatin1String(".kartoteka"));
}

Result<QString> BackupFolder::make(Database &source, BackupReason reason, const Clock &clock,
                                   Progress &progress) const
{
    if (!QDir().mkpath(m_folder))
        return Error(
            ErrorCode::Io,
            Message(QT_TRANSLATE_NOOP("Core", "the folder “%1” cannot be created")).arg(m_folder));
    const qint64 now = clock.nowMs();
    const Result<BackupReport> made = backupTo(source, pathFor(now, reason), progress);
    if (!made)
        return made.error();
    removeAbandonedParts(made->path, m_workspace + QLatin1String("-*.kartoteka"));
    prune(now);
    return made->path;
}

Result<QString> BackupFolder::makeIfDue(Database &source, const Clock &clock,
                                        Progress &progress) const
{
    const qint64 now = clock.nowMs();
    for (const BackupFile &file : list()) {
        // Names from the future come of a clock that was wrong; they must not end the backups.
        if (file.reason != BackupReason::Scheduled || file.atMs > now)
            continue;
        if (now - file.atMs < kHourMs || isUnchangedSince(source, file.path))
            return QString();
        break;
    }
    const Result<QString> made = make(source, BackupReason::Scheduled, clock, progress);
    // Another seat made the same one in the same second.
    if (!made && made.error().code() == ErrorCode::Exists)
        return QString();
    return made;
}

void BackupFolder::prune(qint64 nowMs) const
{
    std::vector<qint64> past;
    std::vector<qint64> future;
    const std::vector<BackupFile> files = list();
    for (const BackupFile &file : files) {
        if (file.reason == BackupReason::Scheduled)
            (file.atMs <= nowMs ? past : future).push_back(file.atMs);
    }
    // Names given by a clock that was wrong must not push out the true ones.
    std::vector<qint64> kept = keptBackups(past, m_retention);
    const std::vector<qint64> more = keptBackups(future, m_retention);
    kept.insert(kept.end(), more.begin(), more.end());
    QHash<int, int> others;
    for (const BackupFile &file : files) {
        const bool isKept =
            file.reason == BackupReason::Scheduled
                ? std::find(kept.begin(), kept.end(), file.atMs) != kept.end()
                : ++others[static_cast<int>(file.reason)] <= m_retention.perOtherReason;
        // One that cannot be removed now is tried again after the next backup.
        if (!isKept)
            QFile::remove(file.path);
    }
}

} // namespace kartoteka
