#pragma once

#include <QColor>
#include <QPalette>

class QPainter;
class QRect;
class QRectF;
class QStyle;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionGroupBox;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionToolButton;
class QWidget;

/// What HouseStyle paints of buttons and fields; state, place and colors come with the option.
namespace kartoteka::controls
{

constexpr int kRadius = 4;
constexpr int kPadding = 8;     ///< of texts in fields
constexpr int kArrowWidth = 22; ///< of combo boxes
constexpr int kSpinWidth = 20;  ///< of the two buttons of spin boxes
constexpr int kMenuWidth = 20;  ///< of the arrow of tool buttons

/// Antialiased, edge of one pixel inside `place`; an invalid color paints nothing.
void fillRounded(QPainter &painter, const QRectF &place, qreal radius, const QColor &ground,
                 const QColor &edge = {}, qreal edgeWidth = 1);

void paintButton(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void paintButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
void paintToolButtonGround(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void paintToolButton(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget,
                     const QStyle &base);

void paintField(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget);
void paintComboLabel(QPainter &painter, const QStyleOptionComboBox &option, const QRect &place);
void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget,
                  const QRect &up, const QRect &down);

void paintCheckBox(QPainter &painter, const QStyleOption &option);
void paintRadioButton(QPainter &painter, const QStyleOption &option);
/// Title above the frame; `label` and `check` as the style places them.
void paintGroupBox(QPainter &painter, const QStyleOptionGroupBox &option, const QRect &label,
                   const QRect &check);
void paintFocus(QPainter &painter, const QStyleOption &option);
void paintProgress(QPainter &painter, const QStyleOptionProgressBar &option);
void paintSlider(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle);

} // namespace kartoteka::controls
