#pragma once

#include "exchange/byteset.h"

#include <QtGlobal>

#include <vector>

namespace kartoteka
{

/// The signs that give bytes their shape; all are single ASCII bytes, 0 = none.
struct CsvSyntax {
    char delimiter = ',';
    char quote = '"';
    /// Stands before a quote (or itself) inside a quoted cell; a doubled quote works beside it.
    char escape = 0;
    /// Spaces between delimiter and opening quote are no part of the cell: `a, "b"`.
    bool spaceBeforeQuote = false;
};

/// Where a cell lies in the scanned bytes, without its quotes.
struct CsvCell {
    const char *begin = nullptr;
    const char *end = nullptr;
    bool quoted = false;
    bool escaped = false; ///< holds doubled quotes or escapes: take unescaped()
};

enum class CsvLineEnd : quint8 { None, Lf, CrLf, Cr };

/// One record as found; reused from record to record.
struct CsvRecord {
    std::vector<CsvCell> cells;
    const char *next = nullptr; ///< begin of the following record
    CsvLineEnd lineEnd = CsvLineEnd::None;
    int lineBreaks = 0;           ///< inside quoted cells
    int looseQuoteCell = -1;      ///< first unquoted cell with a quote inside
    int strayCell = -1;           ///< first quoted cell with a quote inside that is not doubled
    bool strayAfterBreak = false; ///< such a quote stands in a later line than its cell begins
    bool gaveUp = false;          ///< the end of that cell was not looked for
    int openCell = -1;            ///< quoted cell that never ends
    bool hasNul = false;
    int repairedQuotes = 0; ///< opening quotes that were taken as text

    int columns() const { return static_cast<int>(cells.size()); }
    /// A line without anything.
    bool isBlank() const
    {
        return cells.size() == 1 && !cells[0].quoted && cells[0].begin == cells[0].end;
    }
};

/// Cuts bytes of UTF-8 (or any set that contains ASCII) into records and cells after RFC 4180 and
/// beyond: records end with LF, CR LF or CR, mixed or not; a quote inside an unquoted cell, or one
/// followed by text inside a quoted cell, is text. Knows nothing of files; any thread.
class CsvScanner
{
public:
    explicit CsvScanner(CsvSyntax syntax);

    const CsvSyntax &syntax() const { return m_syntax; }

    /// Scans the record at `begin` (< `end`). `*end` must be readable and 0. False when the record
    /// may go on behind `end` and `isLast` does not forbid it: call again with more bytes.
    /// `record.openCell` then tells whether the bytes end inside a quoted cell.
    bool scan(const char *begin, const char *end, bool isLast, CsvRecord &record) const;

    /// The same, but finds its way out of wrong quotes: an opening quote whose cell never ends, or
    /// runs into other quotes, is taken as text when that gives the record `columns` cells (0 = not
    /// known). So one stray quote does not swallow the rest of a file.
    bool scanRepairing(const char *begin, const char *end, bool isLast, int columns,
                       CsvRecord &record) const;

    /// The text of an escaped cell, into `out` (room for end - begin bytes); returns its length.
    qsizetype unescaped(const CsvCell &cell, char *out) const;

private:
    struct Cursor;
    enum class AfterQuote { Doubled, Stray, Closed, NeedsMore };

    /// Cells with these numbers (kEveryCell: all) do not open with a quote, whatever stands there.
    bool scanWithout(const std::vector<int> &literalCells, Cursor cursor, CsvRecord &record) const;
    const char *openingQuote(const char *p, int cell, const std::vector<int> &literalCells) const;
    bool scanUnquoted(Cursor &cursor, CsvRecord &record) const;
    bool scanQuoted(Cursor &cursor, CsvRecord &record) const;
    AfterQuote passQuote(Cursor &cursor, CsvRecord &record, CsvCell &cell) const;
    bool finishCell(Cursor &cursor, CsvRecord &record) const;
    bool resolve(std::vector<int> literalCells, Cursor cursor, int columns,
                 CsvRecord &record) const;
    bool isLiteralBetter(const CsvRecord &quoted, const CsvRecord &literal, const char *end,
                         int columns) const;
    bool fits(const char *begin, const char *end, int columns) const;
    bool looksStray(Cursor cursor, const CsvRecord &open, int columns) const;

    CsvSyntax m_syntax;
    ByteSet m_stops;       ///< end an unquoted run
    ByteSet m_quotedStops; ///< end a run inside quotes
};

} // namespace kartoteka
