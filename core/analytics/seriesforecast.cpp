#include "analytics/seriesforecast.h"

#include <algorithm>
#include <cmath>

namespace kartoteka
{

namespace
{

constexpr int kFarthestHorizon = 1000;

SeriesModel modelOf(SeriesMethod method, const SeriesForecastParameters &parameters)
{
    SeriesModel model;
    model.method = method;
    model.season = parameters.season;
    model.window = parameters.window;
    return model;
}

/// Two errors are equal when rounding alone tells them apart.
bool isSmaller(double a, double b)
{
    return a < b - 1e-9 * std::abs(b);
}

/// Mean absolute difference to the value `lag` before.
double lagError(std::span<const double> values, size_t lag)
{
    double sum = 0;
    for (size_t i = lag; i < values.size(); ++i)
        sum += std::abs(values[i] - values[i - lag]);
    return values.size() > lag ? sum / static_cast<double>(values.size() - lag) : 0;
}

double naiveError(std::span<const double> values, int season)
{
    const bool hasSeason = season >= 2 && std::ssize(values) > season;
    return lagError(values, hasSeason ? static_cast<size_t>(season) : 1);
}

/// Adds the errors from one beginning; false when the method cannot begin there.
bool tryFrom(size_t origin, std::span<const double> values, const SeriesModel &model, int farthest,
             MethodTrial &trial, double &sum)
{
    const auto known = values.first(origin);
    const Result<SeriesFit> found = fit(known, model);
    if (!found)
        return false;
    const auto points = forecast(*found, known, farthest, 0);
    for (size_t i = 0; i < points.size() && origin + i < values.size(); ++i) {
        sum += std::abs(values[origin + i] - points[i].value);
        ++trial.compared;
    }
    ++trial.origins;
    return true;
}

/// Crossing point of intermittent demand (Syntetos, Boylan, Croston 2005): mean distance of demands
/// in periods.
constexpr double kIntermittent = 1.32;

std::optional<Message> trialObstacle(std::span<const double> values, const SeriesModel &model)
{
    if (auto why = obstacle(values, model))
        return why;
    const auto filled =
        std::count_if(values.begin(), values.end(), [](double value) { return value != 0; });
    const bool isForGaps =
        model.method == SeriesMethod::Croston || model.method == SeriesMethod::SyntetosBoylan;
    if (isForGaps &&
        static_cast<double>(filled) * kIntermittent > static_cast<double>(values.size()))
        return Message(QT_TRANSLATE_NOOP("Core", "too few periods are empty"));
    return {};
}

/// From how many of the last beginnings the method can start.
int possibleOrigins(std::span<const double> values, const SeriesModel &model, int most)
{
    int origins = 0;
    while (origins < most && static_cast<size_t>(origins) + 1 < values.size() &&
           !obstacle(values.first(values.size() - 1 - static_cast<size_t>(origins)), model))
        ++origins;
    return origins;
}

void tryMethod(MethodTrial &trial, std::span<const double> values,
               const SeriesForecastParameters &parameters, int origins, double naive)
{
    const SeriesModel model = modelOf(trial.method, parameters);
    double sum = 0;
    for (int i = 0; i < origins; ++i) {
        const size_t origin = values.size() - 1 - static_cast<size_t>(i);
        if (!tryFrom(origin, values, model, parameters.farthest, trial, sum))
            break;
    }
    if (trial.origins < origins || !std::isfinite(sum)) {
        trial.obstacle = Message(QT_TRANSLATE_NOOP(
            "Core", "The figures of this series are too far apart for this method"));
        return;
    }
    trial.meanError = sum / static_cast<double>(trial.compared);
    if (naive > 0)
        trial.scaledError = *trial.meanError / naive;
}

/// All methods from the same beginnings, as many as the one that needs the longest history allows,
/// so that their errors can be compared.
std::vector<MethodTrial> tryAll(std::span<const double> values,
                                const SeriesForecastParameters &parameters, double naive)
{
    std::vector<MethodTrial> trials;
    int common = parameters.mostOrigins;
    for (const SeriesMethod method : kSeriesMethods) {
        const SeriesModel model = modelOf(method, parameters);
        MethodTrial trial;
        trial.method = method;
        trial.obstacle = trialObstacle(values, model);
        const int origins =
            trial.obstacle ? 0 : possibleOrigins(values, model, parameters.mostOrigins);
        if (!trial.obstacle && origins < std::max(parameters.fewestOrigins, 1))
            trial.obstacle = Message(
                QT_TRANSLATE_NOOP("Core", "the series is too short to compare it with what came"));
        if (!trial.obstacle)
            common = std::min(common, origins);
        trials.push_back(std::move(trial));
    }
    for (MethodTrial &trial : trials)
        if (!trial.obstacle)
            tryMethod(trial, values, parameters, common, naive);
    return trials;
}

const MethodTrial *bestOf(const std::vector<MethodTrial> &trials)
{
    const MethodTrial *best = nullptr;
    for (const MethodTrial &trial : trials) {
        if (trial.meanError && (!best || isSmaller(*trial.meanError, *best->meanError)))
            best = &trial;
    }
    return best;
}

std::optional<Error> wrongParameters(const SeriesForecastParameters &parameters)
{
    if (parameters.horizon < 1 || parameters.horizon > kFarthestHorizon)
        return Error(ErrorCode::Invalid,
                     Message(QT_TRANSLATE_NOOP("Core", "A forecast reaches 1 to %1 periods ahead"))
                         .arg(qint64(kFarthestHorizon)));
    if (!(parameters.coverage > 0 && parameters.coverage < 1))
        return Error(ErrorCode::Invalid,
                     Message(QT_TRANSLATE_NOOP(
                         "Core", "An interval holds more than 0 % and less than 100 % of cases")));
    if (parameters.mostOrigins < 1 || parameters.farthest < 1 || parameters.mostPeriods < 1)
        return Error(ErrorCode::Invalid,
                     Message(QT_TRANSLATE_NOOP("Core", "A back-test needs at least one period")));
    return {};
}

QString number(double value)
{
    return QString::number(value, 'g', 4);
}

/// Why the method stands there.
Message decision(const SeriesForecast &result, const MethodTrial *best)
{
    if (result.parameters.method)
        return Message(QT_TRANSLATE_NOOP("Core", "Method: %1, as asked for"))
            .arg(label(result.method));
    if (!best)
        return Message(QT_TRANSLATE_N_NOOP("Core",
                                           "Method: %1; a series of %n period(s) is too short "
                                           "to compare methods"))
            .arg(label(result.method))
            .count(result.observations);
    return Message(QT_TRANSLATE_NOOP("Core", "Method: %1; its mean absolute error, %2, was the "
                                             "smallest over %3 forecast values"))
        .arg(label(result.method))
        .arg(number(*best->meanError))
        .arg(best->compared);
}

void explain(SeriesForecast &result, const MethodTrial *best, std::span<const double> values,
             qint64 allPeriods)
{
    result.explanation.push_back(decision(result, best));
    if (best && best->scaledError && *best->scaledError >= 1)
        result.explanation.push_back(
            Message(QT_TRANSLATE_NOOP("Core", "Even the best method errs no less than the naive "
                                              "forecast: read the interval, not the value")));
    const auto empty = std::count(values.begin(), values.end(), 0.0);
    if (best && 2 * empty > std::ssize(values))
        result.explanation.push_back(Message(QT_TRANSLATE_NOOP(
            "Core", "Most periods are empty, which makes forecasts near zero look "
                    "good: for the sum of a longer time trust Croston's method or "
                    "Syntetos-Boylan's more")));
    const SeriesModel &model = result.fit.model;
    const std::pair<const char *, std::optional<double>> weights[] = {
        {"α", model.alpha}, {"β", model.beta}, {"γ", model.gamma}, {"φ", model.phi}};
    QStringList parts;
    for (const auto &[name, weight] : weights) {
        if (weight)
            parts << QString::fromUtf8(name) + QLatin1Char(' ') + QString::number(*weight, 'f', 3);
    }
    if (!parts.isEmpty())
        result.explanation.push_back(Message(QT_TRANSLATE_NOOP("Core", "Weights: %1"))
                                         .arg(parts.join(QStringLiteral(", "))));
    if (!result.points.empty() && !result.points.front().lower)
        result.explanation.push_back(
            Message(QT_TRANSLATE_NOOP("Core", "Too few periods to say how far it may be off")));
    if (std::all_of(values.begin(), values.end(), [&](double v) { return v == values[0]; }))
        result.explanation.push_back(
            Message(QT_TRANSLATE_NOOP("Core", "All periods are equal: nothing can be learnt from "
                                              "them about change")));
    if (result.observations < allPeriods)
        result.explanation.push_back(
            Message(QT_TRANSLATE_NOOP("Core", "Of %1 periods the last %2 are used"))
                .arg(allPeriods)
                .arg(result.observations));
    if (std::ssize(result.points) < result.parameters.horizon)
        result.explanation.push_back(Message(
            QT_TRANSLATE_NOOP("Core", "Further ahead the figures become too large to be counted")));
}

} // namespace

Result<SeriesForecast> seriesForecast(std::span<const double> all,
                                      const SeriesForecastParameters &parameters)
{
    if (auto wrong = wrongParameters(parameters))
        return *std::move(wrong);
    const auto values = all.last(std::min(all.size(), static_cast<size_t>(parameters.mostPeriods)));
    if (auto why = obstacle(values, modelOf(SeriesMethod::Naive, parameters)))
        return Error(
            ErrorCode::Invalid,
            Message(QT_TRANSLATE_NOOP("Core", "Nothing can be forecast: %1")).arg(*std::move(why)));
    SeriesForecast result{parameters, SeriesMethod::Naive, {}, {}, {}, 0, std::ssize(values), {}};
    result.naiveError = naiveError(values, parameters.season);
    result.trials = tryAll(values, parameters, result.naiveError);
    const MethodTrial *best = bestOf(result.trials);
    result.method = parameters.method.value_or(best ? best->method : SeriesMethod::Naive);
    auto found = fit(values, modelOf(result.method, parameters));
    if (!found)
        return std::move(found).error().wrap(
            Message(QT_TRANSLATE_NOOP("Core", "%1 cannot be used")).arg(label(result.method)));
    result.fit = *std::move(found);
    result.points = forecast(result.fit, values, parameters.horizon, parameters.coverage);
    explain(result, best, values, std::ssize(all));
    return result;
}

} // namespace kartoteka
