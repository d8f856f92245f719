#include "storage/ownfields.h"

#include "storage/searchcondition.h"
#include "support/gadget.h"
#include "support/tempworkspace.h"

using namespace kartoteka;

namespace
{

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const Message kStep = Message::verbatim(QStringLiteral("step"));

/// A workspace with one field of one's own of gadgets and a few gadgets that hold values.
struct World {
    World()
        : file(gadgetSchema())
        , session(file.session())
    {
    }

    Id<CustomField> add(const char *label, const char *kind, const char *options = "")
    {
        CustomField field;
        field.entity = entityOf<Gadget>().key();
        field.label = text(label);
        field.kind = text(kind);
        field.options = text(options);
        Id<CustomField> id;
        must(session->perform(kStep, [&](Writer &writer) { id = addOwnField(writer, field); }));
        return id;
    }
    qint64 gadget(const QString &key, const Value &value)
    {
        qint64 id = 0;
        must(session->perform(kStep, [&](Writer &writer) {
            Record record = session->blank(entityOf<Gadget>());
            record.set(u"name", Value(QStringLiteral("Gadget")));
            record.set(key, value);
            id = writer.create(record);
        }));
        return id;
    }
    Value value(qint64 id, const QString &key)
    {
        return must(session->read<Value>(
            [&](Reader &reader) { return reader.load(entityOf<Gadget>(), id).value(key); }));
    }
    CustomField definition(Id<CustomField> id)
    {
        return must(session->read<CustomField>([&](Reader &reader) { return *reader.find(id); }));
    }
    std::vector<OwnField> all()
    {
        return must(session->read<std::vector<OwnField>>(
            [](Reader &reader) { return ownFields(reader, entityOf<Gadget>()); }));
    }
    qint64 count(const char *key)
    {
        return must(session->read<qint64>([&](Reader &reader) {
            return ownValueCounts(reader, entityOf<Gadget>()).value(text(key));
        }));
    }
    Result<ChangeSet> toKind(Id<CustomField> id, const char *kind)
    {
        CustomField wanted = definition(id);
        wanted.kind = text(kind);
        Progress progress;
        return session->perform(kStep,
                                [&](Writer &writer) { changeKind(writer, wanted, progress); });
    }
    size_t found(const char *words)
    {
        return must(session->read<size_t>(
            [&](Reader &reader) { return search(reader, text(words), 50).size(); }));
    }
    Problems problems(const CustomField &field)
    {
        return must(session->read<Problems>(
            [&](Reader &reader) { return ownFieldProblems(reader, field); }));
    }

    TempWorkspace file;
    std::unique_ptr<Session> session;
};

} // namespace

TEST_CASE("A field of one's own gets a key from its name that nothing else has")
{
    World world;
    const auto keyOf = [&](const char *label) {
        return world.definition(world.add(label, "text")).key.toStdString();
    };
    CHECK(keyOf("Дата договора") == "data_dogovora");
    CHECK(keyOf("  2nd   choice ") == "field_2nd_choice");
    CHECK(keyOf("合同") == "field");
    CHECK(keyOf("🚀") == "field_2");
    CHECK(keyOf("Life") == "life_2");
    CHECK(world.all().size() == 5);
    CHECK(world.all()[1].definition.position == 2);
}

TEST_CASE("Names and keys that are there already, empty, too long or unseen are refused")
{
    World world;
    const Id<CustomField> first = world.add("Colour of the box", "text");
    CustomField field;
    field.entity = entityOf<Gadget>().key();
    field.kind = QStringLiteral("text");
    field.key = QStringLiteral("fresh");
    for (const QString &label :
         {QString(), QString(u' '), QString(QChar(0x200B)), text("colour OF the box"),
          entityOf<Gadget>().find(u"name")->label.translated(), QString(10'000, u'x')}) {
        field.label = label;
        INFO(label.left(40).toStdString());
        REQUIRE(world.problems(field).size() == 1);
        CHECK(world.problems(field)[0].field == QStringLiteral("label"));
    }
    field.label = text("مرحبا 🚀");
    CHECK(world.problems(field).empty());
    for (const char *key : {"colour_of_the_box", "name", "life", "Ключ", "a b", "1a"}) {
        field.key = text(key);
        INFO(key);
        REQUIRE_FALSE(world.problems(field).empty());
        CHECK(world.problems(field)[0].field == QStringLiteral("key"));
    }
    CustomField same = world.definition(first);
    CHECK(world.problems(same).empty());
    same.kind = QStringLiteral("choice");
    for (const char *options : {"", " \n ", "a\nA", "a\n​"}) {
        same.options = text(options);
        REQUIRE_FALSE(world.problems(same).empty());
        CHECK(world.problems(same)[0].field == QStringLiteral("options"));
    }
}

TEST_CASE("A removed field keeps its values until it is emptied, and comes back with them")
{
    World world;
    const Id<CustomField> id = world.add("Grade", "integer");
    const qint64 gadget = world.gadget(QStringLiteral("grade"), Value(7));
    REQUIRE(world.count("grade") == 1);
    must(world.session->perform(
        kStep, [&](Writer &writer) { writer.trash(entityOf<CustomField>(), id.value); }));
    REQUIRE(world.all().size() == 1);
    CHECK(world.all().front().isRemoved);
    CustomField again = world.definition(id);
    again.id = {};
    again.kind = QStringLiteral("text");
    REQUIRE(world.problems(again).size() == 1);
    must(world.session->perform(
        kStep, [&](Writer &writer) { writer.restore(entityOf<CustomField>(), id.value); }));
    CHECK(world.value(gadget, QStringLiteral("grade")) == Value(7));
    must(world.session->perform(
        kStep, [&](Writer &writer) { writer.trash(entityOf<CustomField>(), id.value); }));
    Progress progress;
    must(world.session->perform(kStep,
                                [&](Writer &writer) { emptyOwnField(writer, id, progress); }));
    CHECK(world.count("grade") == 0);
    CHECK(world.problems(again).empty());
    must(world.session->undo());
    REQUIRE(world.all().size() == 1);
    CHECK(world.all().front().isRemoved);
    CHECK(world.count("grade") == 1);
}

TEST_CASE("A value changed before its field was removed is taken back while the field is gone")
{
    World world;
    const Id<CustomField> id = world.add("Grade", "integer");
    const qint64 gadget = world.gadget(QStringLiteral("grade"), Value(7));
    const auto other = world.file.session();
    must(other->perform(kStep, [&](Writer &writer) {
        const Record record = writer.load(entityOf<Gadget>(), gadget);
        Record wanted = record;
        wanted.set(u"grade", Value(8));
        writer.change(record, wanted);
    }));
    const qint64 seq = must(
        other->read<qint64>([](Reader &reader) { return journal::lastSet(reader.database()); }));
    must(world.session->perform(
        kStep, [&](Writer &writer) { writer.trash(entityOf<CustomField>(), id.value); }));
    Progress progress;
    must(world.session->undoSet(seq, progress));
    must(world.session->perform(
        kStep, [&](Writer &writer) { writer.restore(entityOf<CustomField>(), id.value); }));
    CHECK(world.value(gadget, QStringLiteral("grade")) == Value(7));
}

TEST_CASE("A type changes with all values or not at all, and undo brings both back")
{
    World world;
    const Id<CustomField> id = world.add("Number", "text");
    const QString key = QStringLiteral("number");
    const qint64 good = world.gadget(key, Value(QStringLiteral("12")));
    const qint64 bad = world.gadget(key, Value(QStringLiteral("a dozen")));
    const auto refused = world.toKind(id, "integer");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().translated().contains(QStringLiteral("a dozen")));
    CHECK(world.definition(id).kind == QStringLiteral("text"));
    CHECK(world.value(good, key) == Value(QStringLiteral("12")));
    must(world.session->perform(kStep, [&](Writer &writer) {
        const Record record = writer.load(entityOf<Gadget>(), bad);
        Record wanted = record;
        wanted.set(key, Value(QStringLiteral("144")));
        writer.change(record, wanted);
    }));
    must(world.toKind(id, "integer"));
    CHECK(world.value(good, key) == Value(12));
    CHECK(world.value(bad, key) == Value(144));
    must(world.session->undo());
    CHECK(world.definition(id).kind == QStringLiteral("text"));
    CHECK(world.value(bad, key) == Value(QStringLiteral("144")));
    must(world.toKind(id, "choice"));
    CHECK(optionsOf(world.definition(id)) == QStringList({text("12"), text("144")}));
    must(world.toKind(id, "long_text"));
    CHECK(world.definition(id).options.isEmpty());
    must(world.session->undo());
    must(world.session->redo());
    CHECK(world.value(bad, key) == Value(QStringLiteral("144")));
}

TEST_CASE("An option that is renamed or removed is renamed or removed in the records as well")
{
    World world;
    const Id<CustomField> id = world.add("Colours", "multi_choice", "red\ngreen\nblue");
    const QString key = QStringLiteral("colours");
    const qint64 two = world.gadget(key, Value(QStringLiteral("red\nblue")));
    const qint64 one = world.gadget(key, Value(QStringLiteral("red")));
    Progress progress;
    const auto replace = [&](const char *from, const char *to) {
        return world.session->perform(kStep, [&](Writer &writer) {
            replaceOption(writer, id, text(from), text(to), progress);
        });
    };
    must(replace("red", "crimson"));
    CHECK(world.value(two, key) == Value(QStringLiteral("crimson\nblue")));
    CHECK_FALSE(replace("crimson", "BLUE"));
    must(replace("crimson", ""));
    CHECK(world.value(two, key) == Value(QStringLiteral("blue")));
    CHECK(world.value(one, key).isNull());
    CHECK(optionsOf(world.definition(id)) == QStringList({text("green"), text("blue")}));
    must(world.session->undo());
    must(world.session->undo());
    CHECK(world.value(two, key) == Value(QStringLiteral("red\nblue")));
    must(world.session->perform(
        kStep, [&](Writer &writer) { orderOwnFields(writer, {world.definition(id).id}); }));
}

TEST_CASE("What a field of one's own held is not found once it is removed or has another type")
{
    World world;
    const Id<CustomField> id = world.add("Whereabouts", "text");
    const QString key = QStringLiteral("whereabouts");
    world.gadget(key, Value(text("Занзибар")));
    CHECK(world.found("занзибар") == 1);
    must(world.session->perform(
        kStep, [&](Writer &writer) { writer.trash(entityOf<CustomField>(), id.value); }));
    CHECK(world.found("занзибар") == 0);
    must(world.session->undo());
    CHECK(world.found("занзибар") == 1);
    must(world.session->redo());
    CHECK(world.found("занзибар") == 0);
    CHECK(world.found("Gadget") == 1);
    must(world.session->perform(
        kStep, [&](Writer &writer) { writer.restore(entityOf<CustomField>(), id.value); }));
    CHECK(world.found("занзибар") == 1);
    must(world.toKind(id, "choice"));
    CHECK(world.found("занзибар") == 0);
    must(world.session->undo());
    CHECK(world.found("занзибар") == 1);
}

TEST_CASE("A removed field is not found in any of very many records either")
{
    constexpr int kCount = 9000; // more than are made anew at once
    World world;
    const Id<CustomField> id = world.add("Whereabouts", "text");
    must(world.session->perform(kStep, [&](Writer &writer) {
        for (int number = 0; number < kCount; ++number) {
            Record record = world.session->blank(entityOf<Gadget>());
            record.set(u"name", Value(QStringLiteral("Gadget")));
            record.set(u"whereabouts", Value(text("Занзибар")));
            writer.create(record);
        }
    }));
    const auto count = [&] {
        return must(world.session->read<qint64>([](Reader &reader) {
            Query query;
            query.entity = &entityOf<Gadget>();
            query.condition = foundBySearch(text("занзибар"));
            return reader.count(query);
        }));
    };
    REQUIRE(count() == kCount);
    must(world.session->perform(
        kStep, [&](Writer &writer) { writer.trash(entityOf<CustomField>(), id.value); }));
    CHECK(count() == 0);
    must(world.session->undo());
    CHECK(count() == kCount);
}
