#include "cli/nearest.h"

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

/// Letters to add, leave out or change, two neighbors to swap (optimal string alignment).
qsizetype editDistance(QStringView one, QStringView other)
{
    const auto width = static_cast<size_t>(other.size()) + 1;
    std::vector<qsizetype> before;
    std::vector<qsizetype> last;
    std::vector<qsizetype> row(width);
    for (size_t i = 0; i < width; ++i)
        row[i] = static_cast<qsizetype>(i);
    for (qsizetype i = 0; i < one.size(); ++i) {
        before = std::exchange(last, row);
        row[0] = i + 1;
        for (size_t j = 1; j < width; ++j) {
            const auto at = static_cast<qsizetype>(j) - 1;
            const bool isSame = one[i] == other[at];
            row[j] = std::min({last[j - 1] + (isSame ? 0 : 1), last[j] + 1, row[j - 1] + 1});
            if (i > 0 && at > 0 && one[i] == other[at - 1] && one[i - 1] == other[at])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
    }
    return row.back();
}
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
