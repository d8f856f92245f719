#pragma once

#include <functional>
#include <span>
#include <vector>

namespace kartoteka
{

/// A point of the parameter space, one number per parameter.
using Point = std::vector<double>;

struct Optimum {
    Point at;
    double value = 0;        ///< finite
    bool isAtBorder = false; ///< some parameter lies on its limit
};

struct SearchLimits {
    Point lowest; ///< as many as there are parameters
    Point highest;
    double tolerance = 1e-9; ///< of the parameters, relative
    int evaluations = 2000;  ///< at most, from each start
    double firstStep = 0;    ///< of every parameter; 0 = by the limits
};

/// The smallest value of `target` inside the limits that NLopt's searches find from any of
/// `starts`: BOBYQA (Powell 2009) from each, then subplex (Rowan 1990) from the best; with one
/// parameter subplex alone. Deterministic. Where `target` gives no finite number the point is
/// avoided; when it never does, `at` is empty. Any thread; `target` must not throw.
Optimum minimize(const std::function<double(std::span<const double>)> &target,
                 const std::vector<Point> &starts, const SearchLimits &limits);

/// How many of very many members are enough to find out where to search.
inline constexpr size_t kSketched = 4000;

/// The same where `target` looks at very many: the way is found by `sketch`, which looks at some of
/// them, and the last steps are gone by `target`.
Optimum minimize(const std::function<double(std::span<const double>)> &sketch,
                 const std::function<double(std::span<const double>)> &target,
                 const std::vector<Point> &starts, SearchLimits limits);

} // namespace kartoteka
