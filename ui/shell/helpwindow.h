#pragma once

#include "shell/helppages.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace kartoteka
{

/// Help beside the window: the list of pages with a line that searches them all, and the page. Not
/// modal, so that one can read and do at once. GUI thread.
class HelpWindow : public QWidget
{
    Q_OBJECT
public:
    /// Language as in the settings: "en", "ru", "zh_CN"; English for any other.
    explicit HelpWindow(const QString &language, QWidget *parent = nullptr);

    void setLanguage(const QString &language);
    /// What stands for <!-- shortcuts --> in a page: HTML, asked for whenever the page is shown.
    void setShortcutSheet(std::function<QString()> sheet);

    /// Shows the page, also "card#history"; the first one for an unknown name.
    void open(const QString &page);
    /// Name of the page that is shown.
    QString page() const;

signals:
    /// The page without what only a window can show, as HTML.
    void printRequested(const QString &title, const QString &html);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Browser;

    QWidget *makePages();
    QWidget *makeReading();
    void retranslate();
    void dress();
    void search();
    void openCurrent();
    void followPage();
    void markFound();
    void print();

    HelpPages m_pages;
    std::function<QString()> m_sheet;
    QLineEdit *m_search;
    QListWidget *m_list;
    Browser *m_browser;
    QString m_looked; ///< of the style sheet in use
};

} // namespace kartoteka
