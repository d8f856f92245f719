#include "exchange/partytargets.h"

namespace kartoteka
{

namespace
{
QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

ShortTarget contactPoint(const char *kind, Headers headers)
{
    ShortTarget target;
    target.name = text(kind);
    target.entity = text("contact_point");
    target.field = text("value");
    target.constantField = text("kind");
    target.constant = text(kind);
    target.sameBy = text("normalized");
    target.matches = {text(kind)};
    target.isDivided = true;
    target.headers = std::move(headers);
    return target;
}

std::vector<ShortTarget> contactPoints()
{
    std::vector<ShortTarget> targets{
        contactPoint("phone", {u"phone", u"phone number", u"telephone", u"tel", u"business phone",
                               u"work phone", u"home phone", u"телефон", u"тел", u"номер телефона",
                               u"рабочий телефон", u"контактный телефон", u"телефоны", u"电话",
                               u"电话号码", u"联系电话", u"固定电话"}),
        contactPoint("mobile", {u"mobile", u"mobile phone", u"cell", u"cell phone", u"мобильный",
                                u"мобильный телефон", u"сотовый", u"сотовый телефон", u"手机",
                                u"手机号", u"手机号码", u"移动电话"}),
        contactPoint("fax", {u"fax", u"fax number", u"business fax", u"факс", u"传真"}),
        contactPoint("email", {u"email", u"mail", u"email address", u"e-mails", u"почта",
                               u"электронная почта", u"эл почта", u"имейл", u"адрес эл почты",
                               u"邮箱", u"电子邮件", u"电子邮箱", u"邮件"}),
        contactPoint("website", {u"website", u"web site", u"site", u"web", u"web page", u"url",
                                 u"homepage", u"сайт", u"веб сайт", u"网站", u"网址", u"官网"}),
        contactPoint("messenger", {u"messenger", u"telegram", u"whatsapp", u"wechat", u"skype",
                                   u"viber", u"мессенджер", u"телеграм", u"微信"}),
        contactPoint("social", {u"linkedin", u"facebook", u"vk", u"вконтакте", u"social network",
                                u"соцсеть", u"微博"}),
    };
    targets[0].matches = targets[1].matches = {text("phone"), text("mobile")};
    for (ShortTarget &target : targets)
        target.dividers = text(target.name == text("email") ? ";," : ";");
    targets[4].dividers.clear(); // addresses of sites may hold them
    return targets;
}

ShortTarget part(const char *name, const char *entity, const char *field, Headers headers)
{
    ShortTarget target;
    target.name = text(name);
    target.entity = text(entity);
    target.field = text(field);
    target.headers = std::move(headers);
    return target;
}

CompanionTarget contactPerson()
{
    CompanionTarget person;
    person.name = text("person");
    person.entity = text("party");
    person.constantField = text("kind");
    person.constant = text("person");
    person.link = text("affiliation");
    person.linkCompanion = text("person");
    person.linkOwner = text("organization");
    person.ownerHeaders = {u"company",
                           u"company name",
                           u"organization",
                           u"organisation",
                           u"organization name",
                           u"account",
                           u"account name",
                           u"организация",
                           u"компания",
                           u"фирма",
                           u"название организации",
                           u"название компании",
                           u"контрагент",
                           u"公司",
                           u"公司名称",
                           u"企业名称"};
    person.fields = {text("name"),        text("family_name"), text("given_name"),
                     text("middle_name"), text("salutation"),  text("birthday")};
    person.tellingFields = {text("family_name"), text("given_name")};
    return person;
}

/// The other way round: where rows are people, those of one firm mean one firm.
CompanionTarget employer()
{
    CompanionTarget firm;
    firm.name = text("organization");
    firm.entity = text("party");
    firm.constantField = text("kind");
    firm.constant = text("organization");
    firm.link = text("affiliation");
    firm.linkCompanion = text("organization");
    firm.linkOwner = text("person");
    firm.isShared = true;
    return firm;
}

std::vector<KnownHeader> knownHeaders()
{
    return {
        {text("person.name"),
         {u"contact", u"contact name", u"contact person", u"full name", u"контакт",
          u"контактное лицо", u"фио", u"ф и о", u"фио контакта", u"представитель", u"联系人",
          u"联系人姓名", u"姓名"}},
        {text("affiliation.job_title"),
         {u"contact title", u"job title", u"position", u"organization title", u"должность", u"职位",
          u"职务"}},
        {text("affiliation.department"), {u"department", u"отдел", u"部门"}},
        {text("address.street"), {u"business street", u"home street"}},
        {text("address.city"), {u"business city", u"home city"}},
        {text("address.region"), {u"business state", u"home state"}},
        {text("address.postal_code"), {u"business postal code", u"home postal code"}},
        {text("address.country"),
         {u"business country region", u"home country region", u"office location"}},
        {text("address.as_written"),
         {u"юридический адрес", u"фактический адрес", u"почтовый адрес"}},
    };
}
} // namespace

std::vector<ShortTarget> anyRecordShorts()
{
    ShortTarget tag = part(
        "tag", "tagging", "tag",
        {u"tag", u"tags", u"labels", u"categories", u"тег", u"теги", u"метка", u"метки", u"标签"});
    tag.isDivided = true;
    tag.dividers = text(";,");
    ShortTarget note =
        part("note", "note", "text", {u"note", u"notes", u"заметка", u"заметки", u"笔记"});
    note.sameBy = text("text");
    return {tag, note};
}

const ImportTargets &partyTargets()
{
    static const ImportTargets targets = [] {
        ImportTargets made;
        made.shorts = contactPoints();
        for (ShortTarget &target : anyRecordShorts())
            made.shorts.push_back(std::move(target));
        made.shorts.push_back(part("role", "party_role", "role", {u"role", u"роль", u"角色"}));
        made.shorts.back().isDivided = true;
        made.shorts.back().dividers = text(";,");
        made.shorts.push_back(part("address", "address", "as_written", {}));
        made.shorts.push_back(part("photo", "attachment", "hash", {}));
        made.shorts.back().sameBy = text("hash");
        made.shorts.push_back(part("account", "bank_account", "account",
                                   {u"расчетный счет", u"р с", u"bank account", u"银行账号"}));
        made.shorts.back().sameBy = text("account");
        made.companions = {contactPerson(), employer()};
        made.headers = knownHeaders();
        made.plainParts = {text("address"), text("bank_account")};
        return made;
    }();
    return targets;
}

} // namespace kartoteka
