#include "widgets/controlpainting.h"

#include "widgets/icons.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

namespace kartoteka::controls
{

namespace
{

constexpr int kLabelGap = 6;
constexpr int kLabelFlags = Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool says(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    const auto part = [share](int from, int to) {
        return from + qRound(share * static_cast<qreal>(to - from));
    };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

/// The icon's shape in one color: what stands on the accent cannot keep the text's.
QIcon tinted(const QIcon &icon, const QSize &size, qreal ratio, const QColor &color)
{
    if (icon.isNull())
        return icon;
    QPixmap pixmap = icon.pixmap(size, ratio, QIcon::Normal);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRectF(QPointF(), pixmap.deviceIndependentSize()), color);
    painter.end();
    return QIcon(pixmap);
}

QRect centeredSign(const QRect &place, int side)
{
    QRect square(0, 0, side, side);
    square.moveCenter(place.center());
    return square;
}

QColor fieldEdge(const QStyleOption &option, const QWidget *widget)
{
    const QPalette &palette = option.palette;
    if (says(widget, "invalid"))
        return color(Token::Red, palette);
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_Enabled))
        return color(Token::Accent, palette);
    return color(has(option, QStyle::State_Enabled) ? Token::StrongHairline : Token::Hairline,
                 palette);
}

QColor signColor(const QStyleOption &option)
{
    return color(has(option, QStyle::State_Enabled) ? Token::Muted : Token::Disabled,
                 option.palette);
}

QColor labelColor(const QStyleOption &option, const QWidget *widget)
{
    if (!has(option, QStyle::State_Enabled))
        return color(Token::Disabled, option.palette);
    if (says(widget, "primary"))
        return color(Token::OnAccent, option.palette);
    // The ink, because such a button may stand on the window, where the accent is too pale.
    if (says(widget, "link"))
        return color(Token::AccentInk, option.palette);
    return option.palette.color(QPalette::ButtonText);
}

void paintPrimary(QPainter &painter, const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    const QColor accent = color(Token::Accent, palette);
    QColor ground = accent;
    if (!has(option, QStyle::State_Enabled))
        ground = color(Token::NeutralChip, palette);
    else if (has(option, QStyle::State_Sunken))
        ground = mixed(accent, color(Token::Text, palette), 0.22);
    else if (has(option, QStyle::State_MouseOver))
        ground = mixed(accent, color(Token::Text, palette), 0.1);
    fillRounded(painter, option.rect, kRadius, ground);
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange))
        fillRounded(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), kRadius - 1, {},
                    color(Token::OnAccent, palette));
}

void paintSign(QPainter &painter, const QStyleOption &option, const QIcon &sign, const QSize &size,
               const QRect &place, const QWidget *widget)
{
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QIcon shown =
        says(widget, "primary") ? tinted(sign, size, ratio, labelColor(option, widget)) : sign;
    QRect square(QPoint(), size);
    square.moveCenter(place.center());
    shown.paint(&painter, square, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled,
                has(option, QStyle::State_On) ? QIcon::On : QIcon::Off);
}

/// Sign and words from the left, as the buttons of a tool bar stand in one line.
void paintToolLabel(QPainter &painter, const QStyleOptionToolButton &option, const QRect &place,
                    const QWidget *widget)
{
    painter.save();
    QRect words = place.adjusted(kPadding, 0, -2, 0);
    if (!option.icon.isNull()) {
        const QRect sign(words.left(), words.top(), option.iconSize.width(), words.height());
        paintSign(painter, option, option.icon, option.iconSize, sign, widget);
        words.setLeft(sign.right() + 1 + kLabelGap);
    }
    painter.setFont(textFont(option.font, TextSize::Row,
                             says(widget, "primary") || has(option, QStyle::State_On)));
    painter.setPen(labelColor(option, widget));
    painter.drawText(words, kLabelFlags | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(option.text, Qt::ElideRight, words.width(),
                                                      Qt::TextShowMnemonic));
    painter.restore();
}

void paintMenuArrow(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget,
                    bool isSplit)
{
    const QRect arrow(option.rect.right() - kMenuWidth + 1, option.rect.top(), kMenuWidth,
                      option.rect.height());
    const bool isPrimary = says(widget, "primary");
    QColor sign = isPrimary ? labelColor(option, widget) : signColor(option);
    paintIcon(painter, centeredSign(arrow, 12), QStringLiteral("chevron-down"), sign);
    if (!isSplit || (!isPrimary && !has(option, QStyle::State_MouseOver)))
        return;
    sign.setAlphaF(0.4f);
    painter.fillRect(QRect(arrow.left(), arrow.top() + 6, 1, arrow.height() - 12), sign);
}

} // namespace

void fillRounded(QPainter &painter, const QRectF &place, qreal radius, const QColor &ground,
                 const QColor &edge, qreal edgeWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter.setPen(edge.isValid() ? QPen(edge, edgeWidth) : QPen(Qt::NoPen));
    const qreal inset = edge.isValid() ? edgeWidth / 2 : 0;
    painter.drawRoundedRect(place.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void paintButton(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isFlat = button && button->features.testFlag(QStyleOptionButton::Flat);
    if (isFlat || says(widget, "link")) {
        paintToolButtonGround(painter, option, widget);
        return;
    }
    if (says(widget, "primary")) {
        paintPrimary(painter, option);
        return;
    }
    const QPalette &palette = option.palette;
    const bool isEnabled = has(option, QStyle::State_Enabled);
    QColor ground = palette.color(QPalette::Button);
    if (isEnabled && has(option, QStyle::State_On))
        ground = color(Token::AccentSoft, palette);
    else if (isEnabled && has(option, QStyle::State_Sunken))
        ground = color(Token::Hairline, palette);
    else if (isEnabled && has(option, QStyle::State_MouseOver))
        ground = color(Token::Hover, palette);
    const bool hasFocus = isEnabled && has(option, QStyle::State_HasFocus);
    fillRounded(painter, option.rect, kRadius, ground,
                color(hasFocus ? Token::Accent : Token::Hairline, palette),
                hasFocus && has(option, QStyle::State_KeyboardFocusChange) ? 2 : 1);
}

void paintButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const bool hasMenu = option.features.testFlag(QStyleOptionButton::HasMenu);
    const QColor ink = labelColor(option, widget);
    painter.save();
    painter.setFont(textFont(painter.font(), TextSize::Row, says(widget, "primary")));
    painter.setPen(ink);
    const QRect place = option.rect.adjusted(0, 0, hasMenu ? -kMenuWidth : 0, 0);
    const int signWidth = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = signWidth && !option.text.isEmpty() ? kLabelGap : 0;
    const QString words = painter.fontMetrics().elidedText(
        option.text, Qt::ElideRight, place.width() - signWidth - gap - 2, Qt::TextShowMnemonic);
    const int wordsWidth =
        words.isEmpty() ? 0 : painter.fontMetrics().size(Qt::TextShowMnemonic, words).width();
    QRect content(0, 0, signWidth + gap + wordsWidth, place.height());
    content.moveCenter(place.center());
    if (signWidth)
        paintSign(painter, option, option.icon, option.iconSize,
                  QRect(content.left(), place.top(), signWidth, place.height()), widget);
    painter.drawText(content.adjusted(signWidth + gap, 0, 2, 0), kLabelFlags | Qt::AlignLeft,
                     words);
    painter.restore();
}

void paintToolButtonGround(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const QPalette &palette = option.palette;
    const bool isEnabled = has(option, QStyle::State_Enabled);
    if (says(widget, "primary")) {
        paintPrimary(painter, option);
        return;
    }
    QColor ground;
    if (has(option, QStyle::State_On))
        ground = color(isEnabled ? Token::AccentSoft : Token::NeutralChip, palette);
    else if (isEnabled && has(option, QStyle::State_Sunken))
        ground = color(Token::Hairline, palette);
    else if (isEnabled && has(option, QStyle::State_MouseOver))
        ground = color(Token::Hover, palette);
    QColor edge;
    if (isEnabled && has(option, QStyle::State_HasFocus) &&
        has(option, QStyle::State_KeyboardFocusChange))
        edge = color(Token::Accent, palette);
    fillRounded(painter, option.rect, kRadius, ground, edge);
}

void paintToolButton(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget,
                     const QStyle &base)
{
    const bool isSplit = option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
    const bool hasArrow = isSplit || (option.features.testFlag(QStyleOptionToolButton::HasMenu) &&
                                      option.toolButtonStyle != Qt::ToolButtonIconOnly);
    if (has(option, QStyle::State_AutoRaise) || says(widget, "primary") || says(widget, "link"))
        paintToolButtonGround(painter, option, widget);
    else
        paintButton(painter, option, widget);
    QRect place = option.rect;
    if (hasArrow) {
        place.adjust(0, 0, -kMenuWidth, 0);
        paintMenuArrow(painter, option, widget, isSplit);
    }
    if (option.toolButtonStyle == Qt::ToolButtonTextBesideIcon && !option.text.isEmpty()) {
        paintToolLabel(painter, option, place, widget);
        return;
    }
    QStyleOptionToolButton label = option;
    label.rect = place;
    label.palette.setColor(QPalette::ButtonText, labelColor(option, widget));
    if (says(widget, "primary"))
        label.icon = tinted(option.icon, option.iconSize, painter.device()->devicePixelRatioF(),
                            labelColor(option, widget));
    base.drawControl(QStyle::CE_ToolButtonLabel, &label, &painter, widget);
}

void paintField(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    fillRounded(painter, option.rect, kRadius, option.palette.color(QPalette::Base),
                fieldEdge(option, widget));
}

void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget)
{
    if (option.frame) {
        QStyleOption field = option;
        if (option.editable || !has(option, QStyle::State_MouseOver) ||
            !has(option, QStyle::State_Enabled)) {
            paintField(painter, field, widget);
        } else {
            field.palette.setColor(QPalette::Base, color(Token::Hover, option.palette));
            paintField(painter, field, widget);
        }
    }
    const QRect arrow(option.rect.right() - kArrowWidth + 1, option.rect.top(), kArrowWidth,
                      option.rect.height());
    paintIcon(painter, centeredSign(arrow, 12), QStringLiteral("chevron-down"), signColor(option));
}

void paintComboLabel(QPainter &painter, const QStyleOptionComboBox &option, const QRect &place)
{
    QRect words = place;
    if (!option.currentIcon.isNull()) {
        const QIcon::Mode mode =
            has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled;
        QRect sign(QPoint(), option.iconSize);
        sign.moveCenter(place.center());
        sign.moveLeft(place.left());
        option.currentIcon.paint(&painter, sign, Qt::AlignCenter, mode);
        words.setLeft(sign.right() + 1 + 6);
    }
    if (option.editable || option.currentText.isEmpty())
        return;
    painter.setPen(option.palette.color(QPalette::Text));
    const QString fitting =
        painter.fontMetrics().elidedText(option.currentText, Qt::ElideRight, words.width());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, fitting);
}

void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget,
                  const QRect &up, const QRect &down)
{
    if (option.frame)
        paintField(painter, option, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto paintStep = [&](const QRect &place, QStyle::SubControl control,
                               QAbstractSpinBox::StepEnabledFlag flag, const QString &name) {
        const bool isPossible =
            has(option, QStyle::State_Enabled) && option.stepEnabled.testFlag(flag);
        const bool isActive = option.activeSubControls.testFlag(control);
        Token token = isPossible ? Token::Muted : Token::Disabled;
        if (isPossible && isActive)
            token = has(option, QStyle::State_Sunken) ? Token::Accent : Token::Text;
        paintIcon(painter, centeredSign(place, 12), name, color(token, option.palette));
    };
    paintStep(up, QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled,
              QStringLiteral("chevron-up"));
    paintStep(down, QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled,
              QStringLiteral("chevron-down"));
}

void paintCheckBox(QPainter &painter, const QStyleOption &option)
{
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const QRect box =
        centeredSign(option.rect, std::min({16, option.rect.width(), option.rect.height()}));
    const QPalette &palette = option.palette;
    const bool isNear =
        isEnabled && (has(option, QStyle::State_MouseOver) || has(option, QStyle::State_HasFocus));
    Token edge = isEnabled ? Token::StrongHairline : Token::Hairline;
    if (isNear)
        edge = has(option, QStyle::State_HasFocus) ? Token::Accent : Token::Muted;
    fillRounded(painter, QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3,
                palette.color(QPalette::Base), color(edge, palette), 1.25);
    const QColor sign = color(isEnabled ? Token::Text : Token::Disabled, palette);
    if (has(option, QStyle::State_On))
        paintIcon(painter, box.adjusted(2, 2, -2, -2), QStringLiteral("check"), sign);
    else if (has(option, QStyle::State_NoChange))
        painter.fillRect(QRectF(box).adjusted(4, 7.25, -4, -7.25), sign);
}

void paintRadioButton(QPainter &painter, const QStyleOption &option)
{
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const QRectF disc = QRectF(centeredSign(option.rect, 16)).adjusted(0.5, 0.5, -0.5, -0.5);
    Token edge = isEnabled ? Token::StrongHairline : Token::Hairline;
    if (isEnabled && has(option, QStyle::State_HasFocus))
        edge = Token::Accent;
    else if (isEnabled && has(option, QStyle::State_MouseOver))
        edge = Token::Muted;
    fillRounded(painter, disc, 8, option.palette.color(QPalette::Base), color(edge, option.palette),
                1.25);
    if (has(option, QStyle::State_On))
        fillRounded(painter, disc.adjusted(4, 4, -4, -4), 4,
                    color(isEnabled ? Token::Text : Token::Disabled, option.palette));
}

void paintGroupBox(QPainter &painter, const QStyleOptionGroupBox &option, const QRect &label,
                   const QRect &check)
{
    const bool hasTitle =
        option.subControls.testFlag(QStyle::SC_GroupBoxLabel) && !option.text.isEmpty();
    const bool hasCheck = option.subControls.testFlag(QStyle::SC_GroupBoxCheckBox);
    if (!option.features.testFlag(QStyleOptionFrame::Flat)) {
        const int top = hasTitle || hasCheck ? std::max(label.bottom(), check.bottom()) + 4 : 0;
        fillRounded(painter, option.rect.adjusted(0, top, 0, 0), kRadius, {},
                    color(Token::Hairline, option.palette));
    }
    if (hasCheck) {
        QStyleOption box = option;
        box.rect = check;
        paintCheckBox(painter, box);
    }
    if (!hasTitle)
        return;
    painter.save();
    painter.setFont(textFont(painter.font(), TextSize::Row, true));
    painter.setPen(
        color(has(option, QStyle::State_Enabled) ? Token::Text : Token::Disabled, option.palette));
    painter.drawText(label.adjusted(0, 0, label.width() / 4 + 8, 0), kLabelFlags | Qt::AlignLeft,
                     option.text);
    painter.restore();
}

void paintFocus(QPainter &painter, const QStyleOption &option)
{
    // A selected row says enough; a frame in each of its cells would only be noise.
    const bool isItem = has(option, QStyle::State_Item);
    if ((isItem && has(option, QStyle::State_Selected)) ||
        !has(option, QStyle::State_KeyboardFocusChange))
        return;
    fillRounded(painter, option.rect, isItem ? 0 : 3, {}, color(Token::Accent, option.palette));
}

void paintProgress(QPainter &painter, const QStyleOptionProgressBar &option)
{
    constexpr int thickness = 6;
    constexpr int textWidth = 44;
    QRect groove = option.rect;
    if (option.textVisible && !option.text.isEmpty()) {
        groove.adjust(0, 0, -textWidth, 0);
        painter.setPen(color(has(option, QStyle::State_Enabled) ? Token::Text : Token::Disabled,
                             option.palette));
        painter.drawText(option.rect.adjusted(groove.width() + kPadding, 0, 0, 0),
                         Qt::AlignVCenter | Qt::AlignRight, option.text);
    }
    groove = QRect(groove.x(), groove.center().y() - thickness / 2 + 1, groove.width(), thickness);
    fillRounded(painter, groove, thickness / 2.0, color(Token::Hairline, option.palette));
    const qint64 range = qint64(option.maximum) - option.minimum;
    QRectF chunk = groove;
    if (range > 0) {
        const qint64 done = std::clamp<qint64>(qint64(option.progress) - option.minimum, 0, range);
        chunk.setWidth(groove.width() * static_cast<qreal>(done) / static_cast<qreal>(range));
    } else {
        // How much there is to do is not known: a third of the bar, at rest.
        chunk.adjust(groove.width() / 3.0, 0, -groove.width() / 3.0, 0);
    }
    if (chunk.width() >= 1)
        fillRounded(painter, chunk, thickness / 2.0, color(Token::Accent, option.palette));
}

void paintSlider(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle)
{
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const QPoint middle = option.rect.center();
    const QRect groove = isHorizontal
                             ? QRect(option.rect.x(), middle.y() - 1, option.rect.width(), 4)
                             : QRect(middle.x() - 1, option.rect.y(), 4, option.rect.height());
    fillRounded(painter, groove, 2, color(Token::Hairline, option.palette));
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool hasFocus = isEnabled && has(option, QStyle::State_HasFocus);
    fillRounded(painter, centeredSign(handle, 14), 7, option.palette.color(QPalette::Base),
                color(hasFocus ? Token::Accent : Token::StrongHairline, option.palette), 1.5);
}

} // namespace kartoteka::controls
