#include "base/clock.h"
#include "models/displaytext.h"
#include "shell/globalsearch.h"
#include "shell/helpwindow.h"
#include "shell/mainwindow.h"
#include "shell/settingsdialog.h"
#include "shell/shortcutdialog.h"
#include "shell/tour.h"
#include "shell/viewtable.h"
#include "shell/workspaceopener.h"
#include "storage/backupfolder.h"
#include "views/customfields/customfieldsdialog.h"
#include "views/imports/importdialog.h"
#include "views/merging/mergedialog.h"
#include "views/partycard/cardprinting.h"
#include "views/partycard/newparty.h"
#include "views/upkeep/backupdialog.h"
#include "widgets/inlinebar.h"
#include "widgets/plainlabel.h"
#include "widgets/printpreview.h"
#include "widgets/textpages.h"

#include <QApplication>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenu>
#include <QTabWidget>
#include <QWhatsThis>

namespace kartoteka
{

namespace
{

Dialogs::FileQuestion workspaceQuestion(const QString &title)
{
    Dialogs::FileQuestion question;
    question.title = title;
    question.filters = {QCoreApplication::translate("MainWindow", "Kartoteka file (*.kartoteka)")};
    question.suffix = QStringLiteral("kartoteka");
    return question;
}

} // namespace

void MainWindow::askNewFile()
{
    Dialogs::FileQuestion question = workspaceQuestion(tr("New file"));
    question.fileName = tr("clients") + QLatin1String(".kartoteka");
    m_dialogs.saveFile(this, question, [this](const QString &path) { m_opener.create(path); });
}

void MainWindow::askFile()
{
    m_dialogs.openFile(this, workspaceQuestion(tr("Open file")),
                       [this](const QString &path) { openFile(path); });
}

void MainWindow::importFile()
{
    if (!isFileOpen()) {
        m_importsWhenOpen = true;
        askNewFile();
        return;
    }
    m_importsWhenOpen = false;
    auto *dialog = new ImportDialog(*this, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::askNewRecord()
{
    const View *view = currentView();
    const bool isPersons =
        view && view->property(kViewProperty).toString() == QLatin1String("persons");
    auto *dialog =
        new NewPartyDialog(*this, isPersons ? PartyKind::Person : PartyKind::Organization, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString key = sessionKey("new_record");
    dialog->restoreDraft(m_settings.value(key).toMap());
    connect(dialog, &NewPartyDialog::draftChanged, this,
            [this, dialog, key] { m_settings.set(key, dialog->draft()); });
    dialog->open();
}

QString MainWindow::backupFolder() const
{
    return QFileInfo(m_workspace->path()).absolutePath() + QLatin1String("/backups");
}

void MainWindow::showBackups()
{
    auto *dialog = new BackupDialog(*this, backupFolder(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::backUpIfDue()
{
    if (!m_workspace || m_workspace->isReadOnly())
        return;
    const QString folder = backupFolder();
    const QString name = QFileInfo(m_workspace->path()).completeBaseName();
    m_workspace->startJob<QString>(
        tr("Backup"), this,
        [folder, name](Session &session, Progress &progress) {
            return BackupFolder(folder, name)
                .makeIfDue(session.database(), session.clock(), progress);
        },
        [this](Result<QString> made) {
            if (!made && made.error().code() != ErrorCode::Cancelled)
                m_bar->say(made.error());
        },
        true);
}

void MainWindow::showHelp(const QString &page)
{
    const QLocale::Language spoken = QLocale().language();
    const QString code = spoken == QLocale::Russian   ? QStringLiteral("ru")
                         : spoken == QLocale::Chinese ? QStringLiteral("zh_CN")
                                                      : QStringLiteral("en");
    if (!m_help) {
        m_help = new HelpWindow(code, this);
        m_help->setShortcutSheet([this] { return ShortcutDialog::sheet(m_actions); });
        connect(
            m_help, &HelpWindow::printRequested, this,
            [this](const QString &title, const QString &html) { printText(m_help, title, html); });
    }
    m_help->setLanguage(code);
    m_help->open(page);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutDialog(m_actions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The preview stays when the dialog goes, and would be blocked by it.
    connect(dialog, &ShortcutDialog::printRequested, this, [this, dialog] {
        printText(this, dialog->windowTitle(), ShortcutDialog::sheet(m_actions));
        dialog->close();
    });
    dialog->open();
}

void MainWindow::startTour()
{
    m_toursWhenOpen = !isFileOpen();
    if (m_toursWhenOpen)
        return m_opener.openSample(m_sampleFolder);
    m_settings.set(QStringLiteral("tour/offered"), true);
    m_bar->clear();
    openView(QStringLiteral("organizations"));
    m_tour->start();
}

void MainWindow::offerTour()
{
    const QFileInfo sample(WorkspaceOpener::samplePath(m_sampleFolder));
    if (QFileInfo(m_workspace->path()) != sample || m_settings.isOn(QStringLiteral("tour/offered")))
        return;
    m_settings.set(QStringLiteral("tour/offered"), true);
    m_bar->say(Severity::Note,
               Message(QT_TRANSLATE_NOOP("Core", "New here? A tour shows the window in eight "
                                                 "short steps.")));
    m_bar->offer(m_actions.find(QStringLiteral("help.tour")));
}

void MainWindow::printText(QWidget *parent, const QString &title, const QString &html)
{
    const QDate today = systemClock().today();
    const PageFrame frame = {
        title, QStringLiteral("Kartoteka"), {}, DisplayText(today).date(today)};
    PrintPreview::show(*this, std::make_unique<TextPages>(frame, html), parent);
}

void MainWindow::printCurrentCard()
{
    const RecordReference record = m_workspace->selection().current();
    printCard(*this, record, m_tabs->currentWidget(),
              [this](const Error &error) { m_bar->say(error); });
}

std::map<QString, ActionHandler> MainWindow::ownHandlers()
{
    std::map<QString, ActionHandler> handlers;
    addFileHandlers(handlers);
    addWindowHandlers(handlers);
    addCardHandlers(handlers);
    return handlers;
}

std::optional<ActionHandler> MainWindow::handlerOfCard(const QString &actionId) const
{
    for (const QDockWidget *dock : m_docks) {
        auto *view = qobject_cast<View *>(dock->widget());
        if (!view || dock->objectName() != QLatin1String("dock_card") || !dock->isVisible())
            continue;
        const auto handlers = view->handlers();
        const auto found = handlers.find(actionId);
        if (found != handlers.end())
            return found->second;
    }
    return std::nullopt;
}

void MainWindow::addCardHandlers(std::map<QString, ActionHandler> &handlers)
{
    for (const char *name : {"record.call", "record.mail", "record.note", "record.attach"}) {
        const QString id = QString::fromLatin1(name);
        handlers[id] = {[this, id] {
                            if (const auto handler = handlerOfCard(id))
                                handler->run();
                        },
                        [this, id] {
                            const auto handler = handlerOfCard(id);
                            return handler && (!handler->isEnabled || handler->isEnabled());
                        }};
    }
}

void MainWindow::addFileHandlers(std::map<QString, ActionHandler> &handlers)
{
    const auto isOpen = [this] {
        return isFileOpen();
    };
    const auto isWritable = [this] {
        return isFileOpen() && !m_workspace->isReadOnly();
    };
    handlers[QStringLiteral("file.new")] = {[this] {
                                                forgetIntentions();
                                                askNewFile();
                                            },
                                            {}};
    handlers[QStringLiteral("file.open")] = {[this] { askFile(); }, {}};
    handlers[QStringLiteral("file.sample")] = {[this] {
                                                   forgetIntentions();
                                                   m_opener.openSample(m_sampleFolder);
                                               },
                                               {}};
    handlers[QStringLiteral("file.import")] = {[this] { importFile(); },
                                               [this] {
                                                   return !isFileOpen() ||
                                                          !m_workspace->isReadOnly();
                                               }};
    handlers[QStringLiteral("file.close")] = {[this] { closeFile(); }, isOpen};
    handlers[QStringLiteral("file.quit")] = {[this] { close(); }, {}};
    handlers[QStringLiteral("record.new")] = {[this] { askNewRecord(); }, isWritable};
    handlers[QStringLiteral("record.print")] = {
        [this] { printCurrentCard(); },
        [this] {
            return isFileOpen() && !m_workspace->selection().current().isNull();
        }};
    handlers[QStringLiteral("edit.undo")] = {[this] { undoOrRedo(true); }, isWritable};
    handlers[QStringLiteral("edit.redo")] = {[this] { undoOrRedo(false); }, isWritable};
    handlers[QStringLiteral("search.everything")] = {[this] {
                                                         m_search->setFocus(
                                                             Qt::ShortcutFocusReason);
                                                         m_search->selectAll();
                                                     },
                                                     isOpen};
    handlers[QStringLiteral("tools.duplicates")] = {
        [this] { openView(QStringLiteral("duplicates")); }, isOpen};
    handlers[QStringLiteral("tools.merges")] = {[this] { openView(QStringLiteral("merges")); },
                                                isOpen};
    handlers[QStringLiteral("tools.fields")] = {[this] {
                                                    auto *dialog =
                                                        new CustomFieldsDialog(*this, this);
                                                    dialog->setAttribute(Qt::WA_DeleteOnClose);
                                                    dialog->open();
                                                },
                                                isOpen};
    handlers[QStringLiteral("file.backup")] = {[this] { showBackups(); }, isOpen};
    for (const ViewRow &row : viewTable()) {
        const QString id = QString::fromLatin1(row.id);
        handlers[QStringLiteral("view.") + id] = {[this, id] { openView(id); }, isOpen};
    }
}

void MainWindow::addWindowHandlers(std::map<QString, ActionHandler> &handlers)
{
    const auto isOpen = [this] {
        return isFileOpen();
    };
    const auto hasTabs = [this] {
        return isFileOpen() && m_tabs->count() > 0;
    };
    handlers[QStringLiteral("window.fullScreen")] = {
        [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); }, {}};
    handlers[QStringLiteral("window.closeTab")] = {[this] { closeTab(m_tabs->currentIndex()); },
                                                   hasTabs};
    handlers[QStringLiteral("window.nextTab")] = {
        [this] { m_tabs->setCurrentIndex((m_tabs->currentIndex() + 1) % m_tabs->count()); },
        hasTabs};
    handlers[QStringLiteral("window.nextPane")] = {[this] { stepPane(1); }, isOpen};
    handlers[QStringLiteral("window.previousPane")] = {[this] { stepPane(-1); }, isOpen};
    handlers.merge(m_arrangement.handlers(isOpen));
    handlers[QStringLiteral("tools.palette")] = {[this] { m_palette->open(); }, {}};
    handlers[QStringLiteral("tools.settings")] = {[this] {
                                                      auto *dialog =
                                                          new SettingsDialog(m_settings, this);
                                                      dialog->setAttribute(Qt::WA_DeleteOnClose);
                                                      dialog->open();
                                                  },
                                                  {}};
    handlers[QStringLiteral("help.shortcuts")] = {[this] { showShortcuts(); }, {}};
    handlers[QStringLiteral("help.page")] = {
        [this] {
            const View *view = m_actions.view() ? m_actions.view() : currentView();
            showHelp(view ? view->helpPage() : QStringLiteral("index"));
        },
        {}};
    handlers[QStringLiteral("help.tour")] = {[this] { startTour(); },
                                             [this] {
                                                 return !m_opener.isBusy();
                                             }};
    handlers[QStringLiteral("help.whatsThis")] = {[] { QWhatsThis::enterWhatsThisMode(); }, {}};
    handlers[QStringLiteral("help.about")] = {
        [this] {
            m_dialogs.tell(this, tr("About Kartoteka"),
                           tr("Kartoteka %1 – clients, deals and time in one file.\n\n"
                              "Free software under the GNU General Public License, version 3 or "
                              "later.")
                               .arg(QCoreApplication::applicationVersion()));
        },
        {}};
}

void MainWindow::undoOrRedo(bool isUndo)
{
    // An undone import may be long: beside, with progress, like the import itself.
    const QString title = isUndo ? tr("Undo") : tr("Redo");
    m_workspace->startJob<Message>(
        title, this,
        [isUndo](Session &session, Progress &progress) {
            return isUndo ? session.undo(progress) : session.redo(progress);
        },
        [this, title](Result<Message> done) {
            if (!done)
                m_bar->say(done.error());
            else
                notify(done->translated(), false);
        });
}

/// What would be taken back, or done again, stands in the menu as long as it is open.
void MainWindow::nameSteps(bool isNamed)
{
    using Find = std::optional<JournalSet> (*)(Database &, qint64);
    const std::pair<const char *, Find> rows[] = {{"edit.undo", journal::undoable},
                                                  {"edit.redo", journal::redoable}};
    for (const auto &[id, find] : rows) {
        QAction *action = m_actions.find(QString::fromLatin1(id));
        if (!isNamed || !m_workspace) {
            if (!action->property("plainText").isValid())
                continue;
            action->setText(action->property("plainText").toString());
            continue;
        }
        const auto step = m_workspace->session().read<QString>([&, find = find](Reader &reader) {
            const auto set = find(reader.database(), reader.session().user());
            return set ? set->label.translated() : QString();
        });
        action->setProperty("plainText", action->text());
        if (step && !step->isEmpty()) {
            action->setText(tr("%1: %2").arg(action->text(), asMenuText(step->left(80))));
        }
    }
}

void MainWindow::extendMenu(MenuPlace place, QMenu &menu)
{
    if (place == MenuPlace::Edit) {
        connect(&menu, &QMenu::aboutToShow, this, [this] { nameSteps(true); });
        connect(&menu, &QMenu::aboutToHide, this, [this] { nameSteps(false); });
    }
    if (place == MenuPlace::Arrangements)
        connect(&menu, &QMenu::aboutToShow, this,
                [this, &menu] { m_arrangement.fillArrangements(menu); });
    if (place != MenuPlace::Docks)
        return;
    menu.addSeparator();
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu] { m_arrangement.fillDocks(menu); });
}

std::vector<CommandPalette::Further> MainWindow::furtherCommands()
{
    std::vector<CommandPalette::Further> commands;
    if (!isFileOpen())
        return commands;
    const Perspectives &known = m_arrangement.perspectives();
    const auto add = [&](const QString &name, const QString &title) {
        commands.push_back({tr("Arrangement: %1").arg(title), [this, name] {
                                m_arrangement.choose(name);
                            }});
    };
    for (const QString &id : known.shipped())
        add(id, Perspectives::title(id));
    for (const QString &name : known.own())
        add(name, name);
    return commands;
}

void MainWindow::stepPane(int step)
{
    QList<QWidget *> panes;
    if (View *view = currentView())
        panes << view;
    for (const QDockWidget *dock : std::as_const(m_docks)) {
        if (dock->isVisible() && !dock->visibleRegion().isEmpty())
            panes << dock->widget();
    }
    if (panes.isEmpty())
        return;
    const QWidget *focus = QApplication::focusWidget();
    qsizetype here = 0;
    for (qsizetype place = 0; place < panes.size(); ++place) {
        if (focus && (panes[place] == focus || panes[place]->isAncestorOf(focus)))
            here = place;
    }
    QWidget *next = panes[(here + step + panes.size()) % panes.size()];
    if (auto *view = qobject_cast<View *>(next))
        next = view->firstFocus();
    next->setFocus(Qt::TabFocusReason);
}

void MainWindow::mergeRecords(const QString &entity, const std::vector<qint64> &ids)
{
    const Entity *known = m_workspace->session().catalog().find(entity);
    if (known == nullptr || ids.size() < 2)
        return;
    auto *dialog = new MergeDialog(*this, *known, ids, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace kartoteka
