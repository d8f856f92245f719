#include "analytics/costtoserve.h"

#include "base/decimal.h"

#include <algorithm>
#include <map>

namespace kartoteka
{

namespace
{

constexpr std::int64_t kMinutesOfHour = 60;

/// to += amount; false when 64 bits are not enough.
bool add(std::int64_t &to, std::optional<std::int64_t> amount)
{
    const auto sum = amount ? checkedAdd(to, *amount) : std::nullopt;
    to = sum.value_or(to);
    return sum.has_value();
}

std::optional<std::int64_t> negated(std::int64_t amount)
{
    return checkedMultiply(amount, -1);
}

bool addLine(ClientProfit &client, const ServiceLine &line)
{
    const auto labor = checkedMultiplyDivide(line.minutes, line.hourRate, kMinutesOfHour);
    return add(client.revenue, line.revenue) && add(client.grossProfit, line.revenue) &&
           add(client.grossProfit, negated(line.costOfGoods)) &&
           add(client.minutes, line.minutes) && add(client.labor, labor) &&
           add(client.expenses, line.expenses);
}

bool finish(ClientProfit &client)
{
    client.profit = client.grossProfit;
    return add(client.profit, negated(client.labor)) &&
           add(client.profit, negated(client.expenses));
}

QString percent(double share)
{
    return QString::number(share * 100, 'f', 1) + QStringLiteral(" %");
}

void explain(WhaleCurve &curve)
{
    curve.explanation.push_back(Message(
        QT_TRANSLATE_NOOP("Core", "Profit = revenue − cost of goods − hours × rate − expenses")));
    curve.explanation.push_back(
        Message(QT_TRANSLATE_NOOP("Core", "Profitable clients: %1; clients who cost more than "
                                          "they bring: %2"))
            .arg(curve.profitable)
            .arg(curve.losing));
    if (curve.peakShare)
        curve.explanation.push_back(
            Message(QT_TRANSLATE_NOOP("Core", "The profitable ones bring %1 of the profit"))
                .arg(percent(*curve.peakShare)));
    else
        curve.explanation.push_back(Message(QT_TRANSLATE_NOOP(
            "Core", "There is no profit in total, so shares of it cannot be given")));
}

/// Puts the clients in order and draws the curve; false on overflow.
bool draw(WhaleCurve &curve)
{
    std::stable_sort(
        curve.clients.begin(), curve.clients.end(),
        [](const ClientProfit &a, const ClientProfit &b) { return a.profit > b.profit; });
    for (ClientProfit &client : curve.clients) {
        if (!add(curve.totalProfit, client.profit))
            return false;
        client.cumulative = curve.totalProfit;
        curve.peak = std::max(curve.peak, client.cumulative);
        curve.profitable += client.profit > 0 ? 1 : 0;
        curve.losing += client.profit < 0 ? 1 : 0;
        if (client.profit < 0 && !add(curve.loss, negated(client.profit)))
            return false;
    }
    if (curve.totalProfit <= 0)
        return true;
    const auto total = static_cast<double>(curve.totalProfit);
    curve.peakShare = static_cast<double>(curve.peak) / total;
    for (ClientProfit &client : curve.clients)
        client.cumulativeShare = static_cast<double>(client.cumulative) / total;
    return true;
}

Error tooLarge()
{
    return Error(ErrorCode::Invalid,
                 Message(QT_TRANSLATE_NOOP("Core", "The amounts are too large to be added up")));
}

} // namespace

Result<std::vector<WhaleCurve>> costToServe(std::span<const ServiceLine> lines)
{
    if (lines.empty())
        return Error(ErrorCode::Invalid,
                     Message(QT_TRANSLATE_NOOP("Core", "There are no sales and no costs")));
    std::map<Currency, std::map<std::int32_t, ClientProfit>> sums;
    for (const ServiceLine &line : lines) {
        ClientProfit &client = sums[line.currency][line.client];
        client.client = line.client;
        if (!addLine(client, line))
            return tooLarge();
    }
    std::vector<WhaleCurve> curves;
    for (auto &[currency, clients] : sums) {
        WhaleCurve curve;
        curve.currency = currency;
        for (auto &[number, client] : clients) {
            if (!finish(client))
                return tooLarge();
            curve.clients.push_back(client);
        }
        if (!draw(curve))
            return tooLarge();
        explain(curve);
        curves.push_back(std::move(curve));
    }
    return curves;
}

Explanation explain(const WhaleCurve &curve, size_t client)
{
    const ClientProfit &profit = curve.clients[client];
    Reasoning reasoning;
    reasoning.title = Message(QT_TRANSLATE_NOOP("Core", "How the profit comes about"));
    if (!curve.currency.isEmpty())
        reasoning.facts.push_back(Fact::said(Message(QT_TRANSLATE_NOOP("Core", "Currency")),
                                             Message::verbatim(curve.currency.code())));
    const auto add = [&reasoning](const char *label, std::int64_t minor) {
        reasoning.facts.push_back(Fact::money(Message(label), minor));
    };
    add(QT_TRANSLATE_NOOP("Core", "Revenue"), profit.revenue);
    add(QT_TRANSLATE_NOOP("Core", "Gross profit"), profit.grossProfit);
    add(QT_TRANSLATE_NOOP("Core", "Cost of hours"), profit.labor);
    add(QT_TRANSLATE_NOOP("Core", "Expenses"), profit.expenses);
    add(QT_TRANSLATE_NOOP("Core", "Profit"), profit.profit);
    reasoning.facts.push_back(Fact::figure(Message(QT_TRANSLATE_NOOP("Core", "Hours")),
                                           static_cast<double>(profit.minutes) / kMinutesOfHour));
    add(QT_TRANSLATE_NOOP("Core", "Cumulative profit up to here"), profit.cumulative);
    reasoning.verdict =
        profit.profit < 0
            ? Message(QT_TRANSLATE_NOOP("Core", "Serving this client costs more than it brings"))
            : Message(QT_TRANSLATE_NOOP("Core", "Place %1 of %2 by profit"))
                  .arg(static_cast<qint64>(client) + 1)
                  .arg(static_cast<qint64>(curve.clients.size()));
    Explanation explanation;
    explanation.reasons.push_back(std::move(reasoning));
    return explanation;
}

} // namespace kartoteka
