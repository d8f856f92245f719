#pragma once

#include "domain/lists/savedfilter.h"
#include "storage/session.h"

#include <QVariant>

namespace kartoteka
{

/// One condition of a list: what it says in the filter language and to people.
struct ListCondition {
    QString expression;
    QString label;
    /// Where it was typed below the head of a column: the column's key, and what was typed.
    QString column = {};
    QString typed = {};

    bool operator==(const ListCondition &) const = default;
};

/// Conditions as a saved filter keeps them, and as the state of a list does.
QString conditionsJson(const std::vector<ListCondition> &conditions);
std::vector<ListCondition> conditionsOfJson(const QString &json);
QVariantList conditionsState(const std::vector<ListCondition> &conditions);
std::vector<ListCondition> conditionsOfState(const QVariantList &state);

/// What a list is told to show; order, columns and their lines are not part of it.
QVariantMap viewStateOf(const SavedFilter &filter);

/// The live filters of the file in the order of people.
Result<std::vector<SavedFilter>> savedFilters(Session &session);
/// Keeps it; the one of the same list and name is replaced.
Result<ChangeSet> saveFilter(Session &session, const SavedFilter &filter);

} // namespace kartoteka
