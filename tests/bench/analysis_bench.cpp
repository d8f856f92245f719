// ABC × XYZ of many sales, against DuckDB and pandas, each in its own best form.
//   bench_analysis [LINES [CLIENTS]]   all of them in turns (A B A B …), medians of five
// The peers are found by the environment: KARTOTEKA_DUCKDB names a folder in which
// `npm install @duckdb/node-api` was done, pandas is the package python3-pandas. What is not there
// is left out. The other modes are what it runs, one process each, so that the peak of the memory
// is that of one program: write FILE LINES CLIENTS, csv FILE, arrays FILE.
#include "analytics/abcxyz.h"
#include "exchange/salestable.h"

#include <QCoreApplication>
#include <QDate>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace kartoteka;

namespace
{

constexpr int kRuns = 5;
constexpr int kMonths = 24;
const QDate kBegin(2023, 1, 1);

/// Kilobytes that this process held at its most.
qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toLongLong();
    return 0;
}

/// Sales in the order of their days, as a program exports them; few clients buy most.
int writeSales(const QString &path, int lines, int clients)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    std::mt19937 random(1);
    const qint64 days = kBegin.daysTo(kBegin.addMonths(kMonths));
    QByteArray block("date,client,amount\n");
    for (int i = 0; i < lines; ++i) {
        const QDate day = kBegin.addDays(static_cast<qint64>(i) * days / lines);
        const double place = std::generate_canonical<double, 32>(random);
        const int client = static_cast<int>(place * place * clients);
        const unsigned cents = 100 + random() % 1'000'000;
        block += day.toString(Qt::ISODate).toLatin1();
        block += ",C" + QByteArray::number(client).rightJustified(7, '0') + ',';
        block += QByteArray::number(cents / 100) + '.' +
                 QByteArray::number(cents % 100).rightJustified(2, '0') + '\n';
        if (block.size() > 1 << 20) {
            file.write(block);
            block.clear();
        }
    }
    file.write(block);
    return 0;
}

AbcXyzResult analyze(const SalesLines &lines, const std::vector<QString> &keys)
{
    AbcXyzParameters parameters;
    parameters.xyz.stages.reset();
    const auto result =
        abcXyz(lines, static_cast<int>(keys.size()),
               PeriodGrid::covering(Period::Month, {kBegin, kBegin.addMonths(kMonths).addDays(-1)}),
               parameters, keys);
    if (!result)
        qFatal("%s", qPrintable(result.error().english()));
    return *result;
}

void print(double milliseconds, const AbcXyzResult &result)
{
    std::printf("{\"ms\": %.1f, \"kb\": %lld, \"total\": %lld, \"a\": %lld, \"z\": %lld}\n",
                milliseconds, static_cast<long long>(peakMemory()),
                static_cast<long long>(result.abc.total),
                static_cast<long long>(result.abc.classes[0].count),
                static_cast<long long>(result.xyz.classes.back().count));
}

int measure(const QString &path, bool isWhole)
{
    SalesColumns columns;
    columns.key = QStringLiteral("client");
    columns.date = QStringLiteral("date");
    columns.amount = QStringLiteral("amount");
    Progress progress;
    QElapsedTimer timer;
    timer.start();
    auto table = readSales(path, {}, columns, progress);
    if (!table)
        qFatal("%s", qPrintable(table.error().english()));
    SalesLines lines;
    lines.object = std::move(table->object);
    lines.day = std::move(table->day);
    lines.amount = std::move(table->amount);
    if (!isWhole)
        timer.restart();
    const AbcXyzResult result = analyze(lines, table->keys);
    print(static_cast<double>(timer.nsecsElapsed()) / 1e6, result);
    return 0;
}

struct Contender {
    QString name;
    QString program;
    QStringList arguments;
    std::vector<double> milliseconds;
    std::vector<double> megabytes;
    QByteArray result;
};

bool run(Contender &contender)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(contender.program, contender.arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        return false;
    const QJsonObject answer = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    contender.milliseconds.push_back(answer[QLatin1String("ms")].toDouble());
    contender.megabytes.push_back(answer[QLatin1String("kb")].toDouble() / 1024);
    contender.result = QByteArray::number(answer[QLatin1String("a")].toInteger()) + " A, " +
                       QByteArray::number(answer[QLatin1String("z")].toInteger()) + " Z";
    return true;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

std::vector<Contender> contenders(const QString &csv)
{
    const QString self = QCoreApplication::applicationFilePath();
    const QString scripts = QStringLiteral(KARTOTEKA_BENCH_SCRIPTS "/");
    const QString duck = qEnvironmentVariable("KARTOTEKA_DUCKDB");
    std::vector<Contender> all;
    const auto add = [&all](const char *name, const QString &program, QStringList arguments) {
        all.push_back({QString::fromLatin1(name), program, std::move(arguments), {}, {}, {}});
    };
    add("ours, arrays", self, {QStringLiteral("arrays"), csv});
    if (!duck.isEmpty()) {
        const QString script = scripts + QStringLiteral("analysis_duckdb.js");
        const QString node = QStringLiteral("node");
        add("DuckDB, own file", node, {script, duck, QStringLiteral("file"), csv});
        add("DuckDB, CSV", node, {script, duck, QStringLiteral("csv"), csv});
    }
    add("ours, CSV", self, {QStringLiteral("csv"), csv});
    const QString script = scripts + QStringLiteral("analysis_pandas.py");
    const QString python = QStringLiteral("/usr/bin/python3");
    if (QProcess::execute(python, {QStringLiteral("-c"), QStringLiteral("import pandas")}) == 0) {
        add("pandas, arrays", python, {script, QStringLiteral("arrays"), csv});
        add("pandas, CSV", python, {script, QStringLiteral("csv"), csv});
    }
    return all;
}

int compare(int lines, int clients)
{
    const QTemporaryDir folder;
    const QString csv = folder.filePath(QStringLiteral("sales.csv"));
    if (writeSales(csv, lines, clients) != 0)
        return 1;
    auto all = contenders(csv);
    for (int i = 0; i < kRuns; ++i)
        for (Contender &contender : all)
            if (!run(contender))
                std::fprintf(stderr, "%s failed\n", qPrintable(contender.name));
    std::printf("%d lines, %d clients, medians of %d\n", lines, clients, kRuns);
    for (const Contender &contender : all)
        if (!contender.milliseconds.empty())
            std::printf("%-18s %9.0f ms %7.0f MB   %s\n", qPrintable(contender.name),
                        median(contender.milliseconds), median(contender.megabytes),
                        contender.result.constData());
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    const QString mode = words.value(0);
    if (mode == QLatin1String("csv") || mode == QLatin1String("arrays"))
        return measure(words.value(1), mode == QLatin1String("csv"));
    if (mode == QLatin1String("write"))
        return writeSales(words.value(1), words.value(2).toInt(), words.value(3).toInt());
    const int lines = words.isEmpty() ? 1'000'000 : mode.toInt();
    return compare(lines, words.size() > 1 ? words[1].toInt() : std::max(1, lines / 10));
}
