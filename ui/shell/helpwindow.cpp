#include "shell/helpwindow.h"

#include "base/text.h"
#include "widgets/icons.h"
#include "widgets/searchline.h"
#include "widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace kartoteka
{

namespace
{

constexpr int kNameRole = Qt::UserRole + 1;
constexpr int kListWidth = 220;

QUrl addressOf(const QString &page)
{
    return QUrl(QStringLiteral("help:/%1.html%2")
                    .arg(page.section(u'#', 0, 0),
                         page.contains(u'#') ? u'#' + page.section(u'#', 1) : QString()));
}

QString nameOf(const QUrl &address)
{
    return address.path().remove(u'/').remove(QLatin1String(".html"));
}

/// Colors and sizes of a page by the theme of the window.
QString styleOf(const QPalette &palette, const QFont &font)
{
    const auto ink = [&palette](Token token) {
        return color(token, palette).name();
    };
    const auto size = [&font](TextSize text) {
        return QFontInfo(textFont(font, text)).pixelSize();
    };
    return QStringLiteral("body { color: %1; }"
                          "h1 { font-size: %2px; font-weight: 600; margin-bottom: 8px; }"
                          "h2 { font-size: %3px; font-weight: 600; margin-top: 18px; }"
                          "h3 { font-size: %4px; font-weight: 600; color: %5; }"
                          "p, li { line-height: 130%; }"
                          "a { color: %6; text-decoration: none; }"
                          "code, pre { background-color: %7; }"
                          "th { background-color: %7; text-align: left; }"
                          "td, th { padding: 3px 10px; }")
        .arg(ink(Token::Text))
        .arg(size(TextSize::Title))
        .arg(size(TextSize::Section))
        .arg(size(TextSize::Row))
        .arg(ink(Token::Muted), ink(Token::Accent), ink(Token::NeutralChip));
}

} // namespace

/// Finds pages by name in what the window holds.
class HelpWindow::Browser : public QTextBrowser
{
public:
    explicit Browser(HelpWindow &window)
        : QTextBrowser(&window)
        , m_window(window)
    {
    }

    QVariant loadResource(int, const QUrl &address) override
    {
        QString html = m_window.m_pages.html(nameOf(address));
        const QString place = QStringLiteral("<!-- shortcuts -->");
        if (html.contains(place))
            html.replace(place, m_window.m_sheet ? m_window.m_sheet() : QString());
        return html;
    }

protected:
    // sourceChanged() comes while the page before is still the source.
    void doSetSource(const QUrl &address, QTextDocument::ResourceType type) override
    {
        QTextBrowser::doSetSource(address, type);
        m_window.followPage();
    }

private:
    HelpWindow &m_window;
};

// A window and not a tool window: the shortcuts of the main window would work in that one, and
// Ctrl+F would leave it.
HelpWindow::HelpWindow(const QString &language, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_pages(language)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_browser(new Browser(*this))
{
    setObjectName(QStringLiteral("help"));
    resize(860, 640);
    auto *halves = new QSplitter(this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(makePages());
    halves->addWidget(makeReading());
    halves->setStretchFactor(1, 1);
    halves->setSizes({kListWidth, width() - kListWidth});
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(halves);
    const auto onKeys = [this](const QKeySequence &keys, auto todo) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, todo);
    };
    onKeys(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    onKeys(QKeySequence::Print, [this] { print(); });
    onKeys(Qt::Key_Escape, [this] { close(); });
    dress();
    retranslate();
    m_browser->setSource(addressOf(HelpPages::names().constFirst()));
}

QWidget *HelpWindow::makePages()
{
    auto *side = new QWidget(this);
    m_search->setObjectName(QStringLiteral("helpSearch"));
    dressSearchLine(*m_search, QStringLiteral("search"));
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("helpPages"));
    m_list->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        openCurrent();
        m_browser->setFocus(Qt::OtherFocusReason);
    });
    connect(m_list, &QListWidget::itemClicked, this, &HelpWindow::openCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &HelpWindow::openCurrent);
    return side;
}

QWidget *HelpWindow::makeReading()
{
    auto *side = new QWidget(this);
    auto *back = signButton(side, "helpBack", "chevron-left");
    auto *forward = signButton(side, "helpForward", "chevron-right");
    back->setEnabled(false);
    forward->setEnabled(false);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 8, 8, 0);
    bar->addWidget(back);
    bar->addWidget(forward);
    bar->addStretch(1);
    auto *print = signButton(side, "helpPrint", "printer");
    bar->addWidget(print);
    m_browser->setObjectName(QStringLiteral("helpPage"));
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->document()->setDocumentMargin(16);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_browser, 1);
    connect(print, &QToolButton::clicked, this, &HelpWindow::print);
    connect(back, &QToolButton::clicked, m_browser, &QTextBrowser::backward);
    connect(forward, &QToolButton::clicked, m_browser, &QTextBrowser::forward);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::historyChanged, this, &HelpWindow::followPage);
    return side;
}

void HelpWindow::print()
{
    const QVariant html = m_browser->loadResource(QTextDocument::HtmlResource, m_browser->source());
    emit printRequested(m_pages.title(page()), html.toString());
}

void HelpWindow::setLanguage(const QString &language)
{
    m_pages = HelpPages(language);
    retranslate();
    m_browser->reload();
    followPage();
}

void HelpWindow::setShortcutSheet(std::function<QString()> sheet)
{
    m_sheet = std::move(sheet);
    m_browser->reload();
}

void HelpWindow::open(const QString &page)
{
    const bool isKnown = HelpPages::names().contains(page.section(u'#', 0, 0));
    m_browser->setSource(addressOf(isKnown ? page : HelpPages::names().constFirst()));
    show();
    raise();
    activateWindow();
    m_browser->setFocus(Qt::OtherFocusReason);
}

QString HelpWindow::page() const
{
    return nameOf(m_browser->source());
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Help of Kartoteka"));
    m_search->setPlaceholderText(tr("Search help"));
    m_search->setAccessibleName(tr("Search help"));
    m_search->setWhatsThis(tr("Lists the pages that contain every word typed here."));
    m_list->setAccessibleName(tr("Pages of help"));
    m_list->setWhatsThis(tr("All pages, or those with the words above; Enter shows one."));
    m_browser->setAccessibleName(tr("Page"));
    m_browser->setWhatsThis(tr("The page; Tab goes from link to link, Enter follows one."));
    const auto name = [this](const char *button, const QString &text) {
        auto *found = findChild<QToolButton *>(QString::fromLatin1(button));
        found->setToolTip(text);
        found->setAccessibleName(text);
        found->setWhatsThis(text);
    };
    name("helpBack", tr("Back (Alt+Left)"));
    name("helpForward", tr("Forward (Alt+Right)"));
    name("helpPrint", tr("Print this page (Ctrl+P)"));
    search();
}

void HelpWindow::dress()
{
    const QString style = styleOf(palette(), font());
    if (style == m_looked)
        return;
    m_looked = style;
    m_browser->document()->setDefaultStyleSheet(style);
    const int place = m_browser->verticalScrollBar()->value();
    if (!m_browser->source().isEmpty())
        m_browser->reload();
    m_browser->verticalScrollBar()->setValue(place);
    markFound();
}

void HelpWindow::search()
{
    m_list->clear();
    for (const QString &name : m_pages.found(m_search->text())) {
        auto *item = new QListWidgetItem(m_pages.title(name), m_list);
        item->setData(kNameRole, name);
    }
    if (m_list->count() == 0) {
        auto *item = new QListWidgetItem(tr("No page has all these words."), m_list);
        item->setFlags(Qt::NoItemFlags);
    }
    followPage();
    // Enter opens the best page, also when the one that is shown has the words, too.
    if (!m_search->text().trimmed().isEmpty())
        m_list->setCurrentRow(0);
}

void HelpWindow::openCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || item->data(kNameRole).isNull())
        return;
    m_browser->setSource(addressOf(item->data(kNameRole).toString()));
    markFound();
}

void HelpWindow::followPage()
{
    m_list->setCurrentRow(-1);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(kNameRole).toString() == page())
            m_list->setCurrentRow(row);
    }
    markFound();
}

void HelpWindow::markFound()
{
    static const QRegularExpression word(QStringLiteral("\\w+"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    const QStringList wanted = fold(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    QList<QTextEdit::ExtraSelection> marks;
    QTextEdit::ExtraSelection mark;
    mark.format.setBackground(color(Token::AmberSoft, palette()));
    const QString text = m_browser->document()->toPlainText();
    for (const QRegularExpressionMatch &match : word.globalMatch(text)) {
        const QString folded = fold(match.capturedView());
        for (const QString &part : wanted) {
            const qsizetype at = folded.indexOf(part);
            if (at < 0)
                continue;
            // Where folding changes lengths the whole word is marked.
            const bool isExact = folded.size() == match.capturedLength();
            const qsizetype start = match.capturedStart() + (isExact ? at : 0);
            const qsizetype length = isExact ? part.size() : match.capturedLength();
            mark.cursor = QTextCursor(m_browser->document());
            mark.cursor.setPosition(static_cast<int>(start));
            mark.cursor.setPosition(static_cast<int>(start + length), QTextCursor::KeepAnchor);
            marks << mark;
        }
    }
    m_browser->setExtraSelections(marks);
}

bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        setLanguage(m_pages.language());
        break;
    case QEvent::PaletteChange:
    case QEvent::FontChange:
        dress();
        break;
    default:
        break;
    }
}

} // namespace kartoteka
