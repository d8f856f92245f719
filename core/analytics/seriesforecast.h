#pragma once

#include "analytics/smoothing.h"

namespace kartoteka
{

struct SeriesForecastParameters {
    int season = 12;        ///< periods in a season; under 2 = there is none
    int horizon = 12;       ///< periods to forecast
    int window = 3;         ///< of the moving average
    double coverage = 0.8;  ///< share of cases an interval is to hold, 0–1
    int mostOrigins = 12;   ///< at most so many beginnings of the back-test, the latest ones
    int farthest = 3;       ///< the back-test looks so many periods ahead from each
    int fewestOrigins = 3;  ///< a method tried less often is not compared
    int mostPeriods = 1000; ///< of a longer series the last ones are used
    /// Nothing = the one with the smallest error of the back-test.
    std::optional<SeriesMethod> method;
};

/// How one method fared.
struct MethodTrial {
    SeriesMethod method;
    std::optional<Message> obstacle;   ///< why it was not tried
    int origins = 0;                   ///< beginnings of the back-test
    qint64 compared = 0;               ///< forecast values compared with what came
    std::optional<double> meanError;   ///< MAE: mean absolute error, in units of the series
    std::optional<double> scaledError; ///< MASE: MAE in naive errors; see seriesForecast()
};

struct SeriesForecast {
    SeriesForecastParameters parameters;
    SeriesMethod method; ///< what `points` were made by
    SeriesFit fit;
    std::vector<ForecastPoint> points; ///< the next periods; `horizon` of them at most
    std::vector<MethodTrial> trials;   ///< one row per method, in the order of kSeriesMethods
    double naiveError = 0;             ///< what MASE divides by
    qint64 observations = 0;           ///< periods that were used
    std::vector<Message> explanation;  ///< what decided, and what a reader should know
};

/// Tries every method that suits the series by a rolling back-test: from each of the last
/// beginnings the method sees only what stands before, is fitted anew and forecasts `farthest`
/// periods. All begin at the same places, as many as the method allows that needs the longest
/// history. The smallest MAE wins; of equal ones the simpler. Methods for gaps are tried where
/// demands are 1.32 periods and more apart (Syntetos, Boylan, Croston 2005). MASE (Hyndman, Koehler
/// 2006) divides MAE by the mean absolute error of the seasonal naive forecast – without a season
/// in the data, of the naive – over the whole series; nothing when that is 0. `values` are in order
/// of time, one a period, empty periods as zeros. Invalid when the series is empty, holds no usable
/// numbers, or the method that was asked for does not suit. Any thread.
Result<SeriesForecast> seriesForecast(std::span<const double> values,
                                      const SeriesForecastParameters &parameters);

} // namespace kartoteka
