#pragma once

#include "widgets/theme.h"

#include <QRect>
#include <QSize>
#include <QStyle>

#include <optional>

class QStyleOptionComboBox;
class QStyleOptionSlider;
class QStyleOptionSpinBox;

/// The measures of HouseStyle; nothing: ask the style below.
namespace kartoteka::metrics
{

/// 22, 26 or 32 by density, more with a larger text.
int rowHeightOf(const Look &look);
/// Fields, buttons, headers: 28, more with a larger text.
int controlHeightOf(const Look &look);

std::optional<int> metricOf(QStyle::PixelMetric metric, const QWidget *widget);
std::optional<int> hintOf(QStyle::StyleHint hint);
std::optional<QSize> sizeOf(QStyle::ContentsType type, const QStyleOption *option,
                            const QSize &contents, const QWidget *widget, const Look &look);

/// `smallest` length of the slider.
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part, int smallest);
QRect comboPart(const QStyleOptionComboBox &combo, QStyle::SubControl part);
QRect spinPart(const QStyleOptionSpinBox &spin, QStyle::SubControl part);

} // namespace kartoteka::metrics
