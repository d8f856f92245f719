#pragma once

#include "cli/command.h"

namespace kartoteka
{

/// One method of the verb "analyze": a row of the table in analysistable.cpp.
struct AnalysisMethod {
    const char *name;
    const char *summary; ///< QT_TRANSLATE_NOOP("Cli", …)
    /// Names of the options it cannot do without, and of those it understands beside them and those
    /// of every method; separated by spaces. Others are refused before it runs.
    const char *required;
    const char *options;
    /// Reads its input, computes, says the result. Errors mean exit 1.
    Result<Exit> (*run)(Call &call);
};

const std::vector<AnalysisMethod> &analysisMethods();
/// Null when there is none.
const AnalysisMethod *findAnalysisMethod(QStringView name);
/// Whether the method has a use for the option.
bool isUnderstood(const AnalysisMethod &method, const QString &option);
/// "abc|xyz|…", as the help shows it.
const char *analysisMethodNames();
/// Options of the verb: those of all methods together.
std::vector<CommandOption> analysisOptions();

// What the methods do, one function a method.

// salesanalyses.cpp, singleanalyses.cpp
Result<Exit> analyzeAbc(Call &call);
Result<Exit> analyzeXyz(Call &call);
Result<Exit> analyzeAbcXyz(Call &call);
Result<Exit> analyzePareto(Call &call);

// clientanalyses.cpp
Result<Exit> analyzeRfm(Call &call);
Result<Exit> analyzeCohorts(Call &call);
Result<Exit> analyzeChurn(Call &call);

} // namespace kartoteka
