#include "cli/program.h"

#include <QFile>

using namespace kartoteka;

namespace
{

/// "a b c" as arguments.
QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

QString shared(const char *path)
{
    return QStringLiteral(KARTOTEKA_SHARED_DATA "/") + QString::fromLatin1(path);
}

QStringList analyze(const char *method, const QString &csv, const char *options)
{
    return QStringList{QStringLiteral("analyze"), QString::fromLatin1(method),
                       QStringLiteral("--csv"), csv} +
           words(options);
}

QJsonValue at(const QJsonValue &value, const char *key)
{
    return value[QString::fromUtf8(key)];
}

constexpr char kDealColumns[] =
    "--key deal --stage stage --state state --created created --closed closed --expected "
    "expected_close --amount amount --probability probability --on 2024-06-30";

} // namespace

TEST_CASE("The funnel of a file of deals and its history comes out right")
{
    if (!QFile::exists(shared("pipeline/deals.csv"))) {
        WARN("skipped: no shared data");
        return;
    }
    const Program program;
    QStringList arguments = analyze("funnel", shared("pipeline/deals.csv"), kDealColumns);
    arguments << QStringLiteral("--history") << shared("pipeline/stage_history.csv")
              << QStringLiteral("--by") << QStringLiteral("owner");
    const QString people = program.must(arguments).text();
    CHECK(people.contains(QLatin1String("120 deals: 25 open, 36 won, 59 lost")));
    CHECK(people.contains(QStringLiteral("Новая → Квалификация → Предложение → Переговоры → "
                                         "Договор")));
    arguments << words("--weights typed");
    const QJsonObject answer = program.mustJson(arguments).object();
    CHECK(at(answer, "win_rate").toDouble() == Approx(0.378947).margin(1e-6));
    CHECK(at(answer, "stages")[1][QStringLiteral("reached")] == 99);
    CHECK(at(at(at(answer, "stages")[3], "days"), "median") == 14);
    const QJsonValue pipeline = at(answer, "pipeline")[0];
    CHECK(at(at(pipeline, "total"), "weighted") == 4786711);
    CHECK(at(at(pipeline, "months")[2], "month") == QStringLiteral("2024-09"));
    CHECK(at(at(pipeline, "months")[2], "weighted") == 2144228);
    CHECK(at(answer, "groups").toArray().size() == 4);
    double parts = 0;
    for (const QJsonValue group : at(answer, "groups").toArray())
        parts += at(at(at(group, "pipeline")[0], "total"), "weighted").toDouble();
    CHECK(parts == Approx(4786711));
    arguments << words("--explain D0002");
    CHECK(program.mustJson(arguments).object()[QStringLiteral("reasons")].toArray().size() == 2);
}

TEST_CASE("A funnel without a history says which order of stages it took")
{
    const Program program;
    const QString csv = program.write("deals.csv", "id;stage;sum\n1;New;10,50 $\n2;Offer;5 $\n"
                                                   "3;Won;7 €\n4;проиграна;\n");
    const auto run = program.must(analyze("funnel", csv, "--key id --stage stage --amount sum"));
    CHECK(run.problem().contains(QLatin1String("New,Offer")));
    const QJsonObject answer =
        program
            .mustJson(
                analyze("funnel", csv,
                        "--key id --stage stage --amount sum --typed 10,50 --order New,Offer"))
            .object();
    CHECK(at(answer, "open") == 2);
    CHECK(at(answer, "won") == 1);
    CHECK(at(answer, "lost") == 1);
    CHECK(at(answer, "pipeline").toArray().size() == 1);
    CHECK(at(at(at(answer, "pipeline")[0], "total"), "weighted").toDouble() == Approx(3.55));
    const auto refused =
        program.run(analyze("funnel", csv, "--key id --stage stage --order Start,End"));
    CHECK(refused.exit == 1);
    CHECK(refused.problem().contains(QStringLiteral("“New” is not among those of --order")));
    CHECK(program.run(analyze("funnel", csv, "--key id --stage stage --qualified Far")).exit == 1);
    CHECK(program.run(analyze("funnel", csv, "--key id --stage stage --typed 200")).exit == 1);
}

TEST_CASE("Sales of the next months come with the errors of all methods")
{
    const Program program;
    QByteArray table = "client,date,sum\n";
    for (int month = 0; month < 36; ++month)
        table += "a,20" + QByteArray::number(20 + month / 12) + '-' +
                 QByteArray::number(month % 12 + 1).rightJustified(2, '0') + "-15," +
                 QByteArray::number(100 + month + (month % 12 == 11 ? 40 : 0)) + '\n';
    const QString csv = program.write("sales.csv", table);
    const char *columns = "--key client --date date --amount sum --on 2023-01-31";
    const QJsonObject answer = program.mustJson(analyze("forecast", csv, columns)).object();
    CHECK(at(answer, "rows").toArray().size() == 12);
    CHECK(at(answer, "trials").toArray().size() == 11);
    CHECK(at(at(answer, "rows")[0], "from") == QStringLiteral("2023-01-01"));
    CHECK(at(at(answer, "rows")[11], "value").toDouble() == Approx(187).margin(3));
    const QString people = program.must(analyze("forecast", csv, columns)).text();
    CHECK(people.contains(QLatin1String("seasonal naive")));
    QStringList naive = analyze("forecast", csv, columns) + words("--method naive --horizon 2");
    CHECK(at(at(program.mustJson(naive).object(), "rows")[1], "value") == 175);
    CHECK(program.run(analyze("forecast", csv, columns) + words("--method arima")).exit == 1);
    CHECK(program.run(analyze("forecast", csv, columns) + words("--horizon 0")).exit == 1);
    CHECK(program.run(analyze("forecast", csv, columns) + words("--coverage 100")).exit == 1);
    const auto early = program.run(
        analyze("forecast", csv, "--key client --date date --amount sum --on 2020-01-20"));
    CHECK(early.exit == 1);
    CHECK(early.problem().contains(QLatin1String("No period is whole")));
    const QString alone = program.write("one.csv", "client,date,sum\na,2024-01-05,10\n");
    const auto one = program.mustJson(
        analyze("forecast", alone, "--key client --date date --amount sum --on 2024-02-01"));
    CHECK(at(one.object(), "method") == QStringLiteral("naive"));
    CHECK(at(at(one.object(), "rows")[0], "lower").isNull());
}

TEST_CASE("Values of clients agree with the published models on CDNOW")
{
    QFile source(shared("sales/cdnow/CDNOW_sample.txt"));
    if (!source.open(QIODevice::ReadOnly)) {
        WARN("skipped: no shared data");
        return;
    }
    const Program program;
    QByteArray table = "client,date,sum\n";
    while (!source.atEnd()) {
        const auto cells = source.readLine().simplified().split(' ');
        if (cells.size() == 5)
            table += cells[1] + ',' + cells[2] + ',' + cells[4] + '\n';
    }
    const QString csv = program.write("cdnow.csv", table);
    const char *columns =
        "--key client --date date --amount sum --on 1997-09-30 --horizon 273 --limit 5";
    const QJsonObject answer = program.mustJson(analyze("clv", csv, columns)).object();
    const QJsonValue model = at(answer, "bg_nbd");
    CHECK(at(model, "r").toDouble() == Approx(0.2426).epsilon(0.005));
    CHECK(at(model, "alpha").toDouble() == Approx(4.4135).epsilon(0.005));
    CHECK(at(model, "a").toDouble() == Approx(0.7929).epsilon(0.005));
    CHECK(at(model, "b").toDouble() == Approx(2.4258).epsilon(0.005));
    CHECK(at(model, "log_likelihood").toDouble() == Approx(-9582.43).margin(0.01));
    CHECK(at(at(answer, "gamma_gamma"), "gamma").toDouble() == Approx(15.44).epsilon(0.005));
    CHECK(at(answer, "rows").toArray().size() == 5);
    CHECK(at(answer, "repeaters") == 946);
    const QString people = program.must(analyze("clv", csv, columns)).text();
    CHECK(people.contains(QLatin1String("BG/NBD: r 0.2426")));
    CHECK(program.must(analyze("clv", csv, columns) + words("--explain 0001"))
              .text()
              .contains(QLatin1String("72.66 %")));
    CHECK(program.run(analyze("clv", csv, columns) + words("--penalty -1")).exit == 1);
    CHECK(program.run(analyze("clv", csv, columns) + words("--unit 0")).exit == 1);
    const auto before =
        program.run(analyze("clv", csv, "--key client --date date --amount sum --on 1990-01-01"));
    CHECK(before.exit == 1);
    CHECK(before.problem().contains(QLatin1String("no purchases up to 1990-01-01")));
}

TEST_CASE("Receivables are aged from invoices and payments, each currency apart")
{
    if (!QFile::exists(shared("receivables_small/invoices.csv"))) {
        WARN("skipped: no shared data");
        return;
    }
    const Program program;
    const QStringList arguments =
        analyze("aging", shared("receivables_small/invoices.csv"),
                "--key customer --number number --date issued --due due --amount amount "
                "--currency currency --on 2024-03-31") +
        QStringList{QStringLiteral("--payments"), shared("receivables_small/payments.csv")};
    const QJsonObject answer = program.mustJson(arguments).object();
    CHECK(at(answer, "rows").toArray().size() == 5);
    const QJsonValue rubles = at(answer, "totals")[0];
    CHECK(at(at(rubles, "columns")[2], "open").toDouble() == Approx(4508.50));
    CHECK(at(rubles, "advance") == 999);
    CHECK(at(rubles, "credit") == 250);
    CHECK(at(at(at(answer, "totals")[1], "columns")[2], "open") == 60);
    const QString people = program.must(arguments + words("--lang ru")).text();
    CHECK(people.contains(QStringLiteral("Эпсилон")));
    CHECK(program.must(arguments + words("--explain Бета"))
              .text()
              .contains(QLatin1String("2499.50 RUB")));
    CHECK(program.run(arguments + words("--buckets 30,0")).exit == 1);
    CHECK(program.run(arguments + words("--buckets soon")).exit == 1);
    CHECK(program.run(arguments + words("--payments nowhere.csv")).exit == 1);
    const QString half = program.write("half.csv", "who,due,sum\nA,soon,10\nB,2024-01-01,many\n");
    const auto unread =
        program.must(analyze("aging", half, "--key who --due due --amount sum --on 2024-03-31"));
    CHECK(unread.problem().contains(QLatin1String("cannot be read")));
}

TEST_CASE("Profit after the cost to serve is one table, or two")
{
    const Program program;
    const QString one =
        program.write("one.csv", "client;sum;cost;hours;expenses\n"
                                 "A;1000,00;300,00;1,5;10,00\nB;500,00;400,00;4;0\n");
    const QJsonObject answer =
        program
            .mustJson(analyze("profit", one,
                              "--key client --amount sum --cost cost --hours hours --rate 100 "
                              "--expenses expenses"))
            .object();
    const QJsonValue curve = at(answer, "curves")[0];
    CHECK(at(curve, "total") == 240);
    CHECK(at(curve, "peak") == 540);
    CHECK(at(curve, "losing") == 1);
    CHECK(at(at(curve, "rows")[0], "labor") == 150);
    const QString sales = program.write("sales.csv", "client,sum,cur\nA,10,USD\nB,20,RUB\n");
    const QString costs =
        program.write("costs.csv", "client,hours,rate,cur\nA,1,12,USD\nC,2,5,RUB\n");
    const QStringList two = analyze("profit", sales,
                                    "--key client --amount sum --currency cur --hours hours --rate "
                                    "rate") +
                            QStringList{QStringLiteral("--costs"), costs};
    const QJsonArray curves = at(program.mustJson(two).object(), "curves").toArray();
    REQUIRE(curves.size() == 2);
    CHECK(at(curves[0], "currency") == QStringLiteral("RUB"));
    CHECK(at(curves[0], "total") == 10);
    CHECK(at(curves[1], "peak_share").isNull());
    CHECK(program.must(two + words("--explain A")).text().contains(QLatin1String("costs more")));
    const auto empty = program.run(
        analyze("profit", program.write("none.csv", "client,sum\n"), "--key client --amount sum"));
    CHECK(empty.exit == 1);
    CHECK(empty.problem().contains(QLatin1String("There are no sales and no costs")));
}

TEST_CASE("Methods refuse options and columns they do not know")
{
    const Program program;
    const QString csv = program.write("a.csv", "client,date,sum\nA,2024-01-01,5\n");
    CHECK(program.run(analyze("funnel", csv, "--key client")).exit == 2);
    CHECK(
        program.run(analyze("clv", csv, "--key client --date date --amount sum --stage s")).exit ==
        2);
    const auto missing = program.run(analyze("aging", csv, "--key client --due when --amount sum"));
    CHECK(missing.exit == 1);
    CHECK(missing.problem().contains(QStringLiteral("there is no column “when”")));
    const QString empty = program.write("empty.csv", "id,stage\n");
    const auto nothing = program.run(analyze("funnel", empty, "--key id --stage stage"));
    CHECK(nothing.exit == 1);
    CHECK_FALSE(nothing.problem().isEmpty());
}
