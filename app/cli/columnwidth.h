#pragma once

#include <QString>

namespace kartoteka
{

/// Columns a text takes in a terminal: two for East Asian wide and full-width characters (Unicode
/// UAX #11), none for marks and format characters, one for the rest. Expects printable().
int columnWidth(QStringView text);

/// The text cut to `columns`, with "…" in the last one when something is missing. Never cuts a
/// character from its marks.
QString cutToColumns(const QString &text, int columns);

/// Fit for one line of a terminal: line breaks and tabs become spaces, control characters and those
/// that change the direction or hide text become U+FFFD, so that no stored text can steer the
/// terminal.
QString printable(const QString &text);

} // namespace kartoteka
