#pragma once

class QPainter;
class QRect;
class QStyle;
class QStyleOption;
class QStyleOptionDockWidget;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionTab;
class QStyleOptionToolBar;
class QWidget;

/// What HouseStyle paints of bars, tabs, headers, menus and rows.
namespace kartoteka::bars
{

constexpr int kMenuSide = 12;   ///< left and right of a menu's rows
constexpr int kMenuColumn = 24; ///< of signs and check marks
constexpr int kSortWidth = 14;  ///< of the arrow in a header

/// Workspace tabs (objectName "workspaceTabs") stand on the window with the accent above the active
/// one; all others are words with the accent below.
bool areWorkspaceTabs(const QWidget *tabBar);
void paintTab(QPainter &painter, const QStyleOptionTab &option, const QWidget *widget);
void paintTabLabel(QPainter &painter, const QStyleOptionTab &option, const QWidget *widget,
                   const QStyle &base);
void paintTabBase(QPainter &painter, const QStyleOption &option);
void paintTabClose(QPainter &painter, const QStyleOption &option);

void paintHeaderSection(QPainter &painter, const QStyleOption &option);
void paintHeaderLabel(QPainter &painter, const QStyleOptionHeader &option);
void paintItemGround(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void paintBranch(QPainter &painter, const QStyleOption &option);

void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &option);
void paintMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option);
void paintPanel(QPainter &painter, const QStyleOption &option);

void paintToolBar(QPainter &painter, const QStyleOptionToolBar &option);
void paintToolBarSeparator(QPainter &painter, const QStyleOption &option);
void paintStatusBar(QPainter &painter, const QStyleOption &option);
void paintDockTitle(QPainter &painter, const QStyleOptionDockWidget &option, const QRect &words);
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider);

/// Paints `name` of icons.h, 12 pixels at most, in the middle of the option's place.
void paintArrow(QPainter &painter, const QStyleOption &option, const char *name);

} // namespace kartoteka::bars
