#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace kartoteka
{

/// Paints the cells of a RecordModel after their CellStyle: avatar and strong title, chips, links,
/// figures; hairlines between rows, the selection soft with an edge of accent. Edits in place with
/// one line; a text that is longer than a line is edited on the card alone.
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
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    /// What is refused is there again when the cell is edited next.
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

private:
    mutable QPersistentModelIndex m_refused;
    mutable QString m_refusedText;
};

} // namespace kartoteka
