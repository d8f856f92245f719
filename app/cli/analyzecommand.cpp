#include "cli/analysismethods.h"
#include "cli/nearest.h"
#include "cli/verbs.h"

#include <QCoreApplication>

namespace kartoteka
{

namespace
{

QStringList methodNames()
{
    QStringList names;
    for (const AnalysisMethod &method : analysisMethods())
        names << QString::fromLatin1(method.name);
    return names;
}

QString unknownMethod(const QString &typed)
{
    const QStringList near = nearestNames(typed, methodNames());
    return QCoreApplication::translate("Cli", "there is no method “%1”; there are: %2")
        .arg(typed.left(80), (near.isEmpty() ? methodNames() : near).join(QStringLiteral(", ")));
}

/// What is missing or too much for the method; empty when the line makes sense.
QString problemOf(const Call &call, const AnalysisMethod &method)
{
    const QString name = QString::fromLatin1(method.name);
    for (const QString &option : QString::fromLatin1(method.required).split(u' '))
        if (!call.has(option.toLatin1().constData()))
            return QCoreApplication::translate("Cli", "the method %1 needs --%2").arg(name, option);
    for (const CommandOption &option : analysisOptions())
        if (call.has(option.name().toLatin1().constData()) && !isUnderstood(method, option.name()))
            return QCoreApplication::translate("Cli", "the method %1 takes no --%2")
                .arg(name, option.name());
    return {};
}

} // namespace

Result<Exit> analyzeTable(Call &call)
{
    const AnalysisMethod *method = findAnalysisMethod(call.argument(0));
    if (!method)
        return call.failUsage(unknownMethod(call.argument(0)));
    const QString problem = problemOf(call, *method);
    return problem.isEmpty() ? method->run(call) : Result<Exit>(call.failUsage(problem));
}

} // namespace kartoteka
