#include "storage/dberror.h"
#include "storage/session.h"

namespace kartoteka
{

Database &Reader::database()
{
    return m_session.database();
}

const RecordTable &Reader::table(const Entity &entity)
{
    return m_session.table(entity);
}

std::optional<Record> Reader::find(const Entity &entity, qint64 id)
{
    return table(entity).find(database(), id);
}

Record Reader::load(const Entity &entity, qint64 id)
{
    auto record = find(entity, id);
    if (!record || record->life() == Life::Erased || record->life() == Life::Stub)
        throw DbError(Error(ErrorCode::NotFound,
                            Message(QT_TRANSLATE_NOOP("Core", "there is no %1 with the id %2"))
                                .arg(entity.label())
                                .arg(QString::number(id))));
    return std::move(*record);
}

Condition Reader::scope(const Entity &) const
{
    // Rights per user arrive here; every list, search and hand-written query already asks.
    return everything();
}

namespace
{
/// SQL: the record to which the part under the alias belongs is live, and so is what that one
/// belongs to.
QString hasLiveOwner(const Catalog &catalog, const Entity &part, const QString &alias)
{
    const Field &field = *part.find(part.ownerField());
    const QString owner = alias + QLatin1String("_owner");
    const auto isLive = [&](const Entity &entity) {
        QString sql =
            QStringLiteral("EXISTS (SELECT 1 FROM %1 %2 WHERE %2.id = %3.%4 AND %2.life = 0")
                .arg(quoted(entity.tableName()), owner, alias, quoted(field.column()));
        const Field *next = entity.find(entity.ownerField());
        if (next && !next->target.isEmpty() && next->target != entity.key())
            sql += QLatin1String(" AND ") + hasLiveOwner(catalog, entity, owner);
        return QString(sql + u')');
    };
    if (const Entity *target = catalog.find(field.target))
        return isLive(*target);
    // A part of any record: its own row says of which.
    QString sql = QStringLiteral("CASE %1.entity").arg(alias);
    for (const Entity *entity : catalog.entities())
        sql += QStringLiteral(" WHEN '%1' THEN %2").arg(entity->key(), isLive(*entity));
    return sql + QLatin1String(" ELSE 1 END");
}

QString orderBy(const RecordTable &from, const std::vector<SortKey> &keys)
{
    QStringList order;
    bool isCollated = false;
    for (const SortKey &key : keys) {
        const Field *field = from.fields()->find(key.field);
        if (!field)
            throw DbError(
                Error(ErrorCode::Invalid,
                      Message(QT_TRANSLATE_NOOP("Core", "there is no field “%1”")).arg(key.field)));
        order << from.orderExpression(*field, QStringLiteral("t")) +
                     (key.isDescending ? QLatin1String(" DESC") : QLatin1String());
        isCollated = field->has(Collated);
    }
    // The index of a collated field gives equals one order already; asked for another one, SQLite
    // would sort what it reads in order.
    if (!isCollated)
        order << QStringLiteral("t.id");
    return QLatin1String(" ORDER BY ") + order.join(QLatin1String(", "));
}
} // namespace

Statement Reader::select(const Query &query, const QByteArray &columns)
{
    const RecordTable &from = table(*query.entity);
    const Condition condition = both(query.condition, scope(*query.entity));
    QString sql = QStringLiteral("SELECT %1 FROM %2 t WHERE ")
                      .arg(QString::fromUtf8(columns), quoted(query.entity->tableName()));
    if (query.life == Life::Live)
        sql += QLatin1String("likely(t.life = 0)");
    else
        sql += query.life ? QStringLiteral("t.life = %1").arg(static_cast<int>(*query.life))
                          : QStringLiteral("1");
    if (!query.entity->ownerField().isEmpty() && query.life == Life::Live) {
        // Parts of a record in the recycle bin are there with it.
        sql += QLatin1String(" AND ") +
               hasLiveOwner(m_session.catalog(), *query.entity, QStringLiteral("t"));
    }
    sql += QLatin1String(" AND (") + condition.sql + u')';
    if (columns != "count(*)")
        sql += orderBy(from, query.order);
    if (query.limit >= 0)
        sql += QStringLiteral(" LIMIT %1").arg(query.limit);
    Statement statement = database().prepare(sql);
    statement.bindAll(condition.values);
    return statement;
}

void Reader::forEach(const Query &query, const std::function<bool(const Record &)> &visit)
{
    const RecordTable &from = table(*query.entity);
    Statement rows = select(query, from.columns());
    while (rows.step())
        if (!visit(from.read(rows)))
            throw DbError(cancelledError());
}

std::vector<Record> Reader::list(const Query &query)
{
    std::vector<Record> records;
    forEach(query, [&](const Record &record) {
        records.push_back(record);
        return true;
    });
    return records;
}

std::vector<qint64> Reader::ids(const Query &query)
{
    Statement rows = select(query, "t.id");
    std::vector<qint64> ids;
    while (rows.step())
        ids.push_back(rows.integer(0));
    return ids;
}

qint64 Reader::count(const Query &query)
{
    Statement row = select(query, "count(*)");
    return row.step() ? row.integer(0) : 0;
}

std::vector<Record> Reader::parts(const Entity &part, const QVector<qint64> &owners)
{
    const RecordTable &from = table(part);
    const bool isOne = owners.size() == 1;
    Statement rows = database().prepare(
        QStringLiteral("SELECT %1 FROM %2 t WHERE t.%3 %4 AND t.life = 0 ORDER BY t.id")
            .arg(QString::fromUtf8(from.columns()), quoted(part.tableName()),
                 quoted(part.find(part.ownerField())->column()),
                 isOne ? QStringLiteral("= ?")
                       : QStringLiteral("IN (SELECT value FROM json_each(?))")));
    if (isOne)
        rows.bind(1, owners.front());
    else
        rows.bind(1, jsonIds(owners));
    std::vector<Record> records;
    while (rows.step())
        records.push_back(from.read(rows));
    return records;
}

void Reader::forEachPart(const Record &record, const std::function<bool(const Record &)> &visit)
{
    forEachPart(record.entity(), {record.id()},
                [&visit](qint64, const Record &part) { return visit(part); });
}

void Reader::forEachPart(const Entity &entity, const QVector<qint64> &ids,
                         const std::function<bool(qint64 root, const Record &part)> &visit)
{
    const Catalog &catalog = m_session.catalog();
    QHash<qint64, qint64> roots; // ids are unique over all entities
    for (const qint64 id : ids)
        roots.insert(id, id);
    std::map<const Entity *, QVector<qint64>> level{{&entity, ids}};
    while (!level.empty()) {
        std::map<const Entity *, QVector<qint64>> next;
        // Parts of any record are asked for once a level.
        std::map<const Entity *, QVector<qint64>> owners;
        for (const auto &[owner, ownerIds] : level)
            for (const Entity *part : catalog.partsOf(*owner))
                owners[part] += ownerIds;
        for (const Entity *part : catalog.entities()) {
            const auto asked = owners.find(part);
            if (asked == owners.end())
                continue;
            for (const Record &child : parts(*part, asked->second)) {
                const qint64 root = roots.value(child.value(part->ownerField()).integer());
                if (!visit(root, child))
                    return;
                roots.insert(child.id(), root);
                next[part] << child.id();
            }
        }
        level = std::move(next);
    }
}

std::pair<QString, qint64> Reader::rootOf(const Record &record)
{
    const Entity &entity = record.entity();
    if (entity.ownerField().isEmpty())
        return {entity.key(), record.id()};
    const qint64 ownerId = record.value(entity.ownerField()).integer();
    QString ownerKey = entity.find(entity.ownerField())->target;
    if (ownerKey.isEmpty())
        ownerKey = record.value(u"entity").text();
    const Entity *owner = m_session.catalog().find(ownerKey);
    if (!owner || owner->ownerField().isEmpty())
        return {ownerKey, ownerId};
    const auto ownerRecord = find(*owner, ownerId);
    return ownerRecord ? rootOf(*ownerRecord) : std::pair{ownerKey, ownerId};
}

} // namespace kartoteka
