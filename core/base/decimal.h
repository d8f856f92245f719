#pragma once

#include <QString>

#include <optional>

namespace kartoteka
{

/// How decimals are written in a source. Auto: the last of '.' and ',' is the decimal separator
/// unless it can only be a grouping one ("1,234,567", "1.234.567"); "1,234" alone is ambiguous and
/// read as a decimal under Comma and as 1234 under Point; Auto reads it as a decimal comma.
enum class DecimalStyle { Auto, Point, Comma };

/// Reads a number as an integer count of 10^-places: ("12 500,00", 2) → 1250000. Accepts grouping
/// by spaces (also U+00A0, U+202F), apostrophes, '.' or ','; a leading or trailing sign, U+2212,
/// and accounting parentheses "(15.25)" for negatives. More digits than `places` are accepted only
/// when they are zeros – otherwise nothing, so that no value is silently rounded; overflow:
/// nothing.
std::optional<qint64> parseDecimal(QStringView text, int places,
                                   DecimalStyle style = DecimalStyle::Auto);

/// Plain machine form with a point and a leading '-': (1250000, 2) → "12500.00".
QString formatDecimal(qint64 scaled, int places);

/// a + b, a * b; nothing on overflow of 64 bits.
std::optional<qint64> checkedAdd(qint64 a, qint64 b);
std::optional<qint64> checkedMultiply(qint64 a, qint64 b);
/// a * b / c with a 128-bit product, rounded half away from zero; nothing on overflow or c = 0.
std::optional<qint64> checkedMultiplyDivide(qint64 a, qint64 b, qint64 c);

} // namespace kartoteka
