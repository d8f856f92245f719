#include "domain/samplerecords.h"

#include "domain/parties/party.h"

namespace kartoteka
{

const Schema &crm()
{
    static const Schema schema = crmSchema();
    return schema;
}

namespace
{
/// What a field of a certain form may hold, by "entity.field"; variants take turns.
const QHash<QString, QStringList> &specialTexts()
{
    static const QHash<QString, QStringList> texts = {
        {QStringLiteral("custom_field.entity"), {QStringLiteral("party")}},
        {QStringLiteral("custom_field.kind"), {QStringLiteral("text")}},
        {QStringLiteral("custom_field.key"),
         {QStringLiteral("first_field"), QStringLiteral("second_field")}},
        {QStringLiteral("import_recipe.recipe"),
         {QStringLiteral("{\"rows\":1}"), QStringLiteral("{\"rows\":2}")}},
        {QStringLiteral("bank_account.currency"), {QStringLiteral("RUB"), QStringLiteral("CNY")}},
        {QStringLiteral("bank_account.iban"),
         {QStringLiteral("GB82WEST12345698765432"), QStringLiteral("DE89370400440532013000")}},
        {QStringLiteral("bank_account.swift"),
         {QStringLiteral("DEUTDEFF"), QStringLiteral("DEUTDEFF500")}},
        {QStringLiteral("bank_account.bic"),
         {QStringLiteral("044525225"), QStringLiteral("044525974")}},
        {QStringLiteral("bank_account.account"),
         {QStringLiteral("40702810400000000225"), QStringLiteral("40702810200000000974")}},
        {QStringLiteral("bank_account.correspondent_account"),
         {QStringLiteral("30101810400000000225"), QStringLiteral("30101810900000000974")}},
        {QStringLiteral("party.tax_id"),
         {QStringLiteral("7701000001"), QStringLiteral("7812345675")}},
        {QStringLiteral("party.tax_reason_code"),
         {QStringLiteral("770101001"), QStringLiteral("7812AB001")}},
        {QStringLiteral("party.registration_number"),
         {QStringLiteral("1027700132195"), QStringLiteral("1027700070518")}},
        {QStringLiteral("party.statistics_code"),
         {QStringLiteral("00032537"), QStringLiteral("12345678")}},
        {QStringLiteral("contact_point.value"),
         {QStringLiteral("info@lesnaya.example"), QStringLiteral("buh@lesnaya.example")}},
        {QStringLiteral("tag.color"), {QStringLiteral("#2a7fff"), QStringLiteral("#ff7f2a")}},
        {QStringLiteral("tagging.entity"), {QStringLiteral("party")}},
        {QStringLiteral("attachment.entity"), {QStringLiteral("party")}},
        {QStringLiteral("attachment.hash"), {QString(64, u'a'), QString(64, u'b')}},
        {QStringLiteral("note.entity"), {QStringLiteral("party")}},
        {QStringLiteral("not_duplicate.entity"), {QStringLiteral("party")}},
        {QStringLiteral("merge.entity"), {QStringLiteral("party")}},
        {QStringLiteral("saved_filter.conditions"),
         {QStringLiteral("[]"), QStringLiteral("[{\"expression\":\"kind = person\"}]")}},
    };
    return texts;
}

/// Later fields have later days, so that what ends does so after it began.
QDate sampleDate(const Entity &entity, const Field &field, int variant)
{
    int position = 0;
    for (const Field &other : entity.builtInFields()) {
        if (other.key == field.key)
            break;
        ++position;
    }
    return QDate(2020, 2, 29).addMonths(position).addDays(variant);
}
} // namespace

Value sampleValue(Writer &writer, const Entity &entity, const Field &field, int variant)
{
    const QStringList special = specialTexts().value(entity.key() + u'.' + field.key);
    if (!special.isEmpty())
        return Value(special[variant % special.size()]);
    switch (field.kind) {
    case Kind::Text:
    case Kind::LongText:
        return Value(field.key + QStringLiteral(" Ёлка 上海 ") + QString::number(variant));
    case Kind::Integer:
        return Value(7 + variant);
    case Kind::Flag: {
        const bool isOnByItself = entity.key() == QLatin1String("user") ||
                                  entity.key() == QLatin1String("important_date");
        return Value(isOnByItself ? 0 : 1);
    }
    case Kind::Date:
        return Value(sampleDate(entity, field, variant).toString(Qt::ISODate));
    case Kind::Instant:
        return Value(qint64{1709632800123} + variant);
    case Kind::Money:
        return Value(Money{125050 + variant, *Currency::parse(u"RUB")});
    case Kind::Quantity:
        return Value(1500 + variant);
    case Kind::Percent:
        return Value(725 + variant);
    case Kind::Choice: {
        const auto &options = field.options;
        const auto index = 1 + static_cast<size_t>(variant) % (options.size() - 1);
        return Value(options[index].code);
    }
    case Kind::MultiChoice:
        break; // of custom fields only
    case Kind::Reference: {
        const QString key = field.target.isEmpty() ? QStringLiteral("party") : field.target;
        if (key != QLatin1String(Party::kEntity))
            return Value(writer.create(sampleRecord(writer, *crm().catalog.find(key), variant)));
        Party party;
        party.name = QStringLiteral("Лесная сказка %1").arg(variant);
        return Value(writer.create(party).value);
    }
    }
    return {};
}

Record sampleRecord(Writer &writer, const Entity &entity, int variant)
{
    Record record = writer.session().blank(entity);
    for (size_t i = 0; i < record.fields().size(); ++i) {
        const Field &field = record.fields()[i];
        if (!field.isCustom && (!field.has(Automatic) || field.has(Required)))
            record.set(i, sampleValue(writer, entity, field, variant));
    }
    return record;
}

} // namespace kartoteka
