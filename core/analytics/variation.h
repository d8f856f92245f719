#pragma once

#include "analytics/xyz.h"

namespace kartoteka
{

// What xyz() computes from the sums of a slab of objects.

/// The first period of the grid that counts for the object; the number of periods for an object
/// that has bought nothing where only the time since its first purchase counts.
int firstCounted(const XyzResult &result, int object);

/// Fills total, mean, deviation, coefficient, counted and filled of the objects from `first` on.
void computeVariation(XyzResult &result, const PeriodSums &sums, int first);

/// Whether the coefficient of variation is at most `limit` hundredths of a percent, in exact
/// arithmetic; the sums must not add up to 0.
bool isVariationAtMost(const std::vector<std::int64_t> &sums, int limit, Deviation deviation);

} // namespace kartoteka
