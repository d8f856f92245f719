#include "analytics/seriesforecast.h"
#include "support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <rapidcheck.h>

#include <cmath>

using namespace kartoteka;

namespace
{

QString forecastFolder()
{
    return QStringLiteral(KARTOTEKA_SHARED_DATA "/forecast/");
}

struct GoldSeries {
    std::vector<double> values;
    QJsonObject gold;
};

/// Nothing where the shared data are absent.
std::optional<GoldSeries> goldSeries(const QString &name)
{
    QFile csv(forecastFolder() + name + QStringLiteral(".csv"));
    QFile gold(forecastFolder() + QStringLiteral("gold/") + name + QStringLiteral(".json"));
    if (!csv.open(QIODevice::ReadOnly) || !gold.open(QIODevice::ReadOnly))
        return {};
    GoldSeries series;
    csv.readLine();
    while (!csv.atEnd())
        series.values.push_back(csv.readLine().trimmed().split(',').last().toDouble());
    series.gold = QJsonDocument::fromJson(gold.readAll()).object();
    return series;
}

SeriesModel modelOf(SeriesMethod method, std::optional<double> alpha = {},
                    std::optional<double> beta = {}, std::optional<double> gamma = {})
{
    SeriesModel model;
    model.method = method;
    model.alpha = alpha;
    model.beta = beta;
    model.gamma = gamma;
    return model;
}

void compare(const QJsonValue &gold, const std::vector<double> &found, double tolerance = 1e-6)
{
    const QJsonArray wanted = gold.toArray();
    REQUIRE(found.size() >= static_cast<size_t>(wanted.size()));
    for (qsizetype i = 0; i < wanted.size(); ++i)
        CHECK(found[static_cast<size_t>(i)] ==
              Approx(wanted[i].toDouble()).epsilon(tolerance).margin(1e-7));
}

std::vector<double> valuesOf(const std::vector<ForecastPoint> &points)
{
    std::vector<double> values;
    for (const ForecastPoint &point : points)
        values.push_back(point.value);
    return values;
}

std::vector<double> forecastBy(const GoldSeries &series, const SeriesModel &model, int horizon)
{
    const auto found = fit(series.values, model);
    REQUIRE(found);
    return valuesOf(forecast(*found, series.values, horizon, 0.8));
}

bool isFinite(const SeriesForecast &result)
{
    const auto isSound = [](const ForecastPoint &point) {
        return std::isfinite(point.value) && std::isfinite(point.lower.value_or(0)) &&
               std::isfinite(point.upper.value_or(0)) &&
               point.lower.value_or(point.value) <= point.value &&
               point.upper.value_or(point.value) >= point.value;
    };
    const auto isTried = [](const MethodTrial &trial) {
        return trial.obstacle.has_value() != trial.meanError.has_value() &&
               std::isfinite(trial.meanError.value_or(0)) &&
               std::isfinite(trial.scaledError.value_or(0));
    };
    return std::all_of(result.points.begin(), result.points.end(), isSound) &&
           std::all_of(result.trials.begin(), result.trials.end(), isTried);
}

const char *const kNames[] = {"AirPassengers", "UKDriverDeaths", "co2"};

} // namespace

TEST_CASE("Holt-Winters with given weights agrees with R's to the sixth digit")
{
    for (const char *name : kNames) {
        const auto series = goldSeries(QString::fromLatin1(name));
        if (!series) {
            WARN("skipped: no shared data");
            return;
        }
        INFO(name);
        const std::pair<const char *, SeriesMethod> seasons[] = {
            {"additive", SeriesMethod::HoltWintersAdditive},
            {"multiplicative", SeriesMethod::HoltWintersMultiplicative}};
        for (const auto &[season, method] : seasons) {
            const auto gold =
                series->gold[QStringLiteral("fixed_0.2_0.1_0.3_") + QString::fromLatin1(season)];
            const auto found = fit(series->values, modelOf(method, 0.2, 0.1, 0.3));
            REQUIRE(found);
            CHECK_FALSE(found->isFitted);
            CHECK(found->squaredErrors ==
                  Approx(gold[QStringLiteral("SSE")].toDouble()).epsilon(1e-6));
            compare(gold[QStringLiteral("final_level_trend")], {found->level, found->trend});
            compare(gold[QStringLiteral("final_season")], found->seasons);
            compare(gold[QStringLiteral("first_fitted")], found->fitted);
            compare(gold[QStringLiteral("forecast")],
                    valuesOf(forecast(*found, series->values, 24, 0.8)));
        }
    }
}

TEST_CASE("Fitted weights of Holt-Winters are as good as R's")
{
    for (const char *name : kNames) {
        const auto series = goldSeries(QString::fromLatin1(name));
        if (!series) {
            WARN("skipped: no shared data");
            return;
        }
        INFO(name);
        const std::pair<const char *, SeriesMethod> seasons[] = {
            {"optimised_additive", SeriesMethod::HoltWintersAdditive},
            {"optimised_multiplicative", SeriesMethod::HoltWintersMultiplicative}};
        for (const auto &[key, method] : seasons) {
            const double best =
                series->gold[QString::fromLatin1(key)][QStringLiteral("SSE")].toDouble();
            const auto found = fit(series->values, modelOf(method));
            REQUIRE(found);
            CHECK(found->isFitted);
            CHECK(found->squaredErrors <= best * 1.001);
        }
    }
}

TEST_CASE("Simple methods agree with R's")
{
    for (const char *name : kNames) {
        const auto series = goldSeries(QString::fromLatin1(name));
        if (!series) {
            WARN("skipped: no shared data");
            return;
        }
        INFO(name);
        const QJsonObject &gold = series->gold;
        const auto holt = fit(series->values, modelOf(SeriesMethod::Holt, 0.3, 0.1));
        REQUIRE(holt);
        const auto goldHolt = gold[QStringLiteral("holt_linear_0.3_0.1")];
        CHECK(holt->squaredErrors ==
              Approx(goldHolt[QStringLiteral("SSE")].toDouble()).epsilon(1e-6));
        compare(goldHolt[QStringLiteral("forecast")],
                valuesOf(forecast(*holt, series->values, 12, 0.8)));
        const auto simple = fit(series->values, modelOf(SeriesMethod::SimpleSmoothing, 0.3));
        REQUIRE(simple);
        const auto goldSimple = gold[QStringLiteral("ses_0.3")];
        CHECK(simple->squaredErrors ==
              Approx(goldSimple[QStringLiteral("SSE")].toDouble()).epsilon(1e-6));
        compare(goldSimple[QStringLiteral("forecast_flat")], {simple->level});
        compare(gold[QStringLiteral("linear_trend_ols")][QStringLiteral("forecast")],
                forecastBy(*series, modelOf(SeriesMethod::LinearTrend), 12));
        compare(gold[QStringLiteral("moving_average_3_next")],
                forecastBy(*series, modelOf(SeriesMethod::MovingAverage), 1));
        compare(gold[QStringLiteral("seasonal_naive_next")],
                forecastBy(*series, modelOf(SeriesMethod::SeasonalNaive), 12));
        const std::span known(series->values.data(), series->values.size() - 12);
        const auto heldOut = fit(known, modelOf(SeriesMethod::HoltWintersAdditive, 0.2, 0.1, 0.3));
        REQUIRE(heldOut);
        double error = 0;
        const auto points = forecast(*heldOut, known, 12, 0.8);
        for (size_t i = 0; i < 12; ++i)
            error += std::abs(series->values[known.size() + i] - points[i].value) / 12;
        compare(gold[QStringLiteral("holdout_last_year_fixed_additive")][QStringLiteral("MAE")],
                {error});
    }
}

TEST_CASE("The back-test chooses a seasonal method for a seasonal series and says why")
{
    const auto series = goldSeries(QStringLiteral("AirPassengers"));
    if (!series) {
        WARN("skipped: no shared data");
        return;
    }
    const auto result = seriesForecast(series->values, {});
    REQUIRE(result);
    CHECK((result->method == SeriesMethod::HoltWintersAdditive ||
           result->method == SeriesMethod::HoltWintersMultiplicative));
    REQUIRE(result->trials.size() == std::size(kSeriesMethods));
    CHECK(result->trials[0].meanError);
    CHECK(result->trials[1].meanError);
    CHECK(result->trials.back().obstacle);
    CHECK(isFinite(*result));
    REQUIRE(result->points.size() == 12);
    const auto &last = result->points.back();
    CHECK(*last.upper - *last.lower > *result->points[0].upper - *result->points[0].lower);
    CHECK(result->explanation.front().english().contains(QLatin1String("Holt-Winters")));
}

TEST_CASE("The variance of intervals grows as the formulas say")
{
    const std::vector<double> values = {10, 12, 9, 14, 11, 13, 10, 15};
    const auto widths = [&values](const SeriesModel &model) {
        const auto found = fit(values, model);
        std::vector<double> squares;
        for (const ForecastPoint &point : forecast(*found, values, 5, 0.95))
            squares.push_back(std::pow(*point.upper - point.value, 2));
        return squares;
    };
    const auto naive = widths(modelOf(SeriesMethod::Naive));
    CHECK(naive[3] == Approx(4 * naive[0]));
    CHECK(std::sqrt(naive[0]) == Approx(1.959964 * std::sqrt((4 + 9 + 25 + 9 + 4 + 9 + 25) / 7.0)));
    const auto simple = widths(modelOf(SeriesMethod::SimpleSmoothing, 0.3));
    CHECK(simple[2] == Approx(simple[0] * (1 + 2 * 0.09)));
    const auto holt = widths(modelOf(SeriesMethod::Holt, 0.3, 0.1));
    CHECK(holt[1] == Approx(holt[0] * (1 + 0.33 * 0.33)));
    auto seasonal = modelOf(SeriesMethod::SeasonalNaive);
    seasonal.season = 2;
    const auto quarters = widths(seasonal);
    CHECK(quarters[1] == Approx(quarters[0]));
    CHECK(quarters[2] == Approx(2 * quarters[0]));
}

TEST_CASE("Demand with gaps is forecast by size and distance")
{
    const std::vector<double> values = {0, 0, 6, 0, 0, 6, 0, 0, 6, 0, 0, 6};
    const auto croston = fit(values, modelOf(SeriesMethod::Croston));
    REQUIRE(croston);
    CHECK(croston->interval == Approx(3));
    CHECK(croston->level == Approx(2));
    const auto corrected = fit(values, modelOf(SeriesMethod::SyntetosBoylan));
    REQUIRE(corrected);
    CHECK(corrected->level == Approx(1.9));
    CHECK(obstacle(std::vector<double>{1, 2, 3, 4}, modelOf(SeriesMethod::Croston)));
    CHECK(obstacle(std::vector<double>{1, 0, -3, 4}, modelOf(SeriesMethod::Croston)));
    CHECK(obstacle(std::vector<double>{0, 0, 0, 4}, modelOf(SeriesMethod::Croston)));
}

TEST_CASE("All methods are compared from the same beginnings")
{
    std::vector<double> values;
    for (int i = 0; i < 30; ++i)
        values.push_back(100 + i + (i % 12 == 0 ? 50 : 0));
    const auto result = seriesForecast(values, {});
    REQUIRE(result);
    for (const MethodTrial &trial : result->trials) {
        CHECK((trial.obstacle || trial.origins == 6));
        CHECK((trial.obstacle || trial.compared == 1 + 2 + 4 * 3));
    }
    CHECK(result->trials[8].origins == 6);
    const auto sparse = seriesForecast(std::vector<double>{0, 0, 5, 0, 0, 0, 7, 0, 0, 6, 0, 0}, {});
    REQUIRE(sparse);
    CHECK(sparse->trials[9].meanError);
    CHECK(sparse->explanation[1].english().contains(QLatin1String("Most periods are empty")));
    std::vector<double> oneGap(30, 4);
    oneGap[7] = 0;
    CHECK(seriesForecast(oneGap, {})->trials[9].obstacle);
}

TEST_CASE("A trend that dies out forecasts less than one that goes on")
{
    const std::vector<double> values = {10, 12, 14, 16, 18, 20, 22};
    auto damped = modelOf(SeriesMethod::DampedTrend, 0.5, 0.5);
    damped.phi = 0.9;
    const auto dies = fit(values, damped);
    const auto goesOn = fit(values, modelOf(SeriesMethod::Holt, 0.5, 0.5));
    REQUIRE(dies);
    REQUIRE(goesOn);
    CHECK(forecast(*goesOn, values, 3, 0.8)[2].value == Approx(28));
    CHECK(forecast(*dies, values, 30, 0.8)[29].value < 45);
}

TEST_CASE("A series that is too poor says what is missing")
{
    CHECK(seriesForecast({}, {}).error().english() ==
          QLatin1String("Nothing can be forecast: the series is empty"));
    const auto alone = seriesForecast(std::vector<double>{5}, {});
    REQUIRE(alone);
    CHECK(alone->method == SeriesMethod::Naive);
    CHECK(alone->points[11].value == 5);
    CHECK_FALSE(alone->points[0].lower);
    CHECK(alone->explanation.size() >= 2);
    const auto equal = seriesForecast(std::vector<double>(40, 7), {});
    REQUIRE(equal);
    CHECK(equal->method == SeriesMethod::Naive);
    CHECK(*equal->points[0].upper == 7);
    CHECK_FALSE(equal->trials[0].scaledError);
    CHECK(isFinite(*equal));
    const auto zeros = seriesForecast(std::vector<double>(40, 0), {});
    REQUIRE(zeros);
    CHECK(isFinite(*zeros));
    SeriesForecastParameters few;
    few.mostPeriods = 10;
    const auto cut = seriesForecast(std::vector<double>(40, 7), few);
    REQUIRE(cut);
    CHECK(cut->observations == 10);
    CHECK(cut->explanation.back().english() == QLatin1String("Of 40 periods the last 10 are used"));
    CHECK_FALSE(seriesForecast(std::vector<double>{1, NAN, 3}, {}));
    CHECK_FALSE(seriesForecast(std::vector<double>{1, INFINITY, 3}, {}));
    SeriesForecastParameters parameters;
    parameters.method = SeriesMethod::HoltWintersMultiplicative;
    CHECK(seriesForecast(std::vector<double>(40, 0), parameters)
              .error()
              .english()
              .contains(QLatin1String("above zero")));
    parameters.horizon = 0;
    CHECK_FALSE(seriesForecast(std::vector<double>{1, 2}, parameters));
}

TEST_CASE("Any series gives finite figures or a sentence")
{
    rc::check([] {
        const auto size = *rc::gen::inRange(0, 40);
        const auto scale = *rc::gen::element(1.0, 1e6, 9e18, 1e90);
        auto values = *rc::gen::container<std::vector<double>>(
            size, rc::gen::map(rc::gen::inRange(-3, 10),
                               [scale](int v) { return std::max(v, -1) * scale; }));
        SeriesForecastParameters parameters;
        parameters.season = *rc::gen::inRange(0, 7);
        parameters.mostOrigins = 4;
        const auto result = seriesForecast(values, parameters);
        RC_ASSERT(static_cast<bool>(result) == !values.empty());
        if (!result)
            return;
        RC_ASSERT(isFinite(*result));
        RC_ASSERT(!result->explanation.empty());
        for (double &value : values)
            value *= 2;
        const auto doubled = seriesForecast(values, parameters);
        RC_ASSERT(static_cast<bool>(doubled));
        RC_ASSERT(doubled->points.size() == result->points.size());
    });
}

TEST_CASE("Every method has its code")
{
    for (const SeriesMethod method : kSeriesMethods)
        CHECK(seriesMethod(QString::fromLatin1(codeName(method))) == method);
    CHECK_FALSE(seriesMethod(QStringLiteral("arima")));
}
