#include "ui/views/cardworld.h"

#include "domain/access/user.h"
#include "domain/parties/address.h"
#include "domain/parties/affiliation.h"
#include "domain/parties/attachmentqueries.h"
#include "domain/parties/bankaccount.h"
#include "domain/parties/contactpoint.h"
#include "domain/parties/importantdate.h"
#include "domain/parties/note.h"
#include "domain/parties/partylink.h"
#include "domain/parties/partyqueries.h"
#include "domain/parties/partyrole.h"
#include "domain/parties/tagging.h"

namespace kartoteka
{

namespace
{

void addContact(Writer &writer, Id<Party> party, ContactKind kind, const QString &value,
                bool isPreferred = false, const QString &label = {})
{
    ContactPoint point;
    point.party = party;
    point.kind = kind;
    point.value = value;
    point.label = label;
    point.preferred = isPreferred;
    writer.create(point);
}

Id<Party> addPerson(Writer &writer, Id<Party> firm, const QString &name, const QString &jobTitle,
                    const QString &phone, bool isMain = false)
{
    Party person;
    person.kind = PartyKind::Person;
    person.name = name;
    const Id<Party> made = writer.create(person);
    Affiliation affiliation;
    affiliation.person = made;
    affiliation.organization = firm;
    affiliation.jobTitle = jobTitle;
    affiliation.main = isMain;
    writer.create(affiliation);
    addContact(writer, made, ContactKind::Mobile, phone);
    return made;
}

void addRole(Writer &writer, Id<Party> party, PartyRoleKind kind)
{
    PartyRole role;
    role.party = party;
    role.role = kind;
    writer.create(role);
}

void addTag(Writer &writer, Id<Party> party, const QString &name)
{
    Tag tag;
    tag.name = name;
    Tagging tagging;
    tagging.tag = writer.create(tag);
    tagging.entity = QString::fromLatin1(Party::kEntity);
    tagging.record = {party.value};
    writer.create(tagging);
}

void addAddress(Writer &writer, Id<Party> party, AddressKind kind, const QString &city,
                const QString &street)
{
    Address address;
    address.party = party;
    address.kind = kind;
    address.city = city;
    address.street = street;
    writer.create(address);
}

void addNote(Writer &writer, Id<Party> party, const QString &text, bool isPinned = false)
{
    Note note;
    note.entity = QString::fromLatin1(Party::kEntity);
    note.record = {party.value};
    note.text = text;
    note.pinned = isPinned;
    writer.create(note);
}

} // namespace

CardWorld::CardWorld()
    : host(QStringLiteral("anna"))
    , file(host.file())
{
    perform([this](Writer &writer) {
        fillRussian(writer);
        fillEnglish(writer);
        fillChinese(writer);
    });
    live();
    settle();
}

ChangeSet CardWorld::perform(const std::function<void(Writer &)> &work)
{
    return must(
        host.workspace().session().perform(Message::verbatim(QStringLiteral("test")), work));
}

Party CardWorld::read(Id<Party> party)
{
    return *must(host.workspace().session().read<std::optional<Party>>(
        [&](Reader &reader) { return reader.find(party); }));
}

std::vector<Record> CardWorld::parts(const Entity &entity, Id<Party> party)
{
    return must(host.workspace().session().read<std::vector<Record>>(
        [&](Reader &reader) { return reader.parts(entity, party.value); }));
}

QStringList CardWorld::persons(Id<Party> firm)
{
    QStringList names;
    const auto found = must(host.workspace().session().read<std::vector<PersonOfFirm>>(
        [&](Reader &reader) { return personsOf(reader, firm); }));
    for (const PersonOfFirm &each : found)
        names << each.name;
    return names;
}

void CardWorld::saveElsewhere(Id<Party> party, const std::function<void(Party &)> &change)
{
    const auto session = file.session();
    session->setUser(must(signIn(*session, QStringLiteral("boris"))).value);
    must(session->perform(Message::verbatim(QStringLiteral("elsewhere")), [&](Writer &writer) {
        const Party shown = *writer.find(party);
        Party wanted = shown;
        change(wanted);
        writer.change(shown, wanted);
    }));
}

void CardWorld::fillRussian(Writer &writer)
{
    Party firm;
    firm.name = QStringLiteral("Северный картон");
    firm.legalName = QStringLiteral("АО «Северный картон»");
    firm.taxId = QStringLiteral("7814550013");
    firm.registrationNumber = QString();
    firm.priceList = QStringLiteral("Опт-2");
    firm.discount = Percent{700};
    firm.paymentDelayDays = 30;
    firm.creditLimit = Money{150000000, *Currency::parse(QStringLiteral("RUB"))};
    firm.team = QStringLiteral("Северо-Запад");
    firm.industry = QStringLiteral("Упаковка");
    firm.source = QStringLiteral("Выставка «РосУпак»");
    firm.deliveryTerms = QStringLiteral("Самовывоз или доставка до склада, разгрузка наша");
    firm.description = QStringLiteral("Берут гофрокартон Т-24 каждый месяц, к декабрю больше.\n"
                                      "Счёт отправлять до обеда, оплата по четвергам.");
    firm.owner = {host.workspace().session().user()};
    russian = writer.create(firm);
    addRole(writer, russian, PartyRoleKind::Customer);
    addRole(writer, russian, PartyRoleKind::Supplier);
    addTag(writer, russian, QStringLiteral("ключевой"));
    addContact(writer, russian, ContactKind::Phone, QStringLiteral("+7 812 555-01-40"), true);
    addContact(writer, russian, ContactKind::Email, QStringLiteral("zakup@sevkarton.example"));
    addContact(writer, russian, ContactKind::Website, QStringLiteral("sevkarton.example"));
    addAddress(writer, russian, AddressKind::Delivery, QStringLiteral("Санкт-Петербург"),
               QStringLiteral("Седова, 57, склад 4"));
    BankAccount account;
    account.party = russian;
    account.bankName = QStringLiteral("ПАО Сбербанк");
    account.bic = QStringLiteral("044030653");
    account.iban = QStringLiteral("DE89370400440532013000");
    writer.create(account);
    ImportantDate date;
    date.party = russian;
    date.label = QStringLiteral("День основания");
    date.date = QDate(1998, 4, 12);
    writer.create(date);
    person = addPerson(writer, russian, QStringLiteral("Вересова Светлана Игоревна"),
                       QStringLiteral("нач. снабжения"), QStringLiteral("+7 921 555-17-02"), true);
    addPerson(writer, russian, QStringLiteral("Громов Пётр"), QStringLiteral("директор"),
              QStringLiteral("+7 921 555-17-03"));
}

void CardWorld::fillEnglish(Writer &writer)
{
    Party firm;
    firm.name = QStringLiteral("Harrow & Field Ltd");
    firm.legalName = QStringLiteral("Harrow and Field Limited");
    firm.vatId = QStringLiteral("GB123456789");
    firm.industry = QStringLiteral("Wholesale of packaging");
    firm.owner = {host.workspace().session().user()};
    english = writer.create(firm);
    addRole(writer, english, PartyRoleKind::Prospect);
    addContact(writer, english, ContactKind::Phone, QStringLiteral("+44 20 7946 0018"), true,
               QStringLiteral("reception"));
    addContact(writer, english, ContactKind::Email, QStringLiteral("buying@harrowfield.example"));
    addAddress(writer, english, AddressKind::Office, QStringLiteral("Leeds"),
               QStringLiteral("14 Canal Street"));
    addPerson(writer, english, QStringLiteral("Amelia Harrow"), QStringLiteral("Head of buying"),
              QStringLiteral("+44 7700 900118"), true);
    PartyLink link;
    link.party = english;
    link.other = russian;
    link.kind = LinkKind::PartnerOf;
    writer.create(link);
}

void CardWorld::fillChinese(Writer &writer)
{
    Party firm;
    firm.name = QStringLiteral("上海锦程贸易有限公司");
    firm.legalName = QStringLiteral("Shanghai Jincheng Trading Co., Ltd.");
    firm.taxId = QStringLiteral("91310115MA1K7X20PD");
    firm.industry = QStringLiteral("塑料与纸包装");
    firm.source = QStringLiteral("2024 年上海包装展");
    firm.priceList = QStringLiteral("出口 EXW");
    firm.discount = Percent{500};
    firm.owner = {host.workspace().session().user()};
    chinese = writer.create(firm);
    addRole(writer, chinese, PartyRoleKind::Customer);
    addRole(writer, chinese, PartyRoleKind::Supplier);
    addTag(writer, chinese, QStringLiteral("重点客户"));
    addContact(writer, chinese, ContactKind::Phone, QStringLiteral("+86 21 5555 0142"), true);
    addContact(writer, chinese, ContactKind::Email, QStringLiteral("info@jincheng.example"));
    addContact(writer, chinese, ContactKind::Website, QStringLiteral("jincheng.example"));
    addAddress(writer, chinese, AddressKind::Delivery, QStringLiteral("上海市"),
               QStringLiteral("浦东新区川沙路 1288 号"));
    addPerson(writer, chinese, QStringLiteral("陈志远"), QStringLiteral("采购总监"),
              QStringLiteral("+86 138 5555 0117"), true);
    addPerson(writer, chinese, QStringLiteral("王慧敏"), QStringLiteral("财务经理"),
              QStringLiteral("+86 139 5555 0164"));
}

// A few days of work, so that the timeline has something to tell.
void CardWorld::live()
{
    constexpr qint64 kHour = 3600 * 1000;
    for (const Id<Party> firm : {russian, english, chinese}) {
        perform([&](Writer &writer) {
            addNote(writer, firm, QStringLiteral("Просили прислать образцы гофры до пятницы"));
            Attachment paper;
            paper.entity = QString::fromLatin1(Party::kEntity);
            paper.record = {firm.value};
            paper.fileName = QStringLiteral("Договор 2027.pdf");
            attach(writer, paper, QByteArray("%PDF-1.7 sample"));
        });
        file.clock().advanceMs(20 * kHour);
        perform([&](Writer &writer) {
            Party shown = *writer.find(firm);
            Party wanted = shown;
            wanted.creditLimit = Money{120000000, *Currency::parse(QStringLiteral("RUB"))};
            wanted.preferredHours = QStringLiteral("10–17");
            writer.change(shown, wanted);
            addNote(writer, firm, QStringLiteral("Звонить после десяти, до обеда совещание"), true);
        });
        file.clock().advanceMs(2 * kHour);
        perform([&](Writer &writer) {
            addNote(writer, firm, QStringLiteral("样品已寄出，等待确认 / sample sent"));
        });
    }
}

} // namespace kartoteka
