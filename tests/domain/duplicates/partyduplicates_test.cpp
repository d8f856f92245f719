#include "domain/duplicates/partyduplicates.h"

#include "domain/duplicates/notduplicate.h"
#include "domain/parties/affiliation.h"
#include "domain/parties/contactpoint.h"
#include "domain/samplerecords.h"
#include "storage/customfield.h"
#include "storage/writer.h"
#include "support/tempworkspace.h"

using namespace kartoteka;

namespace
{
Id<Party> addParty(Session &session, PartyKind kind, const QString &name, const QString &phone,
                   const QString &taxId = {})
{
    Id<Party> id;
    must(session.perform(Message::verbatim(name), [&](Writer &writer) {
        Party party;
        party.kind = kind;
        party.name = name;
        party.taxId = taxId;
        id = writer.create(party);
        if (phone.isEmpty())
            return;
        ContactPoint point;
        point.party = id;
        point.value = phone;
        writer.create(point);
    }));
    return id;
}

std::vector<PartyPair> pairsOf(Session &session)
{
    Progress progress;
    return must(duplicateParties(session, {}, progress));
}
} // namespace

TEST_CASE("Likely duplicates are found among firms and among persons, never between both")
{
    TempWorkspace workspace(crm());
    const auto session = workspace.session();
    const auto firm = addParty(*session, PartyKind::Organization, QStringLiteral("ООО «Ромашка»"),
                               QStringLiteral("8 (495) 123-45-67"), QStringLiteral("7707083893"));
    const auto twin = addParty(*session, PartyKind::Organization, QStringLiteral("РОМАШКА, ООО"),
                               QStringLiteral("+7 495 123 45 67"));
    addParty(*session, PartyKind::Person, QStringLiteral("Ромашка"),
             QStringLiteral("+7 495 123 45 67"));
    const auto other = addParty(*session, PartyKind::Organization, QStringLiteral("ООО «Ромашка»"),
                                {}, QStringLiteral("7736050003"));
    const auto pairs = pairsOf(*session);
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].first == std::min(firm, twin));
    CHECK(pairs[0].second == std::max(firm, twin));
    CHECK(pairs[0].kind == PartyKind::Organization);
    CHECK_FALSE(pairs[0].reasons.empty());

    // In the recycle bin nothing is a duplicate.
    must(session->perform(Message::verbatim(QStringLiteral("bin")), [&](Writer &writer) {
        writer.trash(describe(static_cast<const Party *>(nullptr)), twin.value);
    }));
    CHECK(pairsOf(*session).empty());
    CHECK(other != firm);
}

TEST_CASE("What was said to be different stays so until that is taken back")
{
    TempWorkspace workspace(crm());
    auto session = workspace.session();
    const auto one = addParty(*session, PartyKind::Person, QStringLiteral("Иванов Иван Иванович"),
                              QStringLiteral("89161112233"));
    const auto other = addParty(*session, PartyKind::Person, QStringLiteral("Иванов И.И."),
                                QStringLiteral("+7 916 111-22-33"));
    REQUIRE(pairsOf(*session).size() == 1);
    // From either side, and twice, it is one pair.
    REQUIRE(markDifferent(*session, other, one));
    REQUIRE(markDifferent(*session, one, other));
    CHECK(pairsOf(*session).empty());
    session.reset();
    workspace.reopen();
    session = workspace.session();
    CHECK(pairsOf(*session).empty());
    Query query;
    query.entity = &describe(static_cast<const NotDuplicate *>(nullptr));
    CHECK(must(session->read<qint64>([&](Reader &reader) { return reader.count(query); })) == 1);
    CHECK_FALSE(markDifferent(*session, one, one));
    CHECK_FALSE(markDifferent(*session, one, {12345}));
    must(session->undo());
    CHECK(pairsOf(*session).size() == 1);
}

TEST_CASE("A card that is being entered is warned of by any of what it is told by")
{
    TempWorkspace workspace(crm());
    const auto session = workspace.session();
    const auto firm = addParty(*session, PartyKind::Organization, QStringLiteral("ООО «Ромашка»"),
                               QStringLiteral("8 (495) 123-45-67"), QStringLiteral("7707083893"));
    const auto warned = [&](const PartyDraft &draft) {
        const auto similar = must(similarParties(*session, draft));
        return similar.size() == 1 && similar[0].party == firm && !similar[0].reasons.empty();
    };
    PartyDraft draft;
    CHECK(must(similarParties(*session, draft)).empty());
    draft.party.name = QStringLiteral("Ромашка");
    draft.phones = QStringList{QStringLiteral("84951234567")};
    CHECK(warned(draft));
    draft.party.name = QStringLiteral("Ромашкка"); // a slip
    CHECK(warned(draft));
    draft.phones.clear();
    draft.party.taxId = QStringLiteral("7707 083 893");
    CHECK(warned(draft));
    draft.party.id = firm; // its own card
    CHECK_FALSE(warned(draft));
    draft.party.id = {};
    draft.party.kind = PartyKind::Person;
    CHECK_FALSE(warned(draft));
    draft.party = Party();
    draft.party.name = QStringLiteral("Василёк %_' \"");
    CHECK(must(similarParties(*session, draft)).empty());
}

TEST_CASE("The home region decides how phones are read")
{
    TempWorkspace workspace(crm());
    const auto session = workspace.session();
    must(session->perform(Message::verbatim(QStringLiteral("home")), [](Writer &writer) {
        Setting setting;
        setting.key = QStringLiteral("home_region");
        setting.value = QStringLiteral("CN");
        writer.create(setting);
    }));
    const auto id = addParty(*workspace.session(), PartyKind::Organization, QStringLiteral("华为"),
                             QStringLiteral("010-65529988"));
    const auto points = must(session->read<std::vector<Record>>([&](Reader &reader) {
        return reader.parts(describe(static_cast<const ContactPoint *>(nullptr)), id.value);
    }));
    REQUIRE(points.size() == 1);
    CHECK(points[0].value(u"normalized").text() == QStringLiteral("+861065529988"));
}
