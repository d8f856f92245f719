#include "cli/sourceoptions.h"
#include "cli/verbs.h"
#include "domain/parties/attachmentqueries.h"
#include "exchange/importrun.h"
#include "exchange/jsondump.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace kartoteka
{

namespace
{

constexpr qint64 kMostRecipeBytes = 4 << 20;

Error cannotRead(const QString &path, const QString &why)
{
    return Error(ErrorCode::Io,
                 Message::verbatim(
                     QCoreApplication::translate("Cli", "Cannot read “%1”: %2").arg(path, why)));
}

Result<Mapping> readRecipe(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(path, file.errorString());
    const QByteArray json = file.read(kMostRecipeBytes + 1);
    if (json.size() > kMostRecipeBytes)
        return cannotRead(path, QCoreApplication::translate("Cli", "it is too long for a recipe"));
    auto mapping = parseMapping(json);
    if (!mapping)
        return std::move(mapping).error().wrap(Message::verbatim(
            QCoreApplication::translate("Cli", "The recipe “%1” cannot be used").arg(path)));
    return mapping;
}

Result<ImportOptions> importOptions(const Call &call)
{
    ImportOptions options;
    if (call.has("entity")) {
        const auto entity = call.entity(call.text("entity"));
        if (!entity)
            return entity.error();
        options.entity = (*entity)->key();
    }
    if (call.has("map")) {
        auto mapping = readRecipe(call.text("map"));
        if (!mapping)
            return mapping.error();
        options.mapping = *std::move(mapping);
    }
    options.mode = modeFromName(call.text("mode"));
    options.match = call.list("match");
    options.rehearse = call.has("rehearse");
    options.errorFile = call.text("errors");
    options.sourceName = QFileInfo(call.argument(1)).fileName();
    return options;
}

QString counts(const ImportReport &report)
{
    return QCoreApplication::translate("Cli", "%1 new, %2 updated, %3 duplicate, %4 with errors")
        .arg(report.newCount)
        .arg(report.updatedCount)
        .arg(report.duplicateCount)
        .arg(report.errorCount);
}

void reportForPeople(Call &call, const ImportReport &report)
{
    Output &output = call.output();
    output.say(report.run
                   ? QCoreApplication::translate("Cli", "Import %1: %2")
                         .arg(report.run)
                         .arg(counts(report))
                   : QCoreApplication::translate("Cli", "Nothing was changed. It would be: %1")
                         .arg(counts(report)));
    if (!report.unmapped.isEmpty())
        output.note(QCoreApplication::translate("Cli", "Columns left out: %1")
                        .arg(report.unmapped.join(QStringLiteral(", "))));
    for (const Message &warning : report.warnings)
        output.note(warning.translated());
    for (const RowError &error : report.errors)
        output.note(QCoreApplication::translate("Cli", "Row %1, %2: %3")
                        .arg(QString::number(error.row), error.field, error.message.translated()));
    const auto unsaid =
        static_cast<int>(report.errorCount - static_cast<qint64>(report.errors.size()));
    if (unsaid > 0)
        output.note(
            QCoreApplication::translate("Cli", "%n more row(s) with errors", nullptr, unsaid));
    if (report.errorCount > 0 && call.has("errors"))
        output.note(QCoreApplication::translate("Cli", "The rows with errors are in “%1”")
                        .arg(call.text("errors")));
}

void reportAsJson(Call &call, const ImportReport &report)
{
    JsonWriter &json = call.output().json();
    json.beginObject().field(u"run", report.run).field(u"new", report.newCount);
    json.field(u"updated", report.updatedCount).field(u"duplicate", report.duplicateCount);
    json.field(u"error", report.errorCount).field(u"rows", report.rowCount);
    json.key(u"errors").beginArray();
    for (const RowError &error : report.errors) {
        json.beginObject().field(u"row", error.row).field(u"field", error.field);
        json.field(u"message", error.message.translated()).endObject();
    }
    json.endArray().field(u"unmapped", QJsonArray::fromStringList(report.unmapped));
    json.key(u"warnings").beginArray();
    for (const Message &warning : report.warnings)
        json.value(warning.translated());
    json.endArray().field(u"rehearsal", call.has("rehearse")).endObject();
}

bool saysHowToReadTables(const Call &call)
{
    const auto tableOptions = {"entity",   "map",   "encoding", "delimiter", "quote", "header",
                               "preamble", "match", "errors",   "sheet",     "hidden"};
    return std::any_of(tableOptions.begin(), tableOptions.end(),
                       [&call](const char *option) { return call.has(option); });
}

/// The file of refused rows must not take the place of what is read or written to.
Result<void> refuseOutput(const Call &call, const QString &errorFile)
{
    if (errorFile.isEmpty())
        return {};
    const QString source = QFileInfo(call.argument(1)).canonicalFilePath();
    if (QFileInfo(errorFile).canonicalFilePath() == source && !source.isEmpty())
        return Error(ErrorCode::Exists,
                     Message::verbatim(QCoreApplication::translate(
                                           "Cli", "“%1” is the source and is not overwritten")
                                           .arg(errorFile)));
    return refuseWorkspaceAt(errorFile);
}

/// Read apart, so that a source that cannot be read leaves the file untouched.
Result<qint64> photoLimit(Call &call)
{
    auto file = call.openForReading(call.argument(0));
    if (!file)
        return file.error();
    return file->session->read<qint64>(attachmentLimit);
}

Result<ImportReport> importTable(Call &call, const ImportOptions &options)
{
    auto table = tableOptions(call, options.mapping.value_or(Mapping()));
    if (!table)
        return table.error();
    if (sourceFormat(call.argument(1)) == SourceFormat::Vcard) {
        const auto limit = photoLimit(call);
        if (!limit)
            return limit.error();
        table->longestPhoto = *limit;
    }
    auto source = openTable(call.argument(1), *table);
    if (!source)
        return source.error();
    auto file = call.openForWriting(call.argument(0), Purpose::Bulk);
    if (!file)
        return file.error();
    return importRows(*file->session, **source, options, call.progress());
}

Result<ImportReport> importDump(Call &call, const ImportOptions &options)
{
    auto file = call.openForWriting(call.argument(0), Purpose::Bulk);
    if (!file)
        return file.error();
    return loadDump(*file->session, call.argument(1), options.mode.value_or(ImportMode::Create),
                    options.rehearse, call.progress());
}

} // namespace

Result<Exit> importSource(Call &call)
{
    const QString path = call.argument(1);
    const bool isDumped = isDump(path);
    if (isDumped && saysHowToReadTables(call))
        return call.failUsage(QCoreApplication::translate(
            "Cli", "a dump of Kartoteka takes no options but --mode and --rehearse"));
    const auto options = importOptions(call);
    if (!options)
        return options.error();
    if (auto allowed = refuseOutput(call, options->errorFile); !allowed)
        return allowed.error();
    const auto report = isDumped ? importDump(call, *options) : importTable(call, *options);
    if (!report)
        return report.error();
    if (call.output().isJson())
        reportAsJson(call, *report);
    else
        reportForPeople(call, *report);
    return Exit::Done;
}

} // namespace kartoteka
