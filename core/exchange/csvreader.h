#pragma once

#include "base/result.h"
#include "exchange/csvdialect.h"

#include <QIODevice>

#include <memory>
#include <optional>
#include <vector>

namespace kartoteka
{

/// Something a person should know about a source. The message names the place too.
struct CsvWarning {
    Message message;
    qint64 row = 0; ///< as a spreadsheet counts: the first record of the source is 1; 0 = the whole
    qint64 line = 0;
    int column = 0; ///< from 1; 0 = the row as a whole
};

/// One row; meant to be reused from call to call, so that its texts keep their memory.
class CsvRow
{
public:
    int size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    const QString &operator[](int i) const { return m_cells[static_cast<size_t>(i)]; }
    QString &operator[](int i) { return m_cells[static_cast<size_t>(i)]; }
    std::vector<QString>::const_iterator begin() const { return m_cells.begin(); }
    std::vector<QString>::const_iterator end() const { return m_cells.begin() + m_size; }
    QStringList toList() const { return QStringList(begin(), end()); }

    /// Place in the source: the number a spreadsheet shows, and the physical line it begins in;
    /// from 1.
    qint64 number() const { return m_number; }
    qint64 line() const { return m_line; }
    /// Cells the record really had; size() is at least the width of the table.
    int writtenCells() const { return m_written; }

    /// Texts beyond the old size are empty.
    void resize(int size);

private:
    friend class CsvRecords;

    std::vector<QString> m_cells;
    int m_size = 0;
    int m_written = 0;
    qint64 m_number = 0;
    qint64 m_line = 0;
};

/// Reads a CSV source row by row in bounded memory, whatever its size. What nobody said about it is
/// found out when it is opened. Nothing is lost silently: short rows are padded, surplus cells are
/// kept, and every doubt is a warning. Movable; used by one thread at a time.
class CsvReader
{
public:
    /// A file, or a device that is open for reading and outlives the reader. NotFound, Io,
    /// Unsupported (encoding), Invalid (a sign beyond ASCII).
    static Result<CsvReader> open(const QString &path, const CsvOptions &options = {});
    static Result<CsvReader> open(QIODevice &device, const CsvOptions &options = {});
    CsvReader(CsvReader &&) noexcept;
    CsvReader &operator=(CsvReader &&) noexcept;
    ~CsvReader();

    const CsvDialect &dialect() const;
    /// Unique names of the columns ("column 3" for an empty one, "Name (2)" for a second "Name");
    /// empty when the source has no header.
    const QStringList &header() const;
    /// The header as it is written.
    const QStringList &writtenHeader() const;

    /// The next row of data; false at the end and on failure().
    bool next(CsvRow &row);
    /// Why reading stopped early.
    const std::optional<Error> &failure() const;

    /// At most CsvOptions::mostWarnings; all are counted.
    const std::vector<CsvWarning> &warnings() const;
    qint64 warningCount() const;

    /// For progress: bytes taken from the source, and its size (0 = unknown).
    qint64 bytesRead() const;
    qint64 totalBytes() const;

private:
    class Private;
    explicit CsvReader(std::unique_ptr<Private> p);

    std::unique_ptr<Private> m_p;
};

} // namespace kartoteka
