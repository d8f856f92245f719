#include "analytics/clientvalue.h"

#include "base/decimal.h"

#include <algorithm>
#include <cmath>

namespace kartoteka
{

namespace
{

constexpr double kDaysOfYear = 365.25;
constexpr int kDiscountSteps = 12;
constexpr double kSmallestUnit = 0.1;
constexpr double kLargestUnit = 3650;
constexpr int kWhole = 10000; ///< hundredths of a percent

Error invalid(Message message)
{
    return Error(ErrorCode::Invalid, std::move(message));
}

std::optional<Error> wrongParameters(const ClientValueParameters &parameters)
{
    if (!parameters.end.isValid() || !(parameters.unitDays > 0) || !(parameters.moneyUnit > 0))
        return invalid(Message(QT_TRANSLATE_NOOP(
            "Core", "Histories of purchases need a last day and a unit of time")));
    if (parameters.unitDays < kSmallestUnit || parameters.unitDays > kLargestUnit)
        return invalid(
            Message(QT_TRANSLATE_NOOP("Core", "The unit of time lies between %1 and %2 days"))
                .arg(QString::number(kSmallestUnit))
                .arg(QString::number(kLargestUnit)));
    if (parameters.horizonDays < 1)
        return invalid(
            Message(QT_TRANSLATE_NOOP("Core", "Value is forecast for at least one day ahead")));
    if (!(parameters.penalty >= 0) || !std::isfinite(parameters.penalty) ||
        !(parameters.yearlyDiscount >= 0) || !std::isfinite(parameters.yearlyDiscount))
        return invalid(Message(
            QT_TRANSLATE_NOOP("Core", "Penalty and discount are numbers that are not below zero")));
    if (parameters.marginHundredths < 0)
        return invalid(Message(QT_TRANSLATE_NOOP("Core", "The margin is not below zero")));
    return {};
}

Error tooLarge()
{
    return invalid(Message(QT_TRANSLATE_NOOP("Core", "The amounts are too large to be added up")));
}

QString percent(double share)
{
    return QString::number(share * 100, 'g', 4) + QStringLiteral(" %");
}

/// Historic values and counts; false on overflow.
bool takeHistory(ClientValues &result, const std::vector<PurchaseHistory> &histories)
{
    for (const PurchaseHistory &history : histories) {
        const auto value =
            checkedMultiplyDivide(history.total, result.parameters.marginHundredths, kWhole);
        const auto total = value ? checkedAdd(result.historicTotal, *value) : std::nullopt;
        if (!total)
            return false;
        result.historicTotal = *total;
        ClientValue client;
        client.history = history;
        client.historic = *value;
        result.clients.push_back(client);
        result.buyers += history.purchases > 0 ? 1 : 0;
        result.repeaters += history.repeats() > 0 ? 1 : 0;
    }
    return true;
}

void explainBeginning(ClientValues &result)
{
    const ClientValueParameters &parameters = result.parameters;
    result.explanation.push_back(
        Message(QT_TRANSLATE_N_NOOP("Core", "Up to %1 %n client(s) bought something, %2 of them "
                                            "on more than one day"))
            .arg(parameters.end.toString(Qt::ISODate))
            .arg(result.repeaters)
            .count(result.buyers));
    if (parameters.marginHundredths != kWhole)
        result.explanation.push_back(
            Message(QT_TRANSLATE_NOOP("Core", "Value is %1 of sales"))
                .arg(percent(parameters.marginHundredths / double(kWhole))));
}

/// Fits the model of repeat buying unless a guard speaks against it.
void fitRhythm(ClientValues &result, const std::vector<PurchaseHistory> &histories)
{
    const ClientValueParameters &parameters = result.parameters;
    if (result.buyers < parameters.fewestClients || result.repeaters < parameters.fewestRepeaters) {
        result.explanation.push_back(
            Message(QT_TRANSLATE_NOOP(
                        "Core", "Historic values only: a forecast needs at least %1 clients, %2 of "
                                "whom bought again, and there are %3 and %4"))
                .arg(qint64(parameters.fewestClients))
                .arg(qint64(parameters.fewestRepeaters))
                .arg(result.buyers)
                .arg(result.repeaters));
        return;
    }
    const auto fitted = fitBgNbd(histories, parameters.penalty);
    if (!fitted) {
        result.explanation.push_back(Message(QT_TRANSLATE_NOOP("Core", "Historic values only: %1"))
                                         .arg(fitted.error().message()));
        return;
    }
    result.rhythm = *fitted;
    result.explanation.push_back(
        Message(QT_TRANSLATE_N_NOOP("Core", "Purchases of the next %n day(s) by BG/NBD: r %1, α "
                                            "%2, a %3, b %4; unit of time in days: %5"))
            .arg(QString::number(fitted->r, 'f', 4))
            .arg(QString::number(fitted->alpha, 'f', 4))
            .arg(QString::number(fitted->a, 'f', 4))
            .arg(QString::number(fitted->b, 'f', 4))
            .arg(QString::number(parameters.unitDays))
            .count(parameters.horizonDays));
    if (fitted->isAtBorder)
        result.explanation.push_back(Message(
            QT_TRANSLATE_NOOP("Core", "The clients buy too much alike to tell how they differ: "
                                      "take the expected purchases as a rough figure")));
}

void fitWorth(ClientValues &result, const std::vector<PurchaseHistory> &histories)
{
    const ClientValueParameters &parameters = result.parameters;
    result.correlation = correlationOfValueAndFrequency(histories);
    if (result.correlation && std::abs(*result.correlation) > parameters.highestCorrelation) {
        result.explanation.push_back(
            Message(QT_TRANSLATE_NOOP(
                        "Core", "No forecast of money: how much clients spend and how often they "
                                "buy go together (correlation %1, at most %2 is allowed)"))
                .arg(QString::number(*result.correlation, 'f', 2))
                .arg(QString::number(parameters.highestCorrelation, 'f', 2)));
        return;
    }
    const auto fitted = fitGammaGamma(histories, parameters.moneyUnit, parameters.penalty);
    if (!fitted) {
        result.explanation.push_back(Message(QT_TRANSLATE_NOOP("Core", "No forecast of money: %1"))
                                         .arg(fitted.error().message()));
        return;
    }
    result.worth = *fitted;
    result.explanation.push_back(
        Message(QT_TRANSLATE_N_NOOP("Core", "Value of a purchase by Gamma-Gamma over %n client(s): "
                                            "p %1, q %2, γ %3"))
            .arg(QString::number(fitted->p, 'f', 4))
            .arg(QString::number(fitted->q, 'f', 4))
            .arg(QString::number(fitted->gamma, 'f', 4))
            .count(fitted->clients));
    if (fitted->isAtBorder)
        result.explanation.push_back(Message(
            QT_TRANSLATE_NOOP("Core", "The clients spend too much alike to tell how they differ: "
                                      "take the expected value as a rough figure")));
}

/// Purchases in the horizon, each counted for less the later it comes.
double discountedPurchases(const BgNbd &rhythm, const PurchaseHistory &history,
                           const ClientValueParameters &parameters)
{
    const double horizon = parameters.horizonDays / parameters.unitDays;
    const auto until = [&](double time) {
        return rhythm.expectedPurchases(time, history.repeats(), history.firstToLast, history.age);
    };
    if (parameters.yearlyDiscount == 0)
        return until(horizon);
    double sum = 0;
    double before = 0;
    for (int step = 1; step <= kDiscountSteps; ++step) {
        const double now = until(horizon * step / kDiscountSteps);
        const double years = parameters.horizonDays * (step - 0.5) / kDiscountSteps / kDaysOfYear;
        sum += (now - before) / std::pow(1 + parameters.yearlyDiscount, years);
        before = now;
    }
    return sum;
}

std::optional<std::int64_t> rounded(double value)
{
    constexpr double kLargest = 9.2e18;
    if (!std::isfinite(value) || std::abs(value) > kLargest)
        return {};
    return std::llround(value);
}

void forecastClient(ClientValue &client, const ClientValues &result)
{
    const PurchaseHistory &history = client.history;
    if (history.purchases == 0)
        return;
    const ClientValueParameters &parameters = result.parameters;
    const double alive =
        result.rhythm->aliveProbability(history.repeats(), history.firstToLast, history.age);
    const double purchases =
        result.rhythm->expectedPurchases(parameters.horizonDays / parameters.unitDays,
                                         history.repeats(), history.firstToLast, history.age);
    if (!std::isfinite(alive) || !std::isfinite(purchases))
        return;
    client.alive = alive;
    client.purchases = purchases;
    if (!result.worth)
        return;
    const bool hasMean = history.meanRepeat > 0;
    const auto average = result.worth->expectedValue(
        hasMean ? history.repeats() : 0, hasMean ? history.meanRepeat / parameters.moneyUnit : 0);
    if (!average || !std::isfinite(*average * parameters.moneyUnit))
        return;
    client.average = *average * parameters.moneyUnit;
    client.future = rounded(discountedPurchases(*result.rhythm, history, parameters) *
                            *client.average * parameters.marginHundredths / kWhole);
}

void forecastAll(ClientValues &result)
{
    std::optional<std::int64_t> total = 0;
    qint64 without = 0;
    for (ClientValue &client : result.clients) {
        forecastClient(client, result);
        if (client.future && total)
            total = checkedAdd(*total, *client.future);
        without += client.history.purchases > 0 && !client.future ? 1 : 0;
    }
    if (!result.worth)
        return;
    result.futureTotal = total;
    if (without > 0)
        result.explanation.push_back(
            Message(QT_TRANSLATE_N_NOOP("Core", "For %n client(s) the model expects no definite "
                                                "value: they are not in the total"))
                .count(without));
    if (result.parameters.yearlyDiscount > 0)
        result.explanation.push_back(
            Message(QT_TRANSLATE_NOOP("Core", "What comes a year later is discounted by %1"))
                .arg(percent(result.parameters.yearlyDiscount)));
}

} // namespace

Result<ClientValues> clientValues(const SalesLines &lines, const ClientValueParameters &parameters)
{
    if (auto wrong = wrongParameters(parameters))
        return *std::move(wrong);
    const auto histories = purchaseHistories(lines, parameters.end, parameters.unitDays);
    if (!histories)
        return histories.error();
    if (histories->empty())
        return invalid(Message(QT_TRANSLATE_NOOP("Core", "There are no purchases up to %1"))
                           .arg(parameters.end.toString(Qt::ISODate)));
    ClientValues result;
    result.parameters = parameters;
    if (!takeHistory(result, *histories))
        return tooLarge();
    explainBeginning(result);
    fitRhythm(result, *histories);
    if (result.rhythm) {
        fitWorth(result, *histories);
        forecastAll(result);
    }
    std::stable_sort(result.clients.begin(), result.clients.end(),
                     [](const ClientValue &a, const ClientValue &b) {
                         return a.future != b.future ? a.future > b.future
                                                     : a.historic > b.historic;
                     });
    return result;
}

Explanation explain(const ClientValues &values, size_t client)
{
    const ClientValue &value = values.clients[client];
    const PurchaseHistory &history = value.history;
    Reasoning past;
    past.title = Message(QT_TRANSLATE_NOOP("Core", "What was bought"));
    past.facts.push_back(
        Fact::count(Message(QT_TRANSLATE_NOOP("Core", "Days with a purchase")), history.purchases));
    if (history.purchases > 0)
        past.facts.push_back(Fact::period(
            Message(QT_TRANSLATE_NOOP("Core", "First and last")),
            {QDate::fromJulianDay(history.firstDay), QDate::fromJulianDay(history.lastDay)}));
    past.facts.push_back(
        Fact::money(Message(QT_TRANSLATE_NOOP("Core", "All together")), history.total));
    if (history.repeats() > 0)
        past.facts.push_back(
            Fact::money(Message(QT_TRANSLATE_NOOP("Core", "Mean of later purchases")),
                        rounded(history.meanRepeat).value_or(0)));
    past.facts.push_back(
        Fact::money(Message(QT_TRANSLATE_NOOP("Core", "Historic value")), value.historic)
            .decisive());
    Reasoning ahead;
    ahead.title = Message(QT_TRANSLATE_NOOP("Core", "What is expected"));
    if (value.alive)
        ahead.facts.push_back(Fact::ratio(
            Message(QT_TRANSLATE_NOOP("Core", "Chance of another purchase")), *value.alive));
    if (value.purchases)
        ahead.facts.push_back(Fact::figure(Message(QT_TRANSLATE_NOOP("Core", "Expected purchases")),
                                           *value.purchases));
    if (value.average)
        ahead.facts.push_back(
            Fact::money(Message(QT_TRANSLATE_NOOP("Core", "Expected value of each")),
                        rounded(*value.average).value_or(0)));
    if (value.future)
        ahead.facts.push_back(
            Fact::money(Message(QT_TRANSLATE_NOOP("Core", "Future value")), *value.future)
                .decisive());
    for (const Message &sentence : values.explanation)
        ahead.facts.push_back(Fact::said(Message(QT_TRANSLATE_NOOP("Core", "Basis")), sentence));
    Explanation explanation;
    explanation.reasons = {std::move(past), std::move(ahead)};
    return explanation;
}

} // namespace kartoteka
