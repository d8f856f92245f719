#pragma once

#include <QObject>

namespace kartoteka
{

/// Installed on the application: a line or a text that has nothing of its own to undo leaves the
/// keys of Undo and Redo to the window. Without it they do nothing while a line has the keyboard.
class UndoFilter : public QObject
{
    Q_OBJECT
public:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace kartoteka
