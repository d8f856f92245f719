#include "models/savedfilters.h"

#include "storage/writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace kartoteka
{

namespace
{

const auto kExpression = QLatin1String("expression");
const auto kLabel = QLatin1String("label");
const auto kColumn = QLatin1String("column");
const auto kTyped = QLatin1String("typed");

qint64 placeOf(const SavedFilter &filter)
{
    return filter.position.value_or(std::numeric_limits<qint64>::max());
}

} // namespace

QString conditionsJson(const std::vector<ListCondition> &conditions)
{
    QJsonArray rows;
    for (const ListCondition &condition : conditions) {
        QJsonObject row{{kExpression, condition.expression}, {kLabel, condition.label}};
        if (!condition.column.isEmpty()) {
            row.insert(kColumn, condition.column);
            row.insert(kTyped, condition.typed);
        }
        rows << row;
    }
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

std::vector<ListCondition> conditionsOfJson(const QString &json)
{
    std::vector<ListCondition> conditions;
    for (const QJsonValue row : QJsonDocument::fromJson(json.toUtf8()).array()) {
        const QString expression = row[kExpression].toString();
        const QString label = row[kLabel].toString();
        if (!expression.isEmpty())
            conditions.push_back({expression, label.isEmpty() ? expression : label,
                                  row[kColumn].toString(), row[kTyped].toString()});
    }
    return conditions;
}

QVariantList conditionsState(const std::vector<ListCondition> &conditions)
{
    QVariantList rows;
    for (const ListCondition &condition : conditions)
        rows << QVariant(
            QStringList{condition.expression, condition.label, condition.column, condition.typed});
    return rows;
}

std::vector<ListCondition> conditionsOfState(const QVariantList &state)
{
    std::vector<ListCondition> conditions;
    for (const QVariant &row : state) {
        const QStringList texts = row.toStringList();
        if (texts.size() == 4 || texts.size() == 2) // two of an earlier version
            conditions.push_back({texts[0], texts[1], texts.value(2), texts.value(3)});
    }
    return conditions;
}

QVariantMap viewStateOf(const SavedFilter &filter)
{
    return {{QStringLiteral("conditions"), conditionsState(conditionsOfJson(filter.conditions))},
            {QStringLiteral("quick"), filter.quickText}};
}

Result<std::vector<SavedFilter>> savedFilters(Session &session)
{
    return session.read<std::vector<SavedFilter>>([](Reader &reader) {
        std::vector<SavedFilter> filters;
        Query query;
        query.entity = &entityOf<SavedFilter>();
        reader.forEach(query, [&filters](const Record &record) {
            filters.push_back(record.as<SavedFilter>());
            return true;
        });
        std::sort(filters.begin(), filters.end(),
                  [](const SavedFilter &one, const SavedFilter &other) {
                      if (placeOf(one) != placeOf(other))
                          return placeOf(one) < placeOf(other);
                      const int order = one.name.localeAwareCompare(other.name);
                      return order == 0 ? one.id.value < other.id.value : order < 0;
                  });
        return filters;
    });
}

Result<ChangeSet> saveFilter(Session &session, const SavedFilter &filter)
{
    const auto known = savedFilters(session);
    if (!known)
        return known.error();
    const auto same = std::find_if(known->begin(), known->end(), [&](const SavedFilter &other) {
        return other.list == filter.list && other.name == filter.name;
    });
    return session.perform(
        Message(QT_TRANSLATE_NOOP("Core", "Save the filter “%1”")).arg(filter.name),
        [&](Writer &writer) {
            if (same == known->end()) {
                writer.create(filter);
                return;
            }
            SavedFilter wanted = *same;
            wanted.conditions = filter.conditions;
            wanted.quickText = filter.quickText;
            writer.change(*same, wanted);
        });
}

} // namespace kartoteka
