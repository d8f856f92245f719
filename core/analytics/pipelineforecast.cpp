#include "analytics/pipelineforecast.h"

#include "base/decimal.h"

#include <algorithm>
#include <map>
#include <set>

namespace kartoteka
{

namespace
{

constexpr int kWhole = 10000; ///< hundredths of a percent

Error invalid(Message message)
{
    return Error(ErrorCode::Invalid, std::move(message));
}

bool isProbability(const std::optional<int> &typed)
{
    return !typed || (*typed >= 0 && *typed <= kWhole);
}

std::optional<Error> wrongParameters(std::span<const PipelineDeal> deals,
                                     const PipelineForecastParameters &parameters)
{
    if (!parameters.asOf.isValid())
        return invalid(
            Message(QT_TRANSLATE_NOOP("Core", "A forecast needs the day on which to look")));
    const bool areRight =
        std::all_of(parameters.typed.begin(), parameters.typed.end(), isProbability) &&
        std::all_of(deals.begin(), deals.end(),
                    [](const PipelineDeal &deal) { return isProbability(deal.probability); });
    if (!areRight)
        return invalid(
            Message(QT_TRANSLATE_NOOP("Core", "Probabilities lie between 0 % and 100 %")));
    return {};
}

void learn(PipelineForecast &result, std::span<const PipelineDeal> deals,
           const std::vector<int> &furthest)
{
    const PipelineForecastParameters &parameters = result.parameters;
    result.probabilities.resize(static_cast<size_t>(parameters.funnel.stages));
    for (size_t i = 0; i < deals.size(); ++i) {
        if (deals[i].state == DealState::Open)
            continue;
        for (int stage = 0; stage <= std::min(furthest[i], parameters.funnel.stages - 1); ++stage) {
            StageProbability &probability = result.probabilities[static_cast<size_t>(stage)];
            ++probability.closed;
            probability.won += deals[i].state == DealState::Won ? 1 : 0;
        }
    }
    for (size_t i = 0; i < result.probabilities.size(); ++i) {
        StageProbability &probability = result.probabilities[i];
        if (probability.closed > 0)
            probability.learnt =
                static_cast<double>(probability.won) / static_cast<double>(probability.closed);
        probability.hasHistory =
            probability.closed > 0 && probability.closed >= parameters.fewestClosed;
        if (i < parameters.typed.size())
            probability.typed = parameters.typed[i];
    }
}

WeightedDeal weigh(const PipelineForecast &result, const PipelineDeal &deal, std::int32_t number)
{
    WeightedDeal weighted;
    weighted.deal = number;
    weighted.isOverdue =
        deal.expectedClose.isValid() && deal.expectedClose < result.parameters.asOf;
    const StageProbability *stage =
        deal.stage >= 0 ? &result.probabilities[static_cast<size_t>(deal.stage)] : nullptr;
    const bool isLearnt =
        stage && stage->hasHistory && result.parameters.rule == ProbabilityRule::Learnt;
    // A probability of at most 1 cannot make the amount leave 64 bits.
    const auto part = [&deal](qint64 numerator, qint64 denominator) {
        return checkedMultiplyDivide(deal.amount.minor, numerator, denominator)
            .value_or(deal.amount.minor);
    };
    if (isLearnt) {
        weighted.source = ProbabilitySource::Learnt;
        weighted.probability = stage->learnt;
        weighted.weighted = part(stage->won, stage->closed);
        return weighted;
    }
    const std::optional<int> typed =
        deal.probability ? deal.probability : (stage ? stage->typed : std::nullopt);
    if (!typed)
        return weighted;
    weighted.source =
        deal.probability ? ProbabilitySource::TypedDeal : ProbabilitySource::TypedStage;
    weighted.probability = static_cast<double>(*typed) / kWhole;
    weighted.weighted = part(*typed, kWhole);
    return weighted;
}

/// False when 64 bits are not enough.
bool add(PipelineSum &sum, const PipelineDeal &deal, const WeightedDeal &weighted)
{
    const auto amount = checkedAdd(sum.amount, deal.amount.minor);
    const auto total = checkedAdd(sum.weighted, weighted.weighted);
    if (!amount || !total)
        return false;
    ++sum.deals;
    sum.amount = *amount;
    sum.weighted = *total;
    sum.unweighted += weighted.probability ? 0 : 1;
    return true;
}

struct Gathered {
    CurrencyForecast forecast;
    std::map<QDate, PipelineSum> months;
};

bool add(Gathered &gathered, const PipelineDeal &deal, const WeightedDeal &weighted)
{
    CurrencyForecast &forecast = gathered.forecast;
    const QDate expected = deal.expectedClose;
    PipelineSum &when = !expected.isValid() ? forecast.undated
                        : weighted.isOverdue
                            ? forecast.overdue
                            : gathered.months[QDate(expected.year(), expected.month(), 1)];
    PipelineSum &stage =
        deal.stage >= 0 ? forecast.stages[static_cast<size_t>(deal.stage)] : forecast.stageless;
    return add(forecast.total, deal, weighted) && add(when, deal, weighted) &&
           add(stage, deal, weighted);
}

bool addUp(PipelineForecast &result, std::span<const PipelineDeal> deals)
{
    std::map<Currency, Gathered> byCurrency;
    for (const WeightedDeal &weighted : result.deals) {
        const PipelineDeal &deal = deals[static_cast<size_t>(weighted.deal)];
        Gathered &gathered = byCurrency[deal.amount.currency];
        gathered.forecast.currency = deal.amount.currency;
        gathered.forecast.stages.resize(result.probabilities.size());
        if (!add(gathered, deal, weighted))
            return false;
    }
    for (auto &[currency, gathered] : byCurrency) {
        for (const auto &[month, sum] : gathered.months)
            gathered.forecast.months.push_back({month, sum});
        result.currencies.push_back(std::move(gathered.forecast));
    }
    return true;
}

void explainRule(PipelineForecast &result)
{
    const bool isLearnt = result.parameters.rule == ProbabilityRule::Learnt;
    result.explanation.push_back(
        isLearnt ? Message(QT_TRANSLATE_NOOP(
                               "Core", "Amount × probability; learnt per stage as won ÷ closed "
                                       "deals that had reached it, from %1 closed deals on, else "
                                       "as typed"))
                       .arg(result.parameters.fewestClosed)
                 : Message(QT_TRANSLATE_NOOP("Core", "Amount × probability as typed")));
}

void explain(PipelineForecast &result)
{
    explainRule(result);
    const auto count = [&result](auto belongs) {
        return static_cast<qint64>(
            std::count_if(result.deals.begin(), result.deals.end(), belongs));
    };
    const qint64 typed = count([](const WeightedDeal &deal) {
        return deal.source == ProbabilitySource::TypedDeal ||
               deal.source == ProbabilitySource::TypedStage;
    });
    const qint64 unknown =
        count([](const WeightedDeal &deal) { return deal.source == ProbabilitySource::None; });
    const qint64 overdue = count([](const WeightedDeal &deal) { return deal.isOverdue; });
    if (result.deals.empty())
        result.explanation.push_back(Message(QT_TRANSLATE_NOOP("Core", "No deal is open")));
    if (typed > 0 && result.parameters.rule == ProbabilityRule::Learnt)
        result.explanation.push_back(
            Message(QT_TRANSLATE_N_NOOP("Core", "Not enough history for %n deal(s): weighted as "
                                                "typed"))
                .count(typed));
    if (unknown > 0)
        result.explanation.push_back(
            Message(QT_TRANSLATE_N_NOOP("Core", "Neither history nor a typed probability for %n "
                                                "deal(s): not weighted"))
                .count(unknown));
    if (overdue > 0)
        result.explanation.push_back(
            Message(QT_TRANSLATE_N_NOOP("Core", "%n deal(s) should have closed before %1 and stand "
                                                "apart"))
                .arg(result.parameters.asOf.toString(Qt::ISODate))
                .count(overdue));
    if (result.currencies.size() > 1)
        result.explanation.push_back(
            Message(QT_TRANSLATE_NOOP("Core", "Currencies stand apart, they are not added up")));
}

Message sourceText(ProbabilitySource source)
{
    switch (source) {
    case ProbabilitySource::Learnt:
        return Message(QT_TRANSLATE_NOOP("Core", "learnt from closed deals"));
    case ProbabilitySource::TypedDeal:
        return Message(QT_TRANSLATE_NOOP("Core", "typed for the deal"));
    case ProbabilitySource::TypedStage:
        return Message(QT_TRANSLATE_NOOP("Core", "typed for the stage"));
    case ProbabilitySource::None:
        return Message(QT_TRANSLATE_NOOP("Core", "not known: the deal is not weighted"));
    }
    return {};
}

Message stateText(DealState state)
{
    switch (state) {
    case DealState::Open:
        return Message(QT_TRANSLATE_NOOP("Core", "open"));
    case DealState::Won:
        return Message(QT_TRANSLATE_NOOP("Core", "won"));
    case DealState::Lost:
        return Message(QT_TRANSLATE_NOOP("Core", "lost"));
    }
    return {};
}

Reasoning weightReasoning(const PipelineForecast &forecast, const WeightedDeal &weighted, int stage)
{
    Reasoning reasoning;
    reasoning.title = Message(QT_TRANSLATE_NOOP("Core", "What it counts for"));
    if (stage >= 0) {
        const StageProbability &chance = forecast.probabilities[static_cast<size_t>(stage)];
        reasoning.facts.push_back(Fact::count(
            Message(QT_TRANSLATE_NOOP("Core", "Closed deals that had reached the stage")),
            chance.closed));
        reasoning.facts.push_back(
            Fact::count(Message(QT_TRANSLATE_NOOP("Core", "Of them won")), chance.won));
    }
    if (weighted.probability)
        reasoning.facts.push_back(
            Fact::ratio(Message(QT_TRANSLATE_NOOP("Core", "Probability")), *weighted.probability));
    reasoning.facts.push_back(Fact::said(Message(QT_TRANSLATE_NOOP("Core", "Where it is from")),
                                         sourceText(weighted.source)));
    reasoning.facts.push_back(
        Fact::money(Message(QT_TRANSLATE_NOOP("Core", "Weighted amount")), weighted.weighted)
            .decisive());
    if (weighted.isOverdue)
        reasoning.verdict = Message(
            QT_TRANSLATE_NOOP("Core", "It should have closed already: shown apart, as overdue"));
    return reasoning;
}

} // namespace

Result<PipelineForecast> part(const PipelineForecast &whole, std::span<const PipelineDeal> deals,
                              const std::vector<std::int32_t> &numbers)
{
    const std::set<std::int32_t> wanted(numbers.begin(), numbers.end());
    PipelineForecast result;
    result.parameters = whole.parameters;
    result.probabilities = whole.probabilities;
    for (const WeightedDeal &deal : whole.deals)
        if (wanted.contains(deal.deal))
            result.deals.push_back(deal);
    if (!addUp(result, deals))
        return invalid(
            Message(QT_TRANSLATE_NOOP("Core", "The amounts are too large to be added up")));
    explain(result);
    return result;
}

Explanation explain(const PipelineForecast &forecast, std::span<const PipelineDeal> deals,
                    std::span<const StageVisit> visits, std::int32_t deal,
                    const QStringList &stageNames)
{
    const PipelineDeal &shown = deals[static_cast<size_t>(deal)];
    Explanation explanation;
    Reasoning course;
    course.title = Message(QT_TRANSLATE_NOOP("Core", "The deal"));
    course.facts.push_back(
        Fact::said(Message(QT_TRANSLATE_NOOP("Core", "State")), stateText(shown.state)));
    course.facts.push_back(
        Fact::money(Message(QT_TRANSLATE_NOOP("Core", "Amount")), shown.amount.minor));
    if (shown.stage >= 0)
        course.facts.push_back(Fact::said(Message(QT_TRANSLATE_NOOP("Core", "Stage")),
                                          Message::verbatim(stageNames.value(shown.stage))));
    if (shown.expectedClose.isValid())
        course.facts.push_back(Fact::date(Message(QT_TRANSLATE_NOOP("Core", "Expected to close")),
                                          shown.expectedClose));
    for (const StageVisit &visit : visits) {
        if (visit.deal == deal)
            course.facts.push_back(Fact::period(Message::verbatim(stageNames.value(visit.stage)),
                                                {visit.entered, visit.left}));
    }
    explanation.reasons.push_back(std::move(course));
    for (const WeightedDeal &weighted : forecast.deals) {
        if (weighted.deal == deal)
            explanation.reasons.push_back(weightReasoning(forecast, weighted, shown.stage));
    }
    return explanation;
}

const char *codeName(ProbabilitySource source)
{
    switch (source) {
    case ProbabilitySource::Learnt:
        return "learnt";
    case ProbabilitySource::TypedDeal:
        return "typed_deal";
    case ProbabilitySource::TypedStage:
        return "typed_stage";
    case ProbabilitySource::None:
        return "none";
    }
    return "none";
}

Result<PipelineForecast> pipelineForecast(std::span<const PipelineDeal> deals,
                                          std::span<const StageVisit> visits,
                                          const PipelineForecastParameters &parameters)
{
    if (auto wrong = wrongParameters(deals, parameters))
        return *std::move(wrong);
    const auto furthest = furthestStages(deals, visits, parameters.funnel);
    if (!furthest)
        return furthest.error();
    PipelineForecast result;
    result.parameters = parameters;
    learn(result, deals, *furthest);
    for (size_t i = 0; i < deals.size(); ++i)
        if (deals[i].state == DealState::Open)
            result.deals.push_back(weigh(result, deals[i], static_cast<std::int32_t>(i)));
    if (!addUp(result, deals))
        return invalid(
            Message(QT_TRANSLATE_NOOP("Core", "The amounts are too large to be added up")));
    explain(result);
    return result;
}

} // namespace kartoteka
