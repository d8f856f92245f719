#pragma once

#include "cli/analysismethods.h"

namespace kartoteka
{

// The methods that look ahead, or at deals, invoices and costs; their rows and options for the
// tables of analyses.

std::vector<AnalysisMethod> forecastMethods();
std::vector<CommandOption> forecastOptions();

// funnelanalysis.cpp, seriesanalysis.cpp, clientvalueanalysis.cpp, ageinganalysis.cpp,
// profitanalysis.cpp
Result<Exit> analyzeFunnel(Call &call);
Result<Exit> analyzeForecast(Call &call);
Result<Exit> analyzeClientValue(Call &call);
Result<Exit> analyzeAgeing(Call &call);
Result<Exit> analyzeProfit(Call &call);

} // namespace kartoteka
