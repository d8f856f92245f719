#include "analytics/gammagamma.h"

#include "analytics/optimum.h"

#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <cmath>

namespace kartoteka
{

namespace
{

constexpr double kLowest = -8;
constexpr double kHighest = 18;

/// In plain doubles, several times quicker; figures are compared to the sixth digit at most.
using Plain = boost::math::policies::policy<boost::math::policies::promote_double<false>>;

struct Spender {
    double repeats;
    double mean;
};

std::vector<Spender> spenders(std::span<const PurchaseHistory> histories, double unit)
{
    std::vector<Spender> found;
    for (const PurchaseHistory &history : histories)
        if (history.repeats() > 0 && history.meanRepeat > 0)
            found.push_back({static_cast<double>(history.repeats()), history.meanRepeat / unit});
    return found;
}

GammaGamma modelAt(std::span<const double> logarithms)
{
    GammaGamma model;
    model.p = std::exp(logarithms[0]);
    model.q = std::exp(logarithms[1]);
    model.gamma = std::exp(logarithms[2]);
    return model;
}

double sumOf(const GammaGamma &model, const std::vector<Spender> &all)
{
    double sum = 0;
    for (const Spender &one : all)
        sum += logLikelihood(model, one.repeats, one.mean);
    return sum;
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
    const std::vector<Spender> all = spenders(histories, unit);
    if (all.empty())
        return Error(ErrorCode::Invalid,
                     Message(QT_TRANSLATE_NOOP("Core", "Nobody has bought again")));
    double middle = 0;
    for (const Spender &one : all)
        middle += std::log(one.mean) / static_cast<double>(all.size());
    const auto n = static_cast<double>(all.size());
    const auto target = [&all, n, penalty](std::span<const double> point) {
        const GammaGamma model = modelAt(point);
        const double squares = model.p * model.p + model.q * model.q + model.gamma * model.gamma;
        return -sumOf(model, all) / n + penalty * squares;
    };
    const SearchLimits limits{
        {kLowest, kLowest, middle - 12}, {kHighest, kHighest, middle + 12}, 1e-8, 4000};
    const Optimum best =
        minimize(target, {{0, 0, middle}, {1.8, 1.3, middle - 0.5}, {0.7, 1, middle - 1}}, limits);
    if (best.at.empty())
        return Error(
            ErrorCode::Invalid,
            Message(QT_TRANSLATE_NOOP("Core", "No model of value fits the clients' purchases")));
    GammaGamma model = modelAt(best.at);
    model.isAtBorder = best.isAtBorder;
    model.logLikelihood = sumOf(model, all);
    model.clients = static_cast<qint64>(all.size());
    return model;
}

std::optional<double> correlationOfValueAndFrequency(std::span<const PurchaseHistory> histories)
{
    const std::vector<Spender> all = spenders(histories, 1);
    if (all.size() < 3)
        return {};
    double meanX = 0;
    double meanY = 0;
    for (const Spender &one : all) {
        meanX += one.repeats / static_cast<double>(all.size());
        meanY += one.mean / static_cast<double>(all.size());
    }
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (const Spender &one : all) {
        xx += (one.repeats - meanX) * (one.repeats - meanX);
        yy += (one.mean - meanY) * (one.mean - meanY);
        xy += (one.repeats - meanX) * (one.mean - meanY);
    }
    // What rounding leaves of equal values is no difference.
    if (xx <= 1e-12 * meanX * meanX || yy <= 1e-12 * meanY * meanY)
        return {};
    return std::clamp(xy / std::sqrt(xx) / std::sqrt(yy), -1.0, 1.0);
}

} // namespace kartoteka
