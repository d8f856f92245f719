#pragma once

#include "identity/matchfeatures.h"

namespace kartoteka
{

/// What one group of fields says about two records.
struct Evidence {
    size_t group = 0;
    double alike = 0;  ///< 0 to 1
    double weight = 0; ///< logarithm of the odds it adds
};

/// Compares two records group by group. Symmetric. Owns nothing; the features outlive it.
class Comparison
{
public:
    explicit Comparison(const MatchFeatures &features);

    static constexpr double kNoFloor = -1e9;
    /// Logarithm of the odds that both mean the same; something below `floor` as soon as it cannot
    /// reach that. What said something is added to `evidence`.
    double logOdds(int a, int b, double floor = kNoFloor,
                   std::vector<Evidence> *evidence = nullptr) const;

    /// Sets how often duplicates agree in each group by what the likely ones among these pairs do
    /// (expectation and maximization, few rounds).
    void learn(const std::vector<std::pair<int, int>> &pairs);

private:
    struct Likeness {
        double alike;
        double rarity; ///< of what agrees
        bool isKnown;  ///< both say something
    };
    Likeness compare(const MatchGroup &group, int a, int b) const;
    Likeness compareTexts(const MatchGroup &group, const Feature &a, const Feature &b) const;
    Likeness compareValues(const MatchGroup &group, int a, int b) const;
    double weigh(size_t group, const Likeness &likeness) const;

    const MatchFeatures &m_features;
    std::vector<size_t> m_order; ///< of the groups
    std::vector<double> m_most;  ///< by group: the most that agreement adds
    double m_mostTogether = 0;
    std::vector<double> m_reliability; ///< by group: how often duplicates agree
    std::vector<double> m_chance;      ///< by group: how often others do
};

double probability(double logOdds);

} // namespace kartoteka
