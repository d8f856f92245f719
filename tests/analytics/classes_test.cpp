#include "analytics/abcxyz.h"
#include "analytics/golddata.h"
#include "analytics/pareto.h"
#include "analytics/rfm.h"
#include "support/catch.h"

#include <QJsonArray>

#include <cmath>

using namespace kartoteka;

namespace
{

QString abcClasses(const std::vector<std::int64_t> &values, const AbcParameters &parameters = {})
{
    const auto result = abc(values, parameters);
    REQUIRE(result);
    QString classes;
    for (const std::int8_t found : result->classOf)
        classes += abcName(found);
    return classes;
}

AbcParameters crossing(AbcCrossing rule, bool isLargestFirst = true, bool areTiesTogether = true)
{
    AbcParameters parameters;
    parameters.crossing = rule;
    parameters.isLargestAlwaysFirst = isLargestFirst;
    parameters.keepTiesTogether = areTiesTogether;
    return parameters;
}

/// One object with these sums in the months from January 2024 on.
SalesLines monthly(const std::vector<std::int64_t> &sums)
{
    SalesLines lines;
    for (size_t i = 0; i < sums.size(); ++i)
        if (sums[i] != 0)
            lines.add(0, QDate(2024, 1, 15).addMonths(static_cast<int>(i)), sums[i]);
    return lines;
}

PeriodGrid months(int count)
{
    return PeriodGrid::covering(
        Period::Month, {QDate(2024, 1, 1), QDate(2024, 1, 1).addMonths(count).addDays(-1)});
}

XyzParameters without(Deviation deviation = Deviation::Population,
                      EmptyPeriods emptyPeriods = EmptyPeriods::Count)
{
    XyzParameters parameters;
    parameters.deviation = deviation;
    parameters.emptyPeriods = emptyPeriods;
    parameters.stages.reset();
    return parameters;
}

double variation(const std::vector<std::int64_t> &sums, const XyzParameters &parameters)
{
    const auto result = xyz(monthly(sums), 1, months(static_cast<int>(sums.size())), parameters);
    REQUIRE(result);
    return result->coefficient[0];
}

QString xyzClass(const std::vector<std::int64_t> &sums, const XyzParameters &parameters)
{
    const auto result = xyz(monthly(sums), 1, months(static_cast<int>(sums.size())), parameters);
    REQUIRE(result);
    return xyzName(result->classOf[0]);
}

RelationStage stageOf(const std::vector<std::int64_t> &sums)
{
    const auto result = xyz(monthly(sums), 1, months(static_cast<int>(sums.size())));
    REQUIRE(result);
    CHECK((result->classOf[0] == XyzResult::kNone) == (result->stage[0] != RelationStage::Regular));
    return result->stage[0];
}

QString shownVerdict(const Explanation &explanation, size_t reason)
{
    return explanation.reasons[reason].verdict.english();
}

} // namespace

TEST_CASE("ABC keeps both crossing rules where naive ones fail")
{
    const auto lower = crossing(AbcCrossing::ToLowerClass);
    const auto upper = crossing(AbcCrossing::ToHigherClass);
    CHECK(abcClasses({850, 100, 50}, lower) == QStringLiteral("ABC"));
    CHECK(abcClasses({850, 100, 50}, upper) == QStringLiteral("ABC"));
    CHECK(abcClasses({850, 100, 50}, crossing(AbcCrossing::ToLowerClass, false)) ==
          QStringLiteral("BBC"));
    CHECK(abcClasses({500, 300, 150, 50}, lower) == QStringLiteral("AABC"));
    CHECK(abcClasses({500, 300, 150, 50}, upper) == QStringLiteral("AABC"));
    CHECK(abcClasses({700, 100, 100, 50, 50}, lower) == QStringLiteral("AAABB"));
    CHECK(abcClasses({700, 100, 100, 50, 50}, crossing(AbcCrossing::ToLowerClass, true, false)) ==
          QStringLiteral("AABBC"));
    CHECK(abcClasses({700, 100, 100, 50, 50}, crossing(AbcCrossing::ToHigherClass, true, false)) ==
          QStringLiteral("AABBC"));
    const std::vector<std::int64_t> equal(10, 100);
    CHECK(abcClasses(equal, lower) == QStringLiteral("AAAAAAAAAA"));
    CHECK(abcClasses(equal, upper) == QStringLiteral("AAAAAAAAAA"));
    CHECK(abcClasses(equal, crossing(AbcCrossing::ToLowerClass, true, false)) ==
          QStringLiteral("AAAAAAAABC"));
    CHECK(abcClasses(equal, crossing(AbcCrossing::ToHigherClass, true, false)) ==
          QStringLiteral("AAAAAAAABB"));
}

TEST_CASE("Values that are not above zero stand apart and change no share")
{
    const auto result = abc({500, -1000, 0, 500});
    REQUIRE(result);
    CHECK(result->total == 1000);
    CHECK(result->share(0) == 0.5);
    CHECK(result->share(1) == 0);
    CHECK(result->cumulativeShare(1) == 1);
    CHECK(result->classOf[1] == AbcResult::kApart);
    CHECK(result->classOf[2] == AbcResult::kApart);
    CHECK(result->apart.count == 2);
    CHECK(result->apart.value == -1000);
    CHECK(result->ranking == std::vector<std::int32_t>({0, 3, 2, 1}));
}

TEST_CASE("Two to six classes with own limits, and borders as exact as the amounts are large")
{
    AbcParameters parameters;
    parameters.limits = {100, 500, 2000, 3500, 9500};
    std::vector<std::int64_t> values(100, 1);
    for (std::int64_t i = 0; i < 100; ++i)
        values[static_cast<size_t>(i)] = 1'000'000 - i;
    const QString classes = abcClasses(values, parameters);
    CHECK(classes.count(u'A') == 1);
    CHECK(classes.count(u'F') == 6);
    parameters.limits = {5000};
    CHECK(abcClasses({3, 2, 1}, parameters) == QStringLiteral("ABB"));

    // 80 % of 9 × 10^18 is met to the unit.
    const std::int64_t half = 3'600'000'000'000'000'000;
    CHECK(abcClasses({half, half, 1'800'000'000'000'000'000}) == QStringLiteral("AAC"));
    CHECK(abcClasses({half + 1, half, 1'799'999'999'999'999'999}) == QStringLiteral("ABC"));
    CHECK_FALSE(abc({INT64_MAX, 1}));
    CHECK_FALSE(abc({1, INT64_MIN, -1}));

    for (const auto &wrong : std::vector<std::vector<int>>{
             {}, {0}, {10000}, {9000, 8000}, {8000, 8000}, {1, 2, 3, 4, 5, 6}}) {
        parameters.limits = wrong;
        CHECK_FALSE(abc({1, 2}, parameters));
    }
}

TEST_CASE("The published ABC table is matched")
{
    const auto path = sharedData(QStringLiteral("textbook/abc_16_items_80_95.json"));
    if (!path)
        return;
    std::vector<std::int64_t> values;
    QString published;
    const QJsonArray rows = readGoldJson(*path)[u"rows"].toArray();
    for (const QJsonValue row : rows) {
        values.push_back(row[u"value"].toInteger());
        published += row[u"published_class"].toString();
    }
    const auto result = abc(values);
    REQUIRE(result);
    CHECK(abcClasses(values) == published);
    for (qsizetype i = 0; i < rows.size(); ++i)
        CHECK(result->cumulativeShare(static_cast<int>(i)) * 100 ==
              Approx(rows[i][u"published_cum_percent"].toDouble()).margin(0.06));
    QString crossed = published;
    crossed[3] = u'A';
    crossed[9] = u'B';
    CHECK(abcClasses(values, crossing(AbcCrossing::ToHigherClass)) == crossed);
}

TEST_CASE("The published coefficients of variation are matched")
{
    for (const char *name : {"xyz_bgeu_2012.json", "xyz_same_series_three_periods.json"}) {
        const auto path = sharedData(QStringLiteral("textbook/") + QLatin1String(name));
        if (!path)
            return;
        for (const QJsonValue row : readGoldJson(*path)[u"rows"].toArray()) {
            std::vector<std::int64_t> sums;
            for (const QJsonValue value : row[u"values"].toArray())
                sums.push_back(std::llround(value.toDouble() * 10));
            const QJsonValue computed = row[u"computed"];
            const auto population =
                xyz(monthly(sums), 1, months(static_cast<int>(sums.size())), without());
            REQUIRE(population);
            CHECK(population->mean[0] / 10 == Approx(computed[u"mean"].toDouble()).margin(1e-4));
            CHECK(population->deviation[0] / 10 ==
                  Approx(computed[u"sd_pop"].toDouble()).margin(1e-4));
            CHECK(population->coefficient[0] * 100 ==
                  Approx(computed[u"cv_pop_percent"].toDouble()).margin(1e-4));
            CHECK(variation(sums, without(Deviation::Sample)) * 100 ==
                  Approx(computed[u"cv_samp_percent"].toDouble()).margin(1e-4));
            if (row[u"published"][u"class"].isString())
                CHECK(xyzName(population->classOf[0]) == row[u"published"][u"class"].toString());
        }
    }
    CHECK(variation({900, 800, 700}, without()) == Approx(0.1021).margin(5e-5));
    CHECK(variation({900, 800, 700}, without(Deviation::Sample)) == Approx(0.125));
}

TEST_CASE("Empty periods count, count since the first purchase, or are left out")
{
    const std::vector<std::int64_t> young = {0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 5, 5};
    CHECK(variation(young, without()) == Approx(1.7320508));
    CHECK(variation(young, without({}, EmptyPeriods::SinceFirstPurchase)) == 0);
    CHECK(variation(young, without({}, EmptyPeriods::Ignore)) == 0);
    const std::vector<std::int64_t> rhythmic = {0, 0, 9, 0, 0, 9, 0, 0, 9, 0, 0, 9};
    CHECK(variation(rhythmic, without()) == Approx(1.4142136));
    CHECK(variation(rhythmic, without({}, EmptyPeriods::Ignore)) == 0);
    const auto quarters = xyz(monthly(rhythmic), 1,
                              PeriodGrid::covering(Period::Quarter, months(12).range()), without());
    REQUIRE(quarters);
    CHECK(quarters->coefficient[0] == 0);
    const auto interval = xyz(monthly(rhythmic), 1, months(12), without());
    REQUIRE(interval);
    CHECK(interval->demandInterval(0) == 3);
    std::vector<std::int64_t> once(12);
    once[5] = 7;
    CHECK(variation(once, without()) == Approx(3.3166248));
    CHECK(xyzClass(once, without({}, EmptyPeriods::Ignore)) == QStringLiteral("–"));
}

TEST_CASE("A coefficient that meets its limit belongs to the steadier class")
{
    CHECK(xyzClass({90, 110}, without()) == QStringLiteral("X"));
    CHECK(xyzClass({899'999'999'999, 1'100'000'000'001}, without()) == QStringLiteral("Y"));
    CHECK(xyzClass({900'000'000'001, 1'099'999'999'999}, without()) == QStringLiteral("X"));
    CHECK(xyzClass({75, 125}, without()) == QStringLiteral("Y"));
    CHECK(xyzClass({749'999'999'999'999'999, 1'250'000'000'000'000'001}, without()) ==
          QStringLiteral("Z"));
    CHECK(xyzClass({900, 1000, 1100}, without(Deviation::Sample)) == QStringLiteral("X"));
    XyzParameters wide = without();
    wide.limits = {2000, 5000, 10000};
    CHECK(xyzClass({1, 9, 0, 0}, wide) == QStringLiteral("ZZ"));
    CHECK(xyzClass({0, 10}, wide) == QStringLiteral("Z"));
    for (const auto &wrong : std::vector<std::vector<int>>{{}, {0}, {2500, 1000}, {-5}}) {
        wide.limits = wrong;
        CHECK_FALSE(xyz(monthly({1, 2}), 1, months(2), wide));
    }
}

TEST_CASE("The stage of the relation goes before the class")
{
    CHECK(stageOf({5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5}) == RelationStage::Regular);
    CHECK(stageOf({0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 5, 5}) == RelationStage::New);
    CHECK(stageOf({0, 0, 0, 0, 0, 0, 0, 0, 5, 5, 5, 5}) == RelationStage::New);
    CHECK(stageOf({0, 0, 0, 0, 0, 0, 0, 5, 5, 5, 5, 5}) == RelationStage::Regular);
    CHECK(stageOf({0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}) == RelationStage::OneTime);
    CHECK(stageOf({5, 5, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0}) == RelationStage::Lost);
    CHECK(stageOf({5, 5, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0}) == RelationStage::Regular);
    CHECK(stageOf({-5, 0, 0, -5, 0, 0, 0, 0, 0, 0, 0, 0}) == RelationStage::Potential);
}

TEST_CASE("The matrix holds every object once, and what has no class beside it")
{
    SalesLines lines;
    for (int month = 1; month <= 12; ++month) {
        lines.add(0, QDate(2024, month, 3), 1000);
        lines.add(1, QDate(2024, month, 4), month % 2 == 0 ? 150 : 130);
    }
    lines.add(2, QDate(2024, 11, 5), 300);
    lines.add(3, QDate(2024, 2, 5), 40);
    lines.add(4, QDate(2024, 2, 5), -40);
    lines.add(0, QDate(2025, 1, 1), 99'999);
    const auto result = abcXyz(lines, 5, months(12));
    REQUIRE(result);
    CHECK(result->linesOutside == 1);
    CHECK(result->matrix[0][0].count == 1);
    CHECK(result->matrix[0][0].value == 12'000);
    CHECK(result->matrix[2][0].count == 1);
    CHECK(result->matrix[2][0].value == 1680);
    const auto stage = [](RelationStage named) {
        return static_cast<size_t>(named);
    };
    CHECK(result->outside[2][stage(RelationStage::New)].value == 300);
    CHECK(result->outside[2][stage(RelationStage::OneTime)].value == 40);
    CHECK(result->abc.apart.count == 1);

    AbcXyzParameters wider;
    wider.abcWindow = DateRange{QDate(2024, 1, 1), QDate(2025, 12, 31)};
    const auto withRest = abcXyz(lines, 5, months(12), wider);
    REQUIRE(withRest);
    CHECK(withRest->abc.value[0] == 111'999);
    CHECK(withRest->xyz.total[0] == 12'000);
}

TEST_CASE("Every class explains itself with the figures and the rule that decided")
{
    SalesLines lines;
    for (int month = 1; month <= 12; ++month) {
        lines.add(0, QDate(2024, month, 3), 1000);
        lines.add(1, QDate(2024, month, 4), month % 2 == 0 ? 150 : 130);
        lines.add(2, QDate(2024, month, 5), month % 2 == 0 ? 150 : 130);
    }
    const auto result = abcXyz(lines, 3, months(12));
    REQUIRE(result);
    const Explanation first = explain(*result, lines, 0);
    REQUIRE(first.reasons.size() == 3);
    CHECK(shownVerdict(first, 0) == QStringLiteral("The largest object is always A"));
    CHECK(shownVerdict(first, 1) == QStringLiteral("Buys again and again: regular"));
    CHECK(shownVerdict(first, 2) == QStringLiteral("The coefficient is at most 10 %, so class X"));
    REQUIRE(first.periods.size() == 12);
    CHECK(first.periods[11].amount == 1000);
    CHECK(first.periods[11].period == DateRange{QDate(2024, 12, 1), QDate(2024, 12, 31)});
    CHECK(shownVerdict(explain(*result, lines, 1), 0) ==
          QStringLiteral("The share with the object is at most 95 %, so class B"));
    CHECK(shownVerdict(explain(*result, lines, 2), 0) ==
          QStringLiteral("Equal values share a class, and the first of them is B"));
    CHECK(describe(*result).size() == 11);
}

TEST_CASE("Pareto tells the true share of the largest fifth, and how unequal all are")
{
    const auto ranked = abc({40, 30, 20, 10});
    REQUIRE(ranked);
    const ParetoResult result = pareto(*ranked);
    CHECK(result.top20Down.objects == 0);
    CHECK(result.top20Down.share == 0);
    CHECK(result.top20Nearest.objects == 1);
    CHECK(result.top20Nearest.share == 0.4);
    CHECK(result.top20Up.objects == 1);
    CHECK(result.objectsFor80 == 3);
    CHECK(result.top1 == 0.4);
    CHECK(result.top5 == 1);
    CHECK(result.gini == Approx(0.25));
    const auto equal = abc(std::vector<std::int64_t>(7, 3));
    REQUIRE(equal);
    CHECK(pareto(*equal).gini == 0);
    const auto one = abc({5, 0, 0, -3});
    REQUIRE(one);
    CHECK(pareto(*one).objectsFor80 == 1);
    CHECK(pareto(*one).gini == 0);
}

TEST_CASE("RFM by fixed cut points matches the published table")
{
    const auto path = sharedData(QStringLiteral("textbook/rfm_fixed_breaks.json"));
    if (!path)
        return;
    const QDate now(2008, 7, 1);
    for (const QJsonValue row : readGoldJson(*path)[u"rows"].toArray()) {
        const QDate last =
            QDate::fromString(row[u"last_purchase"].toString() + u"-01", Qt::ISODate);
        const int monthsAgo = (now.year() - last.year()) * 12 + now.month() - last.month();
        const QString score =
            QString::number(scoreByCuts(monthsAgo, {0, 3, 6, 9}, true)) +
            QString::number(scoreByCuts(row[u"frequency"].toInteger(), {10, 20, 30, 40}, false)) +
            QString::number(
                scoreByCuts(row[u"total_thousands"].toInteger(), {5, 10, 20, 50}, false));
        CHECK(score == row[u"published_score"].toString());
    }
}
