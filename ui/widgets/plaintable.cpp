#include "widgets/plaintable.h"

#include "widgets/icons.h"

#include <QKeyEvent>
#include <QPainter>

namespace kartoteka
{

namespace
{
constexpr int kPadding = 8;
constexpr int kEdge = 2;
constexpr int kIcon = 16;
constexpr int kIconGap = 6;
constexpr int kHeader = 28;
constexpr int kMeasuredRows = 64; ///< more of them cost a moment and seldom change a width
constexpr int kSlack = 4;         ///< so that nothing that fits is cut by a rounded pixel

/// Padding of a cell at its left and right: more at the ends of the row.
QMargins paddingOf(const PlainTable *table, int column)
{
    const QHeaderView *header = table->horizontalHeader();
    const int visual = header->visualIndex(column);
    const int last = header->count() - 1;
    return {visual == 0 ? table->sidePadding() : kPadding, 0,
            visual == last ? table->sidePadding() : kPadding, 0};
}
} // namespace

// --- delegate -------------------------------------------------------------------------------

QSize PlainDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PlainCell shown = cell(index);
    const QFont font = textFont(option.font, TextSize::Row, shown.isStrong);
    int width = QFontMetrics(font).horizontalAdvance(shown.text) + shown.indent;
    if (!shown.icon.isEmpty())
        width += kIcon + kIconGap;
    if (const auto *table = qobject_cast<const PlainTable *>(option.widget)) {
        const QMargins padding = paddingOf(table, index.column());
        width += padding.left() + padding.right() + kSlack;
    }
    return {width, rowHeight(option.widget)};
}

PlainCell PlainDelegate::cell(const QModelIndex &index) const
{
    PlainCell cell;
    cell.text = index.data(Qt::DisplayRole).toString();
    if (const QVariant alignment = index.data(Qt::TextAlignmentRole); alignment.isValid())
        cell.alignment = Qt::Alignment(alignment.toInt());
    return cell;
}

QRect PlainDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index, std::optional<Token> ground) const
{
    const auto *table = qobject_cast<const PlainTable *>(option.widget);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = table && table->hoveredRow() == index.row();
    const QPalette &palette = option.palette;
    const Token base = isSelected ? Token::AccentSoft : isHovered ? Token::Hover : Token::Surface;
    painter->fillRect(option.rect, color(ground && !isSelected ? *ground : base, palette));
    const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter->fillRect(line, color(Token::Hairline, palette));
    if (!table)
        return option.rect.adjusted(kPadding, 0, -kPadding, -1);
    if (isSelected && table->horizontalHeader()->visualIndex(index.column()) == 0)
        painter->fillRect(option.rect.adjusted(0, 0, 0, -1).x(), option.rect.y(), kEdge,
                          option.rect.height() - 1, color(Token::Accent, palette));
    return option.rect.marginsRemoved(paddingOf(table, index.column())).adjusted(0, 0, 0, -1);
}

void PlainDelegate::paintCell(QPainter *painter, const QRect &place,
                              const QStyleOptionViewItem &option, const PlainCell &cell) const
{
    QRect rest = place.adjusted(cell.indent, 0, 0, 0);
    if (!cell.icon.isEmpty()) {
        const QRect sign(rest.left(), rest.center().y() - kIcon / 2, kIcon, kIcon);
        paintIcon(*painter, sign, cell.icon, color(cell.iconInk, option.palette));
        rest.setLeft(sign.right() + 1 + kIconGap);
    }
    painter->setFont(textFont(option.font, TextSize::Row, cell.isStrong));
    painter->setPen(color(cell.ink, option.palette));
    const QString text = painter->fontMetrics().elidedText(cell.text, Qt::ElideRight, rest.width());
    painter->drawText(rest, static_cast<int>(cell.alignment) | Qt::TextSingleLine, text);
}

void PlainDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    const PlainCell shown = cell(index);
    paintCell(painter, paintGround(painter, option, index, shown.ground), option, shown);
    painter->restore();
}

// --- header ---------------------------------------------------------------------------------

CaptionHeader::CaptionHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setHighlightSections(false);
    setMinimumSectionSize(24);
}

QSize CaptionHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), kHeader};
}

QSize CaptionHeader::sectionSizeFromContents(int logicalIndex) const
{
    const QFont caption = textFont(font(), TextSize::Caption, true);
    const QString text =
        model() ? model()->headerData(logicalIndex, Qt::Horizontal).toString() : QString();
    const auto *table = qobject_cast<const PlainTable *>(parentWidget());
    const QMargins padding =
        table ? paddingOf(table, logicalIndex) : QMargins(kPadding, 0, kPadding, 0);
    return {QFontMetrics(caption).horizontalAdvance(text) + padding.left() + padding.right() +
                kSlack,
            kHeader};
}

void CaptionHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    painter->fillRect(rect, color(Token::Surface, palette()));
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1,
                      color(Token::Hairline, palette()));
    painter->setFont(textFont(font(), TextSize::Caption, true));
    painter->setPen(color(Token::Muted, palette()));
    const auto *table = qobject_cast<const PlainTable *>(parentWidget());
    const QMargins padding =
        table ? paddingOf(table, logicalIndex) : QMargins(kPadding, 0, kPadding, 0);
    const QVariant alignment =
        model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole);
    const QRect place = rect.marginsRemoved(padding);
    const QString text = painter->fontMetrics().elidedText(
        model()->headerData(logicalIndex, Qt::Horizontal).toString(), Qt::ElideRight,
        place.width());
    painter->drawText(
        place, alignment.isValid() ? alignment.toInt() : static_cast<int>(defaultAlignment()),
        text);
    painter->restore();
}

// --- table ----------------------------------------------------------------------------------

PlainTable::PlainTable(QWidget *parent)
    : QTableView(parent)
{
    setHorizontalHeader(new CaptionHeader(this));
    setItemDelegate(new PlainDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setResizeContentsPrecision(kMeasuredRows);
    connect(this, &QAbstractItemView::doubleClicked, this, &PlainTable::chosen);
    dress();
}

void PlainTable::setSidePadding(int padding)
{
    m_sidePadding = padding;
    viewport()->update();
}

void PlainTable::dress()
{
    verticalHeader()->setMinimumSectionSize(kartoteka::rowHeight(this));
    verticalHeader()->setDefaultSectionSize(kartoteka::rowHeight(this));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void PlainTable::hover(int row)
{
    if (row == m_hoveredRow)
        return;
    m_hoveredRow = row;
    viewport()->update();
}

void PlainTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && currentIndex().isValid() &&
        state() != QAbstractItemView::EditingState) {
        emit chosen(currentIndex());
        return event->accept();
    }
    QTableView::keyPressEvent(event);
}

void PlainTable::mouseMoveEvent(QMouseEvent *event)
{
    hover(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void PlainTable::leaveEvent(QEvent *event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

void PlainTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        dress();
}

} // namespace kartoteka
