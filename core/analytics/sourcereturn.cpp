#include "analytics/sourcereturn.h"

#include "base/decimal.h"

namespace kartoteka
{

namespace
{
constexpr double kPercent = 100;

Error invalid(Message message)
{
    return Error(ErrorCode::Invalid, std::move(message));
}

std::optional<double> quotient(double part, double whole)
{
    return whole > 0 ? std::optional(part / whole) : std::nullopt;
}

std::optional<Error> count(const PipelineDeal &deal, SourceReturn &source)
{
    ++source.deals;
    source.lost += deal.state == DealState::Lost ? 1 : 0;
    if (deal.state != DealState::Won)
        return std::nullopt;
    ++source.won;
    if (deal.amount.minor == 0)
        return std::nullopt;
    if (deal.amount.currency != source.spending.cost.currency)
        return invalid(Message(QT_TRANSLATE_NOOP(
            "Core", "a source costs money of one currency and brings money of another one")));
    const auto sum = checkedAdd(source.revenue, deal.amount.minor);
    if (!sum)
        return invalid(Message(QT_TRANSLATE_NOOP("Core", "the sum of the amounts is too large")));
    source.revenue = *sum;
    return std::nullopt;
}

void complete(SourceReturn &source)
{
    const auto leads = static_cast<double>(source.spending.leads);
    const auto cost = static_cast<double>(source.spending.cost.minor);
    const auto won = static_cast<double>(source.won);
    source.leadToDeal = quotient(static_cast<double>(source.deals), leads);
    source.leadToWon = quotient(won, leads);
    source.costPerLead = quotient(cost, leads);
    source.costPerWon = quotient(cost, won);
    if (const auto times = quotient(static_cast<double>(source.revenue) - cost, cost))
        source.percent = *times * kPercent;
}
} // namespace

Result<std::vector<SourceReturn>> sourceReturns(std::span<const PipelineDeal> deals,
                                                std::span<const std::int32_t> sourceOf,
                                                std::span<const SourceSpending> spending)
{
    if (deals.size() != sourceOf.size())
        return invalid(
            Message(QT_TRANSLATE_NOOP("Core", "it is not said of each deal where it came from")));
    std::vector<SourceReturn> sources;
    for (const SourceSpending &spent : spending) {
        if (spent.leads < 0 || spent.cost.minor < 0)
            return invalid(Message(
                QT_TRANSLATE_NOOP("Core", "leads and costs of a source must not be negative")));
        sources.emplace_back().spending = spent;
    }
    for (size_t i = 0; i < deals.size(); ++i) {
        if (sourceOf[i] < -1 || sourceOf[i] >= std::ssize(sources))
            return invalid(
                Message(QT_TRANSLATE_NOOP("Core", "a deal came from a source that is not there")));
        if (sourceOf[i] < 0)
            continue;
        if (auto error = count(deals[i], sources[static_cast<size_t>(sourceOf[i])]))
            return std::move(*error);
    }
    for (SourceReturn &source : sources)
        complete(source);
    return sources;
}

} // namespace kartoteka
