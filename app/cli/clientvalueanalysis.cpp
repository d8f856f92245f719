#include "analytics/clientvalue.h"
#include "cli/columninput.h"
#include "cli/forecastmethods.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <cmath>

namespace kartoteka
{

namespace
{

Result<ClientValueParameters> parametersOf(const Call &call, const SalesInput &input)
{
    ClientValueParameters parameters;
    const auto day = reportDate(call);
    if (!day)
        return day.error();
    parameters.end = *day;
    parameters.moneyUnit = std::pow(10.0, input.decimals);
    parameters.horizonDays = countOption(call, "horizon", parameters.horizonDays);
    const auto unit = numberOption(call, "unit", parameters.unitDays);
    const auto penalty = numberOption(call, "penalty", 0);
    const auto margin = percentOption(call, "margin", parameters.marginHundredths);
    const auto discount = percentOption(call, "discount", 0);
    const auto correlation = numberOption(call, "correlation", parameters.highestCorrelation);
    for (const Error *error :
         {unit ? nullptr : &unit.error(), penalty ? nullptr : &penalty.error(),
          correlation ? nullptr : &correlation.error(), margin ? nullptr : &margin.error(),
          discount ? nullptr : &discount.error()})
        if (error)
            return *error;
    parameters.unitDays = *unit;
    parameters.penalty = *penalty;
    parameters.marginHundredths = *margin;
    parameters.yearlyDiscount = *discount / 10000.0;
    parameters.highestCorrelation = *correlation;
    return parameters;
}

QJsonValue moneyOrNull(const std::optional<std::int64_t> &minor, const AnalysisText &text)
{
    return minor ? text.jsonMoney(static_cast<double>(*minor)) : QJsonValue();
}

void writeModels(JsonWriter &json, const ClientValues &values)
{
    json.key(u"bg_nbd");
    if (values.rhythm)
        json.value(QJsonObject{{QStringLiteral("r"), values.rhythm->r},
                               {QStringLiteral("alpha"), values.rhythm->alpha},
                               {QStringLiteral("a"), values.rhythm->a},
                               {QStringLiteral("b"), values.rhythm->b},
                               {QStringLiteral("log_likelihood"), values.rhythm->logLikelihood}});
    else
        json.value(QJsonValue());
    json.key(u"gamma_gamma");
    if (values.worth)
        json.value(QJsonObject{{QStringLiteral("p"), values.worth->p},
                               {QStringLiteral("q"), values.worth->q},
                               {QStringLiteral("gamma"), values.worth->gamma},
                               {QStringLiteral("log_likelihood"), values.worth->logLikelihood},
                               {QStringLiteral("clients"), values.worth->clients}});
    else
        json.value(QJsonValue());
    json.field(u"correlation", orNull(values.correlation));
}

void writeRow(JsonWriter &json, const ClientValue &value, const SalesInput &input,
              const AnalysisText &text)
{
    const PurchaseHistory &history = value.history;
    json.beginObject();
    json.field(u"key", input.objects.keys[static_cast<size_t>(history.object)]);
    json.field(u"name", input.objects.name(history.object));
    json.field(u"historic", text.jsonMoney(static_cast<double>(value.historic)));
    json.field(u"purchases", history.purchases).field(u"repeats", history.repeats());
    json.field(u"first_to_last", history.firstToLast).field(u"age", history.age);
    json.field(u"mean_repeat", text.jsonMoney(history.meanRepeat));
    json.field(u"alive", orNull(value.alive));
    json.field(u"expected_purchases", orNull(value.purchases));
    json.field(u"expected_value", value.average ? text.jsonMoney(*value.average) : QJsonValue());
    json.field(u"future", moneyOrNull(value.future, text)).endObject();
}

void writeValues(JsonWriter &json, const ClientValues &values, const SalesInput &input,
                 const AnalysisText &text, qint64 rows)
{
    const ClientValueParameters &parameters = values.parameters;
    json.beginObject().key(u"parameters").beginObject();
    json.field(u"on", orNull(parameters.end)).field(u"horizon", parameters.horizonDays);
    json.field(u"unit", parameters.unitDays).field(u"penalty", parameters.penalty);
    json.field(u"margin", parameters.marginHundredths / 10000.0);
    json.field(u"discount", parameters.yearlyDiscount).endObject();
    json.field(u"currency", text.currency());
    json.field(u"buyers", values.buyers).field(u"repeaters", values.repeaters);
    json.field(u"historic_total", text.jsonMoney(static_cast<double>(values.historicTotal)));
    json.field(u"future_total", moneyOrNull(values.futureTotal, text));
    writeModels(json, values);
    json.key(u"rows").beginArray();
    for (qint64 i = 0; i < rows; ++i)
        writeRow(json, values.clients[static_cast<size_t>(i)], input, text);
    json.endArray();
    writeSentences(json, values.explanation);
    json.endObject();
}

void printValues(Output &output, const ClientValues &values, const SalesInput &input,
                 const AnalysisText &text, qint64 rows)
{
    printSentences(output, values.explanation);
    output.line(QCoreApplication::translate("Cli", "Historic value of all: %1")
                    .arg(amountText(text, static_cast<double>(values.historicTotal))));
    if (values.futureTotal)
        output.line(QCoreApplication::translate("Cli", "Future value of all: %1")
                        .arg(amountText(text, static_cast<double>(*values.futureTotal))));
    output.line({});
    TextTable table = output.table({{QStringLiteral("#"), true},
                                    {QCoreApplication::translate("Cli", "object")},
                                    {QCoreApplication::translate("Cli", "historic"), true},
                                    {QCoreApplication::translate("Cli", "purchases"), true},
                                    {QCoreApplication::translate("Cli", "alive"), true},
                                    {QCoreApplication::translate("Cli", "expected"), true},
                                    {QCoreApplication::translate("Cli", "each"), true},
                                    {QCoreApplication::translate("Cli", "future"), true}});
    const QString none = QStringLiteral("–");
    for (qint64 i = 0; i < rows; ++i) {
        const ClientValue &value = values.clients[static_cast<size_t>(i)];
        table.add({text.count(i + 1), input.objects.name(value.history.object),
                   text.money(static_cast<double>(value.historic)),
                   text.count(value.history.purchases),
                   value.alive ? text.percent(*value.alive) : none,
                   value.purchases ? QString::number(*value.purchases, 'f', 2) : none,
                   value.average ? text.money(*value.average) : none,
                   value.future ? text.money(static_cast<double>(*value.future)) : none});
    }
    table.finish();
    sayRowsLeft(output, rows, static_cast<qint64>(values.clients.size()));
}

Result<Exit> explainClient(Call &call, const ClientValues &values, const SalesInput &input,
                           const AnalysisText &text)
{
    const auto object = explainedObject(call, input.objects);
    if (!object)
        return object.error();
    for (size_t i = 0; i < values.clients.size(); ++i) {
        if (values.clients[i].history.object != *object)
            continue;
        sayExplanation(call.output(), input.objects.keys[static_cast<size_t>(*object)],
                       input.objects.name(*object), explain(values, i), text);
        return Exit::Done;
    }
    return Error(ErrorCode::NotFound,
                 Message::verbatim(QCoreApplication::translate(
                                       "Cli", "“%1” has bought nothing up to the report date")
                                       .arg(input.objects.name(*object))));
}

} // namespace

Result<Exit> analyzeClientValue(Call &call)
{
    const auto input = readSalesInput(call);
    if (!input)
        return input.error();
    const auto parameters = parametersOf(call, *input);
    if (!parameters)
        return parameters.error();
    const auto values = clientValues(input->lines, *parameters);
    if (!values)
        return values.error();
    const AnalysisText text(input->decimals, input->currency);
    if (call.has("explain"))
        return explainClient(call, *values, *input, text);
    const qint64 rows = mostRows(call, std::ssize(values->clients));
    if (call.output().isJson())
        writeValues(call.output().json(), *values, *input, text, rows);
    else
        printValues(call.output(), *values, *input, text, rows);
    return Exit::Done;
}

} // namespace kartoteka
