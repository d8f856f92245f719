#include "cli/funneltext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace kartoteka
{

namespace
{

QString dash(const std::optional<double> &number, int decimals)
{
    return number ? QString::number(*number, 'f', decimals) : QStringLiteral("–");
}

QString percentOr(const AnalysisText &text, const std::optional<double> &ratio)
{
    return ratio ? text.percent(*ratio) : QStringLiteral("–");
}

QJsonValue jsonPercent(const std::optional<int> &hundredths)
{
    return hundredths ? QJsonValue(*hundredths / 10000.0) : QJsonValue();
}

QJsonObject jsonDuration(const Duration &duration)
{
    return {{QStringLiteral("count"), duration.count},
            {QStringLiteral("mean"), orNull(duration.mean)},
            {QStringLiteral("median"), orNull(duration.median)}};
}

void writeStages(JsonWriter &json, const FunnelAnswer &answer, const QStringList &stages)
{
    json.key(u"stages").beginArray();
    for (qsizetype i = 0; i < stages.size(); ++i) {
        const FunnelStage &stage = answer.funnel.stages[static_cast<size_t>(i)];
        const StageProbability &chance = answer.forecast.probabilities[static_cast<size_t>(i)];
        json.beginObject().field(u"stage", stages[i]).field(u"reached", stage.reached);
        json.field(u"visited", stage.visited).field(u"open", stage.open);
        json.field(u"conversion", orNull(stage.conversion));
        json.field(u"days", jsonDuration(stage.days));
        json.field(u"closed", chance.closed).field(u"learnt", orNull(chance.learnt));
        json.field(u"has_history", chance.hasHistory);
        json.field(u"typed", jsonPercent(chance.typed)).endObject();
    }
    json.endArray();
}

void writeMoney(JsonWriter &json, const Funnel &funnel)
{
    json.key(u"money").beginArray();
    for (const FunnelMoney &money : funnel.money) {
        const AnalysisText text = textOf(money.currency);
        const auto amount = [&text](std::int64_t minor) {
            return text.jsonMoney(static_cast<double>(minor));
        };
        json.beginObject().field(u"currency", text.currency()).field(u"won", amount(money.won));
        json.field(u"open", amount(money.open)).field(u"lost", amount(money.lost));
        json.field(u"average_won", money.wonDeals > 0
                                       ? text.jsonMoney(static_cast<double>(money.won) /
                                                        static_cast<double>(money.wonDeals))
                                       : QJsonValue());
        json.endObject();
    }
    json.endArray();
}

QJsonValue jsonPerDay(const std::optional<double> &perDay, const AnalysisText &text)
{
    return perDay ? text.jsonMoney(*perDay) : QJsonValue();
}

void writeVelocities(JsonWriter &json, const std::vector<Velocity> &velocities)
{
    json.key(u"velocity").beginArray();
    for (const Velocity &velocity : velocities) {
        const AnalysisText text = textOf(velocity.currency);
        json.beginObject().field(u"currency", text.currency());
        json.field(u"opportunities", velocity.opportunities);
        json.field(u"won", velocity.won).field(u"lost", velocity.lost);
        json.field(u"average_deal", text.jsonMoney(velocity.levers.averageDeal));
        json.field(u"win_rate", velocity.levers.winRate);
        json.field(u"cycle_days", velocity.levers.cycleDays);
        json.field(u"per_day", jsonPerDay(velocity.perDay, text));
        json.field(
            u"improved",
            QJsonObject{{QStringLiteral("opportunities"), jsonPerDay(velocity.improved[0], text)},
                        {QStringLiteral("average_deal"), jsonPerDay(velocity.improved[1], text)},
                        {QStringLiteral("win_rate"), jsonPerDay(velocity.improved[2], text)},
                        {QStringLiteral("cycle_days"), jsonPerDay(velocity.improved[3], text)}});
        writeSentences(json, velocity.explanation);
        json.endObject();
    }
    json.endArray();
}

QJsonObject jsonSum(const PipelineSum &sum, const AnalysisText &text)
{
    return {{QStringLiteral("deals"), sum.deals},
            {QStringLiteral("amount"), text.jsonMoney(static_cast<double>(sum.amount))},
            {QStringLiteral("weighted"), text.jsonMoney(static_cast<double>(sum.weighted))},
            {QStringLiteral("unweighted_deals"), sum.unweighted}};
}

void writePipeline(JsonWriter &json, const PipelineForecast &forecast, const QStringList &stages)
{
    json.key(u"pipeline").beginArray();
    for (const CurrencyForecast &one : forecast.currencies) {
        const AnalysisText text = textOf(one.currency);
        json.beginObject().field(u"currency", text.currency());
        json.field(u"total", jsonSum(one.total, text));
        json.key(u"months").beginArray();
        for (const MonthSum &month : one.months) {
            QJsonObject sum = jsonSum(month.sum, text);
            sum.insert(QStringLiteral("month"), month.month.toString(QStringLiteral("yyyy-MM")));
            json.value(sum);
        }
        json.endArray().field(u"overdue", jsonSum(one.overdue, text));
        json.field(u"undated", jsonSum(one.undated, text)).key(u"stages").beginArray();
        for (qsizetype i = 0; i < stages.size(); ++i) {
            QJsonObject sum = jsonSum(one.stages[static_cast<size_t>(i)], text);
            sum.insert(QStringLiteral("stage"), stages[i]);
            json.value(sum);
        }
        json.endArray().endObject();
    }
    json.endArray();
}

/// What the whole and each group have alike.
void writeAnswer(JsonWriter &json, const FunnelAnswer &answer, const QStringList &stages)
{
    const Funnel &funnel = answer.funnel;
    json.field(u"deals", funnel.deals).field(u"open", funnel.open);
    json.field(u"won", funnel.won).field(u"lost", funnel.lost);
    json.field(u"win_rate", orNull(funnel.winRate));
    json.field(u"conversion", orNull(funnel.conversion));
    json.field(u"won_cycle", jsonDuration(funnel.wonCycle));
    json.field(u"lost_cycle", jsonDuration(funnel.lostCycle));
    writeStages(json, answer, stages);
    writeMoney(json, funnel);
    writeVelocities(json, answer.velocities);
    writePipeline(json, answer.forecast, stages);
}

void writeParameters(JsonWriter &json, const PipelineForecastParameters &parameters,
                     const QStringList &stages, int qualifiedFrom)
{
    const bool isLearnt = parameters.rule == ProbabilityRule::Learnt;
    json.key(u"parameters").beginObject();
    json.field(u"on", orNull(parameters.asOf));
    json.field(u"stages", QJsonArray::fromStringList(stages));
    json.field(u"weights", isLearnt ? QStringLiteral("learnt") : QStringLiteral("typed"));
    json.field(u"fewest", parameters.fewestClosed);
    json.field(u"lost_reached", stages[parameters.funnel.lostReached]);
    json.field(u"qualified", stages[qualifiedFrom]).endObject();
}

QString titleOf(const char *source)
{
    return QCoreApplication::translate("Cli", source);
}

void printStages(Output &output, const FunnelAnswer &answer, const QStringList &stages)
{
    const AnalysisText text = textOf({});
    TextTable table = output.table({{titleOf(QT_TRANSLATE_NOOP("Cli", "stage"))},
                                    {titleOf(QT_TRANSLATE_NOOP("Cli", "reached")), true},
                                    {titleOf(QT_TRANSLATE_NOOP("Cli", "visited")), true},
                                    {titleOf(QT_TRANSLATE_NOOP("Cli", "passed on")), true},
                                    {titleOf(QT_TRANSLATE_NOOP("Cli", "mean days")), true},
                                    {titleOf(QT_TRANSLATE_NOOP("Cli", "median days")), true},
                                    {titleOf(QT_TRANSLATE_NOOP("Cli", "open")), true},
                                    {titleOf(QT_TRANSLATE_NOOP("Cli", "chance")), true},
                                    {titleOf(QT_TRANSLATE_NOOP("Cli", "closed deals")), true}});
    for (qsizetype i = 0; i < stages.size(); ++i) {
        const FunnelStage &stage = answer.funnel.stages[static_cast<size_t>(i)];
        const StageProbability &chance = answer.forecast.probabilities[static_cast<size_t>(i)];
        const QString learnt = chance.hasHistory
                                   ? percentOr(text, chance.learnt)
                                   : titleOf(QT_TRANSLATE_NOOP("Cli", "not enough history"));
        table.add({stages[i], text.count(stage.reached), text.count(stage.visited),
                   percentOr(text, stage.conversion), dash(stage.days.mean, 1),
                   dash(stage.days.median, 1), text.count(stage.open), learnt,
                   text.count(chance.closed)});
    }
    table.finish();
}

void printRates(Output &output, const Funnel &funnel)
{
    const AnalysisText text = textOf({});
    output.line(QCoreApplication::translate("Cli", "Won of closed deals: %1; of all deals: %2")
                    .arg(percentOr(text, funnel.winRate), percentOr(text, funnel.conversion)));
    output.line(QCoreApplication::translate(
                    "Cli", "Days to win: %1 in the middle, %2 on average; to lose: %3 and %4")
                    .arg(dash(funnel.wonCycle.median, 1), dash(funnel.wonCycle.mean, 1),
                         dash(funnel.lostCycle.median, 1), dash(funnel.lostCycle.mean, 1)));
    for (const FunnelMoney &money : funnel.money) {
        const AnalysisText own = textOf(money.currency);
        output.line(QCoreApplication::translate("Cli", "Money: won %1, open %2, lost %3")
                        .arg(amountText(own, static_cast<double>(money.won)),
                             amountText(own, static_cast<double>(money.open)),
                             amountText(own, static_cast<double>(money.lost))));
    }
}

void printVelocity(Output &output, const Velocity &velocity)
{
    const AnalysisText text = textOf(velocity.currency);
    output.line({});
    if (!velocity.perDay) {
        printSentences(output, velocity.explanation);
        return;
    }
    output.line(QCoreApplication::translate("Cli", "Velocity: %1 a day")
                    .arg(amountText(text, *velocity.perDay)));
    printSentences(output, velocity.explanation);
    TextTable table =
        output.table({{titleOf(QT_TRANSLATE_NOOP("Cli", "lever"))},
                      {titleOf(QT_TRANSLATE_NOOP("Cli", "now")), true},
                      {titleOf(QT_TRANSLATE_NOOP("Cli", "velocity, a tenth better")), true}});
    const auto improved = [&velocity, &text](size_t lever) {
        return velocity.improved[lever] ? text.money(*velocity.improved[lever])
                                        : QStringLiteral("–");
    };
    table.add({titleOf(QT_TRANSLATE_NOOP("Cli", "opportunities")),
               text.count(velocity.opportunities), improved(0)});
    table.add({titleOf(QT_TRANSLATE_NOOP("Cli", "average deal")),
               text.money(velocity.levers.averageDeal), improved(1)});
    table.add({titleOf(QT_TRANSLATE_NOOP("Cli", "win rate")), text.percent(velocity.levers.winRate),
               improved(2)});
    table.add({titleOf(QT_TRANSLATE_NOOP("Cli", "cycle in days")),
               dash(velocity.levers.cycleDays, 1), improved(3)});
    table.finish();
}

void printPipeline(Output &output, const CurrencyForecast &forecast)
{
    const AnalysisText text = textOf(forecast.currency);
    output.line({});
    if (!text.currency().isEmpty())
        output.line(text.currency());
    TextTable table = output.table({{titleOf(QT_TRANSLATE_NOOP("Cli", "expected"))},
                                    {titleOf(QT_TRANSLATE_NOOP("Cli", "deals")), true},
                                    {titleOf(QT_TRANSLATE_NOOP("Cli", "amount")), true},
                                    {titleOf(QT_TRANSLATE_NOOP("Cli", "weighted")), true}});
    const auto add = [&table, &text](const QString &label, const PipelineSum &sum) {
        table.add({label, text.count(sum.deals), text.money(static_cast<double>(sum.amount)),
                   text.money(static_cast<double>(sum.weighted))});
    };
    for (const MonthSum &month : forecast.months)
        add(month.month.toString(QStringLiteral("yyyy-MM")), month.sum);
    if (forecast.overdue.deals > 0)
        add(titleOf(QT_TRANSLATE_NOOP("Cli", "overdue")), forecast.overdue);
    if (forecast.undated.deals > 0)
        add(titleOf(QT_TRANSLATE_NOOP("Cli", "no date")), forecast.undated);
    add(titleOf(QT_TRANSLATE_NOOP("Cli", "all")), forecast.total);
    table.finish();
}

/// One amount per currency, "1,000.00 RUB; 5.00 USD".
template<class Rows, class Figure>
QString amounts(const Rows &rows, Figure figure)
{
    QStringList texts;
    for (const auto &row : rows) {
        texts << amountText(textOf(row.currency), static_cast<double>(figure(row)));
    }
    return texts.join(QStringLiteral("; "));
}

void writeSource(JsonWriter &json, const SourceReturn &source)
{
    const AnalysisText text = textOf(source.spending.cost.currency);
    const auto major = [&text](const std::optional<double> &minor) {
        return minor ? text.jsonMoney(*minor) : QJsonValue();
    };
    json.key(u"source").beginObject().field(u"leads", source.spending.leads);
    json.field(u"cost", major(static_cast<double>(source.spending.cost.minor)));
    json.field(u"revenue", major(static_cast<double>(source.revenue)));
    json.field(u"lead_to_deal", orNull(source.leadToDeal));
    json.field(u"lead_to_won", orNull(source.leadToWon));
    json.field(u"cost_per_lead", major(source.costPerLead));
    json.field(u"cost_per_won", major(source.costPerWon));
    json.field(u"return_percent", orNull(source.percent)).endObject();
}

void printSources(Output &output, const std::vector<FunnelGroup> &groups)
{
    TextTable table = output.table({{titleOf(QT_TRANSLATE_NOOP("Cli", "group"))},
                                    {titleOf(QT_TRANSLATE_NOOP("Cli", "leads")), true},
                                    {titleOf(QT_TRANSLATE_NOOP("Cli", "lead to deal")), true},
                                    {titleOf(QT_TRANSLATE_NOOP("Cli", "lead to won")), true},
                                    {titleOf(QT_TRANSLATE_NOOP("Cli", "cost")), true},
                                    {titleOf(QT_TRANSLATE_NOOP("Cli", "cost of a lead")), true},
                                    {titleOf(QT_TRANSLATE_NOOP("Cli", "cost of a won deal")), true},
                                    {titleOf(QT_TRANSLATE_NOOP("Cli", "money won")), true},
                                    {titleOf(QT_TRANSLATE_NOOP("Cli", "return")), true}});
    const auto money = [](const AnalysisText &text, const std::optional<double> &minor) {
        return minor ? text.money(*minor) : QStringLiteral("–");
    };
    for (const FunnelGroup &group : groups) {
        if (!group.source)
            continue;
        const SourceReturn &source = *group.source;
        const AnalysisText text = textOf(source.spending.cost.currency);
        constexpr double kPercent = 100;
        table.add(
            {group.name, text.count(source.spending.leads), percentOr(text, source.leadToDeal),
             percentOr(text, source.leadToWon),
             text.money(static_cast<double>(source.spending.cost.minor)),
             money(text, source.costPerLead), money(text, source.costPerWon),
             text.money(static_cast<double>(source.revenue)),
             source.percent ? text.percent(*source.percent / kPercent) : QStringLiteral("–")});
    }
    table.finish();
}

void printGroups(Output &output, const std::vector<FunnelGroup> &groups)
{
    const AnalysisText text = textOf({});
    output.line({});
    TextTable table = output.table({{titleOf(QT_TRANSLATE_NOOP("Cli", "group"))},
                                    {titleOf(QT_TRANSLATE_NOOP("Cli", "deals")), true},
                                    {titleOf(QT_TRANSLATE_NOOP("Cli", "open")), true},
                                    {titleOf(QT_TRANSLATE_NOOP("Cli", "won")), true},
                                    {titleOf(QT_TRANSLATE_NOOP("Cli", "lost")), true},
                                    {titleOf(QT_TRANSLATE_NOOP("Cli", "win rate")), true},
                                    {titleOf(QT_TRANSLATE_NOOP("Cli", "money won")), true},
                                    {titleOf(QT_TRANSLATE_NOOP("Cli", "weighted")), true}});
    for (const FunnelGroup &group : groups) {
        const Funnel &funnel = group.answer.funnel;
        table.add({group.name, text.count(funnel.deals), text.count(funnel.open),
                   text.count(funnel.won), text.count(funnel.lost), percentOr(text, funnel.winRate),
                   amounts(funnel.money, [](const FunnelMoney &money) { return money.won; }),
                   amounts(group.answer.forecast.currencies,
                           [](const CurrencyForecast &one) { return one.total.weighted; })});
    }
    table.finish();
}

} // namespace

void writeFunnel(JsonWriter &json, const FunnelAnswer &answer,
                 const std::vector<FunnelGroup> &groups, const QStringList &stages,
                 int qualifiedFrom)
{
    json.beginObject();
    writeParameters(json, answer.forecast.parameters, stages, qualifiedFrom);
    writeAnswer(json, answer, stages);
    json.key(u"groups").beginArray();
    for (const FunnelGroup &group : groups) {
        json.beginObject().field(u"group", group.name);
        writeAnswer(json, group.answer, stages);
        if (group.source)
            writeSource(json, *group.source);
        json.endObject();
    }
    json.endArray();
    std::vector<Message> sentences = answer.funnel.explanation;
    sentences.insert(sentences.end(), answer.forecast.explanation.begin(),
                     answer.forecast.explanation.end());
    writeSentences(json, sentences);
    json.endObject();
}

void printFunnel(Output &output, const FunnelAnswer &answer, const std::vector<FunnelGroup> &groups,
                 const QStringList &stages, int qualifiedFrom)
{
    output.line(QCoreApplication::translate("Cli", "On %1; stages: %2")
                    .arg(answer.forecast.parameters.asOf.toString(Qt::ISODate),
                         stages.join(QStringLiteral(" → "))));
    printSentences(output, answer.funnel.explanation);
    output.line({});
    printStages(output, answer, stages);
    output.line({});
    printRates(output, answer.funnel);
    for (const Velocity &velocity : answer.velocities)
        printVelocity(output, velocity);
    if (qualifiedFrom > 0)
        output.line(QCoreApplication::translate("Cli", "Qualified: deals from the stage “%1” on")
                        .arg(stages[qualifiedFrom]));
    output.line({});
    printSentences(output, answer.forecast.explanation);
    for (const CurrencyForecast &forecast : answer.forecast.currencies)
        printPipeline(output, forecast);
    if (groups.empty())
        return;
    printGroups(output, groups);
    output.line({});
    printSources(output, groups);
}

} // namespace kartoteka
