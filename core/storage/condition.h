#pragma once

#include "storage/value.h"

#include <QString>

#include <vector>

namespace kartoteka
{

/// An SQL expression about one row of a table under the alias t, with `?` places and the values
/// that belong to them in order (money is never among them). It is true or false, never NULL, and
/// needs no parentheses around it beside AND and OR. Value type.
struct Condition {
    QString sql;
    std::vector<Value> values;

    bool operator==(const Condition &) const = default;
};

/// Every record.
inline Condition everything()
{
    return {QStringLiteral("1"), {}};
}

/// The records with these ids, however many.
inline Condition amongIds(const std::vector<qint64> &ids)
{
    QString list;
    for (const qint64 id : ids)
        list += (list.isEmpty() ? QString() : QStringLiteral(",")) + QString::number(id);
    return {QStringLiteral("t.id IN (SELECT value FROM json_each(?))"),
            {Value(QString(u'[' + list + u']'))}};
}

/// Records for which the one and the other hold.
inline Condition both(const Condition &one, const Condition &other)
{
    if (one == everything())
        return other;
    if (other == everything())
        return one;
    Condition result{u'(' + one.sql + QLatin1String(" AND ") + other.sql + u')', one.values};
    result.values.insert(result.values.end(), other.values.begin(), other.values.end());
    return result;
}

} // namespace kartoteka
