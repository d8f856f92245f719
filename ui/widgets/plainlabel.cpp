#include "widgets/plainlabel.h"

#include <QRegularExpression>

namespace kartoteka
{

QString plainLabel(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("\\s*[(（]&\\w[)）]|&(?=.)"));
    QString plain;
    qsizetype done = 0;
    QRegularExpressionMatch match = mark.match(text);
    while (match.hasMatch()) {
        plain += QStringView(text).mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        // "&&" is an ampersand: the second one stays.
        match = mark.match(text, done < text.size() && text[done] == u'&' ? done + 1 : done);
    }
    return plain + QStringView(text).mid(done);
}

QString asMenuText(QString text)
{
    return text.replace(u'&', QLatin1String("&&"));
}

} // namespace kartoteka
