#include "analytics/seriesforecast.h"
#include "base/decimal.h"
#include "cli/columninput.h"
#include "cli/forecastmethods.h"

#include <QCoreApplication>

#include <cmath>

namespace kartoteka
{

namespace
{

Error refused(const QString &text)
{
    return Error(ErrorCode::Invalid, Message::verbatim(text));
}

/// Periods in a year; under 2 = there is no season.
int seasonOf(Period step)
{
    switch (step) {
    case Period::Day:
        return 7;
    case Period::Week:
        return 52;
    case Period::Decade:
        return 36;
    case Period::Month:
        return 12;
    case Period::Quarter:
        return 4;
    case Period::Year:
        return 1;
    }
    return 1;
}

Result<SeriesForecastParameters> parametersOf(const Call &call)
{
    SeriesForecastParameters parameters;
    parameters.season = countOption(call, "season", seasonOf(stepOf(call)));
    parameters.horizon = countOption(call, "horizon", std::max(parameters.season, 4));
    parameters.window = countOption(call, "window", parameters.window);
    const auto coverage = percentOption(call, "coverage", 8000);
    if (!coverage)
        return coverage.error();
    parameters.coverage = *coverage / 10000.0;
    if (!call.has("method"))
        return parameters;
    parameters.method = seriesMethod(call.text("method"));
    if (parameters.method)
        return parameters;
    QStringList codes;
    for (const SeriesMethod method : kSeriesMethods)
        codes << QString::fromLatin1(codeName(method));
    return refused(QCoreApplication::translate("Cli", "there is no method “%1”; there are: %2")
                       .arg(call.text("method").left(80), codes.join(QStringLiteral(", "))));
}

/// What was sold in each period, by all or by the one of --explain.
struct Series {
    SalesInput input;
    PeriodGrid grid;
    std::vector<std::int64_t> sums;
    std::vector<double> values; ///< in units of the currency
    double scale = 1;
};

Result<Series> readSeries(Call &call)
{
    auto input = readSalesInput(call);
    if (!input)
        return input.error();
    auto grid = gridOf(call, input->lines);
    if (!grid)
        return grid.error();
    int only = -1;
    if (call.has("explain")) {
        const auto object = explainedObject(call, input->objects);
        if (!object)
            return object.error();
        only = *object;
    }
    Series series{*std::move(input), *std::move(grid), {}, {}, 1};
    series.scale = std::pow(10.0, series.input.decimals);
    series.sums.resize(static_cast<size_t>(series.grid.count()), 0);
    const SalesLines &lines = series.input.lines;
    for (size_t i = 0; i < lines.size(); ++i) {
        const int period = series.grid.indexOf(lines.day[i]);
        if (period < 0 || (only >= 0 && lines.object[i] != only))
            continue;
        std::int64_t &sum = series.sums[static_cast<size_t>(period)];
        const auto next = checkedAdd(sum, lines.amount[i]);
        if (!next)
            return refused(
                QCoreApplication::translate("Cli", "The amounts are too large to be added up"));
        sum = *next;
    }
    for (const std::int64_t sum : series.sums)
        series.values.push_back(static_cast<double>(sum) / series.scale);
    return series;
}

DateRange periodAfter(const Series &series, size_t index)
{
    return shifted(series.grid.range().to, series.grid.step(), static_cast<int>(index) + 1);
}

void writeWeights(JsonWriter &json, const SeriesModel &model)
{
    json.field(u"alpha", orNull(model.alpha)).field(u"beta", orNull(model.beta));
    json.field(u"gamma", orNull(model.gamma)).field(u"phi", orNull(model.phi));
}

void writeTrials(JsonWriter &json, const SeriesForecast &result)
{
    json.key(u"trials").beginArray();
    for (const MethodTrial &trial : result.trials) {
        json.beginObject().field(u"method", QString::fromLatin1(codeName(trial.method)));
        json.field(u"origins", trial.origins).field(u"compared", trial.compared);
        json.field(u"mae", orNull(trial.meanError)).field(u"mase", orNull(trial.scaledError));
        json.field(u"obstacle",
                   trial.obstacle ? QJsonValue(trial.obstacle->translated()) : QJsonValue());
        json.endObject();
    }
    json.endArray();
}

void writeForecast(JsonWriter &json, const Series &series, const SeriesForecast &result)
{
    const SeriesForecastParameters &parameters = result.parameters;
    json.beginObject().key(u"parameters").beginObject();
    json.field(u"from", orNull(series.grid.range().from));
    json.field(u"to", orNull(series.grid.range().to));
    json.field(u"steps", series.grid.count()).field(u"season", parameters.season);
    json.field(u"horizon", parameters.horizon).field(u"coverage", parameters.coverage);
    json.field(u"window", parameters.window).endObject();
    json.field(u"currency", series.input.currency);
    json.field(u"method", QString::fromLatin1(codeName(result.method)));
    writeWeights(json, result.fit.model);
    json.key(u"rows").beginArray();
    for (size_t i = 0; i < result.points.size(); ++i) {
        const DateRange period = periodAfter(series, i);
        const ForecastPoint &point = result.points[i];
        json.beginObject().field(u"from", orNull(period.from)).field(u"to", orNull(period.to));
        json.field(u"value", point.value).field(u"lower", orNull(point.lower));
        json.field(u"upper", orNull(point.upper)).endObject();
    }
    json.endArray().key(u"history").beginArray();
    for (int i = 0; i < series.grid.count(); ++i) {
        const DateRange period = series.grid.period(i);
        json.beginObject().field(u"from", orNull(period.from)).field(u"to", orNull(period.to));
        json.field(u"value", series.values[static_cast<size_t>(i)]).endObject();
    }
    json.endArray();
    writeTrials(json, result);
    writeSentences(json, result.explanation);
    json.endObject();
}

void printTrials(Output &output, const SeriesForecast &result, const AnalysisText &text)
{
    TextTable table = output.table({{QCoreApplication::translate("Cli", "method")},
                                    {QCoreApplication::translate("Cli", "mean error"), true},
                                    {QStringLiteral("MASE"), true},
                                    {QCoreApplication::translate("Cli", "why not")}});
    const auto shown = [&text](const std::optional<double> &number) {
        return number ? text.money(*number) : QStringLiteral("–");
    };
    for (const MethodTrial &trial : result.trials)
        table.add({label(trial.method).translated(), shown(trial.meanError),
                   shown(trial.scaledError),
                   trial.obstacle ? trial.obstacle->translated() : QString()});
    table.finish();
}

void printForecast(Output &output, const Series &series, const SeriesForecast &result)
{
    const AnalysisText text(0, series.input.currency);
    const int periods = series.grid.count();
    output.line(
        QCoreApplication::translate("Cli", "Sales of %1, %n whole period(s) of one %2", nullptr,
                                    periods)
            .arg(text.dates(series.grid.range()), stepName(series.grid.step()).translated()));
    printSentences(output, result.explanation);
    output.line({});
    const QString coverage = text.percent(result.parameters.coverage);
    TextTable table =
        output.table({{QCoreApplication::translate("Cli", "period")},
                      {QCoreApplication::translate("Cli", "forecast"), true},
                      {QCoreApplication::translate("Cli", "from (%1)").arg(coverage), true},
                      {QCoreApplication::translate("Cli", "to"), true}});
    const auto shown = [&text](const std::optional<double> &number) {
        return number ? text.money(*number) : QStringLiteral("–");
    };
    for (size_t i = 0; i < result.points.size(); ++i) {
        const ForecastPoint &point = result.points[i];
        table.add({text.dates(periodAfter(series, i)), text.money(point.value), shown(point.lower),
                   shown(point.upper)});
    }
    table.finish();
    output.line({});
    printTrials(output, result, text);
}

} // namespace

Result<Exit> analyzeForecast(Call &call)
{
    const auto parameters = parametersOf(call);
    if (!parameters)
        return parameters.error();
    const auto series = readSeries(call);
    if (!series)
        return series.error();
    if (series->grid.isEmpty())
        return refused(QCoreApplication::translate(
            "Cli", "No period is whole: choose a shorter --step or a later --on"));
    const auto result = seriesForecast(series->values, *parameters);
    if (!result)
        return result.error();
    if (call.output().isJson())
        writeForecast(call.output().json(), *series, *result);
    else
        printForecast(call.output(), *series, *result);
    return Exit::Done;
}

} // namespace kartoteka
