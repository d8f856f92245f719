#include "exchange/csvwriter.h"

#include "base/decimal.h"
#include "exchange/formulaguard.h"
#include "exchange/utf8.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>

namespace kartoteka
{

namespace
{
constexpr qsizetype kFlushBytes = 256 * 1024;
constexpr qsizetype kMostAround = 8; ///< delimiter, quotes, end of the line

/// Whether a guard (formulaguard.h) has to look at a text that begins so.
bool mayNeedGuard(char first, const CsvWriteOptions &options)
{
    switch (first) {
    case '=':
    case '+':
    case '-':
    case '@':
    case '\t':
    case '\r':
    case '\n':
    case '\'':
    case '\xEF': // the full-width signs, and a mark that is left out
        return true;
    default:
        return options.textSafeNumbers && first >= '0' && first <= '9';
    }
}

/// Writes a text as UTF-8, quotes doubled, lone halves of surrogate pairs as U+FFFD.
char *writeText(QStringView text, bool isQuoted, char *out)
{
    const auto *p = reinterpret_cast<const char16_t *>(text.utf16());
    const char16_t *const end = p + text.size();
    while (p < end) {
        char32_t code = *p++;
        if (code < 0x80) {
            if (code == u'"' && isQuoted)
                *out++ = '"';
            *out++ = static_cast<char>(code);
            continue;
        }
        if (QChar::isHighSurrogate(code) && p < end && QChar::isLowSurrogate(*p))
            code = QChar::surrogateToUcs4(static_cast<char16_t>(code), *p++);
        else if (QChar::isSurrogate(code))
            code = QChar::ReplacementCharacter;
        out = writeUtf8(code, out);
    }
    return out;
}
} // namespace

CsvWriter::CsvWriter(QIODevice &device, const CsvWriteOptions &options)
    : m_device(device)
    , m_options(options)
    , m_rule(options.delimiter)
{
    if (m_options.byteOrderMark) {
        m_buffer = QByteArray("\xEF\xBB\xBF");
        m_used = m_buffer.size();
    }
}

QString CsvWriter::guarded(const QString &cell) const
{
    if (!m_options.guardFormulas)
        return cell;
    return m_options.textSafeNumbers ? guardNumber(cell) : guardFormula(cell);
}

/// Makes room, and sets the cell apart from the one before it.
void CsvWriter::beginCell(qsizetype mostBytes)
{
    const qsizetype most = m_used + mostBytes + kMostAround;
    if (m_buffer.size() < most)
        m_buffer.resize(std::max(most, kFlushBytes + kFlushBytes / 4));
    if (!m_isFirstCell)
        m_buffer.data()[m_used++] = m_options.delimiter;
    m_isFirstCell = false;
}

void CsvWriter::appendCell(const QString &cell, CsvQuoting quoting)
{
    const QString text = guarded(cell);
    // Three bytes for a unit at most, doubled only where that is one byte.
    beginCell(text.size() * 3);
    // An empty line would be no row, and "sep=" in the first cell a message to Excel.
    const bool isSpecial =
        (m_cellsOfRow == 1 && text.isEmpty()) ||
        (m_isFirstRow && text.startsWith(QLatin1String("sep="), Qt::CaseInsensitive));
    const bool isQuoted = quoting == CsvQuoting::Always || isSpecial || m_rule.needsQuotes(text);
    char *out = m_buffer.data() + m_used;
    if (isQuoted)
        *out++ = '"';
    out = writeText(text, isQuoted, out);
    if (isQuoted)
        *out++ = '"';
    m_used = out - m_buffer.constData();
}

void CsvWriter::addCell(const QString &cell)
{
    appendCell(cell, m_options.quoting);
}

/// Whether the bytes stand in the file as they are.
bool CsvWriter::isPlain(QByteArrayView utf8) const
{
    if (m_isFirstRow || m_options.quoting == CsvQuoting::Always)
        return false;
    if (utf8.isEmpty())
        return m_cellsOfRow > 1;
    return !mayNeedGuard(utf8.front(), m_options) && !m_rule.needsQuotes(utf8) &&
           utf8.isValidUtf8();
}

void CsvWriter::addCell(QByteArrayView utf8)
{
    if (!isPlain(utf8))
        return addCell(QString::fromUtf8(utf8));
    beginCell(utf8.size());
    std::copy(utf8.begin(), utf8.end(), m_buffer.data() + m_used);
    m_used += utf8.size();
}

void CsvWriter::addNumber(qint64 number)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    addCell(QByteArrayView(digits.data(), end));
}

void CsvWriter::addDecimal(qint64 scaled, int places, QByteArrayView unit)
{
    if (scaled < 0)
        return addCell(QString(formatDecimal(scaled, places) + QString::fromUtf8(unit)));
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), scaled).ptr;
    const qsizetype whole = end - digits.data() - places;
    m_number.resize(0);
    if (whole > 0)
        m_number.append(digits.data(), whole);
    else
        m_number.append('0');
    if (places > 0) {
        m_number.append('.');
        m_number.append(std::max<qsizetype>(-whole, 0), '0');
        const char *const rest = digits.data() + std::max<qsizetype>(whole, 0);
        m_number.append(rest, end - rest);
    }
    m_number.append(unit);
    addCell(QByteArrayView(m_number));
}

void CsvWriter::beginRow(qsizetype cells)
{
    m_cellsOfRow = cells;
    m_isFirstCell = true;
}

Result<void> CsvWriter::endRow()
{
    if (m_buffer.size() < m_used + kMostAround)
        m_buffer.resize(m_used + kMostAround);
    char *out = m_buffer.data() + m_used;
    if (m_options.crLf)
        *out++ = '\r';
    *out++ = '\n';
    m_used = out - m_buffer.constData();
    m_isFirstRow = false;
    return m_used >= kFlushBytes ? flush() : Result<void>();
}

Result<void> CsvWriter::writeRow(const QStringList &cells)
{
    return write(cells, m_options.quoting);
}

Result<void> CsvWriter::writeHeader(const QStringList &names)
{
    return write(names, CsvQuoting::Always);
}

Result<void> CsvWriter::write(const QStringList &cells, CsvQuoting quoting)
{
    beginRow(cells.size());
    for (const QString &cell : cells)
        appendCell(cell, quoting);
    return endRow();
}

Result<void> CsvWriter::finish()
{
    return flush();
}

Result<void> CsvWriter::flush()
{
    const auto failed = [this](bool isFull) -> Result<void> {
        m_hasFailed = true;
        return Error(
            isFull ? ErrorCode::DiskFull : ErrorCode::Io,
            Message(QT_TRANSLATE_NOOP("Core", "Writing failed: %1")).arg(m_device.errorString()));
    };
    if (m_hasFailed)
        return failed(false);
    errno = 0;
    const qint64 written = m_device.write(m_buffer.constData(), m_used);
    // QIODevice keeps a text of the failure, but not its kind.
    if (written != m_used)
        return failed(errno == ENOSPC);
    m_used = 0;
    return {};
}

} // namespace kartoteka
