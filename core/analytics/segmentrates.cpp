#include "analytics/segmentrates.h"

#include <QCoreApplication>

namespace kartoteka
{

double SegmentRate::lostRate() const
{
    return clients > 0 ? static_cast<double>(lost) / clients : 0;
}

double SegmentRate::meanAmount() const
{
    return clients > 0 ? static_cast<double>(amount) / clients : 0;
}

Result<std::vector<SegmentRate>> segmentRates(std::span<const std::int32_t> segmentOf, int segments,
                                              std::span<const std::uint8_t> isLost,
                                              std::span<const std::int64_t> amounts)
{
    if (segmentOf.empty())
        return Error(ErrorCode::Invalid,
                     Message(QT_TRANSLATE_NOOP("Core", "there is nothing to analyze")));
    const auto isSegment = [segments](std::int32_t segment) {
        return segment >= 0 && segment < segments;
    };
    if (segmentOf.size() != isLost.size() || segmentOf.size() != amounts.size() ||
        !std::all_of(segmentOf.begin(), segmentOf.end(), isSegment))
        return Error(ErrorCode::Internal,
                     Message(QT_TRANSLATE_NOOP("Core", "a client belongs to no segment")));
    std::vector<SegmentRate> rates(static_cast<size_t>(segments));
    for (size_t i = 0; i < segmentOf.size(); ++i) {
        SegmentRate &rate = rates[static_cast<size_t>(segmentOf[i])];
        ++rate.clients;
        rate.lost += isLost[i] ? 1 : 0;
        rate.amount += amounts[i];
    }
    return rates;
}

} // namespace kartoteka
