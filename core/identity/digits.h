#pragma once

#include "base/error.h"

#include <initializer_list>

namespace kartoteka
{

// Shared by the checks of requisites.

inline bool isAsciiDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

inline bool isAsciiCapital(QChar character)
{
    return character >= u'A' && character <= u'Z';
}

inline int digitAt(const QString &digits, qsizetype index)
{
    return digits[index].unicode() - u'0';
}

/// Whether the text is digits, and as many as one of `lengths` (one or two); the message says what
/// is wrong.
Message digitsProblem(const QString &text, std::initializer_list<int> lengths);

/// The last digit must be `expected`.
Message checkDigitProblem(const QString &digits, int expected);

} // namespace kartoteka
