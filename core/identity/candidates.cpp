#include "identity/candidates.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kartoteka
{

namespace
{
using Key = quint64;

struct Entry {
    Key key;
    int record;
    bool operator<(const Entry &other) const
    {
        return key != other.key ? key < other.key : record < other.record;
    }
};

Key mixed(Key one, Key other)
{
    Key x = one * 0x9E3779B97F4A7C15ULL ^ (other + 0x7F4A7C15ULL + (one << 6) + (one >> 2));
    x ^= x >> 31;
    x *= 0xBF58476D1CE4E5B9ULL;
    return x ^ (x >> 29);
}

constexpr size_t kLargestBlock = 40; ///< records that are all compared with each other
constexpr size_t kMostBroadKeys = 6; ///< of a record, combined with each other
/// How rare together, as a share of the logarithm of the population, must be what two records have
/// in common: slips in the rest may still make them one.
constexpr double kShareOfPopulation = 0.85;
constexpr float kEnough = 1000;
constexpr size_t kNeighbors = 6; ///< in what cannot be divided any more

/// Blocks of records, each an ascending list of records in `members`.
struct Blocks {
    struct Block {
        size_t begin;
        size_t end;
        float rarity; ///< logarithm of one over the share of records in it
    };
    std::vector<int> members;
    std::vector<Block> blocks;
};

class Blocking
{
public:
    explicit Blocking(const MatchFeatures &features)
        : m_features(features)
    {
        addSingleKeys();
        combineBroadKeys();
    }

    Blocks blocks;

private:
    float rarityOf(size_t records) const
    {
        return static_cast<float>(m_features.logPopulation -
                                  std::log(static_cast<double>(records)));
    }
    void addSingleKeys();
    void combineBroadKeys();
    void take(std::vector<Entry> &entries, bool isLast);
    void addNeighbors(const std::vector<Entry> &entries, size_t begin, size_t end);

    const MatchFeatures &m_features;
    struct BroadKey {
        size_t records; ///< that share it
        Key key;
        auto operator<=>(const BroadKey &) const = default;
    };
    std::vector<std::vector<BroadKey>> m_broad; ///< by record: what very many share
};

/// Turns sorted entries into blocks; what is too large is kept for combining, or, at last, put in
/// order.
void Blocking::take(std::vector<Entry> &entries, bool isLast)
{
    std::sort(entries.begin(), entries.end());
    entries.erase(std::unique(entries.begin(), entries.end(),
                              [](const Entry &a, const Entry &b) {
                                  return a.key == b.key && a.record == b.record;
                              }),
                  entries.end());
    for (size_t begin = 0; begin < entries.size();) {
        size_t end = begin + 1;
        while (end < entries.size() && entries[end].key == entries[begin].key)
            ++end;
        const size_t size = end - begin;
        if (size > 1 && size <= kLargestBlock) {
            const size_t start = blocks.members.size();
            for (size_t i = begin; i < end; ++i)
                blocks.members.push_back(entries[i].record);
            blocks.blocks.push_back({start, blocks.members.size(), rarityOf(size)});
        } else if (size > 1 && isLast) {
            addNeighbors(entries, begin, end);
        } else if (size > 1) {
            for (size_t i = begin; i < end; ++i)
                m_broad[static_cast<size_t>(entries[i].record)].push_back(
                    {size, entries[begin].key});
        }
        begin = end;
    }
}

void Blocking::addNeighbors(const std::vector<Entry> &entries, size_t begin, size_t end)
{
    std::vector<int> records;
    for (size_t i = begin; i < end; ++i)
        records.push_back(entries[i].record);
    const auto line = [this](int record) {
        QString text;
        for (const MatchGroup &group : m_features.groups)
            for (const int term : group.features[static_cast<size_t>(record)].terms)
                text += group.terms[static_cast<size_t>(term)].text;
        return text;
    };
    std::vector<std::pair<QString, int>> ordered;
    for (const int record : records)
        ordered.emplace_back(line(record), record);
    std::sort(ordered.begin(), ordered.end());
    for (size_t i = 0; i + 1 < ordered.size(); ++i) {
        const size_t start = blocks.members.size();
        for (size_t j = i; j < std::min(i + kNeighbors, ordered.size()); ++j)
            blocks.members.push_back(ordered[j].second);
        std::sort(blocks.members.begin() + static_cast<qsizetype>(start), blocks.members.end());
        blocks.blocks.push_back({start, blocks.members.size(), kEnough});
    }
}

void Blocking::addSingleKeys()
{
    m_broad.resize(m_features.records);
    for (size_t g = 0; g < m_features.groups.size(); ++g) {
        const MatchGroup &group = m_features.groups[g];
        std::vector<Entry> entries;
        for (size_t record = 0; record < group.features.size(); ++record)
            for (const int term : group.features[record].terms)
                entries.push_back({mixed(g + 1, static_cast<Key>(term)), static_cast<int>(record)});
        take(entries, false);
    }
}

void Blocking::combineBroadKeys()
{
    std::vector<Entry> entries;
    for (size_t record = 0; record < m_broad.size(); ++record) {
        std::vector<BroadKey> &keys = m_broad[record];
        std::sort(keys.begin(), keys.end());
        if (keys.size() > kMostBroadKeys)
            keys.resize(kMostBroadKeys);
        const int index = static_cast<int>(record);
        if (keys.size() == 1)
            entries.push_back({keys[0].key, index});
        for (size_t i = 0; i < keys.size(); ++i)
            for (size_t j = i + 1; j < keys.size(); ++j)
                entries.push_back({mixed(keys[i].key, keys[j].key), index});
    }
    take(entries, true);
}
} // namespace

bool forEachCandidate(const MatchFeatures &features,
                      const std::function<bool(int first, int second)> &visit)
{
    const Blocking blocking(features);
    const Blocks &all = blocking.blocks;
    // Blocks of each record, as a list of positions.
    std::vector<size_t> starts(features.records + 1, 0);
    for (const auto &block : all.blocks)
        for (size_t i = block.begin; i < block.end; ++i)
            ++starts[static_cast<size_t>(all.members[i]) + 1];
    for (size_t i = 1; i < starts.size(); ++i)
        starts[i] += starts[i - 1];
    std::vector<size_t> blocksOf(starts.back());
    std::vector<size_t> filled(starts.begin(), starts.end() - 1);
    for (size_t b = 0; b < all.blocks.size(); ++b)
        for (size_t i = all.blocks[b].begin; i < all.blocks[b].end; ++i)
            blocksOf[filled[static_cast<size_t>(all.members[i])]++] = b;

    const auto enough = static_cast<float>(kShareOfPopulation * features.logPopulation);
    std::vector<float> shared(features.records, 0);
    std::vector<int> met;
    for (size_t record = 0; record < features.records; ++record) {
        const int first = static_cast<int>(record);
        for (size_t position = starts[record]; position < starts[record + 1]; ++position) {
            const auto &block = all.blocks[blocksOf[position]];
            for (size_t i = block.end; i > block.begin && all.members[i - 1] > first; --i) {
                float &rarity = shared[static_cast<size_t>(all.members[i - 1])];
                if (rarity == 0)
                    met.push_back(all.members[i - 1]);
                rarity += block.rarity;
            }
        }
        std::sort(met.begin(), met.end());
        for (const int second : met) {
            const float rarity = std::exchange(shared[static_cast<size_t>(second)], 0);
            if (rarity >= enough && !visit(first, second))
                return false;
        }
        met.clear();
    }
    return true;
}

} // namespace kartoteka
