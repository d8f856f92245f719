#include "storage/backup.h"

#include "storage/database.h"
#include "storage/dberror.h"
#include "storage/integrity.h"
#include "storage/interruption.h"
#include "storage/partialfile.h"

#include <QFileInfo>

#include <numeric>

namespace kartoteka
{

namespace
{
/// What a copy has to have in common with its source.
struct Contents {
    QHash<QString, qint64> rows;
    qint64 applicationId = 0;
    qint64 version = 0;

    bool operator==(const Contents &) const = default;
};

Contents contentsOf(Database &database)
{
    return {countRows(database), database.integer("PRAGMA application_id"),
            database.integer("PRAGMA user_version")};
}

/// Copies and says what the source held at that moment: the transaction keeps the source as it was
/// when the copy began, so that the copy neither starts again at each commit of others nor differs
/// from the counts.
Contents copyMoment(Database &source, const QString &target, Progress &progress)
{
    if (source.isInTransaction())
        throw DbError(Error(ErrorCode::Invalid,
                            Message(QT_TRANSLATE_NOOP(
                                "Core", "a backup cannot be made in the middle of a change"))));
    Transaction moment(source, Transaction::Mode::Read);
    const Interruption interruption(source, progress.token());
    Contents contents = contentsOf(source);
    progress.begin(Message(QT_TRANSLATE_NOOP("Core", "Copying the workspace")),
                   source.integer("PRAGMA page_count"));
    source.copyTo(target, progress);
    moment.commit();
    return contents;
}

/// A file in write-ahead mode is two files as soon as somebody opens it; a backup has to be one.
void makeSingleFile(Database &copy)
{
    if (copy.text("PRAGMA journal_mode=DELETE") != QLatin1String("delete"))
        throw DbError(Error(ErrorCode::Io,
                            Message(QT_TRANSLATE_NOOP("Core", "the copy could not be completed"))));
}

void verify(Database &copy, const Contents &expected, Progress &progress)
{
    progress.begin(Message(QT_TRANSLATE_NOOP("Core", "Checking the copy")), 2);
    const std::vector<Message> damage = findDamage(copy, CheckDepth::Quick, progress.token());
    if (!damage.empty())
        throw DbError(
            Error(ErrorCode::Corrupt,
                  Message(QT_TRANSLATE_NOOP("Core", "the workspace is damaged, so its copy is too "
                                                    "and was removed; use “recover”")))
                .detail(damage.front().english()));
    if (!progress.advanceTo(1))
        throw DbError(cancelledError());
    const Interruption interruption(copy, progress.token());
    if (contentsOf(copy) != expected)
        throw DbError(
            Error(ErrorCode::Io, Message(QT_TRANSLATE_NOOP(
                                     "Core", "the copy differs from the workspace and was removed; "
                                             "check the disk"))));
    if (!progress.advanceTo(2))
        throw DbError(cancelledError());
}

BackupReport makeBackup(Database &source, const QString &target, Progress &progress)
{
    PartialFile partial(target);
    const Contents contents = copyMoment(source, partial.path(), progress);
    removeAbandonedParts(partial.path(), QFileInfo(target).fileName());
    {
        OpenOptions options;
        options.purpose = Purpose::Bulk;
        Database copy(partial.path(), options);
        makeSingleFile(copy);
        verify(copy, contents, progress);
    }
    partial.publish();
    BackupReport report;
    report.path = QFileInfo(target).absoluteFilePath();
    report.bytes = QFileInfo(target).size();
    report.tables = contents.rows.size();
    report.rows = std::accumulate(contents.rows.begin(), contents.rows.end(), qint64{0});
    return report;
}
} // namespace

QHash<QString, qint64> countRows(Database &database)
{
    QStringList tables;
    {
        // Rows of virtual tables live in ordinary ones, which are in the list themselves.
        Statement list =
            database.prepare(QByteArray("SELECT name FROM sqlite_schema WHERE type = 'table' AND "
                                        "sql NOT LIKE 'CREATE VIRTUAL%'"));
        while (list.step())
            tables << list.text(0);
    }
    QHash<QString, qint64> rows;
    for (const QString &table : tables) {
        const QString sql = QLatin1String("SELECT count(*) FROM ") + quoted(table);
        rows.insert(table, database.integer(sql.toUtf8()));
    }
    return rows;
}

Result<BackupReport> backupTo(Database &source, const QString &target, Progress &progress)
{
    const Message context =
        Message(QT_TRANSLATE_NOOP("Core", "Cannot make the backup “%1”")).arg(target);
    try {
        if (progress.isCancelled())
            return cancelledError();
        return makeBackup(source, target, progress);
    } catch (const DbError &failure) {
        if (failure.error().code() == ErrorCode::Cancelled)
            return cancelledError();
        return Error(failure.error()).wrap(context);
    }
}

} // namespace kartoteka
