#include "base/editdistance.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace kartoteka
{

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

} // namespace kartoteka
