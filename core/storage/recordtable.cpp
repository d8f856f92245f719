#include "storage/recordtable.h"

#include "base/text.h"
#include "storage/fieldtext.h"

#include <QJsonDocument>

namespace kartoteka
{

namespace
{
const auto kCustom = QLatin1String("custom");
constexpr size_t kCurrencyBytes = 16;
} // namespace

RecordTable::RecordTable(const Entity &entity, FieldsPointer fields)
    : m_entity(&entity)
    , m_fields(std::move(fields))
{
    QStringList columns{QStringLiteral("id"), QStringLiteral("life")};
    for (const Field &field : entity.builtInFields())
        columns << field.columns();
    if (entity.isExtensible())
        columns << kCustom;
    QStringList selected;
    for (QString &column : columns) {
        column = quoted(column);
        selected << QLatin1String("t.") + column;
    }
    m_columns = selected.join(QLatin1String(", ")).toUtf8();
    for (size_t i = 0; i < entity.builtInFields().size(); ++i) {
        if (!entity.builtInFields()[i].has(Collated))
            continue;
        columns << quoted(entity.builtInFields()[i].orderColumn());
        m_collated.push_back(i);
    }
    const QStringList places(columns.size(), QStringLiteral("?"));
    const QString table = quoted(entity.tableName());
    m_findSql = "SELECT " + m_columns + " FROM " + table.toUtf8() + " t WHERE t.id = ?";
    m_insertSql = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                      .arg(table, columns.join(u','), places.join(u','))
                      .toUtf8();
    m_removeSql = QStringLiteral("DELETE FROM %1 WHERE id BETWEEN ? AND ?").arg(table).toUtf8();
}

Record RecordTable::read(const Statement &statement, int first) const
{
    Record record(*m_entity, m_fields);
    int column = first;
    record.setId(statement.integer(column++));
    record.setLife(static_cast<Life>(statement.integer(column++)));
    const size_t builtIn = m_entity->builtInFields().size();
    for (size_t i = 0; i < builtIn; ++i) {
        const Kind kind = (*m_fields)[i].kind;
        if (!statement.isNull(column))
            record.set(i, value(statement, column, kind));
        column += kind == Kind::Money ? 2 : 1;
    }
    if (!m_entity->isExtensible() || statement.isNull(column))
        return record;
    QJsonObject custom = QJsonDocument::fromJson(statement.text(column).toUtf8()).object();
    for (size_t i = builtIn; i < m_fields->size(); ++i)
        record.set(i, fromImage(custom.take((*m_fields)[i].key)));
    record.setUnknownCustom(custom);
    return record;
}

Value RecordTable::value(const Statement &statement, int column, Kind kind)
{
    if (statement.isNull(column))
        return {};
    if (kind == Kind::Money) {
        const auto currency = Currency::parse(statement.text(column + 1));
        return Money{statement.integer(column), currency.value_or(Currency())};
    }
    if (statement.isText(column))
        return statement.text(column);
    return statement.integer(column);
}

std::optional<Record> RecordTable::find(Database &database, qint64 id) const
{
    Statement statement = database.prepare(m_findSql);
    statement.bind(1, id);
    if (!statement.step())
        return std::nullopt;
    return read(statement);
}

QString RecordTable::customText(const Record &record)
{
    const Fields &fields = record.fields();
    const bool hasFields = fields.size() > record.entity().builtInFields().size();
    if (!hasFields && record.unknownCustom().isEmpty())
        return {};
    QJsonObject custom = record.unknownCustom();
    for (size_t i = record.entity().builtInFields().size(); i < fields.size(); ++i)
        if (!record[i].isNull())
            custom.insert(fields[i].key, toImage(record[i]));
    return custom.isEmpty()
               ? QString()
               : QString::fromUtf8(QJsonDocument(custom).toJson(QJsonDocument::Compact));
}

void RecordTable::insert(Database &database, const Record &record) const
{
    RecordInserter(database, *this).insert(record);
}

RecordInserter::RecordInserter(Database &database, const RecordTable &table)
    : m_builtIn(table.m_entity->builtInFields().size())
    , m_isExtensible(table.m_entity->isExtensible())
    , m_fields(table.m_fields)
    , m_collated(table.m_collated)
    , m_orders(static_cast<qsizetype>(table.m_collated.size()))
    , m_statement(database.prepare(table.m_insertSql))
{
}

void RecordInserter::insert(const Record &record)
{
    const QString custom = m_isExtensible ? RecordTable::customText(record) : QString();
    // All texts must find room before the first one is bound: they may not move afterwards.
    qsizetype units = custom.size();
    for (size_t i = 0; i < m_builtIn; ++i)
        units += record[i].textSize();
    units += foldCollated(record);
    const size_t bytes = static_cast<size_t>(units) * 3 + m_builtIn * kCurrencyBytes;
    if (m_texts.size() < bytes)
        m_texts.resize(bytes * 2);
    m_used = 0;
    int parameter = 1;
    m_statement.bind(parameter++, record.id());
    m_statement.bind(parameter++, static_cast<qint64>(record.life()));
    for (size_t i = 0; i < m_builtIn; ++i) {
        bind(parameter++, record[i]);
        if ((*m_fields)[i].kind != Kind::Money)
            continue;
        if (record[i].isMoney())
            bindText(parameter++, record[i].money().currency.code());
        else
            m_statement.bindNull(parameter++);
    }
    if (m_isExtensible && custom.isEmpty())
        m_statement.bindNull(parameter++);
    else if (m_isExtensible)
        bindText(parameter++, custom);
    for (size_t i = 0; i < m_collated.size(); ++i) {
        if (record[m_collated[i]].isNull())
            m_statement.bindNull(parameter++);
        else
            bindText(parameter++, m_orders[static_cast<qsizetype>(i)]);
    }
    m_statement.run();
}

qsizetype RecordInserter::foldCollated(const Record &record)
{
    qsizetype units = 0;
    for (size_t i = 0; i < m_collated.size(); ++i) {
        QString &order = m_orders[static_cast<qsizetype>(i)];
        order.clear();
        if (record[m_collated[i]].isText())
            appendFolded(record[m_collated[i]].textView(), order);
        units += order.size();
    }
    return units;
}

void RecordInserter::bind(int parameter, const Value &value)
{
    if (value.isNull())
        m_statement.bindNull(parameter);
    else if (value.isText())
        bindText(parameter, value.textView());
    else
        m_statement.bind(parameter, value.isMoney() ? value.money().minor : value.integer());
}

void RecordInserter::bindText(int parameter, QStringView text)
{
    char *const begin = m_texts.data() + m_used;
    const qsizetype size = encodeUtf8(text, begin);
    m_statement.bindStatic(parameter, begin, size);
    m_used += static_cast<size_t>(size);
}

void RecordTable::update(Database &database, const Record &record,
                         const std::vector<size_t> &fields, bool life, bool unknownCustom) const
{
    QStringList assignments;
    std::vector<Value> values;
    if (life) {
        assignments << QStringLiteral("life = ?");
        values.emplace_back(static_cast<qint64>(record.life()));
    }
    bool isCustomChanged = unknownCustom;
    for (const size_t index : fields) {
        const Field &field = (*m_fields)[index];
        isCustomChanged |= field.isCustom;
        if (field.isCustom)
            continue;
        for (const QString &column : field.columns())
            assignments << quoted(column) + QLatin1String(" = ?");
        values.push_back(record[index]);
        if (field.kind == Kind::Money && record[index].isNull())
            values.emplace_back(); // both columns
        else if (field.kind == Kind::Money)
            values.emplace_back(Value(record[index].money().currency.code()));
        if (!field.has(Collated))
            continue;
        assignments << quoted(field.orderColumn()) + QLatin1String(" = ?");
        values.push_back(record[index].isText() ? Value(fold(record[index].text())) : Value());
    }
    if (isCustomChanged) {
        assignments << QStringLiteral("custom = ?");
        values.emplace_back(customText(record));
    }
    if (assignments.isEmpty())
        return;
    Statement statement = database.prepare(
        QStringLiteral("UPDATE %1 SET %2 WHERE id = ?")
            .arg(quoted(m_entity->tableName()), assignments.join(QLatin1String(", "))));
    int parameter = 1;
    for (const Value &value : values) {
        if (value.isMoney())
            statement.bind(parameter++, value.money().minor);
        else
            statement.bind(parameter++, value);
    }
    statement.bind(parameter, record.id());
    statement.run();
}

void RecordTable::remove(Database &database, qint64 first, qint64 last) const
{
    database.prepare(m_removeSql).bind(1, first).bind(2, last).run();
}

QString RecordTable::expression(const Field &field, const QString &alias) const
{
    if (!field.isCustom)
        return alias + u'.' + quoted(field.column());
    // Money is kept as [minor, currency]: its first element compares and sorts.
    const QLatin1String end(field.kind == Kind::Money ? "\"[0]" : "\"");
    return QStringLiteral("json_extract(%1.custom, '$.\"%2')").arg(alias, field.key + end);
}

QString RecordTable::orderExpression(const Field &field, const QString &alias) const
{
    return field.has(Collated) ? alias + u'.' + quoted(field.orderColumn())
                               : expression(field, alias);
}

} // namespace kartoteka
