#include "exchange/csvexport.h"

#include "exchange/exportcolumns.h"
#include "exchange/outputfile.h"
#include "storage/writer.h"

namespace kartoteka
{

namespace
{
QString cellOf(const Record &record, int column)
{
    if (column == kIdColumn)
        return QString::number(record.id());
    const auto index = static_cast<size_t>(column);
    return formatValue(record.fields()[index], record[index]);
}
} // namespace

Result<qint64> exportCsv(Session &session, const Query &query, const QStringList &columns,
                         const QString &path, const CsvWriteOptions &options, Progress &progress)
{
    const CancelScope cancel(session.database(), progress.token());
    auto file = OutputFile::open(path);
    if (!file)
        return file.error();
    CsvWriter writer((*file)->device(), options);
    std::optional<Error> failure;
    const auto written = session.read<qint64>([&](Reader &reader) {
        const FieldsPointer fields = session.fields(*query.entity);
        const auto chosen = exportColumns(*fields, columns);
        if (!chosen) {
            failure = chosen.error();
            return qint64{0};
        }
        QStringList cells;
        for (const int column : *chosen)
            cells << columnKey(*fields, column);
        auto result = writer.writeHeader(cells);
        qint64 count = 0;
        progress.begin(Message(QT_TRANSLATE_NOOP("Core", "Writing records")), reader.count(query));
        if (result) {
            reader.forEach(query, [&](const Record &record) {
                for (size_t i = 0; i < chosen->size(); ++i)
                    cells[static_cast<qsizetype>(i)] = cellOf(record, (*chosen)[i]);
                result = writer.writeRow(cells);
                return bool(result) && progress.advanceTo(++count);
            });
        }
        if (!result)
            failure = result.error();
        else if (progress.isCancelled())
            failure = cancelledError();
        return count;
    });
    if (failure)
        return std::move(*failure);
    if (!written)
        return written.error();
    if (auto done = writer.finish(); !done)
        return done.error();
    if (auto done = (*file)->commit(); !done)
        return done.error();
    return *written;
}

} // namespace kartoteka
