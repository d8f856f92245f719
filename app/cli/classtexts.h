#pragma once

#include "analytics/abcxyz.h"
#include "cli/analysisinput.h"
#include "cli/analysistext.h"

namespace kartoteka
{

// What the methods abc, xyz, abcxyz and pareto share: their options, and how objects, parameters
// and classes are written.

Result<AbcParameters> abcParameters(const Call &call);
/// Without --stages every object gets a class.
Result<XyzParameters> xyzParameters(const Call &call);

void writeParameters(JsonWriter &json, const AbcParameters &parameters);
void writeParameters(JsonWriter &json, const PeriodGrid &grid);
void writeParameters(JsonWriter &json, const XyzParameters &parameters);

/// Begins the object of a row.
void writeRowStart(JsonWriter &json, const SalesInput &input, int object);
void writeAbc(JsonWriter &json, const AbcResult &abc, int object, const AnalysisText &text);
void writeXyz(JsonWriter &json, const XyzResult &xyz, int object, const AnalysisText &text);

/// The class, or the stage that has none.
QString xyzText(const XyzResult &xyz, int object);
QString coefficientText(const XyzResult &xyz, int object, const AnalysisText &text);
/// A heading of a table; the source is marked for the context "Cli".
QString titled(const char *source);
/// --explain: the object's reasoning in place of the table.
Result<Exit> sayExplained(Call &call, const SalesInput &input, const AnalysisText &text,
                          const std::function<Explanation(int object)> &explain);

} // namespace kartoteka
