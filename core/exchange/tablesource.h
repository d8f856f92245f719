#pragma once

#include "exchange/csvdialect.h"
#include "exchange/rowsource.h"
#include "exchange/xlsxrowsource.h"

#include <memory>

namespace kartoteka
{

enum class SourceFormat { Csv, Xlsx, Vcard };
/// By the first bytes; an empty or cut file by its name.
SourceFormat sourceFormat(const QString &path);

/// What is known of a source of any format.
struct TableOptions {
    CsvOptions csv;
    XlsxOptions xlsx;
    qint64 longestPhoto = 50 << 20; ///< bytes, of cards
};

/// A file as rows, whatever its format.
Result<std::unique_ptr<RowSource>> openTable(const QString &path, const TableOptions &options = {});

/// Cells copied from a spreadsheet: divided by tabs, those with line breaks in quotes. Whether the
/// first row is a header is found out where nobody says it.
Result<std::unique_ptr<RowSource>> clipboardTable(const QString &text,
                                                  std::optional<bool> hasHeader = {});

} // namespace kartoteka
