#include "cli/verbs.h"
#include "storage/backup.h"
#include "storage/integrity.h"
#include "storage/recovery.h"
#include "storage/writer.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace kartoteka
{

namespace
{

Exit reportCheck(Call &call, const std::vector<Message> &problems)
{
    Output &output = call.output();
    QJsonArray sentences;
    for (const Message &problem : problems) {
        sentences.append(problem.translated());
        if (!output.isJson())
            output.line(problem.translated());
    }
    if (problems.empty())
        output.say(QCoreApplication::translate("Cli", "The file is undamaged."));
    if (output.isJson()) {
        output.json().beginObject().field(u"ok", problems.empty());
        output.json().field(u"problems", sentences).endObject();
    }
    return problems.empty() ? Exit::Done : Exit::Refused;
}

/// The texts for search are no data of their own and are made anew.
Result<void> completeSearch(Call &call, const QString &path)
{
    const auto workspace =
        Workspace::open(path, call.context().schema(), call.context().workspaceOptions());
    if (!workspace)
        return workspace.error();
    const auto session = (*workspace)->openSession(Purpose::Bulk);
    if (!session)
        return session.error();
    const auto done = (*session)->perform(
        Message(QT_TRANSLATE_NOOP("Core", "Preparing search")),
        [&call](Writer &writer) { SearchWriter(writer).rebuild(call.progress()); },
        SetKind::System);
    return done ? Result<void>() : Result<void>(done.error());
}

QJsonArray tablesAsJson(const SalvageReport &salvage)
{
    QJsonArray tables;
    for (const TableRecovery &table : salvage.tables)
        tables.append(QJsonObject{{QStringLiteral("table"), table.table},
                                  {QStringLiteral("saved"), table.saved},
                                  {QStringLiteral("damaged"), table.damaged},
                                  {QStringLiteral("lost"), table.lost},
                                  {QStringLiteral("estimate"), table.isEstimate}});
    return tables;
}

} // namespace

Result<Exit> checkWorkspace(Call &call)
{
    const auto workspace = call.openWorkspace(call.argument(0));
    if (!workspace && workspace.error().code() == ErrorCode::Corrupt)
        return reportCheck(call, {Message::verbatim(workspace.error().translated())});
    if (!workspace)
        return workspace.error();
    const auto database = (*workspace)->openDatabase(Purpose::Bulk);
    if (!database)
        return database.error();
    const auto problems = integrityCheck(
        **database, call.has("full") ? CheckDepth::Full : CheckDepth::Quick, call.progress());
    if (!problems)
        return problems.error();
    return reportCheck(call, *problems);
}

Result<Exit> backUpWorkspace(Call &call)
{
    const auto workspace = call.openWorkspace(call.argument(0));
    if (!workspace)
        return workspace.error();
    const auto database = (*workspace)->openDatabase(Purpose::Bulk);
    if (!database)
        return database.error();
    const auto report = backupTo(**database, call.argument(1), call.progress());
    if (!report)
        return report.error();
    call.output().say(
        QCoreApplication::translate("Cli", "Copied and verified: %1").arg(report->path));
    if (call.output().isJson()) {
        JsonWriter &json = call.output().json();
        json.beginObject().field(u"path", report->path).field(u"bytes", report->bytes);
        json.field(u"tables", report->tables).field(u"rows", report->rows).endObject();
    }
    return Exit::Done;
}

Result<Exit> recoverWorkspace(Call &call)
{
    const RecoveryRequest request{call.argument(0), call.argument(1),
                                  call.context().schema().migrations};
    const auto report = recoverFile(request, call.progress());
    if (!report)
        return report.error();
    if (!report->wasWhole) {
        if (auto done = completeSearch(call, report->path); !done) {
            QFile::remove(report->path);
            return done.error();
        }
    }
    Output &output = call.output();
    if (!output.isJson()) {
        for (const Message &sentence : report->sentences())
            output.line(sentence.translated());
        return Exit::Done;
    }
    JsonWriter &json = output.json();
    json.beginObject().field(u"path", report->path).field(u"whole", report->wasWhole);
    json.field(u"rows", report->rows).field(u"tables", tablesAsJson(report->salvage)).endObject();
    return Exit::Done;
}

} // namespace kartoteka
