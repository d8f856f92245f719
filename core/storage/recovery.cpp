#include "storage/recovery.h"

#include "storage/backup.h"
#include "storage/database.h"
#include "storage/dberror.h"
#include "storage/fileheader.h"
#include "storage/integrity.h"
#include "storage/partialfile.h"
#include "storage/rawfile.h"
#include "storage/workingcopy.h"

#include <QFileInfo>

namespace kartoteka
{

namespace
{
OpenOptions untouched()
{
    OpenOptions options;
    options.immutable = true;
    options.purpose = Purpose::Bulk;
    return options;
}

/// What cannot become a workspace at all. A header that makes no sense is no reason: that is what
/// recovery is for.
void refuseHopeless(const FileHeader &header, const RecoveryRequest &request)
{
    const int newest = newestVersion(request.migrations);
    const bool speaks = header.isSqlite && header.pageSize > 0;
    const bool isForeign = speaks && header.applicationId != kApplicationId;
    const bool isTooNew = speaks && header.userVersion > static_cast<quint32>(newest);
    if (!header.isEmpty() && !isForeign && !isTooNew)
        return;
    FileHeader judged = header;
    if (!isForeign)
        judged.pageCount = 0; // a newer file stays one when it is cut off as well
    const Result<void> refusal = refuseForeign(judged, request.source, newest);
    if (!refusal)
        throw DbError(refusal.error());
}

/// References that lead nowhere count as damage too: few flipped bits can look like that.
bool isWhole(const QString &path, Progress &progress)
{
    try {
        Database database(path, untouched());
        progress.begin(Message(QT_TRANSLATE_NOOP("Core", "Checking the file")), 0);
        return findDamage(database, CheckDepth::Full, progress.token()).empty() &&
               findDanglingReferences(database, progress.token()).empty();
    } catch (const DbError &failure) {
        if (failure.error().code() == ErrorCode::Cancelled)
            throw;
        return false;
    }
}

RecoveryReport copyWhole(const QString &path, const RecoveryRequest &request, Progress &progress)
{
    Database database(path, untouched());
    const Result<BackupReport> copy = backupTo(database, request.target, progress);
    if (!copy)
        throw DbError(copy.error());
    RecoveryReport report;
    report.path = copy->path;
    report.wasWhole = true;
    report.rows = copy->rows;
    report.version = static_cast<int>(database.integer("PRAGMA user_version"));
    return report;
}

/// An empty workspace of the version the damaged file has; the newest one when that is unknown,
/// which is right too, because migrations only add.
int makeEmpty(Database &target, const FileHeader &header, const Migrations &migrations)
{
    const auto newest = static_cast<quint32>(newestVersion(migrations));
    const bool isKnown = header.isSqlite && header.userVersion > 0 && header.userVersion <= newest;
    const int version = static_cast<int>(isKnown ? header.userVersion : newest);
    Migrations upTo;
    for (const Migration &migration : migrations) {
        if (migration.version <= version)
            upTo.push_back(migration);
    }
    // Speed: the file is thrown away unless it is finished, and then made durable at once.
    target.execute("PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF");
    target.execute("PRAGMA application_id=" + QByteArray::number(kApplicationId));
    migrate(target, upTo);
    return version;
}

Error nothingSaved(const QString &source)
{
    return Error(
        ErrorCode::Corrupt,
        Message(QT_TRANSLATE_NOOP("Core",
                                  "Nothing could be saved from “%1”: no page of it can be read "
                                  "as part of a workspace. Try an older backup. As a last resort "
                                  "the program sqlite3 may find more: sqlite3 FILE \".recover\" "
                                  "> rescued.sql"))
            .arg(QFileInfo(source).fileName()));
}

void rebuildSearch(Database &target)
{
    if (target.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'search_index'") > 0)
        target.execute("DELETE FROM search_text WHERE text = ''; DELETE FROM search_pending;"
                       "INSERT INTO search_index (search_index) VALUES ('rebuild')");
}

void finish(Database &target, Progress &progress)
{
    progress.begin(Message(QT_TRANSLATE_NOOP("Core", "Completing the saved workspace")), 0);
    rebuildSearch(target);
    // Seats know a workspace by its id; one without gets a new one.
    target.execute("INSERT INTO workspace_meta (key, value) SELECT 'workspace', "
                   "lower(hex(randomblob(16))) WHERE NOT EXISTS "
                   "(SELECT 1 FROM workspace_meta WHERE key = 'workspace')");
    const std::vector<Message> damage = findDamage(target, CheckDepth::Quick, progress.token());
    if (!damage.empty())
        throw DbError(Error(ErrorCode::Io,
                            Message(QT_TRANSLATE_NOOP(
                                "Core", "the new file was damaged while it was written; check the "
                                        "disk")))
                          .detail(damage.front().english()));
    target.execute("PRAGMA journal_mode=DELETE");
}

RecoveryReport salvageInto(const QString &path, const FileHeader &header,
                           const RecoveryRequest &request, Progress &progress)
{
    PartialFile partial(request.target);
    RecoveryReport report;
    {
        OpenOptions options;
        options.create = true;
        options.purpose = Purpose::Bulk;
        Database target(partial.path(), options);
        report.version = makeEmpty(target, header, request.migrations);
        const RawFile source(path);
        report.salvage = salvageRows(source, header, target, progress);
        report.rows = report.salvage.savedRows();
        if (report.rows == 0)
            throw DbError(nothingSaved(request.source));
        finish(target, progress);
    }
    partial.publish();
    report.path = QFileInfo(request.target).absoluteFilePath();
    return report;
}

RecoveryReport climb(const RecoveryRequest &request, Progress &progress)
{
    const QString folder = QFileInfo(request.target).absolutePath();
    {
        const PartialFile probe(request.target); // refuses a bad target before any work
    }
    const Result<FileHeader> before = readFileHeader(request.source);
    if (!before)
        throw DbError(before.error());
    refuseHopeless(*before, request);
    const WorkingCopy copy(request.source, folder, progress);
    const Result<FileHeader> header = readFileHeader(copy.path());
    if (!header)
        throw DbError(header.error());
    refuseHopeless(*header, request);
    const bool speaks = header->isSqlite && header->applicationId == kApplicationId;
    if (speaks && isWhole(copy.path(), progress))
        return copyWhole(copy.path(), request, progress);
    return salvageInto(copy.path(), *header, request, progress);
}

Message sentenceOf(const TableRecovery &table)
{
    if (table.isEstimate)
        return Message(QT_TRANSLATE_NOOP("Core", "%1: %2 rows saved, about %3 lost."))
            .arg(table.table)
            .arg(table.saved)
            .arg(table.lost);
    if (table.lost > 0)
        return Message(QT_TRANSLATE_NOOP("Core", "%1: %2 rows saved, %3 lost."))
            .arg(table.table)
            .arg(table.saved)
            .arg(table.lost);
    return Message(QT_TRANSLATE_NOOP("Core", "%1: all %2 rows saved."))
        .arg(table.table)
        .arg(table.saved);
}
} // namespace

std::vector<Message> RecoveryReport::sentences() const
{
    if (wasWhole)
        return {Message(QT_TRANSLATE_NOOP("Core", "The file is undamaged. “%1” is a verified copy "
                                                  "of it."))
                    .arg(path)};
    std::vector<Message> lines = {
        Message(QT_TRANSLATE_NOOP("Core", "The file is damaged. What could be read was saved in "
                                          "“%1”; the damaged file is as it was."))
            .arg(path)};
    for (const TableRecovery &table : salvage.tables) {
        lines.push_back(sentenceOf(table));
        if (table.damaged > 0)
            lines.push_back(Message(QT_TRANSLATE_N_NOOP("Core", "%1: %n saved row(s) with a text "
                                                                "that lost a part."))
                                .arg(table.table)
                                .count(table.damaged));
    }
    if (salvage.placeholders > 0)
        lines.push_back(Message(QT_TRANSLATE_N_NOOP("Core", "%n lost record(s) to which others "
                                                            "refer became empty placeholders."))
                            .count(salvage.placeholders));
    if (salvage.removed > 0)
        lines.push_back(
            Message(QT_TRANSLATE_N_NOOP("Core", "%n line(s) of the history were left out: what "
                                                "they belong to is lost."))
                .count(salvage.removed));
    return lines;
}

Result<RecoveryReport> recoverFile(const RecoveryRequest &request, Progress &progress)
{
    try {
        if (progress.isCancelled())
            return cancelledError();
        return climb(request, progress);
    } catch (const DbError &failure) {
        if (failure.error().code() == ErrorCode::Cancelled)
            return cancelledError();
        return Error(failure.error())
            .wrap(Message(QT_TRANSLATE_NOOP("Core", "Cannot recover “%1”"))
                      .arg(QFileInfo(request.source).fileName()));
    }
}

} // namespace kartoteka
