#include "exchange/salesscanner.h"

#include <cstring>

namespace kartoteka
{

namespace
{

enum Cell { Key, Date, Amount, Name, CellCount };

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int twoDigits(const char *p)
{
    return isDigit(p[0]) && isDigit(p[1]) ? (p[0] - '0') * 10 + p[1] - '0' : -1;
}

/// "2024-03-05"; kNoDay for anything else.
std::int32_t isoDay(std::string_view cell)
{
    if (cell.size() != 10 || cell[4] != '-' || cell[7] != '-')
        return SalesCells::kNoDay;
    const int century = twoDigits(cell.data());
    const int year = twoDigits(cell.data() + 2);
    const int month = twoDigits(cell.data() + 5);
    const int day = twoDigits(cell.data() + 8);
    if (century < 10 || year < 0 || month < 1 || day < 1)
        return SalesCells::kNoDay;
    const QDate date(century * 100 + year, month, day);
    return date.isValid() ? static_cast<std::int32_t>(date.toJulianDay()) : SalesCells::kNoDay;
}

QString textOf(std::string_view cell)
{
    return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
}

} // namespace

SalesScanner::SalesScanner(const CsvDialect &dialect, const SalesPlaces &places,
                           const SalesColumns &columns)
    : m_columns(columns)
    , m_delimiter(dialect.delimiter.toLatin1())
    , m_quote(dialect.quote.isNull() ? '\0' : dialect.quote.toLatin1())
    , m_width(dialect.columns)
    , m_wanted(static_cast<size_t>(dialect.columns), -1)
    , m_hasNames(places.name >= 0)
{
    // One column may serve twice: a key that is its own name. The ordinary reader does that.
    const std::pair<int, Cell> wanted[] = {
        {places.name, Name}, {places.amount, Amount}, {places.date, Date}, {places.key, Key}};
    for (const auto &[column, cell] : wanted)
        if (column >= 0)
            m_wanted[static_cast<size_t>(column)] = static_cast<std::int8_t>(cell);
    for (const char sign : {m_delimiter, '\n', '\r', '\0', m_quote})
        m_isSign[static_cast<unsigned char>(sign)] = true;
}

/// Behind the closing quote; null when the cell is not plain.
const char *SalesScanner::scanQuoted(const char *p, const char *end) const
{
    const auto *close =
        static_cast<const char *>(std::memchr(p, m_quote, static_cast<size_t>(end - p)));
    if (!close || std::memchr(p, '\n', static_cast<size_t>(close - p)) ||
        std::memchr(p, '\r', static_cast<size_t>(close - p)) ||
        std::memchr(p, '\0', static_cast<size_t>(close - p)))
        return nullptr;
    const char *const next = close + 1;
    const bool isClosed = next == end || *next == m_delimiter || *next == '\n' || *next == '\r';
    return isClosed ? next : nullptr;
}

/// Behind the line's end; null when it is not plain. `end` is behind a line end or the last line.
const char *SalesScanner::scanLine(const char *p, const char *end, Cells &cells) const
{
    for (int column = 0;; ++column) {
        const char *begin = p;
        const char *cellEnd = nullptr;
        if (m_quote && p < end && *p == m_quote) {
            p = scanQuoted(p + 1, end);
            if (!p)
                return nullptr;
            ++begin;
            cellEnd = p - 1;
        } else {
            while (p < end && !m_isSign[static_cast<unsigned char>(*p)])
                ++p;
            cellEnd = p;
        }
        if (column >= m_width)
            return nullptr;
        const std::int8_t wanted = m_wanted[static_cast<size_t>(column)];
        if (wanted >= 0)
            cells[static_cast<size_t>(wanted)] = {begin, static_cast<size_t>(cellEnd - begin)};
        if (p < end && *p == m_delimiter) {
            ++p;
            continue;
        }
        if (column + 1 != m_width)
            return nullptr;
        if (p < end && *p == '\r')
            ++p;
        if (p == end)
            return p[-1] == '\r' ? nullptr : p;
        return *p == '\n' ? p + 1 : nullptr;
    }
}

std::int32_t SalesScanner::dayOf(std::string_view cell)
{
    if (cell.size() == m_lastDate.size() &&
        std::memcmp(cell.data(), m_lastDate.data(), m_lastDate.size()) == 0)
        return m_lastDay;
    const std::int32_t iso = isoDay(cell);
    if (iso == SalesCells::kNoDay)
        return m_part.cells.readDay(textOf(cell).trimmed(), m_columns.dates,
                                    m_part.table.amount.size(), m_part.table.rows);
    std::memcpy(m_lastDate.data(), cell.data(), m_lastDate.size());
    return m_lastDay = iso;
}

/// Digits with at most one point are read here, where they can mean one thing only.
std::optional<std::int64_t> SalesScanner::amountOf(std::string_view cell)
{
    constexpr size_t kMostDigits = 13;
    const bool isNegative = !cell.empty() && cell.front() == '-';
    std::int64_t number = 0;
    size_t digits = 0;
    size_t point = 0; ///< digits before it, plus 1
    for (size_t i = isNegative ? 1 : 0; i < cell.size(); ++i) {
        if (isDigit(cell[i])) {
            number = number * 10 + (cell[i] - '0');
            ++digits;
        } else if (cell[i] == '.' && point == 0 && digits > 0) {
            point = digits + 1;
        } else {
            digits = kMostDigits + 1;
            break;
        }
        if (digits > kMostDigits)
            break;
    }
    const size_t behind = point > 0 ? digits - (point - 1) : 0;
    const bool isPlain = digits > 0 && digits <= kMostDigits && behind <= SalesTable::kDecimals &&
                         behind != 3 && (point == 0 || behind > 0) &&
                         m_columns.decimals != DecimalStyle::Comma;
    if (!isPlain)
        return m_part.cells.readAmount(textOf(cell).trimmed(), m_columns.decimals,
                                       m_part.table.amount.size());
    if (point > 0 && m_columns.decimals == DecimalStyle::Auto)
        m_part.cells.noticePoint();
    for (size_t i = behind; i < SalesTable::kDecimals; ++i)
        number *= 10;
    return isNegative ? -number : number;
}

void SalesScanner::addLine(const Cells &cells)
{
    SalesTable &table = m_part.table;
    ++table.rows;
    const std::string_view key = trimmed(cells[Key]);
    if (key.empty())
        return m_part.keys.add(table.rows, {});
    const std::int32_t day = dayOf(trimmed(cells[Date]));
    if (day == SalesCells::kNoDay)
        return m_part.dates.add(table.rows, textOf(cells[Date]).trimmed());
    const auto amount = amountOf(trimmed(cells[Amount]));
    if (!amount) {
        m_part.cells.forget(table.amount.size());
        return m_part.amounts.add(table.rows, textOf(cells[Amount]).trimmed());
    }
    const std::int32_t object = m_keys.numberOf(key);
    if (m_hasNames) {
        if (static_cast<size_t>(object) == m_names.size())
            m_names.emplace_back();
        QString &name = m_names[static_cast<size_t>(object)];
        if (name.isEmpty())
            name = textOf(cells[Name]).trimmed();
    }
    table.object.push_back(object);
    table.day.push_back(day);
    table.amount.push_back(*amount);
}

void SalesScanner::reserveLines(qint64 usedBytes)
{
    if (m_expectedBytes == 0 || usedBytes == 0)
        return;
    const auto lines = static_cast<size_t>(static_cast<double>(m_part.table.rows) /
                                           static_cast<double>(usedBytes) *
                                           static_cast<double>(m_expectedBytes) * 1.02);
    m_part.table.object.reserve(lines);
    m_part.table.day.reserve(lines);
    m_part.table.amount.reserve(lines);
    m_expectedBytes = 0;
}

qint64 SalesScanner::scan(QByteArrayView bytes, bool isLast)
{
    const char *const begin = bytes.data();
    const char *end = begin + bytes.size();
    if (!isLast) {
        while (end > begin && end[-1] != '\n')
            --end;
    }
    const char *p = begin;
    Cells cells;
    while (p < end) {
        p = scanLine(p, end, cells);
        if (!p)
            return -1;
        addLine(cells);
    }
    reserveLines(p - begin);
    return p - begin;
}

void SalesScanner::append(SalesScanner later)
{
    SalesTable &table = m_part.table;
    SalesPart &part = later.m_part;
    m_part.keys.append(part.keys, table.rows);
    m_part.dates.append(part.dates, table.rows);
    m_part.amounts.append(part.amounts, table.rows);
    m_part.cells.merge(part.cells, table.amount.size(), table.rows);
    table.rows += part.table.rows;

    const auto numbers = later.m_keys.addTo(m_keys);
    for (const std::int32_t object : part.table.object)
        table.object.push_back(numbers[static_cast<size_t>(object)]);
    table.day.insert(table.day.end(), part.table.day.begin(), part.table.day.end());
    table.amount.insert(table.amount.end(), part.table.amount.begin(), part.table.amount.end());
    m_names.resize(m_hasNames ? m_keys.size() : 0);
    for (size_t i = 0; i < later.m_names.size(); ++i) {
        QString &name = m_names[static_cast<size_t>(numbers[i])];
        if (name.isEmpty())
            name = later.m_names[i];
    }
}

std::optional<SalesPart> SalesScanner::finish() &&
{
    if (!m_keys.texts(m_part.table.keys))
        return std::nullopt;
    for (const QString &name : m_names)
        if (name.contains(QChar::ReplacementCharacter))
            return std::nullopt;
    m_part.table.names = std::move(m_names);
    return std::move(m_part);
}

} // namespace kartoteka
