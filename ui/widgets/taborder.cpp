#include "widgets/taborder.h"

#include <QGridLayout>
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>

#include <map>

namespace kartoteka
{

namespace
{

using Stops = std::vector<QWidget *>;

void addWidget(QWidget *widget, Stops &stops);

void addItem(QLayoutItem *item, Stops &stops);

void addGrid(const QGridLayout &grid, Stops &stops)
{
    std::map<std::pair<int, int>, QLayoutItem *> cells;
    for (int place = 0; place < grid.count(); ++place) {
        int row = 0;
        int column = 0;
        int rows = 0;
        int columns = 0;
        grid.getItemPosition(place, &row, &column, &rows, &columns);
        cells[{row, column}] = grid.itemAt(place);
    }
    for (const auto &[position, item] : cells)
        addItem(item, stops);
}

void addItem(QLayoutItem *item, Stops &stops)
{
    if (QWidget *widget = item->widget()) {
        addWidget(widget, stops);
    } else if (const auto *grid = qobject_cast<QGridLayout *>(item->layout())) {
        addGrid(*grid, stops);
    } else if (const QLayout *layout = item->layout()) {
        for (int place = 0; place < layout->count(); ++place)
            addItem(layout->itemAt(place), stops);
    }
}

bool isStandIn(const QWidget &widget)
{
    const QWidget *proxy = widget.focusProxy();
    return proxy && widget.isAncestorOf(proxy);
}

/// Whether somebody around it gets the keyboard in its name, and takes it along.
bool hasStandIn(const QWidget &widget)
{
    for (const QWidget *above = widget.parentWidget(); above; above = above->parentWidget()) {
        if (above->focusProxy() == &widget)
            return true;
    }
    return false;
}

void addWidget(QWidget *widget, Stops &stops)
{
    if (isStandIn(*widget)) {
        // Qt moves such a widget together with what it stands in for, but only one that takes the
        // keyboard itself; moved apart, Tab would go back from one to the other.
        const Qt::FocusPolicy policy = widget->focusProxy()->focusPolicy();
        if (policy & Qt::TabFocus) {
            widget->setFocusPolicy(policy);
            stops.push_back(widget);
        }
    } else if (widget->focusPolicy() & Qt::TabFocus && !hasStandIn(*widget)) {
        stops.push_back(widget);
    }
    if (const auto *area = qobject_cast<QScrollArea *>(widget)) {
        if (area->widget())
            addWidget(area->widget(), stops);
    } else if (const auto *splitter = qobject_cast<QSplitter *>(widget)) {
        for (int place = 0; place < splitter->count(); ++place)
            addWidget(splitter->widget(place), stops);
    } else if (QLayout *layout = widget->layout()) {
        addItem(layout, stops);
    }
}

} // namespace

void orderTabsByLayout(QWidget &root)
{
    Stops stops;
    addWidget(&root, stops);
    for (size_t place = 1; place < stops.size(); ++place)
        QWidget::setTabOrder(stops[place - 1], stops[place]);
}

} // namespace kartoteka
