#include "analytics/churn.h"
#include "analytics/cohorts.h"
#include "analytics/rfm.h"
#include "cli/analysismethods.h"
#include "cli/classtexts.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <numeric>

namespace kartoteka
{

namespace
{

Error notPositive(const char *option, const QString &text)
{
    return Error(
        ErrorCode::Invalid,
        Message::verbatim(QCoreApplication::translate("Cli", "--%1: “%2” is no number above zero")
                              .arg(QString::fromLatin1(option), text)));
}

/// A ratio such as 1.5.
Result<double> ratioOf(const Call &call, const char *option, double byDefault)
{
    if (!call.has(option))
        return byDefault;
    const auto number = parseDecimal(call.text(option), 4, DecimalStyle::Point);
    if (!number || *number <= 0)
        return notPositive(option, call.text(option));
    return static_cast<double>(*number) / 10'000;
}

Result<std::vector<qint64>> cutsOf(const Call &call, const char *option, int decimals,
                                   const std::vector<qint64> &byDefault)
{
    if (!call.has(option))
        return byDefault;
    std::vector<qint64> cuts;
    for (const QString &text : call.list(option)) {
        const auto number = parseDecimal(text, decimals, DecimalStyle::Point);
        if (!number || *number < 0)
            return notPositive(option, text);
        cuts.push_back(*number);
    }
    return cuts;
}

RfmScoring scoringOf(const Call &call)
{
    const QString word = call.text("scoring");
    if (word == QLatin1String("cuts"))
        return RfmScoring::FixedCuts;
    if (word == QLatin1String("rank"))
        return RfmScoring::ByRank;
    return word == QLatin1String("place") ? RfmScoring::ByPlace : RfmScoring::ByValue;
}

QString scoringCode(RfmScoring scoring)
{
    switch (scoring) {
    case RfmScoring::FixedCuts:
        return QStringLiteral("cuts");
    case RfmScoring::ByValue:
        return QStringLiteral("value");
    case RfmScoring::ByRank:
        return QStringLiteral("rank");
    case RfmScoring::ByPlace:
        return QStringLiteral("place");
    }
    return {};
}

Result<RfmParameters> rfmParameters(const Call &call, int decimals)
{
    RfmParameters parameters;
    parameters.scoring = scoringOf(call);
    const auto recency = cutsOf(call, "recency-cuts", 0, parameters.recencyCuts);
    if (!recency)
        return recency.error();
    const auto frequency = cutsOf(call, "frequency-cuts", 0, parameters.frequencyCuts);
    if (!frequency)
        return frequency.error();
    const auto money = cutsOf(call, "money-cuts", decimals, parameters.moneyCuts);
    if (!money)
        return money.error();
    parameters.recencyCuts = *recency;
    parameters.frequencyCuts = *frequency;
    parameters.moneyCuts = *money;
    const bool hasCuts = parameters.scoring == RfmScoring::FixedCuts;
    const auto scores = call.count("scores");
    parameters.scores = hasCuts ? static_cast<int>(recency->size()) + 1 : parameters.scores;
    if (scores)
        parameters.scores = static_cast<int>(std::min<qint64>(*scores, 100));
    if (call.text("frequency") == QLatin1String("days"))
        parameters.frequency = RfmFrequency::Days;
    if (call.text("money") == QLatin1String("mean"))
        parameters.money = RfmMoney::MeanOfPurchases;
    return parameters;
}

/// Clients by a figure from the largest down, equal ones by their keys.
template<class Figure>
std::vector<int> orderedBy(const SalesObjects &objects, Figure figure)
{
    std::vector<int> order(objects.keys.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        const auto one = figure(a);
        const auto other = figure(b);
        if (one != other)
            return one > other;
        return objects.keys[static_cast<size_t>(a)] < objects.keys[static_cast<size_t>(b)];
    });
    return order;
}

QJsonValue dayOrNull(std::int32_t day)
{
    return day < 0 ? QJsonValue() : QJsonValue(QDate::fromJulianDay(day).toString(Qt::ISODate));
}

QJsonArray numbers(const std::vector<double> &values, double scale)
{
    QJsonArray list;
    for (const double value : values)
        list.append(value / scale);
    return list;
}

void writeRfmParameters(JsonWriter &json, const RfmResult &result)
{
    const RfmParameters &parameters = result.parameters;
    json.key(u"parameters").beginObject();
    json.field(u"on", result.reportDate.toString(Qt::ISODate));
    json.field(u"scoring", scoringCode(parameters.scoring)).field(u"scores", parameters.scores);
    json.field(u"frequency", parameters.frequency == RfmFrequency::Lines ? QStringLiteral("lines")
                                                                         : QStringLiteral("days"));
    json.field(u"money",
               parameters.money == RfmMoney::Sum ? QStringLiteral("sum") : QStringLiteral("mean"));
    json.endObject();
}

void writeSegments(JsonWriter &json, const RfmResult &result, const AnalysisText &text)
{
    json.key(u"segments").beginArray();
    for (int i = 1; i < kRfmSegments; ++i) {
        const ClassTotal &total = result.segments[static_cast<size_t>(i)];
        json.beginObject().field(u"segment", segmentCode(static_cast<RfmSegment>(i)));
        json.field(u"count", total.count);
        json.field(u"value", text.jsonMoney(static_cast<double>(total.value))).endObject();
    }
    json.endArray();
}

void sayRfmAsJson(JsonWriter &json, const RfmResult &result, const SalesInput &input,
                  const std::vector<int> &order, const AnalysisText &text, qint64 rows)
{
    json.beginObject();
    writeRfmParameters(json, result);
    json.field(u"currency", text.currency()).field(u"clients", result.clients);
    json.key(u"rows").beginArray();
    for (qint64 i = 0; i < rows; ++i) {
        const int object = order[static_cast<size_t>(i)];
        const auto place = static_cast<size_t>(object);
        const RfmScores &scores = result.scores[place];
        writeRowStart(json, input, object);
        json.field(u"last", dayOrNull(result.lastDay[place]));
        json.field(u"recency_days", result.recency[place]);
        json.field(u"frequency", result.frequency[place]);
        json.field(u"monetary", text.jsonMoney(static_cast<double>(result.money[place])));
        json.field(u"r", scores.recency).field(u"f", scores.frequency).field(u"m", scores.money);
        json.field(u"segment", segmentCode(result.segment[place])).endObject();
    }
    json.endArray().key(u"cuts").beginObject();
    json.field(u"recency_days", numbers(result.cuts[0], 1));
    json.field(u"frequency", numbers(result.cuts[1], 1));
    json.field(u"monetary", numbers(result.cuts[2], text.scale())).endObject();
    writeSegments(json, result, text);
    json.endObject();
}

void printSegments(Output &output, const RfmResult &result, const AnalysisText &text)
{
    TextTable table = output.table({{titled(QT_TRANSLATE_NOOP("Cli", "segment"))},
                                    {titled(QT_TRANSLATE_NOOP("Cli", "clients")), true},
                                    {titled(QT_TRANSLATE_NOOP("Cli", "value")), true}});
    for (int i = 1; i < kRfmSegments; ++i) {
        const ClassTotal &total = result.segments[static_cast<size_t>(i)];
        table.add({segmentName(static_cast<RfmSegment>(i)).translated(), text.count(total.count),
                   text.money(static_cast<double>(total.value))});
    }
    table.finish();
}

void sayRfm(Output &output, const RfmResult &result, const SalesInput &input,
            const std::vector<int> &order, const AnalysisText &text, qint64 rows)
{
    printFacts(output, describe(result.parameters, result.reportDate), text);
    output.line({});
    TextTable table = output.table({{titled(QT_TRANSLATE_NOOP("Cli", "client"))},
                                    {titled(QT_TRANSLATE_NOOP("Cli", "last purchase"))},
                                    {titled(QT_TRANSLATE_NOOP("Cli", "days since")), true},
                                    {titled(QT_TRANSLATE_NOOP("Cli", "purchases")), true},
                                    {titled(QT_TRANSLATE_NOOP("Cli", "value")), true},
                                    {QStringLiteral("RFM")},
                                    {titled(QT_TRANSLATE_NOOP("Cli", "segment"))}});
    for (qint64 i = 0; i < rows; ++i) {
        const int object = order[static_cast<size_t>(i)];
        const auto place = static_cast<size_t>(object);
        const RfmScores &scores = result.scores[place];
        table.add(
            {input.objects.name(object), dayOrNull(result.lastDay[place]).toString(),
             text.count(result.recency[place]), text.count(result.frequency[place]),
             text.money(static_cast<double>(result.money[place])),
             QStringLiteral("%1%2%3").arg(scores.recency).arg(scores.frequency).arg(scores.money),
             segmentName(result.segment[place]).translated()});
    }
    table.finish();
    sayRowsLeft(output, rows, result.clients);
    output.line({});
    printSegments(output, result, text);
}

void sayCohortsAsJson(JsonWriter &json, const CohortResult &result, const AnalysisText &text)
{
    json.beginObject().key(u"parameters").beginObject();
    writeParameters(json, result.grid);
    json.endObject().field(u"currency", text.currency()).key(u"cohorts").beginArray();
    for (const Cohort &cohort : result.cohorts) {
        QJsonArray active;
        QJsonArray amounts;
        for (size_t age = 0; age < cohort.active.size(); ++age) {
            active.append(cohort.active[age]);
            amounts.append(text.jsonMoney(static_cast<double>(cohort.amount[age])));
        }
        json.beginObject().field(u"from", cohort.period.from.toString(Qt::ISODate));
        json.field(u"size", cohort.size).field(u"active", active).field(u"amount", amounts);
        json.endObject();
    }
    json.endArray().field(u"retention", numbers(result.retention, 1));
    json.field(u"older_clients", result.olderClients).endObject();
}

void sayCohorts(Output &output, const CohortResult &result, const AnalysisText &text)
{
    constexpr size_t kMostAges = 13;
    printFacts(output, describe(result.grid), text);
    output.line({});
    const size_t ages = std::min(kMostAges, result.retention.size());
    std::vector<TextTable::Column> columns{{titled(QT_TRANSLATE_NOOP("Cli", "first purchase in"))},
                                           {titled(QT_TRANSLATE_NOOP("Cli", "clients")), true}};
    for (size_t age = 0; age < ages; ++age)
        columns.push_back({QStringLiteral("+%1").arg(age), true});
    TextTable table = output.table(std::move(columns));
    for (const Cohort &cohort : result.cohorts) {
        QStringList cells{text.dates(cohort.period), text.count(cohort.size)};
        for (size_t age = 0; age < std::min(ages, cohort.active.size()); ++age)
            cells << (cohort.size > 0 ? text.percent(cohort.retention(static_cast<int>(age)))
                                      : QStringLiteral("–"));
        table.add(cells);
    }
    QStringList all{QCoreApplication::translate("Cli", "all"), text.count(result.base.front())};
    for (size_t age = 0; age < ages; ++age)
        all << text.percent(result.retention[age]);
    table.add(all);
    table.finish();
}

void writeChurnParameters(JsonWriter &json, const ChurnResult &result)
{
    json.key(u"parameters").beginObject();
    json.field(u"on", result.reportDate.toString(Qt::ISODate));
    json.field(u"risk_ratio", result.parameters.riskRatio);
    json.field(u"lost_ratio", result.parameters.lostRatio);
    json.field(u"fewest_purchases", result.parameters.fewestPurchases).endObject();
}

void sayChurnAsJson(JsonWriter &json, const ChurnResult &result, const SalesInput &input,
                    const std::vector<int> &order, const AnalysisText &text, qint64 rows)
{
    json.beginObject();
    writeChurnParameters(json, result);
    json.field(u"currency", text.currency()).field(u"common_interval", result.commonInterval);
    json.key(u"rows").beginArray();
    for (qint64 i = 0; i < rows; ++i) {
        const int object = order[static_cast<size_t>(i)];
        const auto place = static_cast<size_t>(object);
        writeRowStart(json, input, object);
        json.field(u"last", dayOrNull(result.lastDay[place]));
        json.field(u"purchases", result.purchases[place]);
        json.field(u"interval", result.interval[place]);
        json.field(u"own_rhythm", static_cast<bool>(result.hasRhythm[place]));
        json.field(u"silence", result.silence[place]).field(u"overdue", result.overdue[place]);
        json.field(u"state", stateCode(result.state[place]));
        json.field(u"year_value", text.jsonMoney(static_cast<double>(result.yearValue[place])));
        json.endObject();
    }
    json.endArray().key(u"states").beginArray();
    for (int i = 1; i < kChurnStates; ++i) {
        const ClassTotal &total = result.states[static_cast<size_t>(i)];
        json.beginObject().field(u"state", stateCode(static_cast<ChurnState>(i)));
        json.field(u"count", total.count);
        json.field(u"year_value", text.jsonMoney(static_cast<double>(total.value))).endObject();
    }
    json.endArray().endObject();
}

void sayChurn(Output &output, const ChurnResult &result, const SalesInput &input,
              const std::vector<int> &order, const AnalysisText &text, qint64 rows)
{
    printFacts(output, describe(result), text);
    output.line({});
    TextTable table = output.table({{titled(QT_TRANSLATE_NOOP("Cli", "client"))},
                                    {titled(QT_TRANSLATE_NOOP("Cli", "last purchase"))},
                                    {titled(QT_TRANSLATE_NOOP("Cli", "days since")), true},
                                    {titled(QT_TRANSLATE_NOOP("Cli", "own interval")), true},
                                    {titled(QT_TRANSLATE_NOOP("Cli", "overdue")), true},
                                    {titled(QT_TRANSLATE_NOOP("Cli", "last year's value")), true},
                                    {titled(QT_TRANSLATE_NOOP("Cli", "state"))}});
    for (qint64 i = 0; i < rows; ++i) {
        const int object = order[static_cast<size_t>(i)];
        const auto place = static_cast<size_t>(object);
        const QString interval = text.number(result.interval[place], 1);
        table.add({input.objects.name(object), dayOrNull(result.lastDay[place]).toString(),
                   text.count(result.silence[place]),
                   result.hasRhythm[place] ? interval : u'(' + interval + u')',
                   text.number(result.overdue[place], 2),
                   text.money(static_cast<double>(result.yearValue[place])),
                   stateName(result.state[place]).translated()});
    }
    table.finish();
    sayRowsLeft(output, rows, static_cast<qint64>(order.size()));
    output.line({});
    TextTable states =
        output.table({{titled(QT_TRANSLATE_NOOP("Cli", "state"))},
                      {titled(QT_TRANSLATE_NOOP("Cli", "clients")), true},
                      {titled(QT_TRANSLATE_NOOP("Cli", "last year's value")), true}});
    for (int i = 1; i < kChurnStates; ++i) {
        const ClassTotal &total = result.states[static_cast<size_t>(i)];
        states.add({stateName(static_cast<ChurnState>(i)).translated(), text.count(total.count),
                    text.money(static_cast<double>(total.value))});
    }
    states.finish();
}

/// At risk first, then lost, then the others; in each the most money first.
std::vector<int> byUrgency(const ChurnResult &result, const SalesObjects &objects)
{
    const auto urgency = [&result](int object) {
        switch (result.state[static_cast<size_t>(object)]) {
        case ChurnState::AtRisk:
            return 3;
        case ChurnState::Lost:
            return 2;
        case ChurnState::Active:
            return 1;
        case ChurnState::None:
            return 0;
        }
        return 0;
    };
    return orderedBy(objects, [&](int object) {
        return std::pair(urgency(object), result.yearValue[static_cast<size_t>(object)]);
    });
}

} // namespace

Result<Exit> analyzeRfm(Call &call)
{
    const auto input = readSalesInput(call);
    if (!input)
        return input.error();
    auto parameters = rfmParameters(call, input->decimals);
    if (!parameters)
        return parameters.error();
    const auto window = windowOf(call);
    if (!window)
        return window.error();
    if (window->from.isValid())
        parameters->from = window->from;
    const auto result =
        rfm(input->lines, input->objects.count(), window->to, *parameters, input->objects.keys);
    if (!result)
        return result.error();
    const AnalysisText text(input->decimals, input->currency);
    if (call.has("explain"))
        return sayExplained(call, *input, text,
                            [&](int object) { return explain(*result, object); });
    auto order = orderedBy(input->objects, [&result](int object) {
        const RfmScores &scores = result->scores[static_cast<size_t>(object)];
        return std::pair(scores.recency + scores.frequency + scores.money,
                         result->money[static_cast<size_t>(object)]);
    });
    // Who bought nothing in the time that counts has no scores.
    std::erase_if(
        order, [&result](int object) { return result->recency[static_cast<size_t>(object)] < 0; });
    const qint64 rows = mostRows(call, result->clients);
    if (call.output().isJson())
        sayRfmAsJson(call.output().json(), *result, *input, order, text, rows);
    else
        sayRfm(call.output(), *result, *input, order, text, rows);
    return Exit::Done;
}

Result<Exit> analyzeCohorts(Call &call)
{
    const auto input = readSalesInput(call);
    if (!input)
        return input.error();
    const auto grid = gridOf(call, input->lines);
    if (!grid)
        return grid.error();
    const auto result = cohorts(input->lines, input->objects.count(), *grid);
    if (!result)
        return result.error();
    const AnalysisText text(input->decimals, input->currency);
    if (call.has("explain"))
        return sayExplained(call, *input, text,
                            [&](int object) { return explain(*result, input->lines, object); });
    if (call.output().isJson())
        sayCohortsAsJson(call.output().json(), *result, text);
    else
        sayCohorts(call.output(), *result, text);
    return Exit::Done;
}

Result<Exit> analyzeChurn(Call &call)
{
    ChurnParameters parameters;
    const auto risk = ratioOf(call, "risk-ratio", parameters.riskRatio);
    if (!risk)
        return risk.error();
    const auto lost = ratioOf(call, "lost-ratio", parameters.lostRatio);
    if (!lost)
        return lost.error();
    parameters.riskRatio = *risk;
    parameters.lostRatio = *lost;
    const auto date = reportDate(call);
    if (!date)
        return date.error();
    const auto input = readSalesInput(call);
    if (!input)
        return input.error();
    const auto result = churn(input->lines, input->objects.count(), *date, parameters);
    if (!result)
        return result.error();
    const AnalysisText text(input->decimals, input->currency);
    if (call.has("explain"))
        return sayExplained(call, *input, text,
                            [&](int object) { return explain(*result, object); });
    const auto order = byUrgency(*result, input->objects);
    const qint64 rows = mostRows(call, static_cast<qint64>(order.size()));
    if (call.output().isJson())
        sayChurnAsJson(call.output().json(), *result, *input, order, text, rows);
    else
        sayChurn(call.output(), *result, *input, order, text, rows);
    return Exit::Done;
}

} // namespace kartoteka
