#include "analytics/relationstage.h"

#include <QCoreApplication>

#include <limits>

namespace kartoteka
{

namespace
{

/// The first day of the last `steps` periods of the grid.
qint64 beginOfLast(const PeriodGrid &grid, int steps)
{
    if (steps <= 0)
        return grid.range().to.toJulianDay() + 1;
    return shifted(grid.range().to, grid.step(), 1 - steps).from.toJulianDay();
}

Message verdictOf(RelationStage stage, const StageParameters &parameters)
{
    switch (stage) {
    case RelationStage::Potential:
        return Message(QT_TRANSLATE_NOOP("Core", "Bought nothing yet: potential"));
    case RelationStage::OneTime:
        return Message(QT_TRANSLATE_NOOP("Core", "Bought on one day only: one-time"));
    case RelationStage::New:
        return Message(QT_TRANSLATE_N_NOOP(
                           "Core", "Fewer than %n whole period(s) since the first purchase: new"))
            .count(parameters.newSteps);
    case RelationStage::Regular:
        return Message(QT_TRANSLATE_NOOP("Core", "Buys again and again: regular"));
    case RelationStage::Lost:
        return Message(QT_TRANSLATE_N_NOOP("Core", "No purchase in the last %n period(s): lost"))
            .count(parameters.lostSteps);
    }
    return {};
}

Message dateLabel(bool isFirst)
{
    return isFirst ? Message(QT_TRANSLATE_NOOP("Core", "First purchase"))
                   : Message(QT_TRANSLATE_NOOP("Core", "Last purchase"));
}

} // namespace

std::vector<RelationStage> relationStages(const Purchases &purchases, const PeriodGrid &grid,
                                          const StageParameters &parameters)
{
    std::vector<RelationStage> stages(purchases.first.size(), RelationStage::Potential);
    if (grid.isEmpty())
        return stages;
    // A client is new until `newSteps` periods have passed that began on or after its first day.
    const qint64 newSince = beginOfLast(grid, parameters.newSteps) + 1;
    const qint64 activeSince = beginOfLast(grid, parameters.lostSteps);
    for (size_t i = 0; i < stages.size(); ++i) {
        const std::int32_t first = purchases.first[i];
        const std::int32_t last = purchases.last[i];
        if (first == Purchases::kNever)
            continue;
        if (first >= newSince)
            stages[i] = RelationStage::New;
        else if (first == last)
            stages[i] = RelationStage::OneTime;
        else
            stages[i] = last < activeSince && parameters.lostSteps > 0 ? RelationStage::Lost
                                                                       : RelationStage::Regular;
    }
    return stages;
}

QString stageCode(RelationStage stage)
{
    switch (stage) {
    case RelationStage::Potential:
        return QStringLiteral("potential");
    case RelationStage::OneTime:
        return QStringLiteral("one_time");
    case RelationStage::New:
        return QStringLiteral("new");
    case RelationStage::Regular:
        return QStringLiteral("regular");
    case RelationStage::Lost:
        return QStringLiteral("lost");
    }
    return {};
}

Message stageName(RelationStage stage)
{
    switch (stage) {
    case RelationStage::Potential:
        return Message(QT_TRANSLATE_NOOP("Core", "potential"));
    case RelationStage::OneTime:
        return Message(QT_TRANSLATE_NOOP("Core", "one-time"));
    case RelationStage::New:
        return Message(QT_TRANSLATE_NOOP("Core", "new"));
    case RelationStage::Regular:
        return Message(QT_TRANSLATE_NOOP("Core", "regular"));
    case RelationStage::Lost:
        return Message(QT_TRANSLATE_NOOP("Core", "lost"));
    }
    return {};
}

std::vector<Fact> describe(const StageParameters &parameters)
{
    return {
        Fact::said(Message(QT_TRANSLATE_NOOP("Core", "New")),
                   Message(QT_TRANSLATE_N_NOOP(
                               "Core", "fewer than %n whole period(s) since the first purchase"))
                       .count(parameters.newSteps)),
        Fact::said(Message(QT_TRANSLATE_NOOP("Core", "Lost")),
                   Message(QT_TRANSLATE_N_NOOP("Core", "no purchase in the last %n period(s)"))
                       .count(parameters.lostSteps)),
    };
}

Reasoning explain(RelationStage stage, const Purchases &purchases, int object,
                  const PeriodGrid &grid, const StageParameters &parameters)
{
    Reasoning reasoning;
    reasoning.title =
        Message(QT_TRANSLATE_NOOP("Core", "Stage of the relation: %1")).arg(stageName(stage));
    if (purchases.has(object)) {
        const auto i = static_cast<size_t>(object);
        reasoning.facts.push_back(
            Fact::date(dateLabel(true), QDate::fromJulianDay(purchases.first[i])));
        reasoning.facts.push_back(
            Fact::date(dateLabel(false), QDate::fromJulianDay(purchases.last[i])));
    }
    reasoning.facts.push_back(
        Fact::date(Message(QT_TRANSLATE_NOOP("Core", "Report date")), grid.range().to));
    reasoning.verdict = verdictOf(stage, parameters);
    return reasoning;
}

} // namespace kartoteka
