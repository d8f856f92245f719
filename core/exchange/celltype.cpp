#include "exchange/celltype.h"

#include <QByteArray>

#include <algorithm>

namespace kartoteka
{

namespace
{
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isHigh(char c)
{
    return static_cast<uchar>(c) >= 0x80;
}

/// How often the kinds of bytes occur in a cell.
struct Census {
    int digits = 0;
    int letters = 0; ///< ASCII
    int high = 0;
    int spaces = 0;
    int others = 0;
};

Census censusOf(QByteArrayView cell)
{
    Census census;
    for (const char c : cell) {
        if (isDigit(c))
            ++census.digits;
        else if (isAsciiLetter(c))
            ++census.letters;
        else if (isHigh(c))
            ++census.high;
        else if (c == ' ')
            ++census.spaces;
        else
            ++census.others;
    }
    return census;
}

/// Non-breaking spaces (U+00A0, U+202F) as plain ones, so that digits stand among ASCII.
QByteArray withPlainSpaces(QByteArrayView cell)
{
    QByteArray plain = cell.toByteArray();
    plain.replace("\xC2\xA0", " ");
    plain.replace("\xE2\x80\xAF", " ");
    plain.replace("\xE2\x88\x92", "-"); // U+2212
    return plain;
}

/// The amount without its currency sign or code; the cell itself when it has none.
QByteArrayView withoutCurrency(QByteArrayView cell)
{
    for (const QByteArrayView sign :
         {QByteArrayView("$"), QByteArrayView("\xE2\x82\xBD"), QByteArrayView("\xE2\x82\xAC"),
          QByteArrayView("\xC2\xA3"), QByteArrayView("\xC2\xA5"), QByteArrayView("RUB"),
          QByteArrayView("USD"), QByteArrayView("EUR"), QByteArrayView("CNY"),
          QByteArrayView("\xD1\x80\xD1\x83\xD0\xB1."), // руб.
          QByteArrayView("\xD1\x80\xD1\x83\xD0\xB1")}) {
        if (cell.startsWith(sign))
            return cell.sliced(sign.size()).trimmed();
        if (cell.startsWith('-') && cell.sliced(1).startsWith(sign))
            return cell.sliced(1 + sign.size()).trimmed();
        if (cell.endsWith(sign))
            return cell.chopped(sign.size()).trimmed();
    }
    return cell;
}

/// Digits with groups and at most one decimal part; sign, brackets and percent around.
CellType numberType(QByteArrayView cell)
{
    if (cell.startsWith('(') && cell.endsWith(')'))
        cell = cell.sliced(1).chopped(1);
    if (cell.endsWith('%'))
        cell = cell.chopped(1).trimmed();
    if (!cell.isEmpty() && (cell.front() == '-' || cell.front() == '+'))
        cell = cell.sliced(1).trimmed();
    if (cell.isEmpty() || !isDigit(cell.back()))
        return CellType::Text;
    qsizetype groupStart = 0;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const char c = cell[i];
        if (isDigit(c))
            continue;
        const bool exponent = (c == 'e' || c == 'E') && i > 0;
        if (exponent) {
            const char sign = cell[i + 1];
            const qsizetype digits = i + (sign == '-' || sign == '+' ? 2 : 1);
            const QByteArrayView rest = cell.sliced(std::min(digits, cell.size()));
            const bool valid = !rest.isEmpty() && std::all_of(rest.begin(), rest.end(), isDigit);
            return valid ? CellType::Decimal : CellType::Text;
        }
        const bool grouping = c == ' ' || c == '\'';
        if (!(grouping || c == '.' || c == ',') || (i > 0 && !isDigit(cell[i - 1])))
            return CellType::Text;
        if (grouping && (cell.size() - i < 4 || !isDigit(cell[i + 1])))
            return CellType::Text;
        // All but the last separator part groups of three digits.
        if (groupStart > 0 && i - groupStart != 3)
            return CellType::Text;
        groupStart = i + 1;
    }
    return groupStart > 0 ? CellType::Decimal : CellType::Integer;
}

/// Digits in groups of the given greatest lengths, parted by one of the signs.
qsizetype matchGroups(QByteArrayView cell, QByteArrayView separators, int groups)
{
    qsizetype i = 0;
    for (int group = 0; group < groups; ++group) {
        const qsizetype begin = i;
        while (i < cell.size() && isDigit(cell[i]))
            ++i;
        const qsizetype length = i - begin;
        if (length == 0 || length > 4 || length == 3)
            return 0;
        if (group + 1 < groups) {
            if (i == cell.size() || !separators.contains(cell[i]))
                return 0;
            ++i;
        }
    }
    return i;
}

/// 9:05, 10:30, 10:30:15, 10:30:15.250
bool isTime(QByteArrayView cell)
{
    const qsizetype colon = cell.indexOf(':');
    if (colon < 1 || colon > 2)
        return false;
    QByteArray form = cell.toByteArray();
    for (char &c : form) {
        if (isDigit(c))
            c = '9';
    }
    const QByteArrayView rest = QByteArrayView(form).sliced(colon);
    return (form.startsWith("9:") || form.startsWith("99:")) &&
           (rest == ":99" || rest == ":99:99" ||
            (rest.startsWith(":99:99.") && rest.endsWith('9') && rest.size() < 14));
}

bool isDate(QByteArrayView cell)
{
    qsizetype length = 0;
    for (const QByteArrayView separator :
         {QByteArrayView("-"), QByteArrayView("."), QByteArrayView("/")})
        length = std::max(length, matchGroups(cell, separator, 3));
    if (length < 6)
        return false;
    const QByteArrayView rest = cell.sliced(length);
    if (rest.isEmpty())
        return true;
    if (rest.front() != ' ' && rest.front() != 'T')
        return false;
    // "10:30", "10:30:00.000Z", "9:15 PM", "10:30+03:00"
    const QByteArrayView time = rest.sliced(1);
    return time.size() >= 3 && time.contains(':') &&
           std::all_of(time.begin(), time.end(), [](char c) {
               return isDigit(c) || QByteArrayView(":.+-Z APMapm").contains(c);
           });
}

bool isEmail(QByteArrayView cell)
{
    const qsizetype at = cell.indexOf('@');
    return at > 0 && cell.indexOf('@', at + 1) < 0 && cell.indexOf('.', at) > at + 1 &&
           !cell.contains(' ') && !cell.endsWith('.');
}

bool isUrl(QByteArrayView cell)
{
    return !cell.contains(' ') && (cell.startsWith("http://") || cell.startsWith("https://") ||
                                   cell.startsWith("www.") || cell.startsWith("ftp://"));
}

bool isPhone(QByteArrayView cell, const Census &census)
{
    return census.digits >= 7 && census.letters == 0 && census.high == 0 &&
           std::all_of(cell.begin(), cell.end(),
                       [](char c) { return isDigit(c) || QByteArrayView("+()- ./").contains(c); });
}

bool isTruth(QByteArrayView cell)
{
    if (cell.size() > 6)
        return false;
    const QByteArray lower = cell.toByteArray().toLower();
    for (const char *word : {"yes", "no", "true", "false", "да", "нет", "Да", "Нет", "ДА", "НЕТ",
                             "是", "否", "y", "n"}) {
        if (lower == word)
            return true;
    }
    return false;
}

CellType wordType(QByteArrayView cell, const Census &census)
{
    if (isEmail(cell))
        return CellType::Email;
    if (isUrl(cell))
        return CellType::Url;
    if (isTruth(cell))
        return CellType::Truth;
    const bool isCode = census.digits > 0 && census.letters > 0 && census.high == 0 &&
                        census.spaces == 0 && cell.size() <= 40;
    return isCode ? CellType::Code : CellType::Text;
}
} // namespace

CellType cellType(QByteArrayView cell)
{
    cell = cell.trimmed();
    if (cell.isEmpty())
        return CellType::Empty;
    if (cell.size() > 200)
        return CellType::Text;
    const QByteArray plain = withPlainSpaces(cell);
    const Census census = censusOf(plain);
    if (census.digits == 0)
        return wordType(cell, census);
    const CellType number = numberType(plain);
    if (number != CellType::Text) {
        // Eleven and more digits in groups are a phone, not an amount.
        return number != CellType::Integer && census.spaces > 0 && plain.startsWith('+')
                   ? CellType::Phone
                   : number;
    }
    if (isTime(plain))
        return CellType::Time;
    if (isDate(plain))
        return CellType::Date;
    const QByteArrayView amount = withoutCurrency(plain);
    if (amount.size() < plain.size() && numberType(amount) != CellType::Text)
        return CellType::Money;
    if (isPhone(plain, census))
        return CellType::Phone;
    return wordType(cell, census);
}

bool isValueType(CellType type)
{
    switch (type) {
    case CellType::Empty:
    case CellType::Code:
    case CellType::Text:
    case CellType::Truth:
        return false;
    case CellType::Integer:
    case CellType::Decimal:
    case CellType::Money:
    case CellType::Date:
    case CellType::Time:
    case CellType::Email:
    case CellType::Url:
    case CellType::Phone:
        return true;
    }
    return false;
}

QByteArray cellShape(QByteArrayView cell)
{
    constexpr qsizetype kLongest = 40;
    QByteArray shape;
    for (qsizetype i = 0; i < cell.size() && shape.size() < kLongest; ++i) {
        const char c = cell[i];
        if (isDigit(c))
            shape += '9';
        else if (isAsciiLetter(c))
            shape += c >= 'a' ? 'a' : 'A';
        else if (!isHigh(c))
            shape += c;
        else if (i == 0 || !isHigh(cell[i - 1]))
            shape += 'W';
    }
    return shape;
}

} // namespace kartoteka
