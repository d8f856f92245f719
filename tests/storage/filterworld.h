#pragma once

#include "storage/database.h"
#include "storage/filtersql.h"

namespace kartoteka
{

inline QString operator""_s(const char16_t *text, size_t size)
{
    return QString::fromUtf16(text, static_cast<qsizetype>(size));
}

/// A small set of records of every kind of field, in memory, to ask filters of: clients 1–6, users
/// 101 and 102, phones and notes. Today is 2024-03-05, the home currency RUB.
///   1 ООО «Ромашка»: everything filled, gold, owner 101, two phones, a note
///   2 上海贸易公司: everything filled, silver, owner 102, no phone
///   3 Müller & Söhne: nothing but the name
///   4 a name that is an attack on SQL; zeros where there are numbers
///   5 Иванова Анна: works at 1, which is also her parent
///   6 in the trash
class FilterWorld
{
public:
    FilterWorld();

    Database &database() { return m_database; }
    FilterContext &context() { return m_context; }

    /// The ids of the clients out of the trash for which the filter holds, "1 2 5"; or the error.
    /// Fails the test when the condition is NULL for any record, or when the filter and its
    /// negation do not divide the clients between them.
    QString found(const QString &filter);
    Result<Condition> compile(const QString &filter);
    /// The first line of the error; empty when there is none.
    QString error(const QString &filter);
    /// The whole error.
    QString fullError(const QString &filter);
    QString ids(const Condition &condition);

private:
    Database m_database;
    Catalog m_catalog;
    FieldsPointer m_clientFields;
    FilterContext m_context;
};

} // namespace kartoteka
