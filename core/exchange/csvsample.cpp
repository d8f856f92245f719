#include "exchange/csvsample.h"

namespace kartoteka
{

QByteArrayView CsvSampleRow::cell(int column) const
{
    const CsvCell &cell = cells[static_cast<size_t>(column)];
    return {cell.begin, cell.end - cell.begin};
}

namespace
{
CsvSampleRow toRow(CsvRecord &record, int line)
{
    CsvSampleRow row;
    row.isBlank = record.isBlank();
    row.hasWrongQuotes = record.strayCell >= 0 || record.openCell >= 0 || record.repairedQuotes > 0;
    row.hasLooseQuote = record.looseQuoteCell >= 0;
    row.line = line;
    row.lines = record.lineBreaks + 1;
    row.cells = std::move(record.cells);
    row.types.reserve(row.cells.size());
    for (int i = 0; i < row.columns(); ++i) {
        row.types.push_back(cellType(row.cell(i)));
        row.filled += row.types.back() == CellType::Empty ? 0 : 1;
    }
    return row;
}
} // namespace

std::vector<CsvSampleRow> sampleRows(QByteArrayView bytes, bool isWhole, const CsvSyntax &syntax,
                                     int mostRows, int columns)
{
    constexpr qsizetype kMostCells = 200000; // very wide tables
    constexpr size_t kEnoughRows = 10;
    const CsvScanner scanner(syntax);
    std::vector<CsvSampleRow> rows;
    CsvRecord record;
    int line = 0;
    qsizetype cells = 0;
    const char *const end = bytes.data() + bytes.size();
    for (const char *p = bytes.data(); p < end; p = record.next) {
        if (static_cast<int>(rows.size()) >= mostRows || (cells > kMostCells && rows.size() > 2))
            break;
        // Of a cut sample the last record may go on; an open quote may be a long cell or a wrong
        // one.
        const bool isComplete = isWhole || scanner.scan(p, end, false, record);
        if (!isComplete && !record.strayAfterBreak && rows.size() >= kEnoughRows)
            break;
        scanner.scanRepairing(p, end, true, columns, record);
        if (!isWhole && record.next == end && !isComplete && !rows.empty())
            break;
        const char *const next = record.next;
        const int lines = record.lineBreaks + 1;
        cells += record.columns();
        rows.push_back(toRow(record, line));
        record.next = next;
        line += lines;
    }
    return rows;
}

} // namespace kartoteka
