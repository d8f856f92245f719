#include "cli/verbs.h"
#include "identity/phone.h"
#include "identity/requisites.h"

#include <QCoreApplication>

namespace kartoteka
{

namespace
{
QString knownKinds()
{
    QStringList codes;
    for (const RequisiteKind &kind : requisiteKinds())
        codes << QLatin1String(kind.code);
    return codes.join(QStringLiteral(", "));
}

void writeVerdict(Call &call, const RequisiteKind &kind, const Message &problem,
                  const Message &doubt)
{
    JsonWriter &json = call.output().json();
    json.beginObject().field(u"kind", QLatin1String(kind.code));
    json.field(u"value", call.argument(1)).field(u"valid", problem.isEmpty());
    json.field(u"reason", problem.isEmpty() ? QJsonValue() : QJsonValue(problem.translated()));
    json.field(u"doubt", doubt.isEmpty() ? QJsonValue() : QJsonValue(doubt.translated()));
    json.endObject();
}

void writePhone(JsonWriter &json, const QString &typed, const PhoneNumber &phone,
                const QString &region)
{
    json.beginObject().field(u"value", typed).field(u"e164", phone.e164);
    json.field(u"extension", phone.extension).field(u"country", phone.country);
    json.field(u"type", phoneTypeName(phone.type)).field(u"possible", phone.isPossible);
    json.field(u"valid", phone.isValid).field(u"national", phone.national);
    json.field(u"international", phone.international);
    json.field(u"display", displayPhone(typed, region)).endObject();
}
} // namespace

Result<Exit> validateRequisite(Call &call)
{
    const RequisiteKind *kind = findRequisiteKind(call.argument(0));
    if (!kind)
        return call.failUsage(QCoreApplication::translate("Cli", "“%1” is not one of: %2")
                                  .arg(call.argument(0), knownKinds()));
    if (kind->needsBic && call.arguments().size() < 3)
        return call.failUsage(
            QCoreApplication::translate("Cli", "an account is checked with the BIK of its bank"));
    const Message problem = kind->problem(call.argument(1), call.argument(2));
    const Message doubt = problem.isEmpty() ? requisiteDoubt(call.argument(1)) : Message();
    if (call.output().isJson()) {
        writeVerdict(call, *kind, problem, doubt);
        return problem.isEmpty() ? Exit::Done : Exit::Refused;
    }
    if (!problem.isEmpty())
        return Error(ErrorCode::Invalid, problem).wrap(Message(kind->label));
    call.output().line(QCoreApplication::translate("Cli", "valid"));
    if (!doubt.isEmpty())
        call.output().note(doubt.translated());
    return Exit::Done;
}

Result<Exit> showPhone(Call &call)
{
    const QString typed = call.arguments().join(u' ');
    const QString region =
        call.has("region") ? call.text("region").trimmed().toUpper() : QStringLiteral("RU");
    const auto phone = parsePhone(typed, region);
    if (!phone)
        return Error(
            ErrorCode::Invalid,
            Message::verbatim(
                QCoreApplication::translate("Cli", "there is no phone number in “%1”").arg(typed)));
    Output &output = call.output();
    if (output.isJson()) {
        writePhone(output.json(), typed, *phone, region);
        return Exit::Done;
    }
    TextTable table = output.table({{QCoreApplication::translate("Cli", "Field")},
                                    {QCoreApplication::translate("Cli", "Value")}});
    table.add({QStringLiteral("E.164"), phone->e164});
    if (!phone->extension.isEmpty())
        table.add({QCoreApplication::translate("Cli", "Extension"), phone->extension});
    if (!phone->country.isEmpty())
        table.add({QCoreApplication::translate("Cli", "Country"), phone->country});
    table.add({QCoreApplication::translate("Cli", "Shown as"), displayPhone(typed, region)});
    table.finish();
    if (!phone->isPossible)
        output.note(QCoreApplication::translate("Cli", "no country has numbers of this length"));
    else if (!phone->isValid)
        output.note(QCoreApplication::translate("Cli", "no such number is given out"));
    return Exit::Done;
}

} // namespace kartoteka
