#pragma once

#include "widgets/view.h"

#include <vector>

namespace kartoteka
{

/// Where a view stands when nobody moved it.
enum class ViewArea { Center, Left, Right, Bottom };

/// One view of the window; a new one is a class and a row here.
struct ViewRow {
    const char *id;
    const char *title; ///< QT_TRANSLATE_NOOP("Views", …)
    const char *icon;
    ViewArea area;
    bool isShownAtFirst; ///< docks
    std::function<View *(ViewHost &)> make;
    /// How many records it shows, for the list of sections, inside Session::read() of any thread;
    /// null = not said.
    std::function<qint64(Reader &)> count = {};
};
const std::vector<ViewRow> &viewTable();
const ViewRow *findView(const QString &id);
/// In the language of the window.
QString titleOf(const ViewRow &row);

/// A card of its own tab, for the window to open; null for a kind of record without one.
View *makeCard(ViewHost &host, const RecordReference &record);

} // namespace kartoteka
