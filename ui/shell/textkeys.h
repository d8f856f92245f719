#pragma once

#include <QObject>

namespace kartoteka
{

/// Installed on the application: which keys lines and texts keep for themselves, and which they
/// leave to the actions of the window. With nothing of their own to undo they leave Undo and Redo,
/// which otherwise do nothing while a line has the keyboard; Insert alone they keep, because who
/// types means the letters.
class TextKeys : public QObject
{
    Q_OBJECT
public:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace kartoteka
