#pragma once

#include "analytics/rfm.h"

namespace kartoteka
{

/// One measure of the clients who bought; the more the better.
struct RfmMeasure {
    std::vector<std::int64_t> values;
    std::span<const QString> keys; ///< as many, or none
};

/// Scores 1 … `scores` by quantiles, mean ranks or places.
std::vector<std::int8_t> quantileScores(const RfmMeasure &measure, RfmScoring scoring, int scores);

/// The scores - 1 quantiles between equal parts, linearly interpolated (type 7 of R. Hyndman and
/// Y. Fan 1996).
std::vector<double> quantileCuts(std::vector<std::int64_t> values, int scores);

} // namespace kartoteka
