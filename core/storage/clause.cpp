#include "storage/clause.h"

namespace kartoteka
{

namespace
{
constexpr size_t kGroup = 8;
constexpr int kFirstCost = 1;
constexpr int kLaterCost = 3;

Clause joinedGroup(const std::vector<Clause> &clauses, bool isAnd)
{
    Clause group = clauses.front();
    group.depth += kFirstCost;
    for (auto clause = clauses.begin() + 1; clause != clauses.end(); ++clause) {
        const std::vector<Value> &values = clause->condition.values;
        group.condition.sql += isAnd ? QLatin1String(" AND ") : QLatin1String(" OR ");
        group.condition.sql += clause->condition.sql;
        group.condition.values.insert(group.condition.values.end(), values.begin(), values.end());
        group.depth = std::max(group.depth, clause->depth + kLaterCost);
    }
    group.condition.sql = u'(' + group.condition.sql + u')';
    return group;
}
} // namespace

Clause joined(std::vector<Clause> clauses, bool isAnd)
{
    if (clauses.empty())
        return leaf(isAnd ? QStringLiteral("1") : QStringLiteral("0"));
    const auto isDeeper = [](const Clause &one, const Clause &other) {
        return one.depth > other.depth;
    };
    std::stable_sort(clauses.begin(), clauses.end(), isDeeper);
    // The shallowest go together first, as in Huffman's tree.
    while (clauses.size() > kGroup) {
        const auto first = clauses.end() - kGroup;
        const Clause group = joinedGroup(std::vector<Clause>(first, clauses.end()), isAnd);
        clauses.erase(first, clauses.end());
        clauses.insert(std::upper_bound(clauses.begin(), clauses.end(), group, isDeeper), group);
    }
    return clauses.size() == 1 ? std::move(clauses.front()) : joinedGroup(clauses, isAnd);
}

Clause negated(Clause clause)
{
    clause.condition.sql = QLatin1String("NOT ") + clause.condition.sql;
    clause.depth += 1;
    return clause;
}

} // namespace kartoteka
