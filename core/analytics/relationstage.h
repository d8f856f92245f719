#pragma once

#include "analytics/explanation.h"
#include "analytics/periodsums.h"

namespace kartoteka
{

/// How far the relation with a client has come. Stability is measured for regular ones alone: a new
/// client would look unsteady only because it is new.
enum class RelationStage : std::uint8_t {
    Potential, ///< has bought nothing
    OneTime,   ///< bought on one day only, and that is some time ago
    New,       ///< first purchase less than `newSteps` whole periods ago
    Regular,
    Lost, ///< bought more than once, but not in the last `lostSteps` periods
};
constexpr int kRelationStages = 5;

/// Decided in the order potential, new, one-time, lost, regular.
struct StageParameters {
    int newSteps = 4;
    int lostSteps = 6;
};

/// By object. The report date is the last day of the grid; what was bought before the grid counts.
std::vector<RelationStage> relationStages(const Purchases &purchases, const PeriodGrid &grid,
                                          const StageParameters &parameters);

/// Stable word for programs: "one_time".
QString stageCode(RelationStage stage);
/// For people: "one-time".
Message stageName(RelationStage stage);
std::vector<Fact> describe(const StageParameters &parameters);
Reasoning explain(RelationStage stage, const Purchases &purchases, int object,
                  const PeriodGrid &grid, const StageParameters &parameters);

} // namespace kartoteka
