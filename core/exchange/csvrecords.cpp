#include "exchange/csvrecords.h"

#include "exchange/formulaguard.h"
#include "exchange/utf8.h"

#include <algorithm>
#include <cstring>

namespace kartoteka
{

namespace
{
/// Widens the ASCII at the begin of a text; returns how many bytes it was.
qsizetype widenAscii(const char *from, qsizetype size, char16_t *to)
{
    qsizetype i = 0;
    for (; i + 8 <= size; i += 8) {
        quint64 eight;
        std::memcpy(&eight, from + i, 8);
        if (eight & Q_UINT64_C(0x8080808080808080))
            break;
        for (int k = 0; k < 8; ++k)
            to[i + k] = static_cast<uchar>(from[i + k]);
    }
    for (; i < size && static_cast<uchar>(from[i]) < 0x80; ++i)
        to[i] = static_cast<uchar>(from[i]);
    return i;
}

/// UTF-8 → UTF-16; returns the place behind what was written, counts ill-formed bytes.
char16_t *widen(const char *from, qsizetype size, char16_t *to, qsizetype &illFormed)
{
    const auto *p = reinterpret_cast<const uchar *>(from);
    const uchar *const end = p + size;
    while (p < end) {
        const qsizetype ascii = widenAscii(reinterpret_cast<const char *>(p), end - p, to);
        p += ascii;
        to += ascii;
        while (p < end && *p >= 0x80) {
            const int length = utf8SequenceLength(p, end);
            if (length <= 0) {
                *to++ = QChar::ReplacementCharacter;
                ++illFormed;
                ++p;
                continue;
            }
            const char32_t code = utf8CodePoint(p, length);
            if (code >= 0x10000) {
                *to++ = QChar::highSurrogate(code);
                *to++ = QChar::lowSurrogate(code);
            } else {
                *to++ = static_cast<char16_t>(code);
            }
            p += length;
        }
    }
    return to;
}

/// Into a text whose memory is used again unless somebody else holds it.
qsizetype assignUtf8(QString &text, const char *from, qsizetype size)
{
    // A code unit never needs more than one byte's worth of room: bytes >= units.
    if (text.isDetached() && text.capacity() >= size)
        text.resize(size);
    else
        text = QString(size, Qt::Uninitialized);
    auto *const begin = reinterpret_cast<char16_t *>(text.data());
    qsizetype illFormed = 0;
    const char16_t *const end = widen(from, size, begin, illFormed);
    if (end - begin < size)
        text.resize(end - begin);
    return illFormed;
}

void unifyBreaks(QString &text, CsvLineEnd lineEnd)
{
    if (lineEnd == CsvLineEnd::CrLf)
        text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    else if (lineEnd == CsvLineEnd::Cr)
        text.replace(u'\r', u'\n');
}
} // namespace

CsvRecords::CsvRecords(CsvSource source, const CsvOptions &options)
    : m_source(std::move(source))
    , m_options(options)
    , m_warnings(options.mostWarnings)
{
}

void CsvRecords::setDialect(const CsvDialect &dialect)
{
    m_scanner = CsvScanner(syntaxOf(dialect));
    m_lineEnd = dialect.lineEnd;
    m_columns = dialect.columns;
}

void CsvRecords::fillSample()
{
    const auto isEnough = [this] {
        const auto breaks = std::count_if(m_source.begin(), m_source.end(),
                                          [](char c) { return c == '\n' || c == '\r'; });
        return breaks >= 3 || m_source.end() - m_source.begin() > m_options.mostRecordBytes;
    };
    while (!m_source.isAtEnd() && !isEnough())
        m_source.read();
}

QString CsvRecords::skipLines(int lines)
{
    constexpr qsizetype kShown = 200;
    QByteArray text;
    while (lines > 0) {
        const char *const begin = m_source.begin();
        const char *p =
            std::find_if(begin, m_source.end(), [](char c) { return c == '\n' || c == '\r'; });
        // A CR at the very end may be half of a pair.
        const bool isOpen = p == m_source.end() || (*p == '\r' && p + 1 == m_source.end());
        if (isOpen && !m_source.isAtEnd()) {
            m_source.read();
            continue;
        }
        if (begin == m_source.end())
            break;
        if (text.size() < kShown && p > begin)
            text.append(text.isEmpty() ? "" : " / ")
                .append(begin, std::min<qsizetype>(p - begin, kShown));
        if (p < m_source.end())
            p += *p == '\r' && p[1] == '\n' ? 2 : 1;
        m_source.consume(p);
        --lines;
        ++m_number;
        ++m_line;
    }
    return QString::fromUtf8(text);
}

bool CsvRecords::scan()
{
    for (;;) {
        const char *const begin = m_source.begin();
        const char *const end = m_source.end();
        if (begin == end) {
            if (!m_source.read() && m_source.begin() == m_source.end())
                return false;
            continue;
        }
        const bool isTooLong = end - begin > m_options.mostRecordBytes && !m_source.isAtEnd();
        const bool isLast = m_source.isAtEnd() || isTooLong;
        if (m_scanner.scanRepairing(begin, end, isLast, m_columns, m_record)) {
            m_isDivided = isTooLong && m_record.next == end;
            if (m_isDivided)
                cutDivided();
            return true;
        }
        m_source.read();
    }
}

/// The limit may fall inside a character: the rest of it belongs to the next record.
void CsvRecords::cutDivided()
{
    const char *const end = m_record.next;
    for (int back = 1; back <= 3 && back < end - m_source.begin(); ++back) {
        const auto *lead = reinterpret_cast<const uchar *>(end - back);
        if (*lead >= 0xC0) {
            if (utf8SequenceLength(lead, lead + back) < 0) {
                m_record.next = end - back;
                m_record.cells.back().end = std::min(m_record.cells.back().end, m_record.next);
            }
            return;
        }
    }
}

bool CsvRecords::next(CsvRow &row)
{
    if (!scan()) {
        warnOfBytes();
        return false;
    }
    row.m_number = ++m_number;
    row.m_line = m_line + 1;
    m_line += m_record.lineBreaks + 1;
    convert(row);
    warnOfRecord(row);
    m_source.consume(m_record.next);
    return true;
}

void CsvRecords::convert(CsvRow &row)
{
    const int columns = m_record.columns();
    row.m_written = columns;
    row.m_size = columns;
    if (row.m_cells.size() < static_cast<size_t>(columns))
        row.m_cells.resize(static_cast<size_t>(columns));
    for (int i = 0; i < columns; ++i) {
        CsvCell cell = m_record.cells[static_cast<size_t>(i)];
        QString &text = row.m_cells[static_cast<size_t>(i)];
        if (cell.end - cell.begin > m_options.mostCellBytes) {
            if (m_warnings.count()) {
                m_warnings.add(Message(QT_TRANSLATE_NOOP("Core", "the cell is too long (%1 bytes) "
                                                                 "and was cut"))
                                   .arg(cell.end - cell.begin),
                               row.m_number, row.m_line, i + 1);
            }
            cell.end = cell.begin + m_options.mostCellBytes;
        }
        const qsizetype illFormed = convertCell(cell, text);
        if (illFormed > 0 && m_warnings.count()) {
            m_warnings.add(Message(QT_TRANSLATE_N_NOOP("Core", "%n byte(s) are no text in UTF-8"))
                               .count(illFormed),
                           row.m_number, row.m_line, i + 1);
        }
    }
}

qsizetype CsvRecords::convertCell(const CsvCell &cell, QString &text)
{
    const char *from = cell.begin;
    qsizetype size = cell.end - cell.begin;
    if (cell.escaped) {
        m_unescaped.resize(size);
        size = m_scanner.unescaped(cell, m_unescaped.data());
        from = m_unescaped.constData();
    }
    const qsizetype illFormed = assignUtf8(text, from, size);
    if (m_record.lineBreaks > 0 && m_options.lineBreaks == CsvLineBreaks::Unify)
        unifyBreaks(text, m_lineEnd);
    if (m_options.unguardFormulas)
        text = unguardFormula(text);
    return illFormed;
}

void CsvRecords::warnOfRecord(const CsvRow &row)
{
    const auto warn = [&](const Message &message, int column) {
        if (m_warnings.count())
            m_warnings.add(message, row.m_number, row.m_line, column);
    };
    if (m_source.undecodable() > m_reportedBytes)
        warnOfBytes();
    const CsvRecord &record = m_record;
    if (record.repairedQuotes > 0) {
        warn(Message(QT_TRANSLATE_NOOP("Core", "an opening quote without its closing one was taken "
                                               "as text")),
             0);
    } else if (record.looseQuoteCell >= 0 && m_scanner.syntax().quote == '"') {
        warn(
            Message(QT_TRANSLATE_NOOP("Core", "a quote inside an unquoted cell was taken as text")),
            record.looseQuoteCell + 1);
    }
    if (record.strayCell >= 0) {
        warn(Message(QT_TRANSLATE_NOOP("Core", "a quote inside a quoted cell is not doubled")),
             record.strayCell + 1);
    }
    if (record.openCell >= 0) {
        warn(Message(QT_TRANSLATE_NOOP("Core", "the quoted cell never ends")), record.openCell + 1);
    }
    if (record.hasNul)
        warn(Message(QT_TRANSLATE_NOOP("Core", "there are zero bytes in the text")), 0);
    if (m_isDivided) {
        warn(Message(QT_TRANSLATE_NOOP("Core", "the row is too long and was divided; the rest "
                                               "follows as another row")),
             0);
    }
}

/// Decoding runs ahead of the rows, so these warnings name the place in the file.
void CsvRecords::warnOfBytes()
{
    const std::vector<qint64> places = m_source.undecodablePlaces();
    for (; m_reportedPlaces < places.size(); ++m_reportedPlaces) {
        if (m_warnings.count()) {
            m_warnings.add(
                Message(QT_TRANSLATE_NOOP("Core", "Byte %1 of the source is no text in %2"))
                    .arg(places[m_reportedPlaces] + 1)
                    .arg(m_source.encoding()));
        }
    }
    m_reportedBytes = m_source.undecodable();
}

} // namespace kartoteka
