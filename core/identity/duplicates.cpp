#include "identity/duplicates.h"

#include "identity/candidates.h"
#include "identity/comparison.h"

#include <algorithm>

namespace kartoteka
{

namespace
{
std::vector<Message> reasonsOf(const MatchFeatures &features, std::vector<Evidence> evidence)
{
    std::sort(evidence.begin(), evidence.end(), [](const Evidence &a, const Evidence &b) {
        return a.weight != b.weight ? a.weight > b.weight : a.group < b.group;
    });
    std::vector<Message> reasons;
    for (const Evidence &one : evidence) {
        const Message &name = features.groups[one.group].name;
        if (one.alike >= 0.99 && one.weight > 0.5)
            reasons.push_back(Message(QT_TRANSLATE_NOOP("Core", "same: %1")).arg(name));
        else if (one.weight > 0.5)
            reasons.push_back(Message(QT_TRANSLATE_NOOP("Core", "similar: %1")).arg(name));
        else if (one.weight < -1)
            reasons.push_back(Message(QT_TRANSLATE_NOOP("Core", "different: %1")).arg(name));
    }
    return reasons;
}
/// Adds the pair when it scores enough.
void judge(const MatchFeatures &features, const Comparison &comparison, int a, int b,
           double threshold, std::vector<DuplicatePair> &found)
{
    std::vector<Evidence> evidence;
    const double score = probability(comparison.logOdds(a, b, Comparison::kNoFloor, &evidence));
    if (score >= threshold)
        found.push_back({a, b, score, reasonsOf(features, std::move(evidence))});
}

void sortByScore(std::vector<DuplicatePair> &pairs)
{
    std::sort(pairs.begin(), pairs.end(), [](const DuplicatePair &a, const DuplicatePair &b) {
        return std::tuple(-a.score, a.first, a.second) < std::tuple(-b.score, b.first, b.second);
    });
}
} // namespace

Result<std::vector<DuplicatePair>> findDuplicates(const std::vector<MatchField> &fields,
                                                  const std::vector<MatchRecord> &records,
                                                  const DuplicateOptions &options,
                                                  Progress &progress)
{
    // What is less likely before anything was learned does not become likely by it.
    constexpr double kHopeless = -3;
    progress.begin(Message(QT_TRANSLATE_NOOP("Core", "Looking for duplicates")),
                   static_cast<qint64>(records.size()));
    const MatchFeatures features = makeFeatures(fields, records, 0, options.homeRegion);
    Comparison comparison(features);
    std::vector<std::pair<int, int>> likely;
    const bool isWhole = forEachCandidate(features, [&](int a, int b) {
        if (comparison.logOdds(a, b, kHopeless) > kHopeless)
            likely.emplace_back(a, b);
        return progress.advanceTo(a);
    });
    if (!isWhole || progress.isCancelled())
        return cancelledError();
    comparison.learn(likely);
    std::vector<DuplicatePair> found;
    for (const auto &[a, b] : likely)
        judge(features, comparison, a, b, options.threshold, found);
    sortByScore(found);
    return found;
}

std::vector<DuplicatePair> similarTo(const MatchRecord &draft,
                                     const std::vector<MatchField> &fields,
                                     const std::vector<MatchRecord> &records, qint64 population,
                                     const DuplicateOptions &options)
{
    std::vector<MatchRecord> all = records;
    all.push_back(draft);
    const MatchFeatures features = makeFeatures(fields, all, population, options.homeRegion);
    const Comparison comparison(features);
    const int last = static_cast<int>(records.size());
    std::vector<DuplicatePair> found;
    for (int index = 0; index < last; ++index)
        judge(features, comparison, index, last, options.threshold, found);
    sortByScore(found);
    return found;
}

} // namespace kartoteka
