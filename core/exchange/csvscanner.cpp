#include "exchange/csvscanner.h"

#include <algorithm>
#include <cstring>

namespace kartoteka
{

namespace
{
/// A quoted cell longer than this is looked at with suspicion.
constexpr qsizetype kPatience = 256 * 1024;
/// A quoted cell with wrong quotes in it has to end within so many bytes.
constexpr qsizetype kStrayPatience = 2 * 1024;
/// Wrong quotes put right one by one in a record; after that all its quotes are text.
constexpr size_t kMostRepairs = 4;
constexpr int kEveryCell = -1;

/// Whether the cell in which the bytes end has grown beyond all patience.
bool isLong(const CsvRecord &record, const char *end)
{
    return record.openCell >= 0 && end - record.cells.back().begin > kPatience;
}
} // namespace

struct CsvScanner::Cursor {
    const char *p;
    const char *end;
    bool isLast;
    /// Give up at a quote that is not doubled, stands in a later line than its cell begins and so
    /// many bytes behind: so that a file full of wrong quotes is not scanned to its end for each.
    qsizetype patience = 0;
    bool isDone = false;
};

CsvScanner::CsvScanner(CsvSyntax syntax)
    : m_syntax(syntax)
    , m_stops{syntax.delimiter, syntax.quote, '\n', '\r', '\0'}
    , m_quotedStops{syntax.quote, syntax.escape, '\n', '\r', '\0'}
{
    if (m_syntax.escape == m_syntax.quote)
        m_syntax.escape = 0;
}

bool CsvScanner::scan(const char *begin, const char *end, bool isLast, CsvRecord &record) const
{
    return scanWithout({}, Cursor{begin, end, isLast, end - begin}, record);
}

bool CsvScanner::scanWithout(const std::vector<int> &literalCells, Cursor cursor,
                             CsvRecord &record) const
{
    std::vector<CsvCell> storage = std::move(record.cells);
    storage.clear();
    record = CsvRecord();
    record.cells = std::move(storage);
    record.repairedQuotes = static_cast<int>(literalCells.size());
    while (!cursor.isDone) {
        const char *quote = openingQuote(cursor.p, record.columns(), literalCells);
        bool isComplete;
        if (quote) {
            cursor.p = quote + 1;
            isComplete = scanQuoted(cursor, record);
        } else {
            isComplete = scanUnquoted(cursor, record);
        }
        if (!isComplete)
            return false;
    }
    record.next = cursor.p;
    return true;
}

const char *CsvScanner::openingQuote(const char *p, int cell,
                                     const std::vector<int> &literalCells) const
{
    if (m_syntax.spaceBeforeQuote) {
        while (*p == ' ')
            ++p;
    }
    if (*p != m_syntax.quote || *p == '\0')
        return nullptr;
    const bool isLiteral =
        std::any_of(literalCells.begin(), literalCells.end(),
                    [cell](int literal) { return literal == cell || literal == kEveryCell; });
    return isLiteral ? nullptr : p;
}

bool CsvScanner::scanUnquoted(Cursor &cursor, CsvRecord &record) const
{
    const char *const begin = cursor.p;
    const char *p = begin;
    for (;; ++p) {
        p = m_stops.find(p, cursor.end);
        if (*p == '\0') {
            if (p != cursor.end) {
                record.hasNul = true;
                continue;
            }
            if (!cursor.isLast)
                return false;
        } else if (*p == m_syntax.quote) {
            if (record.looseQuoteCell < 0)
                record.looseQuoteCell = record.columns();
            continue;
        }
        break;
    }
    record.cells.push_back(CsvCell{begin, p, false, false});
    cursor.p = p;
    return finishCell(cursor, record);
}

bool CsvScanner::scanQuoted(Cursor &cursor, CsvRecord &record) const
{
    const int cellNumber = record.columns();
    record.cells.push_back(CsvCell{cursor.p, cursor.end, true, false});
    CsvCell &cell = record.cells.back();
    const int breaksBefore = record.lineBreaks;
    for (;;) {
        cursor.p = m_quotedStops.find(cursor.p, cursor.end);
        const char c = *cursor.p;
        if (c == '\0' && cursor.p == cursor.end) {
            record.openCell = cellNumber;
            cursor.isDone = cursor.isLast;
            return cursor.isLast;
        }
        const char after = cursor.p + 1 < cursor.end ? cursor.p[1] : '\0';
        if (c == '\n' || (c == '\r' && after != '\n')) {
            ++record.lineBreaks;
        } else if (c == '\0') {
            record.hasNul = true;
        } else if (c == m_syntax.escape && (after == m_syntax.quote || after == c)) {
            cell.escaped = true;
            ++cursor.p;
        } else if (c == m_syntax.quote) {
            switch (passQuote(cursor, record, cell)) {
            case AfterQuote::Closed:
                return finishCell(cursor, record);
            case AfterQuote::NeedsMore:
                record.openCell = cellNumber;
                return false;
            case AfterQuote::Stray:
                record.strayAfterBreak = record.strayAfterBreak || record.lineBreaks > breaksBefore;
                record.gaveUp =
                    record.lineBreaks > breaksBefore && cursor.p - cell.begin > cursor.patience;
                if (record.gaveUp)
                    return false;
                continue;
            case AfterQuote::Doubled:
                continue;
            }
        }
        ++cursor.p;
    }
}

CsvScanner::AfterQuote CsvScanner::passQuote(Cursor &cursor, CsvRecord &record, CsvCell &cell) const
{
    const char *const quote = cursor.p;
    const char *p = quote + 1;
    if (p < cursor.end && *p == m_syntax.quote) {
        cell.escaped = true;
        cursor.p += 2;
        return AfterQuote::Doubled;
    }
    while (p < cursor.end && (*p == ' ' || *p == '\t') && *p != m_syntax.delimiter)
        ++p;
    if (p == cursor.end && !cursor.isLast)
        return AfterQuote::NeedsMore;
    const bool isDelimiter = *p == m_syntax.delimiter && *p != '\0';
    if (p == cursor.end || isDelimiter || *p == '\n' || *p == '\r') {
        cell.end = quote;
        cursor.p = p;
        return AfterQuote::Closed;
    }
    if (record.strayCell < 0)
        record.strayCell = record.columns() - 1;
    ++cursor.p;
    return AfterQuote::Stray;
}

bool CsvScanner::finishCell(Cursor &cursor, CsvRecord &record) const
{
    const char c = *cursor.p;
    if (c == '\0' && cursor.p == cursor.end) {
        cursor.isDone = true;
    } else if (c == m_syntax.delimiter) {
        ++cursor.p;
    } else if (c == '\n') {
        ++cursor.p;
        cursor.isDone = true;
        record.lineEnd = CsvLineEnd::Lf;
    } else {
        // CR CR LF is what a line end becomes that was translated twice.
        const char *p = cursor.p + 1;
        if (p < cursor.end && p[0] == '\r' && p + 1 < cursor.end && p[1] == '\n')
            ++p;
        if (!cursor.isLast && p + 1 >= cursor.end && (p == cursor.end || *p == '\r'))
            return false;
        const bool isPair = p < cursor.end && *p == '\n';
        record.lineEnd = isPair ? CsvLineEnd::CrLf : CsvLineEnd::Cr;
        cursor.p = p + (isPair ? 1 : 0);
        cursor.isDone = true;
    }
    return true;
}

bool CsvScanner::scanRepairing(const char *begin, const char *end, bool isLast, int columns,
                               CsvRecord &record) const
{
    return resolve({}, Cursor{begin, end, isLast}, columns, record);
}

/// Scans with some opening quotes taken as text, and tries one more where the quotes go wrong.
bool CsvScanner::resolve(std::vector<int> literalCells, Cursor cursor, int columns,
                         CsvRecord &record) const
{
    const bool isComplete = scanWithout(literalCells, cursor, record);
    const bool isSuspect = isComplete ? record.strayCell >= 0 || record.openCell >= 0
                                      : record.gaveUp || looksStray(cursor, record, columns);
    if (!isSuspect)
        return isComplete;
    const int wrong = record.openCell >= 0 ? record.openCell : record.strayCell;
    std::vector<int> more = literalCells;
    more.push_back(more.size() + 1 < kMostRepairs ? wrong : kEveryCell);
    CsvRecord literal;
    if (!resolve(std::move(more), cursor, columns, literal))
        return false;
    if (isLiteralBetter(record, literal, cursor.end, columns)) {
        record = std::move(literal);
        return true;
    }
    if (isComplete)
        return true;
    cursor.patience = kStrayPatience;
    const bool isEnded = scanWithout(literalCells, cursor, record);
    // Wrong quotes inside and no end: that is no cell, whatever the line looks like without it.
    const bool isEndless =
        record.gaveUp || (record.openCell >= 0 && (isEnded || isLong(record, cursor.end)));
    if (isEndless)
        record = std::move(literal);
    return isEnded || isEndless;
}

bool CsvScanner::isLiteralBetter(const CsvRecord &quoted, const CsvRecord &literal, const char *end,
                                 int columns) const
{
    const bool matches = columns > 1 && literal.columns() == columns;
    if (quoted.strayAfterBreak)
        return matches || columns == 0;
    if (quoted.openCell < 0)
        return matches && quoted.columns() != columns;
    if (isLong(quoted, end))
        return true;
    if (literal.next == end)
        return matches;
    return columns == 0 || fits(literal.next, end, columns);
}

/// Whether a long cell that has not ended yet is one for a wrong quote.
bool CsvScanner::looksStray(Cursor cursor, const CsvRecord &open, int columns) const
{
    if (!isLong(open, cursor.end))
        return false;
    CsvRecord literal;
    cursor.isLast = false;
    return scanWithout({open.openCell}, cursor, literal) && literal.columns() == columns &&
           fits(literal.next, cursor.end, columns);
}

/// Whether the lines that follow are mostly records of so many cells: proof that they are not the
/// text of one cell.
bool CsvScanner::fits(const char *begin, const char *end, int columns) const
{
    constexpr int kEnough = 20;
    int count = 0;
    int fitting = 0;
    CsvRecord record;
    for (const char *p = begin; columns > 1 && p < end && count < kEnough; p = record.next) {
        const Cursor cursor{p, end, true};
        if (!scanWithout({}, cursor, record) && !scanWithout({record.strayCell}, cursor, record))
            break;
        if (record.openCell >= 0)
            break;
        ++count;
        fitting += record.columns() == columns ? 1 : 0;
    }
    return count > 0 && fitting * 3 >= count * 2;
}

qsizetype CsvScanner::unescaped(const CsvCell &cell, char *out) const
{
    const char *const begin = out;
    const char *p = cell.begin;
    while (p < cell.end) {
        const char *run = p;
        while (p < cell.end && *p != m_syntax.quote && (*p != m_syntax.escape || *p == '\0'))
            ++p;
        std::memcpy(out, run, static_cast<size_t>(p - run));
        out += p - run;
        if (p == cell.end)
            break;
        const char after = p + 1 < cell.end ? p[1] : '\0';
        const bool isPair = *p == m_syntax.quote
                                ? after == *p
                                : after == m_syntax.quote || after == m_syntax.escape;
        *out++ = isPair ? after : *p;
        p += isPair ? 2 : 1;
    }
    return out - begin;
}

} // namespace kartoteka
