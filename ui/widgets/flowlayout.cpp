#include "widgets/flowlayout.h"

#include <QWidget>

namespace kartoteka
{

FlowLayout::FlowLayout(int spacing, QWidget *parent)
    : QLayout(parent)
    , m_gap(spacing)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    const auto place = static_cast<size_t>(index);
    return index >= 0 && place < m_items.size() ? m_items[place] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

void FlowLayout::setGeometry(const QRect &place)
{
    QLayout::setGeometry(place);
    arrange(place, false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        width += item->sizeHint().width() + m_gap;
        height = std::max(height, item->sizeHint().height());
    }
    return {width, height};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

int FlowLayout::arrange(const QRect &whole, bool isTrial) const
{
    const QMargins margins = contentsMargins();
    const QRect place = whole.marginsRemoved(margins);
    int x = place.x();
    int y = place.y();
    int lineHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        const int width = std::min(hint.width(), place.width());
        if (x > place.x() && x + width > place.x() + place.width()) {
            x = place.x();
            y += lineHeight + m_gap;
            lineHeight = 0;
        }
        if (!isTrial)
            item->setGeometry(QRect(QPoint(x, y), QSize(width, hint.height())));
        x += width + m_gap;
        lineHeight = std::max(lineHeight, hint.height());
    }
    return y + lineHeight - place.y() + margins.top() + margins.bottom();
}

} // namespace kartoteka
