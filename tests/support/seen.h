#pragma once

#include <QWidget>

namespace kartoteka
{

/// Whether anything of a widget can be seen in its window: it is shown, and not scrolled away.
/// QWidget::visibleRegion() does not tell, as it is empty where children cover all of it.
inline bool isSeen(const QWidget &widget)
{
    QRect seen = widget.rect();
    const QWidget *above = &widget;
    while (!above->isWindow() && above->parentWidget()) {
        seen.translate(above->pos());
        above = above->parentWidget();
        seen &= above->rect();
    }
    return widget.isVisible() && !seen.isEmpty();
}

} // namespace kartoteka
