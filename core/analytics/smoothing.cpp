#include "analytics/smoothing.h"

#include "analytics/optimum.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace kartoteka
{

namespace
{

constexpr double kNoNumber = std::numeric_limits<double>::infinity();
/// Squares of larger values, summed, would leave the range of a double.
constexpr double kLargestValue = 1e100;
constexpr double kCrostonAlpha = 0.1;
constexpr double kLowestPhi = 0.8;
constexpr double kHighestPhi = 0.98;

/// Where a recursion stands.
struct State {
    double level = 0;
    double trend = 0;
    std::vector<double> seasons; ///< of the value at `next`, then its successors, in a circle
    size_t next = 0;             ///< index of the value to be forecast
};

bool isMultiplied(const SeriesModel &model)
{
    return model.method == SeriesMethod::HoltWintersMultiplicative;
}

bool hasSeason(SeriesMethod method)
{
    return method == SeriesMethod::HoltWintersAdditive ||
           method == SeriesMethod::HoltWintersMultiplicative;
}

bool hasTrend(SeriesMethod method)
{
    return method == SeriesMethod::Holt || method == SeriesMethod::DampedTrend || hasSeason(method);
}

/// Moving average over one season around each value; for even seasons the two outer values count
/// half. Without the half season at either end.
std::vector<double> centeredAverage(std::span<const double> values, size_t season)
{
    const size_t half = season / 2;
    const double outer = season % 2 == 0 ? 0.5 : 1.0;
    std::vector<double> averages;
    for (size_t i = half; i + half < values.size(); ++i) {
        double sum = outer * (values[i - half] + values[i + half]);
        for (size_t j = i - half + 1; j < i + half; ++j)
            sum += values[j];
        averages.push_back(sum / static_cast<double>(season));
    }
    return averages;
}

/// Value at 0 and slope of the least-squares line through (1, y₁), (2, y₂) …
std::pair<double, double> line(std::span<const double> y)
{
    const auto n = static_cast<double>(y.size());
    const double middle = (n + 1) / 2;
    const double mean = std::accumulate(y.begin(), y.end(), 0.0) / n;
    double slope = 0;
    for (size_t i = 0; i < y.size(); ++i)
        slope += (static_cast<double>(i + 1) - middle) * (y[i] - mean);
    slope = y.size() > 1 ? slope * 12 / (n * (n * n - 1)) : 0;
    return {mean - slope * middle, slope};
}

/// What each period of a season differs by from the average, in the mean over the seasons.
std::vector<double> seasonalFigure(std::span<const double> values, std::span<const double> averages,
                                   const SeriesModel &model)
{
    const auto season = static_cast<size_t>(model.season);
    std::vector<double> sums(season, 0.0);
    std::vector<int> counts(season, 0);
    for (size_t i = 0; i < averages.size(); ++i) {
        const size_t at = i + season / 2;
        sums[at % season] +=
            isMultiplied(model) ? values[at] / averages[i] : values[at] - averages[i];
        ++counts[at % season];
    }
    for (size_t i = 0; i < season; ++i)
        sums[i] /= std::max(counts[i], 1);
    const double mean =
        std::accumulate(sums.begin(), sums.end(), 0.0) / static_cast<double>(season);
    for (double &figure : sums)
        figure = isMultiplied(model) ? figure / mean : figure - mean;
    return sums;
}

State startOf(std::span<const double> values, const SeriesModel &model)
{
    if (hasSeason(model.method)) {
        const auto season = static_cast<size_t>(model.season);
        const auto first = values.first(2 * season);
        const std::vector<double> averages = centeredAverage(first, season);
        const auto [level, trend] = line(averages);
        return {level, trend, seasonalFigure(first, averages, model), season};
    }
    if (hasTrend(model.method))
        return {values[1], values[1] - values[0], {}, 2};
    return {values[0], 0, {}, 1};
}

/// One value further; returns what was forecast for it.
double advance(State &state, size_t at, double value, const SeriesModel &model)
{
    const double damped = model.phi.value_or(1) * state.trend;
    const double base = state.level + damped;
    double *season = state.seasons.empty() ? nullptr : &state.seasons[at % state.seasons.size()];
    double expected = base;
    double withoutSeason = value;
    if (season && isMultiplied(model)) {
        expected = base * *season;
        withoutSeason = value / *season;
    } else if (season) {
        expected = base + *season;
        withoutSeason = value - *season;
    }
    const double level = *model.alpha * withoutSeason + (1 - *model.alpha) * base;
    if (hasTrend(model.method))
        state.trend = *model.beta * (level - state.level) + (1 - *model.beta) * damped;
    if (season) {
        const double seen = isMultiplied(model) ? value / level : value - level;
        *season = *model.gamma * seen + (1 - *model.gamma) * *season;
    }
    state.level = level;
    return expected;
}

/// Runs through the whole series; infinity where the figures leave the range.
double runThrough(std::span<const double> values, const SeriesModel &model, State &state,
                  std::vector<double> *fitted)
{
    double squares = 0;
    const size_t first = state.next;
    for (; state.next < values.size(); ++state.next) {
        const double expected = advance(state, state.next - first, values[state.next], model);
        const double error = values[state.next] - expected;
        squares += error * error;
        if (fitted)
            fitted->push_back(expected);
    }
    if (!std::isfinite(squares) || !std::isfinite(state.level) || !std::isfinite(state.trend))
        return kNoNumber;
    if (!state.seasons.empty()) {
        const size_t passed = (values.size() - first) % state.seasons.size();
        std::rotate(state.seasons.begin(),
                    state.seasons.begin() + static_cast<std::ptrdiff_t>(passed),
                    state.seasons.end());
    }
    return squares;
}

/// A weight the method has, its limits and where searches begin.
struct Weight {
    std::optional<double> SeriesModel::*member;
    double lowest;
    double highest;
    std::vector<double> starts;
};

std::vector<Weight> weightsToFit(const SeriesModel &model)
{
    std::vector<Weight> all = {{&SeriesModel::alpha, 0, 1, {0.3, 0.1, 0.7, 0.5, 0.3}}};
    if (hasTrend(model.method))
        all.push_back({&SeriesModel::beta, 0, 1, {0.1, 0.01, 0.02, 0.3, 0.03}});
    if (hasSeason(model.method))
        all.push_back({&SeriesModel::gamma, 0, 1, {0.1, 0.3, 0.5, 0.2, 0.9}});
    if (model.method == SeriesMethod::DampedTrend)
        all.push_back({&SeriesModel::phi, kLowestPhi, kHighestPhi, {0.9, 0.95, 0.85, 0.9, 0.97}});
    std::erase_if(all,
                  [&model](const Weight &weight) { return (model.*weight.member).has_value(); });
    return all;
}

/// Fills in the weights that were left open; false when none give finite figures.
bool fitWeights(std::span<const double> values, SeriesModel &model)
{
    const std::vector<Weight> weights = weightsToFit(model);
    if (weights.empty())
        return true;
    SearchLimits limits;
    std::vector<Point> starts(weights.front().starts.size());
    for (const Weight &weight : weights) {
        limits.lowest.push_back(weight.lowest);
        limits.highest.push_back(weight.highest);
        for (size_t i = 0; i < starts.size(); ++i)
            starts[i].push_back(weight.starts[i]);
    }
    const auto take = [&weights, &model](std::span<const double> point) {
        for (size_t i = 0; i < weights.size(); ++i)
            model.*weights[i].member = point[i];
    };
    const State start = startOf(values, model);
    limits.tolerance = 1e-7;
    limits.evaluations = 1000;
    const auto squaredErrors = [&](std::span<const double> point) {
        take(point);
        State state = start;
        return runThrough(values, model, state, nullptr);
    };
    const Optimum best = minimize(squaredErrors, starts, limits);
    if (best.at.empty())
        return false;
    take(best.at);
    return true;
}

Error notFinite()
{
    return Error(ErrorCode::Invalid,
                 Message(QT_TRANSLATE_NOOP(
                     "Core", "The figures of this series are too far apart for this method")));
}

Result<SeriesFit> fitSmoothing(std::span<const double> values, SeriesFit fit)
{
    fit.isFitted = !weightsToFit(fit.model).empty();
    if (!fitWeights(values, fit.model))
        return notFinite();
    State state = startOf(values, fit.model);
    fit.firstFitted = state.next;
    fit.squaredErrors = runThrough(values, fit.model, state, &fit.fitted);
    if (!std::isfinite(fit.squaredErrors))
        return notFinite();
    fit.level = state.level;
    fit.trend = state.trend;
    fit.seasons = std::move(state.seasons);
    return fit;
}

/// Size and distance of demands, each smoothed when there is a demand.
SeriesFit fitCroston(std::span<const double> values, SeriesFit fit)
{
    fit.model.alpha = fit.model.alpha.value_or(kCrostonAlpha);
    const double alpha = *fit.model.alpha;
    const double factor = fit.model.method == SeriesMethod::SyntetosBoylan ? 1 - alpha / 2 : 1;
    const auto isDemand = [](double value) {
        return value > 0;
    };
    const auto first =
        static_cast<size_t>(std::find_if(values.begin(), values.end(), isDemand) - values.begin());
    const auto demands = std::count_if(values.begin(), values.end(), isDemand);
    double size = values[first];
    fit.interval = static_cast<double>(values.size()) / static_cast<double>(demands);
    fit.firstFitted = first + 1;
    int distance = 0;
    for (size_t i = first + 1; i < values.size(); ++i) {
        fit.fitted.push_back(factor * size / fit.interval);
        ++distance;
        if (!isDemand(values[i]))
            continue;
        size = alpha * values[i] + (1 - alpha) * size;
        fit.interval = alpha * distance + (1 - alpha) * fit.interval;
        distance = 0;
    }
    fit.level = factor * size / fit.interval;
    return fit;
}

/// Each value forecast by what stands before it.
template<class Expect>
void fitFrom(SeriesFit &fit, size_t first, size_t end, Expect expect)
{
    fit.firstFitted = first;
    for (size_t i = first; i < end; ++i)
        fit.fitted.push_back(expect(i));
}

SeriesFit fitSimple(std::span<const double> values, SeriesFit fit)
{
    const auto season = static_cast<size_t>(std::max(fit.model.season, 1));
    const auto window = static_cast<size_t>(std::max(fit.model.window, 1));
    const auto meanBefore = [&values, window](size_t end) {
        const auto part = values.subspan(end - window, window);
        return std::accumulate(part.begin(), part.end(), 0.0) / static_cast<double>(window);
    };
    if (fit.model.method == SeriesMethod::MovingAverage) {
        fit.level = meanBefore(values.size());
        fitFrom(fit, window, values.size(), meanBefore);
    } else if (fit.model.method == SeriesMethod::SeasonalNaive) {
        fit.seasons.assign(values.end() - static_cast<std::ptrdiff_t>(season), values.end());
        fitFrom(fit, season, values.size(), [&](size_t i) { return values[i - season]; });
    } else if (fit.model.method == SeriesMethod::LinearTrend) {
        const auto [start, slope] = line(values);
        fit.level = start + slope * static_cast<double>(values.size());
        fit.trend = slope;
        fitFrom(fit, 0, values.size(), [start = start, slope = slope](size_t i) {
            return start + slope * static_cast<double>(i + 1);
        });
    } else {
        fit.level = values.back();
        fitFrom(fit, 1, values.size(), [&values](size_t i) { return values[i - 1]; });
    }
    return fit;
}

double squaredErrors(std::span<const double> values, const SeriesFit &fit)
{
    double sum = 0;
    for (size_t i = 0; i < fit.fitted.size(); ++i) {
        const double error = values[fit.firstFitted + i] - fit.fitted[i];
        sum += error * error;
    }
    return sum;
}

bool isShare(const std::optional<double> &weight)
{
    return !weight || (*weight >= 0 && *weight <= 1);
}

std::optional<Message> wrongParameter(const SeriesModel &model)
{
    if (!isShare(model.alpha) || !isShare(model.beta) || !isShare(model.gamma) ||
        !isShare(model.phi))
        return Message(
            QT_TRANSLATE_NOOP("Core", "The weights of smoothing are numbers from 0 to 1"));
    if (model.window < 1)
        return Message(QT_TRANSLATE_NOOP("Core", "A moving average needs a window of at least 1"));
    return {};
}

Message needs(qint64 fewest, std::span<const double> values)
{
    return Message(QT_TRANSLATE_NOOP("Core", "needs %1 periods, there are %2"))
        .arg(fewest)
        .arg(static_cast<qint64>(values.size()));
}

qint64 fewestValues(const SeriesModel &model)
{
    switch (model.method) {
    case SeriesMethod::Naive:
        return 1;
    case SeriesMethod::SeasonalNaive:
        return model.season;
    case SeriesMethod::MovingAverage:
        return model.window;
    case SeriesMethod::SimpleSmoothing:
    case SeriesMethod::LinearTrend:
        return 3;
    case SeriesMethod::Holt:
    case SeriesMethod::Croston:
    case SeriesMethod::SyntetosBoylan:
        return 4;
    case SeriesMethod::DampedTrend:
        return 5;
    case SeriesMethod::HoltWintersAdditive:
    case SeriesMethod::HoltWintersMultiplicative:
        return qint64(2) * model.season;
    }
    return 0;
}

std::optional<Message> crostonObstacle(std::span<const double> values)
{
    const auto demands =
        std::count_if(values.begin(), values.end(), [](double v) { return v > 0; });
    const bool hasReturns =
        std::any_of(values.begin(), values.end(), [](double v) { return v < 0; });
    if (hasReturns)
        return Message(QT_TRANSLATE_NOOP("Core", "some periods are below zero"));
    if (demands < 2)
        return Message(QT_TRANSLATE_NOOP("Core", "needs two periods with sales"));
    if (demands == std::ssize(values))
        return Message(
            QT_TRANSLATE_NOOP("Core", "is for series with empty periods, there are none"));
    return {};
}

} // namespace

std::optional<Message> obstacle(std::span<const double> values, const SeriesModel &model)
{
    if (auto wrong = wrongParameter(model))
        return wrong;
    const auto isUsable = [](double value) {
        return std::abs(value) <= kLargestValue;
    };
    if (!std::all_of(values.begin(), values.end(), isUsable))
        return Message(QT_TRANSLATE_NOOP("Core", "some values are no usable numbers"));
    if (values.empty())
        return Message(QT_TRANSLATE_NOOP("Core", "the series is empty"));
    if ((hasSeason(model.method) || model.method == SeriesMethod::SeasonalNaive) &&
        model.season < 2)
        return Message(QT_TRANSLATE_NOOP("Core", "periods of this length have no season"));
    if (std::ssize(values) < fewestValues(model))
        return needs(fewestValues(model), values);
    if (isMultiplied(model) &&
        !std::all_of(values.begin(), values.end(), [](double v) { return v > 0; }))
        return Message(
            QT_TRANSLATE_NOOP("Core", "multiplying a season needs every period above zero"));
    if (model.method == SeriesMethod::Croston || model.method == SeriesMethod::SyntetosBoylan)
        return crostonObstacle(values);
    return {};
}

Result<SeriesFit> fit(std::span<const double> values, const SeriesModel &model)
{
    if (auto why = obstacle(values, model))
        return Error(ErrorCode::Invalid, *std::move(why));
    SeriesFit start;
    start.model = model;
    start.observations = std::ssize(values);
    switch (model.method) {
    case SeriesMethod::SimpleSmoothing:
    case SeriesMethod::Holt:
    case SeriesMethod::DampedTrend:
    case SeriesMethod::HoltWintersAdditive:
    case SeriesMethod::HoltWintersMultiplicative:
        return fitSmoothing(values, std::move(start));
    case SeriesMethod::Croston:
    case SeriesMethod::SyntetosBoylan:
        start = fitCroston(values, std::move(start));
        break;
    case SeriesMethod::Naive:
    case SeriesMethod::SeasonalNaive:
    case SeriesMethod::MovingAverage:
    case SeriesMethod::LinearTrend:
        start = fitSimple(values, std::move(start));
        break;
    }
    start.squaredErrors = squaredErrors(values, start);
    return start;
}

} // namespace kartoteka
