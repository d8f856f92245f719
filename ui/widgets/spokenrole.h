#pragma once

#include <QAccessible>

#include <functional>

class QWidget;

namespace kartoteka
{

/// Says to those who read the screen what a widget painted by the house is; without it the widget
/// is a nameless box to them. `press`, when given, is offered as the action of a button. The name
/// and the description are the widget's own.
void speakAs(QWidget &widget, QAccessible::Role role, std::function<void()> press = {});

} // namespace kartoteka
