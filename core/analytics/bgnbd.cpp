#include "analytics/bgnbd.h"

#include "analytics/optimum.h"

#include <boost/math/special_functions/gamma.hpp>
#include <boost/math/tools/series.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace kartoteka
{

namespace
{

/// So near to a pole of a formula it is evaluated on both sides instead.
constexpr double kPole = 1e-5;
/// Up to these the transformed series is the better one.
constexpr double kLargestEulerA = 30;
constexpr double kLargestEulerGap = 5;
constexpr std::uintmax_t kMostTerms = 200000;
/// Limits of the logarithms of the parameters.
constexpr double kLowest = -10;
constexpr double kHighest = 10;
/// So many groups are enough to find the neighborhood of the maximum.

/// In plain doubles, several times quicker; figures are compared to the sixth digit at most.
using Plain = boost::math::policies::policy<boost::math::policies::promote_double<false>>;

double logGamma(double x)
{
    // The C library's keeps the sign in a global variable, which threads would share.
    return boost::math::lgamma(x, Plain());
}

/// Terms of the Gaussian hypergeometric series ₂F₁(u, v; w; z).
struct Terms {
    using result_type = double;

    double u;
    double v;
    double w;
    double z;
    double term = 1;
    double n = 0;

    double operator()()
    {
        const double now = term;
        term *= (u + n) * (v + n) / ((w + n) * (n + 1)) * z;
        ++n;
        return now;
    }
};

double hypergeometric(double u, double v, double w, double z)
{
    Terms terms{u, v, w, z};
    std::uintmax_t count = kMostTerms;
    return boost::math::tools::sum_series(terms, std::numeric_limits<double>::epsilon(), count);
}

/// (c / (a−1)) · (1 − q^(r+x) ₂F₁(r+x, b+x; c; 1−q)) with c = a+b+x−1. As it stands the series
/// needs many terms for long times (q near 0); after Euler's transformation it does not, but large
/// a, or r above a+b, make that one leave the range.
double purchasesWhileAlive(double a, double b, double r, double x, double q)
{
    const double c = a + b + x - 1;
    const bool isTransformed = a < kLargestEulerA && a + b - 1 - r > -kLargestEulerGap;
    const double rest = isTransformed
                            ? std::pow(q, a - 1) * hypergeometric(a + b - 1 - r, a - 1, c, 1 - q)
                            : std::pow(q, r + x) * hypergeometric(r + x, b + x, c, 1 - q);
    return c / (a - 1) * (1 - rest);
}

/// The same beside its removable poles.
double purchases(const BgNbd &model, double x, double q)
{
    const double a = model.a;
    const double c = a + model.b + x - 1;
    const bool isNearPole =
        std::abs(a - 1) < kPole || (c < kPole && std::abs(c - std::round(c)) < kPole);
    if (!isNearPole)
        return purchasesWhileAlive(a, model.b, model.r, x, q);
    return (purchasesWhileAlive(a - 2 * kPole, model.b, model.r, x, q) +
            purchasesWhileAlive(a + 2 * kPole, model.b, model.r, x, q)) /
           2;
}

/// Rounding may leave a trace below zero; what is no number stays none.
double notNegative(double expected)
{
    return expected < 0 ? 0 : expected;
}

/// Odds of having left.
double leftOdds(const BgNbd &model, double x, double firstToLast, double age)
{
    if (x <= 0)
        return 0;
    return model.a / (model.b + x - 1) *
           std::pow((model.alpha + age) / (model.alpha + firstToLast), model.r + x);
}

/// Clients of one history, which share one likelihood.
struct Group {
    double firstToLast;
    double age;
    double clients;
};

/// Groups by the number of repeats, so that what depends on it alone is counted once.
using Groups = std::map<int, std::vector<Group>>;

Groups grouped(std::span<const PurchaseHistory> histories)
{
    std::map<std::tuple<int, double, double>, double> counts;
    for (const PurchaseHistory &history : histories)
        if (history.purchases > 0)
            ++counts[{history.repeats(), history.firstToLast, history.age}];
    Groups groups;
    for (const auto &[key, clients] : counts)
        groups[std::get<0>(key)].push_back({std::get<1>(key), std::get<2>(key), clients});
    return groups;
}

/// The part of the likelihood that is the same for all clients with x repeats.
double sharedPart(const BgNbd &model, double x)
{
    return logGamma(model.r + x) - logGamma(model.r) + model.r * std::log(model.alpha) +
           logGamma(model.a + model.b) + logGamma(model.b + x) - logGamma(model.b) -
           logGamma(model.a + model.b + x);
}

/// ln(e^p + e^q) for the two ways in which a history can have come about.
double ownPart(const BgNbd &model, double x, double firstToLast, double age)
{
    const double alive = -(model.r + x) * std::log(model.alpha + age);
    if (x <= 0)
        return alive;
    const double left = std::log(model.a) - std::log(model.b + x - 1) -
                        (model.r + x) * std::log(model.alpha + firstToLast);
    return std::max(alive, left) + std::log1p(std::exp(-std::abs(alive - left)));
}

double logLikelihoodOf(const BgNbd &model, const Groups &groups)
{
    double sum = 0;
    for (const auto &[x, members] : groups) {
        const double shared = sharedPart(model, x);
        for (const Group &group : members)
            sum += group.clients * (shared + ownPart(model, x, group.firstToLast, group.age));
    }
    return sum;
}

/// Every so many-th group: enough to find out where to search.
Groups thinned(const Groups &groups, size_t total)
{
    const size_t stride = std::max<size_t>(1, total / kSketched);
    Groups thin;
    size_t place = 0;
    for (const auto &[x, members] : groups)
        for (const Group &group : members)
            if (place++ % stride == 0)
                thin[x].push_back(group);
    return thin;
}

BgNbd modelAt(std::span<const double> logarithms)
{
    BgNbd model;
    model.r = std::exp(logarithms[0]);
    model.alpha = std::exp(logarithms[1]);
    model.a = std::exp(logarithms[2]);
    model.b = std::exp(logarithms[3]);
    return model;
}

double penalized(std::span<const double> point, const Groups &groups, double clients,
                 double penalty)
{
    const BgNbd model = modelAt(point);
    const double squares =
        model.r * model.r + model.alpha * model.alpha + model.a * model.a + model.b * model.b;
    return -logLikelihoodOf(model, groups) / clients + penalty * squares;
}

/// With many groups the way is found on some of them, and the last steps are gone on all.
Optimum search(const Groups &groups, const std::vector<Point> &starts, double penalty)
{
    size_t total = 0;
    for (const auto &[x, members] : groups)
        total += members.size();
    const auto over = [penalty](const Groups &some) {
        double clients = 0;
        for (const auto &[x, members] : some)
            for (const Group &group : members)
                clients += group.clients;
        return [&some, clients, penalty](std::span<const double> point) {
            return penalized(point, some, clients, penalty);
        };
    };
    const SearchLimits limits{Point(4, kLowest), Point(4, kHighest), 1e-8, 4000};
    if (total < 2 * kSketched)
        return minimize(over(groups), starts, limits);
    const Groups thin = thinned(groups, total);
    return minimize(over(thin), over(groups), starts, limits);
}

std::vector<Point> startsFor(double meanAge)
{
    const double time = std::log(std::max(meanAge, 0.1));
    return {{0, 1, 0, 1}, {-1.4, 1.4, -0.2, 0.9}, {-0.7, time - 2, -1.2, 0}, {0, time, 0, 0}};
}

} // namespace

double BgNbd::aliveProbability(double repeats, double firstToLast, double age) const
{
    return 1 / (1 + leftOdds(*this, repeats, firstToLast, age));
}

double BgNbd::expectedPurchases(double time, double repeats, double firstToLast, double age) const
{
    const double q = (alpha + age) / (alpha + age + time);
    const double expected = purchases(*this, repeats, q);
    return notNegative(expected * aliveProbability(repeats, firstToLast, age));
}

double BgNbd::expectedPurchases(double time) const
{
    return notNegative(purchases(*this, 0, alpha / (alpha + time)));
}

double logLikelihood(const BgNbd &model, double repeats, double firstToLast, double age)
{
    return sharedPart(model, repeats) + ownPart(model, repeats, firstToLast, age);
}

Result<BgNbd> fitBgNbd(std::span<const PurchaseHistory> histories, double penalty)
{
    const auto groups = grouped(histories);
    double clients = 0;
    double ages = 0;
    for (const auto &[x, members] : groups) {
        for (const Group &group : members) {
            clients += group.clients;
            ages += group.clients * group.age;
        }
    }
    if (clients == 0)
        return Error(ErrorCode::Invalid,
                     Message(QT_TRANSLATE_NOOP("Core", "Nobody has bought anything")));
    const Optimum best = search(groups, startsFor(ages / clients), penalty);
    if (best.at.empty())
        return Error(ErrorCode::Invalid,
                     Message(QT_TRANSLATE_NOOP(
                         "Core", "No model of repeat buying fits the clients' purchases")));
    BgNbd model = modelAt(best.at);
    model.isAtBorder = best.isAtBorder;
    model.logLikelihood = logLikelihoodOf(model, groups);
    model.clients = static_cast<qint64>(clients);
    return model;
}

} // namespace kartoteka
