#include "support/catch.h"
#include "support/gadget.h"
#include "support/tempworkspace.h"

using namespace kartoteka;

namespace
{
Id<Gadget> add(Session &session, const QString &name)
{
    Id<Gadget> id;
    must(session.perform(Message("Add %1").arg(name), [&](Writer &writer) {
        Gadget gadget;
        gadget.name = name;
        id = writer.create(gadget);
    }));
    return id;
}

void rename(Session &session, Id<Gadget> id, const QString &name)
{
    must(session.perform(Message("Rename"), [&](Writer &writer) {
        const Gadget shown = *writer.find(id);
        Gadget wanted = shown;
        wanted.name = name;
        writer.change(shown, wanted);
    }));
}

QString nameOf(Session &session, Id<Gadget> id)
{
    const auto found =
        must(session.read<std::optional<Gadget>>([&](Reader &reader) { return reader.find(id); }));
    return found ? found->name : QStringLiteral("(gone)");
}

/// Everything that is in the tables of the sample, to compare before and after.
QStringList contents(Session &session)
{
    return must(session.read<QStringList>([](Reader &reader) {
        QStringList lines;
        for (const char *sql :
             {"SELECT * FROM gadget ORDER BY id", "SELECT * FROM gadget_label ORDER BY id",
              "SELECT * FROM search_text WHERE text <> '' ORDER BY id",
              "SELECT * FROM custom_field ORDER BY id"}) {
            Statement rows = reader.database().prepare(QByteArray(sql));
            while (rows.step()) {
                QStringList cells;
                for (int column = 0; column < rows.columnCount(); ++column)
                    cells << rows.text(column);
                lines << cells.join(u'|');
            }
        }
        return lines;
    }));
}
} // namespace

TEST_CASE("Steps are undone and redone one by one, also after a restart")
{
    TempWorkspace workspace(gadgetSchema());
    auto session = workspace.session();
    const auto id = add(*session, QStringLiteral("one"));
    rename(*session, id, QStringLiteral("two"));
    rename(*session, id, QStringLiteral("three"));
    must(session->undo());
    CHECK(nameOf(*session, id) == QStringLiteral("two"));
    session.reset();
    workspace.reopen();
    session = workspace.session();
    must(session->undo());
    must(session->undo());
    CHECK(nameOf(*session, id) == QStringLiteral("(gone)"));
    CHECK_FALSE(session->undo());
    CHECK(must(session->redo()).english() == QStringLiteral("Add one"));
    must(session->redo());
    must(session->redo());
    CHECK(nameOf(*session, id) == QStringLiteral("three"));
    CHECK_FALSE(session->redo());
}

TEST_CASE("Something new closes the way forward")
{
    TempWorkspace workspace(gadgetSchema());
    const auto session = workspace.session();
    const auto id = add(*session, QStringLiteral("one"));
    rename(*session, id, QStringLiteral("two"));
    must(session->undo());
    rename(*session, id, QStringLiteral("other"));
    CHECK_FALSE(session->redo());
    CHECK(nameOf(*session, id) == QStringLiteral("other"));
}

TEST_CASE("Redo brings back what was taken back last, not what an earlier step left behind")
{
    TempWorkspace workspace(gadgetSchema());
    const auto session = workspace.session();
    const auto first = add(*session, QStringLiteral("A"));
    const auto second = add(*session, QStringLiteral("B"));
    must(session->undo());
    const auto third = add(*session, QStringLiteral("C"));
    must(session->undo());
    must(session->undo());
    must(session->redo());
    CHECK(nameOf(*session, first) == QStringLiteral("A"));
    CHECK(nameOf(*session, third) == QStringLiteral("(gone)"));
    must(session->redo());
    CHECK(nameOf(*session, third) == QStringLiteral("C"));
    CHECK_FALSE(session->redo());
    CHECK(nameOf(*session, second) == QStringLiteral("(gone)"));
}

TEST_CASE("Undo is refused when somebody changed the same field since, and keeps other fields")
{
    TempWorkspace workspace(gadgetSchema());
    const auto anna = workspace.session();
    anna->setUser(1);
    const auto boris = workspace.session();
    boris->setUser(2);
    const auto id = add(*anna, QStringLiteral("one"));
    rename(*anna, id, QStringLiteral("two"));
    must(boris->perform(Message("Code"), [&](Writer &writer) {
        const Gadget shown = *writer.find(id);
        Gadget wanted = shown;
        wanted.code = QStringLiteral("B");
        writer.change(shown, wanted);
    }));
    must(anna->undo());
    CHECK(nameOf(*anna, id) == QStringLiteral("one"));
    must(anna->redo());
    rename(*boris, id, QStringLiteral("his"));
    const auto refused = anna->undo();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code() == ErrorCode::Conflict);
    CHECK(nameOf(*anna, id) == QStringLiteral("his"));
}

TEST_CASE("A created record that was changed since is not undone away")
{
    TempWorkspace workspace(gadgetSchema());
    const auto anna = workspace.session();
    anna->setUser(1);
    const auto boris = workspace.session();
    boris->setUser(2);
    const auto id = add(*anna, QStringLiteral("one"));
    rename(*boris, id, QStringLiteral("his"));
    const auto refused = anna->undo();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().english() ==
          QStringLiteral("Cannot undo “Add one”: “his” was changed since"));
}

TEST_CASE("A created record others refer to is not undone away")
{
    TempWorkspace workspace(gadgetSchema());
    const auto anna = workspace.session();
    anna->setUser(1);
    const auto boris = workspace.session();
    boris->setUser(2);
    const auto id = add(*anna, QStringLiteral("one"));
    must(boris->perform(Message("Label"), [&](Writer &writer) {
        GadgetLabel label;
        label.gadget = id;
        label.text = QStringLiteral("mine");
        writer.create(label);
    }));
    CHECK_FALSE(anna->undo());
    must(boris->undo());
    must(anna->undo());
}

TEST_CASE("Undo of everything a set can do leaves the tables as they were, redo as they became")
{
    TempWorkspace workspace(gadgetSchema());
    const auto session = workspace.session();
    const auto kept = add(*session, QStringLiteral("kept"));
    const auto erased = add(*session, QStringLiteral("erased"));
    const auto trashed = add(*session, QStringLiteral("trashed"));
    const QStringList before = contents(*session);
    must(session->perform(Message("All at once"), [&](Writer &writer) {
        CustomField field;
        field.entity = QStringLiteral("gadget");
        field.key = QStringLiteral("shelf");
        field.kind = QStringLiteral("text");
        writer.create(field);
        const Record shown = writer.load(gadgets(), kept.value);
        Record wanted = shown;
        wanted.set(u"name", Value(QStringLiteral("renamed")));
        writer.change(shown, wanted);
        writer.erase(gadgets(), erased.value);
        writer.trash(gadgets(), trashed.value);
        Gadget fresh;
        fresh.name = QStringLiteral("fresh");
        fresh.parent = kept;
        const auto freshId = writer.create(fresh);
        GadgetLabel label;
        label.gadget = freshId;
        label.text = QStringLiteral("label");
        writer.create(label);
        Gadget passing;
        passing.name = QStringLiteral("made and erased");
        writer.erase(gadgets(), writer.create(passing).value);
    }));
    const QStringList after = contents(*session);
    CHECK(before != after);
    for (int round = 0; round < 3; ++round) {
        must(session->undo());
        CHECK(contents(*session) == before);
        must(session->redo());
        CHECK(contents(*session) == after);
    }
}

TEST_CASE("A bulk run of thousands is one block in the journal and is undone and redone whole")
{
    TempWorkspace workspace(gadgetSchema());
    const auto session = workspace.session();
    add(*session, QStringLiteral("before"));
    const QStringList before = contents(*session);
    constexpr int kRows = 30000;
    Progress progress;
    const ChangeSet set = must(session->perform(
        Message("Import"),
        [&](Writer &writer) {
            writer.beginBulk({&gadgets(), &gadgetLabels()}, kRows, progress);
            for (int row = 0; row < kRows; ++row) {
                Gadget gadget;
                gadget.name = QStringLiteral("gadget %1").arg(row);
                const auto id = writer.create(gadget);
                GadgetLabel label;
                label.gadget = id;
                label.text = QStringLiteral("label %1").arg(row);
                writer.create(label);
            }
        },
        SetKind::Import));
    CHECK(set.changes.size() <= 4);
    const QStringList after = contents(*session);
    CHECK(after.size() == before.size() + 3 * kRows);
    const auto hits = must(session->read<std::vector<SearchHit>>(
        [](Reader &reader) { return search(reader, QStringLiteral("label 29999"), 10); }));
    REQUIRE(hits.size() == 1);
    CHECK(hits.front().title == QStringLiteral("gadget 29999"));
    must(session->undoSet(set.seq, progress));
    CHECK(contents(*session) == before);
    must(session->redo());
    CHECK(contents(*session) == after);
}

TEST_CASE("Indexes dropped for a bulk run are there again afterwards, also when it fails")
{
    TempWorkspace workspace(gadgetSchema());
    const auto session = workspace.session();
    const auto indexes = [&] {
        return must(session->read<qint64>([](Reader &reader) {
            return reader.database().integer(
                "SELECT count(*) FROM sqlite_schema WHERE type = 'index'");
        }));
    };
    const qint64 before = indexes();
    Progress progress;
    for (const bool fails : {true, false}) {
        const auto result = session->perform(Message("Import"), [&](Writer &writer) {
            writer.beginBulk({&gadgets()}, 1000, progress);
            Gadget gadget;
            gadget.name = QStringLiteral("x");
            writer.create(gadget);
            if (fails)
                writer.refuse(cancelledError());
        });
        CHECK(bool(result) != fails);
        CHECK(indexes() == before);
    }
}
