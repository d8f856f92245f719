#include "analytics/pareto.h"
#include "cli/analysismethods.h"
#include "cli/classtexts.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <numeric>

namespace kartoteka
{

namespace
{

/// Values by object of the lines in the window, ranked.
struct RankedSales {
    SalesInput input;
    DateRange window;
    AbcResult abc;
};

Result<RankedSales> rankedSales(Call &call, const AbcParameters &parameters)
{
    const auto window = windowOf(call);
    if (!window)
        return window.error();
    auto input = readSalesInput(call);
    if (!input)
        return input.error();
    if (auto checked = checkLines(input->lines, input->objects.count()); !checked)
        return checked.error();
    auto ranked =
        abc(totals(input->lines, input->objects.count(), *window), parameters, input->objects.keys);
    if (!ranked)
        return ranked.error();
    return RankedSales{*std::move(input), *window, *std::move(ranked)};
}

void writeWindow(JsonWriter &json, DateRange window)
{
    json.field(u"from", window.from.isValid() ? QJsonValue(window.from.toString(Qt::ISODate))
                                              : QJsonValue());
    json.field(u"to", window.to.toString(Qt::ISODate));
}

QJsonObject classTotal(const QString &name, const ClassTotal &total, std::int64_t all,
                       const AnalysisText &text)
{
    return {{QStringLiteral("class"), name},
            {QStringLiteral("count"), total.count},
            {QStringLiteral("value"), text.jsonMoney(static_cast<double>(total.value))},
            {QStringLiteral("share"), static_cast<double>(total.value) / static_cast<double>(all)}};
}

void sayAbcAsJson(JsonWriter &json, const RankedSales &sales, const AnalysisText &text, qint64 rows)
{
    const AbcResult &abc = sales.abc;
    json.beginObject().key(u"parameters").beginObject();
    writeWindow(json, sales.window);
    writeParameters(json, abc.parameters);
    json.endObject().field(u"currency", text.currency());
    json.field(u"total", text.jsonMoney(static_cast<double>(abc.total)));
    json.key(u"rows").beginArray();
    for (qint64 i = 0; i < rows; ++i) {
        const int object = abc.ranking[static_cast<size_t>(i)];
        writeRowStart(json, sales.input, object);
        writeAbc(json, abc, object, text);
        json.endObject();
    }
    json.endArray().key(u"classes").beginArray();
    for (size_t i = 0; i < abc.classes.size(); ++i)
        json.value(classTotal(abcName(static_cast<int>(i)), abc.classes[i], abc.total, text));
    json.endArray().field(u"apart", abc.apart.count);
    json.field(u"top20_share", topShare(abc, 20, TopRounding::Nearest).share).endObject();
}

void printRanking(Output &output, const RankedSales &sales, const AnalysisText &text, qint64 rows,
                  bool hasClasses)
{
    std::vector<TextTable::Column> columns{{QStringLiteral("#"), true},
                                           {titled(QT_TRANSLATE_NOOP("Cli", "object"))},
                                           {titled(QT_TRANSLATE_NOOP("Cli", "value")), true},
                                           {titled(QT_TRANSLATE_NOOP("Cli", "share")), true},
                                           {titled(QT_TRANSLATE_NOOP("Cli", "cumulative")), true}};
    if (hasClasses)
        columns.push_back({QStringLiteral("ABC")});
    TextTable table = output.table(std::move(columns));
    for (qint64 i = 0; i < rows; ++i) {
        const int object = sales.abc.ranking[static_cast<size_t>(i)];
        const auto place = static_cast<size_t>(object);
        QStringList cells{text.count(i + 1), sales.input.objects.name(object),
                          text.money(static_cast<double>(sales.abc.value[place])),
                          text.percent(sales.abc.share(object)),
                          text.percent(sales.abc.cumulativeShare(object))};
        if (hasClasses)
            cells << abcName(sales.abc.classOf[place]);
        table.add(cells);
    }
    table.finish();
    sayRowsLeft(output, rows, static_cast<qint64>(sales.abc.size()));
}

void printClasses(Output &output, const std::vector<ClassTotal> &classes, std::int64_t total,
                  QString (*name)(int), const AnalysisText &text)
{
    TextTable table = output.table({{titled(QT_TRANSLATE_NOOP("Cli", "class"))},
                                    {titled(QT_TRANSLATE_NOOP("Cli", "objects")), true},
                                    {titled(QT_TRANSLATE_NOOP("Cli", "value")), true},
                                    {titled(QT_TRANSLATE_NOOP("Cli", "share")), true}});
    for (size_t i = 0; i < classes.size(); ++i) {
        const double value = static_cast<double>(classes[i].value);
        table.add(
            {name(static_cast<int>(i)), text.count(classes[i].count), text.money(value),
             total > 0 ? text.percent(value / static_cast<double>(total)) : QStringLiteral("–")});
    }
    table.finish();
}

void sayAbc(Output &output, const RankedSales &sales, const AnalysisText &text, qint64 rows)
{
    printFacts(output, {Fact::period(Message(QT_TRANSLATE_NOOP("Core", "Time")), sales.window)},
               text);
    printFacts(output, describe(sales.abc.parameters), text);
    output.line({});
    printRanking(output, sales, text, rows, true);
    output.line({});
    printClasses(output, sales.abc.classes, sales.abc.total, abcName, text);
}

std::vector<int> bySteadiness(const XyzResult &xyz, const SalesObjects &objects)
{
    std::vector<int> order(xyz.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = static_cast<int>(i);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        if (xyz.hasCoefficient(a) != xyz.hasCoefficient(b))
            return xyz.hasCoefficient(a);
        const double one = xyz.coefficient[static_cast<size_t>(a)];
        const double other = xyz.coefficient[static_cast<size_t>(b)];
        if (one != other)
            return one < other;
        return objects.keys[static_cast<size_t>(a)] < objects.keys[static_cast<size_t>(b)];
    });
    return order;
}

void sayXyzAsJson(JsonWriter &json, const XyzResult &xyz, const SalesInput &input,
                  const std::vector<int> &order, const AnalysisText &text, qint64 rows)
{
    json.beginObject().key(u"parameters").beginObject();
    writeParameters(json, xyz.grid);
    writeParameters(json, xyz.parameters);
    json.endObject().field(u"currency", text.currency()).key(u"rows").beginArray();
    for (qint64 i = 0; i < rows; ++i) {
        const int object = order[static_cast<size_t>(i)];
        writeRowStart(json, input, object);
        json.field(u"value",
                   text.jsonMoney(static_cast<double>(xyz.total[static_cast<size_t>(object)])));
        writeXyz(json, xyz, object, text);
        json.endObject();
    }
    json.endArray().key(u"classes").beginArray();
    for (size_t i = 0; i < xyz.classes.size(); ++i) {
        json.beginObject().field(u"class", xyzName(static_cast<int>(i)));
        json.field(u"count", xyz.classes[i].count);
        json.field(u"value", text.jsonMoney(static_cast<double>(xyz.classes[i].value)));
        json.endObject();
    }
    json.endArray().endObject();
}

void sayXyz(Output &output, const XyzResult &xyz, const SalesInput &input,
            const std::vector<int> &order, const AnalysisText &text, qint64 rows)
{
    printFacts(output, describe(xyz.grid), text);
    printFacts(output, describe(xyz.parameters), text);
    output.line({});
    TextTable table = output.table({{titled(QT_TRANSLATE_NOOP("Cli", "object"))},
                                    {titled(QT_TRANSLATE_NOOP("Cli", "value")), true},
                                    {titled(QT_TRANSLATE_NOOP("Cli", "mean")), true},
                                    {titled(QT_TRANSLATE_NOOP("Cli", "deviation")), true},
                                    {titled(QT_TRANSLATE_NOOP("Cli", "variation")), true},
                                    {QStringLiteral("XYZ")}});
    for (qint64 i = 0; i < rows; ++i) {
        const int object = order[static_cast<size_t>(i)];
        const auto place = static_cast<size_t>(object);
        table.add({input.objects.name(object), text.money(static_cast<double>(xyz.total[place])),
                   text.money(xyz.mean[place]), text.money(xyz.deviation[place]),
                   coefficientText(xyz, object, text), xyzText(xyz, object)});
    }
    table.finish();
    sayRowsLeft(output, rows, static_cast<qint64>(xyz.size()));
    output.line({});
    const std::int64_t total = std::accumulate(xyz.total.begin(), xyz.total.end(), std::int64_t{0});
    printClasses(output, xyz.classes, total, xyzName, text);
}

Explanation alone(Reasoning reasoning)
{
    Explanation explanation;
    explanation.reasons.push_back(std::move(reasoning));
    return explanation;
}

QJsonObject topAsJson(const TopShare &top)
{
    return {{QStringLiteral("objects"), top.objects}, {QStringLiteral("share"), top.share}};
}

void sayParetoAsJson(JsonWriter &json, const RankedSales &sales, const ParetoResult &result,
                     const AnalysisText &text, qint64 rows)
{
    json.beginObject().key(u"parameters").beginObject();
    writeWindow(json, sales.window);
    json.endObject().field(u"currency", text.currency());
    json.field(u"total", text.jsonMoney(static_cast<double>(result.total)));
    json.field(u"objects", result.objects);
    json.field(u"top20_down", topAsJson(result.top20Down));
    json.field(u"top20", topAsJson(result.top20Nearest));
    json.field(u"top20_up", topAsJson(result.top20Up));
    json.field(u"objects_for_80", result.objectsFor80);
    json.field(u"top1", result.top1).field(u"top5", result.top5).field(u"gini", result.gini);
    json.key(u"rows").beginArray();
    for (qint64 i = 0; i < rows; ++i) {
        const int object = sales.abc.ranking[static_cast<size_t>(i)];
        writeRowStart(json, sales.input, object);
        json.field(u"value", text.jsonMoney(static_cast<double>(
                                 sales.abc.value[static_cast<size_t>(object)])));
        json.field(u"share", sales.abc.share(object));
        json.field(u"cumulative", sales.abc.cumulativeShare(object)).endObject();
    }
    json.endArray().endObject();
}

} // namespace

Result<Exit> analyzeAbc(Call &call)
{
    const auto parameters = abcParameters(call);
    if (!parameters)
        return parameters.error();
    const auto sales = rankedSales(call, *parameters);
    if (!sales)
        return sales.error();
    const AnalysisText text(sales->input.decimals, sales->input.currency);
    if (call.has("explain"))
        return sayExplained(call, sales->input, text,
                            [&](int object) { return alone(explain(sales->abc, object)); });
    const qint64 rows = mostRows(call, static_cast<qint64>(sales->abc.size()));
    if (call.output().isJson())
        sayAbcAsJson(call.output().json(), *sales, text, rows);
    else
        sayAbc(call.output(), *sales, text, rows);
    return Exit::Done;
}

Result<Exit> analyzeXyz(Call &call)
{
    const auto parameters = xyzParameters(call);
    if (!parameters)
        return parameters.error();
    const auto input = readSalesInput(call);
    if (!input)
        return input.error();
    const auto grid = gridOf(call, input->lines);
    if (!grid)
        return grid.error();
    const auto result = xyz(input->lines, input->objects.count(), *grid, *parameters);
    if (!result)
        return result.error();
    const AnalysisText text(input->decimals, input->currency);
    if (call.has("explain"))
        return sayExplained(call, *input, text, [&](int object) {
            Explanation explanation;
            explanation.reasons = explain(*result, object);
            explanation.periods = periodAmounts(input->lines, *grid, object);
            return explanation;
        });
    const qint64 rows = mostRows(call, static_cast<qint64>(result->size()));
    const auto order = bySteadiness(*result, input->objects);
    if (call.output().isJson())
        sayXyzAsJson(call.output().json(), *result, *input, order, text, rows);
    else
        sayXyz(call.output(), *result, *input, order, text, rows);
    return Exit::Done;
}

Result<Exit> analyzePareto(Call &call)
{
    const auto sales = rankedSales(call, {});
    if (!sales)
        return sales.error();
    const AnalysisText text(sales->input.decimals, sales->input.currency);
    const ParetoResult result = pareto(sales->abc);
    const qint64 rows = mostRows(call, result.objects);
    if (call.output().isJson()) {
        sayParetoAsJson(call.output().json(), *sales, result, text, rows);
        return Exit::Done;
    }
    printFacts(call.output(),
               {Fact::period(Message(QT_TRANSLATE_NOOP("Core", "Time")), sales->window)}, text);
    printFacts(call.output(), describe(result), text);
    call.output().line({});
    printRanking(call.output(), *sales, text, rows, false);
    return Exit::Done;
}

} // namespace kartoteka
