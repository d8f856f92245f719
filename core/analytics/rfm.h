#pragma once

#include "analytics/classtotal.h"
#include "analytics/explanation.h"
#include "analytics/saleslines.h"
#include "base/result.h"

#include <array>
#include <optional>
#include <span>

namespace kartoteka
{

/// How a measure becomes a score; equal values get equal scores but under ByPlace.
enum class RfmScoring {
    FixedCuts, ///< own cut points
    ByValue,   ///< above how many quantiles of the values (linear interpolation) it lies
    ByRank,    ///< by the mean rank of the equal values
    ByPlace,   ///< parts of equal size (NTILE of SQL); keys divide equal values
};

enum class RfmFrequency {
    Lines, ///< every line with an amount of at least 0
    Days,  ///< days with such lines
};

enum class RfmMoney { Sum, MeanOfPurchases };

/// Recency, frequency, monetary value (A. Hughes, "Strategic Database Marketing", 1994): the higher
/// the score, the better. Quintiles need some hundreds of clients; small lists fare better with
/// terciles or cut points of their own.
struct RfmParameters {
    RfmScoring scoring = RfmScoring::ByValue;
    int scores = 3; ///< 2–9; FixedCuts: one more than cut points
    /// FixedCuts, ascending. Recency: the largest number of days of the scores from the best but
    /// the worst; frequency and money: the least number of the scores from the second worst on.
    std::vector<qint64> recencyCuts = {30, 90, 180, 365};
    std::vector<qint64> frequencyCuts = {2, 4, 8, 16};
    std::vector<qint64> moneyCuts; ///< minor units; none: by value
    RfmFrequency frequency = RfmFrequency::Lines;
    RfmMoney money = RfmMoney::Sum;
    /// Lines before this day do not count; nothing: all.
    std::optional<QDate> from;
};

/// Named parts of the R × (F, M) table, by low, middle and high scores.
enum class RfmSegment : std::uint8_t {
    None,           ///< bought nothing in the time that counts
    Champions,      ///< lately, often and much
    Loyal,          ///< often and much, some time ago
    PotentialLoyal, ///< lately, not yet often and much
    New,            ///< lately, for the first time
    NeedsAttention, ///< middling in everything
    AboutToSleep,   ///< some time ago, seldom and little
    AtRisk,         ///< used to buy, long ago
    Hibernating,    ///< long ago, seldom and little
};
constexpr int kRfmSegments = 9;

struct RfmScores {
    std::int8_t recency = 0; ///< from 1; 0 = bought nothing
    std::int8_t frequency = 0;
    std::int8_t money = 0;
};

/// Arrays are by object.
struct RfmResult {
    RfmParameters parameters;
    QDate reportDate;
    std::vector<std::int32_t> lastDay; ///< Julian day of the last purchase; -1 = none
    std::vector<std::int32_t> recency; ///< days from it to the report date; -1
    std::vector<std::int32_t> frequency;
    std::vector<std::int64_t> money; ///< minor units, returns taken off
    std::vector<RfmScores> scores;
    std::vector<RfmSegment> segment;
    /// Borders between the scores, ascending; recency in days.
    std::array<std::vector<double>, 3> cuts;
    std::array<ClassTotal, kRfmSegments> segments; ///< by segment
    int clients = 0;                               ///< who bought
};

/// Lines after the report date do not count. `keys` matter to ByPlace alone. Invalid: nothing
/// bought, wrong parameters, sums beyond 64 bits.
Result<RfmResult> rfm(const SalesLines &lines, int objects, QDate reportDate,
                      const RfmParameters &parameters = {}, std::span<const QString> keys = {});

/// Score of a value by fixed cut points: 1 + the number of those it reaches (`isLessBetter`: does
/// not exceed).
int scoreByCuts(qint64 value, const std::vector<qint64> &cuts, bool isLessBetter);
/// `frequency`: the number of purchases behind the score.
RfmSegment rfmSegment(RfmScores scores, int highest, int frequency);
/// Stable word for programs: "about_to_sleep".
QString segmentCode(RfmSegment segment);
Message segmentName(RfmSegment segment);
std::vector<Fact> describe(const RfmParameters &parameters, QDate reportDate);
Explanation explain(const RfmResult &result, int object);

} // namespace kartoteka
