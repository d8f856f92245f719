#include "analytics/funnel.h"

#include "base/decimal.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace kartoteka
{

namespace
{

Error invalid(Message message)
{
    return Error(ErrorCode::Invalid, std::move(message));
}

std::optional<Error> wrongInput(std::span<const PipelineDeal> deals,
                                std::span<const StageVisit> visits,
                                const FunnelParameters &parameters)
{
    if (deals.empty())
        return invalid(Message(QT_TRANSLATE_NOOP("Core", "There are no deals")));
    if (parameters.stages < 1 || parameters.lostReached < 0 ||
        parameters.lostReached >= parameters.stages)
        return invalid(Message(QT_TRANSLATE_NOOP("Core", "The pipeline has no such stages")));
    const auto isStage = [&parameters](std::int32_t stage) {
        return stage >= 0 && stage < parameters.stages;
    };
    const bool areDealsRight =
        std::all_of(deals.begin(), deals.end(), [&isStage](const PipelineDeal &deal) {
            return deal.stage == -1 || isStage(deal.stage);
        });
    const bool areVisitsRight =
        std::all_of(visits.begin(), visits.end(), [&](const StageVisit &visit) {
            return isStage(visit.stage) && visit.deal >= 0 && visit.deal < std::ssize(deals);
        });
    if (!areDealsRight || !areVisitsRight)
        return invalid(
            Message(QT_TRANSLATE_NOOP("Core", "A deal or a stage of the history is not there")));
    return {};
}

std::optional<double> ratio(qint64 part, qint64 whole)
{
    if (whole == 0)
        return {};
    return static_cast<double>(part) / static_cast<double>(whole);
}

void countVisits(Funnel &result, std::span<const StageVisit> visits)
{
    std::vector<std::set<std::int32_t>> visitors(result.stages.size());
    std::vector<std::vector<qint64>> days(result.stages.size());
    qint64 backwards = 0;
    for (const StageVisit &visit : visits) {
        const auto stage = static_cast<size_t>(visit.stage);
        visitors[stage].insert(visit.deal);
        if (!visit.entered.isValid() || !visit.left.isValid())
            continue;
        const qint64 stay = visit.entered.daysTo(visit.left);
        if (stay < 0)
            ++backwards;
        else
            days[stage].push_back(stay);
    }
    for (size_t i = 0; i < result.stages.size(); ++i) {
        result.stages[i].visited = std::ssize(visitors[i]);
        result.stages[i].days = durationOf(std::move(days[i]));
    }
    if (backwards > 0)
        result.explanation.push_back(
            Message(QT_TRANSLATE_N_NOOP("Core", "%n stay(s) end before they begin and are left "
                                                "out"))
                .count(backwards));
}

void countStages(Funnel &result, std::span<const PipelineDeal> deals,
                 const std::vector<int> &furthest)
{
    for (size_t i = 0; i < deals.size(); ++i) {
        const int last = std::min(furthest[i], result.parameters.stages - 1);
        for (int stage = 0; stage <= last; ++stage)
            ++result.stages[static_cast<size_t>(stage)].reached;
        if (deals[i].state == DealState::Open && deals[i].stage >= 0)
            ++result.stages[static_cast<size_t>(deals[i].stage)].open;
    }
    for (size_t i = 0; i < result.stages.size(); ++i) {
        const bool isLast = i + 1 == result.stages.size();
        result.stages[i].conversion =
            ratio(isLast ? result.won : result.stages[i + 1].reached, result.stages[i].reached);
    }
}

void countStates(Funnel &result, std::span<const PipelineDeal> deals)
{
    std::vector<qint64> won;
    std::vector<qint64> lost;
    for (const PipelineDeal &deal : deals) {
        result.open += deal.state == DealState::Open ? 1 : 0;
        result.won += deal.state == DealState::Won ? 1 : 0;
        result.lost += deal.state == DealState::Lost ? 1 : 0;
        const bool isDated = deal.created.isValid() && deal.closed.isValid() &&
                             deal.state != DealState::Open && deal.closed >= deal.created;
        if (isDated)
            (deal.state == DealState::Won ? won : lost).push_back(deal.created.daysTo(deal.closed));
    }
    result.deals = std::ssize(deals);
    result.winRate = ratio(result.won, result.won + result.lost);
    result.conversion = ratio(result.won, result.deals);
    result.wonCycle = durationOf(std::move(won));
    result.lostCycle = durationOf(std::move(lost));
}

/// False when 64 bits are not enough.
bool addMoney(Funnel &result, std::span<const PipelineDeal> deals)
{
    std::map<Currency, FunnelMoney> sums;
    for (const PipelineDeal &deal : deals) {
        FunnelMoney &money = sums[deal.amount.currency];
        money.currency = deal.amount.currency;
        money.wonDeals += deal.state == DealState::Won ? 1 : 0;
        std::int64_t &sum = deal.state == DealState::Won    ? money.won
                            : deal.state == DealState::Open ? money.open
                                                            : money.lost;
        const auto next = checkedAdd(sum, deal.amount.minor);
        if (!next)
            return false;
        sum = *next;
    }
    for (const auto &[currency, money] : sums)
        result.money.push_back(money);
    return true;
}

void explain(Funnel &result)
{
    result.explanation.push_back(
        Message(QT_TRANSLATE_NOOP("Core", "A deal has reached a stage when it was ever in it or in "
                                          "a later one; a won deal has reached all")));
    result.explanation.push_back(
        Message(QT_TRANSLATE_N_NOOP("Core", "%n deal(s): %1 open, %2 won, %3 lost"))
            .arg(result.open)
            .arg(result.won)
            .arg(result.lost)
            .count(result.deals));
    if (!result.winRate)
        result.explanation.push_back(
            Message(QT_TRANSLATE_NOOP("Core", "No deal is closed yet: there is no win rate")));
    if (result.money.size() > 1)
        result.explanation.push_back(
            Message(QT_TRANSLATE_NOOP("Core", "Currencies stand apart, they are not added up")));
}

} // namespace

Duration durationOf(std::vector<qint64> days)
{
    Duration result;
    result.count = std::ssize(days);
    if (days.empty())
        return result;
    std::sort(days.begin(), days.end());
    const double sum = std::accumulate(days.begin(), days.end(), 0.0);
    result.mean = sum / static_cast<double>(days.size());
    const auto low = static_cast<double>(days[(days.size() - 1) / 2]);
    const auto high = static_cast<double>(days[days.size() / 2]);
    result.median = (low + high) / 2;
    return result;
}

Result<std::vector<int>> furthestStages(std::span<const PipelineDeal> deals,
                                        std::span<const StageVisit> visits,
                                        const FunnelParameters &parameters)
{
    if (auto wrong = wrongInput(deals, visits, parameters))
        return *std::move(wrong);
    std::vector<int> furthest;
    furthest.reserve(deals.size());
    for (const PipelineDeal &deal : deals)
        furthest.push_back(deal.stage);
    for (const StageVisit &visit : visits) {
        int &stage = furthest[static_cast<size_t>(visit.deal)];
        stage = std::max(stage, visit.stage);
    }
    for (size_t i = 0; i < deals.size(); ++i) {
        if (deals[i].state == DealState::Won)
            furthest[i] = parameters.stages;
        else if (furthest[i] < 0)
            furthest[i] = deals[i].state == DealState::Lost ? parameters.lostReached : 0;
    }
    return furthest;
}

Result<Funnel> funnel(std::span<const PipelineDeal> deals, std::span<const StageVisit> visits,
                      const FunnelParameters &parameters)
{
    const auto furthest = furthestStages(deals, visits, parameters);
    if (!furthest)
        return furthest.error();
    Funnel result;
    result.parameters = parameters;
    result.stages.resize(static_cast<size_t>(parameters.stages));
    countStates(result, deals);
    countStages(result, deals, *furthest);
    explain(result);
    countVisits(result, visits);
    if (!addMoney(result, deals))
        return invalid(
            Message(QT_TRANSLATE_NOOP("Core", "The amounts are too large to be added up")));
    return result;
}

} // namespace kartoteka
