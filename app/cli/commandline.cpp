#include "cli/commandline.h"

#include "base/text.h"
#include "cli/nearest.h"
#include "exchange/csvdialect.h"
#include "exchange/encoding.h"
#include "language.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace kartoteka
{

namespace
{

bool isOption(const QString &argument)
{
    return argument.size() > 1 && argument.startsWith(u'-');
}

/// "--lang=ru" → "lang"
QString nameOf(const QString &argument)
{
    const qsizetype dashes = argument.startsWith(QLatin1String("--")) ? 2 : 1;
    return argument.mid(dashes).section(u'=', 0, 0);
}

const CommandOption *findOption(const std::vector<CommandOption> &options, const QString &name)
{
    for (const CommandOption &option : options)
        if (option.allNames().contains(name))
            return &option;
    return nullptr;
}

/// Index of the first argument that is neither a global option nor the value of one.
qsizetype indexOfVerb(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (!isOption(arguments[i]))
            return i;
        if (arguments[i] == QLatin1String("--"))
            break;
        const CommandOption *option = findOption(globalOptions(), nameOf(arguments[i]));
        if (option && option->takesValue() && !arguments[i].contains(u'='))
            ++i;
    }
    return -1;
}

std::vector<CommandOption> optionsOf(const Command *command)
{
    std::vector<CommandOption> options = command ? command->options : std::vector<CommandOption>();
    options.insert(options.end(), globalOptions().begin(), globalOptions().end());
    return options;
}

/// "--was a=1 b=2" → "--was=a=1 --was=b=2" for options of the kind Texts.
QStringList spreadLists(const QStringList &arguments, const std::vector<CommandOption> &options)
{
    QStringList result;
    const CommandOption *list = nullptr;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == QLatin1String("--")) {
            result += arguments.mid(i);
            break;
        }
        if (!isOption(argument)) {
            result << (list ? QLatin1String("--") + list->name() + u'=' + argument : argument);
            continue;
        }
        const CommandOption *option = findOption(options, nameOf(argument));
        const bool beginsList =
            option && option->kind == OptionKind::Texts && !argument.contains(u'=');
        list = beginsList ? option : nullptr;
        const bool isFollowed =
            beginsList && i + 1 < arguments.size() && !isOption(arguments[i + 1]);
        if (!isFollowed)
            result << argument;
        if (option && option->takesValue() && !beginsList && !argument.contains(u'=') &&
            i + 1 < arguments.size())
            result << arguments[++i];
    }
    return result;
}

QString parseFailure(const QCommandLineParser &parser, const QStringList &arguments,
                     const std::vector<CommandOption> &options)
{
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty()) {
        QStringList names;
        for (const CommandOption &option : options)
            names << option.name();
        const QString name =
            (unknown.front().size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) +
            unknown.front();
        const QStringList near = nearestNames(unknown.front(), names);
        if (near.isEmpty())
            return QCoreApplication::translate("Cli", "there is no option %1").arg(name);
        return QCoreApplication::translate("Cli", "there is no option %1; did you mean --%2?")
            .arg(name, near.front());
    }
    const CommandOption *last = findOption(options, nameOf(arguments.value(arguments.size() - 1)));
    if (last && last->takesValue())
        return QCoreApplication::translate("Cli", "the option --%1 needs a value")
            .arg(last->name());
    return QCoreApplication::translate("Cli", "an option was given a value it does not take");
}

bool isSign(const QString &text)
{
    return text == QLatin1String("none") ||
           (text.size() == 1 && text[0] >= u'!' && text[0] <= u'~');
}

bool isCount(const QString &text)
{
    bool isNumber = false;
    return text.toLongLong(&isNumber) >= 0 && isNumber;
}

bool isValid(const CommandOption &option, const QString &value)
{
    switch (option.kind) {
    case OptionKind::Flag:
    case OptionKind::Text:
    case OptionKind::Texts:
        return true;
    case OptionKind::Count:
        return isCount(value);
    case OptionKind::Word:
        return QString::fromLatin1(option.value).split(u'|').contains(value);
    case OptionKind::Delimiter:
        return value == QLatin1String("none") || parseDelimiter(value).has_value();
    case OptionKind::Sign:
        return isSign(value);
    case OptionKind::Encoding:
        return !canonicalEncoding(value).isEmpty();
    case OptionKind::Language:
        return !languageCode(value).isEmpty();
    }
    return false;
}

QString valueProblem(const CommandOption &option, const QString &value)
{
    const QString name = QLatin1String("--") + option.name();
    const QString shown = value.left(80);
    switch (option.kind) {
    case OptionKind::Count:
        return QCoreApplication::translate("Cli", "%1 takes a whole number from 0, not “%2”")
            .arg(name, shown);
    case OptionKind::Word:
    case OptionKind::Language:
        return QCoreApplication::translate("Cli", "%1 takes %2, not “%3”")
            .arg(name, QString::fromLatin1(option.value).replace(u'|', QStringLiteral(" | ")),
                 shown);
    case OptionKind::Delimiter:
    case OptionKind::Sign:
        return QCoreApplication::translate("Cli", "%1 takes one character, not “%2”")
            .arg(name, shown);
    case OptionKind::Encoding:
        return QCoreApplication::translate("Cli", "the encoding “%1” is not known").arg(shown);
    case OptionKind::Flag:
    case OptionKind::Text:
    case OptionKind::Texts:
        break;
    }
    return {};
}

/// What does not fit the row of the table; empty = nothing.
QString shapeProblem(const ParsedLine &line, const std::vector<CommandOption> &options)
{
    for (const CommandOption &option : options)
        for (const QString &value : line.options.value(option.name()))
            if (!isValid(option, value))
                return valueProblem(option, value);
    if (!line.command || line.has(QStringLiteral("help")))
        return {};
    const qsizetype count = line.arguments.size();
    if (count < line.command->fewestArguments)
        return QCoreApplication::translate("Cli", "something is missing");
    if (line.command->mostArguments >= 0 && count > line.command->mostArguments)
        return QCoreApplication::translate("Cli", "“%1” is too much")
            .arg(line.arguments[line.command->mostArguments].left(80));
    for (const CommandOption &option : options)
        if (option.isRequired && !line.has(option.name()))
            return QCoreApplication::translate("Cli", "the option --%1 is missing")
                .arg(option.name());
    return {};
}

LineProblem unknownVerb(const QString &verb)
{
    QStringList names;
    for (const Command &command : commands())
        names << QString::fromLatin1(command.name);
    const QStringList near = nearestNames(verb, names);
    const QString what =
        QCoreApplication::translate("Cli", "there is no verb “%1”").arg(verb.left(80));
    if (near.isEmpty())
        return {nullptr, what};
    return {nullptr,
            QCoreApplication::translate("Cli", "%1; did you mean “%2”?").arg(what, near.front())};
}

} // namespace

std::variant<ParsedLine, LineProblem> parseLine(const QStringList &arguments)
{
    QStringList rest = arguments;
    ParsedLine line;
    if (const qsizetype verb = indexOfVerb(arguments); verb >= 0) {
        line.command = findCommand(arguments[verb]);
        if (!line.command)
            return unknownVerb(arguments[verb]);
        rest.removeAt(verb);
    }
    const std::vector<CommandOption> options = optionsOf(line.command);
    QCommandLineParser parser;
    for (const CommandOption &option : options)
        parser.addOption(
            QCommandLineOption(option.allNames(), QString(), QString::fromUtf8(option.value)));
    // The parser expects the program's name in front.
    if (!parser.parse(QStringList(QString()) + spreadLists(rest, options)))
        return LineProblem{line.command, parseFailure(parser, rest, options)};
    line.arguments = parser.positionalArguments();
    for (const CommandOption &option : options)
        if (parser.isSet(option.name())) {
            const QStringList values = parser.values(option.name());
            line.options.insert(option.name(), option.kind == OptionKind::Texts || values.isEmpty()
                                                   ? values
                                                   : QStringList(values.last()));
        }
    const QString problem = shapeProblem(line, options);
    if (!problem.isEmpty())
        return LineProblem{line.command, problem};
    const bool isIdle =
        !line.command && !line.has(QStringLiteral("help")) && !line.has(QStringLiteral("version"));
    if (isIdle)
        return LineProblem{nullptr, QCoreApplication::translate("Cli", "say what to do")};
    return line;
}

QString earlyOption(const QStringList &arguments, const QString &name)
{
    const QString option = QLatin1String("--") + name;
    QString found;
    for (qsizetype i = 0; i < arguments.size() && arguments[i] != QLatin1String("--"); ++i) {
        if (arguments[i] == option)
            found = arguments.value(i + 1, QLatin1String(""));
        else if (arguments[i].startsWith(option + u'='))
            found = arguments[i].mid(option.size() + 1);
    }
    return found;
}

} // namespace kartoteka
