#pragma once

#include "base/job.h"

#include <QHash>
#include <QString>

namespace kartoteka
{

class Database;

/// A copy that was made and verified.
struct BackupReport {
    QString path;
    qint64 bytes = 0;
    qint64 tables = 0;
    qint64 rows = 0; ///< of all tables
};

/// Copies the workspace as it is at this moment into a new, single file, while others go on
/// writing; then checks the copy (structure, number of rows of every table against the same moment
/// of the source, marks of the file) before it gets its name. Exists when the target is there
/// already; Invalid inside an open transaction. On failure or cancel nothing is left at the target.
/// The log of the source cannot shrink while the copy is made. Runs in the connection's thread.
Result<BackupReport> backupTo(Database &source, const QString &target, Progress &progress);

/// Rows of every table by name, as the connection's transaction sees them. Throws DbError.
QHash<QString, qint64> countRows(Database &database);

} // namespace kartoteka
