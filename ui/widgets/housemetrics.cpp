#include "widgets/housemetrics.h"

#include "widgets/barpainting.h"
#include "widgets/controlpainting.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QStyleOption>
#include <QTableView>
#include <QWidget>

#include <algorithm>

namespace kartoteka::metrics
{

namespace
{

constexpr int kControlHeight = 28;
constexpr int kRowText = 13;

struct MetricValue {
    QStyle::PixelMetric metric;
    int value;
};

constexpr MetricValue kMetrics[] = {
    {QStyle::PM_DefaultFrameWidth, 1},
    {QStyle::PM_SpinBoxFrameWidth, 1},
    {QStyle::PM_ComboBoxFrameWidth, 1},
    {QStyle::PM_ButtonIconSize, 16},
    {QStyle::PM_SmallIconSize, 16},
    {QStyle::PM_ListViewIconSize, 16},
    {QStyle::PM_ToolBarIconSize, 16},
    {QStyle::PM_TabBarIconSize, 16},
    {QStyle::PM_IndicatorWidth, 16},
    {QStyle::PM_IndicatorHeight, 16},
    {QStyle::PM_ExclusiveIndicatorWidth, 16},
    {QStyle::PM_ExclusiveIndicatorHeight, 16},
    {QStyle::PM_CheckBoxLabelSpacing, 6},
    {QStyle::PM_RadioButtonLabelSpacing, 6},
    {QStyle::PM_ButtonDefaultIndicator, 0},
    {QStyle::PM_ButtonShiftHorizontal, 0},
    {QStyle::PM_ButtonShiftVertical, 0},
    {QStyle::PM_MenuButtonIndicator, controls::kMenuWidth},
    {QStyle::PM_ScrollBarExtent, 12},
    {QStyle::PM_ScrollBarSliderMin, 24},
    {QStyle::PM_ScrollView_ScrollBarSpacing, 0},
    {QStyle::PM_SplitterWidth, 1},
    {QStyle::PM_DockWidgetSeparatorExtent, 1},
    {QStyle::PM_DockWidgetFrameWidth, 0},
    {QStyle::PM_DockWidgetTitleBarButtonMargin, 2},
    {QStyle::PM_MenuPanelWidth, 1},
    {QStyle::PM_MenuHMargin, 0},
    {QStyle::PM_MenuVMargin, 4},
    {QStyle::PM_SubMenuOverlap, 0},
    {QStyle::PM_MenuBarPanelWidth, 0},
    {QStyle::PM_MenuBarItemSpacing, 0},
    {QStyle::PM_MenuBarHMargin, 4},
    {QStyle::PM_MenuBarVMargin, 0},
    {QStyle::PM_ToolBarFrameWidth, 0},
    {QStyle::PM_ToolBarItemMargin, 6},
    {QStyle::PM_ToolBarItemSpacing, 2},
    {QStyle::PM_ToolBarSeparatorExtent, 13},
    {QStyle::PM_TabBarTabHSpace, 24},
    {QStyle::PM_TabBarTabVSpace, 10},
    {QStyle::PM_TabBarTabOverlap, 0},
    {QStyle::PM_TabBarBaseOverlap, 0},
    {QStyle::PM_TabBarBaseHeight, 0},
    {QStyle::PM_TabBarTabShiftHorizontal, 0},
    {QStyle::PM_TabBarTabShiftVertical, 0},
    {QStyle::PM_TabBar_ScrollButtonOverlap, 0},
    {QStyle::PM_TabCloseIndicatorWidth, 16},
    {QStyle::PM_TabCloseIndicatorHeight, 16},
    {QStyle::PM_HeaderMargin, 2},
    {QStyle::PM_HeaderMarkSize, 12},
    {QStyle::PM_HeaderGripMargin, 4},
    {QStyle::PM_TreeViewIndentation, 16},
    {QStyle::PM_FocusFrameVMargin, 0},
    {QStyle::PM_ToolTipLabelFrameWidth, 5},
    {QStyle::PM_LayoutLeftMargin, 12},
    {QStyle::PM_LayoutTopMargin, 12},
    {QStyle::PM_LayoutRightMargin, 12},
    {QStyle::PM_LayoutBottomMargin, 12},
    {QStyle::PM_LayoutHorizontalSpacing, 8},
    {QStyle::PM_LayoutVerticalSpacing, 8},
    {QStyle::PM_SliderThickness, 18},
    {QStyle::PM_SliderControlThickness, 14},
    {QStyle::PM_SliderLength, 14},
    {QStyle::PM_ProgressBarChunkWidth, 1},
};

struct HintValue {
    QStyle::StyleHint hint;
    int value;
};

constexpr HintValue kHints[] = {
    {QStyle::SH_EtchDisabledText, 0},
    {QStyle::SH_DitherDisabledText, 0},
    {QStyle::SH_UnderlineShortcut, 1},
    {QStyle::SH_ComboBox_Popup, 0},
    {QStyle::SH_ItemView_ShowDecorationSelected, 1},
    {QStyle::SH_ItemView_PaintAlternatingRowColorsForEmptyArea, 0},
    {QStyle::SH_Menu_SupportsSections, 1},
    {QStyle::SH_Menu_MouseTracking, 1},
    {QStyle::SH_MenuBar_MouseTracking, 1},
    {QStyle::SH_TabBar_Alignment, Qt::AlignLeft},
    {QStyle::SH_TabBar_ElideMode, Qt::ElideRight},
    {QStyle::SH_DialogButtonBox_ButtonsHaveIcons, 0},
    {QStyle::SH_FormLayoutLabelAlignment, Qt::AlignLeft | Qt::AlignVCenter},
    {QStyle::SH_Widget_Animation_Duration, 100},
    {QStyle::SH_ScrollBar_Transient, 0},
    {QStyle::SH_ScrollView_FrameOnlyAroundContents, 0},
    {QStyle::SH_ToolTipLabel_Opacity, 255},
    {QStyle::SH_TitleBar_NoBorder, 1},
};

/// Strong text is a little wider than the plain text that the widget measured.
int strongSurplus(const QFontMetrics &plain, const QFont &font, const QString &text)
{
    const QFontMetrics strong(textFont(font, TextSize::Row, true));
    return std::max(0, strong.horizontalAdvance(text) - plain.horizontalAdvance(text));
}

QSize headerSize(const QStyleOptionHeader &header, const QWidget *widget, int height)
{
    const QFont font =
        textFont(widget ? widget->font() : QApplication::font(), TextSize::Caption, true);
    const QFontMetrics metrics(font);
    int width = metrics.horizontalAdvance(header.text) + bars::kMenuSide + controls::kPadding + 2;
    width += header.icon.isNull() ? 0 : 22;
    width += header.sortIndicator == QStyleOptionHeader::None ? 0 : bars::kSortWidth;
    return {width, std::max(height, metrics.height() + 6)};
}

QSize menuItemSize(const QStyleOptionMenuItem &item, const QSize &contents, int height)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width() + 2 * bars::kMenuSide, item.text.isEmpty() ? 9 : height};
    int width = contents.width() + bars::kMenuColumn + 2 * bars::kMenuSide + 4;
    if (item.text.contains(u'\t'))
        width += 24;
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += 16;
    return {width, std::max(height, contents.height())};
}

QSize toolButtonSize(const QStyleOptionToolButton &button, const QSize &contents, int height)
{
    const bool isIcon = button.toolButtonStyle == Qt::ToolButtonIconOnly ||
                        (button.text.isEmpty() && !button.icon.isNull());
    if (isIcon)
        return {contents.width() + 12, contents.height() + 12};
    int width = contents.width() + 16;
    if (button.features.testFlag(QStyleOptionToolButton::HasMenu) &&
        !button.features.testFlag(QStyleOptionToolButton::MenuButtonPopup))
        width += controls::kMenuWidth - 4;
    return {width, std::max(height, contents.height() + 8)};
}

std::optional<QSize> fieldSize(QStyle::ContentsType type, const QSize &contents, int height)
{
    switch (type) {
    case QStyle::CT_PushButton:
        return QSize(contents.width() + 26, std::max(height, contents.height() + 8));
    case QStyle::CT_LineEdit:
        return QSize(contents.width() + 2 * controls::kPadding,
                     std::max(height, contents.height()));
    case QStyle::CT_ComboBox:
        return QSize(contents.width() + controls::kPadding + controls::kArrowWidth + 4,
                     std::max(height, contents.height() + 4));
    case QStyle::CT_SpinBox:
        return QSize(contents.width() + controls::kPadding + controls::kSpinWidth + 4,
                     std::max(height, contents.height() + 4));
    case QStyle::CT_ProgressBar:
        return QSize(contents.width(), std::max(20, contents.height()));
    default: // Qt's own enumeration
        return std::nullopt;
    }
}

} // namespace

int rowHeightOf(const Look &look)
{
    const int plain = look.density == Density::Compact  ? 22
                      : look.density == Density::Normal ? 26
                                                        : 32;
    return plain + (look.fontSize - kRowText) * 7 / 5;
}

int controlHeightOf(const Look &look)
{
    return kControlHeight + (look.fontSize - kRowText) * 7 / 5;
}

std::optional<int> metricOf(QStyle::PixelMetric metric, const QWidget *widget)
{
    // Of cells and of what stands beside a sign in a list.
    if (metric == QStyle::PM_FocusFrameHMargin && widget && widget->inherits("QCalendarView"))
        return 2;
    if (metric == QStyle::PM_FocusFrameHMargin)
        return qobject_cast<const QTableView *>(widget) ? 7 : 4;
    for (const MetricValue &entry : kMetrics) {
        if (entry.metric == metric)
            return entry.value;
    }
    return std::nullopt;
}

std::optional<int> hintOf(QStyle::StyleHint hint)
{
    for (const HintValue &entry : kHints) {
        if (entry.hint == hint)
            return entry.value;
    }
    return std::nullopt;
}

std::optional<QSize> sizeOf(QStyle::ContentsType type, const QStyleOption *option,
                            const QSize &contents, const QWidget *widget, const Look &look)
{
    const int height = controlHeightOf(look);
    if (const auto *menu = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
        if (type == QStyle::CT_MenuItem)
            return menuItemSize(*menu, contents, rowHeightOf(look));
        if (type == QStyle::CT_MenuBarItem)
            return QSize(contents.width() + 16, std::max(26, contents.height() + 4));
    }
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        header && type == QStyle::CT_HeaderSection)
        return headerSize(*header, widget,
                          header->orientation == Qt::Horizontal ? height : rowHeightOf(look));
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        tool && type == QStyle::CT_ToolButton)
        return toolButtonSize(*tool, contents, height);
    if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        tab && type == QStyle::CT_TabBarTab)
        return QSize(contents.width() +
                         strongSurplus(tab->fontMetrics, QApplication::font(), tab->text),
                     std::max(height + 4, contents.height()));
    if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        frame && type == QStyle::CT_LineEdit && frame->lineWidth == 0)
        return contents;
    return fieldSize(type, contents, height);
}

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part, int smallest)
{
    const bool isHorizontal = bar.orientation == Qt::Horizontal;
    const int length = isHorizontal ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const qint64 whole = std::max<qint64>(1, range + bar.pageStep);
    const int slider = range <= 0
                           ? length
                           : std::clamp(static_cast<int>(qint64(length) * bar.pageStep / whole),
                                        std::min(smallest, length), length);
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - slider, bar.upsideDown);
    int from = 0;
    int size = 0;
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        size = length;
        break;
    case QStyle::SC_ScrollBarSlider:
        from = start;
        size = slider;
        break;
    case QStyle::SC_ScrollBarSubPage:
        size = start;
        break;
    case QStyle::SC_ScrollBarAddPage:
        from = start + slider;
        size = length - from;
        break;
    default: // Qt's own enumeration: there are no line buttons
        break;
    }
    const QRect place = isHorizontal ? QRect(from, 0, size, bar.rect.height())
                                     : QRect(0, from, bar.rect.width(), size);
    return QStyle::visualRect(bar.direction, bar.rect, place.translated(bar.rect.topLeft()));
}

QRect comboPart(const QStyleOptionComboBox &combo, QStyle::SubControl part)
{
    const QRect &place = combo.rect;
    const int arrow = controls::kArrowWidth;
    QRect found = place;
    if (part == QStyle::SC_ComboBoxArrow)
        found = QRect(place.right() - arrow + 1, place.top(), arrow, place.height());
    else if (part == QStyle::SC_ComboBoxEditField)
        found = place.adjusted(controls::kPadding - (combo.editable ? 2 : 0), 1, -arrow, -1);
    return QStyle::visualRect(combo.direction, place, found);
}

QRect spinPart(const QStyleOptionSpinBox &spin, QStyle::SubControl part)
{
    const QRect &place = spin.rect;
    const int width = spin.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : controls::kSpinWidth;
    const int half = place.height() / 2;
    QRect found = place;
    if (part == QStyle::SC_SpinBoxUp)
        found = QRect(place.right() - width, place.top() + 2, width, half - 2);
    else if (part == QStyle::SC_SpinBoxDown)
        found = QRect(place.right() - width, place.top() + half, width, half - 2);
    else if (part == QStyle::SC_SpinBoxEditField)
        found = place.adjusted(controls::kPadding - 2, 1, -width - 2, -1);
    return QStyle::visualRect(spin.direction, place, found);
}

} // namespace kartoteka::metrics
