#include "exchange/xlsxrowsource.h"

#include "exchange/csvheader.h"
#include "exchange/csvsample.h"
#include "exchange/csvwriter.h"

#include <QBuffer>
#include <QLocale>

#include <algorithm>

namespace kartoteka
{

namespace
{
constexpr size_t kSampleRows = 60;

bool isFilled(const QString &cell)
{
    return !cell.isEmpty();
}

qsizetype filledCells(const QStringList &cells)
{
    return std::count_if(cells.begin(), cells.end(), isFilled);
}

/// Rows above the first that is at least half as full as the fullest: titles.
size_t titleRows(const std::vector<QStringList> &rows)
{
    qsizetype most = 0;
    for (const QStringList &row : rows)
        most = std::max(most, filledCells(row));
    for (size_t i = 0; i < rows.size(); ++i)
        if (const qsizetype filled = filledCells(rows[i]); filled > 0 && filled * 2 >= most)
            return i;
    return 0;
}

/// Asked of the judge of CSV, in its own language.
bool isHeading(const std::vector<QStringList> &rows, int columns)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriteOptions options;
    options.guardFormulas = false;
    CsvWriter writer(buffer, options);
    for (const QStringList &row : rows)
        if (!writer.writeRow(row))
            return true;
    if (!writer.finish())
        return true;
    const QByteArray &bytes = buffer.data();
    const auto sample =
        sampleRows(bytes, true, CsvSyntax(), static_cast<int>(rows.size()), columns);
    return sample.empty() || looksLikeHeader(sample, 0, columns);
}

QString plainNumber(const XlsxCell &cell)
{
    const XlsxFormat &format = cell.format;
    if (format.kind == XlsxFormat::Kind::Percent)
        return QString::number(cell.number * 100, 'g', 15) + u'%';
    QString text = QString::number(cell.number, 'f', QLocale::FloatingPointShortest);
    if (text.size() < format.zeros &&
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }))
        text = text.rightJustified(format.zeros, u'0');
    return format.currency.isEmpty() ? text : QString(text + u' ' + format.currency);
}

QString plainDate(const XlsxCell &cell)
{
    QString text = cell.text;
    if (cell.format.kind == XlsxFormat::Kind::Duration)
        return text.section(u' ', 1, 1);
    if (text.endsWith(QLatin1String("T00:00:00")) && !cell.format.isUtc)
        text.chop(9);
    return cell.format.isUtc ? QString(text + u'Z') : text;
}

/// Looks at the first rows alone; what cannot be read holds nothing.
bool hasValues(XlsxSheetReader &sheet)
{
    XlsxRow row;
    for (size_t i = 0; i < kSampleRows && sheet.next(row); ++i)
        if (!row.cells.empty())
            return true;
    return false;
}
} // namespace

QString xlsxCellText(const XlsxCell &cell)
{
    switch (cell.type) {
    case XlsxCell::Type::Number:
        return plainNumber(cell);
    case XlsxCell::Type::Text:
        return plainXlsxText(cell.text);
    case XlsxCell::Type::Truth:
        return cell.number != 0 ? QStringLiteral("true") : QStringLiteral("false");
    case XlsxCell::Type::Date:
        return plainDate(cell);
    case XlsxCell::Type::Error:
        break;
    }
    return {};
}

Result<std::unique_ptr<XlsxRowSource>> XlsxRowSource::open(const QString &path,
                                                           const XlsxOptions &options)
{
    auto book = XlsxReader::open(path);
    if (!book)
        return book.error();
    std::unique_ptr<XlsxRowSource> source(new XlsxRowSource);
    source->m_book = std::move(*book);
    const auto index = source->m_book->findSheet(options.sheet);
    if (!index)
        return index.error();
    if (options.sheet.isEmpty())
        source->findFurtherSheets(*index);
    auto sheet = source->m_book->sheet(*index);
    if (!sheet)
        return sheet.error();
    source->m_sheet = std::move(*sheet);
    source->m_sheetName = source->m_book->sheets()[static_cast<size_t>(*index)].name;
    source->m_withHiddenRows = options.withHiddenRows;
    if (auto found = source->findTable(options); !found)
        return found.error();
    return source;
}

void XlsxRowSource::findFurtherSheets(int chosen)
{
    const std::vector<XlsxSheet> &sheets = m_book->sheets();
    for (int index = 0; index < static_cast<int>(sheets.size()) && !m_hasFurtherSheets; ++index) {
        const XlsxSheet &sheet = sheets[static_cast<size_t>(index)];
        if (index == chosen || sheet.isHidden || !sheet.isTable)
            continue;
        if (const auto rows = m_book->sheet(index))
            m_hasFurtherSheets = hasValues(**rows);
    }
}

bool XlsxRowSource::readRow(Row &row)
{
    while (m_sheet->next(m_raw)) {
        if (m_raw.isHidden && !m_raw.cells.empty()) {
            ++m_hiddenRows;
            if (!m_withHiddenRows)
                continue;
        }
        row.number = m_raw.number;
        row.cells.clear();
        for (const XlsxCell &cell : m_raw.cells) {
            while (row.cells.size() < cell.column)
                row.cells << QString();
            row.cells << xlsxCellText(cell);
            m_wrongFormulas += cell.type == XlsxCell::Type::Error;
        }
        return true;
    }
    return false;
}

Result<void> XlsxRowSource::findTable(const XlsxOptions &options)
{
    std::vector<QStringList> sample;
    qsizetype columns = 0;
    Row row;
    while (m_ahead.size() < kSampleRows && readRow(row)) {
        if (row.number <= options.preambleLines.value_or(0))
            continue;
        sample.push_back(row.cells);
        columns = std::max(columns, row.cells.size());
        m_ahead.push_back(std::move(row));
    }
    if (m_sheet->failure())
        return *m_sheet->failure();
    const size_t titles = options.preambleLines ? 0 : titleRows(sample);
    m_titleRows = static_cast<qint64>(titles);
    m_ahead.erase(m_ahead.begin(), m_ahead.begin() + static_cast<std::ptrdiff_t>(titles));
    sample.erase(sample.begin(), sample.begin() + static_cast<std::ptrdiff_t>(titles));
    m_hasHeader =
        !sample.empty() && options.hasHeader.value_or(isHeading(sample, static_cast<int>(columns)));
    if (m_hasHeader) {
        m_header = uniqueHeader(m_ahead.front().cells, static_cast<int>(columns));
        m_ahead.pop_front();
    }
    for (qsizetype i = m_header.size(); i < columns; ++i)
        m_header << QStringLiteral("column %1").arg(i + 1);
    return {};
}

Result<bool> XlsxRowSource::next()
{
    if (!m_ahead.empty()) {
        m_row = std::move(m_ahead.front());
        m_ahead.pop_front();
        return true;
    }
    if (readRow(m_row))
        return true;
    if (m_sheet->failure())
        return *m_sheet->failure();
    return false;
}

std::span<const QString> XlsxRowSource::cells() const
{
    return {m_row.cells.cbegin(), m_row.cells.cend()};
}

std::vector<Message> XlsxRowSource::warnings() const
{
    std::vector<Message> messages;
    const auto tell = [&](qint64 count, Message message) {
        if (count > 0)
            messages.push_back(std::move(message).count(count));
    };
    if (m_hasFurtherSheets)
        messages.push_back(
            Message(QT_TRANSLATE_NOOP("Core", "several sheets hold data; only “%1” was read"))
                .arg(m_sheetName));
    tell(m_titleRows, Message(QT_TRANSLATE_N_NOOP("Core", "%n row(s) above the table left out")));
    tell(m_hiddenRows, m_withHiddenRows
                           ? Message(QT_TRANSLATE_N_NOOP("Core", "%n hidden row(s) taken as well"))
                           : Message(QT_TRANSLATE_N_NOOP("Core", "%n hidden row(s) left out")));
    tell(m_wrongFormulas,
         Message(QT_TRANSLATE_N_NOOP("Core", "%n cell(s) hold an error and count as empty")));
    tell(m_sheet->wrongCells(),
         Message(QT_TRANSLATE_N_NOOP("Core", "%n cell(s) are in no place of a sheet or lead to no "
                                             "text; they are left out")));
    return messages;
}

} // namespace kartoteka
