#pragma once

#include "analytics/explanation.h"
#include "analytics/periodsums.h"
#include "base/result.h"

namespace kartoteka
{

/// Clients who bought first in the same period, and what became of them. The arrays begin with that
/// period itself and end with the grid.
struct Cohort {
    DateRange period;
    int size = 0;
    std::vector<std::int32_t> active; ///< how many bought in each period since
    std::vector<std::int64_t> amount; ///< for how much, minor units, returns taken off

    /// Part of the cohort that bought `age` periods after its first one.
    double retention(int age) const;
};

struct CohortResult {
    PeriodGrid grid;
    Purchases purchases;            ///< by object
    std::vector<Cohort> cohorts;    ///< one a period of the grid, also empty ones
    int olderClients = 0;           ///< bought first before the grid; they are in no cohort
    std::vector<double> retention;  ///< by age, over all cohorts that are old enough; from 1 = all
    std::vector<std::int32_t> base; ///< clients that it is the part of
};

/// Lines with an amount of at least 0 are purchases. Invalid: no lines, no period, nobody new in
/// the grid.
Result<CohortResult> cohorts(const SalesLines &lines, int objects, const PeriodGrid &grid);

/// Of the cohort the object belongs to, with its own periods.
Explanation explain(const CohortResult &result, const SalesLines &lines, int object);

} // namespace kartoteka
