#include "analytics/xyz.h"

#include "analytics/abc.h"
#include "analytics/variation.h"

#include <QCoreApplication>

namespace kartoteka
{

namespace
{

constexpr size_t kMostLimits = 8;
constexpr int kMostLimit = 1'000'000;
/// Cells of a slab: larger tables are computed some objects at a time.
constexpr int kSlabCells = 16'000'000;

void reserve(XyzResult &result, size_t objects)
{
    result.total.resize(objects);
    result.mean.resize(objects);
    result.deviation.resize(objects);
    result.coefficient.resize(objects);
    result.counted.resize(objects);
    result.filled.resize(objects);
    result.classOf.resize(objects, XyzResult::kNone);
    result.classes.resize(result.parameters.limits.size() + 1);
}

/// The periods of one object that count, of the column `column` of a slab.
std::vector<std::int64_t> countedSums(const XyzResult &result, const PeriodSums &sums, int object,
                                      size_t column)
{
    const auto from = firstCounted(result, object);
    std::vector<std::int64_t> counted;
    for (int period = from; period < sums.periods(); ++period) {
        const std::int64_t sum = sums.of(period)[column];
        if (sum != 0 || result.parameters.emptyPeriods != EmptyPeriods::Ignore)
            counted.push_back(sum);
    }
    return counted;
}

std::int8_t classOf(const XyzResult &result, const PeriodSums &sums, int object, size_t column)
{
    const auto &limits = result.parameters.limits;
    const auto last = static_cast<std::int8_t>(limits.size());
    if (!result.stage.empty() &&
        result.stage[static_cast<size_t>(object)] != RelationStage::Regular)
        return XyzResult::kNone;
    if (!result.hasCoefficient(object)) {
        const bool hasPeriods = result.counted[static_cast<size_t>(object)] >= 2;
        return hasPeriods ? last : XyzResult::kNone;
    }
    const double coefficient = result.coefficient[static_cast<size_t>(object)];
    for (std::int8_t i = 0; i < last; ++i) {
        const double limit = limits[static_cast<size_t>(i)] / 10000.0;
        // Where rounding might decide, integers do.
        const bool isIn =
            std::abs(coefficient - limit) > 1e-9 * (1 + limit)
                ? coefficient < limit
                : isVariationAtMost(countedSums(result, sums, object, column),
                                    limits[static_cast<size_t>(i)], result.parameters.deviation);
        if (isIn)
            return i;
    }
    return last;
}

void classifySlab(XyzResult &result, const SalesLines &lines, int first, int objects)
{
    const PeriodSums sums(lines, result.grid, first, objects);
    computeVariation(result, sums, first);
    for (int i = 0; i < objects; ++i) {
        const int object = first + i;
        const std::int8_t found = classOf(result, sums, object, static_cast<size_t>(i));
        result.classOf[static_cast<size_t>(object)] = found;
        if (found == XyzResult::kNone)
            continue;
        ClassTotal &total = result.classes[static_cast<size_t>(found)];
        total.value += result.total[static_cast<size_t>(object)];
        ++total.count;
    }
}

Error noPeriods(const SalesLines &lines, const PeriodGrid &grid)
{
    if (grid.isEmpty())
        return Error(ErrorCode::Invalid,
                     Message(QT_TRANSLATE_NOOP("Core", "there is no whole period to compare")));
    const DateRange dates = lines.dates();
    return Error(ErrorCode::Invalid,
                 Message(QT_TRANSLATE_NOOP("Core", "one whole %1 is too little to see how steady "
                                                   "the demand is: the sales go from %2 to %3, "
                                                   "take a shorter step or a longer time"))
                     .arg(stepName(grid.step()))
                     .arg(dates.from.toString(Qt::ISODate))
                     .arg(dates.to.toString(Qt::ISODate)));
}

bool hasLineIn(const SalesLines &lines, const PeriodGrid &grid)
{
    return std::any_of(lines.day.begin(), lines.day.end(),
                       [&grid](std::int32_t day) { return grid.indexOf(day) >= 0; });
}

Message verdictOf(const XyzResult &result, int object)
{
    const int xyzClass = result.classOf[static_cast<size_t>(object)];
    if (xyzClass == XyzResult::kNone)
        return Message(QT_TRANSLATE_NOOP("Core", "Fewer than two periods count, so there is no "
                                                 "class"));
    if (!result.hasCoefficient(object))
        return Message(QT_TRANSLATE_NOOP("Core", "The mean is not above zero, so class %1"))
            .arg(xyzName(xyzClass));
    const auto &limits = result.parameters.limits;
    if (static_cast<size_t>(xyzClass) == limits.size())
        return Message(QT_TRANSLATE_NOOP("Core", "The coefficient is above %1, so class %2"))
            .arg(limitsText({limits.back()}))
            .arg(xyzName(xyzClass));
    return Message(QT_TRANSLATE_NOOP("Core", "The coefficient is at most %1, so class %2"))
        .arg(limitsText({limits[static_cast<size_t>(xyzClass)]}))
        .arg(xyzName(xyzClass));
}

Message deviationName(Deviation deviation)
{
    return deviation == Deviation::Population
               ? Message(QT_TRANSLATE_NOOP("Core", "of the population, ÷ n"))
               : Message(QT_TRANSLATE_NOOP("Core", "of a sample, ÷ (n − 1)"));
}

Message emptyPeriodsName(EmptyPeriods treatment)
{
    switch (treatment) {
    case EmptyPeriods::Count:
        return Message(QT_TRANSLATE_NOOP("Core", "count as zeros"));
    case EmptyPeriods::SinceFirstPurchase:
        return Message(QT_TRANSLATE_NOOP("Core", "count as zeros since the first purchase"));
    case EmptyPeriods::Ignore:
        return Message(QT_TRANSLATE_NOOP("Core", "are left out"));
    }
    return {};
}

} // namespace

double XyzResult::demandInterval(int object) const
{
    const std::int32_t count = filled[static_cast<size_t>(object)];
    return count > 0 ? static_cast<double>(grid.count()) / count : 0;
}

Result<void> check(const XyzParameters &parameters)
{
    const auto &limits = parameters.limits;
    bool isAscending = !limits.empty() && limits.size() <= kMostLimits;
    for (size_t i = 0; isAscending && i < limits.size(); ++i)
        isAscending = limits[i] > (i == 0 ? 0 : limits[i - 1]) && limits[i] <= kMostLimit;
    if (isAscending)
        return {};
    return Error(ErrorCode::Invalid,
                 Message(QT_TRANSLATE_NOOP("Core", "limits of XYZ are ascending percentages above "
                                                   "0")));
}

Result<XyzResult> xyz(const SalesLines &lines, int objects, const PeriodGrid &grid,
                      const XyzParameters &parameters)
{
    if (auto checked = check(parameters); !checked)
        return checked.error();
    if (auto checked = checkLines(lines, objects); !checked)
        return checked.error();
    if (grid.count() < 2)
        return noPeriods(lines, grid);
    if (!hasLineIn(lines, grid))
        return Error(ErrorCode::Invalid,
                     Message(QT_TRANSLATE_NOOP("Core", "nothing was sold from %1 to %2"))
                         .arg(grid.range().from.toString(Qt::ISODate))
                         .arg(grid.range().to.toString(Qt::ISODate)));
    XyzResult result;
    result.parameters = parameters;
    result.grid = grid;
    reserve(result, static_cast<size_t>(objects));
    if (parameters.stages || parameters.emptyPeriods == EmptyPeriods::SinceFirstPurchase)
        result.purchases = purchases(lines, objects, grid.range().to);
    if (parameters.stages)
        result.stage = relationStages(result.purchases, grid, *parameters.stages);
    const int slab = std::max(1, kSlabCells / grid.count());
    for (int first = 0; first < objects; first += slab)
        classifySlab(result, lines, first, std::min(slab, objects - first));
    return result;
}

QString xyzName(int xyzClass)
{
    if (xyzClass < 0)
        return QStringLiteral("–");
    return xyzClass < 2 ? QString(QChar(u'X' + xyzClass)) : QString(xyzClass - 1, u'Z');
}

std::vector<Fact> describe(const XyzParameters &parameters)
{
    std::vector<Fact> facts = {
        Fact::said(Message(QT_TRANSLATE_NOOP("Core", "Limits of XYZ, coefficient of variation")),
                   Message::verbatim(limitsText(parameters.limits))),
        Fact::said(Message(QT_TRANSLATE_NOOP("Core", "Standard deviation")),
                   deviationName(parameters.deviation)),
        Fact::said(Message(QT_TRANSLATE_NOOP("Core", "Empty periods")),
                   emptyPeriodsName(parameters.emptyPeriods)),
    };
    if (parameters.stages) {
        const auto stages = describe(*parameters.stages);
        facts.insert(facts.end(), stages.begin(), stages.end());
    }
    return facts;
}

std::vector<Fact> describe(const PeriodGrid &grid)
{
    return {
        Fact::period(Message(QT_TRANSLATE_NOOP("Core", "Time")), grid.range()),
        Fact::said(Message(QT_TRANSLATE_NOOP("Core", "Step")), stepName(grid.step())),
        Fact::count(Message(QT_TRANSLATE_NOOP("Core", "Steps")), grid.count()),
    };
}

std::vector<Reasoning> explain(const XyzResult &result, int object)
{
    const auto i = static_cast<size_t>(object);
    std::vector<Reasoning> reasons;
    if (!result.stage.empty()) {
        reasons.push_back(explain(result.stage[i], result.purchases, object, result.grid,
                                  *result.parameters.stages));
        if (result.stage[i] != RelationStage::Regular)
            return reasons;
    }
    Reasoning reasoning;
    reasoning.title = Message(QT_TRANSLATE_NOOP("Core", "Why %1")).arg(xyzName(result.classOf[i]));
    reasoning.facts = {
        Fact::count(Message(QT_TRANSLATE_NOOP("Core", "Periods that count")), result.counted[i]),
        Fact::count(Message(QT_TRANSLATE_NOOP("Core", "Periods with sales")), result.filled[i]),
        Fact::money(Message(QT_TRANSLATE_NOOP("Core", "Mean of a period")),
                    qRound64(result.mean[i])),
        Fact::money(Message(QT_TRANSLATE_NOOP("Core", "Standard deviation %1"))
                        .arg(deviationName(result.parameters.deviation)),
                    qRound64(result.deviation[i]))};
    if (result.hasCoefficient(object))
        reasoning.facts.push_back(
            Fact::ratio(Message(QT_TRANSLATE_NOOP("Core", "Coefficient of variation")),
                        result.coefficient[i])
                .decisive());
    reasoning.verdict = verdictOf(result, object);
    reasons.push_back(std::move(reasoning));
    return reasons;
}

} // namespace kartoteka
