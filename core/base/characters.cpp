#include "base/characters.h"

#include <QChar>

#include <algorithm>

namespace kartoteka
{

namespace
{
constexpr bool isJoiningJamo(char32_t character)
{
    return (character >= 0x1160 && character <= 0x11FF) ||
           (character >= 0xD7B0 && character <= 0xD7FF);
}
} // namespace

Character characterAt(QStringView text, qsizetype index)
{
    const QChar unit = text[index];
    if (!unit.isSurrogate())
        return {unit.unicode(), 1};
    const bool isPair =
        unit.isHighSurrogate() && index + 1 < text.size() && text[index + 1].isLowSurrogate();
    if (!isPair)
        return {QChar::ReplacementCharacter, 1};
    return {QChar::surrogateToUcs4(unit, text[index + 1]), 2};
}

bool isMark(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
        return true;
    default:
        return false;
    }
}

qsizetype pieceEnd(QStringView text, qsizetype start, qsizetype wished)
{
    const qsizetype latest = std::min(text.size(), start + 4 * wished);
    for (qsizetype i = std::min(text.size(), start + wished); i < latest; ++i) {
        if (text[i].isLowSurrogate() && text[i - 1].isHighSurrogate())
            continue;
        const char32_t character = characterAt(text, i).value;
        if (!isMark(character) && !isJoiningJamo(character))
            return i;
    }
    const bool splitsPair =
        latest < text.size() && text[latest].isLowSurrogate() && text[latest - 1].isHighSurrogate();
    return splitsPair ? latest + 1 : latest;
}

} // namespace kartoteka
