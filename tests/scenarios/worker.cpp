// A process of its own for tests that kill it or let several of them compete: not a test.
//   phases FOLDER TAG PHASE…    until killed
//   write FILE NUMBER SECONDS   saves as fast as it can
//   count FILE SECONDS          counts what the others write
//   open FILE NAME TIMES        opens, saves once and closes, again and again
//   talk FILE                   does what it is told on its standard input
#include "scenarios/contenders.h"
#include "scenarios/workphases.h"

#include <QCoreApplication>

using namespace kartoteka;

namespace
{
int runPhases(const QStringList &arguments)
{
    WorkPhases work(arguments.at(0), arguments.at(1));
    if (!work.open())
        return 1;
    const QStringList phases = arguments.mid(2);
    for (;;)
        for (const QString &phase : phases)
            if (!work.run(phase))
                return 1;
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString mode = application.arguments().value(1);
    const QStringList rest = application.arguments().mid(2);
    if (mode == QLatin1String("phases") && rest.size() > 2)
        return runPhases(rest);
    if (mode == QLatin1String("write") && rest.size() == 3)
        return writeFor(rest.at(0), rest.at(1).toInt(), rest.at(2).toInt());
    if (mode == QLatin1String("count") && rest.size() == 2)
        return countFor(rest.at(0), rest.at(1).toInt());
    if (mode == QLatin1String("open") && rest.size() == 3)
        return openAgainAndAgain(rest.at(0), rest.at(1), rest.at(2).toInt());
    if (mode == QLatin1String("talk") && rest.size() == 1)
        return talk(rest.at(0));
    return 2;
}
