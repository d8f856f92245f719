#include "cli/call.h"

#include "cli/helptext.h"
#include "cli/nearest.h"
#include "cli/users.h"
#include "domain/access/user.h"
#include "storage/fileheader.h"

#include <QCoreApplication>

namespace kartoteka
{

Call::Call(const ParsedLine &line, const AppContext &context, Output &output,
           const CancelToken &token)
    : m_line(line)
    , m_context(context)
    , m_output(output)
    , m_progress([&output](const ProgressStep &step) { output.showProgress(step); }, token)
{
}

QStringList Call::texts(const char *option) const
{
    return m_line.options.value(QString::fromLatin1(option));
}

std::optional<qint64> Call::count(const char *option) const
{
    return has(option) ? std::optional<qint64>(text(option).toLongLong()) : std::nullopt;
}

QStringList Call::list(const char *option) const
{
    QStringList result;
    for (const QString &part : text(option).split(u','))
        if (!part.trimmed().isEmpty())
            result << part.trimmed();
    return result;
}

QString Call::login() const
{
    const QString given = text("user").trimmed();
    return given.isEmpty() ? systemLogin() : given;
}

Result<std::unique_ptr<Workspace>> Call::openWorkspace(const QString &path)
{
    auto workspace = Workspace::open(path, m_context.schema(), m_context.workspaceOptions());
    if (workspace)
        for (const Message &notice : (*workspace)->notices())
            m_output.note(notice.translated());
    return workspace;
}

Result<OpenFile> Call::openForReading(const QString &path)
{
    auto workspace = openWorkspace(path);
    if (!workspace)
        return workspace.error();
    auto session = (*workspace)->openSession();
    if (!session)
        return session.error();
    const auto user = (*session)->read<qint64>([this](Reader &reader) {
        const auto record = userByLogin(reader, login());
        return record ? record->id() : qint64{0};
    });
    if (!user)
        return user.error();
    (*session)->setUser(*user);
    // What runs long heeds Ctrl+C too.
    (*session)->database().setCancel(token());
    return OpenFile{*std::move(workspace), *std::move(session)};
}

Result<OpenFile> Call::openForWriting(const QString &path, Purpose purpose)
{
    auto workspace = openWorkspace(path);
    if (!workspace)
        return workspace.error();
    auto session = (*workspace)->openSession(purpose);
    if (!session)
        return session.error();
    if (auto user = signIn(**session, login()); !user)
        return user.error();
    (*session)->database().setCancel(token());
    return OpenFile{*std::move(workspace), *std::move(session)};
}

Result<const Entity *> Call::entity(const QString &name) const
{
    const QString key = name.trimmed().toLower();
    QStringList names;
    for (const Entity *entity : m_context.schema().catalog.entities()) {
        if (entity->key() == key)
            return entity;
        names << entity->key();
    }
    const QStringList near = nearestNames(key, names);
    return Error(
        ErrorCode::NotFound,
        Message::verbatim(
            QCoreApplication::translate("Cli", "there are no records of “%1”; there are: %2")
                .arg(name.left(80), (near.isEmpty() ? names : near).join(QStringLiteral(", ")))));
}

Exit Call::failUsage(const QString &what)
{
    m_output.failUsage(what, usageLine(m_line.command));
    return Exit::Usage;
}

Result<void> refuseWorkspaceAt(const QString &output)
{
    const auto header = readFileHeader(output);
    if (!header || !header->isSqlite)
        return {};
    return Error(ErrorCode::Exists,
                 Message::verbatim(
                     QCoreApplication::translate("Cli", "“%1” is a database and is not overwritten")
                         .arg(output)));
}

Result<qint64> idArgument(const QString &text)
{
    const qint64 id = parseId(text);
    if (id)
        return id;
    return Error(ErrorCode::Invalid, Message::verbatim(QCoreApplication::translate(
                                                           "Cli", "“%1” is not the id of a record")
                                                           .arg(text.left(80))));
}

} // namespace kartoteka
