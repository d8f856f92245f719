#include "cli/call.h"
#include "cli/helptext.h"
#include "cli/stopsignal.h"
#include "cli/terminal.h"
#include "language.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QStringDecoder>

using namespace kartoteka;

namespace
{

/// Number of the first argument that is no text in the encoding of this system; 0 = all are.
int firstGarbledArgument([[maybe_unused]] int count, [[maybe_unused]] char *arguments[])
{
#ifndef Q_OS_WIN
    for (int i = 1; i < count; ++i) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(arguments[i]);
        if (decoder.hasError())
            return i;
    }
#endif
    return 0;
}

OutputStyle styleOf(const QStringList &arguments)
{
    const auto isGiven = [&arguments](const char *name) {
        return !earlyOption(arguments, QString::fromLatin1(name)).isNull();
    };
    OutputStyle style;
    style.isJson = isGiven("json");
    style.isQuiet = isGiven("quiet");
    if (isGiven("progress"))
        style.progress =
            terminal::isErrors() ? ProgressLine::Style::Rewritten : ProgressLine::Style::Lines;
    else if (terminal::isErrors() && !style.isQuiet)
        style.progress = ProgressLine::Style::Rewritten;
    return style;
}

void printPlain(Output &output, const QString &text)
{
    for (const QString &line : text.split(u'\n'))
        output.line(line);
}

Exit runVerb(const ParsedLine &line, Output &output)
{
    QString config = line.text(QStringLiteral("config"));
    if (config.isEmpty())
        config = qEnvironmentVariable("KARTOTEKA_CONFIG");
    const AppContext context(config);
    const CancelToken token;
    cancelOnStopSignal(token);
    Call call(line, context, output, token);
    const Result<Exit> exit = line.command->run(call);
    if (!exit) {
        output.fail(exit.error());
        return Exit::Refused;
    }
    if (output.isJson() && *exit != Exit::Usage)
        output.json().flush();
    return *exit;
}

Exit run(const QStringList &arguments, int garbledArgument, Output &output)
{
    if (garbledArgument) {
        output.failUsage(QCoreApplication::translate("Cli", "argument %1 is not text in UTF-8")
                             .arg(garbledArgument),
                         usageLine(nullptr));
        return Exit::Usage;
    }
    const auto parsed = parseLine(arguments);
    if (const auto *problem = std::get_if<LineProblem>(&parsed)) {
        output.failUsage(problem->text, usageLine(problem->command));
        return Exit::Usage;
    }
    const auto &line = std::get<ParsedLine>(parsed);
    if (line.has(QStringLiteral("help"))) {
        printPlain(output, helpText(line.command).trimmed());
        return Exit::Done;
    }
    if (line.has(QStringLiteral("version"))) {
        output.line(QStringLiteral("kartoteka-cli ") + QCoreApplication::applicationVersion());
        return Exit::Done;
    }
    return runVerb(line, output);
}

} // namespace

int main(int argc, char *argv[])
{
    terminal::prepare();
    // Qt's own remarks (about the locale, for one) are for developers: QT_LOGGING_RULES shows them.
    QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
    const int garbled = firstGarbledArgument(argc, argv);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kartoteka"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KARTOTEKA_VERSION));

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString wanted = languageCode(earlyOption(arguments, QStringLiteral("lang")));
    speak(wanted.isEmpty() ? languageOfEnvironment() : wanted);

    Output output(styleOf(arguments));
    const Exit exit = run(arguments, garbled, output);
    const bool isWritten = output.finish();
    return static_cast<int>(isWritten || exit != Exit::Done ? exit : Exit::Refused);
}
