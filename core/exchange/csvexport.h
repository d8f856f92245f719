#pragma once

#include "exchange/csvwriter.h"
#include "storage/session.h"

namespace kartoteka
{

/// Writes the records of a query to a CSV file that appears whole or not at all: a header of field
/// keys with "id" first, then one row a record in machine form (formatValue()), references as ids.
/// Kartoteka reads such a file back without options and without a difference. `columns` are keys of
/// fields; empty = all. Memory does not grow with the number of records. Returns that number;
/// Invalid for an unknown column.
Result<qint64> exportCsv(Session &session, const Query &query, const QStringList &columns,
                         const QString &path, const CsvWriteOptions &options, Progress &progress);

} // namespace kartoteka
