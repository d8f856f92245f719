#pragma once

#include "shell/actions.h"
#include "shell/arrangement.h"
#include "shell/commandpalette.h"
#include "views/welcome/recentfiles.h"

#include <QMainWindow>

class QDockWidget;

class QStackedWidget;
class QTabWidget;

namespace kartoteka
{

class GlobalSearch;
class HelpWindow;
class InlineBar;
class Notice;
class Sections;
class StatusLine;
class Tour;
class WelcomePage;
class WorkspaceOpener;

/// The window: tabs in the center, docks around them, one file at a time. It knows tables of views
/// and actions and nothing of what they show. GUI thread.
class MainWindow : public QMainWindow, public ViewHost
{
    Q_OBJECT
public:
    /// All of them outlive the window; `sampleFolder` is where the sample base lies.
    MainWindow(Settings &settings, Dialogs &dialogs, WorkspaceOpener &opener,
               const QString &sampleFolder, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openFile(const QString &path);
    void closeFile();
    bool isFileOpen() const { return m_workspace != nullptr; }

    OpenWorkspace &workspace() override { return *m_workspace; }
    JobList &jobs() override;
    Settings &settings() override { return m_settings; }
    Dialogs &dialogs() override { return m_dialogs; }
    void openRecord(const RecordReference &record) override;
    void openView(const QString &id) override;
    void openViewAs(const QString &id, const QVariantMap &state) override;
    void openList(const QString &entity, const QString &filter) override;
    void mergeRecords(const QString &entity, const std::vector<qint64> &ids) override;
    void trigger(const QString &actionId) override { m_actions.trigger(actionId); }
    std::unique_ptr<QAction> copyOfAction(const QString &actionId) override
    {
        return m_actions.copyOf(actionId);
    }
    QKeySequence keysOf(const QString &actionId) const override
    {
        return m_actions.shortcuts(actionId).value(0);
    }
    void notify(const QString &text, bool offersUndo) override;
    void openExternally(const QUrl &address) override;

    Actions &actions() { return m_actions; }
    View *currentView() const;

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// The property of a view that holds the id under which it was opened.
    static constexpr auto kViewProperty = "viewId";

    void makeBars();
    void makeCenter();
    void makeDocks();
    void dropViews();
    void take(const std::shared_ptr<OpenWorkspace> &workspace);
    std::map<QString, ActionHandler> ownHandlers();
    void addFileHandlers(std::map<QString, ActionHandler> &handlers);
    void addWindowHandlers(std::map<QString, ActionHandler> &handlers);
    void extendMenu(MenuPlace place, QMenu &menu);
    std::vector<CommandPalette::Further> furtherCommands();
    /// What the card beside does is done from anywhere, as long as it is seen.
    void addCardHandlers(std::map<QString, ActionHandler> &handlers);
    std::optional<ActionHandler> handlerOfCard(const QString &actionId) const;
    void undoOrRedo(bool isUndo);
    void nameSteps(bool isNamed);
    /// What was to happen with the next file does not, when it is another one or none.
    void forgetIntentions();
    void addTab(View *view, const QString &id, const QString &iconName, const QString &title);
    void closeTab(int index);
    void followFocus(QWidget *now);
    void stepPane(int step);
    void saveSession();
    void restoreSession();
    /// Texts typed and not saved outlive a crash.
    void saveDrafts();
    void restoreDrafts();
    QString sessionKey(const char *what) const;
    void askNewFile();
    void askFile();
    void importFile();
    void askNewRecord();
    QString backupFolder() const;
    void showBackups();
    /// An hourly copy when something was changed since the last one; the old ones thin out.
    void backUpIfDue();
    void showHelp(const QString &page);
    void showShortcuts();
    void startTour();
    /// Once, in the sample base.
    void offerTour();
    void printText(QWidget *parent, const QString &title, const QString &html);
    void printCurrentCard();
    void showTitle();
    void retranslate();

    Settings &m_settings;
    Dialogs &m_dialogs;
    WorkspaceOpener &m_opener;
    QString m_sampleFolder;
    RecentFiles m_recent;
    Actions m_actions;
    Arrangement m_arrangement;
    std::shared_ptr<OpenWorkspace> m_workspace;
    QStackedWidget *m_center = nullptr;
    WelcomePage *m_welcome = nullptr;
    QWidget *m_desk = nullptr;
    InlineBar *m_bar = nullptr;
    QTabWidget *m_tabs = nullptr;
    QToolBar *m_toolBar = nullptr;
    GlobalSearch *m_search = nullptr;
    StatusLine *m_status = nullptr;
    Notice *m_notice = nullptr;
    CommandPalette *m_palette = nullptr;
    Sections *m_sections = nullptr;
    Tour *m_tour = nullptr;
    HelpWindow *m_help = nullptr; ///< made when it is asked for
    QList<QDockWidget *> m_docks;
    QTimer m_draftsSoon;
    QTimer m_backups;
    bool m_importsWhenOpen = false; ///< asked for before there was a file
    bool m_toursWhenOpen = false;
};

} // namespace kartoteka
