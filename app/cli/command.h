#pragma once

#include "base/result.h"
#include "cli/output.h"

#include <vector>

namespace kartoteka
{

class Call;

/// What may stand behind an option; checked before its verb runs.
enum class OptionKind {
    Flag,      ///< nothing
    Text,      ///< anything
    Texts,     ///< anything, up to the next option; may be repeated
    Count,     ///< a whole number from 0
    Word,      ///< one of the words of its value name, "csv|json"
    Delimiter, ///< see parseDelimiter(), or "none"
    Sign,      ///< one ASCII character, or "none"
    Encoding,  ///< see canonicalEncoding()
    Language,  ///< see languageCode()
};

/// One option of a verb.
struct CommandOption {
    const char *names; ///< "output" or "o,output"; the last is what Call asks for
    OptionKind kind;
    const char *value; ///< name of the value in help texts: "FILE"; "" for flags
    const char *help;  ///< QT_TRANSLATE_NOOP("Cli", …)
    bool isRequired = false;

    QStringList allNames() const { return QString::fromLatin1(names).split(u','); }
    QString name() const { return allNames().last(); }
    bool takesValue() const { return kind != OptionKind::Flag; }
};

/// One verb: a row of the table in commandtable.cpp.
struct Command {
    const char *name;
    const char *arguments; ///< positional ones, as shown in the usage line (UTF-8)
    int fewestArguments;
    int mostArguments;   ///< -1 = any number
    const char *summary; ///< QT_TRANSLATE_NOOP("Cli", …)
    std::vector<CommandOption> options;
    /// Errors mean exit 1; Exit::Usage comes from Call::failUsage().
    Result<Exit> (*run)(Call &call);
};

/// All verbs, in the order of the help text.
const std::vector<Command> &commands();
/// Null when there is none.
const Command *findCommand(QStringView name);
/// Options every verb takes, before it or behind it.
const std::vector<CommandOption> &globalOptions();

} // namespace kartoteka
