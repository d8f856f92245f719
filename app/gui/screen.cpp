#include "gui/screen.h"

#include <QLibrary>

#include <algorithm>

namespace kartoteka
{

#ifdef Q_OS_LINUX

namespace
{

QString valueOf(const QStringList &arguments, const QString &option)
{
    for (const QString &spelled : {QString(u'-' + option), QString(QLatin1String("--") + option)}) {
        const qsizetype place = arguments.indexOf(spelled);
        if (place > 0 && place + 1 < arguments.size())
            return arguments[place + 1];
    }
    return {};
}

/// The platforms Qt will try, one after the other.
QStringList platforms(const QStringList &arguments)
{
    const QString wanted = valueOf(arguments, QStringLiteral("platform"));
    const QString named = wanted.isEmpty() ? qEnvironmentVariable("QT_QPA_PLATFORM") : wanted;
    if (!named.isEmpty())
        return named.split(u';', Qt::SkipEmptyParts);
    return {QStringLiteral("wayland"), QStringLiteral("xcb")};
}

// The libraries of the displays are those the platform's plug-in needs anyway; loaded by name, so
// that the program starts where they are missing.
bool isXReachable(const QString &display)
{
    const QString name = display.isEmpty() ? qEnvironmentVariable("DISPLAY") : display;
    QLibrary library(QStringLiteral("xcb"), 1);
    using Connect = void *(*)(const char *, int *);
    using HasError = int (*)(void *);
    using Disconnect = void (*)(void *);
    const auto connect = reinterpret_cast<Connect>(library.resolve("xcb_connect"));
    const auto hasError = reinterpret_cast<HasError>(library.resolve("xcb_connection_has_error"));
    const auto disconnect = reinterpret_cast<Disconnect>(library.resolve("xcb_disconnect"));
    if (name.isEmpty() || !connect || !hasError || !disconnect)
        return false;
    void *connection = connect(name.toLocal8Bit().constData(), nullptr);
    const bool isReachable = hasError(connection) == 0;
    disconnect(connection);
    return isReachable;
}

bool isWaylandReachable()
{
    if (!qEnvironmentVariableIsSet("WAYLAND_DISPLAY") &&
        !qEnvironmentVariableIsSet("WAYLAND_SOCKET"))
        return false;
    // A socket that was handed over may be used once only.
    if (qEnvironmentVariableIsSet("WAYLAND_SOCKET"))
        return true;
    QLibrary library(QStringLiteral("wayland-client"), 0);
    using Connect = void *(*)(const char *);
    using Disconnect = void (*)(void *);
    const auto connect = reinterpret_cast<Connect>(library.resolve("wl_display_connect"));
    const auto disconnect = reinterpret_cast<Disconnect>(library.resolve("wl_display_disconnect"));
    void *display = connect && disconnect ? connect(nullptr) : nullptr;
    if (display)
        disconnect(display);
    return display != nullptr;
}

} // namespace

bool isScreenReachable(const QStringList &arguments)
{
    const QStringList tried = platforms(arguments);
    return std::any_of(tried.begin(), tried.end(), [&arguments](const QString &platform) {
        const QString name = platform.section(u':', 0, 0);
        if (name.startsWith(QLatin1String("xcb")))
            return isXReachable(valueOf(arguments, QStringLiteral("display")));
        if (name.startsWith(QLatin1String("wayland")))
            return isWaylandReachable();
        return true; // offscreen, a frame buffer …
    });
}

#else

bool isScreenReachable(const QStringList &)
{
    return true;
}

#endif

} // namespace kartoteka
