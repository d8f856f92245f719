#include "widgets/kbd.h"

#include "widgets/spokenrole.h"
#include "widgets/theme.h"

#include <QPainter>

namespace kartoteka
{

namespace
{

constexpr int kHeight = 18;
constexpr int kPadding = 5;

int heightOf(const QFont &base)
{
    return std::max(kHeight, QFontMetrics(textFont(base, TextSize::Caption)).height() + 2);
}

} // namespace

int kbdWidth(const QFont &base, const QString &text)
{
    const QFontMetrics metrics(textFont(base, TextSize::Caption));
    return metrics.horizontalAdvance(text) + 1 + 2 * kPadding;
}

void paintKbd(QPainter &painter, const QRect &place, const QString &text, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const int height = heightOf(painter.font());
    const QRectF frame(place.x(), place.y() + (place.height() - height) / 2, place.width(), height);
    painter.setPen(color(Token::Hairline, palette));
    painter.setBrush(color(Token::Window, palette));
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(color(Token::Muted, palette));
    painter.setFont(textFont(painter.font(), TextSize::Caption));
    painter.drawText(frame, Qt::AlignCenter, text);
    painter.restore();
}

Kbd::Kbd(const QKeySequence &keys, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    speakAs(*this, QAccessible::StaticText);
    setKeys(keys);
}

void Kbd::setKeys(const QKeySequence &keys)
{
    m_text = keys.toString(QKeySequence::NativeText);
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

QSize Kbd::sizeHint() const
{
    return {kbdWidth(font(), m_text), heightOf(font())};
}

void Kbd::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    paintKbd(painter, rect(), m_text, palette());
}

} // namespace kartoteka
