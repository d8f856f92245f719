#include "cli/recordquery.h"
#include "cli/recordtext.h"
#include "cli/verbs.h"
#include "exchange/csvexport.h"
#include "exchange/jsondump.h"
#include "exchange/outputfile.h"
#include "exchange/vcardexport.h"
#include "exchange/xlsxexport.h"

#include <QCoreApplication>

namespace kartoteka
{

namespace
{

const auto kAll = QLatin1String("all");

bool isFormat(const Call &call, const char *format)
{
    return call.text("format") == QLatin1String(format);
}

bool isJson(const Call &call)
{
    return isFormat(call, "json");
}

/// Options that contradict each other; empty = none.
QString contradiction(const Call &call)
{
    const bool isAll = call.text("entity") == kAll;
    if (isAll && !isJson(call))
        return QCoreApplication::translate("Cli", "such a file holds one kind of records; “all” is "
                                                  "for --format json");
    if (isAll && (call.has("filter") || call.has("columns")))
        return QCoreApplication::translate("Cli",
                                           "“all” is everything, without --filter and --columns");
    if (!isFormat(call, "csv") && (call.has("bom") || call.has("delimiter")))
        return QCoreApplication::translate("Cli", "--bom and --delimiter are for --format csv");
    if (isFormat(call, "vcard") && call.has("columns"))
        return QCoreApplication::translate("Cli", "cards have no columns to choose");
    if (!isFormat(call, "vcard") && call.has("vcard-version"))
        return QCoreApplication::translate("Cli", "--vcard-version is for --format vcard");
    const bool isUndivided = call.has("delimiter") && !parseDelimiter(call.text("delimiter"));
    return isUndivided ? QCoreApplication::translate("Cli", "the cells need a delimiter")
                       : QString();
}

CsvWriteOptions csvOptions(const Call &call)
{
    CsvWriteOptions options;
    options.byteOrderMark = call.has("bom");
    if (const auto delimiter = parseDelimiter(call.text("delimiter")))
        options.delimiter = delimiter->toLatin1();
    return options;
}

/// The same array as `list --json` gives, as a file.
Result<qint64> exportJson(Call &call, Session &session, const Query &query,
                          const std::vector<Field> &fields, const QString &path)
{
    auto file = OutputFile::open(path);
    if (!file)
        return file.error();
    bool isWritten = true;
    JsonWriter json([&](const QByteArray &bytes) {
        isWritten = isWritten && (*file)->device().write(bytes) == bytes.size();
    });
    const auto count = session.read<qint64>([&](Reader &reader) {
        qint64 done = 0;
        call.progress().begin(Message(QT_TRANSLATE_NOOP("Core", "Writing records")),
                              reader.count(query));
        json.beginArray();
        reader.forEach(query, [&](const Record &record) {
            json.beginObject();
            writeJsonFields(json, record, fields);
            json.endObject();
            return call.progress().advanceTo(++done);
        });
        json.endArray();
        return done;
    });
    if (!count)
        return count.error();
    json.flush();
    if (!isWritten)
        return Error(ErrorCode::Io, Message::verbatim((*file)->device().errorString()));
    if (auto kept = (*file)->commit(); !kept)
        return kept.error();
    return *count;
}

Result<qint64> exportWorkbook(Call &call, Session &session, const Query &query,
                              const QStringList &keys, const QString &path)
{
    const auto report = exportXlsx(session, query, keys, path, call.progress());
    if (!report)
        return report.error();
    const auto cut = static_cast<int>(report->cutTexts);
    if (cut > 0)
        call.output().note(QCoreApplication::translate(
            "Cli", "%n text(s) were cut: a cell holds 32,767 characters", nullptr, cut));
    return report->records;
}

Result<qint64> exportEntity(Call &call, Session &session, const QString &path)
{
    const auto entity = call.entity(call.text("entity"));
    if (!entity)
        return entity.error();
    const auto query = makeQuery(call, session, **entity);
    if (!query)
        return query.error();
    const auto fields = chosenFields(call, session, **entity);
    if (!fields)
        return fields.error();
    if (isFormat(call, "vcard")) {
        const auto version = vcardVersion(call.text("vcard-version"));
        return exportVcard(session, *query, version.value_or(VcardVersion::V30), path,
                           call.progress());
    }
    if (isJson(call))
        return exportJson(call, session, *query, *fields, path);
    QStringList keys;
    if (call.has("columns"))
        for (const Field &field : *fields)
            keys << field.key;
    if (isFormat(call, "xlsx"))
        return exportWorkbook(call, session, *query, keys, path);
    return exportCsv(session, *query, keys, path, csvOptions(call), call.progress());
}

} // namespace

Result<Exit> exportRecords(Call &call)
{
    if (const QString what = contradiction(call); !what.isEmpty())
        return call.failUsage(what);
    const QString path = call.text("output");
    auto file = call.openForReading(call.argument(0));
    if (!file)
        return file.error();
    if (auto allowed = refuseWorkspaceAt(path); !allowed)
        return allowed.error();
    const auto count = call.text("entity") == kAll
                           ? writeDump(*file->session, path, call.progress())
                           : exportEntity(call, *file->session, path);
    if (!count)
        return count.error();
    const auto records = static_cast<int>(*count);
    call.output().say(
        QCoreApplication::translate("Cli", "%n record(s) written to “%1”", nullptr, records)
            .arg(path));
    if (call.output().isJson())
        call.output()
            .json()
            .beginObject()
            .field(u"path", path)
            .field(u"records", *count)
            .endObject();
    return Exit::Done;
}

} // namespace kartoteka
