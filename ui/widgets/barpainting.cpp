#include "widgets/barpainting.h"

#include "widgets/controlpainting.h"
#include "widgets/icons.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QTableView>

namespace kartoteka::bars
{

using controls::fillRounded;

namespace
{

constexpr int kAccentWidth = 2;

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QColor signColor(const QStyleOption &option)
{
    return color(has(option, QStyle::State_Enabled) ? Token::Muted : Token::Disabled,
                 option.palette);
}

QRect bottomLine(const QRect &place)
{
    return {place.left(), place.bottom(), place.width(), 1};
}

QRect square(const QPoint &center, int side)
{
    QRect place(0, 0, side, side);
    place.moveCenter(center);
    return place;
}

bool isSouth(QTabBar::Shape shape)
{
    return shape == QTabBar::RoundedSouth || shape == QTabBar::TriangularSouth;
}

void paintWorkspaceTab(QPainter &painter, const QStyleOptionTab &option)
{
    const QPalette &palette = option.palette;
    const QRect &place = option.rect;
    const QColor hairline = color(Token::Hairline, palette);
    const bool isSelected = has(option, QStyle::State_Selected);
    Token ground = isSelected ? Token::Surface : Token::Window;
    if (!isSelected && has(option, QStyle::State_MouseOver))
        ground = Token::Hover;
    painter.fillRect(place, color(ground, palette));
    painter.fillRect(QRect(place.right(), place.top(), 1, place.height()), hairline);
    if (isSelected) {
        painter.fillRect(QRect(place.left(), place.top(), place.width(), kAccentWidth),
                         color(Token::Accent, palette));
    } else {
        painter.fillRect(bottomLine(place), hairline);
    }
}

void paintMenuSeparator(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const QRect words = option.rect.adjusted(kMenuSide, 0, -kMenuSide, 0);
    if (option.text.isEmpty()) {
        painter.fillRect(
            QRect(option.rect.left(), option.rect.center().y(), option.rect.width(), 1),
            color(Token::Hairline, option.palette));
        return;
    }
    painter.setFont(textFont(option.font, TextSize::Caption, true));
    painter.setPen(color(Token::Muted, option.palette));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, option.text);
}

void paintMenuSign(QPainter &painter, const QStyleOptionMenuItem &option, const QColor &ink)
{
    const QPoint center(option.rect.left() + kMenuSide + 8, option.rect.center().y());
    if (!option.icon.isNull()) {
        if (option.checked)
            fillRounded(painter, square(center, 22), controls::kRadius,
                        color(Token::AccentSoft, option.palette),
                        color(Token::Accent, option.palette));
        const QIcon::Mode mode =
            has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled;
        option.icon.paint(&painter, square(center, 16), Qt::AlignCenter, mode);
        return;
    }
    if (option.checkType == QStyleOptionMenuItem::NotCheckable || !option.checked)
        return;
    if (option.checkType == QStyleOptionMenuItem::Exclusive)
        fillRounded(painter, square(center, 6), 3, ink);
    else
        paintIcon(painter, square(center, 14), QStringLiteral("check"), ink);
}

} // namespace

bool areWorkspaceTabs(const QWidget *tabBar)
{
    return tabBar && tabBar->objectName() == QLatin1String("workspaceTabs");
}

void paintTab(QPainter &painter, const QStyleOptionTab &option, const QWidget *widget)
{
    if (areWorkspaceTabs(widget)) {
        paintWorkspaceTab(painter, option);
        return;
    }
    const QRect &place = option.rect;
    const bool isSelected = has(option, QStyle::State_Selected);
    const int top = isSouth(option.shape) ? place.top() : place.bottom() - kAccentWidth + 1;
    const QRect line(place.left() + controls::kPadding, top, place.width() - 2 * controls::kPadding,
                     kAccentWidth);
    if (isSelected)
        painter.fillRect(line, color(Token::Accent, option.palette));
    else if (has(option, QStyle::State_MouseOver))
        painter.fillRect(line, color(Token::StrongHairline, option.palette));
}

void paintTabLabel(QPainter &painter, const QStyleOptionTab &option, const QWidget *widget,
                   const QStyle &base)
{
    QStyleOptionTab label = option;
    const bool isSelected = has(option, QStyle::State_Selected);
    const bool isPlain = isSelected || areWorkspaceTabs(widget);
    if (has(option, QStyle::State_Enabled))
        label.palette.setColor(QPalette::WindowText,
                               color(isPlain ? Token::Text : Token::Muted, option.palette));
    painter.save();
    painter.setFont(textFont(painter.font(), TextSize::Row, isSelected));
    base.drawControl(QStyle::CE_TabBarTabLabel, &label, &painter, widget);
    painter.restore();
}

void paintTabBase(QPainter &painter, const QStyleOption &option)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionTabBarBase *>(&option);
    QRect line = bottomLine(option.rect);
    if (bar && isSouth(bar->shape))
        line.moveTop(option.rect.top());
    painter.fillRect(line, color(Token::Hairline, option.palette));
}

void paintTabClose(QPainter &painter, const QStyleOption &option)
{
    const bool isNear = has(option, QStyle::State_MouseOver);
    if (isNear)
        fillRounded(painter, option.rect, 3, color(Token::Hairline, option.palette));
    paintIcon(painter, square(option.rect.center(), 12), QStringLiteral("close"),
              color(isNear ? Token::Text : Token::Muted, option.palette));
}

void paintHeaderSection(QPainter &painter, const QStyleOption &option)
{
    const bool isNear = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    painter.fillRect(option.rect, color(isNear ? Token::Hover : Token::Surface, option.palette));
    painter.fillRect(bottomLine(option.rect), color(Token::Hairline, option.palette));
}

void paintHeaderLabel(QPainter &painter, const QStyleOptionHeader &option)
{
    const QPalette &palette = option.palette;
    const int side = option.position == QStyleOptionHeader::Beginning ||
                             option.position == QStyleOptionHeader::OnlyOneSection
                         ? kMenuSide
                         : controls::kPadding;
    QRect words = option.rect.adjusted(side, 0, -controls::kPadding, 0);
    const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
    if (isSorted)
        words.adjust(0, 0, -kSortWidth, 0);
    painter.save();
    painter.setFont(textFont(painter.font(), TextSize::Caption, true));
    painter.setPen(color(Token::Muted, palette));
    const QString fitting =
        painter.fontMetrics().elidedText(option.text, Qt::ElideRight, words.width());
    const Qt::Alignment alignment =
        (option.textAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter;
    QRect drawn;
    painter.drawText(words, static_cast<int>(alignment) | Qt::TextSingleLine, fitting, &drawn);
    if (!option.icon.isNull())
        option.icon.paint(&painter, square(words.center(), 16));
    if (isSorted) {
        // Qt's "down" is the arrow that points down, which stands for ascending order.
        const bool isAscending = option.sortIndicator == QStyleOptionHeader::SortDown;
        const QPoint center(fitting.isEmpty() ? words.left() + 6 : drawn.right() + 9,
                            option.rect.center().y());
        paintIcon(painter, square(center, 12),
                  isAscending ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"),
                  color(Token::Text, palette));
    }
    painter.restore();
}

void paintItemGround(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    if (item && item->backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, item->backgroundBrush);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    if (has(option, QStyle::State_Selected)) {
        painter.fillRect(option.rect,
                         color(isEnabled ? Token::AccentSoft : Token::NeutralChip, option.palette));
    } else if (isEnabled && has(option, QStyle::State_MouseOver) &&
               !qobject_cast<const QTableView *>(widget)) {
        // In a table only the cell would be told; its view tells the row.
        painter.fillRect(option.rect, color(Token::Hover, option.palette));
    }
}

void paintBranch(QPainter &painter, const QStyleOption &option)
{
    if (!has(option, QStyle::State_Children))
        return;
    const bool isOpen = has(option, QStyle::State_Open);
    paintIcon(painter, square(option.rect.center(), 12),
              isOpen ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
              signColor(option));
}

void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    painter.save();
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        paintMenuSeparator(painter, option);
        painter.restore();
        return;
    }
    const QPalette &palette = option.palette;
    const bool isEnabled = has(option, QStyle::State_Enabled);
    if (isEnabled && has(option, QStyle::State_Selected))
        painter.fillRect(option.rect, color(Token::AccentSoft, palette));
    const QColor ink = color(isEnabled ? Token::Text : Token::Disabled, palette);
    paintMenuSign(painter, option, ink);

    QRect words = option.rect.adjusted(kMenuSide + kMenuColumn, 0, -kMenuSide, 0);
    painter.setFont(option.font);
    painter.setPen(ink);
    const int flags = Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;
    const qsizetype tab = option.text.indexOf(u'\t');
    painter.drawText(words, flags | Qt::AlignLeft, option.text.left(tab < 0 ? -1 : tab));
    if (tab >= 0) {
        painter.setPen(signColor(option));
        painter.drawText(words, (flags & ~Qt::TextShowMnemonic) | Qt::AlignRight,
                         option.text.mid(tab + 1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, square({option.rect.right() - kMenuSide, words.center().y()}, 12),
                  QStringLiteral("chevron-right"), signColor(option));
    painter.restore();
}

void paintMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const bool isEnabled = has(option, QStyle::State_Enabled);
    painter.fillRect(option.rect, color(Token::Window, option.palette));
    if (isEnabled && has(option, QStyle::State_Selected))
        fillRounded(painter, option.rect.adjusted(0, 2, 0, -2), controls::kRadius,
                    color(Token::Hairline, option.palette));
    painter.setPen(color(isEnabled ? Token::Text : Token::Disabled, option.palette));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     option.text);
}

void paintPanel(QPainter &painter, const QStyleOption &option)
{
    fillRounded(painter, option.rect, 0, color(Token::Raised, option.palette),
                color(Token::StrongHairline, option.palette));
}

void paintToolBar(QPainter &painter, const QStyleOptionToolBar &option)
{
    painter.fillRect(option.rect, color(Token::Window, option.palette));
    const QRect &place = option.rect;
    QRect line = bottomLine(place);
    if (option.toolBarArea == Qt::LeftToolBarArea)
        line = {place.right(), place.top(), 1, place.height()};
    else if (option.toolBarArea == Qt::RightToolBarArea)
        line = {place.left(), place.top(), 1, place.height()};
    else if (option.toolBarArea == Qt::BottomToolBarArea)
        line.moveTop(place.top());
    painter.fillRect(line, color(Token::Hairline, option.palette));
}

void paintToolBarSeparator(QPainter &painter, const QStyleOption &option)
{
    constexpr int length = 18;
    const QPoint middle = option.rect.center();
    const QRect line = has(option, QStyle::State_Horizontal)
                           ? QRect(middle.x(), middle.y() - length / 2, 1, length)
                           : QRect(middle.x() - length / 2, middle.y(), length, 1);
    painter.fillRect(line, color(Token::Hairline, option.palette));
}

void paintStatusBar(QPainter &painter, const QStyleOption &option)
{
    painter.fillRect(option.rect, color(Token::Window, option.palette));
    painter.fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), 1)),
                     color(Token::Hairline, option.palette));
}

void paintDockTitle(QPainter &painter, const QStyleOptionDockWidget &option, const QRect &words)
{
    painter.save();
    painter.fillRect(option.rect, color(Token::Window, option.palette));
    painter.fillRect(bottomLine(option.rect), color(Token::Hairline, option.palette));
    painter.setFont(textFont(painter.font(), TextSize::Caption, true));
    painter.setPen(color(Token::Muted, option.palette));
    const QRect place = words.adjusted(12 - (words.left() - option.rect.left()), 0, 0, 0);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(option.title, Qt::ElideRight, place.width()));
    painter.restore();
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    if (option.maximum <= option.minimum)
        return;
    const bool isNear = has(option, QStyle::State_Enabled) &&
                        (has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken));
    constexpr int inset = 3;
    const QRect handle = option.orientation == Qt::Horizontal
                             ? slider.adjusted(1, inset, -1, -inset)
                             : slider.adjusted(inset, 1, -inset, -1);
    fillRounded(painter, handle, std::min(handle.width(), handle.height()) / 2.0,
                color(isNear ? Token::Muted : Token::StrongHairline, option.palette));
}

void paintArrow(QPainter &painter, const QStyleOption &option, const char *name)
{
    const int side = std::min({12, option.rect.width(), option.rect.height()});
    paintIcon(painter, square(option.rect.center(), side), QLatin1String(name), signColor(option));
}

} // namespace kartoteka::bars
