#pragma once

#include "widgets/theme.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace kartoteka
{

/// How one cell of a PlainTable is painted.
struct PlainCell {
    QString text;
    Token ink = Token::Text;
    bool isStrong = false;
    QString icon; ///< name of icons.h, before the text; may be empty
    Token iconInk = Token::Muted;
    std::optional<Token> ground; ///< of the cell, below the selection's
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    int indent = 0; ///< pixels kept free before icon and text
};

/// Rows of the house: hairline below, soft hover and selection, an accent edge on the selected row.
/// Subclasses say what stands in a cell.
class PlainDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// Text and alignment of the model, in the plain ink.
    virtual PlainCell cell(const QModelIndex &index) const;
    /// Ground, hairline and edge; the place that is left for what stands in the cell.
    QRect paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index, std::optional<Token> ground = {}) const;
    void paintCell(QPainter *painter, const QRect &place, const QStyleOptionViewItem &option,
                   const PlainCell &cell) const;
};

/// Captions of columns: small, strong, muted, a hairline below.
class CaptionHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit CaptionHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;
};

/// A table that is looked at row by row: no grid, whole rows, the look of the house. Tab leaves it.
class PlainTable : public QTableView
{
    Q_OBJECT
public:
    explicit PlainTable(QWidget *parent = nullptr);

    /// Pixels left of the first and right of the last column; 12 when nobody says it.
    void setSidePadding(int padding);
    int sidePadding() const { return m_sidePadding; }
    int hoveredRow() const { return m_hoveredRow; }

signals:
    /// Enter, or a double click, on a row.
    void chosen(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void hover(int row);
    void dress();

    int m_sidePadding = 12;
    int m_hoveredRow = -1;
};

} // namespace kartoteka
