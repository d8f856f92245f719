#include "identity/similarity.h"

#include <algorithm>
#include <array>

namespace kartoteka
{

int editDistance(QStringView a, QStringView b, int limit)
{
    constexpr qsizetype kLongest = 64;
    a = a.first(std::min(a.size(), kLongest));
    b = b.first(std::min(b.size(), kLongest));
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    // Three rows of the table: swaps look two rows back.
    std::array<std::array<int, kLongest + 1>, 3> rows;
    for (size_t j = 0; j <= static_cast<size_t>(b.size()); ++j)
        rows[0][j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        const auto &before = rows[static_cast<size_t>(i + 2) % 3];
        const auto &twoBefore = rows[static_cast<size_t>(i + 1) % 3];
        auto &row = rows[static_cast<size_t>(i) % 3];
        row[0] = static_cast<int>(i);
        int best = row[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto column = static_cast<size_t>(j);
            const int replaced = before[column - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[column] = std::min({before[column] + 1, row[column - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[column] = std::min(row[column], twoBefore[column - 2] + 1);
            best = std::min(best, row[column]);
        }
        if (best > limit)
            return limit + 1;
    }
    return std::min(rows[static_cast<size_t>(a.size()) % 3][static_cast<size_t>(b.size())],
                    limit + 1);
}

bool isOneSlip(QStringView a, QStringView b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    const qsizetype longer = std::max(a.size(), b.size());
    if (longer - shorter > 1)
        return false;
    qsizetype front = 0;
    while (front < shorter && a[front] == b[front])
        ++front;
    qsizetype back = 0;
    while (back < shorter - front && a[a.size() - 1 - back] == b[b.size() - 1 - back])
        ++back;
    const qsizetype rest = longer - front - back;
    if (a.size() != b.size() || rest <= 1)
        return rest <= 1;
    return rest == 2 && a[front] == b[front + 1] && a[front + 1] == b[front];
}

double wordSimilarity(QStringView a, QStringView b)
{
    if (a == b)
        return 1;
    const qsizetype shorter = std::min(a.size(), b.size());
    const qsizetype longer = std::max(a.size(), b.size());
    if (shorter < 3)
        return 0;
    const int distance = editDistance(a, b, 2);
    if (distance == 1)
        return longer >= 5 ? 0.9 : longer == 4 ? 0.75 : 0.5;
    if (distance == 2 && longer >= 6)
        return longer >= 8 ? 0.8 : 0.6;
    if (longer >= shorter + 2 && (a.startsWith(b) || b.startsWith(a)))
        return shorter >= 4 ? 0.75 : 0.5;
    return 0;
}

std::vector<quint32> characterPairs(QStringView text)
{
    std::vector<quint32> pairs;
    pairs.reserve(static_cast<size_t>(text.size()));
    char16_t last = 0;
    for (const QChar c : text) {
        if (c == u' ')
            continue;
        if (last)
            pairs.push_back((quint32{last} << 16) | c.unicode());
        last = c.unicode();
    }
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

double pairSimilarity(const std::vector<quint32> &left, const std::vector<quint32> &right)
{
    if (left.empty() || right.empty())
        return 0;
    size_t common = 0;
    for (auto l = left.begin(), r = right.begin(); l != left.end() && r != right.end();) {
        if (*l == *r) {
            ++common;
            ++l;
            ++r;
        } else if (*l < *r) {
            ++l;
        } else {
            ++r;
        }
    }
    return 2.0 * static_cast<double>(common) / static_cast<double>(left.size() + right.size());
}

} // namespace kartoteka
