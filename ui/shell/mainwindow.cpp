#include "shell/mainwindow.h"

#include "shell/globalsearch.h"
#include "shell/notice.h"
#include "shell/sections.h"
#include "shell/statusline.h"
#include "shell/tour.h"
#include "shell/viewtable.h"
#include "shell/workspaceopener.h"
#include "views/welcome/welcomepage.h"
#include "widgets/icons.h"
#include "widgets/inlinebar.h"
#include "widgets/searchline.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace kartoteka
{

namespace
{

constexpr int kNarrowestCenter = 420;
constexpr int kDraftDelayMs = 1000;
constexpr int kBackupLookMs = 10 * 60 * 1000;

Qt::DockWidgetArea dockArea(ViewArea area)
{
    switch (area) {
    case ViewArea::Left:
        return Qt::LeftDockWidgetArea;
    case ViewArea::Right:
        return Qt::RightDockWidgetArea;
    case ViewArea::Bottom:
        return Qt::BottomDockWidgetArea;
    case ViewArea::Center:
        break;
    }
    return Qt::RightDockWidgetArea;
}

} // namespace

MainWindow::MainWindow(Settings &settings, Dialogs &dialogs, WorkspaceOpener &opener,
                       const QString &sampleFolder, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_opener(opener)
    , m_sampleFolder(sampleFolder)
    , m_recent(settings)
    , m_actions(settings, this)
    , m_arrangement(*this, settings, dialogs)
{
    setObjectName(QStringLiteral("mainWindow"));
    setDockNestingEnabled(true);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    makeBars();
    makeCenter();
    m_palette = new CommandPalette(m_actions, this);
    m_notice = new Notice(this);
    m_tour = new Tour(m_actions, this);
    connect(m_notice, &Notice::undoRequested, this,
            [this] { trigger(QStringLiteral("edit.undo")); });
    m_palette->setFurther([this] { return furtherCommands(); });
    connect(&m_arrangement, &Arrangement::refused, m_bar,
            qOverload<const Error &>(&InlineBar::say));
    connect(&m_arrangement, &Arrangement::told, m_notice,
            [this](const QString &text) { notify(text, false); });
    connect(&opener, &WorkspaceOpener::opened, this, &MainWindow::take);
    connect(&opener, &WorkspaceOpener::failed, this, [this](const Error &error) {
        forgetIntentions();
        m_bar->say(error);
    });
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { followFocus(now); });
    m_actions.setWindowHandlers(ownHandlers());
    connect(&m_actions, &Actions::shortcutsChanged, this, &MainWindow::retranslate);
    m_draftsSoon.setSingleShot(true);
    m_draftsSoon.setInterval(kDraftDelayMs);
    connect(&m_draftsSoon, &QTimer::timeout, this, &MainWindow::saveDrafts);
    connect(&m_backups, &QTimer::timeout, this, &MainWindow::backUpIfDue);
    m_backups.start(kBackupLookMs);
    resize(1366, 768);
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    retranslate();
    closeFile();
}

MainWindow::~MainWindow()
{
    // Views go before the workspace they look at.
    disconnect(qApp, nullptr, this, nullptr);
    dropViews();
}

void MainWindow::makeBars()
{
    menuBar()->setObjectName(QStringLiteral("menuBar"));
    m_actions.fillMenuBar(*menuBar(),
                          [this](MenuPlace place, QMenu &menu) { extendMenu(place, menu); });
    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(QStringLiteral("mainToolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize({16, 16});
    auto *create = new QToolButton(m_toolBar);
    create->setObjectName(QStringLiteral("createButton"));
    create->setDefaultAction(m_actions.find(QStringLiteral("record.new")));
    create->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    create->setProperty("primary", true);
    m_toolBar->addWidget(create);
    m_toolBar->addSeparator();
    m_actions.fillToolBar(*m_toolBar);
    auto *space = new QWidget(m_toolBar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
    m_search = new GlobalSearch(m_settings, m_toolBar);
    m_search->setFixedWidth(360);
    m_toolBar->addWidget(m_search);
    connect(m_search, &GlobalSearch::chosen, this, &MainWindow::openRecord);
    m_status = new StatusLine(*statusBar(), this);
}

void MainWindow::makeCenter()
{
    m_center = new QStackedWidget(this);
    m_welcome = new WelcomePage(m_recent, m_settings, m_center);
    connect(m_welcome, &WelcomePage::newRequested, this, &MainWindow::askNewFile);
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::askFile);
    connect(m_welcome, &WelcomePage::fileChosen, this, &MainWindow::openFile);
    connect(m_welcome, &WelcomePage::sampleRequested, this,
            [this] { trigger(QStringLiteral("file.sample")); });
    connect(m_welcome, &WelcomePage::importRequested, this,
            [this] { trigger(QStringLiteral("file.import")); });
    connect(m_welcome, &WelcomePage::shortcutsRequested, this,
            [this] { trigger(QStringLiteral("help.shortcuts")); });
    connect(m_welcome, &WelcomePage::tourRequested, this,
            [this] { trigger(QStringLiteral("help.tour")); });
    connect(m_welcome, &WelcomePage::tutorialRequested, this,
            [this] { showHelp(QStringLiteral("tutorial")); });
    m_tabs = new QTabWidget(m_center);
    m_tabs->setObjectName(QStringLiteral("workspaces"));
    m_tabs->tabBar()->setObjectName(QStringLiteral("workspaceTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setTabsClosable(true);
    m_tabs->setMovable(true);
    m_tabs->setMinimumWidth(kNarrowestCenter);
    connect(m_tabs, &QTabWidget::tabCloseRequested, this, &MainWindow::closeTab);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (View *view = currentView()) {
            m_sections->setCurrentView(view->property(kViewProperty).toString());
            view->firstFocus()->setFocus();
        }
        followFocus(QApplication::focusWidget());
    });
    m_center->addWidget(m_welcome);
    m_center->addWidget(m_tabs);
    m_desk = new QWidget(this);
    m_bar = new InlineBar(m_desk);
    m_bar->setObjectName(QStringLiteral("windowBar"));
    auto *column = new QVBoxLayout(m_desk);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_center, 1);
    setCentralWidget(m_desk);
}

void MainWindow::makeDocks()
{
    const auto add = [this](const QString &id, const QString &title, QWidget *content,
                            Qt::DockWidgetArea area) {
        auto *dock = new QDockWidget(title, this);
        dock->setObjectName(QStringLiteral("dock_") + id);
        dock->setProperty("homeArea", static_cast<int>(area));
        dock->setWidget(content);
        addDockWidget(area, dock);
        m_docks << dock;
    };
    m_sections = new Sections(*m_workspace, this);
    connect(m_sections, &Sections::chosen, this, &MainWindow::openView);
    add(QStringLiteral("sections"), QString(), m_sections, Qt::LeftDockWidgetArea);
    for (const ViewRow &row : viewTable()) {
        if (row.area == ViewArea::Center)
            continue;
        View *view = row.make(*this);
        view->setProperty(kViewProperty, QString::fromLatin1(row.id));
        connect(view, &View::draftChanged, &m_draftsSoon, qOverload<>(&QTimer::start));
        connect(view, &View::handlersChanged, this, [this] { m_actions.refresh(); });
        add(QString::fromLatin1(row.id), titleOf(row), view, dockArea(row.area));
    }
}

void MainWindow::dropViews()
{
    m_actions.setView(nullptr, nullptr);
    while (m_tabs->count() > 0) {
        QWidget *view = m_tabs->widget(0);
        m_tabs->removeTab(0);
        delete view;
    }
    // Losing the focus, a dying dock makes the window ask which docks there are.
    const QList<QDockWidget *> docks = std::exchange(m_docks, {});
    m_arrangement.setDocks({});
    qDeleteAll(docks);
    m_sections = nullptr;
}

void MainWindow::take(const std::shared_ptr<OpenWorkspace> &workspace)
{
    closeFile();
    m_workspace = workspace;
    m_recent.add(workspace->path());
    m_bar->clear();
    m_search->setWorkspace(workspace.get());
    m_status->setWorkspace(workspace.get());
    connect(workspace.get(), &OpenWorkspace::changed, &m_actions, &Actions::refresh);
    makeDocks();
    m_arrangement.setDocks(m_docks);
    m_arrangement.restore();
    m_toolBar->show();
    m_center->setCurrentWidget(m_tabs);
    restoreSession();
    retranslate();
    for (const Message &notice : workspace->workspace().notices())
        m_bar->say(Severity::Warning, notice);
    if (m_importsWhenOpen)
        importFile();
    if (m_toursWhenOpen)
        QTimer::singleShot(0, this, &MainWindow::startTour);
    else
        offerTour();
}

void MainWindow::forgetIntentions()
{
    m_importsWhenOpen = false;
    m_toursWhenOpen = false;
}

void MainWindow::openFile(const QString &path)
{
    if (!m_opener.isBusy())
        forgetIntentions();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (m_workspace && m_workspace->path() == absolute)
        return;
    m_status->setJobs(&m_opener.jobs());
    m_opener.open(absolute);
}

JobList &MainWindow::jobs()
{
    return m_workspace ? m_workspace->jobs() : m_opener.jobs();
}

void MainWindow::closeFile()
{
    if (m_workspace)
        saveSession();
    m_tour->end();
    const bool wasOpen = m_sections != nullptr;
    if (wasOpen)
        dropViews();
    m_search->setWorkspace(nullptr);
    m_status->setWorkspace(nullptr);
    m_status->setJobs(&m_opener.jobs());
    m_workspace.reset();
    m_toolBar->hide();
    m_center->setCurrentWidget(m_welcome);
    m_actions.refresh();
    showTitle();
}

void MainWindow::notify(const QString &text, bool offersUndo)
{
    m_notice->show(text, offersUndo);
}

void MainWindow::openExternally(const QUrl &address)
{
    if (!QDesktopServices::openUrl(address))
        m_bar->say(Severity::Warning, Message(QT_TRANSLATE_NOOP("Core", "No program here opens %1"))
                                          .arg(address.toDisplayString()));
}

void MainWindow::followFocus(QWidget *now)
{
    View *focused = nullptr;
    for (QWidget *widget = now; widget && !focused; widget = widget->parentWidget())
        focused = qobject_cast<View *>(widget);
    m_actions.setView(focused, currentView());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_workspace)
        saveSession();
    m_settings.set(QStringLiteral("window/geometry"), saveGeometry());
    m_settings.sync();
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::showTitle()
{
    const QString program = QStringLiteral("Kartoteka");
    setWindowTitle(m_workspace
                       ? QFileInfo(m_workspace->path()).fileName() + QStringLiteral(" – ") + program
                       : program);
    setWindowFilePath(m_workspace ? m_workspace->path() : QString());
}

void MainWindow::retranslate()
{
    m_actions.retranslate();
    m_search->retranslate();
    showKeysIn(*m_search, keysOf(QStringLiteral("search.everything")));
    m_status->retranslate();
    m_toolBar->setWindowTitle(tr("Tool bar"));
    m_tabs->setAccessibleName(tr("Center"));
    m_tabs->tabBar()->setAccessibleName(tr("Open views"));
    if (m_sections) {
        m_sections->retranslate();
        m_docks.constFirst()->setWindowTitle(tr("Sections"));
        if (const View *view = currentView())
            m_sections->setCurrentView(view->property(kViewProperty).toString());
    }
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (const ViewRow *row = findView(dock->objectName().section(u'_', 1)))
            dock->setWindowTitle(titleOf(*row));
    }
    for (View *view : findChildren<View *>())
        view->retranslate();
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        QWidget *view = m_tabs->widget(tab);
        if (const ViewRow *row = findView(view->property(kViewProperty).toString())) {
            m_tabs->setTabText(tab, titleOf(*row));
            view->setWindowTitle(titleOf(*row));
        }
    }
    showTitle();
}

} // namespace kartoteka
