#include "analytics/ranking.h"

#include <algorithm>

namespace kartoteka
{

namespace
{

struct Ranked {
    std::int64_t value;
    std::int32_t object;
};

} // namespace

std::vector<std::int32_t> rankedByValue(std::span<const std::int64_t> values,
                                        std::span<const QString> keys)
{
    std::vector<Ranked> ranked(values.size());
    for (size_t i = 0; i < values.size(); ++i)
        ranked[i] = {values[i], static_cast<std::int32_t>(i)};
    std::sort(ranked.begin(), ranked.end(), [keys](const Ranked &a, const Ranked &b) {
        if (a.value != b.value)
            return a.value > b.value;
        if (keys.empty())
            return a.object < b.object;
        const int order = keys[static_cast<size_t>(a.object)].compare(
            keys[static_cast<size_t>(b.object)], Qt::CaseSensitive);
        return order != 0 ? order < 0 : a.object < b.object;
    });
    std::vector<std::int32_t> objects(values.size());
    for (size_t i = 0; i < ranked.size(); ++i)
        objects[i] = ranked[i].object;
    return objects;
}

} // namespace kartoteka
