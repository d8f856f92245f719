#pragma once

#include "exchange/salestable.h"

#include <optional>

namespace kartoteka
{

/// Reads the sales of a plain CSV file with two threads: UTF-8, one record a line, every record as
/// many cells as the header, no doubled quotes. The result is that of readSales(). Nothing when the
/// file is not of this kind, or is none: read it the ordinary way then.
std::optional<Result<SalesTable>> scanSales(const QString &path, const CsvOptions &options,
                                            const SalesColumns &columns, Progress &progress);

} // namespace kartoteka
