#include "storage/journal.h"

#include "storage/dberror.h"
#include "storage/journalcodes.h"

#include <QJsonDocument>

#include <array>

namespace kartoteka
{

namespace
{
struct KindRow {
    SetKind kind;
    const char *name;
};
constexpr std::array kSetKinds{KindRow{SetKind::Edit, "edit"}, KindRow{SetKind::Import, "import"},
                               KindRow{SetKind::System, "system"}, KindRow{SetKind::Undo, "undo"},
                               KindRow{SetKind::Redo, "redo"}};

QString nameOf(SetKind kind)
{
    for (const KindRow &row : kSetKinds)
        if (row.kind == kind)
            return QString::fromLatin1(row.name);
    return {};
}

SetKind kindOf(const QString &name)
{
    for (const KindRow &row : kSetKinds)
        if (name == QLatin1String(row.name))
            return row.kind;
    return SetKind::System;
}

/// So many changes of a kind are told one by one; a view reads anew anyway when there are more.
constexpr size_t kMostTold = 10000;
constexpr auto kSetColumns =
    "SELECT seq, at, user_id, kind, label, target, run, state FROM change_set ";

JournalSet readSet(const Statement &row)
{
    JournalSet set;
    set.seq = row.integer(0);
    set.atMs = row.integer(1);
    set.user = row.integer(2);
    set.kind = kindOf(row.text(3));
    set.label = labelFrom(row.text(4));
    set.target = row.integer(5);
    set.run = row.integer(6);
    set.isUndone = row.text(7) == QLatin1String("undone");
    return set;
}

Change::Kind opposite(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Created:
        return Change::Kind::Erased;
    case Change::Kind::Erased:
        return Change::Kind::Created;
    case Change::Kind::Edited:
        break;
    }
    return Change::Kind::Edited;
}

/// The single changes of one entity and kind inside a set.
void addSingles(Database &database, qint64 set, const QString &entity, const QString &kind,
                std::vector<Change> &changes)
{
    Statement rows = database.prepare(
        QByteArray("SELECT record_id, coalesce(last_id, record_id), image FROM change "
                   "WHERE change_set = ? AND entity = ? AND kind = ? ORDER BY seq"));
    rows.bind(1, set).bind(2, entity).bind(3, kind);
    while (rows.step())
        changes.push_back({entity, changeKindFrom(kind), rows.integer(0), rows.integer(1),
                           QJsonDocument::fromJson(rows.text(2).toUtf8()).object().keys(), false});
}

/// What a set changed, from its own rows; very many of one kind as one.
std::vector<Change> changesOf(Database &database, qint64 set)
{
    Statement groups = database.prepare(
        QByteArray("SELECT entity, kind, count(*), min(record_id), "
                   "max(coalesce(last_id, record_id)) FROM change WHERE change_set = ? "
                   "GROUP BY entity, kind ORDER BY min(seq)"));
    groups.bind(1, set);
    std::vector<Change> changes;
    while (groups.step()) {
        const QString entity = groups.text(0);
        const QString kind = groups.text(1);
        if (groups.integer(2) <= static_cast<qint64>(kMostTold))
            addSingles(database, set, entity, kind, changes);
        else
            changes.push_back(
                {entity, changeKindFrom(kind), groups.integer(3), groups.integer(4), {}, true});
    }
    return changes;
}

std::optional<JournalSet> firstSet(Statement statement)
{
    if (!statement.step())
        return std::nullopt;
    return readSet(statement);
}
} // namespace

Change::Kind changeKindFrom(const QString &code)
{
    return code == QLatin1Char(kCreatedCode)  ? Change::Kind::Created
           : code == QLatin1Char(kErasedCode) ? Change::Kind::Erased
                                              : Change::Kind::Edited;
}

QString labelText(const Message &label)
{
    const QJsonObject wrapped{{QStringLiteral("m"), label.toJson()}};
    return QString::fromUtf8(QJsonDocument(wrapped).toJson(QJsonDocument::Compact));
}

Message labelFrom(const QString &text)
{
    return Message::fromJson(
        QJsonDocument::fromJson(text.toUtf8()).object().value(QLatin1String("m")));
}

JournalWriter::JournalWriter(Database &database, SetKind kind, Message label, qint64 user,
                             qint64 nowMs)
    : m_database(database)
    , m_kind(kind)
    , m_label(std::move(label))
    , m_user(user)
    , m_nowMs(nowMs)
{
}

void JournalWriter::ensureSet()
{
    if (m_hasSet)
        return;
    Statement insert = m_database.prepare(QByteArray(
        "INSERT INTO change_set (at, user_id, kind, label, target, run) VALUES (?, ?, ?, ?, ?, ?) "
        "RETURNING seq"));
    insert.bind(1, m_nowMs).bind(3, nameOf(m_kind)).bind(4, labelText(m_label));
    if (m_user)
        insert.bind(2, m_user);
    if (m_target)
        insert.bind(5, m_target);
    if (m_run)
        insert.bind(6, m_run);
    insert.step();
    m_set.seq = insert.integer(0);
    m_hasSet = true;
}

qint64 JournalWriter::writeRow(const QString &entity, char kind, qint64 first,
                               std::optional<qint64> last, const QByteArray &image)
{
    ensureSet();
    Statement insert = m_database.prepare(
        QByteArray("INSERT INTO change (change_set, entity, kind, record_id, last_id, image) "
                   "VALUES (?, ?, ?, ?, ?, ?) RETURNING seq"));
    insert.bind(1, m_set.seq).bind(2, entity).bindUtf8(3, QByteArray(1, kind)).bind(4, first);
    if (last)
        insert.bind(5, *last);
    if (!image.isEmpty())
        insert.bindUtf8(6, image);
    insert.step();
    return insert.integer(0);
}

void JournalWriter::closeBlock(const QString &entity, const Block &block)
{
    const auto last = block.last > block.first ? std::optional(block.last) : std::nullopt;
    writeRow(entity, kCreatedCode, block.first, last, {});
    announce({entity, Change::Kind::Created, block.first, block.last, {}, false});
    m_created[entity].insert_or_assign(block.first, block.last);
}

void JournalWriter::created(const QString &entity, qint64 id)
{
    Block &block = m_open[entity];
    if (block.first == 0) {
        block = {id, id};
    } else if (id == block.last + 1) {
        block.last = id;
    } else {
        closeBlock(entity, block);
        block = {id, id};
    }
}

bool JournalWriter::hasCreated(const QString &entity, qint64 id) const
{
    const auto open = m_open.find(entity);
    if (open != m_open.end() && open->second.first <= id && id <= open->second.last)
        return true;
    const auto closed = m_created.find(entity);
    if (closed == m_created.end())
        return false;
    const auto after = closed->second.upper_bound(id);
    return after != closed->second.begin() && id <= std::prev(after)->second;
}

void JournalWriter::announce(Change change)
{
    Told &told = m_told[{change.entity, change.kind}];
    if (++told.count <= kMostTold)
        return m_set.changes.push_back(std::move(change));
    if (told.count == kMostTold + 1) {
        change.isWide = true;
        told.wide = m_set.changes.size();
        return m_set.changes.push_back(std::move(change));
    }
    Change &wide = m_set.changes[told.wide];
    wide.first = std::min(wide.first, change.first);
    wide.last = std::max(wide.last, change.last);
    for (const QString &field : std::as_const(change.fields))
        if (!wide.fields.contains(field))
            wide.fields << field;
}

void JournalWriter::edited(const QString &entity, qint64 id, const QJsonObject &image)
{
    writeRow(entity, kEditedCode, id, std::nullopt,
             QJsonDocument(image).toJson(QJsonDocument::Compact));
    announce({entity, Change::Kind::Edited, id, id, image.keys(), false});
}

void JournalWriter::erased(const QString &entity, qint64 id, const QByteArray &row)
{
    closeBlocks(); // a record made and erased in one set: its creation comes first
    const qint64 change = writeRow(entity, kErasedCode, id, std::nullopt, {});
    m_database
        .prepare(QByteArray("INSERT INTO change_image (change, part, image) VALUES (?, 0, ?)"))
        .bind(1, change)
        .bind(2, row)
        .run();
    announce({entity, Change::Kind::Erased, id, id, {}, false});
}

void JournalWriter::closeBlocks()
{
    for (const auto &[entity, block] : m_open)
        closeBlock(entity, block);
    m_open.clear();
}

ChangeSet JournalWriter::finish()
{
    closeBlocks();
    if (m_target)
        ensureSet();
    return m_set;
}

namespace journal
{

std::vector<HistoryEntry> history(Database &database, const QString &entity, qint64 id)
{
    // A block of creations holds at most 2^20 ids, so its first id is never further away than that.
    Statement rows = database.prepare(QByteArray(
        "SELECT s.seq, s.at, s.user_id, s.label, s.kind, s.state, c.kind, c.image FROM change c "
        "JOIN change_set s ON s.seq = c.change_set "
        "WHERE c.record_id BETWEEN ?1 - 1048576 AND ?1 AND coalesce(c.last_id, c.record_id) >= ?1 "
        "AND c.entity = ?2 ORDER BY c.seq"));
    rows.bind(1, id).bind(2, entity);
    std::vector<HistoryEntry> entries;
    while (rows.step()) {
        HistoryEntry entry;
        entry.set = rows.integer(0);
        entry.atMs = rows.integer(1);
        entry.user = rows.integer(2);
        entry.label = labelFrom(rows.text(3));
        entry.setKind = kindOf(rows.text(4));
        entry.isUndone = rows.text(5) == QLatin1String("undone");
        entry.kind = changeKindFrom(rows.text(6));
        entry.image = QJsonDocument::fromJson(rows.text(7).toUtf8()).object();
        entries.push_back(std::move(entry));
    }
    return entries;
}

std::vector<JournalSet> sets(Database &database, qint64 limit)
{
    Statement rows = database.prepare(QByteArray(kSetColumns) + "ORDER BY seq DESC LIMIT ?");
    rows.bind(1, limit);
    std::vector<JournalSet> result;
    while (rows.step())
        result.push_back(readSet(rows));
    return result;
}

std::optional<JournalSet> findSet(Database &database, qint64 seq)
{
    Statement row = database.prepare(QByteArray(kSetColumns) + "WHERE seq = ?");
    row.bind(1, seq);
    return firstSet(std::move(row));
}

std::optional<JournalSet> undoable(Database &database, qint64 user)
{
    Statement row =
        database.prepare(QByteArray(kSetColumns) +
                         "WHERE user_id IS ?1 AND state = 'done' AND kind IN ('edit', 'import') "
                         "ORDER BY seq DESC LIMIT 1");
    if (user)
        row.bind(1, user);
    return firstSet(std::move(row));
}

std::optional<JournalSet> redoable(Database &database, qint64 user)
{
    // What was taken back last comes again first; anything new closes the way forward for all that
    // was taken back before it.
    Statement row = database.prepare(
        QByteArray(kSetColumns) +
        "WHERE seq = (SELECT u.target FROM change_set u JOIN change_set t ON t.seq = u.target "
        "WHERE u.user_id IS ?1 AND u.kind = 'undo' AND t.state = 'undone' "
        "AND u.seq > coalesce((SELECT max(seq) FROM change_set WHERE user_id IS ?1 "
        "AND kind IN ('edit', 'import')), 0) ORDER BY u.seq DESC LIMIT 1)");
    if (user)
        row.bind(1, user);
    return firstSet(std::move(row));
}

qint64 lastSet(Database &database)
{
    return database.integer("SELECT max(seq) FROM change_set");
}

std::vector<ChangeSet> changesAfter(Database &database, qint64 seq)
{
    Statement rows = database.prepare(QByteArray(kSetColumns) + "WHERE seq > ? ORDER BY seq");
    rows.bind(1, seq);
    std::vector<ChangeSet> sets;
    while (rows.step()) {
        const JournalSet set = readSet(rows);
        // An undo and a redo have no rows of their own: they repeat those of their target.
        ChangeSet news{set.seq, changesOf(database, set.target ? set.target : set.seq)};
        if (set.kind == SetKind::Undo) {
            for (Change &change : news.changes)
                change.kind = opposite(change.kind);
        }
        sets.push_back(std::move(news));
    }
    return sets;
}

} // namespace journal

} // namespace kartoteka
