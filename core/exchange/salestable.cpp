#include "exchange/salestable.h"

#include "exchange/columntable.h"
#include "exchange/salesbuilder.h"
#include "exchange/salesscan.h"

namespace kartoteka
{

Result<SalesPlaces> findPlaces(const QStringList &header, const SalesColumns &columns)
{
    SalesPlaces places;
    const std::pair<const QString *, int *> wanted[] = {
        {&columns.key, &places.key},           {&columns.date, &places.date},
        {&columns.amount, &places.amount},     {&columns.name, &places.name},
        {&columns.document, &places.document}, {&columns.currency, &places.currency}};
    for (const auto &[name, place] : wanted) {
        const auto found = findColumn(header, *name);
        if (!found)
            return found.error();
        *place = *found;
    }
    return places;
}

Result<SalesTable> readSales(RowSource &source, const SalesColumns &columns, Progress &progress)
{
    const auto places = findPlaces(source.header(), columns);
    if (!places)
        return places.error();
    progress.begin(Message(QT_TRANSLATE_NOOP("Core", "Reading sales")), source.totalBytes());
    SalesBuilder builder(*places, columns);
    for (;;) {
        const auto more = source.next();
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (!progress.advanceTo(source.bytesRead()))
            return cancelledError();
        builder.addRow(source.cells(), source.rowNumber());
    }
    return std::move(builder).finish(source.warnings());
}

Result<SalesTable> readSales(const QString &path, const TableOptions &options,
                             const SalesColumns &columns, Progress &progress)
{
    if (sourceFormat(path) == SourceFormat::Csv) {
        auto scanned = scanSales(path, options.csv, columns, progress);
        if (scanned)
            return *std::move(scanned);
    }
    const auto source = openTable(path, options);
    if (!source)
        return source.error();
    return readSales(**source, columns, progress);
}

} // namespace kartoteka
