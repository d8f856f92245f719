#include "widgets/plaintip.h"

namespace kartoteka
{

QString plainToolTip(const QString &text)
{
    constexpr qsizetype longest = 4000;
    if (text.isEmpty())
        return {};
    const QString cut = text.size() > longest ? text.left(longest) + QChar(u'…') : text;
    return QStringLiteral("<p style=\"white-space:pre-wrap\">") + cut.toHtmlEscaped() +
           QStringLiteral("</p>");
}

} // namespace kartoteka
