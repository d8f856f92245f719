#include "analytics/cohorts.h"

#include <QCoreApplication>

namespace kartoteka
{

namespace
{

constexpr std::int32_t kNoCohort = -1;

/// Period of the first purchase by object.
std::vector<std::int32_t> firstPeriods(CohortResult &result)
{
    const Purchases &bought = result.purchases;
    const qint64 gridBegin = result.grid.range().from.toJulianDay();
    std::vector<std::int32_t> periods(bought.first.size(), kNoCohort);
    for (size_t i = 0; i < periods.size(); ++i) {
        const std::int32_t first = bought.first[i];
        if (first == Purchases::kNever)
            continue;
        if (first < gridBegin)
            ++result.olderClients;
        else
            periods[i] = result.grid.indexOf(first);
    }
    return periods;
}

void addUp(CohortResult &result, const SalesLines &lines,
           const std::vector<std::int32_t> &firstPeriod)
{
    const auto periods = static_cast<size_t>(result.grid.count());
    // Whether an object bought in a period: counted once, whatever the number of lines.
    std::vector<bool> hasBought(firstPeriod.size() * periods);
    for (size_t i = 0; i < lines.size(); ++i) {
        const auto object = static_cast<size_t>(lines.object[i]);
        const std::int32_t first = firstPeriod[object];
        const int period = result.grid.indexOf(lines.day[i]);
        if (first == kNoCohort || period < first)
            continue;
        Cohort &cohort = result.cohorts[static_cast<size_t>(first)];
        const auto age = static_cast<size_t>(period - first);
        cohort.amount[age] += lines.amount[i];
        const size_t cell = object * periods + static_cast<size_t>(period);
        if (lines.amount[i] >= 0 && !hasBought[cell]) {
            hasBought[cell] = true;
            ++cohort.active[age];
        }
    }
}

void averageRetention(CohortResult &result)
{
    const auto periods = static_cast<size_t>(result.grid.count());
    for (size_t age = 0; age < periods; ++age) {
        qint64 active = 0;
        qint64 base = 0;
        for (size_t i = 0; i + age < periods; ++i) {
            active += result.cohorts[i].active[age];
            base += result.cohorts[i].size;
        }
        if (base == 0)
            break;
        result.retention.push_back(static_cast<double>(active) / static_cast<double>(base));
        result.base.push_back(static_cast<std::int32_t>(base));
    }
}

} // namespace

double Cohort::retention(int age) const
{
    return size > 0 ? static_cast<double>(active[static_cast<size_t>(age)]) / size : 0;
}

Result<CohortResult> cohorts(const SalesLines &lines, int objects, const PeriodGrid &grid)
{
    if (auto checked = checkLines(lines, objects); !checked)
        return checked.error();
    if (grid.isEmpty())
        return Error(ErrorCode::Invalid,
                     Message(QT_TRANSLATE_NOOP("Core", "there is no whole period to compare")));
    CohortResult result;
    result.grid = grid;
    result.purchases = purchases(lines, objects, grid.range().to);
    const auto firstPeriod = firstPeriods(result);
    for (int period = 0; period < grid.count(); ++period) {
        const auto ages = static_cast<size_t>(grid.count() - period);
        Cohort cohort;
        cohort.period = grid.period(period);
        cohort.active.resize(ages);
        cohort.amount.resize(ages);
        result.cohorts.push_back(std::move(cohort));
    }
    for (const std::int32_t period : firstPeriod)
        if (period != kNoCohort)
            ++result.cohorts[static_cast<size_t>(period)].size;
    addUp(result, lines, firstPeriod);
    averageRetention(result);
    if (result.retention.empty())
        return Error(ErrorCode::Invalid,
                     Message(QT_TRANSLATE_NOOP("Core", "nobody bought for the first time from %1 "
                                                       "to %2"))
                         .arg(grid.range().from.toString(Qt::ISODate))
                         .arg(grid.range().to.toString(Qt::ISODate)));
    return result;
}

Explanation explain(const CohortResult &result, const SalesLines &lines, int object)
{
    const PeriodGrid &grid = result.grid;
    Explanation explanation;
    explanation.periods = periodAmounts(lines, grid, object);
    Reasoning reasoning;
    reasoning.title = Message(QT_TRANSLATE_NOOP("Core", "Cohort"));
    if (!result.purchases.has(object)) {
        reasoning.verdict = Message(QT_TRANSLATE_NOOP("Core", "Bought nothing, so it is in no "
                                                              "cohort"));
        explanation.reasons.push_back(std::move(reasoning));
        return explanation;
    }
    const std::int32_t first = result.purchases.first[static_cast<size_t>(object)];
    const int period = grid.indexOf(first);
    reasoning.facts.push_back(Fact::date(Message(QT_TRANSLATE_NOOP("Core", "First purchase")),
                                         QDate::fromJulianDay(first)));
    if (period < 0) {
        reasoning.verdict = Message(QT_TRANSLATE_NOOP("Core", "Bought before the first period, so "
                                                              "it is in no cohort"));
    } else {
        const Cohort &cohort = result.cohorts[static_cast<size_t>(period)];
        reasoning.facts.push_back(
            Fact::period(Message(QT_TRANSLATE_NOOP("Core", "Cohort")), cohort.period));
        reasoning.facts.push_back(
            Fact::count(Message(QT_TRANSLATE_NOOP("Core", "Clients in it")), cohort.size));
        reasoning.facts.push_back(
            Fact::ratio(Message(QT_TRANSLATE_NOOP("Core", "Of them bought in the last period")),
                        cohort.retention(static_cast<int>(cohort.active.size()) - 1)));
    }
    explanation.reasons.push_back(std::move(reasoning));
    return explanation;
}

} // namespace kartoteka
