#pragma once

#include "base/result.h"

#include <QIODevice>
#include <QStringList>

#include <array>

namespace kartoteka
{

enum class CsvQuoting {
    WhenNeeded, ///< cells with a usual delimiter, quote, line break, or spaces at their ends
    Always,
};

/// How a table is written. The defaults give a file that CsvReader reads back without a difference
/// and that is safe to open in a spreadsheet; for Excel set the byte order mark, and ';' where the
/// system uses a decimal comma.
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
    Result<void> finish();

private:
    void appendCell(const QString &cell, bool isAlone);
    bool needsQuotes(QStringView cell) const;
    QString guarded(const QString &cell) const;
    Result<void> flush();

    QIODevice &m_device;
    CsvWriteOptions m_options;
    std::array<bool, 0x80> m_quotedSigns = {};
    QByteArray m_buffer;
    qsizetype m_used = 0;
    bool m_isFirstRow = true;
    bool m_hasFailed = false;
};

} // namespace kartoteka
