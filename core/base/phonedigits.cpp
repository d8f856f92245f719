#include "base/text.h"

namespace kartoteka
{

namespace
{
constexpr qsizetype kShortest = 3;
constexpr qsizetype kRussian = 11;

/// Whether an extension ("доб. 12", "ext 12", "x12", "#12") begins at the start of `rest`.
bool startsExtension(QStringView rest)
{
    const QChar first = rest.front();
    if (first == u'#')
        return true;
    for (const QStringView word : {QStringView(u"доб"), QStringView(u"ext"), QStringView(u"вн")}) {
        if (rest.startsWith(word, Qt::CaseInsensitive))
            return true;
    }
    // A Cyrillic х looks the same and is typed as often.
    const QChar lower = first.toLower();
    return lower == u'x' || lower == u'х';
}

bool startsSecondNumber(QChar character, qsizetype digits)
{
    constexpr qsizetype kWholeNumber = 5;
    return character == u'+' || character == u';' || (character == u',' && digits >= kWholeNumber);
}
} // namespace

QString phoneDigits(QStringView typed)
{
    QString digits;
    bool hasPlus = false;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QChar character = typed[i];
        if (character.isDigit()) {
            digits += QChar(u'0' + character.digitValue());
            continue;
        }
        if (digits.isEmpty()) {
            hasPlus =
                character == u'+' || character == u'\uFF0B' || (hasPlus && !character.isLetter());
            continue;
        }
        if (startsExtension(typed.mid(i)) || startsSecondNumber(character, digits.size()))
            break;
    }
    if (digits.size() < kShortest)
        return {};
    if (!hasPlus && digits.size() == kRussian && (digits[0] == u'8' || digits[0] == u'7'))
        return QStringLiteral("+7") + digits.mid(1);
    return hasPlus ? u'+' + digits : digits;
}

} // namespace kartoteka
