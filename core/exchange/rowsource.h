#pragma once

#include "exchange/mapping.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace kartoteka
{

/// A foreign table read row by row as texts, whatever its format: what imports read. A new format
/// implements this. Used by one thread at a time.
class RowSource
{
public:
    virtual ~RowSource() = default;

    /// Unique names of the columns, made up ("column 3") where the source names none.
    virtual const QStringList &header() const = 0;
    /// Whether the names stand in the source.
    virtual bool hasHeader() const = 0;

    /// Goes to the next row of data; false at the end.
    virtual Result<bool> next() = 0;
    /// The row; valid until next(). May have more cells than the header has names.
    virtual std::span<const QString> cells() const = 0;
    /// Its number as a spreadsheet shows it: the first row of the source is 1.
    virtual qint64 rowNumber() const = 0;

    /// How the columns are meant, where the format says so itself; Mapping::columns by header().
    virtual std::optional<Mapping> ownMapping() const { return std::nullopt; }
    /// Files that belong to the row: the contents whose hashes stand in its cells.
    virtual std::vector<QByteArray> contents() const { return {}; }

    /// Whether texts may carry the guards that exports of this program put before formulas.
    virtual bool mayBeGuarded() const { return true; }

    /// For progress: how much of the source is read, and its size (0 = unknown).
    virtual qint64 bytesRead() const = 0;
    virtual qint64 totalBytes() const = 0;
    /// What a person should know about the source as far as it is read.
    virtual std::vector<Message> warnings() const = 0;

    /// How a table of the rows that were refused should be separated, so that what was said about
    /// this source holds for it too.
    virtual char delimiter() const { return ','; }
};

} // namespace kartoteka
