#include "support/catch.h"
#include "ui/shell/runningprogram.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>

using namespace kartoteka;

namespace
{

bool isInteractive(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) ||
           qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget) ||
           qobject_cast<const QAbstractSpinBox *>(&widget) ||
           qobject_cast<const QAbstractItemView *>(&widget);
}

/// Parts that Qt makes by itself inside its own widgets: their owner speaks for them.
bool isInsideOfQt(const QWidget &widget)
{
    return widget.objectName().startsWith(QLatin1String("qt_")) ||
           widget.inherits("QLineEditIconButton") || widget.inherits("QDockWidgetTitleButton") ||
           widget.inherits("QTableCornerButton") || widget.inherits("QHeaderView") ||
           qobject_cast<const QAbstractSpinBox *>(widget.parentWidget()) ||
           qobject_cast<const QComboBox *>(widget.parentWidget()) ||
           (widget.parentWidget() && widget.parentWidget()->inherits("QTabBar"));
}

/// What nobody who cannot see could name, or reach by the keyboard.
QStringList silentWidgets(const QWidget &root)
{
    QStringList silent;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&root) || !isInteractive(*widget) || isInsideOfQt(*widget))
            continue;
        const QString who = QString::fromLatin1(widget->metaObject()->className()) +
                            QLatin1String(" “") + widget->objectName() + u'”';
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (spoken == nullptr || spoken->text(QAccessible::Name).isEmpty())
            silent << who + QLatin1String(" has no name");
        else if (spoken->role() == QAccessible::NoRole)
            silent << who + QLatin1String(" has no role");
        if (widget->objectName().isEmpty())
            silent << who + QLatin1String(" has no objectName");
    }
    return silent;
}

} // namespace

TEST_CASE("Every control of the window has a name and a role")
{
    RunningProgram program;
    CHECK(silentWidgets(program.window()).join(u'\n').toStdString() == "");
    program.openSample();
    CHECK(silentWidgets(program.window()).join(u'\n').toStdString() == "");
    program.window().openRecord({QStringLiteral("party"), program.list()->model().idAt(0)});
    CHECK(silentWidgets(program.window()).join(u'\n').toStdString() == "");
}

TEST_CASE("The keyboard gets from pane to pane and back to the list")
{
    RunningProgram program;
    program.openSample();
    program.window().activateWindow();
    auto *table = program.find<QAbstractItemView>("table_organizations");
    table->setFocus();
    QStringList visited;
    for (int step = 0; step < 3; ++step) {
        program.window().trigger(QStringLiteral("window.nextPane"));
        const QWidget *focus = QApplication::focusWidget();
        REQUIRE(focus != nullptr);
        visited << focus->objectName();
    }
    CHECK(visited.removeDuplicates() == 0);
}
