#pragma once

#include "base/job.h"
#include "storage/rowcursor.h"

namespace kartoteka
{

class OutputFile;

/// What the kinds of files that records are written to differ in. Used once, by exportRecords().
class RecordExport
{
public:
    virtual ~RecordExport() = default;

    /// Writes what stands before the first record, and says which fields of each it wants.
    virtual Result<std::vector<size_t>> begin(OutputFile &file, const Fields &fields) = 0;
    /// The record on which the cursor stands, with the fields that begin() asked for.
    virtual Result<void> write(Reader &reader, const RowCursor &row) = 0;
    /// Everything is in the file afterwards.
    virtual Result<void> finish() = 0;
};

/// Writes the records of a query, read in one transaction, to a file that appears whole or not at
/// all. Returns their number; else Cancelled, or what the disk or `format` has to say.
Result<qint64> exportRecords(Session &session, const Query &query, const QString &path,
                             RecordExport &format, Progress &progress);

} // namespace kartoteka
