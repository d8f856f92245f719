#include "analytics/rfm.h"

#include "analytics/periodsums.h"
#include "analytics/rfmscores.h"

#include <QCoreApplication>

#include <limits>

namespace kartoteka
{

namespace
{

constexpr int kFewestScores = 2;
constexpr int kMostScores = 9;
enum Measure { Recency, Frequency, MoneyValue };

bool isAscending(const std::vector<qint64> &cuts, int scores)
{
    return cuts.size() + 1 == static_cast<size_t>(scores) &&
           std::is_sorted(cuts.begin(), cuts.end(), std::less_equal<>());
}

Result<void> check(const RfmParameters &parameters)
{
    if (parameters.scores < kFewestScores || parameters.scores > kMostScores)
        return Error(ErrorCode::Invalid,
                     Message(QT_TRANSLATE_NOOP("Core", "RFM knows two to nine scores")));
    const bool areCutsRight =
        parameters.scoring != RfmScoring::FixedCuts ||
        (isAscending(parameters.recencyCuts, parameters.scores) &&
         isAscending(parameters.frequencyCuts, parameters.scores) &&
         (parameters.moneyCuts.empty() || isAscending(parameters.moneyCuts, parameters.scores)));
    if (areCutsRight)
        return {};
    return Error(ErrorCode::Invalid,
                 Message(QT_TRANSLATE_N_NOOP("Core", "the cut points of RFM are %n ascending "
                                                     "number(s) for each measure"))
                     .count(parameters.scores - 1));
}

/// Each day on which an object bought, once.
std::vector<std::uint64_t> purchaseDays(const SalesLines &lines, qint64 from, qint64 to)
{
    std::vector<std::uint64_t> days;
    for (size_t i = 0; i < lines.size(); ++i)
        if (lines.amount[i] >= 0 && lines.day[i] >= from && lines.day[i] <= to)
            days.push_back(static_cast<std::uint64_t>(lines.object[i]) << 32 |
                           static_cast<std::uint32_t>(lines.day[i]));
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

void measure(RfmResult &result, const SalesLines &lines)
{
    const qint64 to = result.reportDate.toJulianDay();
    const qint64 from = result.parameters.from ? result.parameters.from->toJulianDay()
                                               : std::numeric_limits<std::int32_t>::min();
    for (size_t i = 0; i < lines.size(); ++i) {
        const std::int32_t day = lines.day[i];
        if (day < from || day > to)
            continue;
        const auto object = static_cast<size_t>(lines.object[i]);
        result.money[object] += lines.amount[i];
        if (lines.amount[i] < 0)
            continue;
        ++result.frequency[object];
        result.lastDay[object] = std::max(result.lastDay[object], day);
    }
    if (result.parameters.frequency == RfmFrequency::Days) {
        std::fill(result.frequency.begin(), result.frequency.end(), 0);
        for (const std::uint64_t day : purchaseDays(lines, from, to))
            ++result.frequency[day >> 32];
    }
    for (size_t i = 0; i < result.recency.size(); ++i) {
        const bool hasBought = result.lastDay[i] >= 0;
        result.recency[i] = hasBought ? static_cast<std::int32_t>(to - result.lastDay[i]) : -1;
        result.clients += hasBought ? 1 : 0;
        if (hasBought && result.parameters.money == RfmMoney::MeanOfPurchases)
            result.money[i] /= result.frequency[i];
    }
}

std::vector<qint64> cutsOf(const RfmParameters &parameters, Measure measure)
{
    switch (measure) {
    case Recency:
        return parameters.recencyCuts;
    case Frequency:
        return parameters.frequencyCuts;
    case MoneyValue:
        return parameters.moneyCuts;
    }
    return {};
}

std::int64_t valueOf(const RfmResult &result, Measure measure, size_t object)
{
    switch (measure) {
    case Recency:
        return -std::int64_t{result.recency[object]};
    case Frequency:
        return result.frequency[object];
    case MoneyValue:
        return result.money[object];
    }
    return 0;
}

void setScore(RfmScores &scores, Measure measure, std::int8_t score)
{
    if (measure == Recency)
        scores.recency = score;
    else if (measure == Frequency)
        scores.frequency = score;
    else
        scores.money = score;
}

void scoreByFixedCuts(RfmResult &result, const std::vector<size_t> &clients, Measure measure,
                      const std::vector<qint64> &cuts)
{
    for (const size_t object : clients) {
        const bool isRecency = measure == Recency;
        const qint64 value = valueOf(result, measure, object);
        const int score = scoreByCuts(isRecency ? -value : value, cuts, isRecency);
        setScore(result.scores[object], measure, static_cast<std::int8_t>(score));
    }
    result.cuts[measure].assign(cuts.begin(), cuts.end());
}

void scoreByOthers(RfmResult &result, const std::vector<size_t> &clients, Measure measure,
                   std::span<const QString> keys)
{
    const RfmParameters &parameters = result.parameters;
    RfmMeasure measured;
    std::vector<QString> clientKeys;
    for (const size_t object : clients) {
        measured.values.push_back(valueOf(result, measure, object));
        if (parameters.scoring == RfmScoring::ByPlace && !keys.empty())
            clientKeys.push_back(keys[object]);
    }
    measured.keys = clientKeys;
    const auto scores = quantileScores(measured, parameters.scoring, parameters.scores);
    for (size_t i = 0; i < clients.size(); ++i)
        setScore(result.scores[clients[i]], measure, scores[i]);
    auto cuts = quantileCuts(std::move(measured.values), parameters.scores);
    if (measure == Recency) {
        std::reverse(cuts.begin(), cuts.end());
        for (double &cut : cuts)
            cut = 0 - cut;
    }
    result.cuts[measure] = std::move(cuts);
}

void score(RfmResult &result, std::span<const QString> keys)
{
    std::vector<size_t> clients;
    for (size_t i = 0; i < result.recency.size(); ++i)
        if (result.recency[i] >= 0)
            clients.push_back(i);
    for (const Measure measure : {Recency, Frequency, MoneyValue}) {
        const auto cuts = cutsOf(result.parameters, measure);
        if (result.parameters.scoring == RfmScoring::FixedCuts && !cuts.empty())
            scoreByFixedCuts(result, clients, measure, cuts);
        else
            scoreByOthers(result, clients, measure, keys);
    }
    for (const size_t object : clients) {
        const RfmSegment segment =
            rfmSegment(result.scores[object], result.parameters.scores, result.frequency[object]);
        result.segment[object] = segment;
        ClassTotal &total = result.segments[static_cast<size_t>(segment)];
        ++total.count;
        total.value += result.money[object];
    }
}

enum class Level { Low, Middle, High };

Level levelOf(int score, int highest)
{
    if (2 * score <= highest)
        return Level::Low;
    return 2 * (highest + 1 - score) <= highest ? Level::High : Level::Middle;
}

} // namespace

Result<RfmResult> rfm(const SalesLines &lines, int objects, QDate reportDate,
                      const RfmParameters &parameters, std::span<const QString> keys)
{
    if (auto checked = check(parameters); !checked)
        return checked.error();
    if (auto checked = checkLines(lines, objects); !checked)
        return checked.error();
    const auto count = static_cast<size_t>(objects);
    RfmResult result;
    result.parameters = parameters;
    result.reportDate = reportDate;
    result.lastDay.resize(count, -1);
    result.recency.resize(count, -1);
    result.frequency.resize(count);
    result.money.resize(count);
    result.scores.resize(count);
    result.segment.resize(count);
    measure(result, lines);
    if (result.clients == 0)
        return Error(ErrorCode::Invalid,
                     Message(QT_TRANSLATE_NOOP("Core", "nobody bought anything up to %1"))
                         .arg(reportDate.toString(Qt::ISODate)));
    score(result, keys);
    return result;
}

int scoreByCuts(qint64 value, const std::vector<qint64> &cuts, bool isLessBetter)
{
    const auto reached = std::count_if(cuts.begin(), cuts.end(), [=](qint64 cut) {
        return isLessBetter ? value <= cut : value >= cut;
    });
    return static_cast<int>(reached) + 1;
}

RfmSegment rfmSegment(RfmScores scores, int highest, int frequency)
{
    if (scores.recency < 1)
        return RfmSegment::None;
    const Level value = levelOf((scores.frequency + scores.money + 1) / 2, highest);
    switch (levelOf(scores.recency, highest)) {
    case Level::High:
        if (value == Level::High)
            return RfmSegment::Champions;
        return frequency == 1 ? RfmSegment::New : RfmSegment::PotentialLoyal;
    case Level::Middle:
        if (value == Level::High)
            return RfmSegment::Loyal;
        return value == Level::Middle ? RfmSegment::NeedsAttention : RfmSegment::AboutToSleep;
    case Level::Low:
        return value == Level::Low ? RfmSegment::Hibernating : RfmSegment::AtRisk;
    }
    return RfmSegment::None;
}

} // namespace kartoteka
