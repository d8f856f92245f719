#pragma once

#include "analytics/pipelinedeal.h"
#include "base/result.h"

#include <span>
#include <vector>

namespace kartoteka
{

/// What was put into one source of deals (a site, a fair, a mailing).
struct SourceSpending {
    qint64 leads = 0; ///< requests that came from it
    Money cost;
};

/// What came back. Figures without a divisor are nothing.
struct SourceReturn {
    SourceSpending spending;
    qint64 deals = 0;
    qint64 won = 0;
    qint64 lost = 0;
    std::int64_t revenue = 0;          ///< of won deals, minor units of the currency of the cost
    std::optional<double> leadToDeal;  ///< deals ÷ leads
    std::optional<double> leadToWon;   ///< won ÷ leads
    std::optional<double> costPerLead; ///< minor units
    std::optional<double> costPerWon;  ///< minor units
    std::optional<double> percent; ///< return on the spending (ROMI), (revenue − cost) ÷ cost × 100
};

/// Cost → leads → deals → money for each source. `sourceOf` says of each deal the index of its
/// source, −1 = none of them. Invalid when the two spans of deals differ in length, an index leads
/// nowhere, a won deal is in another currency than the cost of its source – they are never added –,
/// leads or costs are negative, and when sums leave 64 bits. Any thread.
Result<std::vector<SourceReturn>> sourceReturns(std::span<const PipelineDeal> deals,
                                                std::span<const std::int32_t> sourceOf,
                                                std::span<const SourceSpending> spending);

} // namespace kartoteka
