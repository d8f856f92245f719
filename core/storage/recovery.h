#pragma once

#include "storage/migrator.h"
#include "storage/salvage.h"

namespace kartoteka
{

struct RecoveryRequest {
    QString source;        ///< a backup or a damaged workspace; never written to
    QString target;        ///< must not exist
    Migrations migrations; ///< all this program knows
};

struct RecoveryReport {
    QString path;
    bool wasWhole = false; ///< the source was undamaged: the target is a verified copy of it
    qint64 rows = 0;       ///< in the target
    SalvageReport salvage; ///< empty when it was whole
    int version = 0;       ///< schema of the target, not newer than the source's

    /// The whole story in plain sentences.
    std::vector<Message> sentences() const;
};

/// Makes a sound new workspace out of a backup or a damaged file: a verified copy of what is whole,
/// else everything that can still be read. Changes that wait beside the source ("-wal", "-journal")
/// are taken along. NotFound, Exists, Foreign, TooNew; Corrupt when nothing can be saved, with what
/// else to try. On failure or cancel nothing is left at the target. Blocks; any thread.
Result<RecoveryReport> recoverFile(const RecoveryRequest &request, Progress &progress);

} // namespace kartoteka
