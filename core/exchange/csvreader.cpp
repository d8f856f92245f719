#include "exchange/csvreader.h"

#include "exchange/csvheader.h"
#include "exchange/csvrecords.h"
#include "exchange/csvrepair.h"

#include <algorithm>
#include <deque>

namespace kartoteka
{

namespace
{
constexpr int kMostLearnedRows = 500;
/// Footnotes are few; more rows of one cell are data after all.
constexpr size_t kMostFootnotes = 20;

Message shortened(const QString &text)
{
    constexpr qsizetype kLongest = 60;
    return Message::verbatim(text.size() > kLongest ? QString(text.first(kLongest) + u'…') : text);
}

CsvSource::Options sourceOptions(const CsvOptions &options)
{
    return {options.encoding, options.chunkBytes, options.sampleBytes};
}

bool isAsciiSign(const std::optional<QChar> &sign)
{
    return !sign || sign->unicode() < 0x80;
}

/// Reads like a remark, not like a value: a sentence, a label, a mark.
bool isRemark(const QString &text)
{
    return text.startsWith(u'*') || text.startsWith(u'#') || text.endsWith(u'.') ||
           text.contains(u": ") || text.endsWith(u':') || text.size() > 40;
}
} // namespace

void CsvRow::resize(int size)
{
    if (m_cells.size() < static_cast<size_t>(size))
        m_cells.resize(static_cast<size_t>(size));
    for (int i = m_size; i < size; ++i)
        m_cells[static_cast<size_t>(i)].resize(0);
    m_size = size;
}

/// The table in the records: what is before it, its header, its width, and what comes after it.
class CsvReader::Private
{
public:
    Private(CsvSource source, const CsvOptions &options)
        : m_options(options)
        , m_records(std::move(source), options)
    {
    }

    static Result<CsvReader> open(Result<CsvSource> source, const CsvOptions &options);
    bool next(CsvRow &row);

    CsvOptions m_options;
    CsvRecords m_records;
    CsvDialect m_dialect;
    QStringList m_header;
    QStringList m_writtenHeader;

private:
    void start();
    void skipPreamble();
    void learn();
    void readHeader();
    void nameColumns();
    void compareHeader();
    bool readRow(CsvRow &row);
    bool hold(CsvRow &row);
    bool release(CsvRow &row);
    bool isFootnote(const CsvRow &row) const;
    void fitWidth(CsvRow &row);
    bool repair(CsvRow &row);
    void finish();
    void warn(const Message &message, const CsvRow &row, int column = 0);
    void warn(const Message &message);

    CsvRowRepair m_repair;
    std::deque<CsvRow> m_held; ///< rows that may be footnotes
    size_t m_toRelease = 0;
    qint64 m_rows = 0;
    bool m_isAfterBlank = false;
    bool m_isFinished = false;
};

void CsvReader::Private::warn(const Message &message, const CsvRow &row, int column)
{
    if (m_records.warnings().count())
        m_records.warnings().add(message, row.number(), row.line(), column);
}

void CsvReader::Private::warn(const Message &message)
{
    if (m_records.warnings().count())
        m_records.warnings().add(message);
}

void CsvReader::Private::start()
{
    m_records.fillSample();
    const CsvSource &source = m_records.source();
    m_dialect =
        detectDialect({source.begin(), source.end() - source.begin()}, source.isAtEnd(), m_options);
    m_dialect.encoding = source.encoding();
    m_dialect.hasByteOrderMark = source.hasByteOrderMark();
    m_records.setDialect(m_dialect);
    skipPreamble();
    if (m_options.detect)
        learn();
    if (m_dialect.hasHeader)
        readHeader();
    if (!m_options.expectedHeader.isEmpty())
        compareHeader();
}

void CsvReader::Private::skipPreamble()
{
    if (m_dialect.hasSeparatorLine)
        m_records.skipLines(1);
    if (m_dialect.preambleLines == 0)
        return;
    const QString text = m_records.skipLines(m_dialect.preambleLines);
    if (!m_options.preambleLines) {
        warn(Message(QT_TRANSLATE_N_NOOP("Core", "Left out before the table, %n line(s): %1"))
                 .arg(shortened(text))
                 .count(m_dialect.preambleLines));
    }
}

void CsvReader::Private::learn()
{
    const CsvSource &source = m_records.source();
    auto rows = sampleRows({source.begin(), source.end() - source.begin()}, source.isAtEnd(),
                           syntaxOf(m_dialect), kMostLearnedRows, m_dialect.columns);
    if (m_dialect.hasHeader && !rows.empty())
        rows.erase(rows.begin());
    m_repair = CsvRowRepair(rows, m_dialect.columns);
}

void CsvReader::Private::readHeader()
{
    CsvRow row;
    do {
        if (!m_records.next(row))
            return;
    } while (m_records.wasBlank() && m_dialect.columns > 1);
    m_writtenHeader = row.toList();
    m_dialect.columns = std::max(m_dialect.columns, row.size());
    m_records.setColumns(m_dialect.columns);
    m_header = uniqueHeader(m_writtenHeader, m_dialect.columns);
    if (m_dialect.columns > row.size()) {
        warn(Message(QT_TRANSLATE_NOOP("Core", "the header has %1 cells, but the rows have %2"))
                 .arg(row.size())
                 .arg(m_dialect.columns),
             row);
    }
    nameColumns();
}

void CsvReader::Private::nameColumns()
{
    for (qsizetype i = 0; i < m_writtenHeader.size(); ++i) {
        const QString name = m_writtenHeader[i].simplified();
        if (name.isEmpty()) {
            warn(Message(QT_TRANSLATE_NOOP("Core", "Column %1 has no name")).arg(i + 1));
        } else if (m_header[i] != name) {
            warn(Message(QT_TRANSLATE_NOOP("Core",
                                           "Column %1: the name “%2” is there already; called "
                                           "“%3”"))
                     .arg(i + 1)
                     .arg(name)
                     .arg(m_header[i]));
        }
    }
}

void CsvReader::Private::compareHeader()
{
    const QStringList &expected = m_options.expectedHeader;
    for (qsizetype i = 0; i < std::max(expected.size(), m_writtenHeader.size()); ++i) {
        const QString found =
            i < m_writtenHeader.size() ? m_writtenHeader[i].simplified() : QString();
        if (i >= expected.size()) {
            warn(Message(QT_TRANSLATE_NOOP("Core", "Column %1 “%2” was not expected"))
                     .arg(i + 1)
                     .arg(found));
        } else if (i >= m_writtenHeader.size()) {
            warn(Message(QT_TRANSLATE_NOOP("Core", "Column %1 “%2” is missing"))
                     .arg(i + 1)
                     .arg(expected[i]));
        } else if (found != expected[i].simplified()) {
            warn(Message(QT_TRANSLATE_NOOP("Core", "Column %1 is “%2” instead of “%3”"))
                     .arg(i + 1)
                     .arg(found)
                     .arg(expected[i]));
        }
    }
}

bool CsvReader::Private::next(CsvRow &row)
{
    for (;;) {
        if (m_toRelease > 0)
            return release(row);
        if (!readRow(row)) {
            finish();
            return false;
        }
        if (hold(row))
            continue;
        fitWidth(row);
        ++m_rows;
        return true;
    }
}

bool CsvReader::Private::readRow(CsvRow &row)
{
    do {
        if (!m_records.next(row))
            return false;
        if (m_dialect.columns == 0)
            m_dialect.columns = row.size();
        if (!m_records.wasBlank() || m_dialect.columns == 1)
            return true;
        m_isAfterBlank = true;
    } while (true);
}

/// Rows that may be footnotes wait until it is known what follows them.
bool CsvReader::Private::hold(CsvRow &row)
{
    if (m_options.footnoteLines) {
        if (*m_options.footnoteLines <= 0)
            return false;
        m_held.push_back(std::move(row));
        m_toRelease = m_held.size() > static_cast<size_t>(*m_options.footnoteLines) ? 1 : 0;
        return true;
    }
    const bool isCandidate = isFootnote(row);
    m_isAfterBlank = false;
    if (!isCandidate && m_held.empty())
        return false;
    m_held.push_back(std::move(row));
    if (!isCandidate || m_held.size() > kMostFootnotes)
        m_toRelease = m_held.size();
    return true;
}

bool CsvReader::Private::release(CsvRow &row)
{
    row = std::move(m_held.front());
    m_held.pop_front();
    --m_toRelease;
    fitWidth(row);
    ++m_rows;
    return true;
}

bool CsvReader::Private::isFootnote(const CsvRow &row) const
{
    if (!m_options.detect || m_dialect.columns < 2 || row.writtenCells() != 1 || m_rows == 0)
        return false;
    const QByteArray cell = row[0].toUtf8();
    if (m_repair.fitsFirstColumn(cell))
        return false;
    return m_isAfterBlank || !m_held.empty() || isRemark(row[0]) ||
           m_repair.contradictsFirstColumn(cell);
}

/// Gives a row the width of the table: puts it right, pads it, or keeps what is too much.
void CsvReader::Private::fitWidth(CsvRow &row)
{
    const int columns = m_dialect.columns;
    if (row.size() == columns)
        return;
    if (m_options.detect && m_options.repairRows && repair(row))
        return;
    warn(Message(QT_TRANSLATE_NOOP("Core", "the number of cells is %1 instead of %2"))
             .arg(row.writtenCells())
             .arg(columns),
         row);
    int size = row.size();
    while (size > columns && row[size - 1].isEmpty())
        --size;
    row.resize(std::max(size, columns));
}

bool CsvReader::Private::repair(CsvRow &row)
{
    if (row.size() != m_dialect.columns + 1 && row.size() + 1 != m_dialect.columns)
        return false;
    std::vector<QByteArray> cells;
    for (const QString &cell : row)
        cells.push_back(cell.toUtf8());
    const auto fix = m_repair.fix(cells);
    if (!fix)
        return false;
    if (fix->isDivided) {
        const QString whole = row[fix->column];
        row.resize(m_dialect.columns);
        for (int i = m_dialect.columns - 1; i > fix->column + 1; --i)
            row[i] = row[i - 1];
        row[fix->column] = fix->left;
        row[fix->column + 1] = fix->right;
        warn(Message(QT_TRANSLATE_NOOP("Core",
                                       "a delimiter is missing; “%1” was divided into “%2” and "
                                       "“%3”"))
                 .arg(whole)
                 .arg(fix->left)
                 .arg(fix->right),
             row, fix->column + 1);
        return true;
    }
    for (int i = fix->column; i < m_dialect.columns; ++i)
        row[i] = row[i + 1];
    row.resize(m_dialect.columns);
    warn(Message(QT_TRANSLATE_NOOP("Core", "there is a delimiter too many; the empty cell was left "
                                           "out, so that the others fit their columns")),
         row, fix->column + 1);
    return true;
}

/// The end: what is still held are footnotes; a source without rows is worth a word.
void CsvReader::Private::finish()
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    m_dialect.encoding = m_records.source().encoding();
    for (const CsvRow &row : m_held) {
        warn(Message(QT_TRANSLATE_NOOP("Core", "left out as a note after the table: %1"))
                 .arg(shortened(row.toList().join(u' ').trimmed())),
             row);
    }
    m_held.clear();
    if (m_rows > 0 || m_records.source().failure())
        return;
    warn(m_writtenHeader.isEmpty()
             ? Message(QT_TRANSLATE_NOOP("Core", "The source is empty"))
             : Message(QT_TRANSLATE_NOOP("Core", "The source has a header, but no rows")));
}

CsvReader::CsvReader(std::unique_ptr<Private> p)
    : m_p(std::move(p))
{
}
CsvReader::CsvReader(CsvReader &&) noexcept = default;
CsvReader &CsvReader::operator=(CsvReader &&) noexcept = default;
CsvReader::~CsvReader() = default;

Result<CsvReader> CsvReader::open(const QString &path, const CsvOptions &options)
{
    return Private::open(CsvSource::open(path, sourceOptions(options)), options);
}

Result<CsvReader> CsvReader::open(QIODevice &device, const CsvOptions &options)
{
    return Private::open(CsvSource::open(device, sourceOptions(options)), options);
}

Result<CsvReader> CsvReader::Private::open(Result<CsvSource> source, const CsvOptions &options)
{
    if (!source)
        return source.error();
    if (!isAsciiSign(options.delimiter) || !isAsciiSign(options.quote) ||
        !isAsciiSign(options.escape)) {
        return Error(
            ErrorCode::Invalid,
            Message(QT_TRANSLATE_NOOP("Core", "Delimiter, quote and escape sign must be plain "
                                              "ASCII signs")));
    }
    auto p = std::make_unique<Private>(std::move(*source), options);
    p->start();
    if (const auto &failure = p->m_records.source().failure())
        return *failure;
    return CsvReader(std::move(p));
}

const CsvDialect &CsvReader::dialect() const
{
    return m_p->m_dialect;
}

const QStringList &CsvReader::header() const
{
    return m_p->m_header;
}

const QStringList &CsvReader::writtenHeader() const
{
    return m_p->m_writtenHeader;
}

bool CsvReader::next(CsvRow &row)
{
    return m_p->next(row);
}

const std::optional<Error> &CsvReader::failure() const
{
    return m_p->m_records.source().failure();
}

const std::vector<CsvWarning> &CsvReader::warnings() const
{
    return m_p->m_records.warnings().kept();
}

qint64 CsvReader::warningCount() const
{
    return m_p->m_records.warnings().total();
}

qint64 CsvReader::bytesRead() const
{
    return m_p->m_records.source().bytesRead();
}

qint64 CsvReader::totalBytes() const
{
    return m_p->m_records.source().bytesTotal();
}

} // namespace kartoteka
