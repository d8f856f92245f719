#include "domain/samplerecords.h"
#include "support/catch.h"
#include "support/tempworkspace.h"

#include "domain/merging/merging.h"
#include "domain/parties/affiliation.h"
#include "domain/parties/contactpoint.h"
#include "domain/parties/note.h"
#include "domain/parties/partylink.h"
#include "domain/parties/partyrole.h"
#include "domain/parties/tagging.h"
#include "storage/customfield.h"
#include "storage/image.h"

#include <QJsonDocument>
#include <rapidcheck.h>

using namespace kartoteka;

namespace
{
const Entity &parties()
{
    return entityOf<Party>();
}

/// Runs `work` as one step and returns what it returns.
template<class T>
T done(Session &session, const std::function<T(Writer &)> &work)
{
    T result{};
    must(session.perform(Message("Step"), [&](Writer &writer) { result = work(writer); }));
    return result;
}

Id<Party> addParty(Session &session, const QString &name, PartyKind kind = PartyKind::Organization)
{
    return done<Id<Party>>(session, [&](Writer &writer) {
        Party party;
        party.kind = kind;
        party.name = name;
        return writer.create(party);
    });
}

Id<ContactPoint> addPhone(Session &session, Id<Party> party, const QString &number)
{
    return done<Id<ContactPoint>>(session, [&](Writer &writer) {
        ContactPoint point;
        point.party = party;
        point.value = number;
        return writer.create(point);
    });
}

template<class T>
T load(Session &session, Id<T> id)
{
    return must(session.read<T>(
        [&](Reader &reader) { return reader.load(entityOf<T>(), id.value).template as<T>(); }));
}

template<class T>
Life lifeOf(Session &session, Id<T> id)
{
    return must(session.read<Life>(
        [&](Reader &reader) { return reader.load(entityOf<T>(), id.value).life(); }));
}

template<class T>
void change(Session &session, Id<T> id, const std::function<void(T &)> &edit)
{
    must(session.perform(Message("Edit"), [&](Writer &writer) {
        const T shown = *writer.find(id);
        T wanted = shown;
        edit(wanted);
        writer.change(shown, wanted);
    }));
}

/// Every record of every entity, as its image.
QStringList contents(Session &session)
{
    return must(session.read<QStringList>([](Reader &reader) {
        QStringList lines;
        for (const Entity *entity : reader.session().catalog().entities()) {
            Query query;
            query.entity = entity;
            query.life = std::nullopt;
            reader.forEach(query, [&](const Record &record) {
                lines << entity->key() + u' ' +
                             QString::fromUtf8(
                                 QJsonDocument(toImage(record)).toJson(QJsonDocument::Compact));
                return true;
            });
        }
        return lines;
    }));
}

std::vector<Merge> merged(Session &session, Id<Party> keep, std::vector<qint64> drop,
                          QHash<QString, qint64> take = {})
{
    return must(mergeRecords(session, {&parties(), keep.value, std::move(drop), std::move(take)}));
}

std::vector<SearchHit> found(Session &session, const QString &text)
{
    return must(session.read<std::vector<SearchHit>>(
        [&](Reader &reader) { return search(reader, text, 50); }));
}
} // namespace

TEST_CASE("Merging brings everything to the kept card, and taking it back restores every link")
{
    TempWorkspace workspace(crm());
    const auto session = workspace.session();
    const auto keep = addParty(*session, QStringLiteral("Ромашка"));
    const auto drop = addParty(*session, QStringLiteral("ООО Ромашка"));
    const auto person = addParty(*session, QStringLiteral("Петров"), PartyKind::Person);
    const auto same = addPhone(*session, keep, QStringLiteral("+7 909 111-22-33"));
    const auto twice = addPhone(*session, drop, QStringLiteral("8 (909) 111-22-33"));
    const auto other = addPhone(*session, drop, QStringLiteral("+7 495 123-45-67"));
    const auto affiliation = done<Id<Affiliation>>(*session, [&](Writer &writer) {
        Affiliation works;
        works.person = person;
        works.organization = drop;
        return writer.create(works);
    });
    const auto link = done<Id<PartyLink>>(*session, [&](Writer &writer) {
        PartyLink partner;
        partner.party = keep;
        partner.other = drop;
        return writer.create(partner);
    });
    const auto note = done<Id<Note>>(*session, [&](Writer &writer) {
        Note text;
        text.entity = QStringLiteral("contact_point");
        text.record = {twice.value};
        text.text = QStringLiteral("звонить после обеда");
        return writer.create(text);
    });
    done<int>(*session, [&](Writer &writer) {
        for (const Id<Party> party : {keep, drop}) {
            PartyRole role;
            role.party = party;
            role.role = PartyRoleKind::Customer;
            writer.create(role);
        }
        PartyRole role;
        role.party = drop;
        role.role = PartyRoleKind::Supplier;
        writer.create(role);
        Tag tag;
        tag.name = QStringLiteral("важный");
        Tagging tagging;
        tagging.tag = writer.create(tag);
        tagging.entity = QStringLiteral("party");
        tagging.record = {drop.value};
        writer.create(tagging);
        return 0;
    });
    const QStringList before = contents(*session);

    const auto merges = merged(*session, keep, {drop.value});
    REQUIRE(merges.size() == 1);
    CHECK(merges.front().number == 1);
    CHECK(lifeOf(*session, drop) == Life::Trash);
    CHECK(lifeOf(*session, same) == Life::Live);
    CHECK(lifeOf(*session, twice) == Life::Trash);
    CHECK(load(*session, note).record.value == same.value);
    CHECK(load(*session, other).party == keep);
    CHECK(load(*session, affiliation).organization == keep);
    CHECK(lifeOf(*session, link) == Life::Trash);
    const auto roles = must(session->read<std::vector<Record>>(
        [&](Reader &reader) { return reader.parts(entityOf<PartyRole>(), keep.value); }));
    CHECK(roles.size() == 2);
    const auto tagged = found(*session, QStringLiteral("важный"));
    CHECK(std::any_of(tagged.begin(), tagged.end(),
                      [&](const SearchHit &hit) { return hit.id == keep.value; }));
    CHECK(found(*session, QStringLiteral("4951234567")).front().id == keep.value);
    CHECK(must(standingMerges(*session)).size() == 1);

    SECTION("by its number")
    {
        const Unmerged unmerged = must(undoMerge(*session, 1));
        CHECK(unmerged.stays.empty());
        CHECK(contents(*session) == before);
        CHECK(must(standingMerges(*session)).empty());
        must(session->undo()); // the undoing is a step as any other
        CHECK(lifeOf(*session, drop) == Life::Trash);
        CHECK(must(standingMerges(*session)).size() == 1);
    }
    SECTION("as the last step")
    {
        must(session->undo());
        CHECK(contents(*session) == before);
    }
}

TEST_CASE(
    "Of fields the kept card takes what it lacks, a choice decides, and the rest is kept aside")
{
    TempWorkspace workspace(crm());
    const auto session = workspace.session();
    const auto keep = addParty(*session, QStringLiteral("Ромашка"));
    const auto one = addParty(*session, QStringLiteral("Romashka"));
    const auto two = addParty(*session, QStringLiteral("РОМАШКА"));
    change<Party>(*session, one, [](Party &party) {
        party.industry = QStringLiteral("торговля");
        party.doNotCall = true;
    });
    change<Party>(*session, two, [](Party &party) {
        party.industry = QStringLiteral("опт");
        party.region = QStringLiteral("Пермь");
    });
    const QStringList before = contents(*session);
    const MergeRequest request{
        &parties(), keep.value, {one.value, two.value}, {{QStringLiteral("name"), two.value}}};
    const MergePlan plan = must(previewMerge(*session, request));
    CHECK(contents(*session) == before);
    const auto field = [&](const char *key) {
        return *std::find_if(plan.fields.begin(), plan.fields.end(), [&](const MergeField &merged) {
            return merged.key == QLatin1String(key);
        });
    };
    CHECK(field("name").isConflict);
    CHECK(field("industry").isConflict);
    CHECK_FALSE(field("region").isConflict);

    const auto merges = must(mergeRecords(*session, request));
    const Party result = load(*session, keep);
    CHECK(result.name == QStringLiteral("РОМАШКА"));
    CHECK(result.industry == QStringLiteral("торговля"));
    CHECK(result.region == QStringLiteral("Пермь"));
    CHECK(result.doNotCall);
    CHECK(merges[0].alternatives.contains(QStringLiteral("Romashka")));
    CHECK(merges[1].alternatives.contains(QStringLiteral("опт")));

    must(undoMerge(*session, merges[0].number));
    CHECK(load(*session, keep).industry.isEmpty());
    CHECK(load(*session, keep).region == QStringLiteral("Пермь"));
    must(undoMerge(*session, merges[1].number));
    CHECK(contents(*session) == before);
}

TEST_CASE("What was changed since a merge stays as it is when the merge is taken back, and is said")
{
    TempWorkspace workspace(crm());
    const auto session = workspace.session();
    const auto keep = addParty(*session, QStringLiteral("Ромашка"));
    const auto drop = addParty(*session, QStringLiteral("Лютик"));
    const auto phone = addPhone(*session, drop, QStringLiteral("+7 495 123-45-67"));
    change<Party>(*session, drop, [](Party &party) { party.region = QStringLiteral("Пермь"); });
    merged(*session, keep, {drop.value});
    change<ContactPoint>(*session, phone, [](ContactPoint &point) {
        point.value = QStringLiteral("+7 495 765-43-21");
    });
    change<Party>(*session, keep, [](Party &party) { party.region = QStringLiteral("Уфа"); });
    const auto later = addPhone(*session, keep, QStringLiteral("+7 909 000-00-00"));

    const Unmerged unmerged = must(undoMerge(*session, 1));
    CHECK(load(*session, phone).party == drop);
    CHECK(load(*session, phone).value == QStringLiteral("+7 495 765-43-21"));
    CHECK(load(*session, keep).region == QStringLiteral("Уфа"));
    CHECK(load(*session, drop).region == QStringLiteral("Пермь"));
    CHECK(load(*session, later).party == keep);
    REQUIRE(unmerged.stays.size() == 2);
    CHECK(unmerged.stays[0].english().toStdString() ==
          "“Region” of “Ромашка” was changed since and stays as it is");
    CHECK(unmerged.stays[1].english().contains(QStringLiteral("1 record")));
}

TEST_CASE("A merge is taken back through later merges of its card")
{
    TempWorkspace workspace(crm());
    const auto session = workspace.session();
    const auto first = addParty(*session, QStringLiteral("A"));
    const auto second = addParty(*session, QStringLiteral("B"));
    const auto third = addParty(*session, QStringLiteral("C"));
    const auto phone = addPhone(*session, first, QStringLiteral("+7 495 123-45-67"));
    const auto early = merged(*session, second, {first.value});
    const auto late = merged(*session, third, {second.value});
    CHECK(load(*session, phone).party == third);
    must(undoMerge(*session, early.front().number));
    CHECK(load(*session, phone).party == first);
    must(undoMerge(*session, late.front().number));
    CHECK(load(*session, phone).party == first);
    CHECK(lifeOf(*session, second) == Life::Live);
}

TEST_CASE("A field of people's own that refers to a card follows it")
{
    TempWorkspace workspace(crm());
    const auto session = workspace.session();
    done<int>(*session, [](Writer &writer) {
        CustomField field;
        field.entity = QStringLiteral("party");
        field.key = QStringLiteral("insurer");
        field.kind = QStringLiteral("reference");
        field.target = QStringLiteral("party");
        writer.create(field);
        return 0;
    });
    const auto keep = addParty(*session, QStringLiteral("Полис"));
    const auto drop = addParty(*session, QStringLiteral("Полис 2"));
    const qint64 insured = done<qint64>(*session, [&](Writer &writer) {
        Record record = writer.session().blank(parties());
        record.set(u"name", Value(QStringLiteral("Клиент")));
        record.set(u"kind", Value(QStringLiteral("organization")));
        record.set(u"insurer", Value(drop.value));
        return writer.create(record);
    });
    const QStringList before = contents(*session);
    merged(*session, keep, {drop.value});
    const auto insurer = [&] {
        return must(session->read<qint64>([&](Reader &reader) {
            return reader.load(parties(), insured).value(u"insurer").integer();
        }));
    };
    CHECK(insurer() == keep.value);
    must(undoMerge(*session, 1));
    CHECK(contents(*session) == before);
}

TEST_CASE("What cannot be one is refused, and nothing is changed")
{
    TempWorkspace workspace(crm());
    const auto session = workspace.session();
    const auto firm = addParty(*session, QStringLiteral("Ромашка"));
    const auto other = addParty(*session, QStringLiteral("Лютик"));
    const auto person = addParty(*session, QStringLiteral("Петров"), PartyKind::Person);
    const QStringList before = contents(*session);
    const auto refused = [&](MergeRequest request, ErrorCode code) {
        const auto result = mergeRecords(*session, request);
        REQUIRE_FALSE(result);
        CHECK(codeName(result.error().code()) == codeName(code));
    };
    refused({&parties(), firm.value, {person.value}, {}}, ErrorCode::Invalid);
    refused({&parties(), firm.value, {firm.value}, {}}, ErrorCode::Invalid);
    refused({&parties(), firm.value, {}, {}}, ErrorCode::Invalid);
    refused({&parties(), firm.value, {12345}, {}}, ErrorCode::NotFound);
    refused({&parties(), firm.value, {other.value}, {{QStringLiteral("nothing"), firm.value}}},
            ErrorCode::Invalid);
    refused({&parties(), firm.value, {other.value}, {{QStringLiteral("name"), person.value}}},
            ErrorCode::Invalid);
    CHECK_FALSE(undoMerge(*session, 7));
    CHECK(contents(*session) == before);
}

namespace
{
/// Says where every phone has to be, beside the workspace that is tried.
struct Expectation {
    std::map<qint64, qint64> owner;                   ///< phone → party
    std::map<qint64, std::set<qint64>> moved;         ///< number of the merge → phones
    std::map<qint64, std::pair<qint64, qint64>> into; ///< number of the merge → dropped, kept

    qint64 carriedTo(qint64 party) const
    {
        for (const auto &[number, ends] : into)
            if (ends.first == party)
                return carriedTo(ends.second);
        return party;
    }
};
} // namespace

TEST_CASE("Random histories of merging, editing and taking merges back lose nothing")
{
    const bool holds = rc::check([] {
        TempWorkspace workspace(crm());
        const auto session = workspace.session();
        Expectation expected;
        std::vector<qint64> cards;
        int phones = 0;
        const auto addPhoneTo = [&](qint64 card) {
            const auto id =
                addPhone(*session, {card}, QStringLiteral("+7 909 %1").arg(1000000 + phones++));
            expected.owner[id.value] = card;
        };
        for (int i = 0; i < 5; ++i) {
            cards.push_back(addParty(*session, QStringLiteral("Фирма %1").arg(i)).value);
            addPhoneTo(cards.back());
        }
        const QStringList before = contents(*session);
        bool isEdited = false;
        const int steps = *rc::gen::inRange(1, 14);
        for (int step = 0; step < steps; ++step) {
            std::vector<qint64> live;
            for (const qint64 card : cards)
                if (expected.carriedTo(card) == card)
                    live.push_back(card);
            const int kind = *rc::gen::inRange(0, 4);
            if (kind == 0 && live.size() > 1) {
                const auto at = *rc::gen::inRange<size_t>(1, live.size());
                const qint64 keep = live[*rc::gen::inRange<size_t>(0, at)];
                const auto merge = merged(*session, {keep}, {live[at]}).front();
                expected.into[merge.number] = {live[at], keep};
                for (auto &[phone, owner] : expected.owner)
                    if (owner == live[at]) {
                        owner = keep;
                        expected.moved[merge.number].insert(phone);
                    }
            } else if (kind == 1 && !expected.into.empty()) {
                auto undone = expected.into.begin();
                std::advance(undone, *rc::gen::inRange<size_t>(0, expected.into.size()));
                const auto [number, ends] = *undone;
                must(undoMerge(*session, number));
                const qint64 carried = expected.carriedTo(ends.second);
                for (const qint64 phone : expected.moved[number])
                    if (expected.owner[phone] == carried || expected.owner[phone] == ends.second)
                        expected.owner[phone] = ends.first;
                expected.into.erase(number);
                expected.moved.erase(number);
            } else if (kind == 2) {
                addPhoneTo(live[*rc::gen::inRange<size_t>(0, live.size())]);
                isEdited = true;
            } else if (kind == 3) {
                auto edited = expected.owner.begin();
                std::advance(edited, *rc::gen::inRange<size_t>(0, expected.owner.size()));
                change<ContactPoint>(*session, {edited->first}, [&](ContactPoint &point) {
                    point.label = QStringLiteral("label %1").arg(step);
                });
                isEdited = true;
            }
        }
        for (const auto &[phone, owner] : expected.owner) {
            RC_ASSERT(load<ContactPoint>(*session, {phone}).party.value == owner);
            RC_ASSERT(lifeOf<ContactPoint>(*session, {phone}) == Life::Live);
            RC_ASSERT(lifeOf<Party>(*session, {owner}) == Life::Live);
        }
        if (isEdited)
            return;
        while (!expected.into.empty()) {
            must(undoMerge(*session, expected.into.rbegin()->first));
            expected.into.erase(std::prev(expected.into.end()));
        }
        RC_ASSERT(contents(*session) == before);
    });
    CHECK(holds);
}
