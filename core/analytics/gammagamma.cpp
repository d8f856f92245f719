#include "analytics/gammagamma.h"

#include "analytics/optimum.h"

#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <cmath>
#include <map>

namespace kartoteka
{

namespace
{

constexpr double kLowest = -8;
constexpr double kHighest = 18;
/// So many clients are enough to find the neighborhood of the maximum.

/// In plain doubles, several times quicker; figures are compared to the sixth digit at most.
using Plain = boost::math::policies::policy<boost::math::policies::promote_double<false>>;

/// Clients with as many repeats: what depends on their number alone is counted once.
struct Spenders {
    double repeats = 0;
    double logarithms = 0;     ///< sum of ln of the means
    std::vector<double> means; ///< in units of the currency, rising
};
using Groups = std::vector<Spenders>;

Groups spenders(std::span<const PurchaseHistory> histories, double unit)
{
    std::map<int, Spenders> groups;
    for (const PurchaseHistory &history : histories)
        if (history.repeats() > 0 && history.meanRepeat > 0)
            groups[history.repeats()].means.push_back(history.meanRepeat / unit);
    Groups found;
    for (auto &[repeats, group] : groups) {
        group.repeats = repeats;
        std::sort(group.means.begin(), group.means.end());
        for (const double mean : group.means)
            group.logarithms += std::log(mean);
        found.push_back(std::move(group));
    }
    return found;
}

double countOf(const Groups &groups)
{
    double count = 0;
    for (const Spenders &group : groups)
        count += static_cast<double>(group.means.size());
    return count;
}

/// Every so many-th client of each group: enough to find out where to search.
Groups thinned(const Groups &groups, double count)
{
    const auto stride = std::max<size_t>(1, static_cast<size_t>(count / kSketched));
    Groups thin;
    for (const Spenders &group : groups) {
        Spenders some;
        some.repeats = group.repeats;
        for (size_t i = stride / 2; i < group.means.size(); i += stride) {
            some.means.push_back(group.means[i]);
            some.logarithms += std::log(group.means[i]);
        }
        if (!some.means.empty())
            thin.push_back(std::move(some));
    }
    return thin;
}

GammaGamma modelAt(std::span<const double> logarithms)
{
    GammaGamma model;
    model.p = std::exp(logarithms[0]);
    model.q = std::exp(logarithms[1]);
    model.gamma = std::exp(logarithms[2]);
    return model;
}

double sumOf(const GammaGamma &model, const Groups &groups)
{
    double sum = 0;
    for (const Spenders &group : groups) {
        const double shape = model.p * group.repeats;
        const auto count = static_cast<double>(group.means.size());
        sum +=
            count * (boost::math::lgamma(shape + model.q, Plain()) -
                     boost::math::lgamma(shape, Plain()) - boost::math::lgamma(model.q, Plain()) +
                     model.q * std::log(model.gamma) + shape * std::log(group.repeats));
        sum += (shape - 1) * group.logarithms;
        double logarithms = 0;
        for (const double mean : group.means)
            logarithms += std::log(model.gamma + mean * group.repeats);
        sum -= (shape + model.q) * logarithms;
    }
    return sum;
}

/// With many clients the way is found on some of them, and the last steps are gone on all.
Optimum search(const Groups &groups, double penalty)
{
    const double count = countOf(groups);
    double middle = 0;
    for (const Spenders &group : groups)
        middle += group.logarithms / count;
    const auto over = [penalty](const Groups &some) {
        return [&some, penalty, n = countOf(some)](std::span<const double> point) {
            const GammaGamma model = modelAt(point);
            const double squares =
                model.p * model.p + model.q * model.q + model.gamma * model.gamma;
            return -sumOf(model, some) / n + penalty * squares;
        };
    };
    const SearchLimits limits{
        {kLowest, kLowest, middle - 12}, {kHighest, kHighest, middle + 12}, 1e-8, 4000};
    const std::vector<Point> starts = {
        {0, 0, middle}, {1.8, 1.3, middle - 0.5}, {0.7, 1, middle - 1}};
    if (count < 2 * kSketched)
        return minimize(over(groups), starts, limits);
    const Groups thin = thinned(groups, count);
    return minimize(over(thin), over(groups), starts, limits);
}

} // namespace

std::optional<double> GammaGamma::expectedValue(double repeats, double mean) const
{
    const double weight = p * repeats + q - 1;
    if (!(weight > 0))
        return {};
    return p * (gamma + repeats * mean) / weight;
}

double logLikelihood(const GammaGamma &model, double repeats, double mean)
{
    const double shape = model.p * repeats;
    return boost::math::lgamma(shape + model.q, Plain()) - boost::math::lgamma(shape, Plain()) -
           boost::math::lgamma(model.q, Plain()) + model.q * std::log(model.gamma) +
           (shape - 1) * std::log(mean) + shape * std::log(repeats) -
           (shape + model.q) * std::log(model.gamma + mean * repeats);
}

Result<GammaGamma> fitGammaGamma(std::span<const PurchaseHistory> histories, double unit,
                                 double penalty)
{
    const Groups groups = spenders(histories, unit);
    if (groups.empty())
        return Error(ErrorCode::Invalid,
                     Message(QT_TRANSLATE_NOOP("Core", "Nobody has bought again")));
    const Optimum best = search(groups, penalty);
    if (best.at.empty())
        return Error(
            ErrorCode::Invalid,
            Message(QT_TRANSLATE_NOOP("Core", "No model of value fits the clients' purchases")));
    GammaGamma model = modelAt(best.at);
    model.isAtBorder = best.isAtBorder;
    model.logLikelihood = sumOf(model, groups);
    model.clients = static_cast<qint64>(countOf(groups));
    return model;
}

std::optional<double> correlationOfValueAndFrequency(std::span<const PurchaseHistory> histories)
{
    const Groups groups = spenders(histories, 1);
    const double count = countOf(groups);
    if (count < 3)
        return {};
    double meanX = 0;
    double meanY = 0;
    for (const Spenders &group : groups) {
        meanX += group.repeats * static_cast<double>(group.means.size()) / count;
        for (const double mean : group.means)
            meanY += mean / count;
    }
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (const Spenders &group : groups) {
        const double x = group.repeats - meanX;
        for (const double mean : group.means) {
            xx += x * x;
            yy += (mean - meanY) * (mean - meanY);
            xy += x * (mean - meanY);
        }
    }
    // What rounding leaves of equal values is no difference.
    if (xx <= 1e-12 * meanX * meanX || yy <= 1e-12 * meanY * meanY)
        return {};
    return std::clamp(xy / std::sqrt(xx) / std::sqrt(yy), -1.0, 1.0);
}

} // namespace kartoteka
