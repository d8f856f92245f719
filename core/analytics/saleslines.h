#pragma once

#include "base/dates.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace kartoteka
{

/// What was sold, one line a sale (or return, negative), as arrays of equal length: what every
/// analysis of sales reads. One currency; the order of lines means nothing. Value type.
struct SalesLines {
    std::vector<std::int32_t> object; ///< whose line it is: index into names kept elsewhere, from 0
    std::vector<std::int32_t> day;    ///< Julian day number (QDate::toJulianDay)
    std::vector<std::int64_t> amount; ///< minor units

    size_t size() const { return amount.size(); }
    bool isEmpty() const { return amount.empty(); }
    void reserve(size_t lines);
    void add(std::int32_t lineObject, QDate date, std::int64_t minor);

    /// First and last day on which something was sold; both invalid without lines.
    DateRange dates() const;
};

/// The objects that lines point to.
struct SalesObjects {
    std::vector<QString> keys;  ///< unique; decide the order of equal values
    std::vector<QString> names; ///< for people; as many as keys, or none where keys are names

    int count() const { return static_cast<int>(keys.size()); }
    const QString &name(int object) const
    {
        return (names.empty() ? keys : names)[static_cast<size_t>(object)];
    }
};

} // namespace kartoteka
