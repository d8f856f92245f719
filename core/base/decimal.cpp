#include "base/decimal.h"

#include <limits>

namespace kartoteka
{

namespace
{
constexpr quint64 kLargest = std::numeric_limits<qint64>::max();
constexpr int kMostPlaces = 18;

quint64 magnitude(qint64 value)
{
    return value < 0 ? quint64(0) - static_cast<quint64>(value) : static_cast<quint64>(value);
}

/// Nothing where 64 bits with a sign cannot hold it; -2^63 can be.
std::optional<qint64> withSign(quint64 value, bool isNegative)
{
    if (value > kLargest + (isNegative ? 1 : 0))
        return std::nullopt;
    return static_cast<qint64>(isNegative ? quint64(0) - value : value);
}

struct Product {
    quint64 high;
    quint64 low;
};

/// 64 × 64 → 128 bits by halves: not every compiler has a 128-bit integer.
Product multiply(quint64 a, quint64 b)
{
    constexpr quint64 kHalf = 0xFFFFFFFF;
    const quint64 lowLow = (a & kHalf) * (b & kHalf);
    const quint64 highLow = (a >> 32) * (b & kHalf);
    const quint64 lowHigh = (a & kHalf) * (b >> 32);
    const quint64 middle = (lowLow >> 32) + (highLow & kHalf) + (lowHigh & kHalf);
    return {(a >> 32) * (b >> 32) + (highLow >> 32) + (lowHigh >> 32) + (middle >> 32),
            (middle << 32) | (lowLow & kHalf)};
}

/// Rounded half up; nothing when the quotient needs more than 64 bits.
std::optional<quint64> divide(Product product, quint64 divisor)
{
    if (product.high >= divisor)
        return std::nullopt;
    quint64 quotient = 0;
    quint64 remainder = product.high;
    if (remainder == 0) {
        quotient = product.low / divisor;
        remainder = product.low % divisor;
    } else {
        for (int bit = 63; bit >= 0; --bit) {
            const bool carry = (remainder >> 63) != 0;
            remainder = (remainder << 1) | ((product.low >> bit) & 1);
            const bool fits = carry || remainder >= divisor;
            if (fits)
                remainder -= divisor;
            quotient = (quotient << 1) | (fits ? 1 : 0);
        }
    }
    if (remainder < divisor - remainder)
        return quotient;
    return quotient == std::numeric_limits<quint64>::max() ? std::nullopt
                                                           : std::optional(quotient + 1);
}

bool isMinus(QChar character)
{
    return character == u'-' || character == QChar(0x2212);
}

bool isSign(QChar character)
{
    return character == u'+' || isMinus(character);
}

/// Takes the sign or the accounting parentheses off; nothing when there is more than one of them.
std::optional<bool> takeSign(QStringView &text)
{
    text = text.trimmed();
    if (text.startsWith(u'(') && text.endsWith(u')') && text.size() > 2) {
        text = text.mid(1, text.size() - 2).trimmed();
        return true;
    }
    if (text.isEmpty())
        return std::nullopt;
    if (isSign(text.front())) {
        const bool isNegative = isMinus(text.front());
        text = text.mid(1).trimmed();
        return isNegative;
    }
    if (isSign(text.back())) {
        const bool isNegative = isMinus(text.back());
        text = text.chopped(1).trimmed();
        return isNegative;
    }
    return false;
}

/// One kind of grouping sign has many code points.
char16_t separatorKind(QChar character)
{
    switch (character.unicode()) {
    case u' ':
    case 0x00A0:
    case 0x2009:
    case 0x202F:
        return u' ';
    case u'\'':
    case 0x2019:
        return u'\'';
    case u'.':
    case u',':
        return character.unicode();
    default:
        return 0;
    }
}

struct Separators {
    char16_t decimal = 0;  ///< 0 = there is none
    char16_t grouping = 0; ///< 0 = none may occur
};

struct Sign {
    int count = 0;
    qsizetype last = -1;
};

Separators separatorsOf(const Sign &point, const Sign &comma, DecimalStyle style)
{
    if (style == DecimalStyle::Point)
        return {u'.', u','};
    if (style == DecimalStyle::Comma)
        return {u',', u'.'};
    const Separators pointLast{u'.', u','};
    const Separators commaLast{u',', u'.'};
    if (point.count > 0 && comma.count > 0)
        return point.last > comma.last ? pointLast : commaLast;
    // Several of one kind can only be grouping; a single one is the decimal separator.
    if (point.count > 1)
        return {0, u'.'};
    if (comma.count > 1)
        return {0, u','};
    return point.count == 1 ? Separators{u'.', 0} : Separators{u',', 0};
}

/// Digits before and behind the decimal separator, read from left to right.
class DigitReader
{
public:
    DigitReader(Separators separators, int places)
        : m_separators(separators)
        , m_places(places)
    {
    }

    bool accept(QChar character)
    {
        // Digits of any script; superscripts and the like are no decimal digits.
        if (character.isDigit())
            return acceptDigit(character.digitValue());
        const char16_t kind = separatorKind(character);
        if (kind == 0 || m_isFraction)
            return false;
        if (kind == m_separators.decimal) {
            m_isFraction = true;
            return isGroupComplete();
        }
        return acceptGrouping(kind);
    }

    /// The number times 10^places.
    std::optional<quint64> finish()
    {
        if (m_digits == 0 || (!m_isFraction && !isGroupComplete()))
            return std::nullopt;
        for (; m_fraction < m_places; ++m_fraction) {
            if (!append(0))
                return std::nullopt;
        }
        return m_value;
    }

private:
    bool acceptDigit(int digit)
    {
        ++m_digits;
        if (!m_isFraction) {
            ++m_group;
            return append(digit);
        }
        if (m_fraction == m_places)
            return digit == 0;
        ++m_fraction;
        return append(digit);
    }

    bool append(int digit)
    {
        const auto added = static_cast<quint64>(digit);
        if (m_value > (kLargest + 1 - added) / 10)
            return false;
        m_value = m_value * 10 + added;
        return true;
    }

    bool acceptGrouping(char16_t kind)
    {
        const bool isPointOrComma = kind == u'.' || kind == u',';
        const bool isKnown = isPointOrComma ? kind == m_separators.grouping : true;
        if (!isKnown || (m_grouping != 0 && m_grouping != kind) || !isInnerGroup())
            return false;
        m_grouping = kind;
        m_group = 0;
        return true;
    }

    /// Thousands; groups of two before the last three are Indian.
    bool isInnerGroup() const
    {
        if (m_grouping == 0)
            return m_group >= 1 && m_group <= 3;
        return m_group == 3 || (m_group == 2 && m_grouping == u',');
    }

    bool isGroupComplete() const { return m_grouping == 0 || m_group == 3; }

    Separators m_separators;
    int m_places;
    quint64 m_value = 0;
    qint64 m_digits = 0;
    qint64 m_group = 0;
    int m_fraction = 0;
    bool m_isFraction = false;
    char16_t m_grouping = 0;
};
} // namespace

std::optional<qint64> parseDecimal(QStringView text, int places, DecimalStyle style)
{
    if (places < 0 || places > kMostPlaces)
        return std::nullopt;
    const std::optional<bool> isNegative = takeSign(text);
    if (!isNegative)
        return std::nullopt;
    Sign point;
    Sign comma;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'.' && text[i] != u',')
            continue;
        Sign &sign = text[i] == u'.' ? point : comma;
        ++sign.count;
        sign.last = i;
    }
    DigitReader reader(separatorsOf(point, comma, style), places);
    for (const QChar character : text) {
        if (!reader.accept(character))
            return std::nullopt;
    }
    const std::optional<quint64> value = reader.finish();
    return value ? withSign(*value, *isNegative) : std::nullopt;
}

QString formatDecimal(qint64 scaled, int places)
{
    QString digits = QString::number(magnitude(scaled));
    if (places > 0) {
        digits = digits.rightJustified(places + 1, u'0');
        digits.insert(digits.size() - places, u'.');
    }
    return scaled < 0 ? u'-' + digits : digits;
}

std::optional<qint64> checkedAdd(qint64 a, qint64 b)
{
    const auto sum = static_cast<qint64>(static_cast<quint64>(a) + static_cast<quint64>(b));
    const bool overflows = (a < 0) == (b < 0) && (sum < 0) != (a < 0);
    return overflows ? std::nullopt : std::optional(sum);
}

std::optional<qint64> checkedMultiply(qint64 a, qint64 b)
{
    const Product product = multiply(magnitude(a), magnitude(b));
    if (product.high != 0)
        return std::nullopt;
    return withSign(product.low, (a < 0) != (b < 0));
}

std::optional<qint64> checkedMultiplyDivide(qint64 a, qint64 b, qint64 c)
{
    if (c == 0)
        return std::nullopt;
    const auto quotient = divide(multiply(magnitude(a), magnitude(b)), magnitude(c));
    if (!quotient)
        return std::nullopt;
    const bool isNegative = ((a < 0) != (b < 0)) != (c < 0);
    return withSign(*quotient, isNegative);
}

} // namespace kartoteka
