#include "storage/rowcursor.h"
#include "support/catch.h"
#include "support/gadget.h"
#include "support/tempworkspace.h"

using namespace kartoteka;

namespace
{
Gadget fullGadget()
{
    Gadget gadget;
    gadget.name = QStringLiteral("Ёлочная гирлянда 上海");
    gadget.code = QStringLiteral("A-1");
    gadget.state = GadgetState::Used;
    gadget.price = {125050, *Currency::parse(u"RUB")};
    gadget.weight = Quantity{1500};
    gadget.discount = Percent{725};
    gadget.year = 2020;
    gadget.listed = true;
    gadget.bought = QDate(2024, 2, 29);
    gadget.seen = {1709632800123};
    gadget.remark = QStringLiteral("две\nстроки ");
    return gadget;
}

Id<Gadget> save(Session &session, const Gadget &gadget)
{
    Id<Gadget> id;
    must(session.perform(Message("Add gadget"),
                         [&](Writer &writer) { id = writer.create(gadget); }));
    return id;
}

Gadget load(Session &session, Id<Gadget> id)
{
    const auto found =
        must(session.read<std::optional<Gadget>>([&](Reader &reader) { return reader.find(id); }));
    REQUIRE(found);
    return *found;
}

qint64 countLive(Session &session)
{
    return must(session.read<qint64>([](Reader &reader) {
        Query query;
        query.entity = &gadgets();
        return reader.count(query);
    }));
}
} // namespace

TEST_CASE("Every field of a record comes back as it was saved")
{
    TempWorkspace workspace(gadgetSchema());
    const auto session = workspace.session();
    const Gadget saved = fullGadget();
    const Gadget loaded = load(*session, save(*session, saved));
    CHECK(loaded.name == saved.name);
    CHECK(loaded.code == saved.code);
    CHECK(loaded.state == saved.state);
    CHECK(loaded.price == saved.price);
    CHECK(loaded.weight == saved.weight);
    CHECK(loaded.discount == saved.discount);
    CHECK(loaded.year == saved.year);
    CHECK(loaded.listed == saved.listed);
    CHECK(loaded.bought == saved.bought);
    CHECK(loaded.seen == saved.seen);
    CHECK(loaded.remark == saved.remark);
}

TEST_CASE("A record that is not valid is refused with every field named, and nothing is saved")
{
    TempWorkspace workspace(gadgetSchema());
    const auto session = workspace.session();
    const auto result = session->perform(Message("Add"), [](Writer &writer) {
        Gadget good;
        good.name = QStringLiteral("good");
        writer.create(good);
        Gadget bad;
        bad.year = 1066;
        writer.create(bad);
    });
    REQUIRE_FALSE(result);
    CHECK(result.error().code() == ErrorCode::Invalid);
    CHECK(result.error().english() ==
          QStringLiteral("name: must not be empty; year: is too long ago"));
    CHECK(countLive(*session) == 0);
}

TEST_CASE("A reference to nothing is refused beside its field")
{
    TempWorkspace workspace(gadgetSchema());
    const auto session = workspace.session();
    const auto result = session->perform(Message("Add"), [](Writer &writer) {
        Gadget orphan;
        orphan.name = QStringLiteral("orphan");
        orphan.parent = {77};
        writer.create(orphan);
    });
    REQUIRE_FALSE(result);
    CHECK(result.error().english() == QStringLiteral("parent: there is no Gadget with the id 77"));
}

TEST_CASE("Text with lone surrogates and NUL is stored as valid text")
{
    TempWorkspace workspace(gadgetSchema());
    const auto session = workspace.session();
    Gadget gadget;
    gadget.name = QStringLiteral("a") + QChar(0xD800) + QChar(0) + QStringLiteral("b");
    const QString name = load(*session, save(*session, gadget)).name;
    CHECK_FALSE(name.contains(QChar(0)));
    CHECK(name.isValidUtf16());
}

TEST_CASE("Two sessions changing different fields of one record both win")
{
    TempWorkspace workspace(gadgetSchema());
    const auto anna = workspace.session();
    const auto boris = workspace.session();
    const auto id = save(*anna, fullGadget());
    const Gadget shown = load(*anna, id);
    Gadget byAnna = shown;
    byAnna.code = QStringLiteral("A-2");
    Gadget byBoris = shown;
    byBoris.year = 2021;
    must(anna->perform(Message("Change"), [&](Writer &writer) { writer.change(shown, byAnna); }));
    must(boris->perform(Message("Change"), [&](Writer &writer) { writer.change(shown, byBoris); }));
    const Gadget now = load(*anna, id);
    CHECK(now.code == QStringLiteral("A-2"));
    CHECK(now.year == 2021);
}

TEST_CASE("Two sessions changing the same field get a conflict with three values")
{
    TempWorkspace workspace(gadgetSchema());
    const auto anna = workspace.session();
    const auto boris = workspace.session();
    const auto id = save(*anna, fullGadget());
    const Gadget shown = load(*anna, id);
    Gadget byAnna = shown;
    byAnna.code = QStringLiteral("hers");
    Gadget byBoris = shown;
    byBoris.code = QStringLiteral("his");
    byBoris.year = 2022;
    must(anna->perform(Message("Change"), [&](Writer &writer) { writer.change(shown, byAnna); }));
    const auto result =
        boris->perform(Message("Change"), [&](Writer &writer) { writer.change(shown, byBoris); });
    REQUIRE_FALSE(result);
    CHECK(result.error().code() == ErrorCode::Conflict);
    REQUIRE(result.error().conflicts.size() == 1);
    const FieldConflict &conflict = result.error().conflicts.front();
    CHECK(conflict.field == QStringLiteral("code"));
    CHECK(conflict.mine == QStringLiteral("his"));
    CHECK(conflict.theirs == QStringLiteral("hers"));
    CHECK(conflict.original == QStringLiteral("A-1"));
    CHECK(load(*boris, id).year == 2020);
}

TEST_CASE("The same value typed by two people is no conflict")
{
    TempWorkspace workspace(gadgetSchema());
    const auto session = workspace.session();
    const auto id = save(*session, fullGadget());
    const Gadget shown = load(*session, id);
    Gadget wanted = shown;
    wanted.code = QStringLiteral("same");
    must(
        session->perform(Message("Change"), [&](Writer &writer) { writer.change(shown, wanted); }));
    const auto again = must(
        session->perform(Message("Change"), [&](Writer &writer) { writer.change(shown, wanted); }));
    CHECK(again.isEmpty());
}

TEST_CASE("One perform sends one change set, and none when nothing changed")
{
    TempWorkspace workspace(gadgetSchema());
    const auto session = workspace.session();
    std::vector<ChangeSet> sent;
    QObject::connect(session.get(), &Session::changed,
                     [&](const ChangeSet &changes) { sent.push_back(changes); });
    const auto id = save(*session, fullGadget());
    must(session->perform(Message("Nothing"), [](Writer &) {}));
    REQUIRE(sent.size() == 1);
    REQUIRE(sent.front().changes.size() == 1);
    CHECK(sent.front().changes.front().entity == QStringLiteral("gadget"));
    CHECK(sent.front().changes.front().first == id.value);
    CHECK(sent.front().changes.front().kind == Change::Kind::Created);
}

TEST_CASE("Trash hides a record and its parts, restore brings them back")
{
    TempWorkspace workspace(gadgetSchema());
    const auto session = workspace.session();
    const auto id = save(*session, fullGadget());
    must(session->perform(Message("Label"), [&](Writer &writer) {
        GadgetLabel label;
        label.gadget = id;
        label.text = QStringLiteral("red");
        writer.create(label);
    }));
    const auto labels = [&] {
        return must(session->read<qint64>([](Reader &reader) {
            Query query;
            query.entity = &gadgetLabels();
            return reader.count(query);
        }));
    };
    must(session->perform(Message("Remove"), [&](Writer &w) { w.trash(gadgets(), id.value); }));
    CHECK(countLive(*session) == 0);
    CHECK(labels() == 0);
    must(session->perform(Message("Restore"), [&](Writer &w) { w.restore(gadgets(), id.value); }));
    CHECK(countLive(*session) == 1);
    CHECK(labels() == 1);
}

TEST_CASE("Erasing is refused while another record refers to it, and takes the parts along")
{
    TempWorkspace workspace(gadgetSchema());
    const auto session = workspace.session();
    const auto parent = save(*session, fullGadget());
    Gadget child = fullGadget();
    child.parent = parent;
    const auto childId = save(*session, child);
    const auto refused = session->perform(
        Message("Erase"), [&](Writer &writer) { writer.erase(gadgets(), parent.value); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code() == ErrorCode::Conflict);
    must(session->perform(Message("Erase"), [&](Writer &w) {
        w.erase(gadgets(), childId.value);
        w.erase(gadgets(), parent.value);
    }));
    CHECK(countLive(*session) == 0);
}

TEST_CASE("Custom fields behave as built-in ones and survive a restart")
{
    TempWorkspace workspace(gadgetSchema());
    auto session = workspace.session();
    must(session->perform(Message("Add field"), [](Writer &writer) {
        CustomField field;
        field.entity = QStringLiteral("gadget");
        field.key = QStringLiteral("shelf");
        field.kind = QStringLiteral("money");
        writer.create(field);
    }));
    Record record = session->blank(gadgets());
    CHECK(record.set(u"name", Value(QStringLiteral("with shelf"))));
    CHECK(record.set(u"shelf", Value(Money{500, *Currency::parse(u"EUR")})));
    qint64 id = 0;
    must(session->perform(Message("Add"), [&](Writer &writer) { id = writer.create(record); }));
    workspace.reopen();
    session = workspace.session();
    const Record loaded =
        must(session->read<Record>([&](Reader &reader) { return reader.load(gadgets(), id); }));
    CHECK(loaded.value(u"shelf").money().minor == 500);
}

TEST_CASE("A cursor over some fields gives what whole records hold")
{
    TempWorkspace workspace(gadgetSchema());
    const auto session = workspace.session();
    must(session->perform(Message("Add fields"), [](Writer &writer) {
        for (const char *kind : {"money", "text", "flag"}) {
            CustomField field;
            field.entity = QStringLiteral("gadget");
            field.key = QStringLiteral("my_") + QString::fromLatin1(kind);
            field.kind = QString::fromLatin1(kind);
            writer.create(field);
        }
    }));
    must(session->perform(Message("Add"), [&](Writer &writer) {
        Record record = session->blank(gadgets());
        record.take(fullGadget());
        record.set(u"my_money", Value(Money{500, *Currency::parse(u"EUR")}));
        record.set(u"my_text", Value(QStringLiteral("полка")));
        writer.create(record);
        record = session->blank(gadgets());
        record.set(u"name", Value(QStringLiteral("bare")));
        record.set(u"my_flag", Value(1));
        writer.create(record);
    }));
    Query query;
    query.entity = &gadgets();
    query.order = {{QStringLiteral("name"), false}};
    must(session->read<bool>([&](Reader &reader) {
        const std::vector<Record> records = reader.list(query);
        std::vector<size_t> fields; // each twice, from the last to the first
        for (size_t i = 0; i < 2 * records.front().fields().size(); ++i)
            fields.insert(fields.begin(), i / 2);
        RowCursor row(reader, query, fields);
        for (const Record &record : records) {
            REQUIRE(row.next());
            CHECK(row.id() == record.id());
            for (size_t i = 0; i < fields.size(); ++i) {
                CHECK(row.field(i).key == record.fields()[fields[i]].key);
                CHECK(row.value(i) == record[fields[i]]);
                const Value &value = record[fields[i]];
                if (row.isText(i))
                    CHECK(QString::fromUtf8(row.text(i)) == value.text());
                if (row.field(i).isCustom)
                    continue;
                CHECK(row.isNull(i) == value.isNull());
                if (value.isMoney())
                    CHECK(Money{row.integer(i), *Currency::parse(QString::fromUtf8(
                                                    row.currency(i)))} == value.money());
                else
                    CHECK((value.isText() || row.integer(i) == value.integer()));
            }
        }
        CHECK(!row.next());
        return true;
    }));
}

TEST_CASE("The home currency holds from the moment it is saved, and undo takes it back")
{
    TempWorkspace workspace(gadgetSchema());
    const auto session = workspace.session();
    const auto home = [&] {
        return session->textStyle().homeCurrency.code();
    };
    const QString before = home();
    must(session->perform(Message("Set"), [](Writer &writer) {
        Setting setting;
        setting.key = QStringLiteral("home_currency");
        setting.value = QStringLiteral("KZT");
        writer.create(setting);
    }));
    CHECK(home() == QStringLiteral("KZT"));
    must(session->undo());
    CHECK(home() == before);
}

TEST_CASE("A value of a removed custom field is kept")
{
    TempWorkspace workspace(gadgetSchema());
    const auto session = workspace.session();
    qint64 field = 0;
    must(session->perform(Message("Add field"), [&](Writer &writer) {
        CustomField definition;
        definition.entity = QStringLiteral("gadget");
        definition.key = QStringLiteral("shelf");
        definition.kind = QStringLiteral("text");
        field = writer.create(definition).value;
    }));
    Record record = session->blank(gadgets());
    record.set(u"name", Value(QStringLiteral("n")));
    record.set(u"shelf", Value(QStringLiteral("top")));
    qint64 id = 0;
    must(session->perform(Message("Add"), [&](Writer &writer) { id = writer.create(record); }));
    const Entity &definitions = entityOf<CustomField>();
    must(session->perform(Message("Remove"), [&](Writer &w) { w.trash(definitions, field); }));
    CHECK_FALSE(session->fields(gadgets())->find(u"shelf"));
    must(session->perform(Message("Edit"), [&](Writer &writer) {
        const Record shown = writer.load(gadgets(), id);
        Record wanted = shown;
        wanted.set(u"code", Value(QStringLiteral("c")));
        writer.change(shown, wanted);
    }));
    must(session->perform(Message("Restore"), [&](Writer &w) { w.restore(definitions, field); }));
    const Record loaded =
        must(session->read<Record>([&](Reader &reader) { return reader.load(gadgets(), id); }));
    CHECK(loaded.value(u"shelf").text() == QStringLiteral("top"));
}
