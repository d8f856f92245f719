#include "analytics/abcxyz.h"
#include "analytics/churn.h"
#include "analytics/cohorts.h"
#include "analytics/pareto.h"
#include "analytics/rfm.h"
#include "support/catch.h"

#include <rapidcheck.h>

#include <cmath>

using namespace kartoteka;

namespace
{

constexpr int kObjects = 12;
const PeriodGrid kGrid =
    PeriodGrid::covering(Period::Month, {QDate(2023, 1, 1), QDate(2023, 12, 31)});
const QDate kReport(2023, 12, 31);

/// Sales of few objects, so that equal values, returns and days outside the grid are common.
SalesLines anySales()
{
    SalesLines lines;
    const int count = *rc::gen::inRange(1, 60);
    for (int i = 0; i < count; ++i)
        lines.add(*rc::gen::inRange(0, kObjects),
                  QDate(2022, 12, 1).addDays(*rc::gen::inRange(0, 420)),
                  *rc::gen::inRange(-3, 20) * 100);
    // Something in the grid, above zero.
    lines.add(*rc::gen::inRange(0, kObjects), QDate(2023, 6, 15), 5000);
    return lines;
}

std::vector<QString> someKeys()
{
    std::vector<QString> keys;
    for (int i = 0; i < kObjects; ++i)
        keys.push_back(QString(QChar(u'a' + (i * 5) % kObjects)));
    return keys;
}

AbcXyzParameters anyParameters()
{
    AbcXyzParameters parameters;
    if (*rc::gen::arbitrary<bool>())
        parameters.abc.crossing = AbcCrossing::ToHigherClass;
    parameters.abc.keepTiesTogether = *rc::gen::arbitrary<bool>();
    if (*rc::gen::arbitrary<bool>())
        parameters.xyz.deviation = Deviation::Sample;
    parameters.xyz.emptyPeriods = *rc::gen::element(
        EmptyPeriods::Count, EmptyPeriods::SinceFirstPurchase, EmptyPeriods::Ignore);
    if (*rc::gen::arbitrary<bool>())
        parameters.xyz.stages.reset();
    return parameters;
}

/// Nothing when there is no object with a positive value.
std::optional<AbcXyzResult> analyze(const SalesLines &lines, const AbcXyzParameters &parameters)
{
    const auto keys = someKeys();
    auto result = abcXyz(lines, kObjects, kGrid, parameters, keys);
    return result ? std::optional(*std::move(result)) : std::nullopt;
}

bool areClassesEqual(const AbcXyzResult &a, const AbcXyzResult &b)
{
    return a.abc.classOf == b.abc.classOf && a.abc.ranking == b.abc.ranking &&
           a.xyz.classOf == b.xyz.classOf && a.xyz.stage == b.xyz.stage;
}

SalesLines reordered(const SalesLines &lines, const std::vector<size_t> &order)
{
    SalesLines result;
    for (const size_t i : order) {
        result.object.push_back(lines.object[i]);
        result.day.push_back(lines.day[i]);
        result.amount.push_back(lines.amount[i]);
    }
    return result;
}

std::vector<size_t> anyOrder(size_t count)
{
    std::vector<size_t> order(count);
    for (size_t i = 0; i < count; ++i) {
        order[i] = i;
        std::swap(order[i], order[*rc::gen::inRange<size_t>(0, i + 1)]);
    }
    return order;
}

} // namespace

TEST_CASE("Shares add up to the whole, and the matrix to the objects")
{
    CHECK(rc::check([] {
        const auto result = analyze(anySales(), anyParameters());
        RC_PRE(result.has_value());
        double shares = 0;
        qint64 counted = result->abc.apart.count;
        std::int64_t value = 0;
        for (int i = 0; i < kObjects; ++i)
            shares += result->abc.share(i);
        for (const auto *part : {&result->matrix, &result->outside})
            for (const auto &row : *part)
                for (const ClassTotal &cell : row) {
                    counted += cell.count;
                    value += cell.value;
                }
        RC_ASSERT(std::abs(shares - 1) < 1e-12);
        RC_ASSERT(counted == kObjects);
        RC_ASSERT(value == result->abc.total);
        const ParetoResult concentration = pareto(result->abc);
        RC_ASSERT(concentration.gini >= 0);
        RC_ASSERT(concentration.gini < 1);
        RC_ASSERT(concentration.curve.back() == 1);
    }));
}

TEST_CASE("The order of the lines changes nothing")
{
    CHECK(rc::check([] {
        const SalesLines lines = anySales();
        const auto parameters = anyParameters();
        const SalesLines shuffled = reordered(lines, anyOrder(lines.size()));
        const auto one = analyze(lines, parameters);
        const auto other = analyze(shuffled, parameters);
        RC_ASSERT(one.has_value() == other.has_value());
        if (!one)
            return;
        RC_ASSERT(areClassesEqual(*one, *other));
        RC_ASSERT(one->xyz.coefficient == other->xyz.coefficient);
        const auto scored = rfm(lines, kObjects, kReport);
        const auto scoredOther = rfm(shuffled, kObjects, kReport);
        RC_ASSERT(scored->segment == scoredOther->segment);
        const auto rhythm = churn(lines, kObjects, kReport);
        const auto rhythmOther = churn(shuffled, kObjects, kReport);
        RC_ASSERT(static_cast<bool>(rhythm) == static_cast<bool>(rhythmOther));
        if (rhythm)
            RC_ASSERT(rhythm->overdue == rhythmOther->overdue);
    }));
}

TEST_CASE("Scaling all money changes no class")
{
    CHECK(rc::check([] {
        const SalesLines lines = anySales();
        const auto parameters = anyParameters();
        SalesLines larger = lines;
        const int factor = *rc::gen::inRange(2, 1'000'000);
        for (std::int64_t &amount : larger.amount)
            amount *= factor;
        const auto one = analyze(lines, parameters);
        const auto other = analyze(larger, parameters);
        RC_ASSERT(one.has_value() == other.has_value());
        if (one)
            RC_ASSERT(areClassesEqual(*one, *other));
    }));
}

TEST_CASE("Dividing a sale in two changes no total and no class")
{
    CHECK(rc::check([] {
        const SalesLines lines = anySales();
        const auto parameters = anyParameters();
        SalesLines divided = lines;
        const size_t place = *rc::gen::inRange<size_t>(0, lines.size());
        const std::int64_t part = lines.amount[place] / 3;
        divided.amount[place] -= part;
        divided.add(lines.object[place], QDate::fromJulianDay(lines.day[place]), part);
        const auto one = analyze(lines, parameters);
        const auto other = analyze(divided, parameters);
        RC_ASSERT(one.has_value() == other.has_value());
        if (!one)
            return;
        RC_ASSERT(one->abc.value == other->abc.value);
        RC_ASSERT(one->xyz.total == other->xyz.total);
        RC_ASSERT(areClassesEqual(*one, *other));
    }));
}

TEST_CASE("Two exports put together are worth as much as one")
{
    CHECK(rc::check([] {
        const SalesLines one = anySales();
        const SalesLines other = anySales();
        SalesLines both = one;
        for (size_t i = 0; i < other.size(); ++i)
            both.add(other.object[i], QDate::fromJulianDay(other.day[i]), other.amount[i]);
        const auto first = totals(one, kObjects);
        const auto second = totals(other, kObjects);
        auto sum = totals(both, kObjects);
        for (size_t i = 0; i < sum.size(); ++i)
            sum[i] -= first[i] + second[i];
        RC_ASSERT(sum == std::vector<std::int64_t>(kObjects));
        const PeriodSums a(one, kGrid, 0, kObjects);
        const PeriodSums b(other, kGrid, 0, kObjects);
        const PeriodSums c(both, kGrid, 0, kObjects);
        for (int period = 0; period < kGrid.count(); ++period)
            for (size_t i = 0; i < kObjects; ++i)
                RC_ASSERT(a.of(period)[i] + b.of(period)[i] == c.of(period)[i]);
    }));
}

TEST_CASE("Equal values get equal classes and equal scores")
{
    CHECK(rc::check([] {
        const SalesLines lines = anySales();
        auto parameters = anyParameters();
        parameters.abc.keepTiesTogether = true;
        const auto result = analyze(lines, parameters);
        RC_PRE(result.has_value());
        RfmParameters scoring;
        scoring.scores = *rc::gen::inRange(2, 10);
        scoring.scoring = *rc::gen::element(RfmScoring::ByValue, RfmScoring::ByRank);
        const auto scored = rfm(lines, kObjects, kReport, scoring);
        RC_ASSERT(static_cast<bool>(scored));
        for (size_t i = 0; i < kObjects; ++i)
            for (size_t j = 0; j < kObjects; ++j) {
                if (result->abc.value[i] == result->abc.value[j])
                    RC_ASSERT(result->abc.classOf[i] == result->abc.classOf[j]);
                if (scored->recency[i] < 0 || scored->recency[j] < 0)
                    continue;
                if (scored->money[i] == scored->money[j])
                    RC_ASSERT(scored->scores[i].money == scored->scores[j].money);
                if (scored->money[i] < scored->money[j])
                    RC_ASSERT(scored->scores[i].money <= scored->scores[j].money);
                if (scored->recency[i] < scored->recency[j])
                    RC_ASSERT(scored->scores[i].recency >= scored->scores[j].recency);
            }
    }));
}

TEST_CASE("Sums of a part of the objects are those of the whole")
{
    CHECK(rc::check([] {
        const SalesLines lines = anySales();
        const PeriodSums whole(lines, kGrid, 0, kObjects);
        const int first = *rc::gen::inRange(0, kObjects);
        const int count = *rc::gen::inRange(1, kObjects - first + 1);
        const PeriodSums part(lines, kGrid, first, count);
        for (int period = 0; period < kGrid.count(); ++period)
            for (int i = 0; i < count; ++i)
                RC_ASSERT(part.of(period)[static_cast<size_t>(i)] ==
                          whole.of(period)[static_cast<size_t>(first + i)]);
    }));
}

TEST_CASE("The clients of all cohorts are those who bought first in the grid")
{
    CHECK(rc::check([] {
        const SalesLines lines = anySales();
        const auto result = cohorts(lines, kObjects, kGrid);
        const auto bought = purchases(lines, kObjects, kGrid.range().to);
        int clients = 0;
        for (int i = 0; i < kObjects; ++i)
            clients += bought.has(i) ? 1 : 0;
        if (!result)
            return;
        int found = result->olderClients;
        for (const Cohort &cohort : result->cohorts) {
            found += cohort.size;
            RC_ASSERT(cohort.active[0] == cohort.size);
            for (const std::int32_t active : cohort.active)
                RC_ASSERT(active <= cohort.size);
        }
        RC_ASSERT(found == clients);
    }));
}
