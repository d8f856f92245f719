#pragma once

#include "analytics/purchasehistory.h"

#include <span>

namespace kartoteka
{

/// The BG/NBD model of repeat buying (Fader, Hardie, Lee, “Counting Your Customers” the Easy Way,
/// Marketing Science 24(2), 2005): while a client is alive he buys at a rate that is gamma
/// distributed over clients (shape r, rate α); after each purchase he leaves with a probability
/// that is beta distributed (a, b). Time is in units of the histories it was fitted to.
struct BgNbd {
    double r = 0;
    double alpha = 0;
    double a = 0;
    double b = 0;
    double logLikelihood = 0; ///< of all clients, without the penalty
    qint64 clients = 0;
    /// The likelihood has no maximum inside what was searched: clients are too much alike to tell
    /// how they differ, as when nobody leaves. Expectations still hold, the parameters say little.
    bool isAtBorder = false;

    /// Chance that a client with this history will buy again. 1 for who has bought once.
    double aliveProbability(double repeats, double firstToLast, double age) const;
    /// Purchases expected of him in the next `time` units (formula 10 there); not a number where a
    /// double cannot hold what comes between.
    double expectedPurchases(double time, double repeats, double firstToLast, double age) const;
    /// Purchases expected of a client that has just bought for the first time (formula 9).
    double expectedPurchases(double time) const;
};

/// Log-likelihood of one client under r, α, a, b (formula 7 there).
double logLikelihood(const BgNbd &model, double repeats, double firstToLast, double age);

/// Maximum likelihood over all histories with a purchase; `penalty` × (r² + α² + a² + b²) is taken
/// from the mean log-likelihood, which keeps small samples from running away (0.001–0.1; 0 = none).
/// Invalid when nobody has bought or no figures come out. Any thread.
Result<BgNbd> fitBgNbd(std::span<const PurchaseHistory> histories, double penalty = 0);

} // namespace kartoteka
