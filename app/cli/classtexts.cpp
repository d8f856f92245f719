#include "cli/classtexts.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace kartoteka
{

namespace
{

QJsonArray percentages(const std::vector<int> &limits)
{
    QJsonArray list;
    for (const int limit : limits)
        list.append(limit / 100.0);
    return list;
}

QString emptyCode(EmptyPeriods treatment)
{
    switch (treatment) {
    case EmptyPeriods::Count:
        return QStringLiteral("count");
    case EmptyPeriods::SinceFirstPurchase:
        return QStringLiteral("since_first");
    case EmptyPeriods::Ignore:
        return QStringLiteral("ignore");
    }
    return {};
}

QString stepCode(Period step)
{
    switch (step) {
    case Period::Day:
        return QStringLiteral("day");
    case Period::Week:
        return QStringLiteral("week");
    case Period::Decade:
        return QStringLiteral("decade");
    case Period::Month:
        return QStringLiteral("month");
    case Period::Quarter:
        return QStringLiteral("quarter");
    case Period::Year:
        return QStringLiteral("year");
    }
    return {};
}

/// The name of a class, or null where there is none.
QJsonValue classOrNull(int place, const QString &name)
{
    return place < 0 ? QJsonValue() : QJsonValue(name);
}

} // namespace

Result<AbcParameters> abcParameters(const Call &call)
{
    AbcParameters parameters;
    const auto limits = limitsOf(call, "limits", parameters.limits);
    if (!limits)
        return limits.error();
    parameters.limits = *limits;
    if (call.text("crossing") == QLatin1String("upper"))
        parameters.crossing = AbcCrossing::ToHigherClass;
    parameters.keepTiesTogether = call.text("ties") != QLatin1String("divided");
    return parameters;
}

Result<XyzParameters> xyzParameters(const Call &call)
{
    XyzParameters parameters;
    const auto limits = limitsOf(call, "xyz-limits", parameters.limits);
    if (!limits)
        return limits.error();
    parameters.limits = *limits;
    if (call.text("deviation") == QLatin1String("sample"))
        parameters.deviation = Deviation::Sample;
    if (call.text("empty") == QLatin1String("since_first"))
        parameters.emptyPeriods = EmptyPeriods::SinceFirstPurchase;
    else if (call.text("empty") == QLatin1String("ignore"))
        parameters.emptyPeriods = EmptyPeriods::Ignore;
    if (!call.has("stages")) {
        parameters.stages.reset();
        return parameters;
    }
    if (const auto steps = call.count("new"))
        parameters.stages->newSteps = static_cast<int>(std::min<qint64>(*steps, 10'000));
    if (const auto steps = call.count("lost"))
        parameters.stages->lostSteps = static_cast<int>(std::min<qint64>(*steps, 10'000));
    return parameters;
}

void writeParameters(JsonWriter &json, const AbcParameters &parameters)
{
    const bool isLower = parameters.crossing == AbcCrossing::ToLowerClass;
    json.field(u"limits", percentages(parameters.limits));
    json.field(u"crossing", isLower ? QStringLiteral("lower") : QStringLiteral("upper"));
    json.field(u"ties", parameters.keepTiesTogether ? QStringLiteral("together")
                                                    : QStringLiteral("divided"));
}

void writeParameters(JsonWriter &json, const PeriodGrid &grid)
{
    json.field(u"step", stepCode(grid.step())).field(u"steps", grid.count());
    json.field(u"from", grid.range().from.toString(Qt::ISODate));
    json.field(u"to", grid.range().to.toString(Qt::ISODate));
}

void writeParameters(JsonWriter &json, const XyzParameters &parameters)
{
    const bool isSample = parameters.deviation == Deviation::Sample;
    json.field(u"xyz_limits", percentages(parameters.limits));
    json.field(u"deviation", isSample ? QStringLiteral("sample") : QStringLiteral("population"));
    json.field(u"empty", emptyCode(parameters.emptyPeriods));
    json.field(u"stages", parameters.stages.has_value());
    if (!parameters.stages)
        return;
    json.field(u"new", parameters.stages->newSteps).field(u"lost", parameters.stages->lostSteps);
}

void writeRowStart(JsonWriter &json, const SalesInput &input, int object)
{
    json.beginObject().field(u"key", input.objects.keys[static_cast<size_t>(object)]);
    json.field(u"name", input.objects.name(object));
}

void writeAbc(JsonWriter &json, const AbcResult &abc, int object, const AnalysisText &text)
{
    const auto i = static_cast<size_t>(object);
    json.field(u"value", text.jsonMoney(static_cast<double>(abc.value[i])));
    json.field(u"share", abc.share(object)).field(u"cumulative", abc.cumulativeShare(object));
    json.field(u"abc", classOrNull(abc.classOf[i], abcName(abc.classOf[i])));
}

void writeXyz(JsonWriter &json, const XyzResult &xyz, int object, const AnalysisText &text)
{
    const auto i = static_cast<size_t>(object);
    json.field(u"mean", text.jsonMoney(xyz.mean[i]));
    json.field(u"sd", text.jsonMoney(xyz.deviation[i]));
    json.field(u"cv", xyz.hasCoefficient(object) ? QJsonValue(xyz.coefficient[i]) : QJsonValue());
    json.field(u"xyz", classOrNull(xyz.classOf[i], xyzName(xyz.classOf[i])));
    if (!xyz.stage.empty())
        json.field(u"stage", stageCode(xyz.stage[i]));
    json.field(u"periods", xyz.counted[i]).field(u"filled", xyz.filled[i]);
}

QString xyzText(const XyzResult &xyz, int object)
{
    const auto i = static_cast<size_t>(object);
    if (!xyz.stage.empty() && xyz.stage[i] != RelationStage::Regular)
        return stageName(xyz.stage[i]).translated();
    return xyzName(xyz.classOf[i]);
}

QString coefficientText(const XyzResult &xyz, int object, const AnalysisText &text)
{
    return xyz.hasCoefficient(object) ? text.percent(xyz.coefficient[static_cast<size_t>(object)])
                                      : QStringLiteral("–");
}

QString titled(const char *source)
{
    return QCoreApplication::translate("Cli", source);
}

Result<Exit> sayExplained(Call &call, const SalesInput &input, const AnalysisText &text,
                          const std::function<Explanation(int object)> &explain)
{
    const auto object = explainedObject(call, input.objects);
    if (!object)
        return object.error();
    sayExplanation(call.output(), input.objects.keys[static_cast<size_t>(*object)],
                   input.objects.name(*object), explain(*object), text);
    return Exit::Done;
}

} // namespace kartoteka
