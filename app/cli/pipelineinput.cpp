#include "cli/pipelineinput.h"

#include "base/text.h"
#include "cli/columninput.h"

#include <QCoreApplication>

#include <climits>
#include <map>

namespace kartoteka
{

namespace
{

constexpr char kWonWords[] = "won,closed won,win,выиграна,выигран,успех,успешно,成交,赢单";
constexpr char kLostWords[] = "lost,closed lost,проиграна,проигран,отказ,провал,输单,丢单";

enum DealColumn { Key, Stage, State, Created, Closed, Expected, Amount, Currencies, Chance, Group };
enum VisitColumn { VisitKey, VisitStage, Entered, Left };

QStringList folded(const QString &words)
{
    QStringList result;
    for (const QString &word : words.split(u',', Qt::SkipEmptyParts))
        result << fold(word);
    return result;
}

/// Words by which a state is known.
struct StateWords {
    explicit StateWords(const Call &call)
        : won(folded(call.has("won-word") ? call.text("won-word") : QString::fromUtf8(kWonWords)))
        , lost(folded(call.has("lost-word") ? call.text("lost-word")
                                            : QString::fromUtf8(kLostWords)))
    {
    }
    DealState of(const QString &text) const
    {
        const QString word = fold(text);
        return won.contains(word)    ? DealState::Won
               : lost.contains(word) ? DealState::Lost
                                     : DealState::Open;
    }

    QStringList won;
    QStringList lost;
};

/// A stay as it was read.
struct NamedVisit {
    QString key;
    QString stage;
    QDate entered;
    QDate left;
};

Result<std::vector<NamedVisit>> readVisits(Call &call)
{
    std::vector<NamedVisit> visits;
    if (!call.has("history"))
        return visits;
    auto table = readColumns(call, call.text("history"),
                             {call.text("key"), textOr(call, "history-stage", "stage"),
                              textOr(call, "entered", "entered"), textOr(call, "left", "left")});
    if (!table)
        return std::move(table).error().wrap(
            Message::verbatim(QCoreApplication::translate("Cli", "The history cannot be read")));
    const auto entered = table->dates(Entered, dateOrderOf(call));
    const auto left = table->dates(Left, dateOrderOf(call));
    for (size_t row = 0; row < table->rows(); ++row)
        visits.push_back(
            {table->cell(row, VisitKey), table->cell(row, VisitStage), entered[row], left[row]});
    noteWarnings(call, *table);
    return visits;
}

/// Stages by their mean place in the histories of deals.
QStringList orderOf(const std::vector<NamedVisit> &visits)
{
    std::map<QString, std::vector<std::pair<QDate, size_t>>> byDeal;
    for (size_t i = 0; i < visits.size(); ++i)
        byDeal[visits[i].key].push_back({visits[i].entered, i});
    NameIndex stages;
    for (const NamedVisit &visit : visits)
        stages.of(visit.stage);
    std::vector<double> sums(stages.names().size(), 0);
    std::vector<double> counts(stages.names().size(), 0);
    for (auto &[key, stays] : byDeal) {
        std::stable_sort(stays.begin(), stays.end());
        for (size_t place = 0; place < stays.size(); ++place) {
            const auto stage = static_cast<size_t>(stages.find(visits[stays[place].second].stage));
            sums[stage] += static_cast<double>(place);
            ++counts[stage];
        }
    }
    std::vector<size_t> order(sums.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return sums[a] / counts[a] < sums[b] / counts[b]; });
    QStringList names;
    for (const size_t stage : order)
        if (!stages.names()[stage].isEmpty())
            names << stages.names()[stage];
    return names;
}

Error unknownStage(const QString &stage)
{
    return Error(ErrorCode::Invalid,
                 Message::verbatim(QCoreApplication::translate(
                                       "Cli", "The stage “%1” is not among those of --order")
                                       .arg(stage.left(80))));
}

/// Settles which stages there are; with --order they must be all.
Result<void> settleStages(const Call &call, PipelineInput &input,
                          const std::vector<QString> &dealStages,
                          const std::vector<NamedVisit> &visits)
{
    input.stages = call.has("order") ? call.list("order") : orderOf(visits);
    input.isOrderGuessed = input.stages.isEmpty();
    const auto take = [&call, &input](const QString &stage) {
        if (stage.isEmpty() || input.stageOf(stage) >= 0)
            return true;
        if (!call.has("order"))
            input.stages << stage;
        return !call.has("order");
    };
    for (const NamedVisit &visit : visits)
        if (!take(visit.stage))
            return unknownStage(visit.stage);
    for (const QString &stage : dealStages)
        if (!take(stage))
            return unknownStage(stage);
    if (input.stages.isEmpty())
        return Error(ErrorCode::Invalid,
                     Message::verbatim(QCoreApplication::translate(
                         "Cli", "No row names a stage; name them with --order")));
    return {};
}

/// Everything but the stages of the deals, whose names are handed out.
Result<std::vector<QString>> readDeals(Call &call, PipelineInput &input)
{
    auto table =
        readColumns(call, call.text("csv"),
                    {call.text("key"), call.text("stage"), call.text("state"), call.text("created"),
                     call.text("closed"), call.text("expected"), call.text("amount"),
                     call.text("currency"), call.text("probability"), call.text("by")});
    if (!table)
        return table.error();
    const DateOrder order = dateOrderOf(call);
    const auto created = table->dates(Created, order);
    const auto closed = table->dates(Closed, order);
    const auto expected = table->dates(Expected, order);
    const auto chances = table->numbers(Chance, 2, decimalStyleOf(call));
    const auto amounts = moneyColumn(call, *table, Amount, Currencies);
    const StateWords words(call);
    std::vector<QString> stages;
    for (size_t row = 0; row < table->rows(); ++row) {
        const QString &stage = table->cell(row, Stage);
        PipelineDeal deal;
        deal.state = words.of(call.has("state") ? table->cell(row, State) : stage);
        deal.amount = amounts[row];
        deal.created = created[row];
        deal.closed = closed[row];
        deal.expectedClose = expected[row];
        if (chances[row])
            deal.probability =
                static_cast<int>(std::clamp<qint64>(*chances[row], INT_MIN, INT_MAX));
        input.deals.push_back(deal);
        input.keys.push_back(table->cell(row, Key));
        input.groups.push_back(table->cell(row, Group));
        const bool isState = words.of(stage) != DealState::Open;
        stages.push_back(isState ? QString() : stage);
    }
    noteWarnings(call, *table);
    return stages;
}

void noteLostVisits(Call &call, qint64 visits)
{
    const auto count = static_cast<int>(visits);
    if (count > 0)
        call.output().note(QCoreApplication::translate(
            "Cli", "%n row(s) of the history belong to no deal of the table", nullptr, count));
}

} // namespace

int PipelineInput::stageOf(const QString &name) const
{
    if (name.isEmpty())
        return -1;
    const qsizetype exact = stages.indexOf(name);
    if (exact >= 0)
        return static_cast<int>(exact);
    const QString wanted = fold(name);
    for (qsizetype i = 0; i < stages.size(); ++i)
        if (fold(stages[i]) == wanted)
            return static_cast<int>(i);
    return -1;
}

Result<PipelineInput> readPipelineInput(Call &call)
{
    PipelineInput input;
    const auto dealStages = readDeals(call, input);
    if (!dealStages)
        return dealStages.error();
    const auto visits = readVisits(call);
    if (!visits)
        return visits.error();
    if (const auto settled = settleStages(call, input, *dealStages, *visits); !settled)
        return settled.error();
    QHash<QString, std::int32_t> numbers;
    for (size_t i = input.deals.size(); i-- > 0;) {
        input.deals[i].stage = input.stageOf((*dealStages)[i]);
        numbers.insert(input.keys[i], static_cast<std::int32_t>(i));
    }
    qint64 lost = 0;
    for (const NamedVisit &visit : *visits) {
        const std::int32_t deal = numbers.value(visit.key, -1);
        const int stage = input.stageOf(visit.stage);
        lost += deal < 0 || stage < 0 ? 1 : 0;
        if (deal >= 0 && stage >= 0)
            input.visits.push_back({deal, stage, visit.entered, visit.left});
    }
    noteLostVisits(call, lost);
    return input;
}

} // namespace kartoteka
