#include "shell/helppages.h"

#include "base/text.h"
#include "shell/actions.h"
#include "shell/actiontable.h"
#include "widgets/plainlabel.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTextDocumentFragment>

#include <algorithm>

namespace kartoteka
{

namespace
{

QString source(const QString &language, const QString &name)
{
    QFile file(QStringLiteral(":/help/%1/%2.html").arg(language, name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString titleOf(MenuPlace place)
{
    return plainLabel(QCoreApplication::translate("Actions", menuTitle(place)));
}

QString placeOf(const QString &action)
{
    for (const ActionRow &row : actionTable()) {
        if (action == QLatin1String(row.id))
            return (isInsideWindow(row.menu)
                        ? QString(titleOf(MenuPlace::Window) + QStringLiteral(" → "))
                        : QString()) +
                   titleOf(row.menu) + QStringLiteral(" → ") + Actions::plainText(action);
    }
    return action;
}

/// A text of a class of the window, or of a table of texts with a name of its own.
QString textOf(const QString &owner, const QString &text)
{
    const QByteArray english = text.toUtf8();
    const QByteArray type = "kartoteka::" + owner.toUtf8();
    const QString shown = QCoreApplication::translate(type.constData(), english.constData());
    if (shown != text)
        return plainLabel(shown);
    return plainLabel(QCoreApplication::translate(owner.toUtf8().constData(), english.constData()));
}

QString expanded(const QString &html)
{
    static const QRegularExpression token(QStringLiteral("\\{([^{}|]+)(?:\\|([^{}]+))?\\}"));
    QString text;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : token.globalMatch(html)) {
        const QString name = match.hasCaptured(2) ? textOf(match.captured(1), match.captured(2))
                                                  : placeOf(match.captured(1));
        text += QStringView(html).mid(done, match.capturedStart() - done) +
                QStringLiteral("<b>%1</b>").arg(name.toHtmlEscaped());
        done = match.capturedEnd();
    }
    return text + QStringView(html).mid(done);
}

QString titleOf(const QString &html)
{
    static const QRegularExpression heading(QStringLiteral("<h1>(.*?)</h1>"));
    return QTextDocumentFragment::fromHtml(heading.match(html).captured(1)).toPlainText();
}

bool containsAll(const QString &folded, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&folded](const QString &word) { return folded.contains(word); });
}

} // namespace

HelpPages::HelpPages(const QString &language)
    : m_language(source(language, names().constFirst()).isEmpty() ? QStringLiteral("en") : language)
{
    for (const QString &name : names()) {
        Page page;
        page.html = expanded(source(m_language, name));
        page.title = titleOf(page.html);
        page.foldedTitle = fold(page.title);
        page.foldedText = fold(QTextDocumentFragment::fromHtml(page.html).toPlainText());
        m_pages.insert(name, page);
    }
}

const QStringList &HelpPages::names()
{
    static const QStringList names = {
        QStringLiteral("index"),  QStringLiteral("tutorial"),   QStringLiteral("lists"),
        QStringLiteral("card"),   QStringLiteral("fields"),     QStringLiteral("search"),
        QStringLiteral("import"), QStringLiteral("duplicates"), QStringLiteral("backup"),
        QStringLiteral("files"),  QStringLiteral("settings"),   QStringLiteral("keyboard"),
    };
    return names;
}

QString HelpPages::title(const QString &name) const
{
    return m_pages.value(name).title;
}

QString HelpPages::html(const QString &name) const
{
    return m_pages.value(name).html;
}

QStringList HelpPages::found(const QString &words) const
{
    const QStringList folded = fold(words).split(u' ', Qt::SkipEmptyParts);
    QStringList inTitle;
    QStringList inText;
    for (const QString &name : names()) {
        const Page page = m_pages.value(name);
        if (containsAll(page.foldedTitle, folded))
            inTitle << name;
        else if (containsAll(page.foldedText, folded))
            inText << name;
    }
    return inTitle + inText;
}

} // namespace kartoteka
