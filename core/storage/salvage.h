#pragma once

#include "base/job.h"

#include <vector>

namespace kartoteka
{

class Database;
class RawFile;
struct FileHeader;

/// What became of one table.
struct TableRecovery {
    QString table;
    qint64 saved = 0;
    qint64 damaged = 0; ///< of the saved ones: with a text that lacks something
    qint64 lost = 0;
    bool isEstimate = false; ///< `lost` is known only roughly: no index tells how many there were
};

struct SalvageReport {
    std::vector<TableRecovery> tables; ///< those with rows saved or lost
    qint64 placeholders = 0;           ///< empty records put where saved ones refer to lost ones
    qint64 removed = 0;                ///< entries that meant nothing without what they belonged to

    qint64 savedRows() const;
};

/// Copies every row that can still be read from the pages of a damaged workspace into an empty one
/// of the same schema (`target`, of which nobody else knows yet): along the trees of the tables,
/// then from pages whose tree is torn, if their rows can belong to one table only. Search tables
/// are not copied. Afterwards every reference leads somewhere. Throws DbError; DiskFull and
/// Cancelled end it, unreadable rows do not.
SalvageReport salvageRows(const RawFile &source, const FileHeader &header, Database &target,
                          Progress &progress);

} // namespace kartoteka
