#include "shell/focusspeaker.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QEvent>
#include <QTimer>

namespace kartoteka
{

namespace
{

void speakCurrent(QAbstractItemView &view)
{
    const QModelIndex current = view.currentIndex();
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&view);
    QAccessibleTableInterface *table = spoken ? spoken->tableInterface() : nullptr;
    if (!table || !current.isValid() || current.parent().isValid() || !view.hasFocus())
        return;
    if (QAccessibleInterface *cell = table->cellAt(current.row(), current.column())) {
        QAccessibleEvent event(cell, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace

bool FocusSpeaker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FocusIn || !QAccessible::isActive())
        return false;
    if (auto *view = qobject_cast<QAbstractItemView *>(watched))
        QTimer::singleShot(0, view, [view] { speakCurrent(*view); }); // after what Qt says
    return false;
}

} // namespace kartoteka
