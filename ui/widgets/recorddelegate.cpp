#include "widgets/recorddelegate.h"

#include "models/recordmodel.h"
#include "widgets/avatar.h"
#include "widgets/chip.h"
#include "widgets/theme.h"

#include <QLineEdit>
#include <QPainter>

namespace kartoteka
{

namespace
{

constexpr int kPadding = 8;
constexpr int kFirstPadding = 12;
constexpr int kAvatarSide = 18;
constexpr int kChipGap = 4;
constexpr int kEdge = 2;
constexpr int kAwaitedHeight = 6;

CellStyle styleOf(const QModelIndex &index)
{
    return static_cast<CellStyle>(index.data(RecordModel::StyleRole).toInt());
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, bool isFirst)
{
    const QPalette &palette = option.palette;
    if (option.state & QStyle::State_Selected) {
        painter.fillRect(option.rect, color(Token::AccentSoft, palette));
        if (isFirst)
            painter.fillRect(QRect(option.rect.topLeft(), QSize(kEdge, option.rect.height())),
                             color(Token::Accent, palette));
    } else if (option.state & QStyle::State_MouseOver) {
        painter.fillRect(option.rect, color(Token::Hover, palette));
    } else {
        painter.fillRect(option.rect, color(Token::Surface, palette));
    }
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     color(Token::Hairline, palette));
}

void paintChips(QPainter &painter, QRect place, const QStringList &texts,
                const QStyleOptionViewItem &option)
{
    for (const QString &text : texts) {
        const int width = chipWidth(option.font, text);
        if (place.width() < std::min(width, 40))
            return; // the tool tip has the rest
        const QRect chip(place.left(), place.top(), std::min(width, place.width()), place.height());
        paintChip(painter, chip, text, ChipColor::Neutral, option.palette);
        place.setLeft(chip.right() + 1 + kChipGap);
    }
}

/// Where a text will be that is still read.
void paintAwaited(QPainter &painter, const QRect &place, const QPalette &palette)
{
    const QRect bar(place.left(), place.center().y() - kAwaitedHeight / 2 + 1, place.width() / 2,
                    kAwaitedHeight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::Hairline, palette));
    painter.drawRoundedRect(bar, kAwaitedHeight / 2, kAwaitedHeight / 2);
}

QColor textColor(CellStyle style, const QPalette &palette)
{
    switch (style) {
    case CellStyle::Muted:
        return color(Token::Muted, palette);
    case CellStyle::Plain:
    case CellStyle::Title:
    case CellStyle::Number:
    case CellStyle::Chips:
    case CellStyle::Link:
        break;
    }
    return color(Token::Text, palette);
}

void paintValue(QPainter &painter, const QRect &place, const QModelIndex &index,
                const QStyleOptionViewItem &option)
{
    const CellStyle style = styleOf(index);
    if (style == CellStyle::Chips) {
        painter.setFont(option.font);
        paintChips(painter, place, index.data(RecordModel::ChipsRole).toStringList(), option);
        return;
    }
    QFont font = style == CellStyle::Number ? figureFont(option.font) : option.font;
    if (style == CellStyle::Title)
        font = textFont(option.font, TextSize::Row, true);
    painter.setFont(font);
    painter.setPen(textColor(style, option.palette));
    const QString text = QFontMetrics(font).elidedText(index.data().toString().simplified(),
                                                       Qt::ElideRight, place.width());
    const auto side = style == CellStyle::Number ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(place, int(side) | Qt::AlignVCenter | Qt::TextSingleLine, text);
}

} // namespace

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    const CellStyle style = styleOf(index);
    const bool isTitle = style == CellStyle::Title;
    painter->save();
    paintGround(*painter, option, isTitle);
    QRect place = option.rect.adjusted(isTitle ? kFirstPadding : kPadding, 0, -kPadding, -1);
    const QVariant shown = index.data();
    if (!shown.isValid()) {
        paintAwaited(*painter, place, option.palette);
        painter->restore();
        return;
    }
    if (isTitle) {
        const QRect avatar(place.left(), place.center().y() - kAvatarSide / 2 + 1, kAvatarSide,
                           kAvatarSide);
        paintAvatar(*painter, avatar, shown.toString(),
                    static_cast<quint64>(index.data(RecordModel::IdRole).toLongLong()),
                    index.data(RecordModel::IsPersonRole).toBool(), option.palette);
        place.setLeft(avatar.right() + kPadding);
    }
    paintValue(*painter, place, index, option);
    if (option.state & QStyle::State_HasFocus && !(option.state & QStyle::State_Editing)) {
        painter->setPen(color(Token::Accent, option.palette));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
    painter->restore();
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int padding = styleOf(index) == CellStyle::Title
                            ? kFirstPadding + kAvatarSide + 2 * kPadding
                            : 2 * kPadding;
    int width = option.fontMetrics.horizontalAdvance(index.data().toString().left(200));
    if (styleOf(index) == CellStyle::Chips) {
        width = 0;
        for (const QString &text : index.data(RecordModel::ChipsRole).toStringList())
            width += chipWidth(option.font, text) + kChipGap;
    }
    return {width + padding + kPadding, rowHeight(option.widget)};
}

QWidget *RecordDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const
{
    // A line would cut it off.
    if (index.data(Qt::EditRole).toString().size() > DisplayText::kLongestLine)
        return nullptr;
    auto *editor = new QLineEdit(parent);
    editor->setMaxLength(DisplayText::kLongestLine + 1); // one more: so it is told, not cut off
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void RecordDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = qobject_cast<QLineEdit *>(editor);
    if (!line)
        return;
    const bool isRefused = m_refused.isValid() && m_refused == index;
    line->setText(isRefused ? m_refusedText : index.data(Qt::EditRole).toString());
}

void RecordDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                  const QModelIndex &index) const
{
    const auto *line = qobject_cast<const QLineEdit *>(editor);
    if (!line)
        return;
    const QString typed = line->text();
    const bool isSaved = model->setData(index, typed, Qt::EditRole);
    m_refused = isSaved ? QPersistentModelIndex() : QPersistentModelIndex(index);
    m_refusedText = isSaved ? QString() : typed;
}

} // namespace kartoteka
