#pragma once

#include "exchange/csvscanner.h"

#include <QByteArrayView>

#include <optional>

namespace kartoteka
{

/// What is certain of a table that CsvWriter wrote with a header and quotes where they are needed.
struct CsvOwnForm {
    char delimiter = ','; ///< '\0': one column
    CsvLineEnd lineEnd = CsvLineEnd::Lf;
    int columns = 0;
};

/// Whether a text in UTF-8 (without byte order mark) is, byte for byte, what CsvWriter makes of its
/// cells: every heading in quotes, the other cells only where they need them, all rows of one width
/// and with one line end. What stands behind the first heading is then the delimiter, and the first
/// row the header, whatever the cells say. `isWhole` = nothing comes after the text; else its last
/// row may be cut.
std::optional<CsvOwnForm> ownForm(QByteArrayView text, bool isWhole);

} // namespace kartoteka
