#pragma once

#include "base/clock.h"
#include "storage/backup.h"

#include <vector>

namespace kartoteka
{

/// Why a backup was made; each reason is kept apart from the others.
enum class BackupReason {
    Scheduled,
    BeforeMigration,
    BeforeImport,
    BeforeRestore,
};

/// Which scheduled backups are kept: the last one of each of the newest hours, days and weeks that
/// have any (UTC; weeks begin on Monday). Periods without backups are not counted, so a workspace
/// that rests for a year loses nothing.
struct Retention {
    int hours = 24;
    int days = 14;
    int weeks = 8;
    int perOtherReason = 5; ///< newest ones of every reason but Scheduled
};

/// The instants (ms since 1970, any order) that stay, newest first. Pure. The newest always stays.
std::vector<qint64> keptBackups(std::vector<qint64> instants, const Retention &retention = {});

struct BackupFile {
    QString path;
    qint64 atMs = 0; ///< from the name, to the second
    BackupReason reason = BackupReason::Scheduled;
    int number = 1; ///< tells those of one second apart
};

/// The backups of one workspace in one folder, named
/// "<workspace>-2026-11-22T10-30-00Z.kartoteka" and "…Z-before-import.kartoteka". Files with other
/// names are never touched. Value type; several processes may use one folder.
class BackupFolder
{
public:
    /// `workspace` is the name without its ending. The folder is made when first needed.
    BackupFolder(QString folder, QString workspace, Retention retention = {});

    /// Newest first.
    std::vector<BackupFile> list() const;

    /// A scheduled backup when the last one is an hour old and something was changed since; its
    /// path, or an empty one when none was due. Removes what the retention does not keep.
    Result<QString> makeIfDue(Database &source, const Clock &clock, Progress &progress) const;
    Result<QString> make(Database &source, BackupReason reason, const Clock &clock,
                         Progress &progress) const;

private:
    QString pathFor(qint64 atMs, BackupReason reason) const;
    void prune(qint64 nowMs) const;

    QString m_folder;
    QString m_workspace;
    Retention m_retention;
};

} // namespace kartoteka
