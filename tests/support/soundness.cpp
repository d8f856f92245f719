#include "support/soundness.h"

#include "storage/dberror.h"
#include "storage/writer.h"
#include "support/tempworkspace.h"

namespace kartoteka
{

namespace
{
QStringList rowsOf(Database &database, const QByteArray &sql)
{
    QStringList lines;
    Statement rows = database.prepare(sql);
    while (rows.step()) {
        QStringList cells;
        for (int column = 0; column < rows.columnCount(); ++column)
            cells << (rows.isNull(column) ? QStringLiteral("∅") : rows.text(column));
        lines << cells.join(u'|');
    }
    return lines;
}

QStringList structureFaults(Database &database)
{
    QStringList faults;
    for (const char *pragma : {"PRAGMA integrity_check", "PRAGMA foreign_key_check"})
        for (const QString &finding : rowsOf(database, QByteArray(pragma)))
            if (finding != QLatin1String("ok"))
                faults << finding;
    return faults;
}

/// Every record was made by a set that is done, and every set that is done has its records.
QStringList journalFaults(Reader &reader)
{
    QStringList faults;
    for (const Entity *entity : reader.session().catalog().entities()) {
        const QString sql =
            QStringLiteral(
                "SELECT t.id FROM %1 t WHERE NOT EXISTS (SELECT 1 FROM change c JOIN change_set s "
                "ON s.seq = c.change_set WHERE c.entity = '%2' AND c.kind = 'C' AND "
                "s.state = 'done' AND c.record_id BETWEEN t.id - 1048576 AND t.id AND "
                "coalesce(c.last_id, c.record_id) >= t.id)")
                .arg(quoted(entity->tableName()), entity->key());
        for (const QString &id : rowsOf(reader.database(), sql.toUtf8()))
            faults << QStringLiteral("the journal does not know %1 %2").arg(entity->key(), id);
    }
    return faults;
}

QStringList searchTexts(Database &database)
{
    return rowsOf(database, "SELECT id, entity, text FROM search_text "
                            "WHERE text <> '' ORDER BY id");
}

/// Documents that wait for the index are given back the text it has of them, so that the index can
/// be compared with the documents.
constexpr auto kTextsAsIndexed =
    "UPDATE search_text SET text = coalesce((SELECT indexed FROM search_pending AS p "
    "WHERE p.id = search_text.id), '') WHERE id IN (SELECT id FROM search_pending)";

/// The kept search texts against fresh ones, and the index against the texts. Ends by failing, so
/// that nothing of it stays.
QStringList searchFaults(Session &session)
{
    QStringList faults;
    const auto undone = session.perform(Message("Check"), [&](Writer &writer) {
        Database &database = writer.database();
        const QStringList kept = searchTexts(database);
        database.execute(kTextsAsIndexed);
        database.execute(
            "INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)");
        Progress progress;
        SearchWriter(writer).rebuild(progress);
        const QStringList fresh = searchTexts(database);
        if (kept != fresh)
            faults << QStringLiteral("search texts differ from the records: %1 kept, %2 fresh")
                          .arg(kept.size())
                          .arg(fresh.size());
        writer.refuse(cancelledError());
    });
    if (undone.error().code() != ErrorCode::Cancelled)
        faults << undone.error().english() + u' ' + undone.error().detail();
    return faults;
}
} // namespace

QStringList faultsOf(Session &session)
{
    const auto read = session.read<QStringList>(
        [](Reader &reader) { return structureFaults(reader.database()) + journalFaults(reader); });
    if (!read)
        return {read.error().english() + u' ' + read.error().detail()};
    return *read + searchFaults(session);
}

QStringList contentsOf(Reader &reader)
{
    QStringList lines;
    for (const Entity *entity : reader.session().catalog().entities()) {
        const QString sql =
            QStringLiteral("SELECT * FROM %1 ORDER BY id").arg(quoted(entity->tableName()));
        for (const QString &line : rowsOf(reader.database(), sql.toUtf8()))
            lines << entity->key() + u'|' + line;
    }
    return lines;
}

QStringList contentsOf(Session &session)
{
    return must(session.read<QStringList>([](Reader &reader) { return contentsOf(reader); }));
}

qint64 journalLength(Session &session)
{
    return must(session.read<qint64>([](Reader &reader) {
        return reader.database().integer("SELECT count(*) FROM change_set");
    }));
}

} // namespace kartoteka
