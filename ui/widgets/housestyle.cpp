#include "widgets/housestyle.h"

#include "widgets/barpainting.h"
#include "widgets/controlpainting.h"
#include "widgets/icons.h"

#include <QApplication>
#include <QComboBox>
#include <QFrame>
#include <QPainter>
#include <QStatusBar>
#include <QStyleFactory>
#include <QStyleOption>

namespace kartoteka
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
    {QStyle::PM_HeaderMargin, 8},
    {QStyle::PM_HeaderMarkSize, 12},
    {QStyle::PM_HeaderGripMargin, 4},
    {QStyle::PM_TreeViewIndentation, 16},
    {QStyle::PM_FocusFrameHMargin, 8},
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

int rowHeightOf(const Look &look)
{
    const int plain = look.density == Density::Compact  ? 22
                      : look.density == Density::Normal ? 26
                                                        : 32;
    return plain + (look.fontSize - kRowText) * 7 / 5;
}

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

bool isFramedByParent(const QWidget *edit)
{
    const QWidget *parent = edit ? edit->parentWidget() : nullptr;
    return qobject_cast<const QComboBox *>(parent) ||
           qobject_cast<const QAbstractSpinBox *>(parent);
}

const char *arrowName(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowDown:
    case QStyle::PE_IndicatorButtonDropDown:
        return "chevron-down";
    case QStyle::PE_IndicatorArrowUp:
        return "chevron-up";
    case QStyle::PE_IndicatorArrowLeft:
        return "chevron-left";
    case QStyle::PE_IndicatorArrowRight:
    case QStyle::PE_IndicatorColumnViewArrow:
        return "chevron-right";
    default: // Qt's own enumeration
        return nullptr;
    }
}

void paintLineEdit(QPainter &painter, const QStyleOptionFrame &frame, const QWidget *widget)
{
    if (frame.lineWidth > 0)
        controls::paintField(painter, frame, widget);
    else if (!isFramedByParent(widget))
        painter.fillRect(frame.rect, frame.palette.brush(QPalette::Base));
}

void paintFrame(QPainter &painter, const QStyleOptionFrame &frame)
{
    const QColor hairline = color(Token::Hairline, frame.palette);
    const QRect &place = frame.rect;
    switch (frame.frameShape) {
    case QFrame::HLine:
        painter.fillRect(QRect(place.x(), place.center().y(), place.width(), 1), hairline);
        break;
    case QFrame::VLine:
        painter.fillRect(QRect(place.center().x(), place.y(), 1, place.height()), hairline);
        break;
    case QFrame::NoFrame:
        break;
    default: // Qt's own enumeration: every box is the same
        controls::fillRounded(painter, place, 0, {}, hairline);
        break;
    }
}

} // namespace

HouseStyle::HouseStyle(const Look &look, bool isSystemDark)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_look(look)
    , m_isSystemDark(isSystemDark)
{
}

bool HouseStyle::isDark() const
{
    return m_look.theme == ThemeChoice::System ? m_isSystemDark : m_look.theme == ThemeChoice::Dark;
}

int HouseStyle::controlHeight() const
{
    return kControlHeight + (m_look.fontSize - kRowText) * 7 / 5;
}

QPalette HouseStyle::standardPalette() const
{
    return paletteOf(isDark());
}

void HouseStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *bar = qobject_cast<QStatusBar *>(widget)) {
        bar->setFont(textFont(QApplication::font(), TextSize::Caption));
        bar->setMinimumHeight(26);
    }
    // So that what lies under the mouse is painted anew when it comes and goes.
    if (widget->inherits("QHeaderView") || widget->inherits("QTabBar") ||
        widget->inherits("QAbstractSpinBox") || widget->inherits("QScrollBar"))
        widget->setAttribute(Qt::WA_Hover);
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    if (static_cast<int>(metric) == PM_RowHeight || metric == PM_HeaderDefaultSectionSizeVertical)
        return rowHeightOf(m_look);
    if (metric == PM_DockWidgetTitleMargin) {
        const QFontMetrics metrics(widget ? widget->font() : QApplication::font());
        return std::max(0, (controlHeight() - metrics.height() + 1) / 2);
    }
    for (const MetricValue &entry : kMetrics) {
        if (entry.metric == metric)
            return entry.value;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const
{
    if (hint == SH_Table_GridLineColor && option)
        return static_cast<int>(color(Token::Hairline, option->palette).rgb());
    for (const HintValue &entry : kHints) {
        if (entry.hint == hint)
            return entry.value;
    }
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                   const QSize &contents, const QWidget *widget) const
{
    const int height = controlHeight();
    if (const auto *menu = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
        if (type == CT_MenuItem)
            return menuItemSize(*menu, contents, rowHeightOf(m_look));
        if (type == CT_MenuBarItem)
            return {contents.width() + 16, std::max(26, contents.height() + 4)};
    }
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        header && type == CT_HeaderSection)
        return headerSize(*header, widget,
                          header->orientation == Qt::Horizontal ? height : rowHeightOf(m_look));
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        tool && type == CT_ToolButton)
        return toolButtonSize(*tool, contents, height);
    if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        tab && type == CT_TabBarTab)
        return {contents.width() + strongSurplus(tab->fontMetrics, QApplication::font(), tab->text),
                std::max(height + 4, contents.height())};
    switch (type) {
    case CT_PushButton:
        return {contents.width() + 26, std::max(height, contents.height() + 8)};
    case CT_LineEdit:
        return {contents.width() + 2 * controls::kPadding, std::max(height, contents.height())};
    case CT_ComboBox:
        return {contents.width() + controls::kPadding + controls::kArrowWidth + 4,
                std::max(height, contents.height() + 4)};
    case CT_SpinBox:
        return {contents.width() + controls::kPadding + controls::kSpinWidth + 4,
                std::max(height, contents.height() + 4)};
    case CT_ProgressBar:
        return {contents.width(), std::max(20, contents.height())};
    default: // Qt's own enumeration
        break;
    }
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_ItemViewItem)
        size.setHeight(std::max(size.height(), rowHeightOf(m_look)));
    return size;
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption *option,
                                 const QWidget *widget) const
{
    if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        frame && element == SE_LineEditContents && frame->lineWidth > 0)
        // The field itself leaves two pixels more.
        return frame->rect.adjusted(controls::kPadding - 2, 1, 2 - controls::kPadding, -1);
    if (element == SE_ProgressBarGroove || element == SE_ProgressBarContents)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                 SubControl part, const QWidget *widget) const
{
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        slider && control == CC_ScrollBar)
        return scrollBarPart(*slider, part, pixelMetric(PM_ScrollBarSliderMin, option, widget));
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox && part != SC_ComboBoxListBoxPopup)
        return comboPart(*combo, part);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == CC_SpinBox)
        return spinPart(*spin, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QIcon HouseStyle::standardIcon(StandardPixmap sign, const QStyleOption *option,
                               const QWidget *widget) const
{
    switch (sign) {
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
    case SP_TabCloseButton:
    case SP_LineEditClearButton:
        return icon(QStringLiteral("close"), Token::Muted);
    case SP_TitleBarNormalButton:
        return icon(QStringLiteral("undock"), Token::Muted);
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton:
        return icon(QStringLiteral("more"), Token::Muted);
    case SP_MessageBoxInformation:
        return icon(QStringLiteral("info"), Token::Accent);
    case SP_MessageBoxWarning:
        return icon(QStringLiteral("warning"), Token::Amber);
    case SP_MessageBoxCritical:
        return icon(QStringLiteral("error-circle"), Token::Red);
    case SP_MessageBoxQuestion:
        return icon(QStringLiteral("help"), Token::Accent);
    default: // Qt's own enumeration
        return QProxyStyle::standardIcon(sign, option, widget);
    }
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (const char *arrow = arrowName(element)) {
        bars::paintArrow(*painter, *option, arrow);
        return;
    }
    switch (element) {
    case PE_PanelButtonCommand:
        return controls::paintButton(*painter, *option, widget);
    case PE_PanelButtonTool:
        return controls::paintToolButtonGround(*painter, *option, widget);
    case PE_PanelLineEdit:
        return frame ? paintLineEdit(*painter, *frame, widget) : void();
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return controls::paintCheckBox(*painter, *option);
    case PE_IndicatorRadioButton:
        return controls::paintRadioButton(*painter, *option);
    case PE_FrameFocusRect:
        return controls::paintFocus(*painter, *option);
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        return bars::paintItemGround(*painter, *option, widget);
    case PE_IndicatorBranch:
        return bars::paintBranch(*painter, *option);
    case PE_FrameTabBarBase:
        return bars::paintTabBase(*painter, *option);
    case PE_IndicatorTabClose:
        return bars::paintTabClose(*painter, *option);
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        return bars::paintPanel(*painter, *option);
    case PE_IndicatorToolBarSeparator:
        return bars::paintToolBarSeparator(*painter, *option);
    case PE_PanelStatusBar:
        return bars::paintStatusBar(*painter, *option);
    case PE_Frame:
    case PE_FrameGroupBox:
    case PE_FrameMenu:
        return controls::fillRounded(*painter, option->rect,
                                     element == PE_FrameGroupBox ? controls::kRadius : 0, {},
                                     color(Token::Hairline, option->palette));
    case PE_IndicatorDockWidgetResizeHandle:
        return painter->fillRect(option->rect, color(Token::Hairline, option->palette));
    case PE_PanelScrollAreaCorner:
        return painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
    case PE_PanelMenuBar:
    case PE_FrameStatusBarItem:
    case PE_FrameTabWidget:
    case PE_FrameDockWidget:
    case PE_FrameDefaultButton:
    case PE_FrameLineEdit:
        return;
    default: // Qt's own enumeration
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

bool HouseStyle::drawsBar(ControlElement element, const QStyleOption &option, QPainter &painter,
                          const QWidget *widget) const
{
    if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(&option)) {
        if (element == CE_TabBarTabShape)
            return bars::paintTab(painter, *tab, widget), true;
        if (element == CE_TabBarTabLabel)
            return bars::paintTabLabel(painter, *tab, widget, *baseStyle()), true;
    }
    if (const auto *menu = qstyleoption_cast<const QStyleOptionMenuItem *>(&option)) {
        if (element == CE_MenuItem && menu->menuItemType != QStyleOptionMenuItem::Scroller &&
            menu->menuItemType != QStyleOptionMenuItem::TearOff)
            return bars::paintMenuItem(painter, *menu), true;
        if (element == CE_MenuBarItem)
            return bars::paintMenuBarItem(painter, *menu), true;
    }
    if (const auto *dock = qstyleoption_cast<const QStyleOptionDockWidget *>(&option)) {
        const QRect words = subElementRect(SE_DockWidgetTitleBarText, &option, widget);
        return bars::paintDockTitle(painter, *dock, words), true;
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionToolBar *>(&option);
        bar && element == CE_ToolBar)
        return bars::paintToolBar(painter, *bar), true;
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
        header && element == CE_HeaderLabel)
        return bars::paintHeaderLabel(painter, *header), true;
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea)
        return bars::paintHeaderSection(painter, option), true;
    if (element == CE_MenuBarEmptyArea)
        return painter.fillRect(option.rect, color(Token::Window, option.palette)), true;
    if (element == CE_Splitter)
        return painter.fillRect(option.rect, color(Token::Hairline, option.palette)), true;
    return element == CE_SizeGrip;
}

bool HouseStyle::drawsButton(ControlElement element, const QStyleOption &option, QPainter &painter,
                             const QWidget *widget) const
{
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
        button && element == CE_PushButtonLabel)
        return controls::paintButtonLabel(painter, *button, widget, *baseStyle()), true;
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(&option);
        combo && element == CE_ComboBoxLabel)
        return controls::paintComboLabel(painter, *combo, comboPart(*combo, SC_ComboBoxEditField)),
               true;
    if (const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
        progress && element == CE_ProgressBar)
        return controls::paintProgress(painter, *progress), true;
    if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
        frame && element == CE_ShapedFrame)
        return paintFrame(painter, *frame), true;
    return false;
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (!drawsBar(element, *option, *painter, widget) &&
        !drawsButton(element, *option, *painter, widget))
        QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
        controls::paintComboBox(*painter, *combo, widget);
        return;
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
        controls::paintSpinBox(*painter, *spin, widget, spinPart(*spin, SC_SpinBoxUp),
                               spinPart(*spin, SC_SpinBoxDown));
        return;
    }
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
        controls::paintToolButton(*painter, *tool, widget, *baseStyle());
        return;
    }
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
        if (control == CC_ScrollBar) {
            bars::paintScrollBar(*painter, *slider,
                                 subControlRect(control, option, SC_ScrollBarSlider, widget));
            return;
        }
        if (control == CC_Slider && slider->tickPosition == QSlider::NoTicks) {
            controls::paintSlider(*painter, *slider,
                                  subControlRect(control, option, SC_SliderHandle, widget));
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace kartoteka
