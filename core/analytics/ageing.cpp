#include "analytics/ageing.h"

#include "base/decimal.h"

#include <algorithm>
#include <map>

namespace kartoteka
{

namespace
{

using Account = std::pair<std::int32_t, Currency>;

Error invalid(Message message)
{
    return Error(ErrorCode::Invalid, std::move(message));
}

/// Sums that notice when 64 bits are not enough.
class CheckedSum
{
public:
    void add(std::int64_t &to, std::int64_t amount)
    {
        const auto sum = checkedAdd(to, amount);
        m_isOverflown |= !sum;
        to = sum.value_or(to);
    }
    void subtract(std::int64_t &from, std::int64_t amount)
    {
        if (amount == INT64_MIN)
            m_isOverflown = true;
        else
            add(from, -amount);
    }
    bool isOverflown() const { return m_isOverflown; }

private:
    bool m_isOverflown = false;
};

class Ledger
{
public:
    Ledger(std::span<const Receivable> receivables, Ageing &result)
        : m_receivables(receivables)
        , m_result(result)
        , m_columns(result.parameters.limits.size() + 1)
    {
    }

    void open();
    void pay(std::span<const Receipt> receipts);
    void sortIntoColumns();
    void offset();
    void balance();
    bool isOverflown() const { return m_sum.isOverflown(); }

private:
    bool isKnown(size_t receivable) const;
    AgeingRow &row(std::int32_t party, Currency currency);
    int columnOf(qint64 daysOverdue) const;
    void offset(AgeingRow &row, std::vector<OpenItem *> items);

    std::span<const Receivable> m_receivables;
    Ageing &m_result;
    size_t m_columns;
    std::map<Account, AgeingRow> m_rows;
    std::vector<std::int64_t> m_open;
    qint64 m_otherCurrency = 0;
    CheckedSum m_sum;
};

AgeingRow &Ledger::row(std::int32_t party, Currency currency)
{
    AgeingRow &row = m_rows[{party, currency}];
    row.party = party;
    row.currency = currency;
    row.columns.resize(m_columns);
    return row;
}

bool Ledger::isKnown(size_t receivable) const
{
    const QDate issued = m_receivables[receivable].issued;
    return issued.isValid() && issued <= m_result.parameters.asOf;
}

int Ledger::columnOf(qint64 daysOverdue) const
{
    const auto &limits = m_result.parameters.limits;
    return static_cast<int>(std::lower_bound(limits.begin(), limits.end(), daysOverdue) -
                            limits.begin());
}

void Ledger::open()
{
    qint64 undated = 0;
    for (size_t i = 0; i < m_receivables.size(); ++i) {
        undated += m_receivables[i].issued.isValid() ? 0 : 1;
        m_open.push_back(isKnown(i) ? m_receivables[i].amount.minor : 0);
    }
    if (undated > 0)
        m_result.explanation.push_back(
            Message(QT_TRANSLATE_N_NOOP("Core", "%n invoice(s) without a date are left out"))
                .count(undated));
}

void Ledger::pay(std::span<const Receipt> receipts)
{
    qint64 undated = 0;
    for (const Receipt &receipt : receipts) {
        undated += receipt.date.isValid() ? 0 : 1;
        if (!receipt.date.isValid() || receipt.date > m_result.parameters.asOf)
            continue;
        const auto place = static_cast<size_t>(receipt.receivable);
        const bool isAllocated = receipt.receivable >= 0 && isKnown(place);
        const bool isSameCurrency =
            isAllocated && m_receivables[place].amount.currency == receipt.amount.currency;
        m_otherCurrency += isAllocated && !isSameCurrency ? 1 : 0;
        if (isSameCurrency)
            m_sum.subtract(m_open[place], receipt.amount.minor);
        else
            m_sum.add(row(receipt.party, receipt.amount.currency).advance, receipt.amount.minor);
    }
    if (undated > 0)
        m_result.explanation.push_back(
            Message(QT_TRANSLATE_N_NOOP("Core", "%n payment(s) without a date are left out"))
                .count(undated));
    if (m_otherCurrency > 0)
        m_result.explanation.push_back(
            Message(QT_TRANSLATE_N_NOOP("Core", "%n payment(s) in another currency than the "
                                                "invoice count as advances"))
                .count(m_otherCurrency));
}

void Ledger::sortIntoColumns()
{
    for (size_t i = 0; i < m_receivables.size(); ++i) {
        const Receivable &receivable = m_receivables[i];
        const std::int64_t open = m_open[i];
        if (open == 0 || !isKnown(i))
            continue;
        AgeingRow &into = row(receivable.party, receivable.amount.currency);
        const bool isCreditNote = receivable.amount.minor < 0;
        if (open < 0 && !isCreditNote) {
            m_sum.subtract(into.advance, open);
            continue;
        }
        const QDate due = receivable.due.isValid() ? receivable.due : receivable.issued;
        const qint64 overdue = due.daysTo(m_result.parameters.asOf);
        OpenItem item{static_cast<std::int32_t>(i), open, overdue, -1};
        if (open < 0) {
            m_sum.subtract(into.credit, open);
        } else {
            item.column = columnOf(overdue);
            AgeingColumn &column = into.columns[static_cast<size_t>(item.column)];
            m_sum.add(column.open, open);
            ++column.receivables;
        }
        m_result.items.push_back(item);
    }
}

/// What a party has to its credit pays its oldest debts.
void Ledger::offset(AgeingRow &row, std::vector<OpenItem *> items)
{
    std::stable_sort(items.begin(), items.end(), [](const OpenItem *a, const OpenItem *b) {
        return a->daysOverdue > b->daysOverdue;
    });
    for (OpenItem *item : items) {
        AgeingColumn &column = row.columns[static_cast<size_t>(item->column)];
        for (std::int64_t *source : {&row.credit, &row.advance}) {
            const std::int64_t used =
                std::clamp<std::int64_t>(item->open, 0, std::max<std::int64_t>(*source, 0));
            *source -= used;
            item->open -= used;
            column.open -= used;
        }
        column.receivables -= item->open == 0 ? 1 : 0;
    }
}

void Ledger::offset()
{
    std::map<Account, std::vector<OpenItem *>> debts;
    for (OpenItem &item : m_result.items) {
        const Receivable &receivable = m_receivables[static_cast<size_t>(item.receivable)];
        if (item.column >= 0)
            debts[{receivable.party, receivable.amount.currency}].push_back(&item);
    }
    for (auto &[account, items] : debts)
        offset(m_rows[account], std::move(items));
    std::erase_if(m_result.items, [](const OpenItem &item) { return item.open == 0; });
}

void Ledger::balance()
{
    std::map<Currency, AgeingRow> totals;
    for (auto &[account, row] : m_rows) {
        AgeingRow &total = totals[account.second];
        total.currency = account.second;
        total.columns.resize(m_columns);
        for (size_t i = 0; i < m_columns; ++i) {
            m_sum.add(row.balance, row.columns[i].open);
            m_sum.add(total.columns[i].open, row.columns[i].open);
            total.columns[i].receivables += row.columns[i].receivables;
        }
        m_sum.subtract(row.balance, row.credit);
        m_sum.subtract(row.balance, row.advance);
        m_sum.add(total.credit, row.credit);
        m_sum.add(total.advance, row.advance);
        m_sum.add(total.balance, row.balance);
        const bool isEmpty =
            row.credit == 0 && row.advance == 0 &&
            std::all_of(row.columns.begin(), row.columns.end(),
                        [](const AgeingColumn &column) { return column.receivables == 0; });
        if (!isEmpty)
            m_result.rows.push_back(row);
    }
    for (const auto &[currency, total] : totals)
        if (std::any_of(m_result.rows.begin(), m_result.rows.end(),
                        [c = currency](const AgeingRow &row) { return row.currency == c; }))
            m_result.totals.push_back(total);
}

std::optional<Error> wrongInput(std::span<const Receivable> receivables,
                                std::span<const Receipt> receipts,
                                const AgeingParameters &parameters)
{
    const auto &limits = parameters.limits;
    if (!parameters.asOf.isValid())
        return invalid(Message(QT_TRANSLATE_NOOP("Core", "Ageing needs the day on which to look")));
    if (limits.empty() ||
        std::adjacent_find(limits.begin(), limits.end(), std::greater_equal<>()) != limits.end())
        return invalid(Message(
            QT_TRANSLATE_NOOP("Core", "The limits of ageing are numbers of days that rise")));
    for (const Receipt &receipt : receipts) {
        if (receipt.receivable < -1 || receipt.receivable >= std::ssize(receivables))
            return invalid(Message(
                QT_TRANSLATE_NOOP("Core", "A payment belongs to an invoice that is not there")));
    }
    return {};
}

} // namespace

Result<Ageing> age(std::span<const Receivable> receivables, std::span<const Receipt> receipts,
                   const AgeingParameters &parameters)
{
    if (auto wrong = wrongInput(receivables, receipts, parameters))
        return *std::move(wrong);
    Ageing result;
    result.parameters = parameters;
    result.explanation.push_back(
        Message(QT_TRANSLATE_NOOP("Core", "What was open in the evening of %1, by days overdue"))
            .arg(parameters.asOf.toString(Qt::ISODate)));
    Ledger ledger(receivables, result);
    ledger.open();
    ledger.pay(receipts);
    ledger.sortIntoColumns();
    if (parameters.isOffset && !ledger.isOverflown())
        ledger.offset();
    ledger.balance();
    if (ledger.isOverflown())
        return invalid(
            Message(QT_TRANSLATE_NOOP("Core", "The amounts are too large to be added up")));
    if (parameters.isOffset)
        result.explanation.push_back(Message(
            QT_TRANSLATE_NOOP("Core", "Credit notes and advances are taken off the oldest debts")));
    if (result.rows.empty())
        result.explanation.push_back(Message(QT_TRANSLATE_NOOP("Core", "Nothing was open")));
    if (result.totals.size() > 1)
        result.explanation.push_back(
            Message(QT_TRANSLATE_NOOP("Core", "Currencies stand apart, they are not added up")));
    return result;
}

QString columnRange(const AgeingParameters &parameters, int column)
{
    const auto place = static_cast<size_t>(column);
    if (place == 0)
        return QStringLiteral("≤") + QString::number(parameters.limits.front());
    const qint64 first = qint64(parameters.limits[place - 1]) + 1;
    if (place == parameters.limits.size())
        return QStringLiteral(">") + QString::number(first - 1);
    return QString::number(first) + QStringLiteral("–") + QString::number(parameters.limits[place]);
}

Explanation explain(const Ageing &ageing, std::span<const Receivable> receivables,
                    std::span<const QString> numbers, std::int32_t party)
{
    Explanation explanation;
    for (const AgeingRow &row : ageing.rows) {
        if (row.party != party)
            continue;
        const auto words = [&row](std::int64_t minor) {
            return Message::verbatim(formatMoney({minor, row.currency}));
        };
        Reasoning reasoning;
        reasoning.title = Message(QT_TRANSLATE_NOOP("Core", "What is open"));
        for (const OpenItem &item : ageing.items) {
            const Receivable &receivable = receivables[static_cast<size_t>(item.receivable)];
            if (receivable.party != party || receivable.amount.currency != row.currency)
                continue;
            reasoning.facts.push_back(
                Fact::said(Message(QT_TRANSLATE_NOOP("Core", "%1, overdue by %2 d"))
                               .arg(numbers[static_cast<size_t>(item.receivable)])
                               .arg(item.daysOverdue),
                           words(item.open)));
        }
        reasoning.facts.push_back(
            Fact::said(Message(QT_TRANSLATE_NOOP("Core", "Credit notes")), words(row.credit)));
        reasoning.facts.push_back(
            Fact::said(Message(QT_TRANSLATE_NOOP("Core", "Advances")), words(row.advance)));
        reasoning.facts.push_back(
            Fact::said(Message(QT_TRANSLATE_NOOP("Core", "Balance")), words(row.balance))
                .decisive());
        explanation.reasons.push_back(std::move(reasoning));
    }
    return explanation;
}

} // namespace kartoteka
