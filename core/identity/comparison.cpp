#include "identity/comparison.h"

#include "identity/personname.h"
#include "identity/similarity.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace kartoteka
{

namespace
{
/// How often duplicates agree before anything is learned.
double usualReliability(FieldMeaning meaning)
{
    switch (meaning) {
    case FieldMeaning::FirmName:
    case FieldMeaning::PersonName:
    case FieldMeaning::Identifier:
        return 0.99;
    case FieldMeaning::Date:
        return 0.93;
    case FieldMeaning::Place:
        return 0.9;
    case FieldMeaning::Email:
    case FieldMeaning::Address:
    case FieldMeaning::Code:
        return 0.85;
    case FieldMeaning::Phone:
    case FieldMeaning::Site:
        return 0.8;
    case FieldMeaning::Words:
    case FieldMeaning::Ignored:
        break;
    }
    return 0.6;
}

/// For how many pairs the usual reliability counts when another one is learned: names and numbers
/// make a record what it is, whatever else is shared in an office or a family.
double steadiness(FieldMeaning meaning)
{
    const bool isIdentity = meaning == FieldMeaning::FirmName ||
                            meaning == FieldMeaning::PersonName ||
                            meaning == FieldMeaning::Identifier;
    return isIdentity ? 200 : 20;
}

/// How much of the longer text counts, the rest being of the shorter one: words may be left out of
/// an address more freely than of a name.
double shareOfLonger(FieldMeaning meaning)
{
    switch (meaning) {
    case FieldMeaning::FirmName:
        return 0.4;
    case FieldMeaning::PersonName:
        return 0.25;
    default: // all other meanings
        return 0.2;
    }
}

/// Share of the common weight of words above which texts agree, and below which they do not.
constexpr double kAgree = 0.85;
constexpr double kDiffer = 0.4;

double agreement(double share)
{
    return std::clamp((share - kDiffer) / (kAgree - kDiffer), 0.0, 1.0);
}

double termSimilarity(FieldMeaning meaning, const Term &a, const Term &b)
{
    if (a.isNumber || b.isNumber)
        return 0;
    // Two slips change at most four letters; initials and beginnings are another matter.
    constexpr int kMostChanged = 4;
    const bool isBeginning = a.text.front() == b.text.front();
    if (!isBeginning && std::popcount(a.letters ^ b.letters) > kMostChanged)
        return 0;
    return meaning == FieldMeaning::PersonName ? nameWordSimilarity(a.text, b.text)
                                               : wordSimilarity(a.text, b.text);
}

bool hasSlips(FieldMeaning meaning)
{
    return meaning == FieldMeaning::Identifier || meaning == FieldMeaning::Date ||
           meaning == FieldMeaning::Code || meaning == FieldMeaning::Email;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text)
        if (c.isDigit())
            digits += c;
    return digits;
}

/// Of values that are not equal; one slip in a long number, in a date, in a mailbox.
double slipSimilarity(FieldMeaning meaning, const QString &a, const QString &b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    switch (meaning) {
    case FieldMeaning::Identifier:
    case FieldMeaning::Date:
        return shorter >= 6 && isOneSlip(a, b) ? 0.5 : 0;
    case FieldMeaning::Code:
        return shorter >= 4 && isOneSlip(a, b) ? 0.7 : 0;
    case FieldMeaning::Email:
        // Another first letter is another person of the family, another number another box.
        return a.front() == b.front() && isOneSlip(a, b) && digitsOf(a) == digitsOf(b) ? 0.7 : 0;
    default: // nothing but equality says something
        return 0;
    }
}

/// What remains of agreement when both texts go on in their own way: "Ivan Petrov" and "Oleg
/// Petrov", house 11 and house 13.
double contradiction(const MatchGroup &group, const std::vector<int> &left,
                     const std::vector<int> &right)
{
    if (left.empty() || right.empty())
        return 1;
    const auto hasNumber = [&group](const std::vector<int> &terms) {
        return std::any_of(terms.begin(), terms.end(), [&group](int index) {
            return group.terms[static_cast<size_t>(index)].isNumber;
        });
    };
    switch (group.meaning) {
    case FieldMeaning::PersonName:
        return 0.3;
    case FieldMeaning::FirmName:
        return 0.4;
    case FieldMeaning::Address:
        return hasNumber(left) && hasNumber(right) ? 0.3 : 1;
    default: // anything may be added to other texts
        return 1;
    }
}
/// Pairs words that resemble each other, the rarest first, and takes them out of the rest.
void pairSlips(const MatchGroup &group, std::vector<int> &left, std::vector<int> &right,
               std::vector<double> &agreed)
{
    const auto term = [&group](int index) -> const Term & {
        return group.terms[static_cast<size_t>(index)];
    };
    while (!left.empty() && !right.empty()) {
        double best = 0;
        size_t bestLeft = 0;
        size_t bestRight = 0;
        for (size_t i = 0; i < left.size(); ++i)
            for (size_t j = 0; j < right.size(); ++j) {
                const double alike = termSimilarity(group.meaning, term(left[i]), term(right[j])) *
                                     std::min(term(left[i]).rarity, term(right[j]).rarity);
                if (alike > best) {
                    best = alike;
                    bestLeft = i;
                    bestRight = j;
                }
            }
        if (best <= 0)
            return;
        agreed.push_back(best);
        left.erase(left.begin() + static_cast<qsizetype>(bestLeft));
        right.erase(right.begin() + static_cast<qsizetype>(bestRight));
    }
}

/// How rare it is that words stand together: parts of a person's name are nearly independent, words
/// of other texts come with each other, so each further one counts less.
double together(FieldMeaning meaning, std::vector<double> rarities)
{
    const double further = meaning == FieldMeaning::PersonName ? 1
                           : meaning == FieldMeaning::Address  ? 0.7
                           : meaning == FieldMeaning::FirmName ? 0.5
                                                               : 0.2;
    std::sort(rarities.begin(), rarities.end(), std::greater<double>());
    double sum = 0;
    double factor = 1;
    for (const double rarity : rarities) {
        sum += rarity * factor;
        factor *= further;
    }
    return sum;
}

/// Agreement of texts by the pairs of their characters.
double asLine(double pairs)
{
    return agreement(pairs * pairs * 1.1);
}

/// The most that pairSimilarity() can be of so many pairs.
double lengthsAllow(size_t one, size_t other)
{
    return one + other == 0
               ? 0
               : 2.0 * static_cast<double>(std::min(one, other)) / static_cast<double>(one + other);
}

double rarest(const MatchGroup &group, const Feature &feature)
{
    double rarity = 0;
    for (const int index : feature.terms)
        rarity = std::max(rarity, group.terms[static_cast<size_t>(index)].rarity);
    return rarity;
}

/// What is quick to compare stands first: after it the rest often need not be looked at.
int effort(FieldMeaning meaning)
{
    switch (meaning) {
    case FieldMeaning::PersonName:
    case FieldMeaning::FirmName:
        return 1;
    case FieldMeaning::Address:
    case FieldMeaning::Place:
    case FieldMeaning::Words:
        return 2;
    default: // whole values
        return 0;
    }
}

/// The most that agreement in one group can say: a town or a trade is shared by many whose records
/// are not here, an office and its phone by several firms.
double mostWeight(FieldMeaning meaning, double logPopulation)
{
    switch (meaning) {
    case FieldMeaning::Identifier:
    case FieldMeaning::Email:
        return logPopulation + 3;
    case FieldMeaning::PersonName:
    case FieldMeaning::FirmName:
        return logPopulation + 1;
    case FieldMeaning::Date:
    case FieldMeaning::Site:
        return logPopulation;
    case FieldMeaning::Phone:
        return 0.85 * logPopulation;
    case FieldMeaning::Address:
        return 0.75 * logPopulation;
    case FieldMeaning::Code:
    case FieldMeaning::Place:
        return 2.5;
    case FieldMeaning::Words:
    case FieldMeaning::Ignored:
        break;
    }
    return 1.5;
}
} // namespace

double probability(double logOdds)
{
    return 1 / (1 + std::exp(-logOdds));
}

Comparison::Comparison(const MatchFeatures &features)
    : m_features(features)
{
    m_order.resize(features.groups.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    std::stable_sort(m_order.begin(), m_order.end(), [&features](size_t a, size_t b) {
        return effort(features.groups[a].meaning) < effort(features.groups[b].meaning);
    });
    for (const MatchGroup &group : features.groups) {
        m_reliability.push_back(usualReliability(group.meaning));
        double same = 0;
        double filled = 0;
        for (const Feature &feature : group.features)
            filled += feature.terms.empty() ? 0 : 1;
        for (const Term &term : group.terms)
            same += static_cast<double>(term.count) * term.count;
        m_most.push_back(mostWeight(group.meaning, features.logPopulation));
        m_mostTogether += m_most.back();
        m_chance.push_back(std::clamp(same / std::max(filled * filled, 1.0), 1e-6, 0.5));
    }
}

Comparison::Likeness Comparison::compareTexts(const MatchGroup &group, const Feature &a,
                                              const Feature &b) const
{
    std::vector<double> agreed; ///< rarities of words that stand in both
    std::vector<int> left;
    std::vector<int> right;
    const auto term = [&group](int index) -> const Term & {
        return group.terms[static_cast<size_t>(index)];
    };
    std::set_difference(a.terms.begin(), a.terms.end(), b.terms.begin(), b.terms.end(),
                        std::back_inserter(left));
    std::set_difference(b.terms.begin(), b.terms.end(), a.terms.begin(), a.terms.end(),
                        std::back_inserter(right));
    for (const int index : a.terms)
        if (std::binary_search(b.terms.begin(), b.terms.end(), index))
            agreed.push_back(term(index).rarity);
    pairSlips(group, left, right, agreed);

    const double share = shareOfLonger(group.meaning);
    const double whole =
        share * std::max(a.total, b.total) + (1 - share) * std::min(a.total, b.total);
    const double common = std::accumulate(agreed.begin(), agreed.end(), 0.0);
    const double doubt = contradiction(group, left, right);
    double alike = agreement(common / std::max(whole, 1e-9)) * doubt;
    double rarity = together(group.meaning, agreed);
    // Words glued together or torn apart.
    const double most = lengthsAllow(a.pairs.size(), b.pairs.size());
    if (alike < doubt && asLine(most) * doubt > alike) {
        const double pairs = pairSimilarity(a.pairs, b.pairs);
        if (const double found = asLine(pairs) * doubt; found > alike) {
            alike = found;
            rarity = std::max(rarity, pairs * std::min(rarest(group, a), rarest(group, b)));
        }
    }
    return {alike, rarity, true};
}

Comparison::Likeness Comparison::compareValues(const MatchGroup &group, int a, int b) const
{
    const ValueKey &one = m_features.value(a, group);
    const ValueKey &other = m_features.value(b, group);
    if (one.term == ValueKey::kNothing || other.term == ValueKey::kNothing)
        return {0, 0, false};
    const auto likeness = [&group](int left, int right) {
        const Term &l = group.terms[static_cast<size_t>(left)];
        const Term &r = group.terms[static_cast<size_t>(right)];
        const double alike = left == right ? 1 : slipSimilarity(group.meaning, l.text, r.text);
        return Likeness{alike, std::min(l.rarity, r.rarity), true};
    };
    if (one.term >= 0 && other.term >= 0) {
        if (one.term != other.term && !(hasSlips(group.meaning) && one.mayBeSlipOf(other)))
            return {0, 0, true};
        return likeness(one.term, other.term);
    }
    Likeness best{0, 0, true};
    for (const int left : group.features[static_cast<size_t>(a)].terms)
        for (const int right : group.features[static_cast<size_t>(b)].terms)
            if (const Likeness found = likeness(left, right); found.alike > best.alike)
                best = found;
    return best;
}

Comparison::Likeness Comparison::compare(const MatchGroup &group, int a, int b) const
{
    if (group.column >= 0)
        return compareValues(group, a, b);
    const Feature &left = group.features[static_cast<size_t>(a)];
    const Feature &right = group.features[static_cast<size_t>(b)];
    if (left.terms.empty() || right.terms.empty())
        return {0, 0, false};
    return compareTexts(group, left, right);
}

double Comparison::weigh(size_t group, const Likeness &likeness) const
{
    const double reliability = m_reliability[group];
    const FieldMeaning meaning = m_features.groups[group].meaning;
    double rarity = likeness.rarity;
    if (meaning == FieldMeaning::Identifier || meaning == FieldMeaning::Email)
        rarity += 3;
    const double agree = std::min(rarity, m_most[group]) + std::log(reliability);
    const double differ = std::log((1 - reliability) / (1 - m_chance[group]));
    return likeness.alike * agree + (1 - likeness.alike) * differ;
}

namespace
{
/// Different legal forms: ООО «Маяк» is not АО «Маяк», although firms change their form.
double formWeight(const MatchGroup &group, int a, int b)
{
    constexpr double kDifferent = -1.5;
    if (group.meaning != FieldMeaning::FirmName)
        return 0;
    const QString &left = group.features[static_cast<size_t>(a)].form;
    const QString &right = group.features[static_cast<size_t>(b)].form;
    return left.isEmpty() || right.isEmpty() || left == right ? 0 : kDifferent;
}
} // namespace

double Comparison::logOdds(int a, int b, double floor, std::vector<Evidence> *evidence) const
{
    double sum = -m_features.logPopulation;
    double best = sum + m_mostTogether; ///< what the sum can still become
    for (const size_t g : m_order) {
        const MatchGroup &group = m_features.groups[g];
        best -= m_most[g];
        const Likeness likeness = compare(group, a, b);
        if (likeness.isKnown) {
            const double weight = weigh(g, likeness) + formWeight(group, a, b);
            sum += weight;
            best += weight;
            if (evidence)
                evidence->push_back({g, likeness.alike, weight});
        }
        if (best < floor)
            return best;
    }
    return sum;
}

void Comparison::learn(const std::vector<std::pair<int, int>> &pairs)
{
    constexpr int kRounds = 4;
    for (int round = 0; round < kRounds; ++round) {
        std::vector<double> agreed(m_reliability.size());
        std::vector<double> compared(m_reliability.size());
        for (const auto &[a, b] : pairs) {
            std::vector<Evidence> evidence;
            const double likely = probability(logOdds(a, b, kNoFloor, &evidence));
            for (const Evidence &one : evidence) {
                agreed[one.group] += likely * one.alike;
                compared[one.group] += likely;
            }
        }
        for (size_t g = 0; g < m_reliability.size(); ++g) {
            const double usual = usualReliability(m_features.groups[g].meaning);
            const double prior = steadiness(m_features.groups[g].meaning);
            m_reliability[g] =
                std::clamp((agreed[g] + usual * prior) / (compared[g] + prior), 0.05, 0.99);
        }
    }
}

} // namespace kartoteka
