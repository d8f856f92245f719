#include "analytics/clientvalue.h"
#include "support/catch.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <rapidcheck.h>

#include <cmath>

using namespace kartoteka;

namespace
{

const QDate kCalibrationEnd(1997, 9, 30);

struct Cdnow {
    SalesLines lines;
    std::vector<QString> keys;
};

/// The sample of 2,357 customers; nothing where the shared data are absent.
std::optional<Cdnow> cdnow()
{
    QFile file(QStringLiteral(KARTOTEKA_SHARED_DATA "/sales/cdnow/CDNOW_sample.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Cdnow result;
    QHash<QString, int> numbers;
    while (!file.atEnd()) {
        const auto words = QString::fromLatin1(file.readLine().simplified()).split(u' ');
        if (words.size() != 5)
            continue;
        const int number = numbers.value(words[1], static_cast<int>(result.keys.size()));
        if (!numbers.contains(words[1])) {
            numbers.insert(words[1], number);
            result.keys.push_back(words[1]);
        }
        result.lines.add(number, QDate::fromString(words[2], QStringLiteral("yyyyMMdd")),
                         std::llround(words[4].toDouble() * 100));
    }
    return result;
}

ClientValueParameters parametersUntil(QDate end)
{
    ClientValueParameters parameters;
    parameters.end = end;
    parameters.horizonDays = 39 * 7;
    return parameters;
}

BgNbd publishedModel()
{
    BgNbd model;
    model.r = 0.242593;
    model.alpha = 4.413532;
    model.a = 0.792886;
    model.b = 2.425752;
    return model;
}

/// Clients 0 … n−1, each buying for `sum(i)` every `distance(i)` days of a year, `times(i)` times.
template<class Times, class Distance, class Sum>
SalesLines invented(int clients, Times times, Distance distance, Sum sum)
{
    SalesLines lines;
    const QDate first(2024, 1, 1);
    for (int i = 0; i < clients; ++i)
        for (int purchase = 0; purchase < times(i); ++purchase)
            lines.add(i, first.addDays(i % 28 + purchase * distance(i)), sum(i, purchase));
    return lines;
}

bool isSound(const ClientValues &result)
{
    return std::all_of(result.clients.begin(), result.clients.end(), [](const ClientValue &client) {
        return std::isfinite(client.alive.value_or(0)) && client.alive.value_or(0) >= 0 &&
               client.alive.value_or(0) <= 1 && std::isfinite(client.purchases.value_or(0)) &&
               client.purchases.value_or(0) >= 0 && std::isfinite(client.average.value_or(0));
    });
}

} // namespace

TEST_CASE("The published figures of the BG/NBD model come out")
{
    const BgNbd model = publishedModel();
    CHECK(model.expectedPurchases(39, 2, 30.43, 38.86) == Approx(1.2259).margin(0.00005));
    CHECK(model.aliveProbability(2, 30.43, 38.86) == Approx(0.7266).margin(0.00005));
    CHECK(model.aliveProbability(1, 1.71, 38.86) == Approx(0.2122).margin(0.00005));
    CHECK(model.expectedPurchases(39, 0, 0, 38.86) == Approx(0.1948).margin(0.00005));
    CHECK(model.aliveProbability(0, 0, 38.86) == 1);
    CHECK(model.expectedPurchases(0, 2, 30.43, 38.86) == 0);
}

TEST_CASE("Expected purchases have no jump at the poles of the formula")
{
    BgNbd model = publishedModel();
    const auto at = [&model](double a, double b, double x) {
        model.a = a;
        model.b = b;
        return model.expectedPurchases(39, x, 0, 38.86);
    };
    CHECK(at(1, 2.4, 2) == Approx((at(0.999, 2.4, 2) + at(1.001, 2.4, 2)) / 2).epsilon(1e-5));
    CHECK(at(0.4, 0.6, 0) == Approx((at(0.399, 0.6, 0) + at(0.401, 0.6, 0)) / 2).epsilon(1e-5));
    CHECK(at(0.2, 0.3, 0) > 0);
    // Both forms of the series, and where neither parameter differs between clients.
    CHECK(at(29.99, 60, 3) == Approx(at(30.01, 60, 3)).epsilon(0.002));
    CHECK(std::isfinite(at(8819.5, 22026.5, 6)));
    model = {22026.5, 150000, 4.5e-5, 22026.5, 0, 0, true};
    CHECK(model.expectedPurchases(39, 6, 30, 38) == Approx(22032.5 / 150038 * 39).epsilon(0.01));
    model = publishedModel();
    CHECK(std::isfinite(model.expectedPurchases(1e9, 5, 30, 38)));
    CHECK(model.expectedPurchases(1000, 5, 30, 38) > model.expectedPurchases(100, 5, 30, 38));
}

TEST_CASE("Both models find the published maximum for CDNOW")
{
    const auto data = cdnow();
    if (!data) {
        WARN("skipped: no shared data");
        return;
    }
    const auto result = clientValues(data->lines, parametersUntil(kCalibrationEnd));
    REQUIRE(result);
    CHECK(result->buyers == 2357);
    CHECK(result->repeaters == 946);
    REQUIRE(result->rhythm);
    CHECK(result->rhythm->r == Approx(0.2426).epsilon(0.005));
    CHECK(result->rhythm->alpha == Approx(4.4135).epsilon(0.005));
    CHECK(result->rhythm->a == Approx(0.7929).epsilon(0.005));
    CHECK(result->rhythm->b == Approx(2.4258).epsilon(0.005));
    CHECK(result->rhythm->logLikelihood == Approx(-9582.43).margin(0.01));
    REQUIRE(result->worth);
    CHECK(result->worth->clients == 946);
    CHECK(result->worth->p == Approx(6.25).epsilon(0.005));
    CHECK(result->worth->q == Approx(3.74).epsilon(0.005));
    CHECK(result->worth->gamma == Approx(15.44).epsilon(0.005));
    CHECK(result->worth->logLikelihood == Approx(-4055.918).margin(0.01));
    CHECK(result->rhythm->expectedPurchases(39) == Approx(1.1950).epsilon(0.001));
    CHECK(result->worth->expectedValue(0, 0).value() == Approx(35.1704).epsilon(0.001));
    CHECK(result->explanation.size() >= 3);
}

TEST_CASE("Every customer of CDNOW has the expected figures")
{
    const auto data = cdnow();
    if (!data) {
        WARN("skipped: no shared data");
        return;
    }
    const auto result = clientValues(data->lines, parametersUntil(kCalibrationEnd));
    REQUIRE(result);
    QHash<QString, const ClientValue *> byKey;
    for (const ClientValue &client : result->clients)
        byKey.insert(data->keys[static_cast<size_t>(client.history.object)], &client);
    QFile gold(QStringLiteral(KARTOTEKA_SHARED_DATA
                              "/sales/cdnow/gold/bgnbd_gammagamma_cal_1997-09-30.csv"));
    REQUIRE(gold.open(QIODevice::ReadOnly));
    gold.readLine();
    int compared = 0;
    int wrong = 0;
    while (!gold.atEnd()) {
        const auto cells = gold.readLine().trimmed().split(',');
        const ClientValue &client = *byKey.value(QString::fromLatin1(cells[0]));
        const auto isNear = [&cells](double value, int cell) {
            return value == Approx(cells[cell].toDouble()).epsilon(0.001).margin(0.0005);
        };
        const bool isRight =
            client.history.repeats() == cells[1].toInt() && isNear(client.history.firstToLast, 2) &&
            isNear(client.history.age, 3) && isNear(client.history.meanRepeat / 100, 4) &&
            isNear(*client.purchases, 5) && isNear(*client.alive, 6) &&
            isNear(*client.average / 100, 7);
        ++compared;
        wrong += isRight ? 0 : 1;
    }
    CHECK(compared == 2357);
    CHECK(wrong == 0);
    CHECK(isSound(*result));
}

TEST_CASE("Many copies of the customers have the same maximum")
{
    const auto data = cdnow();
    if (!data) {
        WARN("skipped: no shared data");
        return;
    }
    SalesLines lines;
    for (int copy = 0; copy < 10; ++copy)
        for (size_t i = 0; i < data->lines.size(); ++i)
            lines.add(data->lines.object[i] + copy * 2357, QDate::fromJulianDay(data->lines.day[i]),
                      data->lines.amount[i]);
    const auto histories = purchaseHistories(lines, kCalibrationEnd, 7);
    REQUIRE(histories);
    const auto worth = fitGammaGamma(*histories, 100);
    REQUIRE(worth);
    CHECK(worth->clients == 9460);
    CHECK(worth->p == Approx(6.2496).epsilon(0.002));
    CHECK(worth->q == Approx(3.7442).epsilon(0.002));
    CHECK(worth->logLikelihood == Approx(-40559.18).margin(0.05));
    const auto rhythm = fitBgNbd(*histories);
    REQUIRE(rhythm);
    CHECK(rhythm->logLikelihood == Approx(-95824.29).margin(0.05));
    // Different days of report make the histories differ, and so the way to the maximum.
    std::vector<PurchaseHistory> different = *histories;
    for (size_t i = 0; i < different.size(); ++i)
        different[i].age += static_cast<double>(i / 2357) * 1e-6;
    const auto moved = fitBgNbd(different);
    REQUIRE(moved);
    CHECK(moved->r == Approx(rhythm->r).epsilon(0.002));
    CHECK(moved->b == Approx(rhythm->b).epsilon(0.002));
}

TEST_CASE("Too few clients have historic values only, and are told why")
{
    const auto lines = invented(
        40, [](int i) { return 1 + i % 3; }, [](int) { return 20; },
        [](int i, int) { return 1000 + i; });
    const auto result = clientValues(lines, parametersUntil(QDate(2024, 12, 31)));
    REQUIRE(result);
    CHECK_FALSE(result->rhythm);
    CHECK_FALSE(result->futureTotal);
    CHECK(result->clients.front().historic == 3 * 1038);
    CHECK_FALSE(result->clients.front().alive);
    CHECK(result->explanation.back().english() ==
          QLatin1String("Historic values only: a forecast needs at least 100 clients, 30 of whom "
                        "bought again, and there are 40 and 26"));
    auto generous = parametersUntil(QDate(2024, 12, 31));
    generous.marginHundredths = 2500;
    const auto margin = clientValues(lines, generous);
    REQUIRE(margin);
    CHECK(margin->clients.front().historic == 779);
}

TEST_CASE("Where value and frequency go together money is not forecast")
{
    const auto lines = invented(
        300, [](int i) { return 1 + i % 7; }, [](int i) { return 5 + i % 11; },
        [](int i, int) { return 1000 * (1 + i % 7); });
    const auto result = clientValues(lines, parametersUntil(QDate(2024, 12, 31)));
    REQUIRE(result);
    REQUIRE(result->rhythm);
    CHECK_FALSE(result->worth);
    CHECK(*result->correlation == Approx(1));
    CHECK(result->explanation.back().english().contains(QLatin1String("correlation 1.00")));
    CHECK(result->clients.front().purchases);
    CHECK_FALSE(result->clients.front().future);
}

TEST_CASE("A penalty draws the parameters together and a discount makes the future cheaper")
{
    const auto lines = invented(
        300, [](int i) { return 1 + (i * 7) % 5; }, [](int i) { return 5 + i % 23; },
        [](int i, int purchase) { return 500 + (i * 37 + purchase * 211) % 3000; });
    auto parameters = parametersUntil(QDate(2024, 12, 31));
    parameters.penalty = 0.01;
    const auto plain = clientValues(lines, parameters);
    REQUIRE(plain);
    REQUIRE(plain->worth);
    parameters.penalty = 0.1;
    const auto strict = clientValues(lines, parameters);
    REQUIRE(strict);
    REQUIRE(strict->rhythm);
    const auto size = [](const BgNbd &m) {
        return m.r * m.r + m.alpha * m.alpha + m.a * m.a + m.b * m.b;
    };
    CHECK(size(*strict->rhythm) < size(*plain->rhythm));
    parameters.penalty = 0.01;
    parameters.yearlyDiscount = 0.2;
    const auto discounted = clientValues(lines, parameters);
    REQUIRE(discounted);
    CHECK(*discounted->futureTotal < *plain->futureTotal);
    CHECK(*discounted->futureTotal > *plain->futureTotal * 8 / 10);
}

TEST_CASE("Purchases of a day are one, and returns are none")
{
    SalesLines lines;
    lines.add(0, QDate(2024, 1, 1), 100);
    lines.add(0, QDate(2024, 1, 1), 50);
    lines.add(0, QDate(2024, 1, 15), 300);
    lines.add(0, QDate(2024, 1, 20), -30);
    lines.add(1, QDate(2024, 1, 20), -40);
    lines.add(2, QDate(2025, 1, 1), 70);
    const auto histories = purchaseHistories(lines, QDate(2024, 1, 29), 7);
    REQUIRE(histories);
    REQUIRE(histories->size() == 2);
    const PurchaseHistory &first = histories->front();
    CHECK(first.purchases == 2);
    CHECK(first.repeats() == 1);
    CHECK(first.firstToLast == 2);
    CHECK(first.age == 4);
    CHECK(first.meanRepeat == 300);
    CHECK(first.total == 420);
    CHECK(histories->back().purchases == 0);
    CHECK(histories->back().repeats() == 0);
}

TEST_CASE("Values of clients that cannot be worked out say what is missing")
{
    const auto until = parametersUntil(QDate(2024, 12, 31));
    CHECK(clientValues({}, until).error().english() ==
          QLatin1String("There are no purchases up to 2024-12-31"));
    CHECK_FALSE(clientValues({}, ClientValueParameters()));
    auto tiny = until;
    tiny.unitDays = 1e-300;
    CHECK(clientValues({}, tiny).error().english().startsWith(QLatin1String("The unit of time")));
    SalesLines huge;
    huge.add(0, QDate(2024, 1, 1), INT64_MAX);
    huge.add(0, QDate(2024, 1, 2), 1);
    CHECK_FALSE(clientValues(huge, until));
    const auto equal = invented(
        200, [](int) { return 3; }, [](int) { return 30; }, [](int, int) { return 1000; });
    const auto result = clientValues(equal, until);
    REQUIRE(result);
    CHECK(isSound(*result));
    const auto once = invented(
        5000, [](int) { return 1; }, [](int) { return 1; }, [](int, int) { return 1000; });
    const auto nobodyAgain = clientValues(once, until);
    REQUIRE(nobodyAgain);
    CHECK_FALSE(nobodyAgain->rhythm);
    CHECK(nobodyAgain->historicTotal == 5000000);
}

TEST_CASE("The order of purchases and splitting one in two change no value")
{
    rc::check([] {
        const auto size = *rc::gen::inRange<size_t>(1, 60);
        SalesLines lines;
        SalesLines reversed;
        for (size_t i = 0; i < size; ++i)
            lines.add(*rc::gen::inRange(0, 8), QDate(2024, 1, 1).addDays(*rc::gen::inRange(0, 400)),
                      *rc::gen::inRange<std::int64_t>(-500, 5000));
        for (size_t i = size; i-- > 0;) {
            const QDate day = QDate::fromJulianDay(lines.day[i]);
            reversed.add(lines.object[i], day, lines.amount[i] - 7);
            reversed.add(lines.object[i], day, 7);
        }
        auto parameters = parametersUntil(QDate(2024, 12, 31));
        parameters.fewestClients = 1;
        parameters.fewestRepeaters = 1;
        const auto a = clientValues(lines, parameters);
        const auto b = clientValues(reversed, parameters);
        RC_ASSERT(static_cast<bool>(a) == static_cast<bool>(b));
        if (!a)
            return;
        RC_ASSERT(isSound(*a));
        RC_ASSERT(a->historicTotal == b->historicTotal);
        RC_ASSERT(a->rhythm.has_value() == b->rhythm.has_value());
        RC_ASSERT(a->clients.size() == b->clients.size());
        for (size_t i = 0; i < a->clients.size(); ++i)
            RC_ASSERT(a->clients[i].historic == b->clients[i].historic);
    });
}
