#pragma once

#include "analytics/pipelinedeal.h"
#include "cli/call.h"

namespace kartoteka
{

/// Deals of a table and their history, as the options say.
struct PipelineInput {
    std::vector<PipelineDeal> deals;
    std::vector<QString> keys;      ///< by deal
    std::vector<QString> groups;    ///< by deal: what stands in the column of --by
    std::vector<StageVisit> visits; ///< empty without --history
    QStringList stages;             ///< in their order
    bool isOrderGuessed = false;    ///< neither --order nor a history says it

    /// Number of a stage; −1 for an empty name and one that is not there.
    int stageOf(const QString &name) const;
};

/// Warnings are noted. Invalid when a stage is not among those of --order.
Result<PipelineInput> readPipelineInput(Call &call);

} // namespace kartoteka
