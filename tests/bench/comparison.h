#pragma once

#include <QString>

#include <functional>

namespace kartoteka::bench
{

/// Seconds of one run.
struct Cost {
    double wall = 0;
    double cpu = 0; ///< user + system time of the process
};

/// Measures one call.
Cost measure(const std::function<void()> &work);

/// Runs ours and raw in turns (A B A B …) and prints medians, the ratio ours/raw by wall and by
/// processor time (which holds on a busy machine) and the goal it has to reach.
void compare(const QString &name, double goal, int rounds, const std::function<void()> &ours,
             const std::function<void()> &raw);

/// The same when the runs prepare something that must not count: each returns its own cost.
void compareCosts(const QString &name, double goal, int rounds, const std::function<Cost()> &ours,
                  const std::function<Cost()> &raw);

/// A figure that stands alone.
void report(const QString &name, double value, const QString &unit);

double percentile(std::vector<double> values, double share);

/// Highest resident memory of the process so far, in MiB.
double peakMemory();
/// What the process holds now, shared pages divided among those that share them, in MiB; 0 where
/// the system does not say.
double proportionalMemory();

} // namespace kartoteka::bench
