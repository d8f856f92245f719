#include "appcontext.h"

#include "domain/catalog.h"

#include <QDir>
#include <QStandardPaths>

namespace kartoteka
{

AppContext::AppContext(const QString &configFolder, const Clock &clock)
    : m_schema(crmSchema())
    , m_clock(clock)
    , m_configFolder(configFolder.isEmpty()
                         ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                         : QDir(configFolder).absolutePath())
{
}

WorkspaceOptions AppContext::workspaceOptions() const
{
    WorkspaceOptions options;
    options.seatFile = m_configFolder + QLatin1String("/seat.ini");
    options.clock = &m_clock;
    return options;
}

QString systemLogin()
{
    for (const char *name : {"USER", "USERNAME", "LOGNAME"}) {
        const QString login = qEnvironmentVariable(name).trimmed();
        if (!login.isEmpty())
            return login;
    }
    return QStringLiteral("user");
}

} // namespace kartoteka
