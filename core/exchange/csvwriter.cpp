#include "exchange/csvwriter.h"

#include "exchange/formulaguard.h"
#include "exchange/utf8.h"

#include <algorithm>
#include <cerrno>

namespace kartoteka
{

namespace
{
constexpr qsizetype kFlushBytes = 256 * 1024;

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

void CsvWriter::appendCell(const QString &cell, bool isAlone, CsvQuoting quoting)
{
    const QString text = guarded(cell);
    // Three bytes for a unit at most, doubled only where that is one byte; two quotes and what
    // follows.
    const qsizetype most = m_used + text.size() * 3 + 8;
    if (m_buffer.size() < most)
        m_buffer.resize(std::max(most, kFlushBytes + kFlushBytes / 4));
    // An empty line would be no row, and "sep=" in the first cell a message to Excel.
    const bool isSpecial =
        (isAlone && text.isEmpty()) ||
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
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_buffer[m_used++] = m_options.delimiter;
        appendCell(cells[i], cells.size() == 1, quoting);
    }
    if (m_buffer.size() < m_used + 8)
        m_buffer.resize(m_used + 8);
    if (m_options.crLf)
        m_buffer[m_used++] = '\r';
    m_buffer[m_used++] = '\n';
    m_isFirstRow = false;
    return m_used >= kFlushBytes ? flush() : Result<void>();
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
