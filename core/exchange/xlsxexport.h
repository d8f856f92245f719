#pragma once

#include "base/job.h"
#include "storage/session.h"

namespace kartoteka
{

struct XlsxExportReport {
    qint64 records = 0;
    qint64 cutTexts = 0; ///< longer than the 32,767 characters a cell may have
};

/// Writes the records of a query to a workbook of Excel that appears whole or not at all: a header
/// of field keys with "id" first, bold, frozen, with a filter; numbers, amounts with their
/// currency, flags and dates as such, everything else – also what begins with "=" – as texts.
/// Instants are UTC. More records than a sheet holds go on in a further sheet. Kartoteka reads such
/// a file back without a difference. `columns` are keys of fields; empty = all. Memory does not
/// grow with the number of records. Invalid for an unknown column.
Result<XlsxExportReport> exportXlsx(Session &session, const Query &query,
                                    const QStringList &columns, const QString &path,
                                    Progress &progress);

} // namespace kartoteka
