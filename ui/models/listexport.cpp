#include "models/listexport.h"

#include "exchange/outputfile.h"
#include "exchange/xlsxwriter.h"
#include "storage/dberror.h"

namespace kartoteka
{

namespace
{

constexpr int kPage = 500;
constexpr double kCharactersPerPixel = 1.0 / 7.0;

QStringList titles(const std::vector<SeenColumn> &columns)
{
    QStringList titles;
    for (const SeenColumn &column : columns)
        titles << column.column.title.translated();
    return titles;
}

Result<qint64> writeXlsx(Session &session, const SeenList &list, const QString &path,
                         Progress &progress)
{
    const std::vector<SeenColumn> columns = seenColumns(list, list.source->columns(session));
    std::vector<double> widths;
    for (const SeenColumn &column : columns)
        widths.push_back(column.column.width * kCharactersPerPixel);
    XlsxWriter writer(path, list.title.left(31), titles(columns), widths);
    qint64 count = 0;
    const auto read = session.read<bool>([&](Reader &) {
        forEachSeenRow(session, list, progress, [&](const ListRow &row) {
            writer.nextRow();
            for (size_t place = 0; place < columns.size(); ++place)
                writer.writeText(static_cast<int>(place),
                                 seenText(row.cells[columns[place].place]));
            ++count;
        });
        return true;
    });
    if (!read)
        return read.error();
    if (const auto finished = writer.finish(); !finished)
        return finished.error();
    return count;
}

} // namespace

QString seenText(const ListCell &cell)
{
    return cell.chips.isEmpty() ? cell.text : cell.chips.join(QStringLiteral(", "));
}

Result<qint64> writeSeenCsv(Session &session, const SeenList &list, QIODevice &device,
                            const CsvWriteOptions &options, Progress &progress)
{
    const std::vector<SeenColumn> columns = seenColumns(list, list.source->columns(session));
    CsvWriter writer(device, options);
    Result<void> written = writer.writeHeader(titles(columns));
    qint64 count = 0;
    const auto read = session.read<bool>([&](Reader &) {
        forEachSeenRow(session, list, progress, [&](const ListRow &row) {
            QStringList cells;
            for (const SeenColumn &column : columns)
                cells << seenText(row.cells[column.place]);
            if (written)
                written = writer.writeRow(cells);
            ++count;
        });
        return true;
    });
    if (!read)
        return read.error();
    if (written)
        written = writer.finish();
    if (!written)
        return written.error();
    return count;
}

std::vector<SeenColumn> seenColumns(const SeenList &list, const std::vector<ListColumn> &columns)
{
    std::vector<SeenColumn> seen;
    for (const QString &key : list.columns) {
        for (size_t place = 0; place < columns.size(); ++place) {
            if (columns[place].key == key)
                seen.push_back({columns[place], place});
        }
    }
    return seen;
}

void forEachSeenRow(Session &session, const SeenList &list, Progress &progress,
                    const std::function<void(const ListRow &)> &visit)
{
    Reader reader(session);
    const std::vector<ListColumn> columns = list.source->columns(session);
    const DisplayText text(session.clock().today(), session.textStyle());
    const std::vector<qint64> ids = reader.ids(list.query);
    progress.begin(Message(QT_TRANSLATE_NOOP("Core", "Writing records")),
                   static_cast<qint64>(ids.size()));
    for (size_t first = 0; first < ids.size(); first += kPage) {
        if (!progress.advanceTo(static_cast<qint64>(first)))
            throw DbError(cancelledError());
        const auto end =
            ids.begin() + static_cast<std::ptrdiff_t>(std::min(ids.size(), first + kPage));
        const QVector<qint64> page(ids.begin() + static_cast<std::ptrdiff_t>(first), end);
        for (const ListRow &row : list.source->rows(reader, columns, page, text))
            visit(row);
    }
}

Result<qint64> exportSeen(Session &session, const SeenList &list, const QString &path,
                          char delimiter, Progress &progress)
{
    auto file = OutputFile::open(path);
    if (!file)
        return file.error();
    CsvWriteOptions options;
    options.delimiter = delimiter;
    options.byteOrderMark = true; // people open it in a spreadsheet
    const bool isWorkbook = path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
    auto count = isWorkbook ? writeXlsx(session, list, (*file)->path(), progress)
                            : writeSeenCsv(session, list, (*file)->device(), options, progress);
    if (!count)
        return count.error();
    if (const auto done = (*file)->commit(); !done)
        return done.error();
    return *count;
}

} // namespace kartoteka
