#include "analytics/abcxyz.h"
#include "analytics/golddata.h"
#include "analytics/pareto.h"
#include "analytics/rfm.h"
#include "analytics/segmentrates.h"
#include "support/catch.h"

#include <QJsonArray>
#include <QSet>

#include <string>

using namespace kartoteka;

namespace
{

struct ClassSet {
    const char *set;
    const char *object;
    Period step;
};

const ClassSet kClassSets[] = {
    {"northwind", "customer", Period::Month},
    {"northwind", "customer", Period::Quarter},
    {"northwind", "product", Period::Month},
    {"northwind", "employee", Period::Month},
    {"chinook", "customer", Period::Month},
    {"maven_crm", "account", Period::Month},
    {"maven_crm", "account", Period::Quarter},
    {"maven_crm", "agent", Period::Month},
    {"maven_crm", "product", Period::Month},
    {"ibm_receivables", "customer", Period::Month},
    {"ibm_receivables", "customer", Period::Quarter},
    {"cdnow", "customer", Period::Month},
};

QString goldPath(const ClassSet &set)
{
    return QStringLiteral("sales/%1/gold/abcxyz_%2_%3")
        .arg(QLatin1String(set.set), QLatin1String(set.object),
             set.step == Period::Month ? QStringLiteral("month") : QStringLiteral("quarter"));
}

AbcXyzParameters parametersOf(bool isCrossing, bool isSample, bool isWide)
{
    AbcXyzParameters parameters;
    parameters.abc.crossing = isCrossing ? AbcCrossing::ToHigherClass : AbcCrossing::ToLowerClass;
    parameters.abc.keepTiesTogether = false; // The gold divides equal values by their keys.
    parameters.xyz.deviation = isSample ? Deviation::Sample : Deviation::Population;
    if (isWide)
        parameters.xyz.limits = {2500, 5000};
    parameters.xyz.stages.reset();
    return parameters;
}

AbcXyzResult analyze(const GoldSales &sales, Period step, const AbcXyzParameters &parameters)
{
    const auto result =
        abcXyz(sales.lines, sales.objects.count(), PeriodGrid::covering(step, sales.lines.dates()),
               parameters, sales.objects.keys);
    REQUIRE(result);
    return *result;
}

/// The gold counts what is not above zero to C.
QString abcText(const AbcXyzResult &result, size_t object)
{
    const int abcClass = result.abc.classOf[object];
    return abcClass == AbcResult::kApart ? QStringLiteral("C") : abcName(abcClass);
}

struct Variant {
    bool isCrossing;
    bool isSample;
    bool isWide;
};

void compareRows(const GoldTable &gold, const GoldSales &sales, const AbcXyzResult &result,
                 Variant variant)
{
    const std::string deviation = variant.isSample ? "samp" : "pop";
    const std::string limits = variant.isWide ? "_25_50" : "_10_25";
    qsizetype rank = 0;
    for (const QStringList &row : gold.rows) {
        const int object = sales.find(gold.at(row, "key"));
        REQUIRE(object >= 0);
        const auto i = static_cast<size_t>(object);
        INFO(gold.at(row, "key").toStdString());
        CHECK(result.abc.ranking[static_cast<size_t>(rank++)] == object);
        CHECK(abcText(result, i) == gold.at(row, variant.isCrossing ? "abc_cross" : "abc_incl"));
        CHECK(xyzName(result.xyz.classOf[i]) ==
              gold.at(row, ("xyz_" + deviation + limits).c_str()));
        CHECK(result.abc.share(object) == Approx(gold.at(row, "share").toDouble()).margin(1e-6));
        CHECK(result.abc.cumulativeShare(object) ==
              Approx(gold.at(row, "cum_share").toDouble()).margin(1e-6));
        CHECK(result.xyz.mean[i] / kGoldScale ==
              Approx(gold.at(row, "mean").toDouble()).margin(1e-6));
        CHECK(result.xyz.deviation[i] / kGoldScale ==
              Approx(gold.at(row, ("sd_" + deviation).c_str()).toDouble()).margin(1e-6));
        const QString coefficient = gold.at(row, ("cv_" + deviation).c_str());
        CHECK(result.xyz.hasCoefficient(object) == !coefficient.isEmpty());
        if (!coefficient.isEmpty())
            CHECK(result.xyz.coefficient[i] == Approx(coefficient.toDouble()).margin(1e-6));
    }
    CHECK(rank == static_cast<qsizetype>(result.abc.size()));
}

void compareCounts(const QJsonObject &gold, const AbcXyzResult &result, Variant variant)
{
    const QString crossing = variant.isCrossing ? QStringLiteral("cross") : QStringLiteral("incl");
    const QJsonObject counts = gold[u"abc_counts"].toObject()[crossing].toObject();
    const QJsonObject values = gold[u"abc_values"].toObject()[crossing].toObject();
    for (int i = 0; i < 3; ++i) {
        const ClassTotal &total = result.abc.classes[static_cast<size_t>(i)];
        const qint64 apart = i == 2 ? result.abc.apart.count : 0;
        CHECK(total.count + apart == counts[abcName(i)].toInteger());
        CHECK(static_cast<double>(total.value) / kGoldScale ==
              Approx(values[abcName(i)].toDouble()).margin(0.01));
    }
    const QString name =
        QStringLiteral("abc_%1__xyz_%2_%3")
            .arg(crossing, variant.isSample ? QStringLiteral("samp") : QStringLiteral("pop"),
                 variant.isWide ? QStringLiteral("25_50") : QStringLiteral("10_25"));
    const QJsonObject cells = gold[u"matrix"].toObject()[name].toObject();
    REQUIRE(cells.size() == 9);
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 3; ++column) {
            const bool holdsApart = row == 2 && column == 2;
            const qint64 count =
                result.matrix[static_cast<size_t>(row)][static_cast<size_t>(column)].count;
            CHECK(count + (holdsApart ? result.abc.apart.count : 0) ==
                  cells[abcName(row) + xyzName(column)].toInteger());
        }
}

void comparePareto(const QJsonObject &gold, const AbcXyzResult &result)
{
    const ParetoResult found = pareto(result.abc);
    const QJsonObject wanted = gold[u"pareto"].toObject();
    CHECK(found.objects == wanted[u"objects"].toInteger());
    CHECK(found.objectsFor80 == wanted[u"k80"].toInteger());
    CHECK(static_cast<double>(found.total) / kGoldScale ==
          Approx(wanted[u"total"].toDouble()).margin(0.01));
    const std::pair<const char *, const TopShare *> tops[] = {{"top20_floor", &found.top20Down},
                                                              {"top20_round", &found.top20Nearest},
                                                              {"top20_ceil", &found.top20Up}};
    for (const auto &[name, top] : tops) {
        const QJsonObject share = wanted[QLatin1String(name)].toObject();
        CHECK(top->objects == share[u"k"].toInteger());
        CHECK(top->share == Approx(share[u"share"].toDouble()).margin(1e-6));
    }
}

} // namespace

TEST_CASE("ABC, XYZ, their matrix and Pareto of the gold sets are matched")
{
    const ClassSet &set = GENERATE(from_range(std::begin(kClassSets), std::end(kClassSets)));
    INFO(set.set << " " << set.object);
    const auto path = sharedData(goldPath(set) + QStringLiteral(".csv"));
    if (!path)
        return;
    const GoldTable gold = readGoldTable(*path);
    const QJsonObject json = readGoldJson(*sharedData(goldPath(set) + QStringLiteral(".json")));
    const GoldSales sales = goldSales(QLatin1String(set.set), QLatin1String(set.object));
    for (const bool isCrossing : {false, true})
        for (const bool isSample : {false, true})
            for (const bool isWide : {false, true}) {
                const Variant variant{isCrossing, isSample, isWide};
                const AbcXyzResult result =
                    analyze(sales, set.step, parametersOf(isCrossing, isSample, isWide));
                CHECK(result.xyz.grid.count() == json[u"periods"].toInteger());
                compareRows(gold, sales, result, variant);
                compareCounts(json, result, variant);
                comparePareto(json, result);
            }
}

TEST_CASE("Only equal values at a border make the usual rule differ from the gold")
{
    for (const ClassSet &set : kClassSets) {
        const auto path = sharedData(goldPath(set) + QStringLiteral(".csv"));
        if (!path)
            return;
        const GoldSales sales = goldSales(QLatin1String(set.set), QLatin1String(set.object));
        AbcXyzParameters together = parametersOf(false, false, false);
        const AbcXyzResult divided = analyze(sales, set.step, together);
        together.abc.keepTiesTogether = true;
        const AbcXyzResult usual = analyze(sales, set.step, together);
        QSet<std::int64_t> values;
        for (size_t i = 0; i < usual.abc.size(); ++i)
            if (usual.abc.classOf[i] != divided.abc.classOf[i])
                values.insert(usual.abc.value[i]);
        const QString name = QLatin1String(set.set);
        INFO(set.set);
        CHECK(values.isEmpty() ==
              (name != QLatin1String("chinook") && name != QLatin1String("cdnow")));
        CHECK(values.size() <= 1);
    }
}

TEST_CASE("RFM of the gold sets is matched by place and by value")
{
    const std::tuple<const char *, const char *, const char *, QDate> sets[] = {
        {"northwind", "customer", "rfm_customer_1998-05-07", QDate(1998, 5, 7)},
        {"chinook", "customer", "rfm_customer_2025-12-31", QDate(2025, 12, 31)},
        {"maven_crm", "account", "rfm_account_2018-01-01", QDate(2018, 1, 1)},
        {"cdnow", "customer", "rfm_1998-07-01", QDate(1998, 7, 1)}};
    for (const auto &[set, object, name, reportDate] : sets) {
        INFO(set);
        const QString base =
            QStringLiteral("sales/%1/gold/%2").arg(QLatin1String(set), QLatin1String(name));
        const auto path = sharedData(base + QStringLiteral(".csv"));
        if (!path)
            return;
        const GoldTable gold = readGoldTable(*path);
        const GoldSales sales = goldDocuments(QLatin1String(set), QLatin1String(object));
        RfmParameters parameters;
        parameters.scores = 5;
        const auto byValue =
            rfm(sales.lines, sales.objects.count(), reportDate, parameters, sales.objects.keys);
        parameters.scoring = RfmScoring::ByPlace;
        const auto byPlace =
            rfm(sales.lines, sales.objects.count(), reportDate, parameters, sales.objects.keys);
        REQUIRE(byValue);
        REQUIRE(byPlace);
        for (const QStringList &row : gold.rows) {
            const int client = sales.find(gold.at(row, "customer"));
            REQUIRE(client >= 0);
            const auto i = static_cast<size_t>(client);
            CHECK(byValue->recency[i] == gold.at(row, "recency_days").toInt());
            CHECK(byValue->frequency[i] == gold.at(row, "frequency").toInt());
            CHECK(static_cast<double>(byValue->money[i]) / kGoldScale ==
                  Approx(gold.at(row, "monetary").toDouble()).margin(0.01));
            CHECK(byValue->scores[i].recency == gold.at(row, "quant_R").toInt());
            CHECK(byValue->scores[i].frequency == gold.at(row, "quant_F").toInt());
            CHECK(byValue->scores[i].money == gold.at(row, "quant_M").toInt());
            CHECK(byPlace->scores[i].recency == gold.at(row, "ntile_R").toInt());
            CHECK(byPlace->scores[i].frequency == gold.at(row, "ntile_F").toInt());
            CHECK(byPlace->scores[i].money == gold.at(row, "ntile_M").toInt());
        }
        const QJsonObject json = readGoldJson(*sharedData(base + QStringLiteral(".json")));
        CHECK(byValue->clients == json[u"customers"].toInteger());
        const QJsonArray moneyCuts = json[u"cuts_monetary"].toArray();
        const QJsonArray recencyCuts = json[u"cuts_recency_negated"].toArray();
        for (qsizetype i = 0; i < moneyCuts.size(); ++i) {
            const auto place = static_cast<size_t>(i);
            CHECK(byValue->cuts[2][place] / kGoldScale ==
                  Approx(moneyCuts[i].toDouble()).margin(1e-4));
            CHECK(-byValue->cuts[0][3 - place] == Approx(recencyCuts[i].toDouble()));
        }
    }
}

TEST_CASE("Loss by segment of the telephone company is matched")
{
    const auto path = sharedData(QStringLiteral("sales/ibm_telco/Telco-Customer-Churn.csv"));
    if (!path)
        return;
    const GoldTable table = readGoldTable(*path);
    const QJsonObject gold =
        readGoldJson(*sharedData(QStringLiteral("sales/ibm_telco/gold/segments.json")));
    for (const char *column :
         {"Contract", "PaymentMethod", "InternetService", "SeniorCitizen", "gender", "tenure"}) {
        QStringList names;
        std::vector<std::int32_t> segmentOf;
        std::vector<std::uint8_t> isLost;
        std::vector<std::int64_t> amounts;
        const bool isTenure = qstrcmp(column, "tenure") == 0;
        for (const QStringList &row : table.rows) {
            QString name = table.at(row, column);
            if (isTenure) {
                const int year = name.toInt() / 12 * 12;
                name = QStringLiteral("%1-%2")
                           .arg(year, 2, 10, QLatin1Char('0'))
                           .arg(year + 11, 2, 10, QLatin1Char('0'));
            }
            if (!names.contains(name))
                names << name;
            segmentOf.push_back(static_cast<std::int32_t>(names.indexOf(name)));
            isLost.push_back(table.at(row, "Churn") == QLatin1String("Yes"));
            amounts.push_back(goldAmount(table.at(row, "MonthlyCharges")));
        }
        const auto rates = segmentRates(segmentOf, static_cast<int>(names.size()), isLost, amounts);
        REQUIRE(rates);
        const QJsonObject wanted =
            gold[isTenure ? QStringLiteral("tenure_months") : QString::fromLatin1(column)]
                .toObject();
        REQUIRE(wanted.size() == names.size());
        for (qsizetype i = 0; i < names.size(); ++i) {
            const SegmentRate &rate = (*rates)[static_cast<size_t>(i)];
            const QJsonObject segment = wanted[names[i]].toObject();
            CHECK(rate.clients == segment[u"customers"].toInteger());
            CHECK(rate.lost == segment[u"churned"].toInteger());
            CHECK(rate.lostRate() == Approx(segment[u"churn_rate"].toDouble()).margin(1e-6));
            CHECK(rate.retention() == Approx(segment[u"retention"].toDouble()).margin(1e-6));
            CHECK(rate.meanAmount() / kGoldScale ==
                  Approx(segment[u"mean_monthly"].toDouble()).margin(1e-4));
        }
    }
}
