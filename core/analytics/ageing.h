#pragma once

#include "analytics/explanation.h"
#include "base/money.h"
#include "base/result.h"

#include <QDate>

#include <cstdint>
#include <span>
#include <vector>

namespace kartoteka
{

/// An invoice, or with a negative amount a credit note.
struct Receivable {
    std::int32_t party = 0; ///< index into names kept elsewhere
    QDate issued;
    QDate due; ///< invalid = due when issued
    Money amount;
};

/// Money that came in; negative = paid back.
struct Receipt {
    std::int32_t party = 0;
    std::int32_t receivable = -1; ///< index of what it pays; -1 = an advance
    QDate date;
    Money amount;
};

struct AgeingParameters {
    QDate asOf; ///< how things stand in the evening of this day
    /// Days overdue at which columns end, rising: to 0 (not due yet), 1–30, 31–60, 61–90, more.
    std::vector<int> limits = {0, 30, 60, 90};
    /// Take credit notes and advances off what the party owes in that currency, the oldest due
    /// date first, instead of showing them apart.
    bool isOffset = false;
};

struct AgeingColumn {
    std::int64_t open = 0; ///< minor units
    qint64 receivables = 0;

    bool operator==(const AgeingColumn &) const = default;
};

/// What one party owes in one currency; of a total, all parties.
struct AgeingRow {
    std::int32_t party = -1;
    Currency currency;
    std::vector<AgeingColumn> columns; ///< one more than limits
    std::int64_t credit = 0;           ///< credit notes nothing was charged against, as a positive
    std::int64_t advance = 0;          ///< receipts without an invoice, and what was overpaid
    std::int64_t balance = 0;          ///< columns − credit − advance

    bool operator==(const AgeingRow &) const = default;
};

/// One receivable that is open on the day.
struct OpenItem {
    std::int32_t receivable = 0; ///< index
    std::int64_t open = 0;       ///< negative for a credit note
    qint64 daysOverdue = 0;      ///< negative before the due date
    int column = 0;              ///< −1 for a credit note
};

struct Ageing {
    AgeingParameters parameters;
    std::vector<AgeingRow> rows;   ///< by party, then currency; only where something is open
    std::vector<AgeingRow> totals; ///< one per currency
    std::vector<OpenItem> items;   ///< in the order of receivables
    std::vector<Message> explanation;
};

/// How old what parties owe is. On the day, a receivable issued by then is open with its amount
/// less the receipts for it dated by then; days overdue = day − due date. Receipts for receivables
/// of a later day, and what is paid beyond the amount, count as advances; a receipt in another
/// currency than its receivable is an advance in its own. Currencies are never added together.
/// Invalid for an impossible day, for limits that do not rise, for a receipt that points nowhere
/// and when sums leave 64 bits. Lines without a date are left out and counted in `explanation`.
Result<Ageing> age(std::span<const Receivable> receivables, std::span<const Receipt> receipts,
                   const AgeingParameters &parameters);

/// What one party has open, item by item; `numbers` of the receivables as people know them. Empty
/// when nothing is.
Explanation explain(const Ageing &ageing, std::span<const Receivable> receivables,
                    std::span<const QString> numbers, std::int32_t party);

/// "0", "1–30", "31–60" … ">90" of the column.
QString columnRange(const AgeingParameters &parameters, int column);

} // namespace kartoteka
