#pragma once

#include <QStyledItemDelegate>

namespace kartoteka
{

/// Paints rows of a TimelineModel: time, sign on a thin line, text, detail, who; heads of days.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace kartoteka
