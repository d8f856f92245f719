#include "bench/comparison.h"

#include <QFile>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

#include <sys/resource.h>

namespace kartoteka::bench
{

namespace
{
double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}
} // namespace

Cost measure(const std::function<void()> &work)
{
    const double cpu = cpuSeconds();
    const auto start = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
    return {wall.count(), cpuSeconds() - cpu};
}

void compare(const QString &name, double goal, int rounds, const std::function<void()> &ours,
             const std::function<void()> &raw)
{
    compareCosts(
        name, goal, rounds, [&] { return measure(ours); }, [&] { return measure(raw); });
}

void compareCosts(const QString &name, double goal, int rounds, const std::function<Cost()> &ours,
                  const std::function<Cost()> &raw)
{
    std::vector<double> oursWall, oursCpu, rawWall, rawCpu;
    for (int round = 0; round < rounds; ++round) {
        const Cost a = ours();
        const Cost b = raw();
        oursWall.push_back(a.wall);
        oursCpu.push_back(a.cpu);
        rawWall.push_back(b.wall);
        rawCpu.push_back(b.cpu);
    }
    const double wall = percentile(oursWall, 0.5);
    const double reference = percentile(rawWall, 0.5);
    const double cpuRatio = percentile(oursCpu, 0.5) / std::max(percentile(rawCpu, 0.5), 1e-9);
    const double ratio = wall / std::max(reference, 1e-9);
    std::printf("%-44s ours %11.3f ms   raw %11.3f ms   ratio %6.3f (cpu %6.3f)   goal %.2f  %s\n",
                qPrintable(name), wall * 1e3, reference * 1e3, ratio, cpuRatio, goal,
                std::min(ratio, cpuRatio) <= goal ? "reached" : "MISSED");
    std::fflush(stdout);
}

void report(const QString &name, double value, const QString &unit)
{
    std::printf("%-44s %.3f %s\n", qPrintable(name), value, qPrintable(unit));
    std::fflush(stdout);
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto last = static_cast<double>(values.size() - 1);
    return values[static_cast<size_t>(share * last + 0.5)];
}

double peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

double proportionalMemory()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).simplified().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

} // namespace kartoteka::bench
