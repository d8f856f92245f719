#include "analytics/rfmscores.h"

#include <algorithm>
#include <numeric>

namespace kartoteka
{

namespace
{

using Scores = std::vector<std::int8_t>;

std::vector<std::int64_t> sorted(std::vector<std::int64_t> values)
{
    std::sort(values.begin(), values.end());
    return values;
}

/// A quantile lies at or above the value in its whole place and below the next larger one, so that
/// a value is above the quantile when it is above that value: no fractions are needed.
Scores scoresByValue(const std::vector<std::int64_t> &values, int scores)
{
    const auto ordered = sorted(values);
    std::vector<std::int64_t> borders;
    for (int i = 1; i < scores; ++i)
        borders.push_back(
            ordered[(ordered.size() - 1) * static_cast<size_t>(i) / static_cast<size_t>(scores)]);
    Scores found;
    found.reserve(values.size());
    for (const std::int64_t value : values) {
        const auto above = std::count_if(borders.begin(), borders.end(),
                                         [value](std::int64_t border) { return border < value; });
        found.push_back(static_cast<std::int8_t>(1 + above));
    }
    return found;
}

Scores scoresByRank(const std::vector<std::int64_t> &values, int scores)
{
    const auto ordered = sorted(values);
    const auto count = static_cast<qint64>(ordered.size());
    Scores found;
    found.reserve(values.size());
    for (const std::int64_t value : values) {
        const auto [first, last] = std::equal_range(ordered.begin(), ordered.end(), value);
        // Twice the mean of the places, counted from the middle of the first one.
        const qint64 middle = (first - ordered.begin()) + (last - ordered.begin());
        const qint64 part = std::min<qint64>(middle * scores / (2 * count), scores - 1);
        found.push_back(static_cast<std::int8_t>(1 + part));
    }
    return found;
}

Scores scoresByPlace(const RfmMeasure &measure, int scores)
{
    const auto &values = measure.values;
    std::vector<std::uint32_t> order(values.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        if (values[a] != values[b])
            return values[a] < values[b];
        return !measure.keys.empty() && measure.keys[a] < measure.keys[b];
    });
    const size_t parts = static_cast<size_t>(scores);
    const size_t base = values.size() / parts;
    const size_t larger = values.size() % parts;
    Scores found(values.size());
    size_t place = 0;
    for (size_t part = 0; part < parts; ++part) {
        const size_t end = place + base + (part < larger ? 1 : 0);
        for (; place < end; ++place)
            found[order[place]] = static_cast<std::int8_t>(part + 1);
    }
    return found;
}

} // namespace

std::vector<std::int8_t> quantileScores(const RfmMeasure &measure, RfmScoring scoring, int scores)
{
    if (scoring == RfmScoring::ByRank)
        return scoresByRank(measure.values, scores);
    if (scoring == RfmScoring::ByPlace)
        return scoresByPlace(measure, scores);
    return scoresByValue(measure.values, scores);
}

std::vector<double> quantileCuts(std::vector<std::int64_t> values, int scores)
{
    std::vector<double> cuts;
    if (values.empty())
        return cuts;
    std::sort(values.begin(), values.end());
    for (int i = 1; i < scores; ++i) {
        const size_t place = (values.size() - 1) * static_cast<size_t>(i);
        const size_t whole = place / static_cast<size_t>(scores);
        const auto part = static_cast<double>(place % static_cast<size_t>(scores)) / scores;
        const auto low = static_cast<double>(values[whole]);
        const auto high = static_cast<double>(values[std::min(whole + 1, values.size() - 1)]);
        cuts.push_back(low + (high - low) * part);
    }
    return cuts;
}

} // namespace kartoteka
