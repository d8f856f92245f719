#include "views/partycard/cardtabs.h"

#include "widgets/theme.h"

#include <QPainter>

namespace kartoteka
{

namespace
{

constexpr int kHeight = 32;
constexpr int kSide = 9;

} // namespace

CardTabs::CardTabs(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setMouseTracking(true);
    setElideMode(Qt::ElideRight);
}

QSize CardTabs::tabSizeHint(int index) const
{
    const QFontMetrics metrics(textFont(font(), TextSize::Row, true));
    return {metrics.horizontalAdvance(tabText(index)) + 2 * kSide, kHeight};
}

void CardTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(color(Token::Hairline, palette()));
    painter.drawLine(0, height() - 1, width(), height() - 1);
    const QPoint mouse = mapFromGlobal(QCursor::pos());
    for (int index = 0; index < count(); ++index) {
        const QRect place = tabRect(index);
        const bool isCurrent = index == currentIndex();
        painter.setFont(textFont(font(), TextSize::Row, isCurrent));
        painter.setPen(
            color(isCurrent || (underMouse() && place.contains(mouse)) ? Token::Text : Token::Muted,
                  palette()));
        painter.drawText(place, Qt::AlignCenter, tabText(index));
        if (isCurrent)
            painter.fillRect(QRect(place.left() + 2, place.bottom() - 1, place.width() - 4, 2),
                             color(Token::Accent, palette()));
        if (isCurrent && hasFocus()) {
            painter.setPen(color(Token::Accent, palette()));
            painter.drawRect(place.adjusted(2, 4, -3, -5));
        }
    }
}

} // namespace kartoteka
