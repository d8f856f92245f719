#include "exchange/salesscan.h"

#include "exchange/csvrowsource.h"
#include "exchange/encoding.h"
#include "exchange/salesbuilder.h"
#include "exchange/salesscanner.h"

#include <QFile>

#include <atomic>
#include <cstring>
#include <functional>
#include <thread>

namespace kartoteka
{

namespace
{

constexpr qint64 kBlockBytes = 1 << 20;
/// Smaller files are read before a second thread has begun.
constexpr qint64 kFewestBytesOfThread = 2 << 20;
constexpr int kMostThreads = 2;

bool isPlain(const CsvDialect &dialect, const CsvOptions &options)
{
    return dialect.encoding == QLatin1String(encodings::kUtf8) && !dialect.hasSeparatorLine &&
           dialect.preambleLines == 0 && dialect.delimiter.unicode() != 0 &&
           dialect.escape.isNull() && !dialect.spaceBeforeQuote && dialect.columns > 1 &&
           options.footnoteLines.value_or(0) == 0 && !options.unguardFormulas;
}

/// A column that serves twice is read the ordinary way.
bool areDistinct(const SalesPlaces &places)
{
    const bool hasOwnName =
        places.name < 0 ||
        (places.name != places.key && places.name != places.date && places.name != places.amount);
    return hasOwnName && places.key != places.date && places.key != places.amount &&
           places.date != places.amount;
}

/// What the threads share.
struct Shared {
    std::atomic<qint64> bytes = 0;
    std::atomic<bool> isStopped = false;
};

/// The bytes from `begin` to `end` of the file, which are whole lines. False when they are not
/// plain or the work was stopped.
bool scanRange(SalesScanner &scanner, const QString &path, qint64 begin, qint64 end, Shared &shared,
               const std::function<bool()> &goesOn)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(begin))
        return false;
    QByteArray block(2 * kBlockBytes, Qt::Uninitialized);
    qint64 held = 0;
    while (begin < end || held > 0) {
        const qint64 wanted = std::min(kBlockBytes, end - begin);
        const qint64 got = wanted > 0 ? file.read(block.data() + held, wanted) : 0;
        if (got < wanted)
            return false;
        begin += got;
        held += got;
        shared.bytes += got;
        const qint64 used = scanner.scan({block.constData(), held}, begin >= end);
        if (used < 0 || shared.isStopped || !goesOn())
            return false;
        held -= used;
        // A line longer than a block is not what this is for.
        if (held > kBlockBytes || (begin >= end && held > 0))
            return false;
        std::memmove(block.data(), block.constData() + used, static_cast<size_t>(held));
    }
    return true;
}

/// The first line that begins at or behind `from`; the size of the file when there is none.
qint64 lineFrom(QFile &file, qint64 from)
{
    if (!file.seek(from - 1))
        return file.size();
    while (!file.atEnd()) {
        const QByteArray block = file.read(kBlockBytes);
        const qsizetype end = block.indexOf('\n');
        if (end >= 0)
            return file.pos() - block.size() + end + 1;
    }
    return file.size();
}

/// Begin of each thread's lines, and the end of the file.
std::vector<qint64> divide(const QString &path, qint64 begin)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const qint64 size = file.size();
    const qint64 threads =
        std::clamp<qint64>((size - begin) / kFewestBytesOfThread, 1, kMostThreads);
    std::vector<qint64> places = {begin};
    for (qint64 i = 1; i < threads; ++i)
        places.push_back(
            std::max(places.back(), lineFrom(file, begin + (size - begin) / threads * i)));
    places.push_back(size);
    return places;
}

/// Where the first row of data begins; -1 when the header is not one plain line.
qint64 beginOfRows(const QString &path, const CsvDialect &dialect)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray start = file.read(kBlockBytes);
    const qint64 begin = dialect.hasByteOrderMark ? 3 : 0;
    if (!dialect.hasHeader)
        return begin;
    const qsizetype end = start.indexOf('\n');
    if (end < 0)
        return -1;
    SalesScanner scanner(dialect, SalesPlaces(), SalesColumns());
    const QByteArray header = start.sliced(begin, end + 1 - begin);
    return scanner.scan(header, true) == header.size() ? end + 1 : -1;
}

bool scanAll(std::vector<SalesScanner> &scanners, const QString &path,
             const std::vector<qint64> &places, Progress &progress)
{
    Shared shared;
    std::vector<char> isPlain(scanners.size(), 0);
    std::vector<std::thread> threads;
    for (size_t i = 1; i < scanners.size(); ++i)
        threads.emplace_back([&, i] {
            isPlain[i] =
                scanRange(scanners[i], path, places[i], places[i + 1], shared, [] { return true; });
            if (!isPlain[i])
                shared.isStopped = true;
        });
    isPlain[0] = scanRange(scanners[0], path, places[0], places[1], shared,
                           [&] { return progress.advanceTo(shared.bytes); });
    if (!isPlain[0])
        shared.isStopped = true;
    for (std::thread &thread : threads)
        thread.join();
    return std::all_of(isPlain.begin(), isPlain.end(), [](char plain) { return plain != 0; });
}

} // namespace

std::optional<Result<SalesTable>> scanSales(const QString &path, const CsvOptions &options,
                                            const SalesColumns &columns, Progress &progress)
{
    auto reader = CsvReader::open(path, options);
    if (!reader || !isPlain(reader->dialect(), options) || !columns.document.isEmpty() ||
        !columns.currency.isEmpty() || columns.date.isEmpty())
        return std::nullopt;
    const CsvDialect &dialect = reader->dialect();
    const auto found = findPlaces(CsvRowSource::namesOf(*reader), columns);
    const qint64 begin = found && areDistinct(*found) ? beginOfRows(path, dialect) : -1;
    const auto places = begin >= 0 ? divide(path, begin) : std::vector<qint64>();
    if (places.empty() || places.back() == begin)
        return std::nullopt;
    progress.begin(Message(QT_TRANSLATE_NOOP("Core", "Reading sales")), places.back());
    std::vector<SalesScanner> scanners;
    for (size_t i = 0; i + 1 < places.size(); ++i)
        scanners.emplace_back(dialect, *found, columns);
    scanners.front().reserve(places.back() - begin);
    if (!scanAll(scanners, path, places, progress))
        return std::nullopt;
    for (size_t i = 1; i < scanners.size(); ++i)
        scanners.front().append(std::move(scanners[i]));
    auto part = std::move(scanners.front()).finish();
    if (!part || part->table.rows == 0)
        return std::nullopt;
    SalesBuilder builder(*found, columns);
    builder.take(*std::move(part), dialect.hasHeader ? 1 : 0);
    return std::move(builder).finish(CsvRowSource(*std::move(reader)).warnings());
}

} // namespace kartoteka
