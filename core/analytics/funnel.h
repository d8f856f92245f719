#pragma once

#include "analytics/pipelinedeal.h"
#include "base/result.h"

#include <span>
#include <vector>

namespace kartoteka
{

struct FunnelParameters {
    int stages = 0; ///< how many the pipeline has
    /// The stage a lost deal is taken to have reached when its history says nothing.
    int lostReached = 0;
};

/// How many days something took.
struct Duration {
    qint64 count = 0;             ///< how many are known
    std::optional<double> mean;   ///< nothing when none is
    std::optional<double> median; ///< of an even number: half way between the two in the middle

    bool operator==(const Duration &) const = default;
};

struct FunnelStage {
    qint64 reached = 0;               ///< deals that were ever in this stage or a later one
    qint64 visited = 0;               ///< deals that were in it at least once
    qint64 open = 0;                  ///< deals that stand in it
    std::optional<double> conversion; ///< reached(next) ÷ reached; of the last: won ÷ reached
    Duration days;                    ///< of finished stays

    bool operator==(const FunnelStage &) const = default;
};

/// Money of one currency; currencies are never added together.
struct FunnelMoney {
    Currency currency;
    std::int64_t won = 0;
    std::int64_t open = 0;
    std::int64_t lost = 0;
    qint64 wonDeals = 0;

    bool operator==(const FunnelMoney &) const = default;
};

struct Funnel {
    FunnelParameters parameters;
    std::vector<FunnelStage> stages;
    qint64 deals = 0;
    qint64 open = 0;
    qint64 won = 0;
    qint64 lost = 0;
    std::optional<double> winRate;    ///< won ÷ (won + lost)
    std::optional<double> conversion; ///< won ÷ all
    Duration wonCycle;                ///< from created to closed
    Duration lostCycle;
    std::vector<FunnelMoney> money; ///< by code of the currency
    std::vector<Message> explanation;
};

/// How deals pass the stages of a pipeline. A deal has reached a stage when it was ever in it or in
/// a later one: skipped stages count as passed, steps back lower nothing, a won deal has reached
/// all, every deal the first. Invalid without deals or stages, when a stage or deal does not exist,
/// and when sums leave 64 bits. The order of deals and visits changes nothing. Any thread.
Result<Funnel> funnel(std::span<const PipelineDeal> deals, std::span<const StageVisit> visits,
                      const FunnelParameters &parameters);

/// The furthest stage each deal has reached; `parameters.stages` for a won one. Same errors.
Result<std::vector<int>> furthestStages(std::span<const PipelineDeal> deals,
                                        std::span<const StageVisit> visits,
                                        const FunnelParameters &parameters);

/// Of days in any order.
Duration durationOf(std::vector<qint64> days);

} // namespace kartoteka
