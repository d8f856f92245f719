#include "shell/actions.h"

#include "widgets/icons.h"
#include "widgets/plainlabel.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace kartoteka
{

namespace
{

constexpr auto kShortcutsKey = "keys/shortcuts";

const ActionRow *rowOf(const QString &id)
{
    for (const ActionRow &row : actionTable()) {
        if (id == QLatin1String(row.id))
            return &row;
    }
    return nullptr;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Actions", text);
}

QJsonObject savedShortcuts(const Settings &settings)
{
    return QJsonDocument::fromJson(settings.value(QString::fromLatin1(kShortcutsKey)).toByteArray())
        .object();
}

} // namespace

Actions::Actions(Settings &settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
{
    const QJsonObject saved = savedShortcuts(settings);
    for (const ActionRow &row : actionTable()) {
        const QString id = QString::fromLatin1(row.id);
        auto *action = new QAction(this);
        action->setObjectName(id);
        if (*row.icon)
            action->setIcon(icon(QString::fromLatin1(row.icon)));
        QList<QKeySequence> keys = standardShortcuts(id);
        if (saved.contains(id)) {
            keys.clear();
            for (const QJsonValue key : saved.value(id).toArray())
                keys << QKeySequence(key.toString(), QKeySequence::PortableText);
        }
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, [this, id] { trigger(id); });
        window->addAction(action);
        m_actions.insert(id, action);
    }
    retranslate();
}

QList<QKeySequence> Actions::standardShortcuts(const QString &id)
{
    QList<QKeySequence> keys;
    const ActionRow *row = rowOf(id);
    if (row == nullptr)
        return keys;
    for (const QString &key :
         QString::fromLatin1(row->shortcut).split(QStringLiteral(" | "), Qt::SkipEmptyParts))
        keys << QKeySequence(key, QKeySequence::PortableText);
    return keys;
}

QList<QKeySequence> Actions::shortcuts(const QString &id) const
{
    const QAction *action = find(id);
    return action ? action->shortcuts() : QList<QKeySequence>();
}

void Actions::setShortcuts(const QString &id, const QList<QKeySequence> &keys)
{
    for (QAction *other : std::as_const(m_actions)) {
        QList<QKeySequence> kept = other->shortcuts();
        for (const QKeySequence &key : keys)
            kept.removeAll(key);
        if (kept != other->shortcuts())
            other->setShortcuts(kept);
    }
    if (QAction *action = find(id))
        action->setShortcuts(keys);
    saveShortcuts();
    retranslate();
    emit shortcutsChanged();
}

void Actions::resetShortcuts()
{
    for (auto action = m_actions.cbegin(); action != m_actions.cend(); ++action)
        action.value()->setShortcuts(standardShortcuts(action.key()));
    saveShortcuts();
    retranslate();
    emit shortcutsChanged();
}

void Actions::saveShortcuts()
{
    QJsonObject saved;
    for (auto action = m_actions.cbegin(); action != m_actions.cend(); ++action) {
        if (action.value()->shortcuts() == standardShortcuts(action.key()))
            continue;
        QJsonArray keys;
        for (const QKeySequence &key : action.value()->shortcuts())
            keys << key.toString(QKeySequence::PortableText);
        saved.insert(action.key(), keys);
    }
    m_settings.set(QString::fromLatin1(kShortcutsKey),
                   QJsonDocument(saved).toJson(QJsonDocument::Compact));
}

QString Actions::plainText(const QString &id)
{
    const ActionRow *row = rowOf(id);
    return plainLabel(row ? translated(row->text) : id).remove(u'…');
}

QString Actions::fullText(const QString &id)
{
    const ActionRow *row = rowOf(id);
    const QString text = plainText(id);
    return row && isInsideWindow(row->menu)
               ? QStringLiteral("%1: %2").arg(plainLabel(translated(menuTitle(row->menu))), text)
               : text;
}

void Actions::retranslate()
{
    for (const ActionRow &row : actionTable()) {
        QAction *action = find(QString::fromLatin1(row.id));
        action->setText(translated(row.text));
        action->setIconText(*row.toolText ? translated(row.toolText)
                                          : plainText(QString::fromLatin1(row.id)));
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString tip = translated(row.tip);
        action->setToolTip(keys.isEmpty() ? tip : QString(tip + QLatin1String(" (") + keys + u')'));
        action->setStatusTip(tip);
        action->setWhatsThis(tip);
    }
    for (QMenu *menu : std::as_const(m_menus))
        menu->setTitle(
            translated(menuTitle(static_cast<MenuPlace>(menu->property("place").toInt()))));
}

void Actions::setWindowHandlers(std::map<QString, ActionHandler> handlers)
{
    m_windowHandlers = std::move(handlers);
    refresh();
}

void Actions::setView(View *view, View *beside)
{
    for (const QPointer<View> &known : {m_view, m_beside}) {
        if (known)
            disconnect(known, &View::handlersChanged, this, &Actions::refresh);
    }
    m_view = view;
    m_beside = beside == view ? nullptr : beside;
    m_viewHandlers = view ? view->handlers() : std::map<QString, ActionHandler>();
    m_besideHandlers = m_beside ? m_beside->handlers() : std::map<QString, ActionHandler>();
    for (const QPointer<View> &known : {m_view, m_beside}) {
        if (known)
            connect(known, &View::handlersChanged, this, &Actions::refresh);
    }
    refresh();
}

const ActionHandler *Actions::handlerOf(const QString &id) const
{
    const ActionHandler *disabled = nullptr;
    for (const auto *handlers : {&m_viewHandlers, &m_besideHandlers, &m_windowHandlers}) {
        const auto found = handlers->find(id);
        if (found == handlers->end())
            continue;
        if (!found->second.isEnabled || found->second.isEnabled())
            return &found->second;
        disabled = &found->second;
    }
    return disabled;
}

bool Actions::isEnabled(const QString &id) const
{
    const ActionHandler *handler = handlerOf(id);
    return handler && (!handler->isEnabled || handler->isEnabled());
}

void Actions::trigger(const QString &id)
{
    if (!isEnabled(id))
        return;
    // A copy: what it does may change the view, and with it the handlers.
    const auto run = handlerOf(id)->run;
    run();
    refresh();
}

void Actions::refresh()
{
    for (auto action = m_actions.cbegin(); action != m_actions.cend(); ++action)
        action.value()->setEnabled(isEnabled(action.key()));
}

std::unique_ptr<QAction> Actions::copyOf(const QString &id)
{
    const QAction *known = find(id);
    if (known == nullptr)
        return nullptr;
    auto copy = std::make_unique<QAction>(known->icon(), plainText(id));
    copy->setToolTip(known->toolTip());
    copy->setEnabled(isEnabled(id));
    connect(copy.get(), &QAction::triggered, this, [this, id] { trigger(id); });
    return copy;
}

void Actions::fillMenuBar(QMenuBar &bar, const std::function<void(MenuPlace, QMenu &)> &extend)
{
    QMenu *windowMenu = nullptr;
    for (const MenuPlace place : menuPlaces()) {
        const QString title = translated(menuTitle(place));
        QMenu *menu = isInsideWindow(place) ? windowMenu->addMenu(title) : bar.addMenu(title);
        if (place == MenuPlace::Window)
            windowMenu = menu;
        menu->setProperty("place", static_cast<int>(place));
        menu->setObjectName(QStringLiteral("menu_%1").arg(static_cast<int>(place)));
        menu->setToolTipsVisible(true);
        for (const ActionRow &row : actionTable()) {
            if (row.menu != place)
                continue;
            if (row.startsGroup)
                menu->addSeparator();
            menu->addAction(find(QString::fromLatin1(row.id)));
        }
        extend(place, *menu);
        connect(menu, &QMenu::aboutToShow, this, &Actions::refresh);
        m_menus << menu;
    }
}

void Actions::fillToolBar(QToolBar &bar)
{
    for (const ActionRow &row : actionTable()) {
        if (!row.isOnToolBar)
            continue;
        if (row.startsGroup)
            bar.addSeparator();
        QAction *action = find(QString::fromLatin1(row.id));
        bar.addAction(action);
        auto *button = static_cast<QToolButton *>(bar.widgetForAction(action));
        button->setObjectName(QStringLiteral("tool_") + action->objectName());
        button->setToolButtonStyle(*row.toolText ? Qt::ToolButtonTextBesideIcon
                                                 : Qt::ToolButtonIconOnly);
    }
}

} // namespace kartoteka
