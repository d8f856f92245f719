#include "widgets/filterheader.h"
#include "widgets/recordtable.h"
#include "widgets/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

// The columns of a list that stay at the left. There is one table: what is frozen is painted above
// what is scrolled, and everything that asks where a cell is – mouse, editor, screen reader – is
// told where it is seen.

namespace kartoteka
{

void RecordListTable::freezeColumns(int count)
{
    m_header->setFrozenCount(count);
    viewport()->update();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
    emit columnsChanged();
}

int RecordListTable::frozenCount() const
{
    return m_header->frozenCount();
}

bool RecordListTable::isFrozen(int column) const
{
    if (m_header->frozenCount() == 0)
        return false;
    const std::vector<int> frozen = m_header->frozenColumns();
    return std::find(frozen.begin(), frozen.end(), column) != frozen.end();
}

QModelIndex RecordListTable::indexAt(const QPoint &at) const
{
    return QTableView::indexAt({m_header->contentPosition(at.x()) - m_header->offset(), at.y()});
}

QRect RecordListTable::visualRect(const QModelIndex &index) const
{
    QRect place = QTableView::visualRect(index);
    if (m_header->frozenCount() == 0 || !place.isValid())
        return place;
    if (isFrozen(index.column()))
        place.moveLeft(m_header->sectionPosition(index.column()));
    else
        place.setLeft(std::max(place.left(), m_header->frozenWidth()));
    return place;
}

void RecordListTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QScrollBar *bar = horizontalScrollBar();
    const int before = bar->value();
    QTableView::scrollTo(index, hint);
    if (m_header->frozenCount() == 0 || !index.isValid())
        return;
    if (isFrozen(index.column()))
        bar->setValue(before);
    else
        bringIntoSight(index.column());
}

void RecordListTable::bringIntoSight(int column)
{
    if (isFrozen(column))
        return;
    const int frozen = m_header->frozenWidth();
    const int left = columnViewportPosition(column) - frozen;
    const int beyond = left + columnWidth(column) - (viewport()->width() - frozen);
    QScrollBar *bar = horizontalScrollBar();
    if (left < 0)
        bar->setValue(bar->value() + left);
    else if (beyond > 0)
        bar->setValue(bar->value() + std::min(beyond, left));
}

void RecordListTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx == 0 || m_header->frozenCount() == 0)
        return;
    viewport()->update(); // what stays was moved with the rest
    updateEditorGeometries();
}

void RecordListTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!m_model || m_header->frozenCount() == 0 || m_model->rowCount() == 0)
        return;
    QPainter painter(viewport());
    paintFrozen(painter, event->rect());
}

void RecordListTable::paintFrozen(QPainter &painter, const QRect &exposed) const
{
    QStyleOptionViewItem base;
    initViewItemOption(&base);
    const int hovered =
        viewport()->underMouse() ? indexAt(viewport()->mapFromGlobal(QCursor::pos())).row() : -1;
    const int bottom = exposed.bottom();
    int edge = 0;
    for (int row = rowAt(std::max(0, exposed.top()));
         row >= 0 && row < m_model->rowCount() && rowViewportPosition(row) <= bottom; ++row) {
        for (const int column : m_header->frozenColumns()) {
            const QModelIndex index = m_model->index(row, column);
            QStyleOptionViewItem option = base;
            option.rect = visualRect(index);
            if (selectionModel()->isSelected(index))
                option.state |= QStyle::State_Selected;
            if (row == hovered)
                option.state |= QStyle::State_MouseOver;
            option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
            itemDelegateForIndex(index)->paint(&painter, option, index);
        }
        edge = rowViewportPosition(row) + rowHeight(row);
    }
    painter.fillRect(m_header->frozenWidth() - 1, 0, 1, edge,
                     color(Token::StrongHairline, palette()));
}

} // namespace kartoteka
