#pragma once

#include "analytics/explanation.h"
#include "analytics/funnel.h"

#include <QStringList>

namespace kartoteka
{

/// Which probability a deal is weighted by.
enum class ProbabilityRule {
    Learnt, ///< what the own history says of its stage; typed where that is too short
    Typed,  ///< typed for the deal, else for its stage
};

enum class ProbabilitySource {
    Learnt,     ///< from history, see StageProbability
    TypedDeal,  ///< typed for the deal
    TypedStage, ///< typed for its stage
    None,       ///< nobody knows: the deal is not weighted but counted apart
};

/// Stable code for JSON: "learnt", "typed_deal", "typed_stage", "none".
const char *codeName(ProbabilitySource source);

struct PipelineForecastParameters {
    FunnelParameters funnel;
    QDate asOf; ///< what was expected to close before this day is overdue
    ProbabilityRule rule = ProbabilityRule::Learnt;
    qint64 fewestClosed = 20; ///< closed deals that must have reached a stage to learn from it
    std::vector<std::optional<int>> typed; ///< per stage, hundredths of a percent; may be shorter
};

/// What history says of the chance to win from a stage on.
struct StageProbability {
    qint64 closed = 0;            ///< n: closed deals that had reached it
    qint64 won = 0;               ///< of them
    std::optional<double> learnt; ///< won ÷ closed; nothing without closed ones
    bool hasHistory = false;      ///< n is at least `fewestClosed`
    std::optional<int> typed;     ///< hundredths of a percent
};

struct WeightedDeal {
    std::int32_t deal = 0; ///< index
    ProbabilitySource source = ProbabilitySource::None;
    std::optional<double> probability; ///< 0–1
    std::int64_t weighted = 0; ///< amount × probability, minor units, rounded half away from zero
    bool isOverdue = false;
};

/// Deals added up; `weighted` leaves those without a probability out.
struct PipelineSum {
    qint64 deals = 0;
    std::int64_t amount = 0;
    std::int64_t weighted = 0;
    qint64 unweighted = 0; ///< deals without a probability

    bool operator==(const PipelineSum &) const = default;
};

struct MonthSum {
    QDate month; ///< its first day
    PipelineSum sum;

    bool operator==(const MonthSum &) const = default;
};

/// What one currency is expected to bring. Months, overdue and undated make the total.
struct CurrencyForecast {
    Currency currency;
    PipelineSum total;
    std::vector<MonthSum> months; ///< in which deals are expected to close, in order
    PipelineSum overdue;          ///< expected before the day: not rolled on
    PipelineSum undated;
    std::vector<PipelineSum> stages; ///< by stage
    PipelineSum stageless;           ///< deals whose stage is not known

    bool operator==(const CurrencyForecast &) const = default;
};

struct PipelineForecast {
    PipelineForecastParameters parameters;
    std::vector<StageProbability> probabilities; ///< by stage
    std::vector<WeightedDeal> deals;             ///< open ones, in their order
    std::vector<CurrencyForecast> currencies;    ///< by code
    std::vector<Message> explanation;
};

/// Open deals weighted by the chance to win them. Learnt: of closed deals that had reached the
/// stage, the part that was won. Currencies are never added together; won and lost deals weigh
/// nothing. Errors as of funnel(), and Invalid without a day or for a probability outside 0–100 %.
Result<PipelineForecast> pipelineForecast(std::span<const PipelineDeal> deals,
                                          std::span<const StageVisit> visits,
                                          const PipelineForecastParameters &parameters);

/// The part of a forecast that the deals with these numbers (indices into `deals`) make, by the
/// probabilities of the whole, so that parts add up to it. Any order. Invalid as the whole.
Result<PipelineForecast> part(const PipelineForecast &whole, std::span<const PipelineDeal> deals,
                              const std::vector<std::int32_t> &numbers);

/// How one deal went through the stages and what it counts for; `stageNames` in their order. The
/// deal must be one of those the forecast was made of.
Explanation explain(const PipelineForecast &forecast, std::span<const PipelineDeal> deals,
                    std::span<const StageVisit> visits, std::int32_t deal,
                    const QStringList &stageNames);

} // namespace kartoteka
