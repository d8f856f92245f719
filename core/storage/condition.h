#pragma once

#include "storage/value.h"

#include <QString>

#include <span>
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

/// The ids as JSON, "[1,2]": one value for a query over however many, by json_each().
QString jsonIds(std::span<const qint64> ids);

/// The records with these ids, however many.
Condition amongIds(std::span<const qint64> ids);

/// Records for which the one and the other hold.
Condition both(const Condition &one, const Condition &other);

} // namespace kartoteka
