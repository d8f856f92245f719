#include "analytics/ageing.h"
#include "analytics/costtoserve.h"
#include "analytics/goldfiles.h"
#include "support/catch.h"

#include <QHash>
#include <QJsonArray>

#include <rapidcheck.h>

#include <cmath>

using namespace kartoteka;

namespace
{

Currency currency(const QString &code)
{
    return *Currency::parse(code);
}

const Currency kRubles = currency(QStringLiteral("RUB"));
const QStringList kColumns = {QStringLiteral("not_due"), QStringLiteral("1-30"),
                              QStringLiteral("31-60"), QStringLiteral("61-90"),
                              QStringLiteral("90+")};

/// Numbers names in the order in which they come.
class Numbers
{
public:
    std::int32_t of(const QString &name)
    {
        const auto next = static_cast<std::int32_t>(m_names.size());
        const std::int32_t number = m_numbers.value(name, next);
        if (number == next)
            m_names.push_back(name);
        m_numbers.insert(name, number);
        return number;
    }
    QString name(std::int32_t number) const { return m_names[static_cast<size_t>(number)]; }
    std::int32_t find(const QString &name) const { return m_numbers.value(name, -1); }

private:
    QHash<QString, std::int32_t> m_numbers;
    std::vector<QString> m_names;
};

void compare(const AgeingRow &row, const QJsonValue &gold)
{
    for (int i = 0; i < kColumns.size(); ++i)
        CHECK(row.columns[static_cast<size_t>(i)].open == minorUnits(gold[kColumns[i]]));
}

QDate dayMonthYear(const QString &text)
{
    return QDate::fromString(text, QStringLiteral("dd/MM/yyyy"));
}

Receivable invoice(std::int32_t party, QDate due, std::int64_t minor, Currency money = kRubles)
{
    return {party, due.addDays(-30), due, {minor, money}};
}

AgeingParameters on(QDate day)
{
    AgeingParameters parameters;
    parameters.asOf = day;
    return parameters;
}

const QDate kDay(2024, 3, 31);

} // namespace

TEST_CASE("Small receivables are aged to the minor unit")
{
    const auto gold = sharedGold(QStringLiteral("receivables_small/expected.json"));
    if (!gold) {
        WARN("skipped: no shared data");
        return;
    }
    Numbers parties;
    Numbers invoices;
    std::vector<Receivable> receivables;
    for (const auto &row : sharedRows(QStringLiteral("receivables_small/invoices.csv"))) {
        invoices.of(row[0]);
        receivables.push_back({parties.of(row[1]),
                               QDate::fromString(row[3], Qt::ISODate),
                               QDate::fromString(row[4], Qt::ISODate),
                               {minorUnits(row[5]), currency(row[6])}});
    }
    std::vector<Receipt> receipts;
    for (const auto &row : sharedRows(QStringLiteral("receivables_small/payments.csv")))
        receipts.push_back({parties.of(row[0]),
                            invoices.find(row[1]),
                            QDate::fromString(row[2], Qt::ISODate),
                            {minorUnits(row[3]), currency(row[4])}});
    const auto result = age(receivables, receipts, on(kDay));
    REQUIRE(result);
    const QJsonObject customers = (*gold)[QStringLiteral("customers")].toObject();
    REQUIRE(result->rows.size() == static_cast<size_t>(customers.size()));
    for (const AgeingRow &row : result->rows) {
        const QJsonValue wanted =
            customers[parties.name(row.party) + QLatin1Char(' ') + row.currency.code()];
        INFO(parties.name(row.party).toStdString());
        compare(row, wanted);
        CHECK(row.balance == minorUnits(wanted[QStringLiteral("balance")]));
        CHECK(row.credit == minorUnits(wanted[QStringLiteral("unassigned_credit")]));
        CHECK(row.advance == minorUnits(wanted[QStringLiteral("advance")]));
    }
    REQUIRE(result->totals.size() == 2);
    for (const AgeingRow &total : result->totals) {
        const QJsonValue wanted = (*gold)[QStringLiteral("totals")][total.currency.code()];
        compare(total, wanted);
        CHECK(total.credit == minorUnits(wanted[QStringLiteral("unassigned_credit")]));
        CHECK(total.advance == minorUnits(wanted[QStringLiteral("advance")]));
    }
    auto offset = on(kDay);
    offset.isOffset = true;
    const auto net = age(receivables, receipts, offset);
    REQUIRE(net);
    for (const AgeingRow &row : net->rows) {
        const QJsonValue wanted =
            customers[parties.name(row.party) + QLatin1Char(' ') + row.currency.code()];
        CHECK(row.balance == minorUnits(wanted[QStringLiteral("balance")]));
        CHECK(row.credit == 0);
    }
}

TEST_CASE("2,466 invoices are aged on five days")
{
    const auto gold =
        sharedGold(QStringLiteral("sales/ibm_receivables/gold/aged_receivables.json"));
    if (!gold) {
        WARN("skipped: no shared data");
        return;
    }
    Numbers parties;
    std::vector<Receivable> receivables;
    std::vector<Receipt> receipts;
    for (const auto &row :
         sharedRows(QStringLiteral("sales/ibm_receivables/WA_Fn-UseC_-Accounts-Receivable.csv"))) {
        const Money amount{minorUnits(row[6]), currency(QStringLiteral("USD"))};
        const std::int32_t party = parties.of(row[1]);
        receipts.push_back(
            {party, static_cast<std::int32_t>(receivables.size()), dayMonthYear(row[8]), amount});
        receivables.push_back({party, dayMonthYear(row[4]), dayMonthYear(row[5]), amount});
    }
    const QJsonArray days = (*gold)[QStringLiteral("aged")].toArray();
    REQUIRE(days.size() == 5);
    for (const auto &day : days) {
        const auto result =
            age(receivables, receipts,
                on(QDate::fromString(day[QStringLiteral("as_of")].toString(), Qt::ISODate)));
        REQUIRE(result);
        const AgeingRow &total = result->totals.front();
        for (int i = 0; i < kColumns.size(); ++i) {
            const auto wanted = day[QStringLiteral("buckets")][kColumns[i]];
            const AgeingColumn &column = total.columns[static_cast<size_t>(i)];
            CHECK(column.open == minorUnits(wanted[QStringLiteral("amount")]));
            CHECK(column.receivables == wanted[QStringLiteral("invoices")].toInt());
        }
        const auto customers = day[QStringLiteral("by_customer")].toObject();
        CHECK(result->rows.size() == static_cast<size_t>(customers.size()));
        for (const AgeingRow &row : result->rows)
            compare(row, customers[parties.name(row.party)]);
        CHECK(total.balance == minorUnits(day[QStringLiteral("open_amount")]));
        CHECK(std::ssize(result->items) == day[QStringLiteral("open_invoices")].toInt());
    }
}

TEST_CASE("Overpaid, prepaid and foreign receipts are advances")
{
    const Currency dollars = currency(QStringLiteral("USD"));
    const std::vector<Receivable> receivables = {invoice(0, kDay, 100),
                                                 invoice(0, kDay.addDays(60), 500)};
    const std::vector<Receipt> receipts = {{0, 0, kDay, {130, kRubles}},
                                           {0, 1, kDay, {40, kRubles}},
                                           {0, 0, kDay, {7, dollars}},
                                           {0, -1, kDay.addDays(1), {9, kRubles}},
                                           {0, -1, QDate(), {11, kRubles}}};
    const auto result = age(receivables, receipts, on(kDay));
    REQUIRE(result);
    REQUIRE(result->rows.size() == 2);
    CHECK(result->rows[0].advance == 70);
    CHECK(result->rows[0].balance == -70);
    CHECK(result->rows[1].advance == 7);
    CHECK(result->items.empty());
    QStringList said;
    for (const Message &message : result->explanation)
        said << message.english();
    CHECK(said.join(u'\n').contains(QLatin1String("1 payment without a date")));
    CHECK(said.join(u'\n').contains(QLatin1String("in another currency")));
}

TEST_CASE("Credit pays the oldest debts when it is to be taken off")
{
    const std::vector<Receivable> receivables = {invoice(0, kDay.addDays(-10), 100),
                                                 invoice(0, kDay.addDays(-100), 100),
                                                 invoice(0, kDay.addDays(-50), -130)};
    auto parameters = on(kDay);
    parameters.isOffset = true;
    const auto result = age(receivables, {}, parameters);
    REQUIRE(result);
    const AgeingRow &row = result->rows.front();
    CHECK(row.columns[4] == AgeingColumn{0, 0});
    CHECK(row.columns[1] == AgeingColumn{70, 1});
    CHECK(row.credit == 0);
    CHECK(row.balance == 70);
}

TEST_CASE("Receivables that cannot be aged say why")
{
    const auto nothing = age({}, {}, on(kDay));
    REQUIRE(nothing);
    CHECK(nothing->rows.empty());
    CHECK(nothing->explanation.back().english() == QLatin1String("Nothing was open"));
    CHECK_FALSE(age({}, {}, {}));
    auto falling = on(kDay);
    falling.limits = {30, 0};
    CHECK_FALSE(age({}, {}, falling));
    CHECK_FALSE(age({}, std::vector<Receipt>{{0, 5, kDay, {1, kRubles}}}, on(kDay)));
    const std::vector<Receivable> huge(2, invoice(0, kDay, INT64_MAX));
    CHECK(age(huge, {}, on(kDay)).error().english().contains(QLatin1String("too large")));
    const std::vector<Receivable> lowest = {invoice(0, kDay, INT64_MIN)};
    CHECK_FALSE(age(lowest, {}, on(kDay)));
    const std::vector<Receivable> undated = {{0, QDate(), QDate(), {5, kRubles}}};
    const auto left = age(undated, {}, on(kDay));
    REQUIRE(left);
    CHECK(left->explanation[1].english().startsWith(QLatin1String("1 invoice without")));
}

TEST_CASE("Receivables in any order make the same rows, and rows make the totals")
{
    rc::check([] {
        const auto count = *rc::gen::inRange<size_t>(0, 30);
        std::vector<Receivable> receivables;
        std::vector<Receipt> receipts;
        for (size_t i = 0; i < count; ++i) {
            receivables.push_back(
                invoice(*rc::gen::inRange(0, 4), kDay.addDays(*rc::gen::inRange(-120, 60)),
                        *rc::gen::inRange<std::int64_t>(-1000, 5000),
                        *rc::gen::element(kRubles, currency(QStringLiteral("USD")))));
            receipts.push_back({receivables.back().party,
                                *rc::gen::inRange(-1, static_cast<int>(i) + 1),
                                kDay.addDays(*rc::gen::inRange(-90, 10)),
                                {*rc::gen::inRange<std::int64_t>(-500, 3000),
                                 receivables.back().amount.currency}});
        }
        auto parameters = on(kDay);
        parameters.isOffset = *rc::gen::arbitrary<bool>();
        const auto result = age(receivables, receipts, parameters);
        RC_ASSERT(static_cast<bool>(result));
        auto shuffled = receivables;
        std::reverse(shuffled.begin(), shuffled.end());
        auto moved = receipts;
        std::reverse(moved.begin(), moved.end());
        for (Receipt &receipt : moved)
            if (receipt.receivable >= 0)
                receipt.receivable = static_cast<std::int32_t>(count) - 1 - receipt.receivable;
        const auto other = age(shuffled, moved, parameters);
        RC_ASSERT(result->totals.size() == other->totals.size());
        if (!parameters.isOffset)
            RC_ASSERT(result->rows == other->rows);
        for (size_t i = 0; i < result->totals.size(); ++i)
            RC_ASSERT(result->totals[i].balance == other->totals[i].balance);
        for (const AgeingRow &total : result->totals) {
            std::int64_t balance = 0;
            for (const AgeingRow &row : result->rows)
                balance += row.currency == total.currency ? row.balance : 0;
            RC_ASSERT(balance == total.balance);
        }
    });
}

TEST_CASE("The whale curve rises above the profit and falls back to it")
{
    const std::vector<ServiceLine> lines = {{0, kRubles, 10000, 4000, 0, 0, 0},
                                            {1, kRubles, 8000, 4000, 90, 1000, 500},
                                            {2, kRubles, 3000, 2500, 60, 2000, 0},
                                            {2, kRubles, 0, 0, 0, 0, 500},
                                            {3, kRubles, 100, 0, 1, 59, 99}};
    const auto curves = costToServe(lines);
    REQUIRE(curves);
    REQUIRE(curves->size() == 1);
    const WhaleCurve &curve = curves->front();
    CHECK(curve.clients[0].profit == 6000);
    CHECK(curve.clients[1].labor == 1500);
    CHECK(curve.clients[1].profit == 2000);
    CHECK(curve.clients[2].profit == 0);
    CHECK(curve.clients[3].profit == -2000);
    CHECK(curve.totalProfit == 6000);
    CHECK(curve.peak == 8000);
    CHECK(*curve.peakShare == Approx(8.0 / 6));
    CHECK(*curve.clients.back().cumulativeShare == Approx(1));
    CHECK(curve.profitable == 2);
    CHECK(curve.losing == 1);
    CHECK(curve.loss == 2000);
}

TEST_CASE("Costs that cannot be counted say why")
{
    CHECK(costToServe({}).error().english() == QLatin1String("There are no sales and no costs"));
    const std::vector<ServiceLine> loss = {{0, kRubles, 0, 0, 60, 500, 0}};
    const auto curves = costToServe(loss);
    REQUIRE(curves);
    CHECK_FALSE(curves->front().peakShare);
    CHECK_FALSE(curves->front().clients[0].cumulativeShare);
    CHECK(curves->front().peak == 0);
    const std::vector<ServiceLine> twoCurrencies = {
        {0, kRubles, 5, 0, 0, 0, 0}, {0, currency(QStringLiteral("USD")), 5, 0, 0, 0, 0}};
    CHECK(costToServe(twoCurrencies)->size() == 2);
    const std::vector<ServiceLine> huge = {{0, kRubles, INT64_MAX, 0, 0, 0, 0},
                                           {0, kRubles, 1, 0, 0, 0, 0}};
    CHECK_FALSE(costToServe(huge));
    const std::vector<ServiceLine> lowest = {{0, kRubles, 0, INT64_MIN, 0, 0, 0}};
    CHECK_FALSE(costToServe(lowest));
    const std::vector<ServiceLine> hours = {{0, kRubles, 0, 0, INT64_MAX, INT64_MAX, 0}};
    CHECK_FALSE(costToServe(hours));
}

TEST_CASE("Splitting costs and turning them round changes no profit")
{
    rc::check([] {
        const auto count = *rc::gen::inRange<size_t>(1, 30);
        std::vector<ServiceLine> lines;
        std::vector<ServiceLine> split;
        for (size_t i = 0; i < count; ++i) {
            const ServiceLine line{*rc::gen::inRange(0, 6),
                                   kRubles,
                                   *rc::gen::inRange<std::int64_t>(-100, 9000),
                                   *rc::gen::inRange<std::int64_t>(0, 5000),
                                   *rc::gen::inRange<std::int64_t>(0, 300) * 60,
                                   *rc::gen::inRange<std::int64_t>(0, 900),
                                   *rc::gen::inRange<std::int64_t>(0, 900)};
            lines.push_back(line);
            split.insert(split.begin(), {line.client, kRubles, line.revenue, 0, 0, 0, 1});
            split.insert(split.begin(), {line.client, kRubles, 0, line.costOfGoods, line.minutes,
                                         line.hourRate, line.expenses - 1});
        }
        const auto whole = costToServe(lines);
        const auto parts = costToServe(split);
        RC_ASSERT(whole->front().clients == parts->front().clients);
        RC_ASSERT(whole->front().clients.back().cumulative == whole->front().totalProfit);
        RC_ASSERT(whole->front().peak >= whole->front().totalProfit ||
                  whole->front().totalProfit < 0);
    });
}
