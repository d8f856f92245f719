#pragma once

#include "analytics/purchasehistory.h"

#include <optional>
#include <span>

namespace kartoteka
{

/// The Gamma-Gamma model of what a purchase is worth (Fader, Hardie, “The Gamma-Gamma Model of
/// Monetary Value”, 2013): sums of one client's purchases are gamma distributed with shape p, their
/// scale over clients gamma distributed with shape q and rate γ. It assumes that how much a client
/// spends has nothing to do with how often he buys.
struct GammaGamma {
    double p = 0;
    double q = 0;
    double gamma = 0;         ///< in the units of the money it was fitted to
    double logLikelihood = 0; ///< without the penalty
    qint64 clients = 0;       ///< with repeat purchases above zero
    bool isAtBorder = false;  ///< clients spend too much alike to tell how they differ

    /// Expected sum of a purchase of a client with `repeats` purchases of `mean` on average; of an
    /// unknown client for 0. Nothing where the expectation does not exist (p·x + q ≤ 1).
    std::optional<double> expectedValue(double repeats, double mean) const;
};

/// Log-likelihood of one client (formula 1a there).
double logLikelihood(const GammaGamma &model, double repeats, double mean);

/// Maximum likelihood over the histories with a repeat purchase of more than zero, in units of
/// `unit` minor units (100 for a currency with two decimals, so that γ reads as in the papers).
/// `penalty` × (p² + q² + γ²) is taken from the mean log-likelihood. Invalid when there is nobody
/// or no figures come out. Any thread.
Result<GammaGamma> fitGammaGamma(std::span<const PurchaseHistory> histories, double unit,
                                 double penalty = 0);

/// Pearson's correlation of repeats and mean sum over the same clients; nothing for under three of
/// them, or where one of the two does not differ.
std::optional<double> correlationOfValueAndFrequency(std::span<const PurchaseHistory> histories);

} // namespace kartoteka
