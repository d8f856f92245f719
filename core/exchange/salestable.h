#pragma once

#include "base/dates.h"
#include "base/decimal.h"
#include "base/job.h"
#include "exchange/tablesource.h"

#include <cstdint>

namespace kartoteka
{

/// Which columns of a foreign table say who bought when for how much. Columns are named as in the
/// header; capitals, spaces and signs do not count. Empty: there is no such column.
struct SalesColumns {
    QString key; ///< whose sale it is
    QString date;
    QString amount;
    QString name;     ///< of the one with the key, for people
    QString document; ///< lines of one document and key become one line
    QString currency;
    /// How dates and amounts are written; Auto: found out from the column as a whole.
    DateOrder dates = DateOrder::Auto;
    DecimalStyle decimals = DecimalStyle::Auto;
};

/// A list of sales as arrays: what the analyses of sales read. Value type.
struct SalesTable {
    /// Amounts are counts of 10^-4 of the currency, so that unit prices and discounts keep their
    /// parts.
    static constexpr int kDecimals = 4;
    /// Day of every line where no column of dates is named.
    static constexpr std::int32_t kUndated = 1;

    std::vector<QString> keys;        ///< in the order in which they appear
    std::vector<QString> names;       ///< as many as keys; none without a column of names
    std::vector<std::int32_t> object; ///< by line: whose, index into keys
    std::vector<std::int32_t> day;    ///< by line: Julian day
    std::vector<std::int64_t> amount; ///< by line: kDecimals
    qint64 rows = 0;                  ///< of the source
    QString currency;                 ///< the one that was written; empty when none was
    std::vector<Message> warnings;    ///< what was left out or rounded, and why

    bool operator==(const SalesTable &other) const
    {
        return keys == other.keys && names == other.names && object == other.object &&
               day == other.day && amount == other.amount && rows == other.rows &&
               currency == other.currency;
    }
};

/// Reads the source to its end. Rows without a key, a date or an amount that can be read are left
/// out, with a warning. NotFound for a column that is not there, Invalid for amounts in several
/// currencies or when no row can be used. Cancelled through `progress`.
Result<SalesTable> readSales(RowSource &source, const SalesColumns &columns, Progress &progress);

/// The same from a file of any format. Plain CSV in UTF-8 is read by two threads, with the same
/// result.
Result<SalesTable> readSales(const QString &path, const TableOptions &options,
                             const SalesColumns &columns, Progress &progress);

} // namespace kartoteka
