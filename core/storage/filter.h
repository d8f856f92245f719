#pragma once

#include "base/result.h"

#include <QStringView>

#include <vector>

namespace kartoteka
{

/// A name, a value or an operator of a filter, and where it begins (UTF-16 units).
struct FilterWord {
    QString text;
    qsizetype at = 0;
    bool isQuoted = false; ///< never a keyword
};

enum class Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Contains,
    NotContains,
    In,
    NotIn,
    Empty,
    NotEmpty,
};

/// `path comparison values`; without a path: any text of the record contains the value.
struct FilterAtom {
    std::vector<FilterWord> path; ///< names from the record outwards: owner, name
    Comparison comparison = Comparison::Contains;
    FilterWord symbol; ///< the operator as it was written
    std::vector<FilterWord> values;
};

struct FilterNode {
    enum class Kind {
        All, ///< and; true without children
        Any, ///< or
        Not, ///< one child
        Atom,
    };

    Kind kind = Kind::All;
    std::vector<FilterNode> children;
    FilterAtom atom;
};

/// Reads a filter; what the names and values mean is left to compileFilter(). The language is
/// described in packaging/linux/kartoteka-filter.7. Texts over 100,000 characters, 1,000
/// conditions, 10,000 values in lists or 200 nested parentheses are refused. Pure, any thread.
Result<FilterNode> parseFilter(QStringView filter);

/// "What is wrong at character 5; advice", then the line of the filter and a mark below the place.
/// ErrorCode::Invalid.
Error filterError(QStringView filter, qsizetype at, const Message &what,
                  const Message &advice = {});

} // namespace kartoteka
