#pragma once

#include "exchange/celltype.h"
#include "exchange/csvscanner.h"

#include <QByteArrayView>

#include <vector>

namespace kartoteka
{

/// A record of the sample with what its cells look like. Cells point into the sampled bytes.
struct CsvSampleRow {
    std::vector<CsvCell> cells;
    std::vector<CellType> types;
    int line = 0;         ///< physical lines before it
    int lines = 1;        ///< physical lines it takes
    int filled = 0;       ///< cells that are not empty
    bool isBlank = false; ///< nothing at all
    bool hasWrongQuotes = false;
    bool hasLooseQuote = false;

    int columns() const { return static_cast<int>(cells.size()); }
    QByteArrayView cell(int column) const;
};

/// Records at the beginning of `bytes` (followed by a zero byte) under a syntax. The last one is
/// left out when it may be cut (`isWhole` false).
std::vector<CsvSampleRow> sampleRows(QByteArrayView bytes, bool isWhole, const CsvSyntax &syntax,
                                     int mostRows, int columns = 0);

} // namespace kartoteka
