#pragma once

#include "base/result.h"

#include <QString>

#include <vector>

namespace kartoteka
{

/// The smallest part of a filter that has a meaning.
struct FilterToken {
    enum class Kind {
        Word,     ///< bare: a name, a keyword or a value
        Name,     ///< [in brackets]
        Text,     ///< "in quotes"
        Operator, ///< = != < <= > >= ~ !~
        Open,
        Close,
        Comma,
        End,
    };

    Kind kind = Kind::End;
    QString text; ///< without brackets, quotes and backslashes; operators in their ASCII form
    qsizetype at = 0;
    qsizetype end = 0;
};

/// Cuts a filter into tokens; the last one is End. Unclosed quotes and brackets and unknown
/// operators are errors.
Result<std::vector<FilterToken>> filterTokens(QStringView filter);

} // namespace kartoteka
