#include "analytics/velocity.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace kartoteka
{

namespace
{

constexpr double kTenthMore = 1.1;
constexpr double kTenthLess = 0.9;

/// What is gathered of one currency.
struct Deals {
    Velocity velocity;
    double wonAmount = 0;
    std::vector<qint64> cycles;
};

void take(Deals &deals, const PipelineDeal &deal)
{
    Velocity &velocity = deals.velocity;
    velocity.currency = deal.amount.currency;
    velocity.opportunities += deal.state == DealState::Open ? 1 : 0;
    velocity.lost += deal.state == DealState::Lost ? 1 : 0;
    if (deal.state != DealState::Won)
        return;
    ++velocity.won;
    deals.wonAmount += static_cast<double>(deal.amount.minor);
    if (deal.created.isValid() && deal.closed.isValid() && deal.closed >= deal.created)
        deals.cycles.push_back(deal.created.daysTo(deal.closed));
}

void improve(Velocity &velocity)
{
    VelocityLevers more = velocity.levers;
    more.opportunities *= kTenthMore;
    velocity.improved[0] = velocityOf(more);
    more = velocity.levers;
    more.averageDeal *= kTenthMore;
    velocity.improved[1] = velocityOf(more);
    more = velocity.levers;
    more.winRate = std::min(1.0, more.winRate * kTenthMore);
    velocity.improved[2] = velocityOf(more);
    more = velocity.levers;
    more.cycleDays *= kTenthLess;
    velocity.improved[3] = velocityOf(more);
}

std::optional<Message> missing(const Velocity &velocity, const Duration &cycle)
{
    if (velocity.won == 0)
        return Message(QT_TRANSLATE_NOOP(
            "Core", "No deal is won yet: there is no average deal and no cycle to reckon with"));
    if (cycle.count == 0)
        return Message(QT_TRANSLATE_NOOP(
            "Core", "No won deal says when it began and ended: there is no cycle"));
    if (!(*cycle.median > 0))
        return Message(QT_TRANSLATE_NOOP(
            "Core", "Half of the won deals were won on the day they began: there is no cycle"));
    return {};
}

Velocity finish(Deals deals)
{
    Velocity &velocity = deals.velocity;
    const Duration cycle = durationOf(std::move(deals.cycles));
    const auto won = static_cast<double>(velocity.won);
    velocity.levers.opportunities = static_cast<double>(velocity.opportunities);
    velocity.levers.averageDeal = velocity.won > 0 ? deals.wonAmount / won : 0;
    const qint64 closed = velocity.won + velocity.lost;
    velocity.levers.winRate = closed > 0 ? won / static_cast<double>(closed) : 0;
    velocity.levers.cycleDays = cycle.median.value_or(0);
    if (auto why = missing(velocity, cycle)) {
        velocity.explanation.push_back(*std::move(why));
        return std::move(velocity);
    }
    velocity.perDay = velocityOf(velocity.levers);
    improve(velocity);
    velocity.explanation.push_back(
        Message(QT_TRANSLATE_NOOP("Core", "Opportunities × average deal × win rate ÷ median cycle; "
                                          "closed deals: %1, won ones with dates: %2"))
            .arg(closed)
            .arg(cycle.count));
    return std::move(velocity);
}

} // namespace

std::optional<double> velocityOf(const VelocityLevers &levers)
{
    if (!(levers.cycleDays > 0))
        return {};
    const double perDay =
        levers.opportunities * levers.averageDeal * levers.winRate / levers.cycleDays;
    return std::isfinite(perDay) ? std::optional(perDay) : std::nullopt;
}

Result<std::vector<Velocity>> velocities(std::span<const PipelineDeal> deals,
                                         std::span<const StageVisit> visits,
                                         const VelocityParameters &parameters)
{
    const auto furthest = furthestStages(deals, visits, parameters.funnel);
    if (!furthest)
        return furthest.error();
    if (parameters.qualifiedFrom < 0 || parameters.qualifiedFrom >= parameters.funnel.stages)
        return Error(ErrorCode::Invalid,
                     Message(QT_TRANSLATE_NOOP("Core", "The pipeline has no such stages")));
    std::map<Currency, Deals> byCurrency;
    for (size_t i = 0; i < deals.size(); ++i)
        if ((*furthest)[i] >= parameters.qualifiedFrom)
            take(byCurrency[deals[i].amount.currency], deals[i]);
    if (byCurrency.empty())
        return Error(ErrorCode::Invalid,
                     Message(QT_TRANSLATE_NOOP("Core", "No deal has come as far as to count as "
                                                       "qualified")));
    std::vector<Velocity> result;
    for (auto &[currency, gathered] : byCurrency)
        result.push_back(finish(std::move(gathered)));
    return result;
}

} // namespace kartoteka
