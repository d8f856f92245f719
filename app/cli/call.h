#pragma once

#include "appcontext.h"
#include "cli/commandline.h"

namespace kartoteka
{

/// An open file and the session on it; the file outlives the session.
struct OpenFile {
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<Session> session;
};

/// One run of one verb: what was asked, and everything it may use. Lives in the main thread as long
/// as the verb runs.
class Call
{
public:
    Call(const ParsedLine &line, const AppContext &context, Output &output,
         const CancelToken &token);

    const AppContext &context() const { return m_context; }
    Output &output() { return m_output; }
    /// For long work; cancelled by Ctrl+C.
    Progress &progress() { return m_progress; }
    const CancelToken &token() const { return m_progress.token(); }

    /// Positional arguments behind the verb.
    const QStringList &arguments() const { return m_line.arguments; }
    QString argument(qsizetype index) const { return m_line.arguments.value(index); }
    bool has(const char *option) const { return m_line.has(QString::fromLatin1(option)); }
    QString text(const char *option) const { return m_line.text(QString::fromLatin1(option)); }
    QStringList texts(const char *option) const;
    /// Of an OptionKind::Count; checked already.
    std::optional<qint64> count(const char *option) const;
    /// "a, b,c" → a b c, without empty ones.
    QStringList list(const char *option) const;

    /// In whose name the verb works.
    QString login() const;

    /// Opens the file as it is, without a change to what is in it. The user is known to the session
    /// when he is known to the file.
    Result<OpenFile> openForReading(const QString &path);
    /// The user is added to the file when he is new to it; ReadOnly when it cannot be written to.
    Result<OpenFile> openForWriting(const QString &path, Purpose purpose = Purpose::Interactive);
    Result<std::unique_ptr<Workspace>> openWorkspace(const QString &path);

    /// NotFound with the names nearest to what was typed.
    Result<const Entity *> entity(const QString &name) const;

    /// The command line makes no sense for a reason the table of options cannot know.
    Exit failUsage(const QString &what);

private:
    const ParsedLine &m_line;
    const AppContext &m_context;
    Output &m_output;
    Progress m_progress;
};

/// Exists when a database stands where a file is to be written: no workspace – least of all the one
/// that is open – becomes a table by a slip of the hand.
Result<void> refuseWorkspaceAt(const QString &output);

/// A record by id; NotFound when there is none.
Result<qint64> idArgument(const QString &text);

} // namespace kartoteka
