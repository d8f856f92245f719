// How fast rows of CSV become texts, against looking for line ends with memchr in the same file.
// bench_csv [ROWS]: writes tables of ROWS × 10 to a temporary folder; both are measured in turns
// (A B A B …), medians of five.
#include "exchange/csvreader.h"
#include "exchange/csvwriter.h"
#include "exchange/encoding.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <functional>

using namespace kartoteka;

namespace
{
constexpr int kRuns = 5;

QStringList tableRow(int i, bool isRussian)
{
    const QString number = QString::number(i);
    return {number,
            isRussian ? QStringLiteral("ООО Ромашка ") + number
                      : QStringLiteral("Daisy Ltd ") + number,
            QStringLiteral("77%1").arg(10000000 + i),
            isRussian ? QStringLiteral("Нижний Новгород") : QStringLiteral("San Francisco"),
            QStringLiteral("+7 909 %1").arg(1000000 + i),
            QStringLiteral("office%1@example.com").arg(i),
            QStringLiteral("2024-03-%1").arg(i % 28 + 1, 2, 10, QLatin1Char('0')),
            QStringLiteral("%1.50").arg(i % 100000),
            i % 3 == 0 ? QStringLiteral("note, with comma") : QString(),
            QStringLiteral("RUB")};
}

void writeTable(const QString &path, int rows, bool isRussian, bool isQuoted)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the table");
    CsvWriteOptions options;
    options.quoting = isQuoted ? CsvQuoting::Always : CsvQuoting::WhenNeeded;
    CsvWriter writer(file, options);
    QStringList header;
    for (int i = 0; i < 10; ++i)
        header << QStringLiteral("field %1").arg(i);
    bool isGood = static_cast<bool>(writer.writeHeader(header));
    for (int i = 0; i < rows && isGood; ++i)
        isGood = static_cast<bool>(writer.writeRow(tableRow(i, isRussian)));
    if (!isGood || !writer.finish())
        qFatal("cannot write the table");
}

qint64 countLines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        qFatal("cannot read the table");
    QByteArray chunk(1 << 20, Qt::Uninitialized);
    qint64 lines = 0;
    for (;;) {
        const qint64 size = file.read(chunk.data(), chunk.size());
        if (size <= 0)
            return lines;
        const char *p = chunk.constData();
        const char *const end = p + size;
        while (
            (p = static_cast<const char *>(std::memchr(p, '\n', static_cast<size_t>(end - p))))) {
            ++lines;
            ++p;
        }
    }
}

qint64 parse(const QString &path, const CsvOptions &options)
{
    Result<CsvReader> reader = CsvReader::open(path, options);
    if (!reader)
        qFatal("cannot read the table");
    CsvRow row;
    qint64 rows = 0;
    while (reader->next(row))
        ++rows;
    return rows;
}

qint64 parseKeeping(const QString &path, const CsvOptions &options)
{
    Result<CsvReader> reader = CsvReader::open(path, options);
    if (!reader)
        qFatal("cannot read the table");
    std::vector<QStringList> rows;
    CsvRow row;
    while (reader->next(row))
        rows.push_back(row.toList());
    return static_cast<qint64>(rows.size());
}

double seconds(const std::function<qint64()> &work)
{
    QElapsedTimer timer;
    timer.start();
    if (work() == 0)
        qFatal("nothing was read");
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void compare(const char *name, const QString &path, const std::function<qint64()> &work)
{
    std::vector<double> scanning;
    std::vector<double> parsing;
    for (int i = 0; i < kRuns; ++i) {
        scanning.push_back(seconds([&path] { return countLines(path); }));
        parsing.push_back(seconds(work));
    }
    const double megabytes = static_cast<double>(QFile(path).size()) / 1e6;
    const double a = median(scanning);
    const double b = median(parsing);
    std::printf(
        "%-28s %6.0f MB   memchr %6.3f s %6.0f MB/s   reader %6.3f s %5.0f MB/s   ratio %5.1f\n",
        name, megabytes, a, megabytes / a, b, megabytes / b, b / a);
    std::fflush(stdout);
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? std::atoi(argv[1]) : 1000000;
    const QTemporaryDir folder;
    const QString plain = folder.filePath(QStringLiteral("plain.csv"));
    const QString quoted = folder.filePath(QStringLiteral("quoted.csv"));
    const QString russian = folder.filePath(QStringLiteral("russian.csv"));
    writeTable(plain, rows, false, false);
    writeTable(quoted, rows, false, true);
    writeTable(russian, rows, true, false);
    compare("plain", plain, [&plain] { return parse(plain, {}); });
    compare("every cell quoted", quoted, [&quoted] { return parse(quoted, {}); });
    compare("Russian, UTF-8", russian, [&russian] { return parse(russian, {}); });
    compare("plain, all rows kept", plain, [&plain] { return parseKeeping(plain, {}); });
    CsvOptions decoded;
    decoded.encoding = encodings::kCp1251;
    compare("plain, through CP1251", plain, [&] { return parse(plain, decoded); });
    return 0;
}
