#include "analytics/funnel.h"
#include "analytics/goldfiles.h"
#include "analytics/pipelineforecast.h"
#include "analytics/velocity.h"
#include "support/catch.h"

#include <QHash>

#include <rapidcheck.h>

#include <cmath>

using namespace kartoteka;

namespace
{

Currency currency(const char *code)
{
    return *Currency::parse(QString::fromLatin1(code));
}

const QStringList kStages = {QStringLiteral("Новая"), QStringLiteral("Квалификация"),
                             QStringLiteral("Предложение"), QStringLiteral("Переговоры"),
                             QStringLiteral("Договор")};

struct Pipeline {
    std::vector<PipelineDeal> deals;
    std::vector<QString> owners;
    std::vector<StageVisit> visits;
};

DealState stateOf(const QString &text)
{
    return text.compare(QLatin1String("won"), Qt::CaseInsensitive) == 0    ? DealState::Won
           : text.compare(QLatin1String("lost"), Qt::CaseInsensitive) == 0 ? DealState::Lost
                                                                           : DealState::Open;
}

Pipeline ownPipeline()
{
    Pipeline pipeline;
    QHash<QString, int> numbers;
    for (const QStringList &row : sharedRows(QStringLiteral("pipeline/deals.csv"))) {
        PipelineDeal deal;
        deal.state = stateOf(row[5]);
        deal.stage = static_cast<int>(kStages.indexOf(row[6]));
        deal.amount = {minorUnits(row[4]), currency("RUB")};
        deal.created = QDate::fromString(row[1], Qt::ISODate);
        deal.closed = QDate::fromString(row[9], Qt::ISODate);
        deal.expectedClose = QDate::fromString(row[8], Qt::ISODate);
        if (!row[7].isEmpty())
            deal.probability = row[7].toInt() * 100;
        numbers.insert(row[0], static_cast<int>(pipeline.deals.size()));
        pipeline.deals.push_back(deal);
        pipeline.owners.push_back(row[3]);
    }
    for (const QStringList &row : sharedRows(QStringLiteral("pipeline/stage_history.csv")))
        pipeline.visits.push_back({numbers.value(row[0]), static_cast<int>(kStages.indexOf(row[1])),
                                   QDate::fromString(row[2], Qt::ISODate),
                                   QDate::fromString(row[3], Qt::ISODate)});
    return pipeline;
}

PipelineForecastParameters typedOn(QDate day, int stages)
{
    PipelineForecastParameters parameters;
    parameters.funnel.stages = stages;
    parameters.asOf = day;
    parameters.rule = ProbabilityRule::Typed;
    return parameters;
}

void compareShare(const std::optional<double> &found, const QJsonValue &gold)
{
    REQUIRE(found.has_value() == !gold.isNull());
    if (found)
        CHECK(*found == Approx(gold.toDouble()).margin(1e-6));
}

void compareDays(const std::optional<double> &found, const QJsonValue &gold)
{
    REQUIRE(found.has_value() == !gold.isNull());
    if (found)
        CHECK(*found == Approx(gold.toDouble()).margin(0.00006));
}

PipelineDeal deal(DealState state, int stage, std::int64_t minor, const char *code = "RUB")
{
    PipelineDeal result;
    result.state = state;
    result.stage = stage;
    result.amount = {minor, currency(code)};
    result.created = QDate(2024, 1, 1);
    if (state != DealState::Open)
        result.closed = QDate(2024, 1, 31);
    return result;
}

} // namespace

TEST_CASE("The funnel of the small pipeline is right to the last figure")
{
    const auto gold = sharedGold(QStringLiteral("pipeline/expected.json"));
    if (!gold) {
        WARN("skipped: no shared data");
        return;
    }
    const Pipeline pipeline = ownPipeline();
    const auto result = funnel(pipeline.deals, pipeline.visits, {5, 0});
    REQUIRE(result);
    const QJsonValue counts = (*gold)[QStringLiteral("counts")];
    CHECK(result->deals == counts[QStringLiteral("deals")].toInt());
    CHECK(result->won == counts[QStringLiteral("won")].toInt());
    CHECK(result->lost == counts[QStringLiteral("lost")].toInt());
    CHECK(result->open == counts[QStringLiteral("open")].toInt());
    for (int i = 0; i < 5; ++i) {
        const FunnelStage &stage = result->stages[static_cast<size_t>(i)];
        const auto of = [&](const char *name) {
            return (*gold)[QString::fromLatin1(name)][kStages[i]];
        };
        INFO(kStages[i].toStdString());
        CHECK(stage.reached == of("reached").toInt());
        CHECK(stage.visited == of("visited").toInt());
        compareShare(stage.days.mean, of("mean_days_in_stage"));
        compareShare(stage.days.median, of("median_days_in_stage"));
        const QString next = i < 4 ? kStages[i + 1] : QStringLiteral("выиграна");
        compareShare(
            stage.conversion,
            (*gold)[QStringLiteral("conversion")][kStages[i] + QLatin1String(" -> ") + next]);
        CHECK(
            stage.open ==
            (*gold)[QStringLiteral("open_by_stage")][kStages[i]][QStringLiteral("deals")].toInt());
    }
    compareShare(result->conversion, (*gold)[QStringLiteral("total_conversion")]);
    compareShare(result->winRate, (*gold)[QStringLiteral("win_rate_of_closed")]);
    compareShare(result->wonCycle.mean, (*gold)[QStringLiteral("mean_cycle_days_won")]);
    REQUIRE(result->money.size() == 1);
    CHECK(result->money[0].won == minorUnits((*gold)[QStringLiteral("won_amount")]));
    CHECK(result->money[0].open == minorUnits((*gold)[QStringLiteral("open_amount")]));
}

TEST_CASE("The weighted pipeline is right to the minor unit")
{
    const auto gold = sharedGold(QStringLiteral("pipeline/expected.json"));
    if (!gold) {
        WARN("skipped: no shared data");
        return;
    }
    const Pipeline pipeline = ownPipeline();
    const auto result =
        pipelineForecast(pipeline.deals, pipeline.visits, typedOn(QDate(2024, 6, 30), 5));
    REQUIRE(result);
    REQUIRE(result->currencies.size() == 1);
    const CurrencyForecast &rubles = result->currencies[0];
    CHECK(rubles.total.weighted == minorUnits((*gold)[QStringLiteral("weighted_open")]));
    const auto compare = [](const PipelineSum &sum, const QJsonValue &wanted) {
        CHECK(sum.deals == wanted[QStringLiteral("deals")].toInt());
        CHECK(sum.amount == minorUnits(wanted[QStringLiteral("amount")]));
        CHECK(sum.weighted == minorUnits(wanted[QStringLiteral("weighted")]));
    };
    for (int i = 0; i < 5; ++i)
        compare(rubles.stages[static_cast<size_t>(i)],
                (*gold)[QStringLiteral("open_by_stage")][kStages[i]]);
    const QJsonObject months = (*gold)[QStringLiteral("forecast_by_month")].toObject();
    REQUIRE(rubles.months.size() == static_cast<size_t>(months.size()));
    for (const MonthSum &month : rubles.months)
        compare(month.sum, months[month.month.toString(QStringLiteral("yyyy-MM"))]);
    CHECK(rubles.overdue == PipelineSum());
    const QJsonObject owners = (*gold)[QStringLiteral("owners")].toObject();
    for (const QString &owner : owners.keys()) {
        std::vector<PipelineDeal> own;
        for (size_t i = 0; i < pipeline.deals.size(); ++i)
            if (pipeline.owners[i] == owner)
                own.push_back(pipeline.deals[i]);
        const auto part = pipelineForecast(own, {}, typedOn(QDate(2024, 6, 30), 5));
        const auto rates = funnel(own, {}, {5, 0});
        REQUIRE(part);
        REQUIRE(rates);
        compareShare(rates->winRate, owners[owner][QStringLiteral("win_rate_of_closed")]);
        CHECK((part->currencies.empty() ? 0 : part->currencies[0].total.weighted) ==
              minorUnits(owners[owner][QStringLiteral("weighted_open")]));
    }
}

TEST_CASE("Probabilities are learnt from what was won after each stage")
{
    const Pipeline pipeline = ownPipeline();
    if (pipeline.deals.empty()) {
        WARN("skipped: no shared data");
        return;
    }
    PipelineForecastParameters parameters = typedOn(QDate(2024, 6, 30), 5);
    parameters.rule = ProbabilityRule::Learnt;
    parameters.fewestClosed = 50;
    const auto result = pipelineForecast(pipeline.deals, pipeline.visits, parameters);
    REQUIRE(result);
    const auto &first = result->probabilities[0];
    CHECK(first.closed == 95);
    CHECK(*first.learnt == Approx(36.0 / 95));
    CHECK(result->probabilities[4].closed < 50);
    CHECK_FALSE(result->probabilities[4].hasHistory);
    for (const WeightedDeal &weighted : result->deals) {
        const auto stage =
            static_cast<size_t>(pipeline.deals[static_cast<size_t>(weighted.deal)].stage);
        CHECK((weighted.source == ProbabilitySource::Learnt) ==
              result->probabilities[stage].hasHistory);
    }
    CHECK(result->explanation[1].english().startsWith(QLatin1String("Not enough history for 4")));
}

TEST_CASE("The funnel of 8,800 opportunities agrees by team, region, agent and product")
{
    const auto gold = sharedGold(QStringLiteral("sales/maven_crm/gold/funnel.json"));
    if (!gold) {
        WARN("skipped: no shared data");
        return;
    }
    const QString folder = QStringLiteral("sales/maven_crm/");
    const auto rows = sharedRows(folder + QStringLiteral("sales_pipeline.csv"));
    QHash<QString, std::int64_t> prices;
    for (const QStringList &row : sharedRows(folder + QStringLiteral("products.csv")))
        prices.insert(row[0], minorUnits(row[2]));
    QHash<QString, QStringList> teams;
    for (const QStringList &row : sharedRows(folder + QStringLiteral("sales_teams.csv")))
        teams.insert(row[0], row);
    QHash<QString, std::vector<PipelineDeal>> groups;
    for (const QStringList &row : rows) {
        const QString product =
            row[2] == QLatin1String("GTXPro") ? QStringLiteral("GTX Pro") : row[2];
        PipelineDeal one = deal(stateOf(row[4]), row[4] == QLatin1String("Engaging") ? 1 : 0, 0);
        if (one.state != DealState::Open)
            one.stage = 1;
        one.amount.minor =
            one.state == DealState::Open ? prices.value(product) : minorUnits(row[7]);
        one.created = QDate::fromString(row[5], QStringLiteral("M/d/yyyy"));
        one.closed = QDate::fromString(row[6], QStringLiteral("M/d/yyyy"));
        groups[QStringLiteral("all")].push_back(one);
        groups[QStringLiteral("by_manager/") + teams[row[1]][1]].push_back(one);
        groups[QStringLiteral("by_region/") + teams[row[1]][2]].push_back(one);
        groups[QStringLiteral("by_agent/") + row[1]].push_back(one);
        groups[QStringLiteral("by_product/") + product].push_back(one);
    }
    CHECK(groups.size() == 1 + 6 + 3 + 30 + 7);
    for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
        const QStringList path = it.key().split(u'/');
        const QJsonValue wanted =
            path.size() == 1 ? (*gold)[path[0]] : (*gold)[path[0]].toObject()[path[1]];
        INFO(it.key().toStdString());
        const auto found = funnel(it.value(), {}, {2, 1});
        REQUIRE(found);
        const auto at = [&wanted](const char *name) {
            return wanted[QString::fromLatin1(name)];
        };
        CHECK(found->deals == at("total").toInt());
        CHECK(found->won + found->lost == at("closed").toInt());
        CHECK(found->stages[1].reached == at("reached_engaging_or_further").toInt());
        compareShare(found->stages[0].conversion, at("conversion_prospecting_to_engaging"));
        compareShare(found->stages[1].conversion, at("conversion_engaging_to_won"));
        compareShare(found->conversion, at("conversion_total_to_won"));
        compareShare(found->winRate, at("win_rate_of_closed"));
        compareDays(found->wonCycle.mean, at("won_cycle_days_mean"));
        compareDays(found->wonCycle.median, at("won_cycle_days_median"));
        compareDays(found->lostCycle.mean, at("lost_cycle_days_mean"));
        CHECK(found->money[0].won == minorUnits(at("won_value")));
        const auto forecast = typedOn(QDate(2017, 12, 31), 2);
        auto typed = forecast;
        typed.typed = {1000, 5000};
        const auto weighted = pipelineForecast(it.value(), {}, typed);
        REQUIRE(weighted);
        if (path[0] == QLatin1String("by_manager"))
            CHECK(weighted->currencies[0].total.weighted ==
                  minorUnits((*gold)[QStringLiteral("weighted_pipeline")]
                                    [QStringLiteral("by_manager")][path[1]]));
        if (path[0] == QLatin1String("all"))
            CHECK(weighted->currencies[0].total.weighted == 205351310);
    }
}

TEST_CASE("Velocity multiplies the levers and shows what a tenth of each is worth")
{
    CHECK(*velocityOf({50, 10000, 0.20, 30}) == Approx(3333.33).margin(0.005));
    CHECK(*velocityOf({50, 10000, 0.25, 30}) == Approx(4166.67).margin(0.005));
    CHECK_FALSE(velocityOf({50, 10000, 0.25, 0}));
    std::vector<PipelineDeal> deals(10, deal(DealState::Open, 1, 500));
    deals.insert(deals.end(), 3, deal(DealState::Won, 1, 100000));
    deals.insert(deals.end(), 9, deal(DealState::Lost, 1, 5));
    deals.push_back(deal(DealState::Open, 0, 500));
    deals.push_back(deal(DealState::Open, 1, 500, "USD"));
    const auto result = velocities(deals, {}, {{2, 0}, 1});
    REQUIRE(result);
    REQUIRE(result->size() == 2);
    const Velocity &rubles = result->front();
    CHECK(rubles.opportunities == 10);
    CHECK(*rubles.perDay == Approx(10 * 100000 * 0.25 / 30));
    for (int lever = 0; lever < 3; ++lever)
        CHECK(*rubles.improved[static_cast<size_t>(lever)] == Approx(*rubles.perDay * 1.1));
    CHECK(*rubles.improved[3] == Approx(*rubles.perDay / 0.9));
    CHECK_FALSE(result->back().perDay);
    CHECK(result->back().explanation.front().english().startsWith(
        QLatin1String("No deal is won yet")));
    std::vector<PipelineDeal> sameDay(3, deal(DealState::Won, 1, 5));
    for (PipelineDeal &one : sameDay)
        one.closed = one.created;
    CHECK_FALSE(velocities(sameDay, {}, {{2, 0}, 0})->front().perDay);
}

TEST_CASE("Deals that should have closed long ago stand apart, as do currencies")
{
    std::vector<PipelineDeal> deals = {
        deal(DealState::Open, 0, 1000), deal(DealState::Open, 0, 2000),
        deal(DealState::Open, 0, 4000, "USD"), deal(DealState::Open, 0, 333),
        deal(DealState::Lost, 0, 9000)};
    for (PipelineDeal &one : deals)
        one.probability = 5000;
    deals[0].expectedClose = QDate(2024, 5, 31);
    deals[1].expectedClose = QDate(2024, 6, 1);
    const auto result = pipelineForecast(deals, {}, typedOn(QDate(2024, 6, 1), 1));
    REQUIRE(result);
    REQUIRE(result->currencies.size() == 2);
    const CurrencyForecast &rubles = result->currencies[0];
    CHECK(rubles.overdue.amount == 1000);
    REQUIRE(rubles.months.size() == 1);
    CHECK(rubles.months[0].sum.weighted == 1000);
    CHECK(rubles.undated.weighted == 167);
    CHECK(rubles.total.weighted == 500 + 1000 + 167);
    deals[3].probability.reset();
    const auto unknown = pipelineForecast(deals, {}, typedOn(QDate(2024, 6, 1), 1));
    REQUIRE(unknown);
    CHECK(unknown->currencies[0].undated.unweighted == 1);
    CHECK(unknown->deals[3].source == ProbabilitySource::None);
}

TEST_CASE("Pipelines with too little in them say what is missing")
{
    CHECK(funnel({}, {}, {5, 0}).error().english() == QLatin1String("There are no deals"));
    const std::vector<PipelineDeal> one = {deal(DealState::Open, 0, INT64_MAX)};
    CHECK_FALSE(funnel(one, {}, {0, 0}));
    CHECK_FALSE(funnel(one, std::vector<StageVisit>{{7, 0, {}, {}}}, {1, 0}));
    CHECK_FALSE(funnel(std::vector<PipelineDeal>{deal(DealState::Open, 3, 1)}, {}, {1, 0}));
    const auto alone = funnel(one, {}, {1, 0});
    REQUIRE(alone);
    CHECK_FALSE(alone->winRate);
    CHECK_FALSE(alone->wonCycle.mean);
    CHECK(alone->stages[0].conversion == 0);
    CHECK(alone->explanation.back().english().contains(QLatin1String("no win rate")));
    const std::vector<PipelineDeal> two(2, one[0]);
    CHECK_FALSE(funnel(two, {}, {1, 0}));
    auto parameters = typedOn(QDate(2024, 1, 1), 1);
    CHECK_FALSE(pipelineForecast(two, {}, parameters));
    parameters.typed = {20000};
    CHECK_FALSE(pipelineForecast(one, {}, parameters));
    CHECK_FALSE(pipelineForecast(one, {}, typedOn({}, 1)));
    const std::vector<StageVisit> backwards = {{0, 0, QDate(2024, 5, 1), QDate(2024, 4, 1)}};
    const auto left = funnel(one, backwards, {1, 0});
    REQUIRE(left);
    CHECK_FALSE(left->stages[0].days.mean);
    CHECK(left->explanation.back().english().startsWith(QLatin1String("1 stay end")));
}

TEST_CASE("The order of deals and visits changes no figure, and parts make the whole")
{
    rc::check([] {
        const int stages = *rc::gen::inRange(1, 5);
        const auto count = *rc::gen::inRange<size_t>(1, 30);
        std::vector<PipelineDeal> deals;
        std::vector<StageVisit> visits;
        for (size_t i = 0; i < count; ++i) {
            PipelineDeal one =
                deal(*rc::gen::element(DealState::Open, DealState::Won, DealState::Lost),
                     *rc::gen::inRange(-1, stages), *rc::gen::inRange<std::int64_t>(-99, 999999),
                     *rc::gen::element("RUB", "USD"));
            if (*rc::gen::inRange(0, 2) == 0)
                one.probability = *rc::gen::inRange(0, 10001);
            if (*rc::gen::inRange(0, 3) > 0)
                one.expectedClose = QDate(2024, 5, 20).addDays(*rc::gen::inRange(-90, 90));
            deals.push_back(one);
            visits.push_back({static_cast<int>(i), *rc::gen::inRange(0, stages), QDate(2024, 1, 1),
                              QDate(2024, 1, *rc::gen::inRange(1, 32))});
        }
        PipelineForecastParameters parameters = typedOn(QDate(2024, 5, 20), stages);
        parameters.rule = ProbabilityRule::Learnt;
        parameters.fewestClosed = 3;
        const auto result = pipelineForecast(deals, visits, parameters);
        const auto counted = funnel(deals, visits, {stages, 0});
        std::reverse(deals.begin(), deals.end());
        for (StageVisit &visit : visits)
            visit.deal = static_cast<int>(count) - 1 - visit.deal;
        const auto reversed = pipelineForecast(deals, visits, parameters);
        const auto recounted = funnel(deals, visits, {stages, 0});
        RC_ASSERT(result->currencies == reversed->currencies);
        RC_ASSERT(counted->stages == recounted->stages);
        RC_ASSERT(counted->money == recounted->money);
        for (const CurrencyForecast &forecast : result->currencies) {
            std::int64_t weighted = forecast.overdue.weighted + forecast.undated.weighted;
            for (const MonthSum &month : forecast.months)
                weighted += month.sum.weighted;
            RC_ASSERT(weighted == forecast.total.weighted);
            std::int64_t amount = forecast.stageless.amount;
            for (const PipelineSum &stage : forecast.stages)
                amount += stage.amount;
            RC_ASSERT(amount == forecast.total.amount);
        }
        for (size_t i = 1; i < counted->stages.size(); ++i)
            RC_ASSERT(counted->stages[i].reached <= counted->stages[i - 1].reached);
    });
}
