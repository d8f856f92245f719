#pragma once

#include "base/clock.h"
#include "storage/workspace.h"

namespace kartoteka
{

/// What a program of Kartoteka is built of, made once by its main and handed on from there;
/// outlives every workspace opened with it.
class AppContext
{
public:
    /// `configFolder` empty = the one beside the program, else the usual one of the system. The
    /// folder is made when it is needed.
    explicit AppContext(const QString &configFolder = {}, const Clock &clock = systemClock());
    AppContext(const AppContext &) = delete;
    AppContext &operator=(const AppContext &) = delete;

    const Schema &schema() const { return m_schema; }
    const Clock &clock() const { return m_clock; }
    /// Folder of the settings of this person on this computer.
    const QString &configFolder() const { return m_configFolder; }

    WorkspaceOptions workspaceOptions() const;

private:
    Schema m_schema;
    const Clock &m_clock;
    QString m_configFolder;
};

/// The folder "kartoteka-settings" beside the program, which makes it portable: on a stick it takes
/// its settings along. Empty when there is none.
QString portableFolder(const QString &programFolder);

/// Login of whoever started the program, as the system says; "user" when it does not.
QString systemLogin();

} // namespace kartoteka
