#include "cli/helptext.h"

#include "cli/columnwidth.h"

#include <QCoreApplication>

#include <algorithm>

namespace kartoteka
{

namespace
{

QString translated(const char *source)
{
    return QCoreApplication::translate("Cli", source);
}

QString dashed(const QString &name)
{
    return (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
}

/// "--limit N" as in a usage line; the short name where there is one.
QString shortForm(const CommandOption &option)
{
    QString text = dashed(option.allNames().first());
    if (option.takesValue())
        text += u' ' + QString::fromUtf8(option.value);
    return option.isRequired ? text : u'[' + text + u']';
}

/// "-o, --output OUT"
QString longForm(const CommandOption &option)
{
    QStringList names;
    for (const QString &name : option.allNames())
        names << dashed(name);
    const QString text = names.join(QStringLiteral(", "));
    return option.takesValue() ? text + u' ' + QString::fromUtf8(option.value) : text;
}

struct HelpRow {
    QString name;
    QString text;
};

QString rows(const std::vector<HelpRow> &rows)
{
    int width = 0;
    for (const HelpRow &row : rows)
        width = std::max(width, columnWidth(row.name));
    QString text;
    for (const HelpRow &row : rows)
        text += QStringLiteral("  ") + row.name + QString(width - columnWidth(row.name) + 2, u' ') +
                row.text + u'\n';
    return text;
}

QString optionRows(const std::vector<CommandOption> &options)
{
    std::vector<HelpRow> list;
    for (const CommandOption &option : options)
        list.push_back({longForm(option), translated(option.help)});
    return rows(list);
}

QString programHelp()
{
    std::vector<HelpRow> verbs;
    for (const Command &command : commands())
        verbs.push_back({QString::fromUtf8(command.name), translated(command.summary)});
    return QCoreApplication::translate(
               "Cli", "Kartoteka keeps customers in one file. This is its command line.") +
           QStringLiteral("\n\n") + usageLine(nullptr) + QStringLiteral("\n\n") +
           QCoreApplication::translate("Cli", "Verbs:") + u'\n' + rows(verbs) + u'\n' +
           QCoreApplication::translate("Cli", "Options of every verb:") + u'\n' +
           optionRows(globalOptions()) + u'\n' +
           QCoreApplication::translate("Cli", "“kartoteka-cli VERB --help” says more about a verb; "
                                              "so does the manual page kartoteka-cli(1).") +
           u'\n';
}

} // namespace

QString usageLine(const Command *command)
{
    const QString form = QCoreApplication::translate("Cli", "Usage: %1");
    if (!command)
        return form.arg(QStringLiteral("kartoteka-cli VERB …"));
    QStringList words{QStringLiteral("kartoteka-cli"), QString::fromUtf8(command->name)};
    if (*command->arguments)
        words << QString::fromUtf8(command->arguments);
    for (const CommandOption &option : command->options)
        words << shortForm(option);
    return form.arg(words.join(u' '));
}

QString helpText(const Command *command)
{
    if (!command)
        return programHelp();
    QString text = usageLine(command) + QStringLiteral("\n\n") + translated(command->summary) +
                   QStringLiteral("\n\n");
    if (!command->options.empty())
        text += QCoreApplication::translate("Cli", "Options:") + u'\n' +
                optionRows(command->options) + u'\n';
    return text + QCoreApplication::translate("Cli", "Options of every verb:") + u'\n' +
           optionRows(globalOptions());
}

} // namespace kartoteka
