#pragma once

#include "analytics/abc.h"

namespace kartoteka
{

/// How a fifth of the objects becomes a whole number of them.
enum class TopRounding { Down, Nearest, Up };

/// What the largest so many objects bring.
struct TopShare {
    int objects = 0;
    double share = 0; ///< of the total, 0–1
};

/// Pareto analysis and concentration over the objects with a value above 0 in the shares, all in
/// the counts.
struct ParetoResult {
    std::int64_t total = 0; ///< sum of the positive values
    int objects = 0;
    TopShare top20Down; ///< of 20 % of all objects, rounded down, to nearest (half up), up
    TopShare top20Nearest;
    TopShare top20Up;
    int objectsFor80 = 0; ///< fewest largest objects that bring at least 80 %
    double top1 = 0;      ///< share of the largest object
    double top5 = 0;      ///< share of the five largest
    /// Inequality of the positive values (C. Gini 1912): Σ(2i − n − 1)·x / (n·Σx) with x ascending;
    /// 0 = all equal, near 1 = one has everything.
    double gini = 0;
    std::vector<double> curve; ///< cumulative share after each object of the ranking
};

/// From the ranking of an ABC analysis.
ParetoResult pareto(const AbcResult &ranked);
TopShare topShare(const AbcResult &ranked, int percent, TopRounding rounding);
std::vector<Fact> describe(const ParetoResult &result);

} // namespace kartoteka
