#pragma once

#include <QStringList>

class QWidget;

namespace kartoteka
{

/// Goes through a window with Tab, from where the focus is until it is there again, and returns
/// what can be operated with the mouse but was not met and has no other way of the keyboard, and
/// what does not let the keyboard go. Other ways: the arrows inside a bar or a group, the menu that
/// holds a tool button's action, what `others` names (objectNames) because a shortcut or a command
/// does the same.
QStringList outOfReach(QWidget &window, const QStringList &others = {});

} // namespace kartoteka
