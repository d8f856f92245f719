#pragma once

#include "analytics/periodgrid.h"
#include "analytics/saleslines.h"
#include "cli/call.h"
#include "exchange/rowsource.h"

namespace kartoteka
{

/// A table row by row, whatever its format; what was said about the form of --csv holds for all.
Result<std::unique_ptr<RowSource>> openAnalysisSource(const Call &call, const QString &path);

/// Sales of the table, by the columns that the options name.
struct SalesInput {
    SalesLines lines;
    SalesObjects objects;
    int decimals = 0; ///< of the amounts
    QString currency; ///< empty when the table names none
};
/// Warnings are noted. A method that needs no dates may do without the column: all lines then have
/// the report date.
Result<SalesInput> readSalesInput(Call &call);

/// --on, or today.
Result<QDate> reportDate(const Call &call);
/// --step, or month.
Period stepOf(const Call &call);
/// The whole periods that --step, --steps, --from, --to and --on ask for; without them from the
/// first to the last sale, without the one that is not over at the report date.
Result<PeriodGrid> gridOf(const Call &call, const SalesLines &lines);
/// --from and --to up to the report date; ends that are not given are open.
Result<DateRange> windowOf(const Call &call);
/// "80,95" as hundredths of a percent; the default when it is not given.
Result<std::vector<int>> limitsOf(const Call &call, const char *option,
                                  const std::vector<int> &byDefault);
/// The object of --explain by key, else by name; NotFound with the nearest ones.
Result<int> explainedObject(const Call &call, const SalesObjects &objects);

} // namespace kartoteka
