#include "widgets/stayingmenu.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace kartoteka
{

bool StayingMenu::turn(QAction *action)
{
    if (!action || !action->isEnabled() || !action->isCheckable() || action->actionGroup())
        return false;
    action->trigger();
    return true;
}

void StayingMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (!turn(actionAt(event->pos())))
        QMenu::mouseReleaseEvent(event);
}

void StayingMenu::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || !turn(activeAction()))
        QMenu::keyPressEvent(event);
}

} // namespace kartoteka
