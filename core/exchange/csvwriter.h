#pragma once

#include "base/result.h"
#include "exchange/csvquoterule.h"

#include <QByteArrayView>
#include <QIODevice>
#include <QStringList>

namespace kartoteka
{

enum class CsvQuoting {
    WhenNeeded, ///< headings, and the cells that CsvQuoteRule names
    Always,
};

/// How a table is written. The defaults give a file that is safe to open in a spreadsheet and that
/// CsvReader knows again with certainty when it has a header (csvownform.h): without an option it
/// is read back without a difference. For Excel set the byte order mark, and ';' where the system
/// uses a decimal comma.
struct CsvWriteOptions {
    char delimiter = ',';
    bool byteOrderMark = false; ///< without it Excel does not see that the text is UTF-8
    bool crLf = false;          ///< CR LF instead of LF between rows
    CsvQuoting quoting = CsvQuoting::WhenNeeded;
    /// Guard texts that a spreadsheet would run (formulaguard.h).
    bool guardFormulas = true;
    /// Also write numbers with leading zeros or more than 15 digits as ="007", which keeps Excel
    /// from spoiling them but is no plain CSV for other programs. Needs guardFormulas.
    bool textSafeNumbers = false;
};

/// Writes rows as CSV in UTF-8 to a device that is open for writing and owned by the caller (a
/// QSaveFile, say, which he commits). Collects what is written, so call finish() at the end. One
/// thread.
class CsvWriter
{
public:
    explicit CsvWriter(QIODevice &device, const CsvWriteOptions &options = {});

    /// DiskFull or Io when the device refuses; nothing more is written then.
    Result<void> writeRow(const QStringList &cells);
    /// The first row of a table that has names of columns: always in quotes, which tells readers
    /// that it is the header.
    Result<void> writeHeader(const QStringList &names);

    /// A row cell by cell, for those who have them as UTF-8 or as numbers: as many cells as
    /// beginRow() was told, then endRow(), which says what writeRow() would.
    void beginRow(qsizetype cells);
    void addCell(const QString &cell);
    /// The same as the text these bytes make, also where they are not UTF-8.
    void addCell(QByteArrayView utf8);
    void addNumber(qint64 number);
    /// The same as formatDecimal(), with this behind it.
    void addDecimal(qint64 scaled, int places, QByteArrayView unit = {});
    Result<void> endRow();

    Result<void> finish();

private:
    Result<void> write(const QStringList &cells, CsvQuoting quoting);
    void beginCell(qsizetype mostBytes);
    void appendCell(const QString &cell, CsvQuoting quoting);
    bool isPlain(QByteArrayView utf8) const;
    QString guarded(const QString &cell) const;
    Result<void> flush();

    QIODevice &m_device;
    CsvWriteOptions m_options;
    CsvQuoteRule m_rule;
    QByteArray m_buffer;
    QByteArray m_number; ///< room for one
    qsizetype m_used = 0;
    qsizetype m_cellsOfRow = 0;
    bool m_isFirstCell = true;
    bool m_isFirstRow = true;
    bool m_hasFailed = false;
};

} // namespace kartoteka
