#include "scenarios/workledger.h"

#include "scenarios/workphases.h"

#include <QStringList>

#include <numeric>

namespace kartoteka
{

void WorkLedger::read(const QString &line)
{
    const QString verb = line.section(u' ', 0, 0);
    const QString phase = line.section(u' ', 1, 1);
    const QString object = line.section(u' ', 2);
    if (verb == QLatin1String("begin")) {
        m_phase = phase;
        m_object = object;
    } else if (verb == QLatin1String("done") && phase == m_phase && object == m_object) {
        settle(true);
        ++acknowledged;
    } else {
        errors << line;
    }
}

void WorkLedger::settle(bool hasHappened)
{
    if (hasHappened)
        accept(m_phase, m_object);
    m_phase.clear();
    m_object.clear();
}

bool WorkLedger::isSet(const QString &phase)
{
    return QStringList{QStringLiteral("save"), QStringLiteral("edit"), QStringLiteral("import"),
                       QStringLiteral("undo")}
        .contains(phase);
}

void WorkLedger::accept(const QString &phase, const QString &object)
{
    sets += isSet(phase);
    if (phase == QLatin1String("save"))
        saved.insert(object);
    else if (phase == QLatin1String("edit"))
        edited[object.section(u' ', 0, 0).toLongLong()] = object.section(u' ', 1);
    else if (phase == QLatin1String("import"))
        imported[object] = kImportRows;
    else if (phase == QLatin1String("undo"))
        imported[object] = 0;
    else if (phase == QLatin1String("backup"))
        files[object] = parties();
    else if (phase == QLatin1String("create"))
        files[object] = 0;
    else if (phase == QLatin1String("migrate"))
        migrated.insert(object);
}

qint64 WorkLedger::parties() const
{
    return std::accumulate(imported.begin(), imported.end(), qint64{saved.size()});
}

} // namespace kartoteka
