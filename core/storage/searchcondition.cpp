#include "storage/searchcondition.h"

#include "base/text.h"

namespace kartoteka
{

Condition foundBySearch(const QString &words)
{
    const QStringList patterns = searchPatterns(words);
    if (patterns.isEmpty())
        return everything();
    QString indexed = QStringLiteral("SELECT rowid FROM search_index WHERE ");
    QString pending = QStringLiteral("SELECT s.id FROM search_pending p CROSS JOIN search_text s "
                                     "ON s.id = p.id WHERE ");
    for (qsizetype place = 0; place < patterns.size(); ++place) {
        const QLatin1String join(place == 0 ? "" : " AND ");
        indexed += join + QLatin1String("text LIKE ?");
        pending += join + QLatin1String("s.text LIKE ?");
    }
    Condition found;
    found.sql = QStringLiteral("(t.id IN (%1) OR t.id IN (%2))").arg(indexed, pending);
    for (int side = 0; side < 2; ++side) {
        for (const QString &pattern : patterns)
            found.values.push_back(Value(pattern));
    }
    return found;
}

Condition beginningWith(const RecordTable &table, const Field &field, const QString &beginning)
{
    const QString from = fold(beginning);
    if (from.isEmpty())
        return {QStringLiteral("0"), {}};
    // Behind everything that begins so: no character comes after the last one.
    const char32_t last = 0x10ffff;
    const QString to = from + QString::fromUcs4(&last, 1);
    const QString text =
        field.has(Collated)
            ? table.orderExpression(field, QStringLiteral("t"))
            : QStringLiteral("kt_fold(%1)").arg(table.expression(field, QStringLiteral("t")));
    return {QStringLiteral("(%1 IS NOT NULL AND %1 >= ? AND %1 < ?)").arg(text),
            {Value(from), Value(to)}};
}

} // namespace kartoteka
