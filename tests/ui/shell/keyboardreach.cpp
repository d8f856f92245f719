#include "ui/shell/keyboardreach.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>
#include <QTabBar>
#include <QTest>
#include <QTextBrowser>
#include <QToolBar>
#include <QToolButton>

namespace kartoteka
{

namespace
{

constexpr int kLongestRound = 300;

bool isOperated(const QWidget &widget)
{
    const auto *text = qobject_cast<const QPlainTextEdit *>(&widget);
    return qobject_cast<const QAbstractButton *>(&widget) ||
           qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget) ||
           qobject_cast<const QAbstractSpinBox *>(&widget) ||
           qobject_cast<const QAbstractItemView *>(&widget) ||
           qobject_cast<const QTabBar *>(&widget) || (text && !text->isReadOnly()) ||
           widget.inherits("kartoteka::FieldBox") || widget.inherits("kartoteka::PersonRow");
}

/// Parts that Qt makes inside its own widgets; their owner is what the keyboard gets to.
bool isInsideOfQt(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return widget.objectName().startsWith(QLatin1String("qt_")) ||
           widget.inherits("QLineEditIconButton") || widget.inherits("QTableCornerButton") ||
           qobject_cast<const QHeaderView *>(&widget) ||
           qobject_cast<const QAbstractSpinBox *>(parent) ||
           qobject_cast<const QComboBox *>(parent) || qobject_cast<const QTabBar *>(parent);
}

/// Done by the menu of docks, which moves, floats and closes each of them.
bool isDockButton(const QWidget &widget)
{
    return widget.inherits("QDockWidgetTitleButton");
}

bool isInMenus(const QWidget &window, const QToolButton &button)
{
    const QList<QAction *> known = window.actions();
    return button.defaultAction() && known.contains(button.defaultAction());
}

bool isBesideVisited(const QAbstractButton &button, const QSet<const QWidget *> &visited)
{
    if (!button.group() || !button.group()->exclusive())
        return false;
    const auto buttons = button.group()->buttons();
    return std::any_of(buttons.begin(), buttons.end(),
                       [&](const QAbstractButton *other) { return visited.contains(other); });
}

bool isMet(const QWidget &widget, const QSet<const QWidget *> &visited)
{
    if (visited.contains(&widget) || visited.contains(widget.focusProxy()))
        return true;
    // An editor that stands in the place of what it edits, a combo box with a line of its own.
    return std::any_of(visited.begin(), visited.end(), [&](const QWidget *met) {
        return met->focusProxy() == &widget || widget.isAncestorOf(met);
    });
}

QString nameOf(const QWidget *widget)
{
    if (!widget)
        return QStringLiteral("nothing");
    QString name = QString::fromLatin1(widget->metaObject()->className()) + QStringLiteral(" “") +
                   widget->objectName() + u'”';
    for (const QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (!above->objectName().isEmpty())
            return name + QStringLiteral(" in ") + above->objectName();
    }
    return name;
}

QSet<const QWidget *> visitAll(const QWidget &window, QStringList &troubles)
{
    QSet<const QWidget *> visited;
    const QWidget *first = QApplication::focusWidget();
    for (int step = 0; step < kLongestRound; ++step) {
        QWidget *focus = QApplication::focusWidget();
        QWidget *target = focus ? focus : const_cast<QWidget *>(&window);
        QTest::keyClick(target, Qt::Key_Tab);
        QCoreApplication::processEvents();
        QWidget *next = QApplication::focusWidget();
        if (next == nullptr || next == focus) {
            troubles << nameOf(focus) + QStringLiteral(" keeps the keyboard");
            return visited;
        }
        if (!first)
            first = next;
        else if (visited.contains(next))
            return visited;
        visited.insert(next);
    }
    troubles << QStringLiteral("Tab never comes round");
    return visited;
}

} // namespace

QStringList outOfReach(QWidget &window, const QStringList &others)
{
    QStringList troubles;
    window.activateWindow();
    QCoreApplication::processEvents();
    const auto visited = visitAll(window, troubles);
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() != &window || !widget->isVisible() || !widget->isEnabled() ||
            !isOperated(*widget) || isInsideOfQt(*widget) || isDockButton(*widget) ||
            isMet(*widget, visited) || others.contains(widget->objectName()))
            continue;
        const auto *tool = qobject_cast<const QToolButton *>(widget);
        if (tool && isInMenus(window, *tool))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && isBesideVisited(*button, visited))
            continue;
        troubles << nameOf(widget) + QStringLiteral(" is not reached");
    }
    return troubles;
}

} // namespace kartoteka
