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

/// Says the version or the help, and ends, when that is all that was asked for.
void answerAtOnce(QCommandLineParser &parser, const QList<QCommandLineOption> &questions, int argc,
                  char *argv[])
{
    QStringList arguments;
    for (int place = 0; place < argc; ++place)
        arguments << QString::fromLocal8Bit(argv[place]);
    parser.parse(arguments);
    if (std::none_of(questions.begin(), questions.end(),
                     [&](const QCommandLineOption &asked) { return parser.isSet(asked); }))
        return;
    const QCoreApplication plain(argc, argv);
    parser.process(plain);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("kartoteka"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KARTOTEKA_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Clients, deals and time in one file"));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption config(
        QStringLiteral("config"), QStringLiteral("Folder of the settings (KARTOTEKA_CONFIG)."),
        QStringLiteral("folder"), qEnvironmentVariable("KARTOTEKA_CONFIG"));
    parser.addOption(config);
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("A .kartoteka file."));
    // Answered without a screen: a display that is named and cannot be reached ends Qt at once.
    answerAtOnce(parser, {version, help}, argc, argv);
    if (!hasScreen()) {
        std::fputs("kartoteka: there is no screen here; use kartoteka-cli\n", stderr);
        return 1;
    }
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QString());
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/kartoteka.svg")));
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
