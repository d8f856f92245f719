#include "exchange/importqueries.h"

#include "base/text.h"

namespace kartoteka::importqueries
{

bool isThere(Reader &reader, const Entity &entity, qint64 id)
{
    Statement row =
        reader.database().prepare(QStringLiteral("SELECT 1 FROM %1 WHERE id = ? AND life IN (0, 1)")
                                      .arg(quoted(entity.tableName())));
    row.bind(1, id);
    return row.step();
}

void forEachTitle(Reader &reader, const Entity &entity,
                  const std::function<void(const QString &title, qint64 id)> &visit)
{
    const RecordTable &table = reader.table(entity);
    QStringList columns{QStringLiteral("t.id")};
    for (const QString &key : entity.titleFields())
        columns << table.expression(*table.fields()->find(key), QStringLiteral("t"));
    Statement rows =
        reader.database().prepare(QStringLiteral("SELECT %1 FROM %2 t WHERE t.life = 0")
                                      .arg(columns.join(u','), quoted(entity.tableName())));
    while (rows.step())
        for (int i = 1; i < columns.size(); ++i)
            if (const QString title = rows.text(i); !title.isEmpty())
                visit(title, rows.integer(0));
}

namespace
{
/// " JOIN contact_point c1 ON …": one row for every part that may match.
QString joinOf(const Entity &part, const ShortTarget &target, const QString &alias)
{
    QStringList codes;
    for (const QString &code : target.matches)
        codes << u'\'' + code + u'\'';
    return QStringLiteral(" JOIN %1 %2 ON %2.%3 = t.id AND %2.life = 0 AND %2.%4 IN (%5)")
        .arg(quoted(part.tableName()), alias, quoted(part.find(part.ownerField())->column()),
             quoted(target.constantField), codes.join(u','));
}

QString valueOf(const Statement &row, int column)
{
    return row.isText(column) ? matchText(Value(row.text(column)))
                              : matchText(Value(row.integer(column)));
}
} // namespace

QString matchText(const Value &value)
{
    if (value.isText())
        return fold(value.text());
    if (value.isMoney())
        return QString::number(value.money().minor);
    return value.isNull() ? QString() : QString::number(value.integer());
}

namespace
{
/// Until `visit` says false.
void visitMatches(Reader &reader, const RowPlan &plan, qint64 onlyId,
                  const std::function<bool(const QStringList &values, qint64 id)> &visit)
{
    const Entity &entity = *plan.records.front().entity;
    const RecordTable &table = reader.table(entity);
    QStringList columns{QStringLiteral("t.id")};
    QString joins;
    for (const KeyField &match : plan.match) {
        if (!match.part) {
            columns << (match.field == CellTarget::kId
                            ? QStringLiteral("t.id")
                            : table.expression((*table.fields())[static_cast<size_t>(match.field)],
                                               QStringLiteral("t")));
            continue;
        }
        const Entity &part = *reader.session().catalog().find(match.part->entity);
        const QString alias = QStringLiteral("c%1").arg(columns.size());
        joins += joinOf(part, *match.part, alias);
        columns << QStringLiteral("coalesce(%1.%2, %1.%3)")
                       .arg(alias, quoted(match.part->sameBy), quoted(match.part->field));
    }
    Statement rows =
        reader.database().prepare(QStringLiteral("SELECT %1 FROM %2 t%3 WHERE t.life = 0%4")
                                      .arg(columns.join(u','), quoted(entity.tableName()), joins,
                                           onlyId ? QStringLiteral(" AND t.id = ?") : QString()));
    if (onlyId)
        rows.bind(1, onlyId);
    QStringList values;
    while (rows.step()) {
        values.clear();
        bool isWhole = true;
        for (int i = 1; i < columns.size() && isWhole; ++i) {
            isWhole = !rows.isNull(i);
            values << valueOf(rows, i);
        }
        if (isWhole && !visit(values, rows.integer(0)))
            return;
    }
}
} // namespace

void forEachMatch(Reader &reader, const RowPlan &plan,
                  const std::function<void(const QStringList &values, qint64 id)> &visit)
{
    visitMatches(reader, plan, 0, [&visit](const QStringList &values, qint64 id) {
        visit(values, id);
        return true;
    });
}

bool hasMatch(Reader &reader, const RowPlan &plan, qint64 id, const QStringList &values)
{
    bool isFound = false;
    visitMatches(reader, plan, id, [&](const QStringList &stored, qint64) {
        isFound = stored == values;
        return !isFound;
    });
    return isFound;
}

std::vector<qint64> referring(Reader &reader, const Entity &entity, const Field &field, qint64 to)
{
    Statement rows = reader.database().prepare(
        QStringLiteral("SELECT id FROM %1 WHERE %2 = ? AND life = 0 ORDER BY id")
            .arg(quoted(entity.tableName()), quoted(field.column())));
    rows.bind(1, to);
    std::vector<qint64> ids;
    while (rows.step())
        ids.push_back(rows.integer(0));
    return ids;
}

qint64 nextRun(Database &database)
{
    return database.integer("SELECT coalesce(max(run), 0) + 1 FROM import_run");
}

void addRun(Database &database, const ImportRun &run)
{
    Statement insert = database.prepare(QByteArray(
        "INSERT INTO import_run (run, at, user_id, source, entity, mode, recipe, new_count, "
        "updated_count, duplicate_count, error_count, row_count) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(1, run.run).bind(2, run.atMs).bind(4, run.source).bind(5, run.entity);
    insert.bind(6, modeName(run.mode)).bind(7, run.recipe).bind(8, run.newCount);
    insert.bind(9, run.updatedCount).bind(10, run.duplicateCount).bind(11, run.errorCount);
    insert.bind(12, run.rowCount);
    if (run.user)
        insert.bind(3, run.user);
    insert.run();
}

std::vector<ImportRun> runs(Database &database)
{
    Statement rows = database.prepare(QByteArray(
        "SELECT r.run, r.at, r.user_id, r.source, r.entity, r.mode, r.recipe, r.new_count, "
        "r.updated_count, r.duplicate_count, r.error_count, r.row_count, s.seq, s.state "
        "FROM import_run r LEFT JOIN change_set s ON s.run = r.run AND s.kind = 'import' "
        "ORDER BY r.run DESC"));
    std::vector<ImportRun> list;
    while (rows.step()) {
        ImportRun run;
        run.run = rows.integer(0);
        run.atMs = rows.integer(1);
        run.user = rows.integer(2);
        run.source = rows.text(3);
        run.entity = rows.text(4);
        run.mode = modeFromName(rows.text(5)).value_or(ImportMode::Create);
        run.recipe = rows.text(6);
        run.newCount = rows.integer(7);
        run.updatedCount = rows.integer(8);
        run.duplicateCount = rows.integer(9);
        run.errorCount = rows.integer(10);
        run.rowCount = rows.integer(11);
        run.set = rows.integer(12);
        run.isUndone = rows.text(13) == QLatin1String("undone");
        list.push_back(std::move(run));
    }
    return list;
}

} // namespace kartoteka::importqueries
