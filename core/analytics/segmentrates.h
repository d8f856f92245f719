#pragma once

#include "base/result.h"

#include <cstdint>
#include <span>
#include <vector>

namespace kartoteka
{

/// What became of the clients of one segment.
struct SegmentRate {
    int clients = 0;
    int lost = 0;
    std::int64_t amount = 0; ///< minor units, all clients

    double lostRate() const;
    double retention() const { return clients > 0 ? 1 - lostRate() : 0; }
    /// Mean amount of a client, minor units.
    double meanAmount() const;
};

/// Loss by segment of clients of whom it is known who left: contract, region, years of relation …
/// The spans are by client; `segments` counts the different ones. Invalid when there is nobody or
/// the spans differ in length.
Result<std::vector<SegmentRate>> segmentRates(std::span<const std::int32_t> segmentOf, int segments,
                                              std::span<const std::uint8_t> isLost,
                                              std::span<const std::int64_t> amounts);

} // namespace kartoteka
