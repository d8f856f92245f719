#pragma once

#include "storage/condition.h"

namespace kartoteka
{

/// A condition on its way into a larger one.
struct Clause {
    Condition condition;
    int depth = 0; ///< places it takes on the stack of SQLite's parser, beside those of a leaf
};

inline Clause leaf(QString sql, std::vector<Value> values = {})
{
    return {{std::move(sql), std::move(values)}};
}

/// Joins by " AND " or " OR ". SQLite's parser has room for 100 symbols and its trees may be 1,000
/// high, so many clauses become groups of groups, and the deepest clause stands first, where it
/// costs one place instead of three. The order of clauses does not matter: none of them is NULL.
Clause joined(std::vector<Clause> clauses, bool isAnd);

Clause negated(Clause clause);

} // namespace kartoteka
