#pragma once

#include "analytics/explanation.h"
#include "base/money.h"
#include "base/result.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace kartoteka
{

/// One line of what a client brought or cost; whatever does not apply is 0. All amounts in minor
/// units of the one currency.
struct ServiceLine {
    std::int32_t client = 0; ///< index into names kept elsewhere
    Currency currency;
    std::int64_t revenue = 0;
    std::int64_t costOfGoods = 0;
    std::int64_t minutes = 0;  ///< of work for the client
    std::int64_t hourRate = 0; ///< what an hour of it costs
    std::int64_t expenses = 0; ///< delivery, discounts, travel …
};

struct ClientProfit {
    std::int32_t client = 0;
    std::int64_t revenue = 0;
    std::int64_t grossProfit = 0; ///< revenue − cost of goods
    std::int64_t minutes = 0;
    std::int64_t labor = 0; ///< minutes × rate / 60, rounded half away from zero per line
    std::int64_t expenses = 0;
    std::int64_t profit = 0;     ///< gross profit − labor − expenses
    std::int64_t cumulative = 0; ///< of this client and all above
    /// cumulative ÷ total profit; nothing where the total is not above zero.
    std::optional<double> cumulativeShare;

    bool operator==(const ClientProfit &) const = default;
};

/// The whale curve of one currency: clients by falling profit, whose sum rises to a peak above the
/// total and falls as far as losing clients take it back.
struct WhaleCurve {
    Currency currency;
    std::vector<ClientProfit> clients; ///< by profit, falling; equal ones by client
    std::int64_t totalProfit = 0;
    std::int64_t peak = 0;           ///< largest cumulative profit; 0 when nobody is profitable
    std::optional<double> peakShare; ///< peak ÷ total; nothing unless the total is above zero
    qint64 profitable = 0;
    qint64 losing = 0;
    std::int64_t loss = 0; ///< what the losing ones cost together, as a positive number
    std::vector<Message> explanation;
};

/// What each client leaves after the cost of serving him: gross profit less hours times rate, less
/// expenses (after Cokins, Epstein: activity-based client profitability in its smallest form). One
/// curve per currency, by its code. Invalid without lines and when sums leave 64 bits. Any thread.
Result<std::vector<WhaleCurve>> costToServe(std::span<const ServiceLine> lines);

/// How the profit of one client of the curve (an index into `clients`) comes about.
Explanation explain(const WhaleCurve &curve, size_t client);

} // namespace kartoteka
