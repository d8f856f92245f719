#pragma once

#include "base/error.h"
#include "cli/jsonwriter.h"
#include "cli/progressline.h"
#include "cli/texttable.h"

namespace kartoteka
{

/// How the program ends; the numbers are part of its interface.
enum class Exit { Done = 0, Refused = 1, Usage = 2 };

struct OutputStyle {
    bool isJson = false;
    bool isQuiet = false;
    ProgressLine::Style progress = ProgressLine::Style::Silent;
};

/// Everything a verb says: its result on standard output – lines and tables for people, or one JSON
/// document – and what went wrong on standard error. UTF-8. Lives in the main thread.
class Output
{
public:
    explicit Output(OutputStyle style);
    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;

    bool isJson() const { return m_style.isJson; }

    /// A line of the result for people; use only when !isJson().
    void line(const QString &text);
    /// What was done, for people; silent with --quiet and --json.
    void say(const QString &text);
    /// What the person should know, on standard error; silent with --quiet.
    void note(const QString &text);

    /// The document of this run; use only when isJson(), and once.
    JsonWriter &json() { return m_json; }
    /// Writes to standard output; cells are cut only when that is a terminal.
    TextTable table(std::vector<TextTable::Column> columns);

    void fail(const Error &error);
    /// The command line made no sense: why, and how it should look.
    void failUsage(const QString &what, const QString &usage);

    /// False when standard output takes nothing any more: long lists need not go on.
    bool canWrite() const { return !m_isBroken; }

    void showProgress(const ProgressStep &step) { m_progress.show(step); }

    /// Writes what is left. False, with a message, when standard output does not take it.
    bool finish();

private:
    void write(const QByteArray &bytes);
    void printError(const QString &text);
    void failJson(const QString &code, const QString &message, const Error *error);

    OutputStyle m_style;
    ProgressLine m_progress;
    JsonWriter m_json;
    bool m_hasWritten = false;
    bool m_isBroken = false;
};

} // namespace kartoteka
