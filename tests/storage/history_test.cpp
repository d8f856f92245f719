#include "storage/image.h"
#include "support/catch.h"
#include "support/gadget.h"
#include "support/tempworkspace.h"

#include <QJsonArray>

using namespace kartoteka;

TEST_CASE("The history of a record says who changed what, when and from what")
{
    TempWorkspace workspace(gadgetSchema());
    const auto session = workspace.session();
    session->setUser(7);
    Gadget gadget;
    gadget.name = QStringLiteral("one");
    must(session->perform(Message("Add"), [&](Writer &w) { gadget.id = w.create(gadget); }));
    workspace.clock().advanceMs(60000);
    must(session->perform(Message("Rename"), [&](Writer &writer) {
        Gadget wanted = *writer.find(gadget.id);
        wanted.name = QStringLiteral("two");
        writer.change(*writer.find(gadget.id), wanted);
    }));
    must(session->perform(Message("Remove"),
                          [&](Writer &w) { w.trash(gadgets(), gadget.id.value); }));
    must(session->undo());
    const auto entries = must(session->read<std::vector<HistoryEntry>>([&](Reader &reader) {
        return journal::history(reader.database(), QStringLiteral("gadget"), gadget.id.value);
    }));
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].kind == Change::Kind::Created);
    CHECK(entries[0].user == 7);
    CHECK(entries[1].label.english() == QStringLiteral("Rename"));
    CHECK(entries[1].atMs == entries[0].atMs + 60000);
    const QJsonArray pair = entries[1].image.value(QLatin1String("name")).toArray();
    CHECK(pair.at(0).toString() == QStringLiteral("one"));
    CHECK(pair.at(1).toString() == QStringLiteral("two"));
    CHECK_FALSE(entries[1].isUndone);
    CHECK(entries[2].isUndone);
}

TEST_CASE("A record made inside a block of creations finds its own beginning")
{
    TempWorkspace workspace(gadgetSchema());
    const auto session = workspace.session();
    std::vector<qint64> ids;
    Progress progress;
    must(session->perform(Message("Import"), [&](Writer &writer) {
        writer.beginBulk({&gadgets()}, 500, progress);
        for (int i = 0; i < 500; ++i) {
            Gadget gadget;
            gadget.name = QString::number(i);
            ids.push_back(writer.create(gadget).value);
        }
    }));
    for (const qint64 id : {ids.front(), ids[250], ids.back()}) {
        const auto entries = must(session->read<std::vector<HistoryEntry>>([&](Reader &reader) {
            return journal::history(reader.database(), QStringLiteral("gadget"), id);
        }));
        CHECK(entries.size() == 1);
    }
}

TEST_CASE("The image of a record is lossless")
{
    TempWorkspace workspace(gadgetSchema());
    const auto session = workspace.session();
    Record record = session->blank(gadgets());
    record.setId(std::numeric_limits<qint64>::max());
    record.setLife(Life::Trash);
    record.set(u"name", Value(QStringLiteral("имя")));
    record.set(u"price",
               Value(Money{std::numeric_limits<qint64>::min(), *Currency::parse(u"JPY")}));
    record.set(u"seen", Value(std::numeric_limits<qint64>::max() - 1));
    record.setUnknownCustom({{QStringLiteral("later"), QJsonArray{1, 2}}});
    const Record back = recordFromImage(gadgets(), record.fieldsPointer(), toImage(record));
    CHECK(back.id() == record.id());
    CHECK(back.life() == record.life());
    CHECK(back.unknownCustom() == record.unknownCustom());
    for (size_t i = 0; i < record.fields().size(); ++i)
        CHECK(back[i] == record[i]);
}
