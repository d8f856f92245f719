#include "gui/program.h"
#include "gui/screen.h"
#include "gui/singleinstance.h"
#include "language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace kartoteka;

namespace
{

QString text(const char *source)
{
    return QCoreApplication::translate("Program", source);
}

/// The option for the folder of the settings; the rest is said for --help only.
QCommandLineOption describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        text(QT_TRANSLATE_NOOP("Program", "Clients, deals and time in one file")));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption config(
        QStringLiteral("config"),
        text(QT_TRANSLATE_NOOP("Program", "Folder of the settings (KARTOTEKA_CONFIG).")),
        text(QT_TRANSLATE_NOOP("Program", "folder")), qEnvironmentVariable("KARTOTEKA_CONFIG"));
    parser.addOption(config);
    parser.addPositionalArgument(text(QT_TRANSLATE_NOOP("Program", "file")),
                                 text(QT_TRANSLATE_NOOP("Program", "A .kartoteka file.")));
    return config;
}

/// Everything that needs no screen: what the program is, and that there is none. Nothing = go on.
std::optional<int> answerWithoutScreen(int &argc, char *argv[])
{
    QStringList arguments;
    for (int place = 0; place < argc; ++place)
        arguments << QString::fromLocal8Bit(argv[place]);
    static const QStringList questions = {QStringLiteral("-h"), QStringLiteral("--help"),
                                          QStringLiteral("--help-all"), QStringLiteral("-v"),
                                          QStringLiteral("--version")};
    const bool isQuestion =
        std::any_of(arguments.begin(), arguments.end(),
                    [](const QString &argument) { return questions.contains(argument); });
    if (!isQuestion && isScreenReachable(arguments))
        return std::nullopt;
    const QCoreApplication plain(argc, argv);
    speak(languageOfEnvironment());
    if (isQuestion) {
        QCommandLineParser parser;
        describe(parser);
        parser.process(plain); // answers and ends
        return 0;
    }
    const QString hint =
        text(QT_TRANSLATE_NOOP("Program", "kartoteka: there is no screen here that can be reached; "
                                          "kartoteka-cli works without one."));
    std::fputs((hint + u'\n').toLocal8Bit().constData(), stderr);
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("kartoteka"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KARTOTEKA_VERSION));
    if (const auto code = answerWithoutScreen(argc, argv))
        return *code;
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QString());
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/kartoteka.svg")));

    QCommandLineParser parser;
    const QCommandLineOption config = describe(parser);
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
