#include "cli/recordtext.h"
#include "cli/verbs.h"
#include "domain/access/user.h"
#include "exchange/sample.h"
#include "storage/ownfields.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace kartoteka
{

namespace
{

QJsonArray optionsAsJson(const Field &field)
{
    QJsonArray options;
    for (const ChoiceOption &option : field.options)
        options.append(QJsonObject{{QStringLiteral("code"), option.code},
                                   {QStringLiteral("label"), option.label.translated()}});
    return options;
}

void fieldsAsJson(Call &call, const Fields &fields)
{
    JsonWriter &json = call.output().json();
    json.beginArray();
    for (const Field &field : fields) {
        json.beginObject();
        json.field(u"name", field.key).field(u"label", field.label.translated());
        json.field(u"kind", kindName(field.kind)).field(u"required", field.has(Required));
        json.field(u"custom", field.isCustom).field(u"options", optionsAsJson(field));
        json.field(u"target", field.target.isEmpty() ? QJsonValue() : QJsonValue(field.target));
        json.endObject();
    }
    json.endArray();
}

QString remarks(const Field &field)
{
    QStringList remarks;
    if (field.has(Required))
        remarks << QCoreApplication::translate("Cli", "required");
    if (field.has(Automatic))
        remarks << QCoreApplication::translate("Cli", "set by the program");
    if (field.isCustom)
        remarks << QCoreApplication::translate("Cli", "your own");
    if (!field.target.isEmpty())
        remarks << QStringLiteral("→ ") + field.target;
    QStringList codes;
    for (const ChoiceOption &option : field.options)
        if (!option.code.isEmpty())
            codes << option.code;
    if (!codes.isEmpty())
        remarks << codes.join(QStringLiteral(" | "));
    return remarks.join(QStringLiteral(", "));
}

void fieldsForPeople(Call &call, const Fields &fields)
{
    TextTable table = call.output().table({{QCoreApplication::translate("Cli", "Field")},
                                           {QCoreApplication::translate("Cli", "Label")},
                                           {QCoreApplication::translate("Cli", "Kind")},
                                           {QCoreApplication::translate("Cli", "Remarks")}});
    for (const Field &field : fields)
        table.add({field.key, field.label.translated(), kindName(field.kind), remarks(field)});
    table.finish();
}

/// The new field as it was typed.
Result<CustomField> customField(Call &call, const Entity &entity)
{
    CustomField field;
    field.entity = entity.key();
    field.key = call.argument(2).section(u':', 0, 0).trimmed();
    field.kind = call.argument(2).section(u':', 1).trimmed();
    field.label = call.text("label").trimmed();
    field.options = call.list("options").join(u'\n');
    if (field.label.isEmpty())
        field.label = field.key;
    if (call.has("target")) {
        const auto target = call.entity(call.text("target"));
        if (!target)
            return target.error();
        field.target = (*target)->key();
    }
    return field;
}

} // namespace

Result<Exit> newWorkspace(Call &call)
{
    const QString path = call.argument(0);
    auto workspace =
        Workspace::create(path, call.context().schema(), call.context().workspaceOptions());
    if (!workspace)
        return workspace.error();
    for (const Message &notice : (*workspace)->notices())
        call.output().note(notice.translated());
    auto session = (*workspace)->openSession(Purpose::Bulk);
    if (!session)
        return session.error();
    if (auto user = signIn(**session, call.login()); !user)
        return user.error();
    qint64 samples = 0;
    if (call.has("sample")) {
        const auto report = loadSample(**session, call.progress());
        if (!report)
            return report.error();
        samples = report->newCount;
    }
    call.output().say(QCoreApplication::translate("Cli", "New workspace: %1").arg(path));
    if (samples > 0)
        call.output().say(QCoreApplication::translate("Cli", "Sample customers: %1").arg(samples));
    if (call.output().isJson())
        call.output()
            .json()
            .beginObject()
            .field(u"path", (*workspace)->path())
            .field(u"samples", samples)
            .endObject();
    return Exit::Done;
}

Result<Exit> listFields(Call &call)
{
    const auto entity = call.entity(call.argument(1));
    if (!entity)
        return entity.error();
    auto file = call.openForReading(call.argument(0));
    if (!file)
        return file.error();
    const FieldsPointer fields = file->session->fields(**entity);
    if (call.output().isJson())
        fieldsAsJson(call, *fields);
    else
        fieldsForPeople(call, *fields);
    return Exit::Done;
}

Result<Exit> addField(Call &call)
{
    if (!call.argument(2).contains(u':'))
        return call.failUsage(
            QCoreApplication::translate("Cli", "“%1” is not of the form name:kind")
                .arg(call.argument(2).left(80)));
    const auto entity = call.entity(call.argument(1));
    if (!entity)
        return entity.error();
    auto file = call.openForWriting(call.argument(0));
    if (!file)
        return file.error();
    Session &session = *file->session;
    const auto field = customField(call, **entity);
    if (!field)
        return field.error();
    const QString name = field->label;
    Id<CustomField> id;
    const auto added =
        session.perform(Message(QT_TRANSLATE_NOOP("Core", "Add the field “%1”")).arg(name),
                        [&](Writer &writer) { id = addOwnField(writer, *field); });
    if (!added)
        return added.error();
    call.output().say(QCoreApplication::translate("Cli", "New field: “%1”").arg(name));
    if (call.output().isJson())
        call.output()
            .json()
            .beginObject()
            .field(u"entity", QLatin1String(CustomField::kEntity))
            .field(u"id", QString::number(id.value))
            .field(u"name", field->key)
            .endObject();
    return Exit::Done;
}

} // namespace kartoteka
