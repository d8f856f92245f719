#pragma once

#include "base/dates.h"
#include "base/job.h"
#include "base/money.h"
#include "exchange/rowsource.h"

namespace kartoteka
{

/// Place of the column with this name; capitals, spaces and signs do not count. -1 for an empty
/// name; NotFound with the names there are.
Result<int> findColumn(const QStringList &header, const QString &name);

/// Some columns of a foreign table as texts in memory, for what is small enough: deals, invoices,
/// costs. How dates and amounts are written is found out from a column as a whole. One thread.
class ColumnTable
{
public:
    /// Reads the source to its end. `names` are compared as headings are: capitals, spaces and
    /// signs do not count; an empty name is a column of empty cells. NotFound for a column that is
    /// not there. Cancelled through `progress`.
    static Result<ColumnTable> read(RowSource &source, const QStringList &names,
                                    Progress &progress);

    size_t rows() const { return m_rowNumbers.size(); }
    /// Of the row, as a spreadsheet shows it.
    qint64 rowNumber(size_t row) const { return m_rowNumbers[row]; }
    /// Without spaces around it. `column` is an index into the names asked for.
    const QString &cell(size_t row, int column) const
    {
        return m_cells[row * static_cast<size_t>(m_names.size()) + static_cast<size_t>(column)];
    }

    /// Invalid where the cell is empty or no date. Auto: month first where more cells can be read
    /// so, else day first.
    std::vector<QDate> dates(int column, DateOrder order);
    /// Nothing where the cell is empty or no number of `places` decimals.
    std::vector<std::optional<qint64>> numbers(int column, int places, DecimalStyle style);
    /// Nothing where the cell is empty or no amount; the currency is the one in the cell, else that
    /// of `currencyColumn`, else none.
    std::vector<std::optional<Money>> amounts(int column, int currencyColumn, DecimalStyle style);

    /// Warnings of the source, and one for each column that was read with cells that are neither
    /// empty nor readable.
    const std::vector<Message> &warnings() const { return m_warnings; }

private:
    template<class Value, class Read>
    std::vector<std::optional<Value>> values(int column, Read read, const std::vector<int> &ways);

    QStringList m_names;
    std::vector<QString> m_cells;
    std::vector<qint64> m_rowNumbers;
    std::vector<Message> m_warnings;
};

} // namespace kartoteka
