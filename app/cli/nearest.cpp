#include "cli/nearest.h"

#include "base/editdistance.h"
#include "base/text.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace kartoteka
{

namespace
{
constexpr qsizetype kLongestGuess = 60;
constexpr qsizetype kMostNames = 3;

} // namespace

QStringList nearestNames(const QString &typed, const QStringList &names)
{
    constexpr qsizetype kBeginning = 3;
    const QString written = fold(typed.left(kLongestGuess));
    std::vector<std::pair<qsizetype, QString>> near;
    for (const QString &name : names) {
        const QString candidate = fold(name);
        const bool isBeginning = written.size() >= kBeginning && candidate.startsWith(written);
        const qsizetype distance = isBeginning ? 1 : editDistance(written, candidate);
        if (distance < 2 + written.size() / 4 &&
            distance < std::max(written.size(), candidate.size()))
            near.emplace_back(distance, name);
    }
    std::stable_sort(near.begin(), near.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList result;
    for (const auto &[distance, name] : near)
        if (result.size() < kMostNames && !result.contains(name))
            result << name;
    return result;
}

} // namespace kartoteka
