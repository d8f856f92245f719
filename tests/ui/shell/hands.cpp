#include "ui/shell/hands.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>

namespace kartoteka
{

namespace
{

constexpr int kLongestRound = 150;

bool isInside(const QWidget *widget, const QString &name)
{
    for (; widget; widget = widget->parentWidget()) {
        if (widget->objectName() == name)
            return true;
        if (widget->isWindow())
            return false;
    }
    return false;
}

} // namespace

Hands::Hands(RunningProgram &program)
    : m_program(program)
{
    m_program.window().activateWindow();
    settle();
}

void Hands::settle()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    // What a window manager does when a window is gone: the one below gets the keyboard.
    if (!QApplication::activeWindow() && !QApplication::activePopupWidget()) {
        QWidget *top = QApplication::activeModalWidget();
        (top ? top : &m_program.window())->activateWindow();
        QCoreApplication::processEvents();
    }
}

QWidget *Hands::target() const
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup->focusWidget() ? popup->focusWidget() : popup;
    if (QWidget *focus = QApplication::focusWidget())
        return focus;
    QWidget *window = QApplication::activeWindow();
    REQUIRE(window != nullptr);
    return window;
}

void Hands::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(target(), key, modifiers);
    settle();
}

void Hands::type(const QString &text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, target(), Qt::Key(letter.toUpper().unicode()), letter,
                            Qt::NoModifier);
    settle();
}

void Hands::choose(Qt::Key menu, Qt::Key item)
{
    press(menu, Qt::AltModifier);
    REQUIRE(qobject_cast<QMenu *>(QApplication::activePopupWidget()) != nullptr);
    press(item);
}

QWidget *Hands::tabTo(const QString &name, Qt::Key key)
{
    QStringList visited;
    for (int step = 0; step < kLongestRound; ++step) {
        QWidget *focus = QApplication::focusWidget();
        if (isInside(focus, name))
            return focus;
        visited << (focus ? focus->objectName() : QStringLiteral("-"));
        press(key);
    }
    INFO("on the way: " << visited.join(QStringLiteral(" ")).toStdString());
    FAIL("the keyboard does not get to " << name.toStdString());
    return nullptr;
}

void Hands::click(QWidget *widget)
{
    INFO("clicking " << widget->objectName().toStdString());
    REQUIRE(widget->isEnabled());
    QTest::mouseClick(widget, Qt::LeftButton);
    settle();
}

void Hands::click(const QString &name)
{
    click(seen(name));
}

void Hands::clickCell(QAbstractItemView *view, const QModelIndex &index)
{
    REQUIRE(index.isValid());
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier,
                      view->visualRect(index).center());
    settle();
}

void Hands::clickMenu(const QString &menu, const QString &actionId)
{
    auto *bar = m_program.window().menuBar();
    auto *list = m_program.window().findChild<QMenu *>(menu);
    REQUIRE(list != nullptr);
    QTest::mouseClick(bar, Qt::LeftButton, Qt::NoModifier,
                      bar->actionGeometry(list->menuAction()).center());
    settle();
    REQUIRE(list->isVisible());
    QAction *action = m_program.window().actions().find(actionId);
    REQUIRE(action != nullptr);
    QTest::mouseClick(list, Qt::LeftButton, Qt::NoModifier, list->actionGeometry(action).center());
    settle();
}

bool Hands::sees(const QString &name) const
{
    const auto all = QApplication::allWidgets();
    return std::any_of(all.begin(), all.end(), [&](const QWidget *widget) {
        return widget->objectName() == name && isSeen(*widget);
    });
}

} // namespace kartoteka
