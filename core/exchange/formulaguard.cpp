#include "exchange/formulaguard.h"

#include <algorithm>

namespace kartoteka
{

namespace
{
bool isDangerous(QChar c)
{
    switch (c.unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case u'\r':
    case u'\n':
    case u'＝':
    case u'＋':
    case u'－':
    case u'＠':
        return true;
    default:
        return false;
    }
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// A sign, then nothing that could name a cell, a function or an operation on other cells.
bool isPlainNumber(QStringView text)
{
    constexpr QStringView kHarmless = u" .,'()-%\u00A0\u202F₽€$£¥";
    return (text.front() == u'+' || text.front() == u'-') &&
           std::all_of(text.begin() + 1, text.end(),
                       [kHarmless](QChar c) { return isDigit(c) || kHarmless.contains(c); });
}

qsizetype leadingApostrophes(QStringView text)
{
    qsizetype count = 0;
    while (count < text.size() && text[count] == u'\'')
        ++count;
    return count;
}

/// The texts that guardFormula() changes. With its apostrophe such a text is one again, which makes
/// the guard exactly reversible.
bool needsGuard(QStringView text)
{
    if (text.isEmpty() || (text.front() != u'\'' && !isDangerous(text.front())))
        return false;
    const qsizetype apostrophes = leadingApostrophes(text);
    if (apostrophes == text.size() || !isDangerous(text[apostrophes]))
        return false;
    return apostrophes > 0 || !isPlainNumber(text);
}

bool isSpoilable(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit) &&
           ((text.front() == u'0' && text.size() > 1) || text.size() > 15);
}
} // namespace

QString guardFormula(const QString &text)
{
    return needsGuard(text) ? QString(u'\'' + text) : text;
}

QString guardNumber(const QString &text)
{
    return isSpoilable(text) ? QString(QLatin1String("=\"") + text + u'"') : guardFormula(text);
}

QString unguardFormula(const QString &text)
{
    if (text.startsWith(u'\'') && needsGuard(QStringView(text).mid(1)))
        return text.mid(1);
    if (text.size() > 4 && text.startsWith(QLatin1String("=\"")) && text.endsWith(u'"')) {
        const QString number = text.mid(2, text.size() - 3);
        if (isSpoilable(number))
            return number;
    }
    return text;
}

} // namespace kartoteka
