#pragma once

#include "analytics/classtotal.h"
#include "analytics/explanation.h"
#include "base/result.h"

#include <cstdint>
#include <span>
#include <vector>

namespace kartoteka
{

/// Where the object goes whose share crosses a limit.
enum class AbcCrossing {
    ToLowerClass,  ///< upper class while the share including the object is at most the limit
    ToHigherClass, ///< upper class while the share before the object is below the limit
};

/// ABC analysis: objects by value from the largest, classes by their cumulative share (F. Dickie,
/// "ABC inventory analysis shoots for dollars, not pennies", 1951). The base of 100 % is the sum of
/// the positive values.
struct AbcParameters {
    /// Upper limits of the classes but the last one, in hundredths of a percent of the cumulative
    /// share: ascending, within 1–9999; one to five of them make two to six classes.
    std::vector<int> limits = {8000, 9500};
    AbcCrossing crossing = AbcCrossing::ToLowerClass;
    /// Under ToLowerClass the first class is never empty, however large the largest object.
    bool isLargestAlwaysFirst = true;
    /// Equal values share the class of the first of them; otherwise their order splits them.
    bool keepTiesTogether = true;
};

/// Result of abc(). Arrays are by object unless said otherwise.
struct AbcResult {
    /// Class of objects whose value is not above 0: they stand apart.
    static constexpr std::int8_t kApart = -1;

    AbcParameters parameters;
    std::int64_t total = 0; ///< the 100 %, minor units
    std::vector<std::int64_t> value;
    std::vector<std::int8_t> classOf;     ///< 0 = A; kApart
    std::vector<std::int64_t> cumulative; ///< sum of the ranking up to and with the object
    std::vector<std::int32_t> ranking;    ///< objects from the largest value on, those apart last
    std::vector<ClassTotal> classes;      ///< by class
    ClassTotal apart;

    size_t size() const { return value.size(); }
    /// Of the total, 0–1; 0 for objects apart.
    double share(int object) const;
    /// Up to and with the object; 1 for objects apart.
    double cumulativeShare(int object) const;
};

/// Classifies objects by value in minor units. Equal values stand in the order of `keys` (none: of
/// the objects). Borders are decided in integers. Invalid: no objects, limits that are none, no
/// value above 0, a sum beyond 64 bits.
Result<AbcResult> abc(std::vector<std::int64_t> values, const AbcParameters &parameters = {},
                      std::span<const QString> keys = {});

/// "A" … "F"; a dash for kApart.
QString abcName(int abcClass);
/// The parameters in words.
std::vector<Fact> describe(const AbcParameters &parameters);
/// Why the object has its class.
Reasoning explain(const AbcResult &result, int object);
/// Invalid with the reason.
Result<void> check(const AbcParameters &parameters);
/// "80/95 %"
QString limitsText(const std::vector<int> &limits);

} // namespace kartoteka
