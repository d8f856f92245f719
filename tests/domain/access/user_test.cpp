#include "domain/access/user.h"

#include "domain/parties/note.h"
#include "domain/parties/party.h"
#include "domain/samplerecords.h"
#include "support/catch.h"
#include "support/tempworkspace.h"

using namespace kartoteka;

TEST_CASE("Signing in adds a user once, and that cannot be taken back")
{
    TempWorkspace workspace(crm());
    const auto session = workspace.session();
    const Id<User> first = must(signIn(*session, QStringLiteral("anna")));
    CHECK_FALSE(first.isNull());
    CHECK(session->user() == first.value);
    CHECK(must(signIn(*session, QStringLiteral("anna"))) == first);
    CHECK(must(signIn(*session, QStringLiteral("boris"))) != first);
    CHECK_FALSE(session->undo());
}

TEST_CASE("A note says when and by whom it was written")
{
    TempWorkspace workspace(crm());
    const auto session = workspace.session();
    const Id<User> anna = must(signIn(*session, QStringLiteral("anna")));
    Id<Note> id;
    must(session->perform(Message("Add"), [&](Writer &writer) {
        Party party;
        party.name = QStringLiteral("Ромашка");
        Note note;
        note.entity = QStringLiteral("party");
        note.record = {writer.create(party).value};
        note.text = QStringLiteral("Звонить после обеда");
        id = writer.create(note);
    }));
    const auto note =
        must(session->read<std::optional<Note>>([&](Reader &reader) { return reader.find(id); }));
    REQUIRE(note);
    CHECK(note->createdBy == anna);
    CHECK(note->createdAt.ms == workspace.clock().nowMs());
}
