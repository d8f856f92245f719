#pragma once

#include "storage/database.h"
#include "storage/record.h"

namespace kartoteka
{

/// The SQL of one entity's table, made once from its description and the custom fields of the
/// workspace: the only place where columns meet records. Immutable.
class RecordTable
{
public:
    RecordTable(const Entity &entity, FieldsPointer fields);

    const Entity &entity() const { return *m_entity; }
    const FieldsPointer &fields() const { return m_fields; }

    /// "t.id, t.life, …" of the table under the alias t; the order read() expects.
    const QByteArray &columns() const { return m_columns; }
    /// Reads the row a statement stands on; the columns begin at `first`.
    Record read(const Statement &statement, int first = 0) const;
    /// One built-in field of the row; money takes the column behind it as well.
    static Value value(const Statement &statement, int column, Kind kind);

    std::optional<Record> find(Database &database, qint64 id) const;
    void insert(Database &database, const Record &record) const;
    /// Writes the fields with these indexes, and `life` and the values of unknown custom fields
    /// when asked.
    void update(Database &database, const Record &record, const std::vector<size_t> &fields,
                bool life, bool unknownCustom = false) const;
    void remove(Database &database, qint64 first, qint64 last) const;

    /// SQL of a field's value under an alias, for conditions and sorting: a column, or the JSON
    /// path of a custom field.
    QString expression(const Field &field, const QString &alias) const;
    /// What records are sorted by: as people order names where the field is collated.
    QString orderExpression(const Field &field, const QString &alias) const;

private:
    friend class RecordInserter;
    static QString customText(const Record &record);

    const Entity *m_entity;
    FieldsPointer m_fields;
    QByteArray m_columns;
    QByteArray m_findSql;
    QByteArray m_insertSql;
    QByteArray m_removeSql;
    std::vector<size_t> m_collated; ///< indexes of the fields with a column that orders them
};

/// Inserts records of one entity one after the other: keeps the statement, and room for the texts
/// it binds, so that a record costs no memory of its own. Used while the connection is, in its
/// thread.
class RecordInserter
{
public:
    RecordInserter(Database &database, const RecordTable &table);

    void insert(const Record &record);

private:
    /// Folds the texts that order the record; how many units they are.
    qsizetype foldCollated(const Record &record);
    void bind(int parameter, const Value &value);
    void bindText(int parameter, QStringView text);

    size_t m_builtIn;
    bool m_isExtensible;
    FieldsPointer m_fields;
    std::vector<size_t> m_collated;
    QStringList m_orders;
    Statement m_statement;
    std::vector<char> m_texts;
    size_t m_used = 0;
};

} // namespace kartoteka
