#pragma once

#include "shell/actiontable.h"
#include "widgets/view.h"

#include <QAction>

class QMenu;
class QMenuBar;
class QToolBar;

namespace kartoteka
{

/// The actions of one window, made from the table. What an action does is looked up when it is
/// triggered: in the view that has the focus, else in the window. GUI thread.
class Actions : public QObject
{
    Q_OBJECT
public:
    Actions(Settings &settings, QWidget *window);

    QAction *find(const QString &id) const { return m_actions.value(id); }
    /// The handlers of the window itself.
    void setWindowHandlers(std::map<QString, ActionHandler> handlers);
    /// The view that has the focus; its handlers come before those of `beside`, the view in the
    /// center, and of the window.
    void setView(View *view, View *beside);
    View *view() const { return m_view; }
    void trigger(const QString &id);
    bool isEnabled(const QString &id) const;
    std::unique_ptr<QAction> copyOf(const QString &id);

    void fillMenuBar(QMenuBar &bar, const std::function<void(MenuPlace, QMenu &)> &extend);
    void fillToolBar(QToolBar &bar);

    QList<QKeySequence> shortcuts(const QString &id) const;
    static QList<QKeySequence> standardShortcuts(const QString &id);
    /// The person's own keys; empty = none. Taken away from the action that has them.
    void setShortcuts(const QString &id, const QList<QKeySequence> &keys);
    void resetShortcuts();
    /// The text without mnemonic and dots.
    static QString plainText(const QString &id);
    /// The same behind the name of its menu where it says too little alone: "Docks: Card".
    static QString fullText(const QString &id);

    void retranslate();
    void refresh();

signals:
    /// The person chose other keys.
    void shortcutsChanged();

private:
    const ActionHandler *handlerOf(const QString &id) const;
    void saveShortcuts();

    Settings &m_settings;
    QHash<QString, QAction *> m_actions;
    std::map<QString, ActionHandler> m_windowHandlers;
    std::map<QString, ActionHandler> m_viewHandlers;
    std::map<QString, ActionHandler> m_besideHandlers;
    QPointer<View> m_view;
    QPointer<View> m_beside;
    QList<QMenu *> m_menus;
};

} // namespace kartoteka
