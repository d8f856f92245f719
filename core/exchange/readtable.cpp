#include "exchange/readtable.h"

#include "exchange/csvreader.h"

namespace kartoteka
{

namespace
{
Result<ReadTable> read(Result<CsvReader> opened, qint64 limit, Progress &progress)
{
    if (!opened)
        return opened.error();
    CsvReader &reader = *opened;
    ReadTable table;
    table.format = QStringLiteral("csv");
    progress.begin(Message(QT_TRANSLATE_NOOP("Core", "Reading rows")), reader.totalBytes());
    CsvRow row;
    while (limit < 0 || static_cast<qint64>(table.rows.size()) < limit) {
        if (!reader.next(row))
            break;
        table.rows.push_back(row.toList());
        if (!progress.advanceTo(reader.bytesRead()))
            return cancelledError();
    }
    if (reader.failure())
        return *reader.failure();
    const CsvDialect &dialect = reader.dialect();
    table.encoding = dialect.encoding;
    table.delimiter = dialect.delimiter.isNull() ? QString() : QString(dialect.delimiter);
    table.header = reader.header();
    for (const CsvWarning &warning : reader.warnings())
        table.warnings.push_back(warning.message);
    const qint64 unsaid = reader.warningCount() - static_cast<qint64>(reader.warnings().size());
    if (unsaid > 0) {
        table.warnings.push_back(
            Message(QT_TRANSLATE_N_NOOP("Core", "%n more warning(s) are not shown")).count(unsaid));
    }
    return table;
}
} // namespace

Result<ReadTable> readCsvTable(const QString &path, const CsvOptions &options, qint64 limit,
                               Progress &progress)
{
    return read(CsvReader::open(path, options), limit, progress);
}

Result<ReadTable> readCsvTable(QIODevice &device, const CsvOptions &options, qint64 limit,
                               Progress &progress)
{
    return read(CsvReader::open(device, options), limit, progress);
}

} // namespace kartoteka
