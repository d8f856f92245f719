#include "analytics/optimum.h"

#include <nlopt.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace kartoteka
{

namespace
{

/// In place of a value that is no number, which the search would take for the best.
constexpr double kFarAway = 1e300;
/// So near to a limit, relative to its range, a parameter lies on it.
constexpr double kBorder = 1e-6;
/// Part of the evaluations that the last search may use.
constexpr int kFinishingShare = 10;
constexpr double kLastStep = 0.02;
constexpr int kLastEvaluations = 1000;

using Target = std::function<double(std::span<const double>)>;

double evaluate(unsigned count, const double *point, double *, void *target)
{
    const double value = (*static_cast<const Target *>(target))({point, count});
    return std::isfinite(value) ? std::min(value, kFarAway) : kFarAway;
}

struct Closer {
    void operator()(nlopt_opt search) const { nlopt_destroy(search); }
};

Optimum searchFrom(const Target &target, Point start, const SearchLimits &limits,
                   nlopt_algorithm algorithm)
{
    const auto count = static_cast<unsigned>(start.size());
    const std::unique_ptr<nlopt_opt_s, Closer> search(nlopt_create(algorithm, count));
    if (!search)
        return {};
    nlopt_set_min_objective(search.get(), evaluate, const_cast<Target *>(&target));
    nlopt_set_lower_bounds(search.get(), limits.lowest.data());
    nlopt_set_upper_bounds(search.get(), limits.highest.data());
    nlopt_set_xtol_rel(search.get(), limits.tolerance);
    nlopt_set_maxeval(search.get(), limits.evaluations);
    if (limits.firstStep > 0)
        nlopt_set_initial_step1(search.get(), limits.firstStep);
    for (size_t i = 0; i < start.size(); ++i)
        start[i] = std::clamp(start[i], limits.lowest[i], limits.highest[i]);
    Optimum found;
    const nlopt_result outcome = nlopt_optimize(search.get(), start.data(), &found.value);
    // A search that stops for rounding has come as near as the numbers allow.
    const bool isUsable = outcome > 0 || outcome == NLOPT_ROUNDOFF_LIMITED;
    if (!isUsable || !(found.value < kFarAway))
        return {};
    found.at = std::move(start);
    return found;
}

bool isAtBorder(const Point &point, const SearchLimits &limits)
{
    for (size_t i = 0; i < point.size(); ++i) {
        const double margin = kBorder * (limits.highest[i] - limits.lowest[i]);
        if (point[i] <= limits.lowest[i] + margin || point[i] >= limits.highest[i] - margin)
            return true;
    }
    return false;
}

} // namespace

Optimum minimize(const Target &target, const std::vector<Point> &starts, const SearchLimits &limits)
{
    Optimum best;
    const auto take = [&best](Optimum found) {
        if (!found.at.empty() && (best.at.empty() || found.value < best.value))
            best = std::move(found);
    };
    // Quadratic models are quick and need two parameters; the simplex finds its way in corners.
    for (const Point &start : starts)
        take(
            searchFrom(target, start, limits, start.size() > 1 ? NLOPT_LN_BOBYQA : NLOPT_LN_SBPLX));
    SearchLimits rest = limits;
    rest.evaluations = limits.evaluations / kFinishingShare;
    if (!starts.empty() && starts.front().size() > 1)
        take(searchFrom(target, best.at.empty() ? starts.front() : best.at, rest, NLOPT_LN_SBPLX));
    best.isAtBorder = isAtBorder(best.at, limits);
    return best;
}

Optimum minimize(const Target &sketch, const Target &target, const std::vector<Point> &starts,
                 SearchLimits limits)
{
    const Optimum near = minimize(sketch, starts, limits);
    if (near.at.empty())
        return minimize(target, starts, limits);
    limits.firstStep = kLastStep;
    limits.evaluations = kLastEvaluations;
    return minimize(target, {near.at}, limits);
}

} // namespace kartoteka
