#pragma once

#include "analytics/saleslines.h"
#include "base/result.h"

namespace kartoteka
{

/// What models of repeat buying need to know of a client. Time is in units of `unitDays` days.
struct PurchaseHistory {
    std::int32_t object = 0;
    std::int64_t total = 0;     ///< all lines up to the end, returns included; minor units
    std::int32_t purchases = 0; ///< days with a purchase, 0 = only returns
    std::int32_t firstDay = 0;  ///< Julian day of the first purchase
    std::int32_t lastDay = 0;
    double firstToLast = 0; ///< t_x: from the first purchase to the last
    double age = 0;         ///< T: from the first purchase to the end of what is looked at
    double meanRepeat = 0;  ///< mean sum of a purchase day after the first, minor units

    /// x: purchases after the first.
    std::int32_t repeats() const { return purchases > 0 ? purchases - 1 : 0; }
};

/// One history for every object that has a line up to `end`, in the order of objects. All lines of
/// one day are one purchase; a day on which returns outweigh is none. Invalid when the sums
/// leave 64 bits.
Result<std::vector<PurchaseHistory>> purchaseHistories(const SalesLines &lines, QDate end,
                                                       double unitDays);

} // namespace kartoteka
