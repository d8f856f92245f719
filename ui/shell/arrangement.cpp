#include "shell/arrangement.h"

#include "exchange/outputfile.h"
#include "widgets/plainlabel.h"

#include <QActionGroup>
#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QMenu>
#include <QResizeEvent>
#include <QScreen>

#include <algorithm>

namespace kartoteka
{

namespace
{

constexpr auto kTabbedKey = "layout/tabbed_by_width";
constexpr int kStep = 32;

/// The other docks at the same place, behind which or before which it stands.
QList<QDockWidget *> companions(const QMainWindow &window, QDockWidget &dock)
{
    return dock.isFloating() ? QList<QDockWidget *>() : window.tabifiedDockWidgets(&dock);
}

void bringOnto(const QRect &screen, QDockWidget &dock, const QPoint &wanted)
{
    dock.resize(dock.size().boundedTo(screen.size()));
    const int right = screen.right() - dock.width() + 1;
    const int bottom = screen.bottom() - dock.height() + 1;
    dock.move(std::clamp(wanted.x(), screen.left(), std::max(screen.left(), right)),
              std::clamp(wanted.y(), screen.top(), std::max(screen.top(), bottom)));
}

/// Whether enough of its title bar can be seen to take hold of it.
bool canBeReached(const QDockWidget &dock)
{
    const QRect handle(dock.frameGeometry().topLeft(), QSize(dock.width(), kStep));
    const QList<QScreen *> screens = QGuiApplication::screens();
    return std::any_of(screens.begin(), screens.end(), [&handle](const QScreen *screen) {
        const QRect seen = screen->availableGeometry().intersected(handle);
        return seen.width() >= 2 * kStep && seen.height() >= kStep / 2;
    });
}

/// With the focus in it.
void bringForward(QDockWidget &dock)
{
    dock.raise();
    auto *view = qobject_cast<View *>(dock.widget());
    (view ? view->firstFocus() : dock.widget())->setFocus(Qt::OtherFocusReason);
}

} // namespace

Arrangement::Arrangement(QMainWindow &window, Settings &settings, Dialogs &dialogs)
    : m_window(window)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_perspectives(window, settings)
{
    window.installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { followFocus(now); });
}

void Arrangement::restore()
{
    m_tabbedByWidth = m_settings.value(QString::fromLatin1(kTabbedKey)).toStringList();
    m_perspectives.restoreLast();
    clampFloating();
    followWidth();
}

void Arrangement::save()
{
    m_settings.set(QString::fromLatin1(kTabbedKey), m_tabbedByWidth);
    m_perspectives.saveLast();
}

void Arrangement::followFocus(QWidget *now)
{
    for (QWidget *widget = now; widget; widget = widget->parentWidget()) {
        if (auto *dock = qobject_cast<QDockWidget *>(widget))
            m_focused = dock;
    }
}

QDockWidget *Arrangement::currentDock() const
{
    if (m_docks.contains(m_focused) && !m_focused->isHidden())
        return m_focused;
    const auto shown = std::find_if(m_docks.begin(), m_docks.end(),
                                    [](const QDockWidget *dock) { return !dock->isHidden(); });
    return shown == m_docks.end() ? nullptr : *shown;
}

/// A dock that moves loses the focus to whatever comes next; it is given back.
class Arrangement::FocusKeeper
{
public:
    FocusKeeper(Arrangement &owner, QDockWidget &dock)
        : m_owner(owner)
        , m_dock(dock)
        , m_focus(dock.isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget()
                                                                 : nullptr)
    {
    }
    ~FocusKeeper()
    {
        if (m_focus)
            m_focus->setFocus(Qt::OtherFocusReason);
        m_owner.m_focused = &m_dock;
    }
    FocusKeeper(const FocusKeeper &) = delete;
    FocusKeeper &operator=(const FocusKeeper &) = delete;

private:
    Arrangement &m_owner;
    QDockWidget &m_dock;
    QPointer<QWidget> m_focus;
};

void Arrangement::moveTo(QDockWidget &dock, Qt::DockWidgetArea area)
{
    const FocusKeeper keeper(*this, dock);
    dock.setFloating(false);
    m_window.addDockWidget(area, &dock);
    dock.show();
    dock.raise();
    m_tabbedByWidth.removeAll(dock.objectName());
    followWidth();
}

void Arrangement::setFloating(QDockWidget &dock, bool isFloating)
{
    const FocusKeeper keeper(*this, dock);
    dock.show();
    dock.setFloating(isFloating);
    if (isFloating && !canBeReached(dock))
        bringOnto(m_window.screen()->availableGeometry(), dock, m_window.geometry().center());
    followWidth();
}

void Arrangement::gather()
{
    const QRect screen = m_window.screen()->availableGeometry();
    QPoint place = m_window.geometry().topLeft() + QPoint(2 * kStep, 2 * kStep);
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (!dock->isFloating() || dock->isHidden())
            continue;
        bringOnto(screen, *dock, place);
        dock->raise();
        place += QPoint(kStep, kStep);
    }
}

void Arrangement::clampFloating()
{
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (dock->isFloating() && !canBeReached(*dock))
            bringOnto(m_window.screen()->availableGeometry(), *dock, dock->pos());
    }
}

void Arrangement::raiseNext()
{
    QDockWidget *dock = currentDock();
    QList<QDockWidget *> places = companions(m_window, *dock) << dock;
    std::sort(places.begin(), places.end(), [this](QDockWidget *a, QDockWidget *b) {
        return m_docks.indexOf(a) < m_docks.indexOf(b);
    });
    QDockWidget *next = places[(places.indexOf(dock) + 1) % places.size()];
    bringForward(*next);
    m_focused = next;
}

void Arrangement::toggle(const QString &name)
{
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (dock->objectName() != name)
            continue;
        // One that stands behind another is shown, not seen: it comes forward first.
        const bool isSeen = !dock->isHidden() && !dock->visibleRegion().isEmpty();
        dock->setVisible(!isSeen);
        if (isSeen)
            return;
        bringForward(*dock);
    }
    followWidth();
}

void Arrangement::followWidth()
{
    const bool isNarrow = m_window.width() < kNarrow;
    QDockWidget *first = nullptr;
    for (QDockWidget *dock : std::as_const(m_docks)) {
        const bool isAtRight =
            !dock->isFloating() && m_window.dockWidgetArea(dock) == Qt::RightDockWidgetArea;
        if (!isAtRight || dock->isHidden())
            continue;
        const bool isBehind = !companions(m_window, *dock).isEmpty();
        if (isNarrow && first && !isBehind) {
            m_window.tabifyDockWidget(first, dock);
            m_tabbedByWidth << dock->objectName();
        } else if (!isNarrow && isBehind && m_tabbedByWidth.contains(dock->objectName())) {
            m_window.removeDockWidget(dock);
            m_window.addDockWidget(Qt::RightDockWidgetArea, dock);
            dock->show();
        }
        if (!first)
            first = dock;
    }
    if (first && isNarrow && !m_tabbedByWidth.isEmpty())
        first->raise();
    if (!isNarrow)
        m_tabbedByWidth.clear();
}

bool Arrangement::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize) {
        const auto *resize = static_cast<QResizeEvent *>(event);
        const bool wasNarrow = resize->oldSize().width() < kNarrow;
        if (wasNarrow != (m_window.width() < kNarrow))
            QMetaObject::invokeMethod(this, &Arrangement::followWidth, Qt::QueuedConnection);
    }
    return false;
}

std::map<QString, ActionHandler> Arrangement::handlers(const std::function<bool()> &isOpen)
{
    std::map<QString, ActionHandler> handlers;
    const auto isOwn = [this, isOpen] {
        return isOpen() && m_perspectives.isOwn(m_perspectives.current());
    };
    const auto hasOwn = [this, isOpen] {
        return isOpen() && !m_perspectives.own().isEmpty();
    };
    handlers[QStringLiteral("window.savePerspective")] = {[this] { askSave(); }, isOpen};
    handlers[QStringLiteral("arrangement.rename")] = {[this] { askRename(); }, isOwn};
    handlers[QStringLiteral("arrangement.remove")] = {[this] { askRemove(); }, isOwn};
    handlers[QStringLiteral("arrangement.export")] = {[this] { askExport(); }, hasOwn};
    handlers[QStringLiteral("arrangement.import")] = {[this] { askImport(); }, isOpen};
    handlers[QStringLiteral("arrangement.simplify")] = {
        [this] { choose(QStringLiteral("minimal")); }, isOpen};
    handlers[QStringLiteral("arrangement.gather")] = {
        [this] { gather(); },
        [this] {
            return std::any_of(m_docks.begin(), m_docks.end(), [](const QDockWidget *dock) {
                return dock->isFloating() && !dock->isHidden();
            });
        }};
    handlers[QStringLiteral("window.reset")] = {
        [this] { choose(m_perspectives.shipped().constFirst()); }, isOpen};
    addDockHandlers(handlers, isOpen);
    return handlers;
}

void Arrangement::addDockHandlers(std::map<QString, ActionHandler> &handlers,
                                  const std::function<bool()> &isOpen)
{
    const auto hasDock = [this] {
        return currentDock() != nullptr;
    };
    const auto move = [this](Qt::DockWidgetArea area) {
        return [this, area] {
            moveTo(*currentDock(), area);
        };
    };
    handlers[QStringLiteral("dock.left")] = {move(Qt::LeftDockWidgetArea), hasDock};
    handlers[QStringLiteral("dock.right")] = {move(Qt::RightDockWidgetArea), hasDock};
    handlers[QStringLiteral("dock.top")] = {move(Qt::TopDockWidgetArea), hasDock};
    handlers[QStringLiteral("dock.bottom")] = {move(Qt::BottomDockWidgetArea), hasDock};
    handlers[QStringLiteral("dock.float")] = {
        [this] { setFloating(*currentDock(), !currentDock()->isFloating()); }, hasDock};
    handlers[QStringLiteral("dock.close")] = {[this] {
                                                  currentDock()->hide();
                                                  m_window.centralWidget()->setFocus();
                                              },
                                              hasDock};
    handlers[QStringLiteral("dock.next")] = {
        [this] { raiseNext(); },
        [this] {
            return currentDock() && !companions(m_window, *currentDock()).isEmpty();
        }};
    for (const char *id : {"sections", "card"}) {
        const QString name = QString::fromLatin1(id);
        handlers[QStringLiteral("dock.") + name] = {
            [this, name] { toggle(QStringLiteral("dock_") + name); }, isOpen};
    }
}

void Arrangement::choose(const QString &name)
{
    m_tabbedByWidth.clear();
    m_perspectives.apply(name);
    clampFloating();
    followWidth();
}

void Arrangement::askSave()
{
    const QString current = m_perspectives.current();
    const auto save = [this](const QString &name) {
        if (const auto saved = m_perspectives.saveAs(name); !saved)
            emit refused(saved.error());
        else
            emit told(tr("The arrangement is kept as “%1”").arg(m_perspectives.current()));
    };
    m_dialogs.askText(&m_window, tr("Save the arrangement"), tr("Name"),
                      m_perspectives.isOwn(current) ? current : QString(),
                      [this, save](const QString &name) {
                          const auto kept = m_perspectives.checkedName(name);
                          if (!kept || !m_perspectives.isOwn(*kept))
                              return save(name);
                          Dialogs::Question question;
                          question.title = tr("Save the arrangement");
                          question.text = tr("Replace the arrangement “%1”?").arg(*kept);
                          question.action = tr("Replace");
                          m_dialogs.confirm(&m_window, question, [save, name] { save(name); });
                      });
}

void Arrangement::askRename()
{
    const QString name = m_perspectives.current();
    m_dialogs.askText(&m_window, tr("Rename the arrangement"), tr("Name"), name,
                      [this, name](const QString &newName) {
                          if (const auto done = m_perspectives.rename(name, newName); !done)
                              emit refused(done.error());
                      });
}

void Arrangement::askRemove()
{
    const QString name = m_perspectives.current();
    Dialogs::Question question;
    question.title = tr("Delete the arrangement");
    question.text = tr("Delete the arrangement “%1”? The window stays as it is.").arg(name);
    question.action = tr("Delete");
    question.isDangerous = true;
    m_dialogs.confirm(&m_window, question, [this, name] { m_perspectives.remove(name); });
}

void Arrangement::askExport()
{
    Dialogs::FileQuestion question;
    question.title = tr("Export my arrangements");
    question.filters = {tr("Arrangements (*.json)")};
    question.fileName = tr("arrangements") + QLatin1String(".json");
    question.suffix = QStringLiteral("json");
    m_dialogs.saveFile(&m_window, question, [this](const QString &path) { write(path); });
}

void Arrangement::write(const QString &path)
{
    auto file = OutputFile::open(path);
    if (!file)
        return emit refused(file.error());
    // A short write shows in commit().
    (*file)->device().write(m_perspectives.exported());
    if (const auto done = (*file)->commit(); !done)
        return emit refused(done.error());
    emit told(tr("Saved as %1").arg(path.section(u'/', -1)));
}

void Arrangement::askImport()
{
    Dialogs::FileQuestion question;
    question.title = tr("Import arrangements");
    question.filters = {tr("Arrangements (*.json)")};
    m_dialogs.openFile(&m_window, question, [this](const QString &path) { read(path); });
}

void Arrangement::read(const QString &path)
{
    const auto refuse = [this, &path](Error error) {
        emit refused(std::move(error).wrap(
            Message(QT_TRANSLATE_NOOP("Core", "Cannot take in “%1”")).arg(path.section(u'/', -1))));
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(Error(ErrorCode::Io, Message::verbatim(file.errorString())));
    const auto added = m_perspectives.import(file.read(Perspectives::kLargestFile + 1));
    if (!added)
        return refuse(added.error());
    emit told(tr("%n arrangement(s) added", nullptr, *added));
}

void Arrangement::fillArrangements(QMenu &menu)
{
    // Made anew each time; what the table put there stays below.
    qDeleteAll(menu.findChildren<QActionGroup *>(QString(), Qt::FindDirectChildrenOnly));
    auto *group = new QActionGroup(&menu);
    QAction *below = menu.actions().value(0);
    const QString current = m_perspectives.current();
    const auto add = [&](const QString &name, const QString &title) {
        auto *action = new QAction(asMenuText(title), group);
        action->setObjectName(QStringLiteral("arrangement_") + name);
        action->setCheckable(true);
        action->setChecked(name == current);
        connect(action, &QAction::triggered, this, [this, name] { choose(name); });
        menu.insertAction(below, action);
    };
    for (const QString &id : m_perspectives.shipped())
        add(id, Perspectives::title(id));
    const auto addLine = [&] {
        auto *line = new QAction(group);
        line->setSeparator(true);
        menu.insertAction(below, line);
    };
    const QStringList own = m_perspectives.own();
    if (!own.isEmpty())
        addLine();
    for (const QString &name : own)
        add(name, name);
    addLine();
}

void Arrangement::fillDocks(QMenu &menu)
{
    qDeleteAll(menu.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    for (QDockWidget *dock : std::as_const(m_docks)) {
        QMenu *moves = menu.addMenu(asMenuText(dock->windowTitle()));
        moves->addAction(dock->toggleViewAction());
        const auto move = [this, moves, dock](const QString &text, Qt::DockWidgetArea area) {
            connect(moves->addAction(text), &QAction::triggered, dock,
                    [this, dock, area] { moveTo(*dock, area); });
        };
        move(tr("Dock at the left"), Qt::LeftDockWidgetArea);
        move(tr("Dock at the right"), Qt::RightDockWidgetArea);
        move(tr("Dock at the top"), Qt::TopDockWidgetArea);
        move(tr("Dock at the bottom"), Qt::BottomDockWidgetArea);
        connect(moves->addAction(tr("Float")), &QAction::triggered, dock,
                [this, dock] { setFloating(*dock, true); });
    }
}

} // namespace kartoteka
