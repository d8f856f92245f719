#include "widgets/filterheader.h"
#include "widgets/theme.h"

#include <QMouseEvent>
#include <QPainter>

// The columns of a head that stay at the left. They are painted, and met by the mouse, where they
// are seen; for QHeaderView they are where they would have been scrolled to.

namespace kartoteka
{

namespace
{

constexpr int kLeastScrolled = 160; ///< room for a column that is scrolled

template<class PointerEvent>
PointerEvent movedBy(const PointerEvent &event, int x)
{
    const QPointF position = event.position() + QPointF(x, 0);
    return PointerEvent(event.type(), position, position, event.globalPosition(), event.button(),
                        event.buttons(), event.modifiers(), event.pointingDevice());
}

} // namespace

void FilterHeader::setFrozenCount(int count)
{
    m_frozenCount = std::max(0, count);
    place();
    viewport()->update();
}

std::vector<int> FilterHeader::frozenColumns() const
{
    std::vector<int> columns;
    int width = 0;
    for (int place = 0; place < count() && static_cast<int>(columns.size()) < m_frozenCount;
         ++place) {
        const int column = logicalIndex(place);
        if (isSectionHidden(column))
            continue;
        width += sectionSize(column);
        if (width > viewport()->width() - kLeastScrolled)
            break;
        columns.push_back(column);
    }
    return columns;
}

int FilterHeader::frozenWidth() const
{
    int width = 0;
    if (m_frozenCount > 0) {
        for (const int column : frozenColumns())
            width += sectionSize(column);
    }
    return width;
}

int FilterHeader::contentPosition(int x) const
{
    return x < frozenWidth() ? x : x + offset();
}

void FilterHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    const std::vector<int> frozen = frozenColumns();
    if (m_frozenCount == 0 || frozen.empty())
        return;
    QPainter painter(viewport());
    const int height = viewport()->height();
    if (offset() > 0) {
        for (const int column : frozen) {
            const QRect place(sectionPosition(column), 0, sectionSize(column), height);
            painter.save();
            painter.setClipRect(place);
            painter.fillRect(place, color(Token::Window, palette()));
            paintSection(&painter, place, column);
            painter.restore();
        }
    }
    painter.fillRect(frozenWidth() - 1, 0, 1, height, color(Token::StrongHairline, palette()));
}

bool FilterHeader::viewportEvent(QEvent *event)
{
    const bool isHover = event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverMove;
    if (!isHover || m_frozenCount == 0 || offset() == 0)
        return QHeaderView::viewportEvent(event);
    const auto &hover = *static_cast<QHoverEvent *>(event);
    const QPointF seen = hover.position();
    const QPointF meant(contentPosition(static_cast<int>(seen.x())) - offset(), seen.y());
    QHoverEvent moved(event->type(), meant, hover.globalPosition(), hover.oldPosF(),
                      hover.modifiers(), hover.pointingDevice());
    viewport()->update();
    return QHeaderView::viewportEvent(&moved);
}

void FilterHeader::mousePressEvent(QMouseEvent *event)
{
    const int x = static_cast<int>(event->position().x());
    m_sizedFrom = contentPosition(x) - offset() - x;
    m_isSizing = cursor().shape() == Qt::SplitHCursor;
    QMouseEvent moved = movedBy(*event, m_sizedFrom);
    QHeaderView::mousePressEvent(&moved);
}

void FilterHeader::mouseMoveEvent(QMouseEvent *event)
{
    // A width is measured from where the edge was taken, whatever the mouse passes.
    const int x = static_cast<int>(event->position().x());
    const bool isSizing = m_isSizing && event->buttons() != Qt::NoButton;
    QMouseEvent moved = movedBy(*event, isSizing ? m_sizedFrom : contentPosition(x) - offset() - x);
    QHeaderView::mouseMoveEvent(&moved);
    if (m_frozenCount > 0 && event->buttons() != Qt::NoButton)
        viewport()->update();
}

void FilterHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const int x = static_cast<int>(event->position().x());
    QMouseEvent moved =
        movedBy(*event, m_isSizing ? m_sizedFrom : contentPosition(x) - offset() - x);
    m_isSizing = false;
    QHeaderView::mouseReleaseEvent(&moved);
}

void FilterHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int x = static_cast<int>(event->position().x());
    QMouseEvent moved = movedBy(*event, contentPosition(x) - offset() - x);
    QHeaderView::mouseDoubleClickEvent(&moved);
}

} // namespace kartoteka
