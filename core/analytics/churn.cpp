#include "analytics/churn.h"

#include <QCoreApplication>

#include <algorithm>

namespace kartoteka
{

namespace
{

/// Median; reorders. The mean of the two in the middle when their number is even.
double median(std::vector<double> &values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

Result<void> check(const ChurnParameters &parameters)
{
    if (parameters.riskRatio > 0 && parameters.lostRatio >= parameters.riskRatio &&
        parameters.fewestPurchases >= 2 && parameters.shortestInterval >= 1 &&
        parameters.yearDays >= 1)
        return {};
    return Error(ErrorCode::Invalid, Message(QT_TRANSLATE_NOOP(
                                         "Core", "the ratios of churn are above zero, and that of "
                                                 "the lost is not below that of those at risk")));
}

/// Days of purchases up to the report date, grouped by object.
struct PurchaseDays {
    std::vector<size_t> begin; ///< one more than objects
    std::vector<std::int32_t> days;
};

PurchaseDays purchaseDays(const SalesLines &lines, size_t objects, qint64 until)
{
    PurchaseDays grouped;
    grouped.begin.resize(objects + 1);
    const auto counts = [&](size_t i) {
        return lines.amount[i] >= 0 && lines.day[i] <= until;
    };
    for (size_t i = 0; i < lines.size(); ++i)
        if (counts(i))
            ++grouped.begin[static_cast<size_t>(lines.object[i]) + 1];
    for (size_t i = 0; i < objects; ++i)
        grouped.begin[i + 1] += grouped.begin[i];
    grouped.days.resize(grouped.begin.back());
    std::vector<size_t> place(grouped.begin.begin(), grouped.begin.end() - 1);
    for (size_t i = 0; i < lines.size(); ++i)
        if (counts(i))
            grouped.days[place[static_cast<size_t>(lines.object[i])]++] = lines.day[i];
    return grouped;
}

void findRhythms(ChurnResult &result, PurchaseDays grouped)
{
    std::vector<double> intervals;
    for (size_t i = 0; i < result.interval.size(); ++i) {
        const auto begin = grouped.days.begin() + static_cast<std::ptrdiff_t>(grouped.begin[i]);
        auto end = grouped.days.begin() + static_cast<std::ptrdiff_t>(grouped.begin[i + 1]);
        std::sort(begin, end);
        end = std::unique(begin, end);
        result.purchases[i] = static_cast<std::int32_t>(end - begin);
        if (begin == end)
            continue;
        result.lastDay[i] = *(end - 1);
        if (result.purchases[i] < result.parameters.fewestPurchases)
            continue;
        intervals.clear();
        for (auto day = begin + 1; day != end; ++day)
            intervals.push_back(*day - *(day - 1));
        result.interval[i] =
            std::max<double>(median(intervals), result.parameters.shortestInterval);
        result.hasRhythm[i] = true;
    }
}

/// False when nobody has a rhythm.
bool findCommonRhythm(ChurnResult &result)
{
    std::vector<double> medians;
    for (size_t i = 0; i < result.interval.size(); ++i)
        if (result.hasRhythm[i])
            medians.push_back(result.interval[i]);
    if (medians.empty())
        return false;
    result.commonInterval = median(medians);
    for (size_t i = 0; i < result.interval.size(); ++i)
        if (result.purchases[i] > 0 && !result.hasRhythm[i])
            result.interval[i] = result.commonInterval;
    return true;
}

void addYearValues(ChurnResult &result, const SalesLines &lines)
{
    const qint64 until = result.reportDate.toJulianDay();
    for (size_t i = 0; i < lines.size(); ++i) {
        const auto object = static_cast<size_t>(lines.object[i]);
        result.linesAfter += lines.day[i] > until ? 1 : 0;
        if (lines.day[i] <= until &&
            lines.day[i] > result.lastDay[object] - result.parameters.yearDays)
            result.yearValue[object] += lines.amount[i];
    }
}

ChurnState stateOf(double overdue, const ChurnParameters &parameters)
{
    if (overdue >= parameters.lostRatio)
        return ChurnState::Lost;
    return overdue >= parameters.riskRatio ? ChurnState::AtRisk : ChurnState::Active;
}

void judge(ChurnResult &result)
{
    const qint64 today = result.reportDate.toJulianDay();
    for (size_t i = 0; i < result.state.size(); ++i) {
        if (result.purchases[i] > 0) {
            result.silence[i] = static_cast<std::int32_t>(today - result.lastDay[i]);
            result.overdue[i] = result.silence[i] / result.interval[i];
            result.state[i] = stateOf(result.overdue[i], result.parameters);
        }
        ClassTotal &total = result.states[static_cast<size_t>(result.state[i])];
        ++total.count;
        total.value += result.yearValue[i];
    }
}

ChurnResult emptyResult(size_t objects, QDate reportDate, const ChurnParameters &parameters)
{
    ChurnResult result;
    result.parameters = parameters;
    result.reportDate = reportDate;
    result.purchases.resize(objects);
    result.lastDay.resize(objects, -1);
    result.interval.resize(objects);
    result.hasRhythm.resize(objects);
    result.silence.resize(objects);
    result.overdue.resize(objects);
    result.yearValue.resize(objects);
    result.state.resize(objects, ChurnState::None);
    return result;
}

} // namespace

Result<ChurnResult> churn(const SalesLines &lines, int objects, QDate reportDate,
                          const ChurnParameters &parameters)
{
    if (auto checked = check(parameters); !checked)
        return checked.error();
    if (auto checked = checkLines(lines, objects); !checked)
        return checked.error();
    const auto count = static_cast<size_t>(objects);
    ChurnResult result = emptyResult(count, reportDate, parameters);
    PurchaseDays grouped = purchaseDays(lines, count, reportDate.toJulianDay());
    if (grouped.days.empty())
        return Error(ErrorCode::Invalid,
                     Message(QT_TRANSLATE_NOOP("Core", "nobody bought anything up to %1"))
                         .arg(reportDate.toString(Qt::ISODate)));
    findRhythms(result, std::move(grouped));
    if (!findCommonRhythm(result))
        return Error(ErrorCode::Invalid,
                     Message(QT_TRANSLATE_N_NOOP("Core", "nobody bought on %n day(s) or more, so "
                                                         "there is no rhythm to fall out of"))
                         .count(parameters.fewestPurchases));
    addYearValues(result, lines);
    judge(result);
    return result;
}

QString stateCode(ChurnState state)
{
    switch (state) {
    case ChurnState::None:
        return QStringLiteral("none");
    case ChurnState::Active:
        return QStringLiteral("active");
    case ChurnState::AtRisk:
        return QStringLiteral("at_risk");
    case ChurnState::Lost:
        return QStringLiteral("lost");
    }
    return {};
}

Message stateName(ChurnState state)
{
    switch (state) {
    case ChurnState::None:
        return Message(QT_TRANSLATE_NOOP("Core", "no purchases"));
    case ChurnState::Active:
        return Message(QT_TRANSLATE_NOOP("Core", "active"));
    case ChurnState::AtRisk:
        return Message(QT_TRANSLATE_NOOP("Core", "at risk"));
    case ChurnState::Lost:
        return Message(QT_TRANSLATE_NOOP("Core", "lost"));
    }
    return {};
}

std::vector<Fact> describe(const ChurnResult &result)
{
    return {
        Fact::date(Message(QT_TRANSLATE_NOOP("Core", "Report date")), result.reportDate),
        Fact::figure(Message(QT_TRANSLATE_NOOP("Core", "At risk from so many own intervals of "
                                                       "silence")),
                     result.parameters.riskRatio),
        Fact::figure(
            Message(QT_TRANSLATE_NOOP("Core", "Lost from so many own intervals of silence")),
            result.parameters.lostRatio),
        Fact::count(Message(QT_TRANSLATE_NOOP("Core", "Days with purchases that make a rhythm")),
                    result.parameters.fewestPurchases),
        Fact::figure(Message(QT_TRANSLATE_NOOP("Core", "Interval for the others, days")),
                     result.commonInterval),
    };
}

Explanation explain(const ChurnResult &result, int object)
{
    const auto i = static_cast<size_t>(object);
    Reasoning reasoning;
    reasoning.title = Message(QT_TRANSLATE_NOOP("Core", "Own rhythm"));
    reasoning.facts.push_back(Fact::count(Message(QT_TRANSLATE_NOOP("Core", "Days with purchases")),
                                          result.purchases[i]));
    if (result.purchases[i] > 0) {
        reasoning.facts.push_back(Fact::date(Message(QT_TRANSLATE_NOOP("Core", "Last purchase")),
                                             QDate::fromJulianDay(result.lastDay[i])));
        reasoning.facts.push_back(Fact::days(
            Message(QT_TRANSLATE_NOOP("Core", "Days since the last purchase")), result.silence[i]));
        reasoning.facts.push_back(Fact::figure(
            result.hasRhythm[i]
                ? Message(QT_TRANSLATE_NOOP("Core", "Median of the own intervals, days"))
                : Message(QT_TRANSLATE_NOOP("Core", "Too few purchases for a rhythm: median of the "
                                                    "others, days")),
            result.interval[i]));
        reasoning.facts.push_back(
            Fact::figure(Message(QT_TRANSLATE_NOOP("Core", "Intervals of silence")),
                         result.overdue[i])
                .decisive());
        reasoning.facts.push_back(Fact::money(
            Message(QT_TRANSLATE_NOOP("Core", "Brought in its last year")), result.yearValue[i]));
    }
    reasoning.verdict = stateName(result.state[i]);
    Explanation explanation;
    explanation.reasons.push_back(std::move(reasoning));
    return explanation;
}

} // namespace kartoteka
