#include "appcontext.h"

#include "domain/catalog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace kartoteka
{

namespace
{

QString usualFolder()
{
    const QString portable = portableFolder(QCoreApplication::applicationDirPath());
    return portable.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                              : portable;
}

} // namespace

AppContext::AppContext(const QString &configFolder, const Clock &clock)
    : m_schema(crmSchema())
    , m_clock(clock)
    , m_configFolder(configFolder.isEmpty() ? usualFolder() : QDir(configFolder).absolutePath())
{
}

WorkspaceOptions AppContext::workspaceOptions() const
{
    WorkspaceOptions options;
    options.seatFile = m_configFolder + QLatin1String("/seat.ini");
    options.clock = &m_clock;
    return options;
}

QString portableFolder(const QString &programFolder)
{
    const QFileInfo folder(programFolder + QLatin1String("/kartoteka-settings"));
    return folder.isDir() && folder.isWritable() ? folder.absoluteFilePath() : QString();
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
