#pragma once

#include "exchange/csvscanner.h"

#include <QByteArrayView>
#include <QChar>
#include <QString>
#include <QStringList>

#include <optional>

namespace kartoteka
{

/// How a CSV source is written; found out, or given by a person field by field. Lines are physical
/// lines of the text.
struct CsvDialect {
    QString encoding; ///< name of encoding.h
    bool hasByteOrderMark = false;
    bool hasSeparatorLine = false; ///< first line "sep=;" as Excel reads it; left out
    int preambleLines = 0;         ///< lines before the table (after the separator line), left out
    QChar delimiter = u',';        ///< null: one column
    QChar quote = u'"';            ///< null: no quoting
    QChar escape;                  ///< beside the doubled quote; null: none
    bool spaceBeforeQuote = false; ///< `a, "b"`: the space is no part of the cell
    CsvLineEnd lineEnd = CsvLineEnd::Lf; ///< the usual one of the records
    bool hasHeader = false;
    int columns = 0; ///< of the table; 0 for an empty source
};

/// What to do with line breaks inside cells.
enum class CsvLineBreaks {
    Unify, ///< a break written like the line end of the records becomes LF
    Keep,  ///< cells keep their bytes
};

/// What a person or program knows of a source already; everything unset is found out. Signs must be
/// ASCII. An explicit null QChar means "none".
struct CsvOptions {
    QString encoding; ///< any usual spelling
    std::optional<QChar> delimiter;
    std::optional<QChar> quote;
    std::optional<QChar> escape;
    std::optional<bool> spaceBeforeQuote;
    std::optional<CsvLineEnd> lineEnd; ///< the usual one; each record may end with any
    std::optional<bool> hasHeader;
    std::optional<int> preambleLines;
    std::optional<int> footnoteLines; ///< records at the end that are no rows
    /// The header that should be there: differences are warned of. Implies hasHeader.
    QStringList expectedHeader;
    /// False: what is unset is RFC 4180 in UTF-8 with a header, and no row is put right.
    bool detect = true;
    /// Rows with one delimiter too many or too few are put right where only one way fits their
    /// columns.
    bool repairRows = true;
    CsvLineBreaks lineBreaks = CsvLineBreaks::Unify;
    /// Take back the apostrophe and ="…" that CsvWriter puts before dangerous cells.
    bool unguardFormulas = false;

    qint64 mostCellBytes = 16 << 20;   ///< longer cells are cut, with a warning
    qint64 mostRecordBytes = 64 << 20; ///< longer records are divided, with a warning
    qint64 chunkBytes = 1 << 20;       ///< how much is read at once
    qint64 sampleBytes = 256 << 10;    ///< how much is looked at to find out what is unset
    int mostWarnings = 1000;           ///< kept; all are counted
};

/// A delimiter as typed: one character, or "tab", "\t", "comma", "semicolon", "pipe", "space",
/// "colon", "0x9". Nothing for anything else or a sign beyond ASCII.
std::optional<QChar> parseDelimiter(QStringView typed);

CsvSyntax syntaxOf(const CsvDialect &dialect);

/// Finds the dialect of a text in UTF-8 (without byte order mark) from its beginning, which must be
/// followed by a zero byte; `isWhole` = nothing comes after it. What CsvWriter wrote is recognized
/// (csvownform.h); else candidates are parsed and weighed by how even the rows are and how much
/// their cells look like values. Encoding and mark are left unset.
CsvDialect detectDialect(QByteArrayView sample, bool isWhole, const CsvOptions &options = {});

} // namespace kartoteka
