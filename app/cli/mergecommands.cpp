#include "cli/mergetext.h"
#include "cli/users.h"
#include "cli/verbs.h"
#include "domain/merging/merging.h"

#include <QCoreApplication>

namespace kartoteka
{

namespace
{

/// "name=12345" → the record whose name is right.
Result<QHash<QString, qint64>> taken(const Call &call)
{
    QHash<QString, qint64> take;
    for (const QString &choice : call.texts("take")) {
        const auto id = idArgument(choice.section(u'=', 1));
        if (!id)
            return id.error();
        take.insert(choice.section(u'=', 0, 0).trimmed(), *id);
    }
    return take;
}

Result<MergeRequest> requestOf(const Call &call)
{
    MergeRequest request;
    const auto entity =
        call.entity(call.has("entity") ? call.text("entity") : QStringLiteral("party"));
    if (!entity)
        return entity.error();
    request.entity = *entity;
    for (qsizetype i = 1; i < call.arguments().size(); ++i) {
        const auto id = idArgument(call.argument(i));
        if (!id)
            return id.error();
        if (i == 1)
            request.keep = *id;
        else
            request.drop.push_back(*id);
    }
    auto take = taken(call);
    if (!take)
        return take.error();
    request.take = std::move(*take);
    return request;
}

QString fateName(MergeFate fate)
{
    switch (fate) {
    case MergeFate::Filled:
        return QStringLiteral("filled");
    case MergeFate::Relinked:
        return QStringLiteral("relinked");
    case MergeFate::Twice:
        return QStringLiteral("twice");
    case MergeFate::ToItself:
        return QStringLiteral("to_itself");
    case MergeFate::Made:
        return QStringLiteral("made");
    case MergeFate::Dropped:
        return QStringLiteral("dropped");
    }
    return {};
}

QString fateLabel(MergeFate fate)
{
    switch (fate) {
    case MergeFate::Filled:
        return QCoreApplication::translate("Cli", "takes values");
    case MergeFate::Relinked:
    case MergeFate::Made:
        return QCoreApplication::translate("Cli", "goes to the kept record");
    case MergeFate::Twice:
        return QCoreApplication::translate("Cli", "is there twice: to the recycle bin");
    case MergeFate::ToItself:
        return QCoreApplication::translate("Cli", "would lead to itself: to the recycle bin");
    case MergeFate::Dropped:
        return QCoreApplication::translate("Cli", "is merged: to the recycle bin");
    }
    return {};
}

void planAsJson(Call &call, const MergePlan &plan)
{
    JsonWriter &json = call.output().json();
    json.beginObject().key(u"fields").beginArray();
    for (const MergeField &merged : plan.fields) {
        const Field &field = *plan.kept.fields().find(merged.key);
        json.beginObject().field(u"field", merged.key).key(u"values").beginArray();
        for (const Value &value : merged.values)
            json.value(toJson(field, value));
        json.endArray().field(u"chosen", static_cast<qint64>(merged.chosen));
        json.field(u"conflict", merged.isConflict).endObject();
    }
    json.endArray().key(u"steps").beginArray();
    for (const auto &steps : plan.steps) {
        for (const MergeStep &step : steps) {
            json.beginObject().field(u"entity", step.after.entity().key());
            json.field(u"id", QString::number(step.after.id()));
            json.field(u"title", step.after.title()).field(u"fate", fateName(step.fate));
            json.endObject();
        }
    }
    json.endArray().endObject();
}

void planForPeople(Call &call, Reader &reader, const MergePlan &plan)
{
    RecordText texts(reader);
    std::vector<TextTable::Column> columns{{QCoreApplication::translate("Cli", "Field")},
                                           {plan.kept.title()}};
    for (const Record &dropped : plan.dropped)
        columns.push_back({dropped.title()});
    TextTable fields = call.output().table(columns);
    for (const MergeField &merged : plan.fields) {
        const Field &field = *plan.kept.fields().find(merged.key);
        QStringList row{field.label.translated()};
        for (size_t i = 0; i < merged.values.size(); ++i) {
            const QString text = texts.text(plan.kept, field, merged.values[i]);
            row << (i == merged.chosen ? QString(u'*' + text) : text);
        }
        fields.add(row);
    }
    fields.finish();
    TextTable steps = call.output().table({{QCoreApplication::translate("Cli", "Kind")},
                                           {QCoreApplication::translate("Cli", "Title")},
                                           {QCoreApplication::translate("Cli", "What happens")}});
    for (const auto &list : plan.steps)
        for (const MergeStep &step : list)
            steps.add({step.after.entity().label().translated(), step.after.title(),
                       fateLabel(step.fate)});
    steps.finish();
}

Result<Exit> preview(Call &call, Session &session, const MergeRequest &request)
{
    const auto plan = previewMerge(session, request);
    if (!plan)
        return plan.error();
    return session.read<Exit>([&](Reader &reader) {
        if (call.output().isJson())
            planAsJson(call, *plan);
        else
            planForPeople(call, reader, *plan);
        return Exit::Done;
    });
}

Result<Exit> showMerges(Call &call, Session &session, const std::vector<Merge> &merges)
{
    return session.read<Exit>([&](Reader &reader) {
        if (call.output().isJson()) {
            call.output().json().beginArray();
            for (const Merge &merge : merges)
                writeMerge(call.output().json(), reader, merge);
            call.output().json().endArray();
            return Exit::Done;
        }
        TextTable table =
            call.output().table({{QCoreApplication::translate("Cli", "Merge"), true},
                                 {QCoreApplication::translate("Cli", "When")},
                                 {QCoreApplication::translate("Cli", "Who")},
                                 {QCoreApplication::translate("Cli", "Merged record")},
                                 {QCoreApplication::translate("Cli", "Kept record")}});
        for (const Merge &merge : merges) {
            const Entity *entity = session.catalog().find(merge.entity);
            const auto kept = entity ? reader.find(*entity, merge.kept.value) : std::nullopt;
            table.add({QString::number(merge.number), formatInstant(merge.createdAt.ms),
                       loginOf(reader, merge.createdBy.value), merge.title,
                       kept ? kept->title() : QString::number(merge.kept.value)});
        }
        table.finish();
        if (merges.empty())
            call.output().say(QCoreApplication::translate("Cli", "nothing was merged yet"));
        return Exit::Done;
    });
}

} // namespace

Result<Exit> mergeCards(Call &call)
{
    const auto request = requestOf(call);
    if (!request)
        return request.error();
    auto file = call.has("preview") ? call.openForReading(call.argument(0))
                                    : call.openForWriting(call.argument(0));
    if (!file)
        return file.error();
    if (call.has("preview"))
        return preview(call, *file->session, *request);
    const auto merges = mergeRecords(*file->session, *request);
    if (!merges)
        return merges.error();
    return showMerges(call, *file->session, *merges);
}

Result<Exit> listMerges(Call &call)
{
    auto file = call.openForReading(call.argument(0));
    if (!file)
        return file.error();
    const auto merges = standingMerges(*file->session);
    if (!merges)
        return merges.error();
    return showMerges(call, *file->session, *merges);
}

Result<Exit> undoOneMerge(Call &call, Session &session)
{
    const auto undone = undoMerge(session, *call.count("merge"));
    if (!undone)
        return undone.error();
    if (call.output().isJson()) {
        JsonWriter &json = call.output().json();
        json.beginObject().field(u"undone", undone->merge.title).key(u"stays").beginArray();
        for (const Message &message : undone->stays)
            json.value(message.translated());
        json.endArray().endObject();
        return Exit::Done;
    }
    call.output().say(
        QCoreApplication::translate("Cli", "“%1” stands by itself again").arg(undone->merge.title));
    for (const Message &message : undone->stays)
        call.output().note(message.translated());
    return Exit::Done;
}

} // namespace kartoteka
