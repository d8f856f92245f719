#include "analytics/abcxyz.h"

#include <QCoreApplication>

namespace kartoteka
{

namespace
{

void add(ClassTotal &cell, std::int64_t value)
{
    ++cell.count;
    cell.value += value;
}

void fillMatrix(AbcXyzResult &result)
{
    const size_t rows = result.abc.classes.size();
    result.matrix.assign(rows, std::vector<ClassTotal>(result.xyz.classes.size()));
    result.outside.assign(rows, std::vector<ClassTotal>(kRelationStages));
    for (size_t i = 0; i < result.abc.size(); ++i) {
        if (result.abc.classOf[i] == AbcResult::kApart)
            continue;
        const auto row = static_cast<size_t>(result.abc.classOf[i]);
        const std::int64_t value = result.abc.value[i];
        if (result.xyz.classOf[i] != XyzResult::kNone) {
            add(result.matrix[row][static_cast<size_t>(result.xyz.classOf[i])], value);
            continue;
        }
        const RelationStage stage =
            result.xyz.stage.empty() ? RelationStage::Regular : result.xyz.stage[i];
        add(result.outside[row][static_cast<size_t>(stage)], value);
    }
}

} // namespace

Result<AbcXyzResult> abcXyz(const SalesLines &lines, int objects, const PeriodGrid &grid,
                            const AbcXyzParameters &parameters, std::span<const QString> keys)
{
    auto steadiness = xyz(lines, objects, grid, parameters.xyz);
    if (!steadiness)
        return steadiness.error();
    const DateRange window = parameters.abcWindow.value_or(grid.range());
    auto importance = abc(parameters.abcWindow ? totals(lines, objects, window) : steadiness->total,
                          parameters.abc, keys);
    if (!importance)
        return importance.error();
    AbcXyzResult result;
    result.abc = *std::move(importance);
    result.xyz = *std::move(steadiness);
    result.abcWindow = window;
    result.linesOutside = std::count_if(lines.day.begin(), lines.day.end(),
                                        [&](std::int32_t day) { return grid.indexOf(day) < 0; });
    fillMatrix(result);
    return result;
}

Explanation explain(const AbcXyzResult &result, const SalesLines &lines, int object)
{
    Explanation explanation;
    explanation.reasons.push_back(explain(result.abc, object));
    for (Reasoning &reasoning : explain(result.xyz, object))
        explanation.reasons.push_back(std::move(reasoning));
    explanation.periods = periodAmounts(lines, result.xyz.grid, object);
    return explanation;
}

std::vector<Fact> describe(const AbcXyzResult &result)
{
    std::vector<Fact> facts = describe(result.xyz.grid);
    if (result.abcWindow != result.xyz.grid.range())
        facts.push_back(
            Fact::period(Message(QT_TRANSLATE_NOOP("Core", "Time of ABC")), result.abcWindow));
    for (Fact &fact : describe(result.abc.parameters))
        facts.push_back(std::move(fact));
    for (Fact &fact : describe(result.xyz.parameters))
        facts.push_back(std::move(fact));
    return facts;
}

} // namespace kartoteka
