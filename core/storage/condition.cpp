#include "storage/condition.h"

#include <QStringList>

namespace kartoteka
{

QString jsonIds(std::span<const qint64> ids)
{
    QStringList numbers;
    numbers.reserve(static_cast<qsizetype>(ids.size()));
    for (const qint64 id : ids)
        numbers << QString::number(id);
    return u'[' + numbers.join(u',') + u']';
}

Condition amongIds(std::span<const qint64> ids)
{
    return {QStringLiteral("t.id IN (SELECT value FROM json_each(?))"), {Value(jsonIds(ids))}};
}

Condition both(const Condition &one, const Condition &other)
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
