#pragma once

#include <QStringList>

namespace kartoteka
{

/// Whether a window can be shown here: an application object without a screen does not fail, it
/// ends the program with a dump. To be asked before there is one; `arguments` are those of main.
bool isScreenReachable(const QStringList &arguments);

} // namespace kartoteka
