#pragma once

#include "shell/perspectives.h"
#include "widgets/view.h"

#include <QDockWidget>

#include <map>

class QMenu;

namespace kartoteka
{

/// How the docks stand around the center, and what a person does about it by menu and keyboard:
/// perspectives chosen, kept and carried to another computer, the dock with the focus moved,
/// floating ones brought back. In a narrow window the docks at the right stand behind each other.
/// One per window; GUI thread.
class Arrangement : public QObject
{
    Q_OBJECT
public:
    /// Below this width of the window the docks at the right share one place.
    static constexpr int kNarrow = 1100;

    /// All of them outlive it.
    Arrangement(QMainWindow &window, Settings &settings, Dialogs &dialogs);

    Perspectives &perspectives() { return m_perspectives; }
    /// Docks are made and gone with the file.
    void setDocks(const QList<QDockWidget *> &docks) { m_docks = docks; }
    void restore();
    void save();

    /// Handlers of all rows of the table about docks and arrangements.
    std::map<QString, ActionHandler> handlers(const std::function<bool()> &isOpen);
    /// The arrangements to choose from, above what can be done with them.
    void fillArrangements(QMenu &menu);
    /// Every dock with its moves, below what is done with the one that has the focus.
    void fillDocks(QMenu &menu);

    /// The dock with the focus, else the one that had it last, else the first to be seen.
    QDockWidget *currentDock() const;

    void moveTo(QDockWidget &dock, Qt::DockWidgetArea area);
    void setFloating(QDockWidget &dock, bool isFloating);
    /// All that float come to the screen of the window, each a step further.
    void gather();
    /// An arrangement by its id or name.
    void choose(const QString &name);

signals:
    void refused(const kartoteka::Error &error);
    /// Something was done that cannot be seen.
    void told(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class FocusKeeper;

    void addDockHandlers(std::map<QString, ActionHandler> &handlers,
                         const std::function<bool()> &isOpen);
    void followFocus(QWidget *now);
    void askSave();
    void askRename();
    void askRemove();
    void askExport();
    void askImport();
    void write(const QString &path);
    void read(const QString &path);
    void raiseNext();
    void toggle(const QString &name);
    void clampFloating();
    void followWidth();

    QMainWindow &m_window;
    Settings &m_settings;
    Dialogs &m_dialogs;
    Perspectives m_perspectives;
    QList<QDockWidget *> m_docks;
    QDockWidget *m_focused = nullptr; ///< may be gone: it counts while it is one of m_docks
    QStringList m_tabbedByWidth; ///< object names of docks that stand behind others for a while
};

} // namespace kartoteka
