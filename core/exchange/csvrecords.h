#pragma once

#include "exchange/csvsource.h"
#include "exchange/csvwarnings.h"

namespace kartoteka
{

/// The records of a source as rows of texts, whatever they mean: the part of CsvReader that knows
/// bytes. Warns of wrong quotes, bytes that are no text, and what is too long.
class CsvRecords
{
public:
    CsvRecords(CsvSource source, const CsvOptions &options);

    CsvSource &source() { return m_source; }
    const CsvSource &source() const { return m_source; }
    CsvWarnings &warnings() { return m_warnings; }
    const CsvWarnings &warnings() const { return m_warnings; }

    /// How records are written; before the first next().
    void setDialect(const CsvDialect &dialect);
    /// Width that tells right from wrong quotes.
    void setColumns(int columns) { m_columns = columns; }

    /// Reads on until the window holds two line ends, its limit or everything.
    void fillSample();
    /// Leaves out physical lines; returns their text, cut to some 200 bytes.
    QString skipLines(int lines);
    /// The next record; false at the end and on a failure of the source.
    bool next(CsvRow &row);
    /// Whether the record of the last next() was an empty line.
    bool wasBlank() const { return m_record.isBlank(); }

private:
    bool scan();
    void cutDivided();
    void convert(CsvRow &row);
    qsizetype convertCell(const CsvCell &cell, QString &text);
    void warnOfRecord(const CsvRow &row);
    void warnOfBytes();

    CsvSource m_source;
    CsvOptions m_options;
    CsvScanner m_scanner{CsvSyntax()};
    CsvWarnings m_warnings;
    CsvRecord m_record;
    CsvLineEnd m_lineEnd = CsvLineEnd::Lf;
    QByteArray m_unescaped;
    int m_columns = 0;
    qint64 m_number = 0;
    qint64 m_line = 0;
    qint64 m_reportedBytes = 0;
    size_t m_reportedPlaces = 0;
    bool m_isDivided = false;
};

} // namespace kartoteka
