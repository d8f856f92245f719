#include "shell/helpwindow.h"

#include "shell/actiontable.h"
#include "widgets/theme.h"

#include "support/catch.h"
#include "support/pictures.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QKeySequence>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>
#include <functional>

using namespace kartoteka;

namespace
{

const QStringList kLanguages = {QStringLiteral("en"), QStringLiteral("ru"),
                                QStringLiteral("zh_CN")};

/// As it lies in the tree, before anything is put in.
QString source(const QString &language, const QString &page)
{
    QFile file(
        QStringLiteral(KARTOTEKA_SOURCE_DIR "/resources/help/%1/%2.html").arg(language, page));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QList<QStringList> matches(const QString &text, const char *pattern)
{
    QList<QStringList> found;
    const QRegularExpression expression(QString::fromLatin1(pattern));
    for (const QRegularExpressionMatch &match : expression.globalMatch(text))
        found << match.capturedTexts();
    return found;
}

/// Calls with every page of every language.
void forEachPage(const std::function<void(const QString &text)> &check)
{
    for (const QString &language : kLanguages) {
        for (const QString &page : HelpPages::names()) {
            INFO(language.toStdString() << "/" << page.toStdString());
            check(source(language, page));
        }
    }
}

bool hasAction(const QString &id)
{
    return std::any_of(actionTable().begin(), actionTable().end(),
                       [&id](const ActionRow &row) { return id == QLatin1String(row.id); });
}

bool isShortcut(const QString &keys)
{
    // Of Qt's own widgets, and of editors of the card.
    static const QStringList known = {QStringLiteral("Alt+Left"), QStringLiteral("Alt+Down"),
                                      QStringLiteral("Alt+Up"), QStringLiteral("Shift+Tab"),
                                      QStringLiteral("Shift+Enter")};
    const QKeySequence wanted(keys);
    for (const ActionRow &row : actionTable()) {
        for (const QString &one : QString::fromLatin1(row.shortcut).split(QLatin1String(" | "))) {
            if (!one.isEmpty() && QKeySequence(one) == wanted)
                return true;
        }
    }
    return known.contains(keys);
}

/// All source files of the window in which the class, or the table of texts, is named.
QString codeOf(const QString &owner)
{
    static const QStringList sources = [] {
        QStringList texts;
        QDirIterator files(QStringLiteral(KARTOTEKA_SOURCE_DIR "/ui"), {QStringLiteral("*.cpp")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                texts << QString::fromUtf8(file.readAll());
        }
        return texts;
    }();
    QString code;
    for (const QString &text : sources) {
        if (text.contains(owner + QLatin1String("::")) || text.contains(u'"' + owner + u'"'))
            code += text;
    }
    return code;
}

template<typename Widget>
Widget &part(HelpWindow &window, const char *name)
{
    auto *found = window.findChild<Widget *>(QString::fromLatin1(name));
    REQUIRE(found);
    return *found;
}

QStringList listed(HelpWindow &window)
{
    QStringList titles;
    const auto &list = part<QListWidget>(window, "helpPages");
    for (int row = 0; row < list.count(); ++row)
        titles << list.item(row)->text();
    return titles;
}

} // namespace

TEST_CASE("Help has the same pages in every language, and no others")
{
    QStringList wanted;
    for (const QString &name : HelpPages::names())
        wanted << name + QLatin1String(".html");
    wanted.sort();
    for (const QString &language : kLanguages) {
        const QDir folder(QStringLiteral(KARTOTEKA_SOURCE_DIR "/resources/help/") + language);
        CHECK(folder.entryList(QDir::Files, QDir::Name) == wanted);
        CHECK(QDir(QStringLiteral(":/help/") + language).entryList(QDir::Files, QDir::Name) ==
              wanted);
    }
}

TEST_CASE("Every page of help has one heading, something to read, and at most 120 lines")
{
    forEachPage([](const QString &text) {
        CHECK(matches(text, "<h1>.+</h1>").size() == 1);
        CHECK(text.count(QLatin1String("<h1")) == 1);
        CHECK(text.size() > 500);
        CHECK(text.count(u'\n') <= 120);
        CHECK_FALSE(text.contains(QChar::ReplacementCharacter));
        for (const char *tag : {"p", "li", "ul", "ol", "table", "td", "code", "pre", "b", "h2"}) {
            INFO(tag);
            CHECK(text.count(QStringLiteral("<%1>").arg(QLatin1String(tag))) ==
                  text.count(QStringLiteral("</%1>").arg(QLatin1String(tag))));
        }
    });
}

TEST_CASE("Every link of help leads to a page, and to a place on it")
{
    for (const QString &language : kLanguages) {
        for (const QString &page : HelpPages::names()) {
            for (const QStringList &link : matches(source(language, page), "href=\"([^\"]*)\"")) {
                INFO(language.toStdString()
                     << "/" << page.toStdString() << ": " << link[1].toStdString());
                const QString target = link[1].section(QLatin1String(".html"), 0, 0);
                REQUIRE(HelpPages::names().contains(target));
                const QString place = link[1].section(u'#', 1);
                CHECK(
                    (place.isEmpty() ||
                     source(language, target).contains(QStringLiteral("name=\"%1\"").arg(place))));
            }
        }
    }
}

TEST_CASE("Keys that help names are keys that work")
{
    forEachPage([](const QString &text) {
        for (const QStringList &key :
             matches(text, "<code>((?:(?:Ctrl|Shift|Alt)\\+[^<]+)|F\\d+|Del)</code>")) {
            INFO(key[1].toStdString());
            CHECK(isShortcut(key[1]));
        }
    });
}

TEST_CASE("Actions and texts that help names are there")
{
    forEachPage([](const QString &text) {
        for (const QStringList &token : matches(text, "\\{([^{}|]+)(?:\\|([^{}]+))?\\}")) {
            INFO(token[0].toStdString());
            if (token.size() < 3 || token[2].isEmpty())
                CHECK(hasAction(token[1]));
            else
                CHECK(codeOf(token[1]).contains(u'"' + token[2] + u'"'));
        }
    });
}

TEST_CASE("The pages that views name as theirs are there")
{
    QDirIterator files(QStringLiteral(KARTOTEKA_SOURCE_DIR "/ui"), {QStringLiteral("*.h")},
                       QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        for (const QStringList &page :
             matches(QString::fromUtf8(file.readAll()), "helpPage\\(\\) const[^\"]*\"([^\"]*)\"")) {
            INFO(file.fileName().toStdString());
            CHECK(HelpPages::names().contains(page[1]));
            ++count;
        }
    }
    CHECK(count > 1);
}

TEST_CASE("The languages say the same: as many sections, keys, actions and examples")
{
    for (const QString &page : HelpPages::names()) {
        const QString english = source(kLanguages.constFirst(), page);
        for (const QString &language : kLanguages) {
            INFO(language.toStdString() << "/" << page.toStdString());
            const QString text = source(language, page);
            for (const char *tag : {"<h2>", "<li>", "<tr>", "<pre>"})
                CHECK(text.count(QLatin1String(tag)) == english.count(QLatin1String(tag)));
            QStringList actions;
            for (const QString &from : {english, text}) {
                QStringList tokens;
                for (const QStringList &token : matches(from, "\\{[^{}]+\\}"))
                    tokens << token[0];
                tokens.sort();
                actions << tokens.join(u' ');
            }
            CHECK(actions[0] == actions[1]);
        }
    }
}

TEST_CASE("Help opens each page in each language, and the first one for an unknown name")
{
    for (const QString &language : kLanguages) {
        HelpWindow window(language);
        const auto &browser = part<QTextBrowser>(window, "helpPage");
        const HelpPages pages(language);
        for (const QString &page : HelpPages::names()) {
            window.open(page);
            INFO(language.toStdString() << "/" << page.toStdString());
            CHECK(window.page() == page);
            CHECK(browser.toPlainText().startsWith(pages.title(page)));
            CHECK_FALSE(browser.toPlainText().contains(u'{'));
            CHECK(part<QListWidget>(window, "helpPages").currentItem()->text() ==
                  pages.title(page));
        }
        window.open(QStringLiteral("card#history"));
        CHECK(window.page() == QLatin1String("card"));
        window.open(QStringLiteral("no such page"));
        CHECK(window.page() == QLatin1String("index"));
        window.open(QString());
        CHECK(window.page() == QLatin1String("index"));
    }
    CHECK(HelpPages(QStringLiteral("fr")).language() == QLatin1String("en"));
}

TEST_CASE("Help finds a word in other case and with е for ё, and shows where it stands")
{
    HelpWindow window(QStringLiteral("ru"));
    auto &search = part<QLineEdit>(window, "helpSearch");
    search.insert(QStringLiteral("УЧЕТНОЙ запиСИ"));
    REQUIRE(listed(window) ==
            QStringList{HelpPages(QStringLiteral("ru")).title(QStringLiteral("index"))});
    CHECK(part<QTextBrowser>(window, "helpPage").extraSelections().size() == 2);
    search.setText(QStringLiteral("дубликаты"));
    QTest::keyClick(&search, Qt::Key_Return);
    CHECK(window.page() == QLatin1String("duplicates"));
    search.setText(QStringLiteral("такого слова нигде нет"));
    CHECK(listed(window).size() == 1);
    QTest::keyClick(&search, Qt::Key_Return);
    CHECK(window.page() == QLatin1String("duplicates"));
    search.clear();
    CHECK(listed(window).size() == HelpPages::names().size());
    window.setLanguage(QStringLiteral("zh_CN"));
    search.setText(QStringLiteral("重复"));
    CHECK(listed(window).constFirst() ==
          HelpPages(QStringLiteral("zh_CN")).title(QStringLiteral("duplicates")));
    CHECK(window.page() == QLatin1String("duplicates"));
}

TEST_CASE("Help goes back and forward, and puts the shortcuts of the program into their place")
{
    HelpWindow window(QStringLiteral("en"));
    auto &browser = part<QTextBrowser>(window, "helpPage");
    window.setShortcutSheet([] { return QStringLiteral("<h2>Of the program</h2>"); });
    window.open(QStringLiteral("card"));
    window.open(QStringLiteral("keyboard"));
    CHECK(browser.toPlainText().contains(QLatin1String("Of the program")));
    part<QAbstractButton>(window, "helpBack").click();
    CHECK(window.page() == QLatin1String("card"));
    part<QAbstractButton>(window, "helpForward").click();
    CHECK(window.page() == QLatin1String("keyboard"));
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->objectName().startsWith(u"help"))
            CHECK_FALSE(widget->accessibleName().isEmpty());
    }
}

TEST_CASE("Help takes the colors of the theme, also when it changes")
{
    auto &application = *qobject_cast<QApplication *>(QApplication::instance());
    HelpWindow window(QStringLiteral("ru"));
    const auto &browser = part<QTextBrowser>(window, "helpPage");
    for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::Light}) {
        applyLook(application, {theme});
        QCoreApplication::sendPostedEvents();
        CHECK(browser.document()->defaultStyleSheet().contains(
            color(Token::NeutralChip, window.palette()).name()));
        CHECK(browser.document()->defaultStyleSheet().contains(
            color(Token::Accent, window.palette()).name()));
        window.open(QStringLiteral("lists"));
        keepPicture(pictureOf(window, QSize(860, 640)), theme == ThemeChoice::Dark
                                                            ? QStringLiteral("help_dark")
                                                            : QStringLiteral("help_light"));
    }
}
