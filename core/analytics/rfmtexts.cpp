#include "analytics/rfm.h"

#include <QCoreApplication>

namespace kartoteka
{

namespace
{

Message scoringName(RfmScoring scoring)
{
    switch (scoring) {
    case RfmScoring::FixedCuts:
        return Message(QT_TRANSLATE_NOOP("Core", "by own cut points"));
    case RfmScoring::ByValue:
        return Message(QT_TRANSLATE_NOOP("Core", "by quantiles of the values"));
    case RfmScoring::ByRank:
        return Message(QT_TRANSLATE_NOOP("Core", "by ranks, equal values alike"));
    case RfmScoring::ByPlace:
        return Message(QT_TRANSLATE_NOOP("Core", "parts of equal size, keys divide equal values"));
    }
    return {};
}

Reasoning measureReason(const Message &title, Fact fact, const std::vector<double> &cuts, int score,
                        bool isMoney)
{
    Reasoning reasoning;
    reasoning.title = title;
    reasoning.facts.push_back(std::move(fact));
    int number = 0;
    for (const double cut : cuts) {
        Message label = Message(QT_TRANSLATE_NOOP("Core", "Border %1")).arg(++number);
        reasoning.facts.push_back(isMoney ? Fact::money(std::move(label), qRound64(cut))
                                          : Fact::figure(std::move(label), cut));
    }
    reasoning.verdict = Message(QT_TRANSLATE_NOOP("Core", "Score %1")).arg(score);
    return reasoning;
}

} // namespace

QString segmentCode(RfmSegment segment)
{
    switch (segment) {
    case RfmSegment::None:
        return QStringLiteral("none");
    case RfmSegment::Champions:
        return QStringLiteral("champions");
    case RfmSegment::Loyal:
        return QStringLiteral("loyal");
    case RfmSegment::PotentialLoyal:
        return QStringLiteral("potential_loyal");
    case RfmSegment::New:
        return QStringLiteral("new");
    case RfmSegment::NeedsAttention:
        return QStringLiteral("needs_attention");
    case RfmSegment::AboutToSleep:
        return QStringLiteral("about_to_sleep");
    case RfmSegment::AtRisk:
        return QStringLiteral("at_risk");
    case RfmSegment::Hibernating:
        return QStringLiteral("hibernating");
    }
    return {};
}

Message segmentName(RfmSegment segment)
{
    switch (segment) {
    case RfmSegment::None:
        return Message(QT_TRANSLATE_NOOP("Core", "no purchases"));
    case RfmSegment::Champions:
        return Message(QT_TRANSLATE_NOOP("Core", "champions"));
    case RfmSegment::Loyal:
        return Message(QT_TRANSLATE_NOOP("Core", "loyal"));
    case RfmSegment::PotentialLoyal:
        return Message(QT_TRANSLATE_NOOP("Core", "becoming loyal"));
    case RfmSegment::New:
        return Message(QT_TRANSLATE_NOOP("Core", "newcomers"));
    case RfmSegment::NeedsAttention:
        return Message(QT_TRANSLATE_NOOP("Core", "need attention"));
    case RfmSegment::AboutToSleep:
        return Message(QT_TRANSLATE_NOOP("Core", "about to sleep"));
    case RfmSegment::AtRisk:
        return Message(QT_TRANSLATE_NOOP("Core", "at risk"));
    case RfmSegment::Hibernating:
        return Message(QT_TRANSLATE_NOOP("Core", "hibernating"));
    }
    return {};
}

std::vector<Fact> describe(const RfmParameters &parameters, QDate reportDate)
{
    const bool isSum = parameters.money == RfmMoney::Sum;
    const bool isLines = parameters.frequency == RfmFrequency::Lines;
    return {
        Fact::date(Message(QT_TRANSLATE_NOOP("Core", "Report date")), reportDate),
        Fact::said(Message(QT_TRANSLATE_NOOP("Core", "Scores")), scoringName(parameters.scoring)),
        Fact::count(Message(QT_TRANSLATE_NOOP("Core", "Highest score")), parameters.scores),
        Fact::said(Message(QT_TRANSLATE_NOOP("Core", "Frequency")),
                   isLines ? Message(QT_TRANSLATE_NOOP("Core", "purchases"))
                           : Message(QT_TRANSLATE_NOOP("Core", "days with purchases"))),
        Fact::said(Message(QT_TRANSLATE_NOOP("Core", "Money")),
                   isSum ? Message(QT_TRANSLATE_NOOP("Core", "sum"))
                         : Message(QT_TRANSLATE_NOOP("Core", "mean of a purchase"))),
    };
}

Explanation explain(const RfmResult &result, int object)
{
    const auto i = static_cast<size_t>(object);
    Explanation explanation;
    Reasoning segment;
    segment.title = Message(QT_TRANSLATE_NOOP("Core", "Segment"));
    segment.verdict = segmentName(result.segment[i]);
    if (result.recency[i] < 0) {
        explanation.reasons.push_back(std::move(segment));
        return explanation;
    }
    segment.facts.push_back(Fact::date(Message(QT_TRANSLATE_NOOP("Core", "Last purchase")),
                                       QDate::fromJulianDay(result.lastDay[i])));
    const RfmScores &scores = result.scores[i];
    explanation.reasons.push_back(
        measureReason(Message(QT_TRANSLATE_NOOP("Core", "Recency")),
                      Fact::days(Message(QT_TRANSLATE_NOOP("Core", "Days since the last purchase")),
                                 result.recency[i]),
                      result.cuts[0], scores.recency, false));
    explanation.reasons.push_back(measureReason(
        Message(QT_TRANSLATE_NOOP("Core", "Frequency")),
        Fact::count(Message(QT_TRANSLATE_NOOP("Core", "Purchases")), result.frequency[i]),
        result.cuts[1], scores.frequency, false));
    explanation.reasons.push_back(
        measureReason(Message(QT_TRANSLATE_NOOP("Core", "Money")),
                      Fact::money(Message(QT_TRANSLATE_NOOP("Core", "Value")), result.money[i]),
                      result.cuts[2], scores.money, true));
    explanation.reasons.push_back(std::move(segment));
    return explanation;
}

} // namespace kartoteka
