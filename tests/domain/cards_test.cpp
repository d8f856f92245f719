#include "domain/samplerecords.h"
#include "support/catch.h"
#include "support/tempworkspace.h"

#include "domain/parties/address.h"
#include "domain/parties/affiliation.h"
#include "domain/parties/contactpoint.h"
#include "domain/parties/note.h"
#include "domain/parties/tagging.h"

using namespace kartoteka;

namespace
{
const Entity &parties()
{
    return entityOf<Party>();
}

/// A party with one part of every kind that a party may have.
Id<Party> addFullCard(Session &session)
{
    Id<Party> card;
    must(session.perform(Message("Add card"), [&](Writer &writer) {
        Party party;
        party.name = QStringLiteral("Озёрная артель");
        card = writer.create(party);
        for (const Entity *part : crm().catalog.partsOf(parties())) {
            Record record = sampleRecord(writer, *part, 1);
            record.set(part->ownerField(), Value(card.value));
            writer.create(record);
        }
    }));
    return card;
}

/// The entities of which live parts of the card are listed.
QStringList listedParts(Session &session, Id<Party> card)
{
    return must(session.read<QStringList>([&](Reader &reader) {
        QStringList listed;
        for (const Entity *part : crm().catalog.partsOf(parties())) {
            Query query;
            query.entity = part;
            const auto records = reader.list(query);
            const bool isListed =
                std::any_of(records.begin(), records.end(), [&](const Record &record) {
                    return record.value(part->ownerField()).integer() == card.value;
                });
            if (isListed)
                listed << part->key();
        }
        return listed;
    }));
}

QStringList allParts()
{
    QStringList keys;
    for (const Entity *part : crm().catalog.partsOf(parties()))
        keys << part->key();
    return keys;
}

std::vector<SearchHit> found(Session &session, const QString &text)
{
    return must(session.read<std::vector<SearchHit>>(
        [&](Reader &reader) { return search(reader, text, 20); }));
}
} // namespace

TEST_CASE("A card has all the parts that DOMAIN names")
{
    const QStringList parts = allParts();
    for (const char *key :
         {"party_role", "affiliation", "contact_point", "address", "bank_account", "tagging",
          "party_link", "consent", "important_date", "attachment", "note"})
        CHECK(parts.contains(QLatin1String(key)));
}

TEST_CASE("A card in the recycle bin hides its parts, and brings them back with it")
{
    TempWorkspace workspace(crm());
    const auto session = workspace.session();
    const Id<Party> card = addFullCard(*session);
    CHECK(listedParts(*session, card) == allParts());

    must(session->perform(Message("Trash"),
                          [&](Writer &writer) { writer.trash(parties(), card.value); }));
    CHECK(listedParts(*session, card) == QStringList());

    must(session->perform(Message("Restore"),
                          [&](Writer &writer) { writer.restore(parties(), card.value); }));
    CHECK(listedParts(*session, card) == allParts());
}

TEST_CASE("Erasing a card erases its parts, also when it lies in the recycle bin already")
{
    const bool isTrashedFirst = GENERATE(false, true);
    TempWorkspace workspace(crm());
    const auto session = workspace.session();
    const Id<Party> card = addFullCard(*session);
    if (isTrashedFirst)
        must(session->perform(Message("Trash"),
                              [&](Writer &writer) { writer.trash(parties(), card.value); }));
    must(session->perform(Message("Erase"),
                          [&](Writer &writer) { writer.erase(parties(), card.value); }));
    const auto rest = must(session->read<QStringList>([&](Reader &reader) {
        QStringList left;
        for (const Entity *part : crm().catalog.partsOf(parties()))
            if (!reader.parts(*part, card.value).empty())
                left << part->key();
        return left;
    }));
    CHECK(rest == QStringList());

    must(session->undo());
    if (isTrashedFirst)
        must(session->undo());
    CHECK(listedParts(*session, card) == allParts());
}

TEST_CASE("A firm is found by its phone, its tag, its note and its address")
{
    TempWorkspace workspace(crm());
    const auto session = workspace.session();
    Id<Party> card;
    Id<Note> remark;
    must(session->perform(Message("Add"), [&](Writer &writer) {
        Party party;
        party.name = QStringLiteral("Ромашка");
        card = writer.create(party);
        ContactPoint phone;
        phone.party = card;
        phone.value = QStringLiteral("8 (909) 111-22-33");
        writer.create(phone);
        Tag tag;
        tag.name = QStringLiteral("Постоянный");
        Tagging tagging;
        tagging.tag = writer.create(tag);
        tagging.entity = QStringLiteral("party");
        tagging.record = {card.value};
        writer.create(tagging);
        Note note;
        note.entity = QStringLiteral("party");
        note.record = {card.value};
        note.text = QStringLiteral("Любит чай\nс бергамотом");
        remark = writer.create(note);
    }));
    for (const char16_t *text : {u"+7 909 111", u"postoyan", u"постоян", u"бергамот"}) {
        INFO(QString::fromUtf16(text).toStdString());
        const auto hits = found(*session, QString::fromUtf16(text));
        const bool isThere = std::any_of(hits.begin(), hits.end(), [&](const SearchHit &hit) {
            return hit.id == card.value && hit.entity == QLatin1String("party");
        });
        CHECK(isThere);
    }
    must(session->perform(Message("Trash"),
                          [&](Writer &writer) { writer.trash(entityOf<Note>(), remark.value); }));
    CHECK(found(*session, QStringLiteral("бергамот")).empty());
}

TEST_CASE("A tag in the recycle bin finds nobody, and everybody again when it is back")
{
    TempWorkspace workspace(crm());
    const auto session = workspace.session();
    Id<Tag> seasonal;
    must(session->perform(Message("Add"), [&](Writer &writer) {
        Party party;
        party.name = QStringLiteral("Ромашка");
        Tag tag;
        tag.name = QStringLiteral("Сезонный");
        seasonal = writer.create(tag);
        Tagging tagging;
        tagging.tag = seasonal;
        tagging.entity = QStringLiteral("party");
        tagging.record = {writer.create(party).value};
        writer.create(tagging);
    }));
    const auto count = [&] {
        const auto hits = found(*session, QStringLiteral("сезон"));
        return std::count_if(hits.begin(), hits.end(), [](const SearchHit &hit) {
            return hit.entity == QLatin1String("party");
        });
    };
    CHECK(count() == 1);
    must(session->perform(Message("Trash"),
                          [&](Writer &writer) { writer.trash(entityOf<Tag>(), seasonal.value); }));
    CHECK(count() == 0);
    must(session->undo());
    CHECK(count() == 1);
}

TEST_CASE("A firm is found by a note on one of its addresses")
{
    TempWorkspace workspace(crm());
    const auto session = workspace.session();
    Id<Party> card;
    Id<Address> place;
    must(session->perform(Message("Add"), [&](Writer &writer) {
        Party party;
        party.name = QStringLiteral("Ромашка");
        card = writer.create(party);
        Address address;
        address.party = card;
        address.asWritten = QStringLiteral("Пермь, Ленина 5");
        place = writer.create(address);
        Note note;
        note.entity = QStringLiteral("address");
        note.record = {place.value};
        note.text = QStringLiteral("вход со двора");
        writer.create(note);
    }));
    const auto hits = found(*session, QStringLiteral("двора"));
    REQUIRE(hits.size() == 1);
    CHECK(hits.front().id == card.value);
    CHECK(hits.front().match == QStringLiteral("вход со двора"));
    must(session->perform(Message("Trash"),
                          [&](Writer &writer) { writer.trash(entityOf<Address>(), place.value); }));
    CHECK(found(*session, QStringLiteral("двора")).empty());
}

TEST_CASE("A person is found by the job title")
{
    TempWorkspace workspace(crm());
    const auto session = workspace.session();
    must(session->perform(Message("Add"), [](Writer &writer) {
        Party firm;
        firm.name = QStringLiteral("Ромашка");
        Party person;
        person.kind = PartyKind::Person;
        person.familyName = QStringLiteral("Ёлкина");
        person.givenName = QStringLiteral("Анна");
        Affiliation affiliation;
        affiliation.organization = writer.create(firm);
        affiliation.person = writer.create(person);
        affiliation.jobTitle = QStringLiteral("Главный бухгалтер");
        writer.create(affiliation);
    }));
    const auto hits = found(*session, QStringLiteral("бухг"));
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].title == QStringLiteral("Ёлкина Анна"));
    CHECK(hits[0].match == QStringLiteral("Главный бухгалтер"));
}

TEST_CASE("Two seats that change different fields of a card both keep theirs")
{
    TempWorkspace workspace(crm());
    const auto mine = workspace.session();
    const auto theirs = workspace.session();
    const Id<Party> card = addFullCard(*mine);
    const Party shown =
        *must(mine->read<std::optional<Party>>([&](Reader &reader) { return reader.find(card); }));

    must(theirs->perform(Message("Theirs"), [&](Writer &writer) {
        Party wanted = shown;
        wanted.industry = QStringLiteral("Рыболовство");
        writer.change(shown, wanted);
    }));
    must(mine->perform(Message("Mine"), [&](Writer &writer) {
        Party wanted = shown;
        wanted.region = QStringLiteral("Карелия");
        writer.change(shown, wanted);
    }));
    const Party now = *must(
        theirs->read<std::optional<Party>>([&](Reader &reader) { return reader.find(card); }));
    CHECK(now.industry == QStringLiteral("Рыболовство"));
    CHECK(now.region == QStringLiteral("Карелия"));
}

TEST_CASE("Two seats that change the same field meet a conflict with all three values")
{
    TempWorkspace workspace(crm());
    const auto mine = workspace.session();
    const auto theirs = workspace.session();
    const Id<Party> card = addFullCard(*mine);
    const Party shown =
        *must(mine->read<std::optional<Party>>([&](Reader &reader) { return reader.find(card); }));
    const auto renamed = [&](Session &session, const QString &name) {
        return session.perform(Message("Rename"), [&](Writer &writer) {
            Party wanted = shown;
            wanted.name = name;
            writer.change(shown, wanted);
        });
    };
    must(renamed(*theirs, QStringLiteral("Озеро")));
    const auto refused = renamed(*mine, QStringLiteral("Артель"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code() == ErrorCode::Conflict);
    REQUIRE(refused.error().conflicts.size() == 1);
    const FieldConflict &conflict = refused.error().conflicts[0];
    CHECK(conflict.entity == QLatin1String("party"));
    CHECK(conflict.id == card.value);
    CHECK(conflict.field == QLatin1String("name"));
    CHECK(conflict.mine == QStringLiteral("Артель"));
    CHECK(conflict.theirs == QStringLiteral("Озеро"));
    CHECK(conflict.original == QStringLiteral("Озёрная артель"));
}

TEST_CASE("A firm that contact persons speak for cannot be erased under them")
{
    TempWorkspace workspace(crm());
    const auto session = workspace.session();
    Id<Party> firm;
    must(session->perform(Message("Add"), [&](Writer &writer) {
        Party organization;
        organization.name = QStringLiteral("Ромашка");
        firm = writer.create(organization);
        Party person;
        person.kind = PartyKind::Person;
        person.familyName = QStringLiteral("Ёлкина");
        Affiliation affiliation;
        affiliation.organization = firm;
        affiliation.person = writer.create(person);
        writer.create(affiliation);
    }));
    const auto erased = session->perform(
        Message("Erase"), [&](Writer &writer) { writer.erase(parties(), firm.value); });
    REQUIRE_FALSE(erased);
    CHECK(erased.error().code() == ErrorCode::Conflict);
}

TEST_CASE("A name made of others follows them until it is typed by hand")
{
    TempWorkspace workspace(crm());
    const auto session = workspace.session();
    Id<Party> id;
    const auto save = [&](const std::function<void(Party &)> &edit) {
        must(session->perform(Message("Edit"), [&](Writer &writer) {
            const Party shown = *writer.find(id);
            Party wanted = shown;
            edit(wanted);
            writer.change(shown, wanted);
        }));
        return must(session->read<QString>([&](Reader &reader) { return reader.find(id)->name; }));
    };
    must(session->perform(Message("Add"), [&](Writer &writer) {
        Party person;
        person.kind = PartyKind::Person;
        person.familyName = QStringLiteral("Ёлкина");
        person.givenName = QStringLiteral("Анна");
        id = writer.create(person);
    }));
    CHECK(save([](Party &party) { party.familyName = QStringLiteral("Иванова"); }) ==
          QStringLiteral("Иванова Анна"));
    CHECK(save([](Party &party) { party.middleName = QStringLiteral("Олеговна"); }) ==
          QStringLiteral("Иванова Анна Олеговна"));
    CHECK(save([](Party &party) { party.region = QStringLiteral("Пермь"); }) ==
          QStringLiteral("Иванова Анна Олеговна"));
    must(session->undo());
    must(session->undo());
    CHECK(save([](Party &party) { party.givenName = QStringLiteral("Аня"); }) ==
          QStringLiteral("Иванова Аня"));
    CHECK(save([](Party &party) { party.name = QStringLiteral("Анечка"); }) ==
          QStringLiteral("Анечка"));
    CHECK(save([](Party &party) { party.familyName = QStringLiteral("Петрова"); }) ==
          QStringLiteral("Анечка"));
    CHECK(save([](Party &party) { party.name.clear(); }) == QStringLiteral("Петрова Аня"));
    CHECK(save([](Party &party) {
              party.familyName = QStringLiteral("Сидорова");
              party.name = QStringLiteral("Аня С.");
          }) == QStringLiteral("Аня С."));
    CHECK(save([](Party &party) {
              party.name.clear();
              party.familyName.clear();
              party.givenName.clear();
              party.legalName = QStringLiteral("ИП Сидорова");
          }) == QStringLiteral("ИП Сидорова"));
    CHECK(save([](Party &party) { party.legalName = QStringLiteral("ООО Аня"); }) ==
          QStringLiteral("ООО Аня"));
}

TEST_CASE("A code that is not in the table of a choice is refused, not taken for the first one")
{
    TempWorkspace workspace(crm());
    const auto session = workspace.session();
    for (const auto &[entity, field] :
         {std::pair(&parties(), u"kind"), std::pair(&entityOf<ContactPoint>(), u"kind"),
          std::pair(&parties(), u"preferred_channel")}) {
        INFO(entity->key().toStdString());
        const auto done = session->perform(Message("Add"), [&](Writer &writer) {
            Record record = sampleRecord(writer, *entity, 1);
            const QString valid = record.value(field).text();
            CHECK(writer.check(record, true).empty());
            CHECK(record.value(field).text() == valid);
            record.set(field, Value(QStringLiteral("pigeon")));
            const Problems problems = writer.check(record, true);
            REQUIRE(problems.size() == 1);
            CHECK(problems[0].field == QString::fromUtf16(field));
            writer.create(record);
        });
        REQUIRE_FALSE(done);
        CHECK(done.error().english().contains(QStringLiteral("pigeon")));
    }
    CHECK(FieldTrait<std::optional<PartyKind>>::options().size() == 2);
}
