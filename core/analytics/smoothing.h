#pragma once

#include "base/result.h"

#include <optional>
#include <span>
#include <vector>

namespace kartoteka
{

/// How a series is continued, from the simplest on.
enum class SeriesMethod {
    Naive,                     ///< as the last value
    SeasonalNaive,             ///< as the same period of the last season
    MovingAverage,             ///< as the mean of the last `window` values
    LinearTrend,               ///< straight line by least squares
    SimpleSmoothing,           ///< exponential smoothing of the level (Brown)
    Holt,                      ///< level and trend (Holt 1957)
    DampedTrend,               ///< level and a trend that dies out (Gardner, McKenzie 1985)
    HoltWintersAdditive,       ///< level, trend and season added (Winters 1960)
    HoltWintersMultiplicative, ///< level, trend and season multiplied
    Croston,                   ///< demand with gaps: size and distance smoothed apart (1972)
    SyntetosBoylan,            ///< Croston without its bias: times 1 − α/2 (2005)
};

inline constexpr SeriesMethod kSeriesMethods[] = {SeriesMethod::Naive,
                                                  SeriesMethod::SeasonalNaive,
                                                  SeriesMethod::MovingAverage,
                                                  SeriesMethod::LinearTrend,
                                                  SeriesMethod::SimpleSmoothing,
                                                  SeriesMethod::Holt,
                                                  SeriesMethod::DampedTrend,
                                                  SeriesMethod::HoltWintersAdditive,
                                                  SeriesMethod::HoltWintersMultiplicative,
                                                  SeriesMethod::Croston,
                                                  SeriesMethod::SyntetosBoylan};

/// Stable code for JSON and options: "naive", "seasonal_naive", "holt_winters_additive" …
const char *codeName(SeriesMethod method);
std::optional<SeriesMethod> seriesMethod(QStringView code);
/// Its name for people.
Message label(SeriesMethod method);

/// A method with what is fixed about it; weights that are not given are fitted by the least sum of
/// squared one-step errors – except Croston's α, which is 0.1 (he advises 0.1–0.3).
struct SeriesModel {
    SeriesMethod method = SeriesMethod::Naive;
    int season = 12;             ///< periods in a season: 12 for months, 4 for quarters
    int window = 3;              ///< of the moving average
    std::optional<double> alpha; ///< weight of news in the level, 0–1
    std::optional<double> beta;  ///< in the trend, 0–1
    std::optional<double> gamma; ///< in the season, 0–1
    std::optional<double> phi;   ///< what is left of the trend after a period; fitted in 0.8–0.98
};

/// A method fitted to a series. Start values are those of R's stats::HoltWinters: with a season the
/// first two seasons are taken apart by a centered moving average (seasonal figure; level and trend
/// from the least-squares line through the average), and filtering starts behind the first season;
/// a trend without season starts with level x₂ and trend x₂ − x₁; simple smoothing with x₁.
/// Croston's method starts with the first demand and the mean distance of demands.
struct SeriesFit {
    SeriesModel model;           ///< with every weight the method uses filled in
    bool isFitted = false;       ///< some weight was fitted here
    double level = 0;            ///< at the end of the series; what a flat method forecasts
    double trend = 0;            ///< per period
    std::vector<double> seasons; ///< of the next periods, in order; empty without season
    double interval = 0;         ///< smoothed distance of demands (Croston)
    size_t firstFitted = 0;      ///< index of the first value that has a one-step forecast
    std::vector<double> fitted;  ///< one-step forecasts from there on
    double squaredErrors = 0;    ///< sum over `fitted`
    qint64 observations = 0;
};

/// Why the method cannot be used on this series, as a sentence; nothing when it can. `values` in
/// order of time, one a period, gaps of sales as zeros.
std::optional<Message> obstacle(std::span<const double> values, const SeriesModel &model);

/// Invalid with obstacle()'s sentence, or when no weights give finite figures. Any thread.
Result<SeriesFit> fit(std::span<const double> values, const SeriesModel &model);

struct ForecastPoint {
    double value = 0;
    /// Nothing when under two one-step errors are known.
    std::optional<double> lower;
    std::optional<double> upper;
};

/// The next `horizon` periods. The interval covers `coverage` (0–1) of cases under normal errors
/// whose variance grows with the distance: the class-1 formulas of Hyndman, Koehler, Ord and Snyder
/// (Forecasting with Exponential Smoothing, 2008, ch. 6); relative errors where the season is
/// multiplied; Croston's as simple smoothing. Where a double holds no more the forecast stops: it
/// may be shorter than `horizon`. `values` are those the fit was made of.
std::vector<ForecastPoint> forecast(const SeriesFit &fit, std::span<const double> values,
                                    int horizon, double coverage);

} // namespace kartoteka
