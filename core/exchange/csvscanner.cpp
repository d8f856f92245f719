#include "exchange/csvscanner.h"

#include <cstring>

namespace kartoteka
{

namespace
{
/// A quoted cell longer than this is looked at with suspicion.
constexpr qsizetype kPatience = 256 * 1024;
/// Wrong quotes put right in one record; more make no sense of it.
constexpr int kMostRepairs = 4;
} // namespace

struct CsvScanner::Cursor {
    const char *p;
    const char *end;
    bool isLast;
    /// Give up at a quote that is not doubled, in a later line than its cell begins: so that a file
    /// full of wrong quotes is not scanned to its end for each of them.
    bool stopsAtStray = false;
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
    return scanWithout({}, Cursor{begin, end, isLast}, record);
}

bool CsvScanner::scanWithout(const std::vector<int> &quotedCells, Cursor cursor,
                             CsvRecord &record) const
{
    std::vector<CsvCell> storage = std::move(record.cells);
    storage.clear();
    record = CsvRecord();
    record.cells = std::move(storage);
    record.repairedQuotes = static_cast<int>(quotedCells.size());
    while (!cursor.isDone) {
        const char *quote = m_syntax.quote != 0 ? openingQuote(cursor.p) : nullptr;
        for (const int cell : quotedCells) {
            if (cell == record.columns())
                quote = nullptr;
        }
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

const char *CsvScanner::openingQuote(const char *p) const
{
    if (m_syntax.spaceBeforeQuote) {
        while (*p == ' ')
            ++p;
    }
    return *p == m_syntax.quote ? p : nullptr;
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
                if (record.strayAfterBreak && cursor.stopsAtStray)
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
    const bool mayRepair = static_cast<int>(literalCells.size()) < kMostRepairs;
    cursor.stopsAtStray = mayRepair;
    const bool isComplete = scanWithout(literalCells, cursor, record);
    const bool isSuspect = isComplete
                               ? record.strayCell >= 0 || record.openCell >= 0
                               : record.strayAfterBreak || looksStray(cursor, record, columns);
    if (!isSuspect || !mayRepair)
        return isComplete;
    std::vector<int> more = literalCells;
    more.push_back(record.strayAfterBreak || record.openCell < 0 ? record.strayCell
                                                                 : record.openCell);
    CsvRecord literal;
    if (!resolve(std::move(more), cursor, columns, literal))
        return false;
    if (isLiteralBetter(record, literal, cursor.end, columns)) {
        record = std::move(literal);
        return true;
    }
    if (isComplete)
        return true;
    cursor.stopsAtStray = false;
    return scanWithout(literalCells, cursor, record);
}

bool CsvScanner::isLiteralBetter(const CsvRecord &quoted, const CsvRecord &literal, const char *end,
                                 int columns) const
{
    const bool matches = columns > 1 && literal.columns() == columns;
    if (quoted.strayAfterBreak)
        return matches || columns == 0;
    if (quoted.openCell < 0)
        return matches && quoted.columns() != columns;
    const CsvCell &open = quoted.cells[static_cast<size_t>(quoted.openCell)];
    if (open.end - open.begin > kPatience)
        return true;
    if (literal.next == end)
        return matches;
    return columns == 0 || fits(literal.next, end, columns);
}

/// Whether a long cell that has not ended yet is one for a wrong quote.
bool CsvScanner::looksStray(Cursor cursor, const CsvRecord &open, int columns) const
{
    if (open.openCell < 0 || cursor.end - open.cells.back().begin < kPatience)
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
        Cursor cursor{p, end, true};
        cursor.stopsAtStray = true;
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
