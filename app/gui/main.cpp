#include "gui/program.h"
#include "gui/singleinstance.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

#include <cstdio>

using namespace kartoteka;

namespace
{

/// Without a screen Qt would abort; say it plainly before.
bool hasScreen()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("kartoteka"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KARTOTEKA_VERSION));
    if (!hasScreen()) {
        std::fputs("kartoteka: there is no screen here; use kartoteka-cli\n", stderr);
        return 1;
    }
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QString());
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/kartoteka.svg")));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Clients, deals and time in one file"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption config(
        QStringLiteral("config"), QStringLiteral("Folder of the settings (KARTOTEKA_CONFIG)."),
        QStringLiteral("folder"), qEnvironmentVariable("KARTOTEKA_CONFIG"));
    parser.addOption(config);
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("A .kartoteka file."));
    parser.process(application);

    const AppContext context(parser.value(config));
    QStringList paths;
    for (const QString &path : parser.positionalArguments())
        paths << QFileInfo(path).absoluteFilePath();
    SingleInstance instance(context.configFolder());
    if (instance.handOver(paths))
        return 0;
    instance.listen();
    QDir().mkpath(context.configFolder());
    Program program(context);
    QObject::connect(&instance, &SingleInstance::pathsReceived, &program, &Program::openPaths);
    program.start(paths);
    return QApplication::exec();
}
