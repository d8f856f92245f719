#include "widgets/chip.h"

#include "widgets/icons.h"
#include "widgets/plaintip.h"
#include "widgets/spokenrole.h"

#include <QEvent>
#include <QPainter>
#include <QToolButton>

namespace kartoteka
{

namespace
{

constexpr int kPadding = 6;
constexpr int kIconSide = 12;
constexpr int kIconGap = 4;
constexpr int kSmallHeight = 18;
constexpr int kLargeHeight = 24;
constexpr int kCloseSide = 18;
constexpr int kRadius = 4;

QRect centered(const QRect &place, int height)
{
    return {place.x(), place.y() + (place.height() - height) / 2, place.width(), height};
}

void paintGround(QPainter &painter, const QRect &place, const QColor &ground)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(place, kRadius, kRadius);
}

void paintWords(QPainter &painter, QRect place, const QString &text, const QString &iconName,
                const QColor &ink)
{
    place.adjust(kPadding, 0, -kPadding, 0);
    if (!iconName.isEmpty()) {
        const QRect side = centered({place.x(), place.y(), kIconSide, place.height()}, kIconSide);
        paintIcon(painter, side, iconName, ink);
        place.setLeft(place.left() + kIconSide + kIconGap);
    }
    painter.setPen(ink);
    const QString fitting = painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width());
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, fitting);
}

int widthOf(const QFont &font, const QString &text, bool hasIcon)
{
    return QFontMetrics(font).horizontalAdvance(text) + 1 + 2 * kPadding +
           (hasIcon ? kIconSide + kIconGap : 0);
}

} // namespace

ChipTokens tokensOf(ChipColor color)
{
    switch (color) {
    case ChipColor::Neutral:
        return {Token::NeutralChip, Token::Muted};
    case ChipColor::Accent:
        return {Token::AccentSoft, Token::AccentInk};
    case ChipColor::Green:
        return {Token::GreenSoft, Token::GreenInk};
    case ChipColor::Amber:
        return {Token::AmberSoft, Token::AmberInk};
    case ChipColor::Red:
        return {Token::RedSoft, Token::RedInk};
    case ChipColor::Violet:
        return {Token::VioletSoft, Token::VioletInk};
    case ChipColor::Teal:
        return {Token::TealSoft, Token::TealInk};
    }
    return {Token::NeutralChip, Token::Muted};
}

int chipHeight(const QFont &base)
{
    return std::max(kSmallHeight, QFontMetrics(textFont(base, TextSize::Caption)).height());
}

int chipWidth(const QFont &base, const QString &text, bool hasIcon)
{
    return widthOf(textFont(base, TextSize::Caption), text, hasIcon);
}

void paintChip(QPainter &painter, const QRect &place, const QString &text, ChipColor color,
               const QPalette &palette, const QString &iconName)
{
    painter.save();
    const ChipTokens tokens = tokensOf(color);
    const QRect chip = centered(place, chipHeight(painter.font()));
    paintGround(painter, chip, kartoteka::color(tokens.ground, palette));
    painter.setFont(textFont(painter.font(), TextSize::Caption));
    paintWords(painter, chip, text, iconName, kartoteka::color(tokens.ink, palette));
    painter.restore();
}

ChipColor classColor(QChar letter)
{
    switch (letter.unicode()) {
    case u'A':
        return ChipColor::Accent;
    case u'B':
        return ChipColor::Teal;
    case u'X':
        return ChipColor::Green;
    case u'Y':
        return ChipColor::Amber;
    case u'Z':
        return ChipColor::Violet;
    default:
        return ChipColor::Neutral;
    }
}

void paintClassChip(QPainter &painter, const QRect &place, QChar letter, const QPalette &palette,
                    bool isOnSelection)
{
    painter.save();
    const ChipTokens tokens = tokensOf(classColor(letter));
    QRect chip = centered(place, chipHeight(painter.font()));
    chip.setWidth(chip.height());
    paintGround(painter, chip, color(isOnSelection ? Token::Surface : tokens.ground, palette));
    painter.setFont(textFont(painter.font(), TextSize::Caption, true));
    painter.setPen(color(tokens.ink, palette));
    painter.drawText(chip, Qt::AlignCenter, letter);
    painter.restore();
}

Chip::Chip(const QString &text, ChipColor color, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_color(color)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    speakAs(*this, QAccessible::StaticText);
    describe();
}

void Chip::setText(const QString &text)
{
    m_text = text;
    describe();
    updateGeometry();
    update();
}

void Chip::setColor(ChipColor color)
{
    m_color = color;
    update();
}

void Chip::setIcon(const QString &name)
{
    m_icon = name;
    updateGeometry();
    update();
}

void Chip::setSize(Size size)
{
    m_size = size;
    updateGeometry();
    update();
}

void Chip::setClosable(bool isClosable)
{
    if (isClosable == (m_close != nullptr))
        return;
    delete m_close;
    m_close = nullptr;
    if (isClosable) {
        m_close = new QToolButton(this);
        m_close->setObjectName(QStringLiteral("close"));
        m_close->setAutoRaise(true);
        m_close->setIcon(icon(QStringLiteral("close"), Token::Muted));
        m_close->setIconSize({kIconSide, kIconSide});
        connect(m_close, &QToolButton::clicked, this, &Chip::closed);
        placeButton();
    }
    describe();
    updateGeometry();
}

QSize Chip::sizeHint() const
{
    const bool isLarge = m_size == Size::Large;
    const QFont words = isLarge ? font() : textFont(font(), TextSize::Caption);
    return {widthOf(words, m_text, !m_icon.isEmpty()) + (m_close ? kCloseSide : 0),
            isLarge ? std::max(kLargeHeight, QFontMetrics(font()).height() + 4)
                    : chipHeight(font())};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 3 * sizeHint().height()), sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isLarge = m_size == Size::Large;
    const ChipTokens tokens = tokensOf(m_color);
    const Token ink = !isEnabled()                               ? Token::Disabled
                      : isLarge && m_color == ChipColor::Neutral ? Token::Text
                                                                 : tokens.ink;
    paintGround(painter, rect(), color(tokens.ground, palette()));
    painter.setFont(isLarge ? font() : textFont(font(), TextSize::Caption));
    paintWords(painter, rect().adjusted(0, 0, m_close ? -kCloseSide : 0, 0), m_text, m_icon,
               color(ink, palette()));
}

void Chip::resizeEvent(QResizeEvent *event)
{
    placeButton();
    QWidget::resizeEvent(event);
}

void Chip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void Chip::describe()
{
    setAccessibleName(m_text);
    // A text that may be elided stays readable.
    setToolTip(plainToolTip(m_text));
    if (m_close) {
        m_close->setAccessibleName(tr("Remove “%1”").arg(m_text));
        m_close->setToolTip(plainToolTip(m_close->accessibleName()));
    }
}

void Chip::placeButton()
{
    if (!m_close)
        return;
    const int top = (height() - kCloseSide) / 2;
    m_close->setGeometry(width() - kCloseSide - (height() - kCloseSide) / 2, top, kCloseSide,
                         kCloseSide);
}

} // namespace kartoteka
