#include "views/partycard/timelinedelegate.h"

#include "models/timelinemodel.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QPainter>

namespace kartoteka
{

namespace
{

constexpr int kTimeRight = 46;
constexpr int kLine = 61;
constexpr int kTextLeft = 78;
constexpr int kDayHeight = 22;
constexpr int kRowHeight = 24;
constexpr int kDisc = 20;
constexpr int kWide = 560; ///< from here on the detail has a column of its own

Token signColor(const QString &entity)
{
    if (entity == QLatin1String("note"))
        return Token::Accent;
    if (entity == QLatin1String("attachment"))
        return Token::Green;
    return Token::Muted;
}

QString elided(const QPainter &painter, const QString &text, int width)
{
    return painter.fontMetrics().elidedText(text, Qt::ElideRight, width);
}

void paintWords(QPainter &painter, const QRect &row, const QStyleOptionViewItem &option,
                const QModelIndex &index)
{
    const QString detail = index.data(TimelineModel::DetailRole).toString();
    const QString who = index.data(TimelineModel::WhoRole).toString();
    const QFont caption = textFont(option.font, TextSize::Caption);
    const bool isWide = row.width() > kWide;
    const int right = row.right() - 8;
    painter.setFont(caption);
    int whoWidth = who.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(who);
    whoWidth = std::min(whoWidth, (right - kTextLeft) / (isWide ? 4 : 3));
    const int free = right - row.left() - kTextLeft - whoWidth - (whoWidth ? 8 : 0);
    painter.setFont(option.font);
    const QString text = index.data().toString();
    const int wanted = painter.fontMetrics().horizontalAdvance(text) + 2;
    const int textWidth =
        isWide ? free * 2 / 5 : std::min(wanted, detail.isEmpty() ? free : free * 3 / 5);
    const QRect textPlace(row.left() + kTextLeft, row.top(), textWidth, row.height());
    painter.setPen(color(Token::Text, option.palette));
    painter.drawText(textPlace, Qt::AlignVCenter | Qt::TextSingleLine,
                     elided(painter, text, textWidth));
    painter.setPen(color(Token::Muted, option.palette));
    painter.setFont(isWide ? option.font : caption);
    const int detailLeft = textPlace.right() + (isWide ? 16 : 8);
    const int detailWidth = free + row.left() + kTextLeft - detailLeft;
    if (detailWidth > 24)
        painter.drawText(QRect(detailLeft, row.top(), detailWidth, row.height()),
                         Qt::AlignVCenter | Qt::TextSingleLine,
                         elided(painter, detail, detailWidth));
    painter.setFont(caption);
    painter.drawText(QRect(right - whoWidth, row.top(), whoWidth, row.height()),
                     Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                     elided(painter, who, whoWidth));
}

} // namespace

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    const QRect row = option.rect;
    const bool isDay = index.data(TimelineModel::IsDayRole).toBool();
    if (!isDay && option.state & QStyle::State_Selected)
        painter->fillRect(row, color(Token::AccentSoft, option.palette));
    else if (!isDay && option.state & QStyle::State_MouseOver)
        painter->fillRect(row, color(Token::Hover, option.palette));
    painter->setPen(color(Token::Hairline, option.palette));
    const int top = index.row() == 0 ? row.center().y() : row.top();
    painter->drawLine(row.left() + kLine, top, row.left() + kLine, row.bottom());
    if (isDay) {
        painter->setFont(textFont(option.font, TextSize::Caption, true));
        painter->setPen(color(Token::Muted, option.palette));
        painter->drawText(row.adjusted(kTextLeft, 0, -8, 0), Qt::AlignVCenter,
                          index.data().toString());
        painter->restore();
        return;
    }
    const QRect disc(row.left() + kLine - kDisc / 2, row.center().y() - kDisc / 2 + 1, kDisc,
                     kDisc);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(
        color(option.state & QStyle::State_Selected ? Token::AccentSoft : Token::Surface,
              option.palette));
    painter->drawEllipse(disc);
    paintIcon(*painter, disc.adjusted(3, 3, -3, -3), index.data(TimelineModel::IconRole).toString(),
              color(signColor(index.data(TimelineModel::EntityRole).toString()), option.palette));
    painter->setFont(textFont(option.font, TextSize::Caption));
    painter->setPen(color(Token::Muted, option.palette));
    painter->drawText(QRect(row.left(), row.top(), kTimeRight, row.height()),
                      Qt::AlignVCenter | Qt::AlignRight,
                      index.data(TimelineModel::TimeRole).toString());
    paintWords(*painter, row, option, index);
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int text = option.fontMetrics.height();
    return {200, index.data(TimelineModel::IsDayRole).toBool() ? std::max(kDayHeight, text)
                                                               : std::max(kRowHeight, text + 4)};
}

} // namespace kartoteka
