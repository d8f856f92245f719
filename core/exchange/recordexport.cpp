#include "exchange/recordexport.h"

#include "exchange/outputfile.h"

namespace kartoteka
{

namespace
{
Result<qint64> writeAll(Reader &reader, const Query &query, OutputFile &file, RecordExport &format,
                        Progress &progress)
{
    const auto wanted = format.begin(file, *reader.session().fields(*query.entity));
    if (!wanted)
        return wanted.error();
    progress.begin(Message(QT_TRANSLATE_NOOP("Core", "Writing records")), reader.count(query));
    RowCursor row(reader, query, *wanted);
    qint64 count = 0;
    while (row.next()) {
        if (auto written = format.write(reader, row); !written)
            return written.error();
        if (!progress.advanceTo(++count))
            return cancelledError();
    }
    return count;
}
} // namespace

Result<qint64> exportRecords(Session &session, const Query &query, const QString &path,
                             RecordExport &format, Progress &progress)
{
    const CancelScope cancel(session.database(), progress.token());
    const auto file = OutputFile::open(path);
    if (!file)
        return file.error();
    auto written = session.read<Result<qint64>>(
        [&](Reader &reader) { return writeAll(reader, query, **file, format, progress); });
    if (!written)
        return written.error();
    if (!*written)
        return std::move(*written);
    if (auto done = format.finish(); !done)
        return done.error();
    if (auto done = (*file)->commit(); !done)
        return done.error();
    return std::move(*written);
}

} // namespace kartoteka
