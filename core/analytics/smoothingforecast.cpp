#include "analytics/smoothing.h"

#include <boost/math/distributions/normal.hpp>

#include <array>
#include <cmath>

namespace kartoteka
{

namespace
{

struct MethodName {
    SeriesMethod method;
    const char *code;
    const char *label;
};

constexpr std::array kNames = {
    MethodName{SeriesMethod::Naive, "naive",
               QT_TRANSLATE_NOOP("Core", "naive (as the last period)")},
    MethodName{SeriesMethod::SeasonalNaive, "seasonal_naive",
               QT_TRANSLATE_NOOP("Core", "seasonal naive (as a season ago)")},
    MethodName{SeriesMethod::MovingAverage, "moving_average",
               QT_TRANSLATE_NOOP("Core", "moving average")},
    MethodName{SeriesMethod::LinearTrend, "linear_trend",
               QT_TRANSLATE_NOOP("Core", "linear trend")},
    MethodName{SeriesMethod::SimpleSmoothing, "simple_smoothing",
               QT_TRANSLATE_NOOP("Core", "simple exponential smoothing")},
    MethodName{SeriesMethod::Holt, "holt", QT_TRANSLATE_NOOP("Core", "Holt (level and trend)")},
    MethodName{SeriesMethod::DampedTrend, "damped_trend",
               QT_TRANSLATE_NOOP("Core", "damped trend")},
    MethodName{SeriesMethod::HoltWintersAdditive, "holt_winters_additive",
               QT_TRANSLATE_NOOP("Core", "Holt-Winters, season added")},
    MethodName{SeriesMethod::HoltWintersMultiplicative, "holt_winters_multiplicative",
               QT_TRANSLATE_NOOP("Core", "Holt-Winters, season multiplied")},
    MethodName{SeriesMethod::Croston, "croston",
               QT_TRANSLATE_NOOP("Core", "Croston (demand with gaps)")},
    MethodName{SeriesMethod::SyntetosBoylan, "syntetos_boylan",
               QT_TRANSLATE_NOOP("Core", "Syntetos-Boylan (demand with gaps)")},
};

const MethodName &nameOf(SeriesMethod method)
{
    return kNames[static_cast<size_t>(method)];
}

double dampedSum(double phi, int terms)
{
    return phi == 1 ? terms : phi * (1 - std::pow(phi, terms)) / (1 - phi);
}

double valueAt(const SeriesFit &fit, int distance)
{
    const auto season = [&fit, distance] {
        return fit.seasons[static_cast<size_t>(distance - 1) % fit.seasons.size()];
    };
    switch (fit.model.method) {
    case SeriesMethod::Naive:
    case SeriesMethod::MovingAverage:
    case SeriesMethod::SimpleSmoothing:
    case SeriesMethod::Croston:
    case SeriesMethod::SyntetosBoylan:
        return fit.level;
    case SeriesMethod::SeasonalNaive:
        return season();
    case SeriesMethod::LinearTrend:
    case SeriesMethod::Holt:
        return fit.level + distance * fit.trend;
    case SeriesMethod::DampedTrend:
        return fit.level + dampedSum(*fit.model.phi, distance) * fit.trend;
    case SeriesMethod::HoltWintersAdditive:
        return fit.level + distance * fit.trend + season();
    case SeriesMethod::HoltWintersMultiplicative:
        return (fit.level + distance * fit.trend) * season();
    }
    return 0;
}

/// Weight that an error of `lag` periods before has in a forecast.
double echo(const SeriesFit &fit, int lag)
{
    const SeriesModel &model = fit.model;
    const double alpha = model.alpha.value_or(0);
    switch (model.method) {
    case SeriesMethod::Naive:
        return 1;
    case SeriesMethod::SeasonalNaive:
        return lag % model.season == 0 ? 1 : 0;
    case SeriesMethod::MovingAverage:
    case SeriesMethod::LinearTrend:
        return 0;
    case SeriesMethod::SimpleSmoothing:
    case SeriesMethod::Croston:
    case SeriesMethod::SyntetosBoylan:
        return alpha;
    case SeriesMethod::Holt:
        return alpha * (1 + *model.beta * lag);
    case SeriesMethod::DampedTrend:
        return alpha * (1 + *model.beta * dampedSum(*model.phi, lag));
    case SeriesMethod::HoltWintersAdditive:
    case SeriesMethod::HoltWintersMultiplicative:
        return alpha * (1 + *model.beta * lag) +
               (lag % model.season == 0 ? *model.gamma * (1 - alpha) : 0);
    }
    return 0;
}

/// Variance of the first step; of relative errors when the season is multiplied.
double errorVariance(const SeriesFit &fit, std::span<const double> values)
{
    const auto n = static_cast<double>(fit.fitted.size());
    if (fit.model.method == SeriesMethod::LinearTrend)
        return fit.squaredErrors / (n - 2);
    if (fit.model.method != SeriesMethod::HoltWintersMultiplicative)
        return fit.squaredErrors / n;
    double sum = 0;
    for (size_t i = 0; i < fit.fitted.size(); ++i) {
        const double error = (values[fit.firstFitted + i] - fit.fitted[i]) / fit.fitted[i];
        sum += error * error;
    }
    return sum / n;
}

/// How far a straight line is sure of itself so far outside.
double lineFactor(const SeriesFit &fit, int distance)
{
    const auto n = static_cast<double>(fit.observations);
    const double fromMiddle = (n - 1) / 2 + distance;
    return 1 + 1 / n + fromMiddle * fromMiddle * 12 / (n * (n * n - 1));
}

} // namespace

const char *codeName(SeriesMethod method)
{
    return nameOf(method).code;
}

std::optional<SeriesMethod> seriesMethod(QStringView code)
{
    for (const MethodName &name : kNames)
        if (code == QLatin1String(name.code))
            return name.method;
    return {};
}

Message label(SeriesMethod method)
{
    return Message(nameOf(method).label);
}

std::vector<ForecastPoint> forecast(const SeriesFit &fit, std::span<const double> values,
                                    int horizon, double coverage)
{
    const bool isLine = fit.model.method == SeriesMethod::LinearTrend;
    const bool isRelative = fit.model.method == SeriesMethod::HoltWintersMultiplicative;
    const bool hasInterval = coverage > 0 && coverage < 1 && fit.fitted.size() >= (isLine ? 3 : 2);
    const double variance = hasInterval ? errorVariance(fit, values) : 0;
    const double deviations =
        hasInterval ? boost::math::quantile(boost::math::normal(), (1 + coverage) / 2) : 0;
    std::vector<ForecastPoint> points;
    double factor = 1;
    for (int distance = 1; distance <= horizon; ++distance) {
        ForecastPoint point{valueAt(fit, distance), {}, {}};
        if (distance > 1)
            factor += std::pow(echo(fit, distance - 1), 2);
        const double spread = std::sqrt(variance * (isLine ? lineFactor(fit, distance) : factor)) *
                              deviations * (isRelative ? std::abs(point.value) : 1);
        if (!std::isfinite(point.value) || !std::isfinite(point.value - spread) ||
            !std::isfinite(point.value + spread))
            break;
        if (hasInterval) {
            point.lower = point.value - spread;
            point.upper = point.value + spread;
        }
        points.push_back(point);
    }
    return points;
}

} // namespace kartoteka
