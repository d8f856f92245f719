#pragma once

#include "support/seen.h"
#include "ui/shell/runningprogram.h"

#include <QAbstractItemView>
#include <QApplication>

namespace kartoteka
{

/// A person at the real window: keys go where a keyboard would send them, clicks to what is seen.
/// Nothing is called and no focus is set but by keys and clicks.
class Hands
{
public:
    explicit Hands(RunningProgram &program);

    /// Where the next key goes: the popup that is open, else the widget with the focus.
    QWidget *target() const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// In any script, letter by letter.
    void type(const QString &text);
    /// Opens a menu of the menu bar by its letter and chooses in it by another.
    void choose(Qt::Key menu, Qt::Key item);
    /// Presses Tab (or Shift+Tab) until the widget of this name, or one inside it, has the focus;
    /// fails the test when the round is over before. Returns the focused widget.
    QWidget *tabTo(const QString &name, Qt::Key key = Qt::Key_Tab);
    /// Clicks into the middle of the only visible widget of this name.
    void click(const QString &name);
    void click(QWidget *widget);
    void clickCell(QAbstractItemView *view, const QModelIndex &index);
    /// Opens a menu of the menu bar with the mouse and chooses the action of this id in it.
    void clickMenu(const QString &menu, const QString &actionId);
    /// The only visible widget of this name, wherever it is; fails the test without one.
    template<class T = QWidget>
    T *seen(const QString &name) const
    {
        T *found = nullptr;
        for (QWidget *widget : QApplication::allWidgets()) {
            if (widget->objectName() != name || !isSeen(*widget))
                continue;
            if (auto *fitting = qobject_cast<T *>(widget))
                found = fitting;
        }
        INFO("looking for " << name.toStdString());
        REQUIRE(found != nullptr);
        return found;
    }
    bool sees(const QString &name) const;
    void settle();

private:
    RunningProgram &m_program;
};

} // namespace kartoteka
