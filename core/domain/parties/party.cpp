#include "domain/parties/party.h"

#include "domain/parties/requisiterules.h"

namespace kartoteka
{

const std::vector<ChoiceRow<PartyKind>> &ChoiceTable<PartyKind>::rows()
{
    static const std::vector<ChoiceRow<PartyKind>> rows = {
        {PartyKind::Organization, "organization", QT_TRANSLATE_NOOP("Core", "Organization")},
        {PartyKind::Person, "person", QT_TRANSLATE_NOOP("Core", "Person")},
    };
    return rows;
}

const std::vector<ChoiceRow<Channel>> &ChoiceTable<Channel>::rows()
{
    static const std::vector<ChoiceRow<Channel>> rows = {
        {Channel::Unknown, "", QT_TRANSLATE_NOOP("Core", "Not said")},
        {Channel::Phone, "phone", QT_TRANSLATE_NOOP("Core", "Phone")},
        {Channel::Email, "email", QT_TRANSLATE_NOOP("Core", "E-mail")},
        {Channel::Messenger, "messenger", QT_TRANSLATE_NOOP("Core", "Messenger")},
        {Channel::Letter, "letter", QT_TRANSLATE_NOOP("Core", "Letter")},
        {Channel::Meeting, "meeting", QT_TRANSLATE_NOOP("Core", "Meeting")},
    };
    return rows;
}

const Entity &describe(const Party *)
{
    static const Entity entity =
        Entity::of<Party>(QT_TRANSLATE_NOOP("Core", "Party"), QT_TRANSLATE_NOOP("Core", "Parties"))
            .field<&Party::kind>("kind", QT_TRANSLATE_NOOP("Core", "Kind"), Required)
            .alsoCalled({u"type", u"тип", u"вид", u"类型"})
            .field<&Party::name>("name", QT_TRANSLATE_NOOP("Core", "Name"),
                                 Required | Searchable | Derived | Collated)
            .alsoCalled({u"company",      u"company name", u"companyname",  u"organization",
                         u"organisation", u"account",      u"account name", u"customer",
                         u"client",       u"название",     u"наименование", u"организация",
                         u"компания",     u"фирма",        u"контрагент",   u"клиент",
                         u"покупатель",   u"公司",         u"公司名称",     u"客户",
                         u"名称",         u"企业名称"})
            .field<&Party::legalName>("legal_name", QT_TRANSLATE_NOOP("Core", "Legal name"),
                                      Searchable)
            .alsoCalled({u"полное наименование", u"юридическое название", u"法定名称"})
            .field<&Party::familyName>("family_name", QT_TRANSLATE_NOOP("Core", "Family name"),
                                       Searchable)
            .alsoCalled({u"last name", u"lastname", u"surname", u"фамилия", u"姓"})
            .field<&Party::givenName>("given_name", QT_TRANSLATE_NOOP("Core", "Given name"),
                                      Searchable)
            .alsoCalled({u"first name", u"firstname", u"имя", u"名"})
            .field<&Party::middleName>("middle_name", QT_TRANSLATE_NOOP("Core", "Middle name"),
                                       Searchable)
            .alsoCalled({u"patronymic", u"отчество", u"middlename"})
            .field<&Party::salutation>("salutation", QT_TRANSLATE_NOOP("Core", "Salutation"))
            .alsoCalled({u"title of courtesy", u"обращение", u"称呼"})
            .field<&Party::pronouns>("pronouns", QT_TRANSLATE_NOOP("Core", "Pronouns"))
            .field<&Party::taxId>("tax_id", QT_TRANSLATE_NOOP("Core", "Tax id"), Searchable)
            .alsoCalled({u"инн", u"inn", u"tin", u"tax number", u"税号", u"统一社会信用代码"})
            .field<&Party::taxReasonCode>("tax_reason_code",
                                          QT_TRANSLATE_NOOP("Core", "Tax registration reason code"))
            .alsoCalled({u"кпп", u"kpp"})
            .field<&Party::registrationNumber>(
                "registration_number", QT_TRANSLATE_NOOP("Core", "Registration number"), Searchable)
            .alsoCalled({u"огрн", u"огрнип", u"ogrn"})
            .field<&Party::statisticsCode>("statistics_code",
                                           QT_TRANSLATE_NOOP("Core", "Statistics code"))
            .alsoCalled({u"окпо", u"okpo"})
            .field<&Party::vatId>("vat_id", QT_TRANSLATE_NOOP("Core", "VAT id"), Searchable)
            .alsoCalled({u"vat", u"vat number", u"vatin"})
            .field<&Party::owner>("owner", QT_TRANSLATE_NOOP("Core", "Personal manager"))
            .field<&Party::team>("team", QT_TRANSLATE_NOOP("Core", "Team"))
            .field<&Party::priority>("priority", QT_TRANSLATE_NOOP("Core", "Service priority"))
            .field<&Party::source>("source", QT_TRANSLATE_NOOP("Core", "Source"))
            .alsoCalled({u"lead source", u"источник", u"来源"})
            .field<&Party::industry>("industry", QT_TRANSLATE_NOOP("Core", "Industry"))
            .alsoCalled({u"sector", u"отрасль", u"сфера деятельности", u"行业"})
            .field<&Party::size>("size", QT_TRANSLATE_NOOP("Core", "Size"))
            .alsoCalled({u"employees", u"number of employees", u"численность", u"规模"})
            .field<&Party::region>("region", QT_TRANSLATE_NOOP("Core", "Region"))
            .alsoCalled({u"territory", u"регион"})
            .field<&Party::language>("language", QT_TRANSLATE_NOOP("Core", "Language"))
            .field<&Party::timeZone>("time_zone", QT_TRANSLATE_NOOP("Core", "Time zone"))
            .field<&Party::birthday>("birthday", QT_TRANSLATE_NOOP("Core", "Birthday"))
            .alsoCalled({u"date of birth", u"день рождения", u"дата рождения", u"生日"})
            .field<&Party::preferredChannel>("preferred_channel",
                                             QT_TRANSLATE_NOOP("Core", "Preferred channel"))
            .field<&Party::preferredHours>("preferred_hours",
                                           QT_TRANSLATE_NOOP("Core", "Preferred hours"))
            .field<&Party::doNotCall>("do_not_call", QT_TRANSLATE_NOOP("Core", "Do not call"))
            .field<&Party::priceList>("price_list", QT_TRANSLATE_NOOP("Core", "Price list"))
            .field<&Party::discount>("discount", QT_TRANSLATE_NOOP("Core", "Discount, %"))
            .alsoCalled({u"discount", u"скидка", u"折扣"})
            .field<&Party::paymentDelayDays>("payment_delay_days",
                                             QT_TRANSLATE_NOOP("Core", "Payment delay, days"))
            .alsoCalled({u"отсрочка", u"отсрочка платежа"})
            .field<&Party::creditLimit>("credit_limit", QT_TRANSLATE_NOOP("Core", "Credit limit"))
            .alsoCalled({u"кредитный лимит", u"信用额度"})
            .field<&Party::deliveryTerms>("delivery_terms",
                                          QT_TRANSLATE_NOOP("Core", "Delivery terms"))
            .alsoCalled({u"условия поставки"})
            .field<&Party::contract>("contract", QT_TRANSLATE_NOOP("Core", "Contract"), Searchable)
            .alsoCalled({u"договор", u"合同"})
            .field<&Party::externalId>("external_id", QT_TRANSLATE_NOOP("Core", "External id"),
                                       Searchable)
            .alsoCalled({u"customerid", u"customer id", u"record id", u"код", u"код 1с"})
            .field<&Party::description>("description", QT_TRANSLATE_NOOP("Core", "Description"),
                                        Searchable | Multiline)
            .alsoCalled(
                {u"comment", u"comments", u"комментарий", u"примечание", u"описание", u"备注"})
            .field<&Party::createdAt>("created_at", QT_TRANSLATE_NOOP("Core", "Created"), Automatic)
            .field<&Party::createdBy>("created_by", QT_TRANSLATE_NOOP("Core", "Created by"),
                                      Automatic)
            .titledBy({"name", "legal_name"})
            .extensible()
            .rules<Party>(validate, complete);
    return entity;
}

Problems validate(const Party &party)
{
    Problems problems;
    const qint64 days = party.paymentDelayDays.value_or(0);
    if (days < 0 || days > 36500)
        problems.push_back(
            {QStringLiteral("payment_delay_days"),
             Message(QT_TRANSLATE_NOOP("Core", "“%1” is no reasonable number of days")).arg(days)});
    constexpr qint64 kWhole = 10000; // 100.00 %
    if (party.discount && std::abs(party.discount->hundredths) > kWhole)
        problems.push_back({QStringLiteral("discount"),
                            Message(QT_TRANSLATE_NOOP("Core", "must lie between −100 and 100 %"))});
    if (party.creditLimit.minor < 0)
        problems.push_back({QStringLiteral("credit_limit"),
                            Message(QT_TRANSLATE_NOOP("Core", "must not be negative"))});
    const Problems requisites = requisiteProblems(party);
    problems.insert(problems.end(), requisites.begin(), requisites.end());
    return problems;
}

void complete(Party &party)
{
    for (QString *number : {&party.taxId, &party.taxReasonCode, &party.registrationNumber,
                            &party.statisticsCode, &party.vatId})
        *number = withoutPrintSpaces(*number);
    if (!party.name.isEmpty())
        return;
    QStringList parts;
    for (const QString &part : {party.familyName, party.givenName, party.middleName})
        if (!part.isEmpty())
            parts << part;
    party.name = parts.isEmpty() ? party.legalName : parts.join(u' ');
}

} // namespace kartoteka
