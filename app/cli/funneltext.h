#pragma once

#include "analytics/pipelineforecast.h"
#include "analytics/sourcereturn.h"
#include "analytics/velocity.h"
#include "cli/columninput.h"
#include "cli/pipelineinput.h"

namespace kartoteka
{

/// What the method funnel finds of some deals.
struct FunnelAnswer {
    Funnel funnel;
    PipelineForecast forecast;
    std::vector<Velocity> velocities; ///< empty when no deal is qualified
};

/// The same of the deals with one value in the column of --by.
struct FunnelGroup {
    QString name;
    FunnelAnswer answer;
    std::optional<SourceReturn> source; ///< with --spending
};

void writeFunnel(JsonWriter &json, const FunnelAnswer &answer,
                 const std::vector<FunnelGroup> &groups, const QStringList &stages,
                 int qualifiedFrom);
void printFunnel(Output &output, const FunnelAnswer &answer, const std::vector<FunnelGroup> &groups,
                 const QStringList &stages, int qualifiedFrom);

} // namespace kartoteka
