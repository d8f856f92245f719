#pragma once

#include "cli/command.h"

#include <QHash>

#include <variant>

namespace kartoteka
{

/// A command line that makes sense.
struct ParsedLine {
    const Command *command = nullptr;    ///< null: options alone (--help, --version)
    QStringList arguments;               ///< positional ones behind the verb
    QHash<QString, QStringList> options; ///< by CommandOption::name(); flags have an empty list

    bool has(const QString &option) const { return options.contains(option); }
    /// Empty when it is not given; the last one counts.
    QString text(const QString &option) const { return options.value(option).value(0); }
};

/// One that does not.
struct LineProblem {
    const Command *command = nullptr; ///< whose usage helps; null: that of the program
    QString text;
};

/// Reads what was typed behind the program's name. Global options may stand anywhere.
std::variant<ParsedLine, LineProblem> parseLine(const QStringList &arguments);

/// Value of a global option before the line is parsed (messages about the line need the language);
/// empty text for a flag; null when it is not there.
QString earlyOption(const QStringList &arguments, const QString &name);

} // namespace kartoteka
