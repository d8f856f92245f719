#pragma once

#include "analytics/classtotal.h"
#include "analytics/relationstage.h"

#include <optional>

namespace kartoteka
{

/// Divisor of the variance.
enum class Deviation {
    Population, ///< n (СТАНДОТКЛОНП, STDEV.P)
    Sample,     ///< n - 1 (СТАНДОТКЛОН, STDEV.S)
};

/// Periods in which an object sold nothing.
enum class EmptyPeriods {
    Count,              ///< as zeros
    SinceFirstPurchase, ///< as zeros, from the period of its first purchase on
    Ignore,             ///< left out: how even the sizes are, not how regular
};

/// XYZ analysis: how steady the demand is, by the coefficient of variation (deviation divided by
/// mean) of equal periods. The same series has another coefficient by weeks, months and quarters;
/// the limits of 10 and 25 % were made for long periods.
struct XyzParameters {
    /// Upper limits of the classes but the last, in hundredths of a percent, ascending.
    std::vector<int> limits = {1000, 2500};
    Deviation deviation = Deviation::Population;
    EmptyPeriods emptyPeriods = EmptyPeriods::Count;
    /// The stage goes first: only regular objects get a class. Nothing: every object gets one.
    std::optional<StageParameters> stages = StageParameters();
};

/// Result of xyz(). Arrays are by object.
struct XyzResult {
    /// Class of objects without one: not regular, or too few periods.
    static constexpr std::int8_t kNone = -1;
    /// Coefficient of objects whose mean is not above zero or that have fewer than two periods.
    static constexpr double kNoCoefficient = -1;

    XyzParameters parameters;
    PeriodGrid grid;
    std::vector<std::int64_t> total;   ///< sum over the grid, minor units
    std::vector<double> mean;          ///< of a period, minor units
    std::vector<double> deviation;     ///< minor units
    std::vector<double> coefficient;   ///< 0.1 = 10 %; kNoCoefficient
    std::vector<std::int32_t> counted; ///< periods that went into them
    std::vector<std::int32_t> filled;  ///< periods of the grid with a sum other than zero
    std::vector<std::int8_t> classOf;  ///< 0 = X; kNone
    std::vector<RelationStage> stage;  ///< empty when the stages do not count
    Purchases purchases;               ///< empty when neither stages nor first purchases count
    std::vector<ClassTotal> classes;   ///< by class, with the totals

    size_t size() const { return total.size(); }
    bool hasCoefficient(int object) const { return coefficient[static_cast<size_t>(object)] >= 0; }
    /// Average demand interval: periods of the grid for each filled one (A. Syntetos, J. Boylan
    /// 2005); 0 without any.
    double demandInterval(int object) const;
};

/// Classifies objects by the lines within the grid; the report date is the grid's last day. An
/// object without a coefficient goes to the last class where no stage speaks for it. Invalid: no
/// lines, fewer than two periods, no line in the grid, wrong parameters.
Result<XyzResult> xyz(const SalesLines &lines, int objects, const PeriodGrid &grid,
                      const XyzParameters &parameters = {});

/// "X", "Y", "Z", "ZZ", "ZZZ" …; a dash for kNone.
QString xyzName(int xyzClass);
std::vector<Fact> describe(const XyzParameters &parameters);
std::vector<Fact> describe(const PeriodGrid &grid);
/// The stage where it counts, then why the object has its class.
std::vector<Reasoning> explain(const XyzResult &result, int object);
Result<void> check(const XyzParameters &parameters);

} // namespace kartoteka
