#include "analytics/costtoserve.h"
#include "base/decimal.h"
#include "cli/columninput.h"
#include "cli/forecastmethods.h"

#include <QCoreApplication>

#include <climits>

namespace kartoteka
{

namespace
{

enum ProfitColumn { Client, Name, Revenue, Cost, Hours, Rate, Expense, Currencies };

struct ProfitInput {
    NameIndex clients;
    std::vector<QString> names; ///< by client, for people
    std::vector<ServiceLine> lines;
};

Error refused(const QString &text)
{
    return Error(ErrorCode::Invalid, Message::verbatim(text));
}

/// --rate as a number, if it is one, in units of 10^-2 of the currency.
std::optional<qint64> fixedRate(const Call &call)
{
    return parseDecimal(call.text("rate"), 2, DecimalStyle::Auto);
}

/// Hours in hundredths → whole minutes.
std::optional<qint64> minutesOf(qint64 hundredths)
{
    return checkedMultiplyDivide(hundredths, 60, 100);
}

/// One currency a row: that of the first amount which has one.
Result<Currency> currencyOf(std::initializer_list<Money> amounts, qint64 row)
{
    Currency found;
    for (const Money &amount : amounts) {
        if (amount.minor == 0 || amount.currency.isEmpty())
            continue;
        if (!found.isEmpty() && found != amount.currency)
            return refused(QCoreApplication::translate("Cli", "Row %1 mixes currencies").arg(row));
        found = amount.currency;
    }
    if (found.isEmpty() && amounts.size() > 0)
        found = amounts.begin()->currency;
    return found;
}

/// Which columns a table has; with --costs sales and service are two tables.
QStringList columnsOf(const Call &call, bool hasSales, bool hasService)
{
    const auto only = [&call](bool isThere, const char *option) {
        return isThere ? call.text(option) : QString();
    };
    const bool isRateColumn = hasService && !fixedRate(call);
    return {call.text("key"),
            only(hasSales, "name"),
            only(hasSales, "amount"),
            only(hasSales, "cost"),
            only(hasService, "hours"),
            only(isRateColumn, "rate"),
            only(hasService, "expenses"),
            call.text("currency")};
}

Result<void> readLines(Call &call, const QString &path, const QStringList &columns,
                       ProfitInput &input)
{
    auto table = readColumns(call, path, columns);
    if (!table)
        return table.error();
    const auto hours = table->numbers(Hours, 2, decimalStyleOf(call));
    const auto revenue = moneyColumn(call, *table, Revenue, Currencies);
    const auto cost = moneyColumn(call, *table, Cost, Currencies);
    const auto rate = moneyColumn(call, *table, Rate, Currencies);
    const auto expenses = moneyColumn(call, *table, Expense, Currencies);
    const qint64 everyRate = fixedRate(call).value_or(0);
    for (size_t row = 0; row < table->rows(); ++row) {
        const QString &key = table->cell(row, Client);
        const auto currency =
            currencyOf({revenue[row], cost[row], expenses[row], rate[row]}, table->rowNumber(row));
        if (!currency)
            return currency.error();
        const auto minutes = minutesOf(hours[row].value_or(0));
        if (!minutes)
            return refused(QCoreApplication::translate("Cli", "Row %1: too many hours")
                               .arg(table->rowNumber(row)));
        const std::int32_t client = input.clients.of(key);
        const QString &name = table->cell(row, Name);
        if (static_cast<size_t>(client) == input.names.size())
            input.names.push_back(name.isEmpty() ? key : name);
        input.lines.push_back({client, *currency, revenue[row].minor, cost[row].minor, *minutes,
                               rate[row].minor != 0 ? rate[row].minor : everyRate,
                               expenses[row].minor});
    }
    noteWarnings(call, *table);
    return {};
}

/// Lines that say no currency are in the only one there is.
void settleCurrency(std::vector<ServiceLine> &lines)
{
    Currency only;
    for (const ServiceLine &line : lines) {
        if (line.currency.isEmpty() || line.currency == only)
            continue;
        if (!only.isEmpty())
            return;
        only = line.currency;
    }
    for (ServiceLine &line : lines)
        line.currency = only;
}

Result<ProfitInput> readProfitInput(Call &call)
{
    ProfitInput input;
    const bool isApart = call.has("costs");
    if (const auto read = readLines(call, call.text("csv"), columnsOf(call, true, !isApart), input);
        !read)
        return read.error();
    if (!isApart) {
        settleCurrency(input.lines);
        return input;
    }
    auto read = readLines(call, call.text("costs"), columnsOf(call, false, true), input);
    if (!read)
        return std::move(read).error().wrap(
            Message::verbatim(QCoreApplication::translate("Cli", "The costs cannot be read")));
    settleCurrency(input.lines);
    return input;
}

void writeClient(JsonWriter &json, const ClientProfit &profit, const ProfitInput &input,
                 const AnalysisText &text)
{
    const auto amount = [&text](std::int64_t minor) {
        return text.jsonMoney(static_cast<double>(minor));
    };
    json.beginObject();
    json.field(u"key", input.clients.names()[static_cast<size_t>(profit.client)]);
    json.field(u"name", input.names[static_cast<size_t>(profit.client)]);
    json.field(u"revenue", amount(profit.revenue)).field(u"gross", amount(profit.grossProfit));
    json.field(u"hours", static_cast<double>(profit.minutes) / 60);
    json.field(u"labor", amount(profit.labor)).field(u"expenses", amount(profit.expenses));
    json.field(u"profit", amount(profit.profit)).field(u"cumulative", amount(profit.cumulative));
    json.field(u"cumulative_share", orNull(profit.cumulativeShare)).endObject();
}

void writeCurves(JsonWriter &json, const std::vector<WhaleCurve> &curves, const ProfitInput &input,
                 const Call &call)
{
    json.beginObject().key(u"curves").beginArray();
    for (const WhaleCurve &curve : curves) {
        const AnalysisText text = textOf(curve.currency);
        const auto amount = [&text](std::int64_t minor) {
            return text.jsonMoney(static_cast<double>(minor));
        };
        json.beginObject().field(u"currency", text.currency());
        json.field(u"total", amount(curve.totalProfit)).field(u"peak", amount(curve.peak));
        json.field(u"peak_share", orNull(curve.peakShare));
        json.field(u"profitable", curve.profitable).field(u"losing", curve.losing);
        json.field(u"loss", amount(curve.loss)).key(u"rows").beginArray();
        const qint64 rows = mostRows(call, std::ssize(curve.clients));
        for (qint64 i = 0; i < rows; ++i)
            writeClient(json, curve.clients[static_cast<size_t>(i)], input, text);
        json.endArray();
        writeSentences(json, curve.explanation);
        json.endObject();
    }
    json.endArray().endObject();
}

void printCurve(Output &output, const WhaleCurve &curve, const ProfitInput &input, qint64 rows)
{
    const AnalysisText text = textOf(curve.currency);
    printSentences(output, curve.explanation);
    output.line(QCoreApplication::translate("Cli", "Profit of all: %1; peak: %2")
                    .arg(amountText(text, static_cast<double>(curve.totalProfit)),
                         amountText(text, static_cast<double>(curve.peak))));
    output.line({});
    TextTable table = output.table({{QStringLiteral("#"), true},
                                    {QCoreApplication::translate("Cli", "object")},
                                    {QCoreApplication::translate("Cli", "revenue"), true},
                                    {QCoreApplication::translate("Cli", "gross profit"), true},
                                    {QCoreApplication::translate("Cli", "hours"), true},
                                    {QCoreApplication::translate("Cli", "their cost"), true},
                                    {QCoreApplication::translate("Cli", "expenses"), true},
                                    {QCoreApplication::translate("Cli", "profit"), true},
                                    {QCoreApplication::translate("Cli", "cumulative"), true}});
    for (qint64 i = 0; i < rows; ++i) {
        const ClientProfit &profit = curve.clients[static_cast<size_t>(i)];
        const auto amount = [&text](std::int64_t minor) {
            return text.money(static_cast<double>(minor));
        };
        table.add({text.count(i + 1), input.names[static_cast<size_t>(profit.client)],
                   amount(profit.revenue), amount(profit.grossProfit),
                   QString::number(static_cast<double>(profit.minutes) / 60, 'f', 1),
                   amount(profit.labor), amount(profit.expenses), amount(profit.profit),
                   profit.cumulativeShare ? text.percent(*profit.cumulativeShare)
                                          : amount(profit.cumulative)});
    }
    table.finish();
    sayRowsLeft(output, rows, std::ssize(curve.clients));
}

Result<Exit> explainClient(Call &call, const std::vector<WhaleCurve> &curves,
                           const ProfitInput &input)
{
    SalesObjects objects;
    objects.keys = input.clients.names();
    objects.names = input.names;
    const auto client = explainedObject(call, objects);
    if (!client)
        return client.error();
    Explanation explanation;
    Currency currency;
    for (const WhaleCurve &curve : curves) {
        for (size_t i = 0; i < curve.clients.size(); ++i) {
            if (curve.clients[i].client != *client)
                continue;
            currency = curve.currency;
            for (Reasoning &reasoning : explain(curve, i).reasons)
                explanation.reasons.push_back(std::move(reasoning));
        }
    }
    sayExplanation(call.output(), objects.keys[static_cast<size_t>(*client)], objects.name(*client),
                   explanation, textOf(currency));
    return Exit::Done;
}

} // namespace

Result<Exit> analyzeProfit(Call &call)
{
    const auto input = readProfitInput(call);
    if (!input)
        return input.error();
    const auto curves = costToServe(input->lines);
    if (!curves)
        return curves.error();
    if (call.has("explain"))
        return explainClient(call, *curves, *input);
    if (call.output().isJson()) {
        writeCurves(call.output().json(), *curves, *input, call);
        return Exit::Done;
    }
    for (const WhaleCurve &curve : *curves) {
        if (&curve != &curves->front())
            call.output().line({});
        printCurve(call.output(), curve, *input, mostRows(call, std::ssize(curve.clients)));
    }
    return Exit::Done;
}

} // namespace kartoteka
