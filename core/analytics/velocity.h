#pragma once

#include "analytics/funnel.h"

#include <array>

namespace kartoteka
{

/// What decides how quickly a pipeline turns into money.
struct VelocityLevers {
    double opportunities = 0; ///< qualified open deals
    double averageDeal = 0;   ///< mean amount of won deals, minor units
    double winRate = 0;       ///< won ÷ closed, 0–1
    double cycleDays = 0;     ///< median days from created to won
};

/// opportunities × average deal × win rate ÷ cycle: minor units a day. Nothing when the cycle is
/// not above zero or a lever is no usable number.
std::optional<double> velocityOf(const VelocityLevers &levers);

struct VelocityParameters {
    FunnelParameters funnel;
    /// The stage from which on a deal is qualified: deals that never reached it are not counted.
    int qualifiedFrom = 0;
};

/// Of one currency.
struct Velocity {
    Currency currency;
    qint64 opportunities = 0;
    qint64 won = 0;
    qint64 lost = 0;
    VelocityLevers levers;        ///< 0 where nothing is known
    std::optional<double> perDay; ///< nothing when a lever is missing: see `explanation`
    /// perDay with one lever a tenth better – more opportunities, larger deals, more wins (at most
    /// all), a cycle a tenth shorter – in this order.
    std::array<std::optional<double>, 4> improved;
    std::vector<Message> explanation;
};

/// One row per currency among the qualified deals, by its code. Errors as of funnel(), and Invalid
/// when the qualifying stage does not exist or no deal is qualified.
Result<std::vector<Velocity>> velocities(std::span<const PipelineDeal> deals,
                                         std::span<const StageVisit> visits,
                                         const VelocityParameters &parameters);

} // namespace kartoteka
