#pragma once

#include "exchange/csvsample.h"

#include <QStringList>

namespace kartoteka
{

/// Whether the row at `index` is the heading of those after it: its cells are no values, and they
/// differ from what stands below them in kind, form or length, or are words usual in headings. With
/// nothing to go by, the answer is yes – most tables have one.
bool looksLikeHeader(const std::vector<CsvSampleRow> &rows, size_t index, int columns);

/// Headings made fit as field names: trimmed, an empty one becomes "column 3", a second "Name"
/// becomes "Name (2)"; padded to `columns`.
QStringList uniqueHeader(const QStringList &cells, int columns);

} // namespace kartoteka
