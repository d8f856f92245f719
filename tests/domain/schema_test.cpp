#include "domain/samplerecords.h"
#include "support/catch.h"

#include <QSet>

using namespace kartoteka;

namespace
{
struct Column {
    QString type;
    bool isNotNull = false;
    QString byDefault;
};

struct ForeignKey {
    QString column;
    QString table;
    bool operator==(const ForeignKey &) const = default;
};

/// Tables that describe this file on this seat: never synchronized, so not described.
const QSet<QString> &localTables()
{
    static const QSet<QString> tables = {QStringLiteral("workspace_meta"),
                                         QStringLiteral("change_set"),
                                         QStringLiteral("change"),
                                         QStringLiteral("change_image"),
                                         QStringLiteral("import_run"),
                                         QStringLiteral("search_text"),
                                         QStringLiteral("search_pending"),
                                         QStringLiteral("search_index"),
                                         QStringLiteral("attachment_content")};
    return tables;
}

class MigratedSchema
{
public:
    MigratedSchema()
        : m_database(QStringLiteral(":memory:"), created())
    {
        migrate(m_database, crm().migrations);
    }

    std::map<QString, Column> columns(const QString &table)
    {
        std::map<QString, Column> found;
        Statement rows = pragma("table_xinfo", table);
        while (rows.step())
            found[rows.text(1)] = {rows.text(2), rows.integer(3) != 0, rows.text(4)};
        return found;
    }

    std::vector<ForeignKey> foreignKeys(const QString &table)
    {
        std::vector<ForeignKey> found;
        Statement rows = pragma("foreign_key_list", table);
        while (rows.step())
            found.push_back({rows.text(3), rows.text(2)});
        return found;
    }

    /// The first columns of the indexes of a table.
    QSet<QString> indexed(const QString &table)
    {
        QSet<QString> found;
        for (const QString &index : names("SELECT name FROM pragma_index_list(?)", table)) {
            Statement rows = pragma("index_info", index);
            if (rows.step())
                found.insert(rows.text(2));
        }
        return found;
    }

    QStringList uniqueIndexes(const QString &table)
    {
        return names("SELECT name FROM pragma_index_list(?) WHERE \"unique\"", table);
    }

    QString sql(const QString &table)
    {
        return names("SELECT sql FROM sqlite_schema WHERE name = ?", table).value(0);
    }

    bool isStrict(const QString &table)
    {
        return names("SELECT strict FROM pragma_table_list(?)", table).value(0) ==
               QLatin1String("1");
    }

    /// Ordinary and virtual tables; the shadow tables of virtual ones belong to these.
    QStringList tables()
    {
        return names("SELECT name FROM pragma_table_list WHERE schema = ? AND type <> 'shadow' "
                     "AND name NOT LIKE 'sqlite_%'",
                     QStringLiteral("main"));
    }

private:
    static OpenOptions created()
    {
        OpenOptions options;
        options.create = true;
        return options;
    }

    Statement pragma(const char *name, const QString &argument)
    {
        return m_database.prepare(QByteArray("PRAGMA ") + name + '(' + quoted(argument).toUtf8() +
                                  ')');
    }

    QStringList names(const char *query, const QString &argument)
    {
        Statement rows = m_database.prepare(QByteArray(query));
        rows.bind(1, argument);
        QStringList found;
        while (rows.step())
            found << rows.text(0);
        return found;
    }

    Database m_database;
};

bool isText(Kind kind)
{
    return kind == Kind::Text || kind == Kind::LongText || kind == Kind::Date ||
           kind == Kind::Choice || kind == Kind::MultiChoice;
}

QString tableOf(const QString &entity)
{
    return crm().catalog.find(entity)->tableName();
}

QString reference(const Field &field)
{
    return field.kind == Kind::Reference && !field.target.isEmpty()
               ? QStringLiteral(" REFERENCES %1 (id) DEFERRABLE INITIALLY DEFERRED")
                     .arg(tableOf(field.target))
               : QString();
}

/// The columns an entity needs, with what comes behind their names in SQL.
std::map<QString, QString> expectedColumns(const Entity &entity)
{
    std::map<QString, QString> columns;
    for (const Field &field : entity.builtInFields()) {
        const QString type =
            isText(field.kind) ? QStringLiteral("TEXT") : QStringLiteral("INTEGER");
        columns[field.columns().value(0)] = type + reference(field);
        if (field.kind == Kind::Money)
            columns[field.columns().value(1)] = QStringLiteral("TEXT");
        if (field.has(Collated))
            columns[field.orderColumn()] = QStringLiteral("TEXT");
    }
    if (entity.isExtensible())
        columns[QStringLiteral("custom")] = QStringLiteral("TEXT");
    return columns;
}

QString createTable(const Entity &entity)
{
    QString sql = QStringLiteral("CREATE TABLE %1 (\n    id INTEGER PRIMARY KEY CHECK (id > 0),\n"
                                 "    life INTEGER NOT NULL DEFAULT 0")
                      .arg(entity.tableName());
    for (const Field &field : entity.builtInFields())
        for (const QString &column : field.columns() + QStringList(field.orderColumn()))
            if (!column.isEmpty())
                sql += QStringLiteral(",\n    %1 %2").arg(column, expectedColumns(entity)[column]);
    if (entity.isExtensible())
        sql += QStringLiteral(",\n    custom TEXT");
    return sql + QLatin1String("\n) STRICT;");
}

/// SQL to paste into a migration, and what can only be said.
QStringList differences(MigratedSchema &schema, const Entity &entity)
{
    const auto found = schema.columns(entity.tableName());
    if (found.empty())
        return {createTable(entity)};
    QStringList wrong;
    const auto expected = expectedColumns(entity);
    for (const auto &[column, definition] : expected) {
        const auto there = found.find(column);
        if (there == found.end())
            wrong << QStringLiteral("ALTER TABLE %1 ADD COLUMN %2 %3;")
                         .arg(entity.tableName(), column, definition);
        else if (!definition.startsWith(there->second.type))
            wrong << QStringLiteral("-- %1.%2 is %3, its field needs %4")
                         .arg(entity.tableName(), column, there->second.type, definition);
    }
    for (const auto &[column, definition] : found)
        if (!expected.contains(column) && column != QLatin1String("id") &&
            column != QLatin1String("life"))
            wrong
                << QStringLiteral("-- %1.%2 is described nowhere").arg(entity.tableName(), column);
    return wrong;
}
} // namespace

TEST_CASE("Every description has its table with a column of the right type for each field")
{
    MigratedSchema schema;
    for (const Entity *entity : crm().catalog.entities()) {
        const QStringList wrong = differences(schema, *entity);
        INFO("A new migration may say:\n" << (wrong.join(u'\n')).toStdString());
        CHECK(wrong.isEmpty());
    }
}

TEST_CASE("The SQL to paste after a description without a table makes a table that fits")
{
    for (const Entity *entity : crm().catalog.entities()) {
        MigratedSchema schema;
        const QString sql = createTable(*entity);
        INFO(sql.toStdString());
        const QString made = schema.sql(entity->tableName());
        CHECK(made.count(u',') == sql.count(u','));
    }
}

TEST_CASE("Tables of records keep the rules without which seats could not be merged")
{
    MigratedSchema schema;
    for (const Entity *entity : crm().catalog.entities()) {
        const QString table = entity->tableName();
        INFO(table.toStdString());
        CHECK(schema.isStrict(table));
        CHECK(schema.uniqueIndexes(table).isEmpty());
        const QString sql = schema.sql(table);
        CHECK(sql.contains(QLatin1String("id INTEGER PRIMARY KEY CHECK (id > 0)")));
        CHECK(sql.count(QLatin1String("CHECK")) == 1);
        for (const auto &[name, column] : schema.columns(table)) {
            INFO(name.toStdString());
            if (name == QLatin1String("life"))
                CHECK((column.isNotNull && column.byDefault == QLatin1String("0")));
            else if (name != QLatin1String("id"))
                CHECK((!column.isNotNull || !column.byDefault.isEmpty()));
        }
    }
}

TEST_CASE("Every reference is a foreign key to the right table, may be empty and has an index")
{
    MigratedSchema schema;
    for (const Entity *entity : crm().catalog.entities()) {
        const QString table = entity->tableName();
        const auto keys = schema.foreignKeys(table);
        size_t references = 0;
        for (const Field &field : entity->builtInFields()) {
            if (field.kind != Kind::Reference)
                continue;
            INFO("CREATE INDEX " << table.toStdString() << "_by_" << field.key.toStdString()
                                 << " ON " << table.toStdString() << " ("
                                 << field.column().toStdString() << ");");
            CHECK(schema.indexed(table).contains(field.column()));
            CHECK_FALSE(schema.columns(table)[field.column()].isNotNull);
            if (field.target.isEmpty())
                continue;
            ++references;
            const ForeignKey wanted{field.column(), tableOf(field.target)};
            CHECK(std::find(keys.begin(), keys.end(), wanted) != keys.end());
        }
        INFO(table.toStdString());
        CHECK(keys.size() == references);
        CHECK(static_cast<size_t>(schema.sql(table).count(
                  QLatin1String("DEFERRABLE INITIALLY DEFERRED"))) == references);
    }
}

TEST_CASE("Every table is described in the catalog or on the list of local ones")
{
    MigratedSchema schema;
    QSet<QString> known = localTables();
    for (const Entity *entity : crm().catalog.entities())
        known.insert(entity->tableName());
    const QStringList found = schema.tables();
    for (const QString &table : found) {
        INFO(table.toStdString());
        CHECK(known.contains(table));
    }
    for (const QString &table : known) {
        INFO(table.toStdString());
        CHECK(found.contains(table));
    }
}
