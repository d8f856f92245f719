#pragma once

#include "analytics/classtotal.h"
#include "analytics/periodsums.h"

#include <array>

namespace kartoteka
{

/// Who falls out of his own rhythm: the days since the last purchase against the median of the
/// client's own intervals between days with purchases. Needs no contract and no fixed lapse.
struct ChurnParameters {
    double riskRatio = 1.5; ///< at risk from here on: days since / median interval
    double lostRatio = 3;   ///< lost from here on
    /// Days with purchases that make a rhythm; clients with fewer are measured by the median of the
    /// rhythms of the others.
    int fewestPurchases = 3;
    int shortestInterval = 1; ///< days; medians below it are taken as this
    /// The money at risk is what a client brought in so many days up to the last purchase.
    int yearDays = 365;
};

enum class ChurnState : std::uint8_t {
    None, ///< bought nothing
    Active,
    AtRisk,
    Lost,
};
constexpr int kChurnStates = 4;

/// Arrays are by object.
struct ChurnResult {
    ChurnParameters parameters;
    QDate reportDate;
    double commonInterval = 0;           ///< median of the clients' medians, days
    std::vector<std::int32_t> purchases; ///< days with purchases
    std::vector<std::int32_t> lastDay;   ///< Julian day; -1 = none
    std::vector<double> interval;        ///< days that the client is measured by
    std::vector<bool> hasRhythm;         ///< the interval is the client's own
    std::vector<std::int32_t> silence;   ///< days since the last purchase
    std::vector<double> overdue;         ///< silence / interval; 0 = bought nothing
    std::vector<std::int64_t> yearValue; ///< minor units, returns taken off
    std::vector<ChurnState> state;
    std::array<ClassTotal, kChurnStates> states; ///< with the year's value
    qint64 linesAfter = 0;                       ///< later than the report date, not counted
};

/// Invalid: nothing bought up to the report date, nobody with a rhythm, wrong parameters.
Result<ChurnResult> churn(const SalesLines &lines, int objects, QDate reportDate,
                          const ChurnParameters &parameters = {});

/// Stable word for programs: "at_risk".
QString stateCode(ChurnState state);
Message stateName(ChurnState state);
std::vector<Fact> describe(const ChurnResult &result);
Explanation explain(const ChurnResult &result, int object);

} // namespace kartoteka
