#pragma once

#include <QMenu>

namespace kartoteka
{

/// A menu that stays open while check marks are set in it, one after the other; with the keyboard
/// by Space. What belongs to a group, of which one is chosen, closes it as usual.
class StayingMenu : public QMenu
{
    Q_OBJECT
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool turn(QAction *action);
};

} // namespace kartoteka
