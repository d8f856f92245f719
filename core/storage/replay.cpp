#include "storage/replay.h"

#include "storage/dberror.h"
#include "storage/image.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kartoteka
{

namespace
{
constexpr int kRowsPerPart = 1000;
constexpr qint64 kManyDocuments = 20000;
constexpr int kCompression = 1; // speed matters more than size when a whole import is taken back
} // namespace

Replay::Replay(Writer &writer, const JournalSet &set, bool isUndo, Progress &progress)
    : m_writer(writer)
    , m_set(set)
    , m_isUndo(isUndo)
    , m_progress(progress)
{
}

Replay::Row Replay::rowOf(const Statement &statement) const
{
    Row row;
    row.seq = statement.integer(0);
    row.entity = m_writer.session().catalog().find(statement.text(1));
    if (!row.entity)
        m_writer.refuse(
            Error(ErrorCode::Unsupported,
                  Message(QT_TRANSLATE_NOOP("Core", "this version does not know records of “%1”"))
                      .arg(statement.text(1))));
    const QString kind = statement.text(2);
    row.kind = kind == u'C'   ? Change::Kind::Created
               : kind == u'E' ? Change::Kind::Erased
                              : Change::Kind::Edited;
    row.first = statement.integer(3);
    row.last = statement.integer(4);
    return row;
}

std::vector<Replay::Row> Replay::readBlocks() const
{
    Statement select = m_writer.database().prepare(
        QByteArray("SELECT seq, entity, kind, record_id, coalesce(last_id, record_id) FROM change "
                   "WHERE change_set = ? AND kind <> 'U' ORDER BY seq"));
    select.bind(1, m_set.seq);
    std::vector<Row> rows;
    while (select.step())
        rows.push_back(rowOf(select));
    return rows;
}

qint64 Replay::countEdits() const
{
    Statement count = m_writer.database().prepare(
        QByteArray("SELECT count(*) FROM change WHERE change_set = ? AND kind = 'U'"));
    count.bind(1, m_set.seq);
    return count.step() ? count.integer(0) : 0;
}

/// A record may have been edited twice in the set: back the other way round.
void Replay::editAll()
{
    Statement select = m_writer.database().prepare(
        QByteArray("SELECT seq, entity, kind, record_id, record_id, image FROM change "
                   "WHERE change_set = ? AND kind = 'U' ORDER BY seq ") +
        (m_isUndo ? "DESC" : "ASC"));
    select.bind(1, m_set.seq);
    while (select.step())
        edit(rowOf(select), QJsonDocument::fromJson(select.text(5).toUtf8()).object());
}

void Replay::run()
{
    m_blocks = readBlocks();
    qint64 total = countEdits();
    for (const Row &row : m_blocks) {
        total += row.last - row.first + 1;
        m_going[row.entity->key()].insert_or_assign(row.first, row.last);
    }
    m_progress.begin(Message(m_isUndo ? QT_TRANSLATE_NOOP("Core", "Taking back changes")
                                      : QT_TRANSLATE_NOOP("Core", "Making changes again")),
                     total);

    // Within a set, records that were made in it have no further rows, so the kinds do not depend
    // on each other except that erased rows must be back before created ones are looked at.
    const auto appears = m_isUndo ? Change::Kind::Erased : Change::Kind::Created;
    const auto vanishes = m_isUndo ? Change::Kind::Created : Change::Kind::Erased;
    for (const Row &row : m_blocks)
        if (row.kind == appears)
            bringBack(row);
    editAll();
    for (const Row &row : m_blocks)
        if (row.kind == vanishes)
            refuseIfChangedSince(row);
    for (auto row = m_blocks.rbegin(); row != m_blocks.rend(); ++row)
        if (row->kind == vanishes)
            removeCreated(*row);
    for (const Row &row : m_blocks)
        if (row.kind == vanishes)
            refuseIfReferred(row);
    if (m_isIndexStale) {
        m_progress.begin(Message(QT_TRANSLATE_NOOP("Core", "Preparing search")), 0);
        m_writer.m_search.reindex();
    }
    m_writer.refreshFields();
    m_writer.database()
        .prepare(QByteArray("UPDATE change_set SET state = ? WHERE seq = ?"))
        .bind(1, m_isUndo ? QStringLiteral("undone") : QStringLiteral("done"))
        .bind(2, m_set.seq)
        .run();
    m_writer.m_journal.setTarget(m_set.seq);
}

void Replay::step(qint64 records)
{
    m_done += records;
    if (!m_progress.advanceTo(m_done))
        throw DbError(cancelledError());
}

void Replay::edit(const Row &row, const QJsonObject &image)
{
    const Record current = m_writer.load(*row.entity, row.first);
    Record next = current;
    Error conflict(
        ErrorCode::Conflict,
        Message(QT_TRANSLATE_NOOP("Core", "“%1” was changed since")).arg(current.title()));
    std::vector<size_t> fields;
    for (auto it = image.begin(); it != image.end(); ++it) {
        const QJsonArray pair = it.value().toArray();
        const QJsonValue expected = pair.at(m_isUndo ? 1 : 0);
        const QJsonValue wanted = pair.at(m_isUndo ? 0 : 1);
        const QJsonValue found = imageOf(current, it.key());
        if (found == wanted)
            continue;
        if (found != expected) {
            const auto shown = [](const QJsonValue &value) {
                return value.toVariant().toString();
            };
            conflict.conflicts.push_back({row.entity->key(), row.first, it.key(), shown(wanted),
                                          shown(found), shown(expected)});
        }
        applyImage(next, it.key(), wanted);
        if (const int index = next.fields().indexOf(it.key()); index >= 0)
            fields.push_back(static_cast<size_t>(index));
    }
    if (!conflict.conflicts.empty())
        m_writer.refuse(std::move(conflict));
    // A value of a field whose definition was removed meanwhile goes back as well.
    m_writer.table(*row.entity)
        .update(m_writer.database(), next, fields, next.life() != current.life(),
                next.unknownCustom() != current.unknownCustom());
    m_writer.followDefinitions(*row.entity);
    m_writer.followSearch(current, next, fields);
    m_writer.m_journal.announce(
        {row.entity->key(), Change::Kind::Edited, row.first, row.first, image.keys(), false});
    step(1);
}

void Replay::refuseIfChangedSince(const Row &row)
{
    Statement later = m_writer.database().prepare(
        QByteArray("SELECT c.record_id FROM change c JOIN change_set s ON s.seq = c.change_set "
                   "WHERE c.record_id BETWEEN ?1 AND ?2 AND c.kind <> 'C' AND c.entity = ?3 "
                   "AND c.change_set > ?4 AND s.state = 'done' LIMIT 1"));
    later.bind(1, row.first).bind(2, row.last).bind(3, row.entity->key()).bind(4, m_set.seq);
    if (!later.step())
        return;
    const auto record = m_writer.find(*row.entity, later.integer(0));
    m_writer.refuse(
        Error(ErrorCode::Conflict, Message(QT_TRANSLATE_NOOP("Core", "“%1” was changed since"))
                                       .arg(record ? record->title() : QString())));
}

void Replay::keepImages(const Row &row)
{
    Database &database = m_writer.database();
    database.prepare(QByteArray("DELETE FROM change_image WHERE change = ?"))
        .bind(1, row.seq)
        .run();
    const RecordTable &table = m_writer.table(*row.entity);
    Statement select = database.prepare("SELECT " + table.columns() + " FROM " +
                                        quoted(row.entity->tableName()).toUtf8() +
                                        " t WHERE t.id BETWEEN ? AND ? ORDER BY t.id");
    select.bind(1, row.first).bind(2, row.last);
    QJsonArray part;
    int number = 0;
    const auto writePart = [&] {
        database
            .prepare(QByteArray("INSERT INTO change_image (change, part, image) VALUES (?, ?, ?)"))
            .bind(1, row.seq)
            .bind(2, number++)
            .bind(3, qCompress(QJsonDocument(part).toJson(QJsonDocument::Compact), kCompression))
            .run();
        part = {};
    };
    while (select.step()) {
        const Record record = table.read(select);
        part.append(toImage(record));
        forgetDocument(row, record);
        if (part.size() == kRowsPerPart) {
            writePart();
            step(kRowsPerPart);
        }
    }
    if (!part.isEmpty()) {
        const qint64 rest = part.size();
        writePart();
        step(rest);
    }
}

bool Replay::isGoing(const std::pair<QString, qint64> &record) const
{
    const auto blocks = m_going.find(record.first);
    if (blocks == m_going.end())
        return false;
    const auto after = blocks->second.upper_bound(record.second);
    return after != blocks->second.begin() && record.second <= std::prev(after)->second;
}

void Replay::forgetDocument(const Row &row, const Record &record)
{
    const bool isOwner = row.entity->ownerField().isEmpty();
    if (isOwner && row.last - row.first >= kManyDocuments)
        return; // removeCreated() takes them out together
    const auto root = m_writer.rootOf(record);
    if (isOwner || !isGoing(root))
        m_writer.m_search.touchOwner(root.first, root.second);
}

void Replay::removeCreated(const Row &row)
{
    keepImages(row);
    if (row.entity->ownerField().isEmpty() && row.last - row.first >= kManyDocuments) {
        // Taking many documents out of the index one by one costs more than indexing the rest
        // again.
        m_writer.database()
            .prepare(QByteArray("DELETE FROM search_text WHERE id BETWEEN ? AND ?"))
            .bind(1, row.first)
            .bind(2, row.last)
            .run();
        m_isIndexStale = true;
    }
    m_writer.table(*row.entity).remove(m_writer.database(), row.first, row.last);
    m_writer.m_journal.announce(
        {row.entity->key(), Change::Kind::Erased, row.first, row.last, {}, false});
}

void Replay::refuseIfReferred(const Row &row)
{
    for (const Entity *other : m_writer.session().catalog().entities()) {
        for (const Field &field : other->builtInFields()) {
            const bool mayRefer = field.kind == Kind::Reference &&
                                  (field.target.isEmpty() || field.target == row.entity->key());
            if (!mayRefer)
                continue;
            Statement referring = m_writer.database().prepare(
                QStringLiteral("SELECT id FROM %1 WHERE %2 BETWEEN ? AND ? AND life <> 2 LIMIT 1")
                    .arg(quoted(other->tableName()), quoted(field.column())));
            referring.bind(1, row.first).bind(2, row.last);
            if (!referring.step())
                continue;
            m_writer.refuse(Error(
                ErrorCode::Conflict,
                Message(QT_TRANSLATE_NOOP("Core", "it is still referred to by a record of “%1”"))
                    .arg(other->pluralLabel())));
        }
    }
}

void Replay::bringBack(const Row &row)
{
    Database &database = m_writer.database();
    const RecordTable &table = m_writer.table(*row.entity);
    Statement parts = database.prepare(
        QByteArray("SELECT image FROM change_image WHERE change = ? ORDER BY part"));
    parts.bind(1, row.seq);
    while (parts.step()) {
        const QJsonArray images = QJsonDocument::fromJson(qUncompress(parts.bytes(0))).array();
        for (const QJsonValue image : images) {
            const Record record = recordFromImage(*row.entity, table.fields(), image.toObject());
            table.insert(database, record);
            m_writer.m_search.touch(record);
        }
        step(images.size());
    }
    m_writer.followDefinitions(*row.entity);
    m_writer.m_journal.announce(
        {row.entity->key(), Change::Kind::Created, row.first, row.last, {}, false});
}

} // namespace kartoteka
