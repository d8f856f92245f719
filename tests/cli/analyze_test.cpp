#include "cli/analysismethods.h"
#include "cli/program.h"

#include <QFileInfo>

using namespace kartoteka;

namespace
{

constexpr char kSales[] = "date;client;name;amount\n"
                          "2024-01-05;1;ООО Ромашка;100,00\n2024-02-05;1;;100,00\n"
                          "2024-03-05;1;;100,00\n2024-01-09;2;Ёлка;20,00\n"
                          "2024-03-09;2;;10,00\n2024-02-11;3;上海贸易;5,50\n"
                          "2024-03-12;4;Returns;-7,00\n2024-03-31;1;;0,00\n";

struct Sales {
    Program program;
    QString path = program.write("sales.csv", kSales);

    QStringList line(const char *method, const QStringList &more = {}) const
    {
        return QStringList{QStringLiteral("analyze"),  QString::fromLatin1(method),
                           QStringLiteral("--csv"),    path,
                           QStringLiteral("--key"),    QStringLiteral("client"),
                           QStringLiteral("--date"),   QStringLiteral("date"),
                           QStringLiteral("--amount"), QStringLiteral("amount"),
                           QStringLiteral("--lang"),   QStringLiteral("en")} +
               more;
    }
    QJsonObject json(const char *method, const QStringList &more = {}) const
    {
        return program.mustJson(line(method, more)).object();
    }
    QString text(const char *method, const QStringList &more = {}) const
    {
        return program.must(line(method, more)).text();
    }
};

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

QJsonObject rowOf(const QJsonObject &answer, const char *key)
{
    for (const QJsonValue row : answer[QLatin1String("rows")].toArray())
        if (row[QLatin1String("key")].toString() == QLatin1String(key))
            return row.toObject();
    return {};
}

} // namespace

TEST_CASE("abcxyz answers with the promised shape")
{
    const Sales sales;
    const QJsonObject answer = sales.json("abcxyz", words("--name name"));
    const QJsonObject parameters = answer[u"parameters"].toObject();
    CHECK(parameters[u"step"] == QLatin1String("month"));
    CHECK(parameters[u"steps"] == 3);
    CHECK(parameters[u"limits"] == QJsonArray({80, 95}));
    CHECK(answer[u"total"] == 335.5);
    REQUIRE(answer[u"rows"].toArray().size() == 4);
    const QJsonObject first = answer[u"rows"][0].toObject();
    CHECK(first[u"key"] == QLatin1String("1"));
    CHECK(first[u"name"] == QString::fromUtf8("ООО Ромашка"));
    CHECK(first[u"value"] == 300);
    CHECK(first[u"share"].toDouble() == Approx(300 / 335.5));
    CHECK(first[u"cumulative"] == first[u"share"]);
    CHECK(first[u"abc"] == QLatin1String("A"));
    CHECK(first[u"mean"] == 100);
    CHECK(first[u"sd"] == 0);
    CHECK(first[u"cv"] == 0);
    CHECK(first[u"xyz"] == QLatin1String("X"));
    CHECK(rowOf(answer, "2")[u"cv"].toDouble() == Approx(0.8164966));
    CHECK(rowOf(answer, "4")[u"abc"].isNull());
    CHECK(rowOf(answer, "4")[u"cv"].isNull());
    CHECK(answer[u"matrix"] ==
          QJsonArray({QJsonArray{1, 0, 0}, QJsonArray{0, 0, 0}, QJsonArray{0, 0, 2}}));
    CHECK(answer[u"matrix_value"][0][0] == 300);
    CHECK(answer[u"top20_share"].toDouble() == Approx(300 / 335.5));
}

TEST_CASE("Options of the classes and of the time are heeded")
{
    const Sales sales;
    CHECK(rowOf(sales.json("abcxyz", words("--deviation sample")), "2")[u"cv"].toDouble() ==
          Approx(1.0));
    CHECK(rowOf(sales.json("abcxyz", words("--limits 50,90,99 --crossing upper")), "3")[u"abc"] ==
          QLatin1String("C"));
    CHECK(rowOf(sales.json("xyz", words("--empty ignore")), "2")[u"cv"].toDouble() ==
          Approx(1.0 / 3));
    CHECK(rowOf(sales.json("xyz", words("--xyz-limits 90")), "2")[u"xyz"] == QLatin1String("X"));
    const QJsonObject staged = sales.json("abcxyz", words("--stages --new 2"));
    CHECK(rowOf(staged, "1")[u"stage"] == QLatin1String("regular"));
    CHECK(rowOf(staged, "3")[u"stage"] == QLatin1String("new"));
    CHECK(rowOf(staged, "3")[u"xyz"].isNull());
    CHECK(rowOf(staged, "4")[u"stage"] == QLatin1String("potential"));
    const QJsonObject cut = sales.json("abcxyz", words("--on 2024-03-15"));
    CHECK(cut[u"parameters"][u"to"] == QLatin1String("2024-02-29"));
    CHECK(cut[u"lines_outside"] == 4);
    CHECK(sales.json("abcxyz", words("--steps 2"))[u"parameters"][u"from"] ==
          QLatin1String("2024-02-01"));
    CHECK(sales.json("xyz", words("--step decade"))[u"parameters"][u"steps"] == 9);
    CHECK(sales.json("abc", words("--from 2024-02-01 --to 2024-02-29"))[u"total"] == 105.5);
}

TEST_CASE("People get an aligned table that says its parameters in words")
{
    const Sales sales;
    const QString text = sales.text("abcxyz", words("--name name --limit 2"));
    CHECK(text.contains(QLatin1String("\nThe object that crosses a limit: goes to the lower "
                                      "class\n")));
    CHECK(text.contains(QString::fromUtf8("ООО Ромашка  300.00  89.42 %")));
    CHECK(text.contains(QLatin1String("\nand 2 more row")));
    CHECK_FALSE(text.contains(QLatin1String("nan")));
    const QString why = sales.text("abcxyz", words("--explain 2"));
    CHECK(why.contains(QLatin1String("Why C")));
    CHECK(why.contains(QLatin1String("Coefficient of variation: 81.65 %")));
    CHECK(why.contains(QString::fromUtf8("2024-02-01 – 2024-02-29")));
    const QJsonObject explained =
        sales.json("abcxyz", QStringList{QStringLiteral("--name"), QStringLiteral("name"),
                                         QStringLiteral("--explain"), QString::fromUtf8("Ёлка")});
    CHECK(explained[u"key"] == QLatin1String("2"));
    CHECK(explained[u"periods"].toArray().size() == 3);
    CHECK(explained[u"periods"][0][u"amount"] == 20);
}

TEST_CASE("pareto, rfm, cohort and churn answer with their figures")
{
    const Sales sales;
    const QJsonObject pareto = sales.json("pareto");
    CHECK(pareto[u"objects_for_80"] == 1);
    CHECK(pareto[u"top20"][u"objects"] == 1);
    const QJsonObject rfm = sales.json("rfm", words("--on 2024-04-10 --scores 5"));
    CHECK(rfm[u"clients"] == 3);
    CHECK(rowOf(rfm, "1")[u"recency_days"] == 10);
    CHECK(rowOf(rfm, "1")[u"frequency"] == 4);
    CHECK(rowOf(rfm, "1")[u"m"] == 5);
    const QJsonObject cuts = sales.json(
        "rfm", words("--on 2024-04-10 --scoring cuts --recency-cuts 15,40 --frequency-cuts 2,4 "
                     "--money-cuts 10,100.5"));
    CHECK(rowOf(cuts, "2")[u"r"] == 2);
    CHECK(rowOf(cuts, "2")[u"f"] == 2);
    CHECK(rowOf(cuts, "1")[u"m"] == 3);
    const QJsonObject cohort = sales.json("cohort");
    CHECK(cohort[u"cohorts"][0][u"active"] == QJsonArray({2, 1, 2}));
    const QJsonObject churn = sales.json("churn", words("--on 2024-06-30"));
    CHECK(rowOf(churn, "1")[u"state"] == QLatin1String("lost"));
    CHECK(rowOf(churn, "1")[u"interval"] == 29);
    CHECK_FALSE(sales.text("churn", words("--on 2024-06-30")).isEmpty());
    CHECK_FALSE(sales.text("rfm", words("--explain 3")).isEmpty());
    CHECK_FALSE(sales.text("cohort", words("--explain 3")).isEmpty());
}

TEST_CASE("A method is refused what it needs not and told what it lacks")
{
    const Sales sales;
    const auto problem = [&sales](const QStringList &line) {
        const ProgramRun run = sales.program.run(line);
        CHECK(run.exit == 2);
        return run.problem();
    };
    CHECK(problem(words("analyze xyz --csv x --key a --amount b --lang en"))
              .contains(QLatin1String("the method xyz needs --date")));
    CHECK(problem(sales.line("abc", words("--step week")))
              .contains(QLatin1String("the method abc takes no --step")));
    CHECK(problem(words("analyze abcxzy --csv x --lang en")).contains(QLatin1String("abcxyz")));
    CHECK(problem(words("analyze abc --key x --amount y --lang en"))
              .contains(QLatin1String("--csv")));
}

TEST_CASE("Bad input is refused with a sentence and exit 1")
{
    const Sales sales;
    const auto problem = [&sales](const char *method, const QStringList &more) {
        const ProgramRun run = sales.program.run(sales.line(method, more));
        CHECK(run.exit == 1);
        return run.problem();
    };
    CHECK(problem("abc", words("--limits 95,80")).contains(QLatin1String("ascending")));
    CHECK(problem("abc", words("--limits x")).contains(QLatin1String("no percentage")));
    CHECK(problem("abc", words("--on someday")).contains(QLatin1String("no date")));
    CHECK(problem("abc", words("--explain 99")).contains(QLatin1String("not in the table")));
    CHECK(problem("abcxyz", words("--step year")).contains(QLatin1String("too little")));
    CHECK(problem("abcxyz", words("--on 2020-01-01")).contains(QLatin1String("no whole period")));
    CHECK(problem("rfm", words("--scores 1")).contains(QLatin1String("two to nine")));
    CHECK(problem("churn", words("--risk-ratio 0")).contains(QLatin1String("above zero")));
    CHECK(problem("abc", words("--currency money")).contains(QLatin1String("no column")));
    const QString empty = sales.program.write("empty.csv", "");
    const ProgramRun run =
        sales.program.run(QStringList{QStringLiteral("analyze"), QStringLiteral("abc"),
                                      QStringLiteral("--csv"), empty} +
                          words("--key a --amount b"));
    CHECK(run.exit == 1);
    CHECK_FALSE(run.err.isEmpty());
}

TEST_CASE("Receivables are classified from their file")
{
    const QString path =
        QStringLiteral(KARTOTEKA_SHARED_DATA "/sales/ibm_receivables/"
                                             "WA_Fn-UseC_-Accounts-Receivable.csv");
    if (!QFileInfo::exists(path)) {
        WARN("skipped: the shared data are not there");
        return;
    }
    const Program program;
    const QJsonObject answer =
        program
            .mustJson({QStringLiteral("analyze"), QStringLiteral("abcxyz"), QStringLiteral("--csv"),
                       path, QStringLiteral("--key"), QStringLiteral("customerID"),
                       QStringLiteral("--date"), QStringLiteral("InvoiceDate"),
                       QStringLiteral("--amount"), QStringLiteral("InvoiceAmount"),
                       QStringLiteral("--step"), QStringLiteral("quarter")})
            .object();
    CHECK(answer[u"total"] == 147703.18);
    CHECK(answer[u"parameters"][u"steps"] == 8);
    CHECK(answer[u"rows"].toArray().size() == 100);
    CHECK(answer[u"rows"][0][u"key"] == QLatin1String("1080-NDGAE"));
}
