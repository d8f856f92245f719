#include "analytics/pareto.h"

#include <QCoreApplication>

namespace kartoteka
{

namespace
{

double shareOfFirst(const AbcResult &ranked, int count)
{
    if (count < 1)
        return 0;
    const size_t last = std::min(static_cast<size_t>(count), ranked.ranking.size()) - 1;
    return ranked.cumulativeShare(ranked.ranking[last]);
}

int objectsFor(const AbcResult &ranked, int percent)
{
    // sum >= percent of the total, in whole numbers: sum > largest whole number below it.
    const std::int64_t rest = ranked.total % 100 * percent;
    const std::int64_t needed = ranked.total / 100 * percent + (rest + 99) / 100;
    int count = 0;
    for (const std::int32_t object : ranked.ranking) {
        ++count;
        if (ranked.cumulative[static_cast<size_t>(object)] >= needed)
            break;
    }
    return count;
}

double giniOf(const AbcResult &ranked)
{
    const auto positive =
        static_cast<double>(ranked.size()) - static_cast<double>(ranked.apart.count);
    double weighted = 0;
    double place = positive;
    for (const std::int32_t object : ranked.ranking) {
        const std::int64_t value = ranked.value[static_cast<size_t>(object)];
        if (value <= 0)
            break;
        weighted += (2 * place - positive - 1) * static_cast<double>(value);
        --place;
    }
    return std::max(0.0, weighted / (positive * static_cast<double>(ranked.total)));
}

} // namespace

TopShare topShare(const AbcResult &ranked, int percent, TopRounding rounding)
{
    const auto hundredths = static_cast<qint64>(ranked.size()) * percent;
    qint64 up = 0;
    switch (rounding) {
    case TopRounding::Down:
        break;
    case TopRounding::Nearest:
        up = 50;
        break;
    case TopRounding::Up:
        up = 99;
        break;
    }
    const auto objects = static_cast<int>((hundredths + up) / 100);
    return {objects, shareOfFirst(ranked, objects)};
}

ParetoResult pareto(const AbcResult &ranked)
{
    constexpr int kPercent = 20;
    ParetoResult result;
    result.total = ranked.total;
    result.objects = static_cast<int>(ranked.size());
    result.top20Down = topShare(ranked, kPercent, TopRounding::Down);
    result.top20Nearest = topShare(ranked, kPercent, TopRounding::Nearest);
    result.top20Up = topShare(ranked, kPercent, TopRounding::Up);
    result.objectsFor80 = objectsFor(ranked, 80);
    result.top1 = shareOfFirst(ranked, 1);
    result.top5 = shareOfFirst(ranked, 5);
    result.gini = giniOf(ranked);
    result.curve.reserve(ranked.size());
    for (const std::int32_t object : ranked.ranking)
        result.curve.push_back(ranked.cumulativeShare(object));
    return result;
}

std::vector<Fact> describe(const ParetoResult &result)
{
    return {
        Fact::count(Message(QT_TRANSLATE_NOOP("Core", "Objects")), result.objects),
        Fact::money(Message(QT_TRANSLATE_NOOP("Core", "Sum of the positive values")), result.total),
        Fact::count(Message(QT_TRANSLATE_NOOP("Core", "Objects in the largest 20 %")),
                    result.top20Nearest.objects),
        Fact::ratio(Message(QT_TRANSLATE_NOOP("Core", "They bring")), result.top20Nearest.share)
            .decisive(),
        Fact::count(Message(QT_TRANSLATE_NOOP("Core", "Objects that bring 80 %")),
                    result.objectsFor80),
        Fact::ratio(Message(QT_TRANSLATE_NOOP("Core", "The largest one brings")), result.top1),
        Fact::ratio(Message(QT_TRANSLATE_NOOP("Core", "The five largest bring")), result.top5),
        Fact::figure(Message(QT_TRANSLATE_NOOP("Core", "Gini coefficient")), result.gini),
    };
}

} // namespace kartoteka
