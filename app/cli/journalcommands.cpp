#include "cli/recordtext.h"
#include "cli/users.h"
#include "cli/verbs.h"
#include "exchange/importrun.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

namespace kartoteka
{

namespace
{

QString kindName(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Created:
        return QStringLiteral("created");
    case Change::Kind::Edited:
        return QStringLiteral("edited");
    case Change::Kind::Erased:
        return QStringLiteral("erased");
    }
    return {};
}

QString kindLabel(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Created:
        return QCoreApplication::translate("Cli", "created");
    case Change::Kind::Edited:
        return QCoreApplication::translate("Cli", "changed");
    case Change::Kind::Erased:
        return QCoreApplication::translate("Cli", "deleted");
    }
    return {};
}

QString localTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

/// One changed field of a history entry.
struct FieldChange {
    QString field;
    QJsonValue before;
    QJsonValue after;
};

QJsonValue lifeName(const QJsonValue &image)
{
    switch (static_cast<Life>(image.toInt())) {
    case Life::Live:
        return QStringLiteral("live");
    case Life::Trash:
        return QStringLiteral("trash");
    case Life::Erased:
        return QStringLiteral("erased");
    case Life::Stub:
        return QStringLiteral("stub");
    }
    return {};
}

/// `shown` makes of the field and its image what is to be said.
std::vector<FieldChange>
fieldChanges(const HistoryEntry &entry, const Fields &fields,
             const std::function<QJsonValue(const Field &, const Value &)> &shown)
{
    std::vector<FieldChange> changes;
    for (auto it = entry.image.begin(); it != entry.image.end(); ++it) {
        const QJsonArray pair = it.value().toArray();
        const Field *field = fields.find(it.key());
        if (field)
            changes.push_back({it.key(), shown(*field, fromImage(pair.at(0))),
                               shown(*field, fromImage(pair.at(1)))});
        else if (it.key() == QLatin1String("life"))
            changes.push_back({it.key(), lifeName(pair.at(0)), lifeName(pair.at(1))});
        else
            changes.push_back({it.key(), pair.at(0), pair.at(1)});
    }
    return changes;
}

void historyAsJson(Call &call, Reader &reader, const Fields &fields,
                   const std::vector<HistoryEntry> &entries)
{
    JsonWriter &json = call.output().json();
    json.beginArray();
    for (const HistoryEntry &entry : entries) {
        json.beginObject();
        json.field(u"set", entry.set).field(u"at", formatInstant(entry.atMs));
        json.field(u"user", loginOf(reader, entry.user));
        json.field(u"label", entry.label.translated());
        json.field(u"kind", kindName(entry.kind)).field(u"undone", entry.isUndone);
        json.key(u"fields").beginArray();
        for (const FieldChange &change :
             fieldChanges(entry, fields, [](const Field &field, const Value &value) {
                 return toJson(field, value);
             })) {
            json.beginObject().field(u"field", change.field);
            json.field(u"before", change.before).field(u"after", change.after).endObject();
        }
        json.endArray().endObject();
    }
    json.endArray();
}

void historyForPeople(Call &call, Reader &reader, const Record &record,
                      const std::vector<HistoryEntry> &entries)
{
    RecordText texts(reader);
    TextTable table = call.output().table({{QCoreApplication::translate("Cli", "When")},
                                           {QCoreApplication::translate("Cli", "Who")},
                                           {QCoreApplication::translate("Cli", "What")},
                                           {QCoreApplication::translate("Cli", "Field")},
                                           {QCoreApplication::translate("Cli", "Before")},
                                           {QCoreApplication::translate("Cli", "After")}});
    for (const HistoryEntry &entry : entries) {
        QString what = kindLabel(entry.kind);
        if (entry.isUndone)
            what = QCoreApplication::translate("Cli", "%1 (undone)").arg(what);
        QStringList row{localTime(entry.atMs), loginOf(reader, entry.user), what};
        const auto changes =
            fieldChanges(entry, record.fields(), [&](const Field &field, const Value &value) {
                return texts.text(record, field, value);
            });
        if (changes.empty())
            table.add(row);
        for (const FieldChange &change : changes) {
            const Field *field = record.fields().find(change.field);
            table.add(row + QStringList{field ? field->label.translated() : change.field,
                                        change.before.toVariant().toString(),
                                        change.after.toVariant().toString()});
            row = {QString(), QString(), QString()};
        }
    }
    table.finish();
}

Exit report(Call &call, const char *key, const QString &sentence, const Message &label)
{
    call.output().say(sentence.arg(label.translated()));
    if (call.output().isJson())
        call.output()
            .json()
            .beginObject()
            .field(QString::fromLatin1(key), label.translated())
            .endObject();
    return Exit::Done;
}

void runsAsJson(Call &call, Reader &reader, const std::vector<ImportRun> &runs)
{
    JsonWriter &json = call.output().json();
    json.beginArray();
    for (const ImportRun &run : runs) {
        json.beginObject().field(u"run", run.run).field(u"at", formatInstant(run.atMs));
        json.field(u"user", loginOf(reader, run.user)).field(u"source", run.source);
        json.field(u"entity", run.entity).field(u"mode", modeName(run.mode));
        json.field(u"new", run.newCount).field(u"updated", run.updatedCount);
        json.field(u"duplicate", run.duplicateCount).field(u"error", run.errorCount);
        json.field(u"rows", run.rowCount).field(u"undone", run.isUndone).endObject();
    }
    json.endArray();
}

void runsForPeople(Call &call, Reader &reader, const std::vector<ImportRun> &runs)
{
    const auto number = [](qint64 count) {
        return QString::number(count);
    };
    TextTable table = call.output().table({{QCoreApplication::translate("Cli", "Run"), true},
                                           {QCoreApplication::translate("Cli", "When")},
                                           {QCoreApplication::translate("Cli", "Who")},
                                           {QCoreApplication::translate("Cli", "Source")},
                                           {QCoreApplication::translate("Cli", "Rows"), true},
                                           {QCoreApplication::translate("Cli", "New"), true},
                                           {QCoreApplication::translate("Cli", "Updated"), true},
                                           {QCoreApplication::translate("Cli", "Duplicates"), true},
                                           {QCoreApplication::translate("Cli", "Errors"), true},
                                           {QString()}});
    for (const ImportRun &run : runs)
        table.add({number(run.run), localTime(run.atMs), loginOf(reader, run.user), run.source,
                   number(run.rowCount), number(run.newCount), number(run.updatedCount),
                   number(run.duplicateCount), number(run.errorCount),
                   run.isUndone ? QCoreApplication::translate("Cli", "undone") : QString()});
    table.finish();
    if (runs.empty())
        call.output().say(QCoreApplication::translate("Cli", "nothing was imported yet"));
}

} // namespace

Result<Exit> undoChanges(Call &call)
{
    if (int{call.has("run")} + int{call.has("merge")} + int{call.has("last")} > 1)
        return call.failUsage(
            QCoreApplication::translate("Cli", "only one of --run, --merge and --last"));
    auto file = call.openForWriting(call.argument(0));
    if (!file)
        return file.error();
    Session &session = *file->session;
    if (call.has("merge"))
        return undoOneMerge(call, session);
    const auto set = call.has("run") ? setOfRun(session, *call.count("run"))
                                     : session.read<qint64>([&session](Reader &reader) {
                                           const auto last =
                                               journal::undoable(reader.database(), session.user());
                                           return last ? last->seq : qint64{0};
                                       });
    if (!set)
        return set.error();
    // Without anything to undo, undo() finds the words.
    const auto undone =
        *set ? session.undoSet(*set, call.progress()) : session.undo(call.progress());
    if (!undone)
        return undone.error();
    return report(call, "undone", QCoreApplication::translate("Cli", "Undone: %1"), *undone);
}

Result<Exit> redoChanges(Call &call)
{
    auto file = call.openForWriting(call.argument(0));
    if (!file)
        return file.error();
    const auto redone = file->session->redo(call.progress());
    if (!redone)
        return redone.error();
    return report(call, "redone", QCoreApplication::translate("Cli", "Done again: %1"), *redone);
}

Result<Exit> showHistory(Call &call)
{
    const auto entity = call.entity(call.argument(1));
    if (!entity)
        return entity.error();
    const auto id = idArgument(call.argument(2));
    if (!id)
        return id.error();
    auto file = call.openForReading(call.argument(0));
    if (!file)
        return file.error();
    return file->session->read<Exit>([&](Reader &reader) {
        const auto entries = journal::history(reader.database(), (*entity)->key(), *id);
        // What was deleted for good still has a history.
        const auto stored = reader.find(**entity, *id);
        const Record record = stored || entries.empty() ? reader.load(**entity, *id)
                                                        : reader.session().blank(**entity);
        if (call.output().isJson())
            historyAsJson(call, reader, record.fields(), entries);
        else
            historyForPeople(call, reader, record, entries);
        return Exit::Done;
    });
}

Result<Exit> listRuns(Call &call)
{
    auto file = call.openForReading(call.argument(0));
    if (!file)
        return file.error();
    const auto runs = importRuns(*file->session);
    if (!runs)
        return runs.error();
    return file->session->read<Exit>([&](Reader &reader) {
        if (call.output().isJson())
            runsAsJson(call, reader, *runs);
        else
            runsForPeople(call, reader, *runs);
        return Exit::Done;
    });
}

} // namespace kartoteka
