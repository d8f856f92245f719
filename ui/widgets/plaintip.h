#pragma once

#include <QString>

namespace kartoteka
{

/// A tool tip that shows the text as it is: Qt takes what looks like markup for markup, and names
/// of firms and files come from outside. Lines wrap; more than 4000 characters are cut.
QString plainToolTip(const QString &text);

} // namespace kartoteka
