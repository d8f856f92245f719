#include "views/welcome/waybutton.h"

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace kartoteka
{

namespace
{
constexpr int kRow = 44;
constexpr int kIcon = 20;
constexpr int kTextLeft = 32;
} // namespace

WayButton::WayButton(const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(iconName)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WayButton::setTexts(const QString &title, const QString &caption)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(caption);
    m_caption = caption;
    updateGeometry();
    update();
}

QSize WayButton::sizeHint() const
{
    return {240, kRow};
}

void WayButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void WayButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void WayButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void WayButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::Hover, palette()));
        painter.drawRoundedRect(rect(), 4, 4);
    }
    if (hasFocus()) {
        painter.setPen(color(Token::Accent, palette()));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    paintIcon(painter, QRect(4, (height() - kIcon) / 2, kIcon, kIcon), m_icon,
              color(Token::Muted, palette()));
    const QRect place = rect().adjusted(kTextLeft, 4, -4, -4);
    painter.setPen(color(Token::Text, palette()));
    painter.setFont(textFont(font(), TextSize::Row, true));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignTop, text());
    painter.setPen(color(Token::Muted, palette()));
    painter.setFont(textFont(font(), TextSize::Caption));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignBottom, m_caption);
}

} // namespace kartoteka
