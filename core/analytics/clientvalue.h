#pragma once

#include "analytics/bgnbd.h"
#include "analytics/explanation.h"
#include "analytics/gammagamma.h"

namespace kartoteka
{

struct ClientValueParameters {
    QDate end;                       ///< the last day that counts; later lines are left out
    double unitDays = 7;             ///< unit of time of the model: a week; 0.1–3650
    int horizonDays = 365;           ///< how far ahead value is forecast
    int fewestClients = 100;         ///< fewer clients, or
    int fewestRepeaters = 30;        ///< fewer who bought again: historic values only
    double highestCorrelation = 0.3; ///< of value and frequency, in size, for Gamma-Gamma
    double penalty = 0;              ///< L2 penalty of both fits, 0.001–0.1 for small samples
    int marginHundredths = 10000;    ///< what is left of sales, hundredths of a percent
    double yearlyDiscount = 0;       ///< 0.1 = what comes in a year is worth a tenth less
    double moneyUnit = 100;          ///< minor units in a unit of the currency
};

struct ClientValue {
    PurchaseHistory history;
    std::int64_t historic = 0;          ///< sales times margin, minor units, rounded half up
    std::optional<double> alive;        ///< probability of buying again
    std::optional<double> purchases;    ///< expected in the horizon
    std::optional<double> average;      ///< expected of each, minor units, before margin
    std::optional<std::int64_t> future; ///< purchases × average × margin, discounted, minor units
};

struct ClientValues {
    ClientValueParameters parameters;
    std::vector<ClientValue> clients; ///< by future value, else historic, falling; then by object
    qint64 buyers = 0;                ///< clients with a purchase
    qint64 repeaters = 0;             ///< of them, who bought on more than one day
    std::int64_t historicTotal = 0;
    std::optional<std::int64_t> futureTotal;
    std::optional<BgNbd> rhythm; ///< nothing where a guard spoke against it
    std::optional<GammaGamma> worth;
    std::optional<double> correlation; ///< of value and frequency
    std::vector<Message> explanation;  ///< parameters, guards and what they decided
};

/// What clients have brought and, where history is enough, what they are expected to bring:
/// historic value, BG/NBD for purchases, Gamma-Gamma for what each is worth. Every guard that
/// closes a door says so in `explanation`. Invalid for impossible parameters, without any line up
/// to the end, and when sums leave 64 bits. Any thread.
Result<ClientValues> clientValues(const SalesLines &lines, const ClientValueParameters &parameters);

/// What the values of one client (an index into `clients`) were made of.
Explanation explain(const ClientValues &values, size_t client);

} // namespace kartoteka
