#include "analytics/sourcereturn.h"

#include "analytics/goldfiles.h"
#include "support/catch.h"

using namespace kartoteka;

namespace
{
Money rubles(std::int64_t minor)
{
    return {minor, *Currency::parse(u"RUB")};
}

PipelineDeal deal(DealState state, Money amount)
{
    PipelineDeal result;
    result.state = state;
    result.amount = amount;
    return result;
}
} // namespace

TEST_CASE("What came back from the sources of the small pipeline is right")
{
    const auto gold = sharedGold(QStringLiteral("pipeline/expected.json"));
    if (!gold) {
        WARN("skipped: no shared data");
        return;
    }
    QStringList names;
    std::vector<SourceSpending> spending;
    for (const QStringList &row : sharedRows(QStringLiteral("pipeline/sources.csv"))) {
        names << row[0];
        spending.push_back({row[1].toLongLong(), rubles(minorUnits(row[2]))});
    }
    std::vector<PipelineDeal> deals;
    std::vector<std::int32_t> sourceOf;
    for (const QStringList &row : sharedRows(QStringLiteral("pipeline/deals.csv"))) {
        deals.push_back(deal(row[5] == QLatin1String("won")    ? DealState::Won
                             : row[5] == QLatin1String("lost") ? DealState::Lost
                                                               : DealState::Open,
                             rubles(minorUnits(row[4]))));
        sourceOf.push_back(static_cast<std::int32_t>(names.indexOf(row[2])));
    }
    const auto returns = sourceReturns(deals, sourceOf, spending);
    REQUIRE(returns);
    const QJsonObject sources = gold->value(QStringLiteral("sources")).toObject();
    REQUIRE(sources.size() == names.size());
    for (qsizetype i = 0; i < names.size(); ++i) {
        INFO(names[i].toStdString());
        const SourceReturn &found = (*returns)[static_cast<size_t>(i)];
        const QJsonObject wanted = sources.value(names[i]).toObject();
        const auto figure = [&](const char *name) {
            return wanted.value(QLatin1String(name)).toDouble();
        };
        CHECK(found.deals == figure("deals"));
        CHECK(found.won == figure("won"));
        CHECK(found.lost == figure("lost"));
        CHECK(found.revenue == minorUnits(wanted.value(QStringLiteral("revenue"))));
        CHECK(*found.leadToDeal == Approx(figure("lead_to_deal")).margin(1e-6));
        CHECK(*found.leadToWon == Approx(figure("lead_to_won")).margin(1e-6));
        CHECK(*found.costPerLead / 100 == Approx(figure("cost_per_lead")).margin(0.0001));
        CHECK(*found.costPerWon / 100 == Approx(figure("cost_per_won_deal")).margin(0.0001));
        CHECK(*found.percent == Approx(figure("romi_percent")).margin(0.0001));
    }
}

TEST_CASE("A source without leads, costs or won deals has no such quotients")
{
    const std::vector<PipelineDeal> deals{deal(DealState::Open, rubles(100))};
    const std::vector<std::int32_t> sourceOf{0};
    const auto returns = sourceReturns(deals, sourceOf, std::vector<SourceSpending>(2));
    REQUIRE(returns);
    for (const SourceReturn &source : *returns) {
        CHECK_FALSE(source.leadToDeal);
        CHECK_FALSE(source.costPerLead);
        CHECK_FALSE(source.costPerWon);
        CHECK_FALSE(source.percent);
    }
    CHECK((*returns)[0].deals == 1);
    CHECK(sourceReturns({}, {}, {})->empty());
}

TEST_CASE("Sources refuse mixed currencies, wrong numbers and sums that are too large")
{
    const std::vector<std::int32_t> first{0};
    const std::vector<SourceSpending> spent{{1, rubles(100)}};
    const auto refused = [&](const std::vector<PipelineDeal> &deals,
                             const std::vector<std::int32_t> &sourceOf,
                             const std::vector<SourceSpending> &spending) {
        const auto result = sourceReturns(deals, sourceOf, spending);
        return !result && result.error().code() == ErrorCode::Invalid;
    };
    const PipelineDeal dollars = deal(DealState::Won, {5, *Currency::parse(u"USD")});
    const PipelineDeal huge =
        deal(DealState::Won, rubles(std::numeric_limits<std::int64_t>::max()));
    CHECK(refused({dollars}, first, spent));
    CHECK(refused({huge, huge}, {0, 0}, spent));
    CHECK(refused({huge}, {}, spent));
    CHECK(refused({huge}, {1}, spent));
    CHECK(refused({huge}, {-2}, spent));
    CHECK(refused({}, {}, {{-1, rubles(1)}}));
    CHECK(refused({}, {}, {{1, rubles(-1)}}));
    CHECK_FALSE(refused({dollars}, {-1}, spent));
}
