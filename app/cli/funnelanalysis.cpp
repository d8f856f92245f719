#include "base/decimal.h"
#include "cli/forecastmethods.h"
#include "cli/funneltext.h"

#include <QCoreApplication>

namespace kartoteka
{

namespace
{

Error refused(const QString &text)
{
    return Error(ErrorCode::Invalid, Message::verbatim(text));
}

/// The stage that an option names.
Result<int> stageOption(const Call &call, const char *option, const PipelineInput &input)
{
    if (!call.has(option))
        return 0;
    const int stage = input.stageOf(call.text(option));
    if (stage >= 0)
        return stage;
    return refused(QCoreApplication::translate("Cli", "--%1: there is no stage “%2”; there are: %3")
                       .arg(QString::fromLatin1(option), call.text(option).left(80),
                            input.stages.join(QStringLiteral(", "))));
}

Result<PipelineForecastParameters> parametersOf(const Call &call, const PipelineInput &input)
{
    PipelineForecastParameters parameters;
    parameters.funnel.stages = static_cast<int>(input.stages.size());
    const auto lostReached = stageOption(call, "lost-reached", input);
    if (!lostReached)
        return lostReached.error();
    parameters.funnel.lostReached = *lostReached;
    const auto day = reportDate(call);
    if (!day)
        return day.error();
    parameters.asOf = *day;
    if (call.text("weights") == QLatin1String("typed"))
        parameters.rule = ProbabilityRule::Typed;
    parameters.fewestClosed = countOption(call, "fewest", 20);
    const auto typed = limitsOf(call, "typed", {});
    if (!typed)
        return typed.error();
    parameters.typed.assign(typed->begin(), typed->end());
    return parameters;
}

/// All three analyses of some deals.
Result<FunnelAnswer> answerOf(std::span<const PipelineDeal> deals,
                              std::span<const StageVisit> visits,
                              const PipelineForecastParameters &parameters, int qualifiedFrom)
{
    auto counted = funnel(deals, visits, parameters.funnel);
    if (!counted)
        return counted.error();
    auto weighted = pipelineForecast(deals, visits, parameters);
    if (!weighted)
        return weighted.error();
    // Without a qualified deal there is no velocity; the rest stands.
    auto speeds = velocities(deals, visits, {parameters.funnel, qualifiedFrom});
    FunnelAnswer answer;
    answer.funnel = *std::move(counted);
    answer.forecast = *std::move(weighted);
    if (speeds)
        answer.velocities = *std::move(speeds);
    return answer;
}

/// The deals of one group with their visits; weighted by the probabilities of the whole.
Result<FunnelAnswer> answerOfGroup(const PipelineInput &input, std::int32_t group,
                                   const std::vector<std::int32_t> &groupOf,
                                   const PipelineForecast &whole, int qualifiedFrom)
{
    std::vector<PipelineDeal> deals;
    std::vector<std::int32_t> members;
    std::vector<std::int32_t> numbers(input.deals.size(), -1);
    for (size_t i = 0; i < input.deals.size(); ++i) {
        if (groupOf[i] != group)
            continue;
        numbers[i] = static_cast<std::int32_t>(deals.size());
        deals.push_back(input.deals[i]);
        members.push_back(static_cast<std::int32_t>(i));
    }
    std::vector<StageVisit> visits;
    for (StageVisit visit : input.visits) {
        visit.deal = numbers[static_cast<size_t>(visit.deal)];
        if (visit.deal >= 0)
            visits.push_back(visit);
    }
    auto answer = answerOf(deals, visits, whole.parameters, qualifiedFrom);
    if (!answer)
        return answer.error();
    auto weighted = part(whole, input.deals, members);
    if (!weighted)
        return weighted.error();
    answer->forecast = *std::move(weighted);
    return answer;
}

Result<std::vector<FunnelGroup>> groupsOf(const Call &call, const PipelineInput &input,
                                          const PipelineForecast &whole, int qualifiedFrom)
{
    std::vector<FunnelGroup> groups;
    if (!call.has("by"))
        return groups;
    NameIndex names;
    std::vector<std::int32_t> groupOf;
    for (const QString &group : input.groups)
        groupOf.push_back(names.of(group));
    for (std::int32_t i = 0; i < std::ssize(names.names()); ++i) {
        auto answer = answerOfGroup(input, i, groupOf, whole, qualifiedFrom);
        if (!answer)
            return answer.error();
        groups.push_back({names.names()[static_cast<size_t>(i)], *std::move(answer), std::nullopt});
    }
    std::sort(groups.begin(), groups.end(),
              [](const FunnelGroup &a, const FunnelGroup &b) { return a.name < b.name; });
    return groups;
}

/// Adds to each group what was spent on it and what came back. A group the table does not name cost
/// nothing that is known.
std::optional<Error> addSpending(Call &call, const PipelineInput &input,
                                 std::vector<FunnelGroup> &groups)
{
    auto table = readColumns(call, call.text("spending"),
                             {call.text("by"), QStringLiteral("leads"), QStringLiteral("cost")});
    if (!table)
        return Error(table.error())
            .wrap(Message::verbatim(
                QCoreApplication::translate("Cli", "The spending cannot be read")));
    const auto leads = table->numbers(1, 0, decimalStyleOf(call));
    auto costs = moneyColumn(call, *table, 2, -1);
    noteWarnings(call, *table);
    NameIndex names;
    std::vector<SourceSpending> spending;
    for (size_t row = 0; row < table->rows(); ++row) {
        const auto source = static_cast<size_t>(names.of(table->cell(row, 0)));
        spending.resize(std::max(spending.size(), source + 1));
        spending[source].leads += leads[row].value_or(0);
        if (!input.deals.empty() && costs[row].currency.isEmpty())
            costs[row].currency = input.deals.front().amount.currency;
        if (spending[source].cost.minor != 0 &&
            spending[source].cost.currency != costs[row].currency)
            return refused(
                QCoreApplication::translate("Cli", "“%1” costs money of several currencies")
                    .arg(table->cell(row, 0)));
        const auto sum = checkedAdd(spending[source].cost.minor, costs[row].minor);
        if (!sum)
            return refused(QCoreApplication::translate("Cli", "the sum of the costs is too large"));
        spending[source].cost = {*sum, costs[row].currency};
    }
    std::vector<std::int32_t> sourceOf;
    for (const QString &group : input.groups)
        sourceOf.push_back(names.find(group));
    const auto returns = sourceReturns(input.deals, sourceOf, spending);
    if (!returns)
        return returns.error();
    for (FunnelGroup &group : groups)
        if (const std::int32_t source = names.find(group.name); source >= 0)
            group.source = (*returns)[static_cast<size_t>(source)];
    return std::nullopt;
}

Result<Exit> explainDeal(Call &call, const PipelineInput &input, const FunnelAnswer &answer)
{
    const QString wanted = call.text("explain").trimmed();
    const auto found = std::find(input.keys.begin(), input.keys.end(), wanted);
    if (found == input.keys.end())
        return Error(
            ErrorCode::NotFound,
            Message::verbatim(
                QCoreApplication::translate("Cli", "“%1” is not in the table").arg(wanted)));
    const auto number = static_cast<std::int32_t>(found - input.keys.begin());
    const Explanation explanation =
        explain(answer.forecast, input.deals, input.visits, number, input.stages);
    const Currency currency = input.deals[static_cast<size_t>(number)].amount.currency;
    sayExplanation(call.output(), wanted, wanted, explanation, textOf(currency));
    return Exit::Done;
}

} // namespace

Result<Exit> analyzeFunnel(Call &call)
{
    const auto input = readPipelineInput(call);
    if (!input)
        return input.error();
    if (input->isOrderGuessed)
        call.output().note(
            QCoreApplication::translate("Cli", "The order of the stages is the one in which they "
                                               "appear; say it with --order: %1")
                .arg(input->stages.join(u',')));
    const auto parameters = parametersOf(call, *input);
    if (!parameters)
        return parameters.error();
    const auto qualified = stageOption(call, "qualified", *input);
    if (!qualified)
        return qualified.error();
    const auto answer = answerOf(input->deals, input->visits, *parameters, *qualified);
    if (!answer)
        return answer.error();
    if (call.has("explain"))
        return explainDeal(call, *input, *answer);
    if (call.has("spending") && !call.has("by"))
        return call.failUsage(QCoreApplication::translate(
            "Cli", "--spending needs --by: the column that says where a deal came from"));
    auto groups = groupsOf(call, *input, answer->forecast, *qualified);
    if (!groups)
        return groups.error();
    if (call.has("spending"))
        if (auto error = addSpending(call, *input, *groups))
            return std::move(*error);
    if (call.output().isJson())
        writeFunnel(call.output().json(), *answer, *groups, input->stages, *qualified);
    else
        printFunnel(call.output(), *answer, *groups, input->stages, *qualified);
    return Exit::Done;
}

} // namespace kartoteka
