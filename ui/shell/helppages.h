#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace kartoteka
{

/// The pages of help in one language, as they lie in the resources: /help/<language>/<name>.html.
/// In a page {file.import} stands for the place of an action in the menus and {Class|Text} for a
/// text of that class, both in the language of the window, so help names what is really there.
/// GUI thread.
class HelpPages
{
public:
    /// "ru" as in the settings; English for one without pages.
    explicit HelpPages(const QString &language);

    /// In the order in which they are listed; the first is "index".
    static const QStringList &names();

    const QString &language() const { return m_language; }
    /// Of its heading.
    QString title(const QString &name) const;
    /// Ready to be shown; empty for an unknown page.
    QString html(const QString &name) const;
    /// Pages that contain every word, however it is spelled (base/text.h); those with all of them
    /// in the title first. All pages for no words.
    QStringList found(const QString &words) const;

private:
    struct Page {
        QString html;
        QString title;
        QString foldedTitle;
        QString foldedText;
    };

    QString m_language;
    QHash<QString, Page> m_pages;
};

} // namespace kartoteka
