#include "storage/writer.h"

#include "base/text.h"
#include "storage/customfield.h"
#include "storage/dberror.h"
#include "storage/image.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <numeric>

namespace kartoteka
{

namespace
{
constexpr qint64 kBulkCacheKiB = 65536;

QString keyOfIdentity(const Record &record)
{
    QStringList parts{record.entity().key()};
    for (const QString &key : record.entity().identity())
        parts << fold(formatValue(*record.fields().find(key), record.value(key)));
    return parts.join(QChar(u'\x1f'));
}

/// Line ends are \n, and a text of one line has no space around it: so a value never depends on
/// the program or the file it came through.
QString cleaned(const Field &field, const QString &text)
{
    QString clean = storable(text);
    if (clean.contains(u'\r'))
        clean.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    return field.kind == Kind::Text ? clean.trimmed() : clean;
}

/// Of what holds from the moment it is saved.
bool isDefinition(const Entity &entity)
{
    return entity.key() == QLatin1String(CustomField::kEntity) ||
           entity.key() == QLatin1String(Setting::kEntity);
}

std::vector<size_t> allFields(const Record &record)
{
    std::vector<size_t> all(record.fields().size());
    std::iota(all.begin(), all.end(), size_t{0});
    return all;
}
} // namespace

Writer::Writer(Session &session, SetKind kind, const Message &label)
    : Reader(session)
    , m_journal(session.database(), kind, label, session.user(), session.clock().nowMs())
    , m_search(*this)
    , m_isImport(kind == SetKind::Import)
{
}

Writer::~Writer() = default;

void Writer::refuse(Error error) const
{
    throw DbError(std::move(error));
}

qint64 Writer::newRecordId(const Entity &entity)
{
    return m_isImport ? m_blocks[entity.key()].next() : newId();
}

Problems Writer::check(Record &record, bool isNew)
{
    for (size_t i = 0; i < record.fields().size(); ++i)
        if (record[i].isText())
            record.set(i, cleaned(record.fields()[i], record[i].text()));
    if (isNew) {
        if (record.value(u"created_at").isNull())
            record.set(u"created_at", Value(session().clock().nowMs()));
        if (record.value(u"created_by").isNull() && session().user())
            record.set(u"created_by", Value(session().user()));
    }
    return record.entity().check(record, session().textStyle());
}

Problems Writer::checkChange(const Record &stored, Record &wanted)
{
    for (size_t i = 0; i < stored.fields().size(); ++i) {
        if (!stored.fields()[i].has(Derived) || stored[i] != wanted[i] || stored[i].isNull())
            continue;
        Record derived = stored;
        derived.set(i, Value());
        derived.entity().prepare(derived, session().textStyle());
        if (derived[i] == stored[i])
            wanted.set(i, Value());
    }
    return check(wanted, false);
}

void Writer::completeNew(Record &record)
{
    const Problems problems = check(record, true);
    if (!problems.empty())
        refuse(toError(problems));
}

Problems Writer::danglingReferences(const Record &record, const std::vector<size_t> &fields)
{
    Problems problems;
    for (const size_t index : fields) {
        const Field &field = record.fields()[index];
        if (field.kind != Kind::Reference || record[index].isNull())
            continue;
        const QString key = field.target.isEmpty() ? record.value(u"entity").text() : field.target;
        const Entity *target = session().catalog().find(key);
        const auto referred = target ? find(*target, record[index].integer()) : std::nullopt;
        if (!referred || referred->life() == Life::Erased)
            problems.push_back(
                {field.key, Message(QT_TRANSLATE_NOOP("Core", "there is no %1 with the id %2"))
                                .arg(target ? target->label() : Message::verbatim(key))
                                .arg(QString::number(record[index].integer()))});
    }
    return problems;
}

void Writer::requireReferences(const Record &record, const std::vector<size_t> &fields)
{
    const Problems problems = danglingReferences(record, fields);
    if (!problems.empty())
        refuse(toError(problems));
}

qint64 Writer::identityOf(const Record &record)
{
    return record.entity().identity().isEmpty() ? 0 : derivedId(keyOfIdentity(record));
}

qint64 Writer::create(Record record)
{
    const Entity &entity = record.entity();
    completeNew(record);
    if (const qint64 identity = identityOf(record)) {
        record.setId(identity);
        if (const auto stored = find(entity, identity))
            return reviveOrUpdate(*stored, record);
    } else if (record.id() != 0 && find(entity, record.id())) {
        refuse(Error(ErrorCode::Exists,
                     Message(QT_TRANSLATE_NOOP("Core", "a %1 with the id %2 exists already"))
                         .arg(entity.label())
                         .arg(QString::number(record.id()))));
    }
    if (!m_isBulk)
        requireReferences(record, allFields(record));
    return insert(record);
}

qint64 Writer::insert(Record &record)
{
    if (record.id() == 0) {
        const qint64 identity = identityOf(record);
        record.setId(identity ? identity : newRecordId(record.entity()));
    }
    save(record);
    return record.id();
}

void Writer::insertExact(const Record &record)
{
    save(record);
}

RecordInserter &Writer::inserter(const Entity &entity)
{
    for (auto &[known, inserter] : m_inserters)
        if (known == &entity)
            return *inserter;
    m_inserters.emplace_back(&entity, std::make_unique<RecordInserter>(database(), table(entity)));
    return *m_inserters.back().second;
}

void Writer::save(const Record &record)
{
    const Entity &entity = record.entity();
    inserter(entity).insert(record);
    m_journal.created(entity.key(), record.id());
    if (m_isSearchRebuilt)
        ; // made anew at the end
    else if (m_isImport)
        m_search.add(record);
    else
        m_search.touch(record);
    if (isDefinition(entity))
        session().refreshFields(true); // a new field holds nothing yet
}

void Writer::followDefinitions(const Entity &entity)
{
    if (isDefinition(entity))
        refreshFields();
}

void Writer::refreshFields()
{
    std::vector<std::pair<const Entity *, FieldsPointer>> before;
    for (const Entity *entity : session().catalog().entities())
        if (entity->isExtensible())
            before.emplace_back(entity, session().fields(*entity));
    session().refreshFields(true);
    if (m_isSearchRebuilt)
        return;
    for (const auto &[entity, fields] : before)
        m_search.followFields(*entity, *fields, *session().fields(*entity));
}

qint64 Writer::reviveOrUpdate(const Record &stored, const Record &wanted)
{
    Record next = stored;
    next.setLife(wanted.life());
    for (size_t i = 0; i < next.fields().size(); ++i)
        if (!next.fields()[i].has(Automatic) &&
            (stored.life() != Life::Live || !wanted[i].isNull()))
            next.set(i, wanted[i]);
    apply(stored, next);
    return stored.id();
}

void Writer::apply(const Record &current, const Record &wanted)
{
    QJsonObject image;
    std::vector<size_t> changed;
    for (size_t i = 0; i < wanted.fields().size(); ++i) {
        if (current[i] == wanted[i])
            continue;
        changed.push_back(i);
        image.insert(wanted.fields()[i].key, QJsonArray{toImage(current[i]), toImage(wanted[i])});
    }
    const bool isLifeChanged = current.life() != wanted.life();
    if (isLifeChanged)
        image.insert(QStringLiteral("life"), QJsonArray{static_cast<qint64>(current.life()),
                                                        static_cast<qint64>(wanted.life())});
    if (image.isEmpty())
        return;
    if (!m_isImport)
        requireReferences(wanted, changed);
    const Entity &entity = wanted.entity();
    table(entity).update(database(), wanted, changed, isLifeChanged);
    if (!m_journal.hasCreated(entity.key(), wanted.id()))
        m_journal.edited(entity.key(), wanted.id(), image);
    followSearch(current, wanted, changed);
    followDefinitions(entity);
}

void Writer::followSearch(const Record &before, const Record &after,
                          const std::vector<size_t> &changed)
{
    const QString &owner = after.entity().ownerField();
    const bool isFound = std::any_of(changed.begin(), changed.end(), [&](size_t index) {
        return after.fields()[index].has(Searchable);
    });
    const bool hasMoved = !owner.isEmpty() && before.value(owner) != after.value(owner);
    if (isFound || before.life() != after.life() || hasMoved)
        m_search.touch(after);
    if (hasMoved)
        m_search.touch(before);
}

void Writer::change(const Record &shown, const Record &wanted)
{
    const Entity &entity = wanted.entity();
    const Record current = load(entity, wanted.id());
    Record next = current;
    Error conflict(
        ErrorCode::Conflict,
        Message(QT_TRANSLATE_NOOP("Core", "somebody else changed the same field of “%1”"))
            .arg(current.title()));
    for (size_t i = 0; i < wanted.fields().size(); ++i) {
        const Field &field = wanted.fields()[i];
        if (field.has(Automatic) || shown[i] == wanted[i] || current.value(field.key) == wanted[i])
            continue;
        if (field.has(Fixed))
            refuse(toError({{field.key, Message(QT_TRANSLATE_NOOP(
                                            "Core", "cannot be changed after creation"))}}));
        if (current.value(field.key) != shown[i])
            conflict.conflicts.push_back(
                {entity.key(), wanted.id(), field.key, formatValue(field, wanted[i]),
                 formatValue(field, current.value(field.key)), formatValue(field, shown[i])});
        next.set(field.key, wanted[i]);
    }
    if (!conflict.conflicts.empty())
        refuse(std::move(conflict));
    const Problems problems = checkChange(current, next);
    if (!problems.empty())
        refuse(toError(problems));
    apply(current, next);
}

void Writer::setLife(const Entity &entity, qint64 id, Life life)
{
    const Record current = load(entity, id);
    Record next = current;
    next.setLife(life);
    apply(current, next);
}

void Writer::trash(const Entity &entity, qint64 id)
{
    setLife(entity, id, Life::Trash);
}

void Writer::restore(const Entity &entity, qint64 id)
{
    setLife(entity, id, Life::Live);
}

void Writer::refuseWhileReferred(const Entity &entity, qint64 id)
{
    for (const Entity *other : session().catalog().entities()) {
        for (const Field &field : other->builtInFields()) {
            if (field.kind != Kind::Reference || field.target != entity.key())
                continue;
            Statement referring = database().prepare(
                QStringLiteral("SELECT id FROM %1 WHERE %2 = ? AND life <> 2 AND id <> ? LIMIT 1")
                    .arg(quoted(other->tableName()), quoted(field.column())));
            referring.bind(1, id).bind(2, id);
            if (referring.step())
                refuse(Error(ErrorCode::Conflict,
                             Message(QT_TRANSLATE_NOOP(
                                         "Core", "it is still referred to by a record of “%1”"))
                                 .arg(other->pluralLabel())));
        }
    }
}

void Writer::erase(const Entity &entity, qint64 id)
{
    const Record current = load(entity, id);
    for (const Entity *part : session().catalog().partsOf(entity)) {
        Query children;
        children.entity = part;
        children.life = std::nullopt; // a list of live ones leaves out the parts of what is trash
        children.condition = {QStringLiteral("t.life IN (0, 1) AND t.%1 = ?")
                                  .arg(quoted(part->find(part->ownerField())->column())),
                              {Value(id)}};
        for (const qint64 child : ids(children))
            erase(*part, child);
    }
    refuseWhileReferred(entity, id);
    m_journal.erased(
        entity.key(), id,
        qCompress(QJsonDocument(QJsonArray{toImage(current)}).toJson(QJsonDocument::Compact)));
    m_search.touch(current);
    table(entity).remove(database(), id, id);
}

void Writer::beginBulk(const std::vector<const Entity *> &entities, qint64 expectedRows,
                       Progress &progress)
{
    m_isBulk = true;
    reportTo(progress);
    database().execute("PRAGMA cache_size=-" + QByteArray::number(kBulkCacheKiB));
    database().execute(
        "INSERT INTO search_index (search_index, rank) VALUES ('hashsize', 67108864)");
    for (const Entity *entity : entities) {
        const QString table = quoted(entity->tableName());
        const qint64 rows =
            database().integer(QStringLiteral("SELECT count(*) FROM %1").arg(table).toUtf8());
        if (rows >= expectedRows)
            continue;
        Statement indexes = database().prepare(
            QByteArray("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? "
                       "AND sql IS NOT NULL"));
        indexes.bind(1, entity->tableName());
        while (indexes.step())
            m_dropped.push_back({indexes.text(0), indexes.text(1)});
    }
    for (const DroppedIndex &index : m_dropped)
        database().execute("DROP INDEX " + quoted(index.name).toUtf8());
}

void Writer::tellOfRollback() const
{
    if (m_progress)
        m_progress->begin(Message(QT_TRANSLATE_NOOP("Core", "Taking back what was written")), 0);
}

ChangeSet Writer::finish()
{
    Progress silent;
    Progress &progress = m_progress ? *m_progress : silent;
    if (!m_dropped.empty())
        progress.begin(Message(QT_TRANSLATE_NOOP("Core", "Building indexes")),
                       static_cast<qint64>(m_dropped.size()));
    qint64 done = 0;
    for (const DroppedIndex &index : m_dropped) {
        database().execute(index.sql.toUtf8());
        if (!progress.advanceTo(++done))
            refuse(cancelledError());
    }
    m_dropped.clear();
    if (m_isSearchRebuilt)
        m_search.rebuild(progress);
    else
        m_search.flush(m_progress);
    return m_journal.finish();
}

} // namespace kartoteka
