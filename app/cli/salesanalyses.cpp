#include "analytics/abcxyz.h"
#include "analytics/pareto.h"
#include "cli/analysismethods.h"
#include "cli/classtexts.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace kartoteka
{

namespace
{

void writeMatrix(JsonWriter &json, const AbcXyzResult &result, const AnalysisText &text)
{
    json.key(u"matrix").beginArray();
    for (const auto &row : result.matrix) {
        QJsonArray counts;
        for (const ClassTotal &cell : row)
            counts.append(cell.count);
        json.value(counts);
    }
    json.endArray().key(u"matrix_value").beginArray();
    for (const auto &row : result.matrix) {
        QJsonArray values;
        for (const ClassTotal &cell : row)
            values.append(text.jsonMoney(static_cast<double>(cell.value)));
        json.value(values);
    }
    json.endArray();
}

void sayAsJson(JsonWriter &json, const AbcXyzResult &result, const SalesInput &input,
               const AnalysisText &text, qint64 rows)
{
    json.beginObject().key(u"parameters").beginObject();
    writeParameters(json, result.xyz.grid);
    writeParameters(json, result.abc.parameters);
    writeParameters(json, result.xyz.parameters);
    json.endObject().field(u"currency", text.currency());
    json.field(u"total", text.jsonMoney(static_cast<double>(result.abc.total)));
    json.key(u"rows").beginArray();
    for (qint64 i = 0; i < rows; ++i) {
        const int object = result.abc.ranking[static_cast<size_t>(i)];
        writeRowStart(json, input, object);
        writeAbc(json, result.abc, object, text);
        writeXyz(json, result.xyz, object, text);
        json.endObject();
    }
    json.endArray();
    writeMatrix(json, result, text);
    json.field(u"top20_share", topShare(result.abc, 20, TopRounding::Nearest).share);
    json.field(u"lines_outside", result.linesOutside).endObject();
}

void printRows(Output &output, const AbcXyzResult &result, const SalesInput &input,
               const AnalysisText &text, qint64 rows)
{
    TextTable table = output.table({{QStringLiteral("#"), true},
                                    {titled(QT_TRANSLATE_NOOP("Cli", "object"))},
                                    {titled(QT_TRANSLATE_NOOP("Cli", "value")), true},
                                    {titled(QT_TRANSLATE_NOOP("Cli", "share")), true},
                                    {titled(QT_TRANSLATE_NOOP("Cli", "cumulative")), true},
                                    {QStringLiteral("ABC")},
                                    {titled(QT_TRANSLATE_NOOP("Cli", "mean")), true},
                                    {titled(QT_TRANSLATE_NOOP("Cli", "variation")), true},
                                    {QStringLiteral("XYZ")}});
    for (qint64 i = 0; i < rows; ++i) {
        const int object = result.abc.ranking[static_cast<size_t>(i)];
        const auto place = static_cast<size_t>(object);
        table.add({text.count(i + 1), input.objects.name(object),
                   text.money(static_cast<double>(result.abc.value[place])),
                   text.percent(result.abc.share(object)),
                   text.percent(result.abc.cumulativeShare(object)),
                   abcName(result.abc.classOf[place]), text.money(result.xyz.mean[place]),
                   coefficientText(result.xyz, object, text), xyzText(result.xyz, object)});
    }
    table.finish();
}

QString cellText(const ClassTotal &cell, std::int64_t total, const AnalysisText &text)
{
    return text.count(cell.count) + QStringLiteral(" · ") +
           text.percent(static_cast<double>(cell.value) / static_cast<double>(total));
}

void printMatrix(Output &output, const AbcXyzResult &result, const AnalysisText &text)
{
    std::vector<TextTable::Column> columns{{QString()}};
    for (size_t i = 0; i < result.xyz.classes.size(); ++i)
        columns.push_back({xyzName(static_cast<int>(i)), true});
    columns.push_back({titled(QT_TRANSLATE_NOOP("Cli", "no class")), true});
    columns.push_back({titled(QT_TRANSLATE_NOOP("Cli", "all")), true});
    TextTable table = output.table(std::move(columns));
    for (size_t row = 0; row < result.matrix.size(); ++row) {
        QStringList cells{abcName(static_cast<int>(row))};
        for (const ClassTotal &cell : result.matrix[row])
            cells << cellText(cell, result.abc.total, text);
        ClassTotal outside;
        for (const ClassTotal &cell : result.outside[row]) {
            outside.count += cell.count;
            outside.value += cell.value;
        }
        cells << cellText(outside, result.abc.total, text)
              << cellText(result.abc.classes[row], result.abc.total, text);
        table.add(cells);
    }
    table.finish();
}

void sayForPeople(Output &output, const AbcXyzResult &result, const SalesInput &input,
                  const AnalysisText &text, qint64 rows)
{
    printFacts(output, describe(result), text);
    output.line({});
    printRows(output, result, input, text, rows);
    sayRowsLeft(output, rows, static_cast<qint64>(result.abc.size()));
    output.line({});
    printMatrix(output, result, text);
    output.line({});
    printFacts(output, describe(pareto(result.abc)), text);
    const auto outside = static_cast<int>(result.linesOutside);
    if (outside > 0)
        output.note(QCoreApplication::translate(
            "Cli", "%n line(s) lie outside of these periods and do not count", nullptr, outside));
}

} // namespace

Result<Exit> analyzeAbcXyz(Call &call)
{
    AbcXyzParameters parameters;
    const auto abcPart = abcParameters(call);
    if (!abcPart)
        return abcPart.error();
    const auto xyzPart = xyzParameters(call);
    if (!xyzPart)
        return xyzPart.error();
    parameters.abc = *abcPart;
    parameters.xyz = *xyzPart;
    const auto input = readSalesInput(call);
    if (!input)
        return input.error();
    const auto grid = gridOf(call, input->lines);
    if (!grid)
        return grid.error();
    const auto result =
        abcXyz(input->lines, input->objects.count(), *grid, parameters, input->objects.keys);
    if (!result)
        return result.error();
    const AnalysisText text(input->decimals, input->currency);
    if (call.has("explain"))
        return sayExplained(call, *input, text,
                            [&](int object) { return explain(*result, input->lines, object); });
    const qint64 rows = mostRows(call, static_cast<qint64>(result->abc.size()));
    if (call.output().isJson())
        sayAsJson(call.output().json(), *result, *input, text, rows);
    else
        sayForPeople(call.output(), *result, *input, text, rows);
    return Exit::Done;
}

} // namespace kartoteka
