#include "analytics/abc.h"

#include "analytics/ranking.h"
#include "base/decimal.h"

#include <QCoreApplication>

#include <limits>

namespace kartoteka
{

namespace
{

constexpr int kWhole = 10000;
constexpr size_t kMostLimits = 5;

/// The largest cumulative sum that the rule lets into the upper class of a limit: sum * 10000 <=
/// limit * total, or < for the sum before an object, without leaving 64 bits.
std::int64_t largestSumWithin(std::int64_t total, int limit, AbcCrossing crossing)
{
    const std::int64_t rest = total % kWhole * limit;
    const std::int64_t floor = total / kWhole * limit + rest / kWhole;
    const bool isExact = rest % kWhole == 0;
    return crossing == AbcCrossing::ToHigherClass && isExact ? floor - 1 : floor;
}

Result<std::int64_t> positiveTotal(std::span<const std::int64_t> values)
{
    using Limits = std::numeric_limits<std::int64_t>;
    std::int64_t total = 0;
    std::int64_t losses = 0;
    for (const std::int64_t value : values) {
        const std::int64_t gain = std::max<std::int64_t>(value, 0);
        const std::int64_t loss = std::min<std::int64_t>(value, 0);
        if (gain > Limits::max() - total || loss < Limits::min() - losses)
            return Error(ErrorCode::Invalid,
                         Message(QT_TRANSLATE_NOOP("Core", "the sum of the values is too large")));
        total += gain;
        losses += loss;
    }
    if (total == 0)
        return Error(ErrorCode::Invalid,
                     Message(QT_TRANSLATE_NOOP(
                         "Core", "no object has a value above zero, so there are no shares")));
    return total;
}

class Classes
{
public:
    Classes(const AbcParameters &parameters, std::int64_t total)
        : m_crossing(parameters.crossing)
        , m_isFirstKept(parameters.isLargestAlwaysFirst)
    {
        for (const int limit : parameters.limits)
            m_largest.push_back(largestSumWithin(total, limit, m_crossing));
    }

    std::int8_t of(std::int64_t before, std::int64_t including) const
    {
        if (before == 0 && m_isFirstKept)
            return 0;
        const std::int64_t sum = m_crossing == AbcCrossing::ToLowerClass ? including : before;
        size_t found = 0;
        while (found < m_largest.size() && sum > m_largest[found])
            ++found;
        return static_cast<std::int8_t>(found);
    }

private:
    AbcCrossing m_crossing;
    bool m_isFirstKept;
    std::vector<std::int64_t> m_largest;
};

/// Goes down the ranking and fills what depends on the place in it.
void classify(AbcResult &result)
{
    const Classes classes(result.parameters, result.total);
    std::int64_t before = 0;
    std::int64_t previous = 0;
    std::int8_t previousClass = 0;
    for (const std::int32_t ranked : result.ranking) {
        const auto object = static_cast<size_t>(ranked);
        const std::int64_t value = result.value[object];
        if (value <= 0) {
            result.classOf[object] = AbcResult::kApart;
            result.cumulative[object] = result.total;
            result.apart.value += value;
            ++result.apart.count;
            continue;
        }
        const bool isTie = before > 0 && value == previous && result.parameters.keepTiesTogether;
        const std::int8_t found = isTie ? previousClass : classes.of(before, before + value);
        before += value;
        result.classOf[object] = previousClass = found;
        result.cumulative[object] = before;
        ClassTotal &total = result.classes[static_cast<size_t>(found)];
        total.value += value;
        ++total.count;
        previous = value;
    }
}

Message verdictOf(const AbcResult &result, int object)
{
    const int abcClass = result.classOf[static_cast<size_t>(object)];
    if (abcClass == AbcResult::kApart)
        return Message(QT_TRANSLATE_NOOP("Core", "A value that is not above zero stands apart"));
    const bool isLargest = result.ranking.front() == object;
    if (isLargest && result.parameters.isLargestAlwaysFirst)
        return Message(QT_TRANSLATE_NOOP("Core", "The largest object is always A"));
    const auto limit = static_cast<size_t>(abcClass);
    if (limit == result.parameters.limits.size())
        return Message(QT_TRANSLATE_NOOP("Core", "Beyond the last limit, so class %1"))
            .arg(abcName(abcClass));
    const QString text = limitsText({result.parameters.limits[limit]});
    return result.parameters.crossing == AbcCrossing::ToLowerClass
               ? Message(QT_TRANSLATE_NOOP("Core",
                                           "The share with the object is at most %1, so class %2"))
                     .arg(text)
                     .arg(abcName(abcClass))
               : Message(QT_TRANSLATE_NOOP("Core",
                                           "The share before the object is below %1, so class %2"))
                     .arg(text)
                     .arg(abcName(abcClass));
}

/// Whether the class comes from an equal value further up and not from the object's own place.
bool isDecidedByTie(const AbcResult &result, int object)
{
    const auto i = static_cast<size_t>(object);
    if (result.classOf[i] == AbcResult::kApart || !result.parameters.keepTiesTogether)
        return false;
    const std::int64_t before = result.cumulative[i] - result.value[i];
    return Classes(result.parameters, result.total).of(before, result.cumulative[i]) !=
           result.classOf[i];
}

} // namespace

double AbcResult::share(int object) const
{
    const std::int64_t part = value[static_cast<size_t>(object)];
    return part > 0 ? static_cast<double>(part) / static_cast<double>(total) : 0;
}

double AbcResult::cumulativeShare(int object) const
{
    return static_cast<double>(cumulative[static_cast<size_t>(object)]) /
           static_cast<double>(total);
}

Result<void> check(const AbcParameters &parameters)
{
    const auto &limits = parameters.limits;
    bool isAscending = !limits.empty() && limits.size() <= kMostLimits;
    for (size_t i = 0; isAscending && i < limits.size(); ++i)
        isAscending = limits[i] > (i == 0 ? 0 : limits[i - 1]) && limits[i] < kWhole;
    if (isAscending)
        return {};
    return Error(ErrorCode::Invalid,
                 Message(QT_TRANSLATE_NOOP("Core", "limits of ABC are one to five ascending "
                                                   "percentages between 0 and 100")));
}

Result<AbcResult> abc(std::vector<std::int64_t> values, const AbcParameters &parameters,
                      std::span<const QString> keys)
{
    if (auto checked = check(parameters); !checked)
        return checked.error();
    if (values.empty())
        return Error(ErrorCode::Invalid,
                     Message(QT_TRANSLATE_NOOP("Core", "there is nothing to analyze")));
    const auto total = positiveTotal(values);
    if (!total)
        return total.error();
    AbcResult result;
    result.parameters = parameters;
    result.total = *total;
    result.value = std::move(values);
    result.ranking = rankedByValue(result.value, keys);
    result.classOf.resize(result.size());
    result.cumulative.resize(result.size());
    result.classes.resize(parameters.limits.size() + 1);
    classify(result);
    return result;
}

QString abcName(int abcClass)
{
    return abcClass < 0 ? QStringLiteral("–") : QString(QChar(u'A' + abcClass));
}

QString limitsText(const std::vector<int> &limits)
{
    QStringList texts;
    for (const int limit : limits) {
        QString text = formatDecimal(limit, 2);
        while (text.endsWith(u'0'))
            text.chop(1);
        texts << (text.endsWith(u'.') ? text.chopped(1) : text);
    }
    return texts.join(u'/') + QStringLiteral(" %");
}

std::vector<Fact> describe(const AbcParameters &parameters)
{
    std::vector<Fact> facts;
    facts.push_back(
        Fact::said(Message(QT_TRANSLATE_NOOP("Core", "Limits of ABC, cumulative share")),
                   Message::verbatim(limitsText(parameters.limits))));
    const bool isLower = parameters.crossing == AbcCrossing::ToLowerClass;
    facts.push_back(
        Fact::said(Message(QT_TRANSLATE_NOOP("Core", "The object that crosses a limit")),
                   isLower ? Message(QT_TRANSLATE_NOOP("Core", "goes to the lower class"))
                           : Message(QT_TRANSLATE_NOOP("Core", "stays in the upper class"))));
    facts.push_back(Fact::said(
        Message(QT_TRANSLATE_NOOP("Core", "Equal values")),
        parameters.keepTiesTogether
            ? Message(QT_TRANSLATE_NOOP("Core", "share a class"))
            : Message(QT_TRANSLATE_NOOP("Core", "may be divided by the order of their keys"))));
    return facts;
}

Reasoning explain(const AbcResult &result, int object)
{
    const auto i = static_cast<size_t>(object);
    const int abcClass = result.classOf[i];
    Reasoning reasoning;
    reasoning.title = Message(QT_TRANSLATE_NOOP("Core", "Why %1")).arg(abcName(abcClass));
    auto &facts = reasoning.facts;
    facts.push_back(Fact::money(Message(QT_TRANSLATE_NOOP("Core", "Value")), result.value[i]));
    facts.push_back(Fact::money(Message(QT_TRANSLATE_NOOP("Core", "Sum of the positive values")),
                                result.total));
    if (abcClass != AbcResult::kApart) {
        facts.push_back(
            Fact::ratio(Message(QT_TRANSLATE_NOOP("Core", "Share")), result.share(object)));
        facts.push_back(
            Fact::ratio(Message(QT_TRANSLATE_NOOP("Core", "Cumulative share with the object")),
                        result.cumulativeShare(object))
                .decisive());
        facts.push_back(
            Fact::ratio(Message(QT_TRANSLATE_NOOP("Core", "Cumulative share before it")),
                        result.cumulativeShare(object) - result.share(object)));
    }
    reasoning.verdict =
        isDecidedByTie(result, object)
            ? Message(QT_TRANSLATE_NOOP("Core", "Equal values share a class, and the first of "
                                                "them is %1"))
                  .arg(abcName(abcClass))
            : verdictOf(result, object);
    return reasoning;
}

} // namespace kartoteka
