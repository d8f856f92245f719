#pragma once

#include <QStyledItemDelegate>

namespace kartoteka
{

/// Paints the cells of a RecordModel after their CellStyle: avatar and strong title, chips, links,
/// figures; hairlines between rows, the selection soft with an edge of accent. Edits in place with
/// one line.
class RecordDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
};

} // namespace kartoteka
