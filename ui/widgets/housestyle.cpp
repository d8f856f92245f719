#include "widgets/housestyle.h"

#include "widgets/barpainting.h"
#include "widgets/controlpainting.h"
#include "widgets/housemetrics.h"
#include "widgets/icons.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QHeaderView>
#include <QPainter>
#include <QStatusBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextCharFormat>

namespace kartoteka
{

namespace
{

struct SignName {
    QStyle::StandardPixmap sign;
    const char *name;
    Token token = Token::Muted;
};

constexpr SignName kSigns[] = {
    {QStyle::SP_TitleBarCloseButton, "close"},
    {QStyle::SP_DockWidgetCloseButton, "close"},
    {QStyle::SP_TabCloseButton, "close"},
    {QStyle::SP_LineEditClearButton, "close"},
    {QStyle::SP_TitleBarNormalButton, "undock"},
    {QStyle::SP_ToolBarHorizontalExtensionButton, "more"},
    {QStyle::SP_ToolBarVerticalExtensionButton, "more"},
    {QStyle::SP_ArrowLeft, "chevron-left"},
    {QStyle::SP_ArrowRight, "chevron-right"},
    {QStyle::SP_ArrowUp, "chevron-up"},
    {QStyle::SP_ArrowDown, "chevron-down"},
    {QStyle::SP_ArrowBack, "arrow-left"},
    {QStyle::SP_ArrowForward, "arrow-right"},
    {QStyle::SP_FileDialogToParent, "arrow-up"},
    {QStyle::SP_FileDialogNewFolder, "plus"},
    {QStyle::SP_FileDialogListView, "list"},
    {QStyle::SP_FileDialogDetailedView, "columns"},
    {QStyle::SP_DirIcon, "folder"},
    {QStyle::SP_DirOpenIcon, "folder"},
    {QStyle::SP_DirHomeIcon, "home"},
    {QStyle::SP_FileIcon, "file"},
    {QStyle::SP_TrashIcon, "trash"},
    {QStyle::SP_BrowserReload, "refresh"},
    {QStyle::SP_MessageBoxInformation, "info", Token::Accent},
    {QStyle::SP_MessageBoxQuestion, "help", Token::Accent},
    {QStyle::SP_MessageBoxWarning, "warning", Token::Amber},
    {QStyle::SP_MessageBoxCritical, "error-circle", Token::Red},
};

/// Qt's calendar has colors of its own: a bar like a selection, and pure red.
void polishCalendar(QCalendarWidget &calendar, const QPalette &palette)
{
    QTextCharFormat weekend;
    weekend.setForeground(color(Token::RedInk, palette));
    calendar.setWeekdayTextFormat(Qt::Saturday, weekend);
    calendar.setWeekdayTextFormat(Qt::Sunday, weekend);
    if (auto *bar = calendar.findChild<QWidget *>(QStringLiteral("qt_calendar_navigationbar")))
        bar->setBackgroundRole(QPalette::Window);
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

bool isTextEditor(const QWidget *widget)
{
    return widget && (widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit")) &&
           !widget->inherits("QTextBrowser");
}

void paintLineEdit(QPainter &painter, const QStyleOptionFrame &frame, const QWidget *widget)
{
    if (frame.lineWidth > 0)
        controls::paintField(painter, frame, widget);
    else if (!isFramedByParent(widget))
        painter.fillRect(frame.rect, frame.palette.brush(QPalette::Base));
}

void paintFrame(QPainter &painter, const QStyleOptionFrame &frame, const QWidget *widget)
{
    const QRect &place = frame.rect;
    const QColor hairline = color(Token::Hairline, frame.palette);
    if (isTextEditor(widget) && frame.frameShape != QFrame::NoFrame) {
        const bool hasFocus = frame.state.testFlag(QStyle::State_HasFocus);
        controls::fillRounded(
            painter, place, 0, {},
            color(hasFocus ? Token::Accent : Token::StrongHairline, frame.palette));
        return;
    }
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

bool HouseStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        if (auto *widget = qobject_cast<QWidget *>(watched))
            widget->update();
    }
    return QProxyStyle::eventFilter(watched, event);
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
    if (auto *calendar = qobject_cast<QCalendarWidget *>(widget))
        polishCalendar(*calendar, standardPalette());
    if (isTextEditor(widget))
        widget->installEventFilter(this);
    if (auto *header = qobject_cast<QHeaderView *>(widget);
        header && header->defaultAlignment() == Qt::AlignCenter)
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // So that what lies under the mouse is painted anew when it comes and goes.
    if (widget->inherits("QHeaderView") || widget->inherits("QTabBar") ||
        widget->inherits("QAbstractSpinBox") || widget->inherits("QScrollBar"))
        widget->setAttribute(Qt::WA_Hover);
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    if (static_cast<int>(metric) == PM_RowHeight || metric == PM_HeaderDefaultSectionSizeVertical)
        return metrics::rowHeightOf(m_look);
    if (metric == PM_DockWidgetTitleMargin) {
        const QFontMetrics font(widget ? widget->font() : QApplication::font());
        return std::max(0, (metrics::controlHeightOf(m_look) - font.height() + 1) / 2);
    }
    if (const auto value = metrics::metricOf(metric, widget))
        return *value;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const
{
    if (hint == SH_Table_GridLineColor && option)
        return static_cast<int>(color(Token::Hairline, option->palette).rgb());
    if (const auto value = metrics::hintOf(hint))
        return *value;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                   const QSize &contents, const QWidget *widget) const
{
    if (const auto size = metrics::sizeOf(type, option, contents, widget, m_look))
        return *size;
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_ItemViewItem)
        size.setHeight(std::max(size.height(), metrics::rowHeightOf(m_look)));
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
        return metrics::scrollBarPart(*slider, part,
                                      pixelMetric(PM_ScrollBarSliderMin, option, widget));
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox && part != SC_ComboBoxListBoxPopup)
        return metrics::comboPart(*combo, part);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == CC_SpinBox)
        return metrics::spinPart(*spin, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QIcon HouseStyle::standardIcon(StandardPixmap sign, const QStyleOption *option,
                               const QWidget *widget) const
{
    for (const SignName &entry : kSigns) {
        if (entry.sign == sign)
            return icon(QLatin1String(entry.name), entry.token);
    }
    return QProxyStyle::standardIcon(sign, option, widget);
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
    default: // Qt's own enumeration
        return drawGround(element, option, painter, widget);
    }
}

void HouseStyle::drawGround(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    switch (element) {
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
    case PE_IndicatorHeaderArrow: // belongs to the label
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
        return controls::paintButtonLabel(painter, *button, widget), true;
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(&option);
        combo && element == CE_ComboBoxLabel)
        return controls::paintComboLabel(painter, *combo,
                                         metrics::comboPart(*combo, SC_ComboBoxEditField)),
               true;
    if (const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
        progress && element == CE_ProgressBar)
        return controls::paintProgress(painter, *progress), true;
    if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
        frame && element == CE_ShapedFrame)
        return paintFrame(painter, *frame, widget), true;
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
        controls::paintSpinBox(*painter, *spin, widget, metrics::spinPart(*spin, SC_SpinBoxUp),
                               metrics::spinPart(*spin, SC_SpinBoxDown));
        return;
    }
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
        controls::paintToolButton(*painter, *tool, widget, *baseStyle());
        return;
    }
    if (const auto *box = qstyleoption_cast<const QStyleOptionGroupBox *>(option)) {
        controls::paintGroupBox(*painter, *box,
                                subControlRect(control, option, SC_GroupBoxLabel, widget),
                                subControlRect(control, option, SC_GroupBoxCheckBox, widget));
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
