#include "analytics/abcxyz.h"
#include "analytics/churn.h"
#include "analytics/cohorts.h"
#include "analytics/pareto.h"
#include "analytics/rfm.h"
#include "analytics/segmentrates.h"
#include "support/catch.h"

#include <cmath>

using namespace kartoteka;

namespace
{

PeriodGrid monthsOf(const SalesLines &lines)
{
    return PeriodGrid::covering(Period::Month, lines.dates());
}

bool areFinite(const std::vector<double> &values)
{
    return std::all_of(values.begin(), values.end(),
                       [](double value) { return std::isfinite(value); });
}

void checkFinite(const AbcXyzResult &result)
{
    CHECK(areFinite(result.xyz.mean));
    CHECK(areFinite(result.xyz.deviation));
    CHECK(areFinite(result.xyz.coefficient));
    for (size_t i = 0; i < std::min<size_t>(result.abc.size(), 100); ++i)
        CHECK(std::isfinite(result.abc.cumulativeShare(static_cast<int>(i))));
    CHECK(std::isfinite(pareto(result.abc).gini));
}

template<class T>
std::string sentence(const Result<T> &result)
{
    REQUIRE_FALSE(result);
    return result.error().english().toStdString();
}

} // namespace

TEST_CASE("Of nothing every analysis says that there is nothing")
{
    const SalesLines none;
    const std::string nothing = "there are no sales to analyze";
    CHECK(sentence(abcXyz(none, 0, PeriodGrid())) == nothing);
    CHECK(sentence(xyz(none, 3, PeriodGrid())) == nothing);
    CHECK(sentence(rfm(none, 0, QDate(2024, 1, 1))) == nothing);
    CHECK(sentence(cohorts(none, 0, PeriodGrid())) == nothing);
    CHECK(sentence(churn(none, 0, QDate(2024, 1, 1))) == nothing);
    CHECK(sentence(abc({})) == "there is nothing to analyze");
    CHECK(sentence(segmentRates({}, 0, {}, {})) == "there is nothing to analyze");
}

TEST_CASE("One client with one sale is A, and too little for the rest")
{
    SalesLines lines;
    lines.add(0, QDate(2024, 5, 5), 100);
    const auto ranked = abc(totals(lines, 1));
    REQUIRE(ranked);
    CHECK(ranked->classOf[0] == 0);
    CHECK(pareto(*ranked).top1 == 1);
    CHECK(sentence(abcXyz(lines, 1, monthsOf(lines))) ==
          "one whole month is too little to see how steady the demand is: the sales go from "
          "2024-05-05 to 2024-05-05, take a shorter step or a longer time");
    CHECK(sentence(churn(lines, 1, QDate(2024, 6, 1))) ==
          "nobody bought on 3 days or more, so there is no rhythm to fall out of");
    const auto scored = rfm(lines, 1, QDate(2024, 6, 1));
    REQUIRE(scored);
    CHECK(scored->segment[0] != RfmSegment::None);
}

TEST_CASE("Clients who are all alike share everything")
{
    SalesLines lines;
    for (int client = 0; client < 50; ++client)
        for (int month = 1; month <= 12; ++month)
            lines.add(client, QDate(2024, month, 10), 700);
    const auto result = abcXyz(lines, 50, monthsOf(lines));
    REQUIRE(result);
    CHECK(result->abc.classes[0].count == 50);
    CHECK(result->xyz.classes[0].count == 50);
    CHECK(result->matrix[0][0].count == 50);
    checkFinite(*result);
    const auto scored = rfm(lines, 50, QDate(2025, 1, 1));
    REQUIRE(scored);
    for (const RfmScores &scores : scored->scores)
        CHECK(scores.money == scored->scores[0].money);
}

TEST_CASE("Returns alone have no shares")
{
    SalesLines lines;
    lines.add(0, QDate(2024, 1, 5), -100);
    lines.add(1, QDate(2024, 3, 5), -100);
    CHECK(sentence(abcXyz(lines, 2, monthsOf(lines))) ==
          "no object has a value above zero, so there are no shares");
    const auto steadiness = xyz(lines, 2, monthsOf(lines));
    REQUIRE(steadiness);
    CHECK(steadiness->stage[0] == RelationStage::Potential);
    CHECK_FALSE(steadiness->hasCoefficient(0));
    CHECK(sentence(rfm(lines, 2, QDate(2024, 6, 1))) == "nobody bought anything up to 2024-06-01");
    CHECK(sentence(churn(lines, 2, QDate(2024, 6, 1))) ==
          "nobody bought anything up to 2024-06-01");
    CHECK(sentence(cohorts(lines, 2, monthsOf(lines))) ==
          "nobody bought for the first time from 2024-01-01 to 2024-03-31");
}

TEST_CASE("What lies in the future waits")
{
    SalesLines lines;
    lines.add(0, QDate(2030, 1, 5), 100);
    lines.add(0, QDate(2030, 5, 5), 100);
    const QDate today(2024, 6, 1);
    CHECK(sentence(abcXyz(lines, 1, monthsOf(lines).endedBy(today))) ==
          "there is no whole period to compare");
    CHECK(sentence(rfm(lines, 1, today)) == "nobody bought anything up to 2024-06-01");
    CHECK(sentence(churn(lines, 1, today)) == "nobody bought anything up to 2024-06-01");
    CHECK(sentence(xyz(lines, 1, PeriodGrid::lastBefore(Period::Month, 12, today))) ==
          "nothing was sold from 2023-06-01 to 2024-05-31");
}

TEST_CASE("A year without a sale is a year of empty periods")
{
    SalesLines lines;
    for (int month = 1; month <= 12; ++month) {
        lines.add(0, QDate(2021, month, 10), 100);
        lines.add(0, QDate(2023, month, 10), 100);
        lines.add(1, QDate(2021, month, 20), 100);
    }
    const auto result = abcXyz(lines, 2, monthsOf(lines));
    REQUIRE(result);
    CHECK(result->xyz.grid.count() == 36);
    CHECK(result->xyz.filled[0] == 24);
    CHECK(result->xyz.coefficient[0] == Approx(0.70710678));
    CHECK(result->xyz.stage[1] == RelationStage::Lost);
    checkFinite(*result);
}

TEST_CASE("A million clients with one sale each are counted, and have no rhythm")
{
    constexpr int kClients = 1'000'000;
    SalesLines lines;
    lines.reserve(kClients);
    for (int client = 0; client < kClients; ++client)
        lines.add(client, QDate(2023, 1, 1).addDays(client % 365), 100 + client % 7);
    const auto result = abcXyz(lines, kClients, monthsOf(lines));
    REQUIRE(result);
    CHECK(result->xyz.classes[0].count + result->xyz.classes[1].count +
              result->xyz.classes[2].count ==
          0);
    qint64 outside = 0;
    for (const auto &row : result->outside)
        for (const ClassTotal &cell : row)
            outside += cell.count;
    CHECK(outside == kClients);
    checkFinite(*result);
    CHECK(sentence(churn(lines, kClients, QDate(2024, 1, 1))) ==
          "nobody bought on 3 days or more, so there is no rhythm to fall out of");
    // Weeks of many clients do not fit one slab.
    const auto weekly = xyz(lines, kClients, PeriodGrid::covering(Period::Week, lines.dates()));
    REQUIRE(weekly);
    CHECK(weekly->filled[kClients - 1] == 1);
}

TEST_CASE("Amounts that leave 64 bits are refused")
{
    SalesLines lines;
    lines.add(0, QDate(2024, 1, 5), INT64_MAX);
    lines.add(0, QDate(2024, 2, 5), 1);
    CHECK(sentence(abcXyz(lines, 1, monthsOf(lines))) == "the sum of the amounts is too large");
    lines.amount = {INT64_MIN, 0};
    CHECK(sentence(rfm(lines, 1, QDate(2024, 6, 1))) == "the sum of the amounts is too large");
    lines.amount = {INT64_MAX / 2, INT64_MAX / 2};
    const auto result = abcXyz(lines, 1, monthsOf(lines));
    REQUIRE(result);
    CHECK(result->xyz.classOf[0] == XyzResult::kNone); // new
    CHECK(result->xyz.coefficient[0] == 0);
    lines.object[1] = 1;
    CHECK_FALSE(abcXyz(lines, 1, monthsOf(lines)));
}

TEST_CASE("Own rhythm: overdue against the client's own median, money of its last year")
{
    SalesLines lines;
    for (int week = 0; week < 10; ++week)
        lines.add(0, QDate(2024, 1, 1).addDays(7 * week), 100);
    for (int quarter = 0; quarter < 5; ++quarter)
        lines.add(1, QDate(2023, 3, 1).addMonths(3 * quarter), 1000);
    lines.add(2, QDate(2024, 3, 1), 50);
    lines.add(2, QDate(2025, 1, 1), 50);
    const auto result = churn(lines, 4, QDate(2024, 3, 25));
    REQUIRE(result);
    CHECK(result->linesAfter == 1);
    CHECK(result->interval[0] == 7);
    CHECK(result->silence[0] == 21);
    CHECK(result->overdue[0] == 3);
    CHECK(result->state[0] == ChurnState::Lost);
    CHECK(result->interval[1] == 91.5);
    CHECK(result->state[1] == ChurnState::Active);
    CHECK(result->yearValue[1] == 4000);
    CHECK_FALSE(result->hasRhythm[2]);
    CHECK(result->interval[2] == Approx((7 + 91.5) / 2));
    CHECK(result->state[3] == ChurnState::None);
    CHECK(result->states[static_cast<size_t>(ChurnState::Lost)].value == 1000);
    ChurnParameters wrong;
    wrong.lostRatio = 1;
    CHECK_FALSE(churn(lines, 4, QDate(2024, 3, 25), wrong));
}

TEST_CASE("Cohorts keep who came when, and how many are still there")
{
    SalesLines lines;
    lines.add(0, QDate(2023, 12, 1), 5);
    lines.add(0, QDate(2024, 2, 1), 5);
    lines.add(1, QDate(2024, 1, 10), 10);
    lines.add(1, QDate(2024, 1, 11), 10);
    lines.add(1, QDate(2024, 3, 1), 10);
    lines.add(2, QDate(2024, 1, 20), 10);
    lines.add(2, QDate(2024, 2, 20), -10);
    lines.add(3, QDate(2024, 2, 20), 10);
    lines.add(3, QDate(2024, 3, 20), 10);
    const auto result = cohorts(
        lines, 5, PeriodGrid::covering(Period::Month, {QDate(2024, 1, 1), QDate(2024, 3, 31)}));
    REQUIRE(result);
    CHECK(result->olderClients == 1);
    REQUIRE(result->cohorts.size() == 3);
    CHECK(result->cohorts[0].active == std::vector<std::int32_t>({2, 0, 1}));
    CHECK(result->cohorts[0].amount == std::vector<std::int64_t>({30, -10, 10}));
    CHECK(result->cohorts[0].retention(2) == 0.5);
    CHECK(result->cohorts[1].active == std::vector<std::int32_t>({1, 1}));
    CHECK(result->cohorts[2].size == 0);
    CHECK(result->retention == std::vector<double>({1, 1.0 / 3, 0.5}));
}
