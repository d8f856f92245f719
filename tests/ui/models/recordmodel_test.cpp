#include "models/recordmodel.h"

#include "domain/catalog.h"
#include "domain/parties/contactpoint.h"
#include "domain/parties/party.h"
#include "models/partylistsource.h"
#include "models/recordmime.h"
#include "storage/ownfields.h"
#include "support/modelguard.h"
#include "support/tempworkspace.h"

#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace kartoteka;

namespace
{

/// A window that never waits.
struct Impatience {
    Impatience() { RowCache::setPatience(0); }
    ~Impatience() { RowCache::setPatience(60'000); }
};

/// A workspace with a list of its parties.
class ListDesk
{
public:
    ListDesk()
        : m_temporary(schema())
    {
        WorkspaceOptions options;
        options.clock = &m_temporary.clock();
        std::shared_ptr<const Workspace> workspace =
            must(Workspace::open(m_temporary.path(), schema(), options));
        auto session = must(workspace->openSession());
        m_workspace = std::make_unique<OpenWorkspace>(workspace, std::move(session), 0);
        m_model = std::make_unique<RecordModel>(*m_workspace, std::make_unique<PartyListSource>());
    }
    ~ListDesk() { m_model.reset(); }

    static const Schema &schema()
    {
        static const Schema schema = crmSchema();
        return schema;
    }
    OpenWorkspace &workspace() { return *m_workspace; }
    RecordModel &model() { return *m_model; }
    void dropModel() { m_model.reset(); }
    std::unique_ptr<Session> otherSession() { return m_temporary.session(); }

    Id<Party> add(const QString &name, Session *session = nullptr)
    {
        Id<Party> id;
        must((session ? *session : m_workspace->session())
                 .perform(Message("Add"), [&](Writer &writer) {
                     Party party;
                     party.name = name;
                     id = writer.create(party);
                 }));
        return id;
    }
    void show(const ListQuery &query)
    {
        m_model->setQuery(query);
        settle();
    }
    void settle()
    {
        REQUIRE(QTest::qWaitFor([this] { return !m_model->isLoading(); }, 20000));
    }
    /// Until the list has heard of what was changed.
    void settleTo(int rows)
    {
        REQUIRE(QTest::qWaitFor(
            [this, rows] { return !m_model->isLoading() && m_model->rowCount() == rows; }, 20000));
    }
    QStringList names()
    {
        QStringList names;
        for (int row = 0; row < m_model->rowCount(); ++row)
            names << m_model->index(row, 0).data().toString();
        return names;
    }

private:
    TempWorkspace m_temporary;
    std::unique_ptr<OpenWorkspace> m_workspace;
    std::unique_ptr<RecordModel> m_model;
};

ListQuery byName()
{
    ListQuery query;
    query.orderField = QStringLiteral("name");
    return query;
}

} // namespace

TEST_CASE("A list shows the records in order and follows what is added, changed and removed")
{
    ListDesk desk;
    const Id<Party> birch = desk.add(QStringLiteral("Birch"));
    desk.add(QStringLiteral("Aspen"));
    const ModelGuard guard(desk.model());
    desk.show(byName());
    CHECK(desk.names() == QStringList{QStringLiteral("Aspen"), QStringLiteral("Birch")});
    CHECK(desk.model().totalCount() == 2);

    desk.add(QStringLiteral("Alder"));
    desk.settleTo(3);
    CHECK(desk.names().constFirst() == QLatin1String("Alder"));

    must(desk.workspace().session().perform(
        Message("Trash"), [&](Writer &writer) { writer.trash(entityOf<Party>(), birch.value); }));
    desk.settleTo(2);
    CHECK_FALSE(desk.names().contains(QStringLiteral("Birch")));
}

TEST_CASE("What is pointed at in the beginning of a list stays when the rest of it comes")
{
    ListDesk desk;
    constexpr int count = 700;
    must(desk.workspace().session().perform(Message("Fill"), [&](Writer &writer) {
        for (int number = 0; number < count; ++number) {
            Party party;
            party.name = QStringLiteral("Firm %1").arg(number * 263 % count, 3, 10, QChar(u'0'));
            writer.create(party);
        }
    }));
    const ModelGuard guard(desk.model());
    QPersistentModelIndex chosen;
    QObject::connect(&desk.model(), &QAbstractItemModel::modelReset, &desk.model(), [&] {
        CHECK(desk.model().rowCount() >= 100);
        chosen = desk.model().index(42, 0);
    });
    desk.show(byName());
    CHECK(desk.model().rowCount() == count);
    CHECK(chosen.row() == 42);
    CHECK(chosen.data().toString() == QLatin1String("Firm 042"));
    CHECK(desk.names().constLast() == QLatin1String("Firm 699"));
}

TEST_CASE("A refresh keeps the selected record whatever moves around it")
{
    ListDesk desk;
    for (int number = 0; number < 300; ++number)
        desk.add(QStringLiteral("Firm %1").arg(number, 3, 10, QLatin1Char('0')));
    const ModelGuard guard(desk.model());
    desk.show(byName());
    const QPersistentModelIndex chosen = desk.model().index(150, 0);
    const qint64 id = desk.model().idAt(150);
    QSignalSpy reset(&desk.model(), &QAbstractItemModel::modelReset);

    desk.add(QStringLiteral("A first one"));
    desk.settleTo(301);
    CHECK(chosen.row() == 151);
    ListQuery turned = byName();
    turned.isDescending = true;
    desk.show(turned);
    CHECK(desk.model().idAt(chosen.row()) == id);
    turned.filter = QStringLiteral("name ~ \"Firm 15\"");
    desk.show(turned);
    CHECK(desk.model().rowCount() == 10);
    CHECK(desk.model().idAt(chosen.row()) == id);
    CHECK(reset.count() == 0);
}

TEST_CASE("What another program saves shows in the list by itself")
{
    ListDesk desk;
    desk.add(QStringLiteral("Ours"));
    const ModelGuard guard(desk.model());
    desk.show(byName());
    const auto other = desk.otherSession();
    const Id<Party> theirs = desk.add(QStringLiteral("Theirs"), other.get());
    desk.settleTo(2);
    must(other->perform(Message("Add a phone"), [&](Writer &writer) {
        ContactPoint phone;
        phone.party = theirs;
        phone.value = QStringLiteral("+7 812 555-01-40");
        writer.create(phone);
    }));
    const int column = desk.model().columnOf(QStringLiteral("phone"));
    const int row = desk.model().rowOf(theirs.value);
    CHECK(QTest::qWaitFor(
        [&] {
            return desk.model().index(row, column).data().toString() ==
                   QLatin1String("+7 812 555-01-40");
        },
        5000));
}

TEST_CASE("Filter, quick text and order of a list do not touch each other")
{
    ListDesk desk;
    desk.add(QStringLiteral("ООО Рассвет"));
    desk.add(QStringLiteral("Закат"));
    desk.add(QStringLiteral("上海锦程贸易有限公司"));
    ListQuery query = byName();
    query.quickText = QStringLiteral("рассв");
    desk.show(query);
    CHECK(desk.names() == QStringList{QStringLiteral("ООО Рассвет")});
    query.quickText = QStringLiteral("锦程");
    desk.show(query);
    CHECK(desk.model().rowCount() == 1);
    query.quickText = QStringLiteral("rassvet");
    desk.show(query);
    CHECK(desk.model().rowCount() == 1);
    desk.model().sort(0, Qt::DescendingOrder);
    desk.settle();
    CHECK(desk.model().query().quickText == QLatin1String("rassvet"));
    CHECK(desk.model().rowCount() == 1);
}

TEST_CASE("A list is made anew only when a change can bring, take or move a record")
{
    ListDesk desk;
    const Id<Party> firm = desk.add(QStringLiteral("Firm"));
    const auto set = [&](const char *key, const QString &text) {
        must(desk.workspace().session().perform(Message("Change"), [&](Writer &writer) {
            const Record shown = writer.load(entityOf<Party>(), firm.value);
            Record wanted = shown;
            wanted.set(QString::fromLatin1(key), Value(text));
            writer.change(shown, wanted);
        }));
    };
    const auto addPhone = [&](const char *number) {
        must(desk.workspace().session().perform(Message("Phone"), [&](Writer &writer) {
            ContactPoint point;
            point.party = firm;
            point.value = QString::fromLatin1(number);
            writer.create(point);
        }));
    };
    RecordModel &model = desk.model();
    const auto show = [&](const ListQuery &query) {
        desk.show(query);
        REQUIRE(QTest::qWaitFor([&] { return !model.isReloadAhead(); }, 20000));
    };
    show(byName());
    const int phone = model.columnOf(QStringLiteral("phone"));
    addPhone("+7 812 555-01-01");
    CHECK_FALSE(model.isReloadAhead());
    CHECK(model.index(0, phone).data().toString().contains(QLatin1String("555")));
    set("industry", QStringLiteral("Paper"));
    CHECK_FALSE(model.isReloadAhead());
    set("name", QStringLiteral("Other firm"));
    CHECK(model.isReloadAhead());
    ListQuery query = byName();
    query.filter = QStringLiteral("industry = Paper and not kind = person");
    show(query);
    addPhone("+7 812 555-01-02");
    CHECK_FALSE(model.isReloadAhead());
    set("industry", QStringLiteral("Steel"));
    CHECK(model.isReloadAhead());
    desk.settleTo(0);
    query.filter = QStringLiteral("contact_point.value ~ \"555\"");
    show(query);
    addPhone("+7 812 555-01-03");
    CHECK(model.isReloadAhead());
    query.filter.clear();
    query.quickText = QStringLiteral("555");
    show(query);
    addPhone("+7 812 555-01-04");
    CHECK(model.isReloadAhead());
    desk.settle();
}

TEST_CASE("A filter that is none is told and changes nothing")
{
    ListDesk desk;
    desk.add(QStringLiteral("One"));
    desk.show(byName());
    QSignalSpy failed(&desk.model(), &RecordModel::failed);
    ListQuery wrong = byName();
    wrong.filter = QStringLiteral("no_such_field = 1");
    desk.model().setQuery(wrong);
    CHECK(failed.count() == 1);
    CHECK(desk.model().query() == byName());
    CHECK(desk.model().rowCount() == 1);
    wrong.filter.clear();
    wrong.quickText = QStringLiteral("\" \\ ( or not ~");
    desk.show(wrong);
    CHECK(failed.count() == 1);
}

TEST_CASE("Hostile texts typed into a cell are stored as they are or refused with a word")
{
    ListDesk desk;
    const Id<Party> id = desk.add(QStringLiteral("One"));
    desk.show(byName());
    QSignalSpy failed(&desk.model(), &RecordModel::failed);
    for (const QString &text :
         {QStringLiteral("\u202Eevil\u200B"), QStringLiteral("😀 emoji"),
          QString(u'a' + QString(QChar(0xD800)) + u'z'), QString(10'000'000, u'x'),
          QStringLiteral("=1+1"), QStringLiteral("Robert'); --")}) {
        const qsizetype before = failed.count();
        const bool isTaken = desk.model().setData(desk.model().index(0, 0), text, Qt::EditRole);
        const auto stored = must(desk.workspace().session().read<QString>(
            [&](Reader &reader) { return reader.find(id)->name; }));
        INFO(text.left(20).toStdString());
        CHECK((isTaken ? stored == text : failed.count() == before + 1));
    }
}

TEST_CASE("A list of many rows reads pages by key and knows the last row at once")
{
    ListDesk desk;
    must(desk.workspace().session().perform(Message("Add many"), [](Writer &writer) {
        for (int number = 0; number < 5000; ++number) {
            Party party;
            party.name = QStringLiteral("Firm %1").arg(number, 5, 10, QLatin1Char('0'));
            writer.create(party);
        }
    }));
    desk.show(byName());
    REQUIRE(desk.model().rowCount() == 5000);
    CHECK(desk.model().index(4999, 0).data().toString() == QLatin1String("Firm 04999"));
    CHECK(desk.model().rowOf(desk.model().idAt(2500)) == 2500);
}

TEST_CASE("Rows of a list that was ordered by a removed field are copied all the same")
{
    ListDesk desk;
    const Id<Party> firm = desk.add(QStringLiteral("Firm"));
    Session &session = desk.workspace().session();
    Id<CustomField> field;
    must(session.perform(Message("Field"), [&](Writer &writer) {
        CustomField made;
        made.entity = QString::fromLatin1(Party::kEntity);
        made.label = QStringLiteral("Grade");
        made.kind = QStringLiteral("text");
        field = addOwnField(writer, made);
    }));
    ListQuery query;
    query.orderField = QStringLiteral("grade");
    desk.show(query);
    must(session.perform(Message("Remove"), [&](Writer &writer) {
        writer.trash(entityOf<CustomField>(), field.value);
    }));
    const auto copied = desk.model().mimeOf({firm.value}, {QStringLiteral("name")});
    CHECK(copied->text() == QStringLiteral("Firm"));
}

TEST_CASE("The size of a file is told in bytes until there are a thousand")
{
    const DisplayText text{QDate()};
    CHECK(text.bytes(0).startsWith(u'0'));
    CHECK(text.bytes(1023).startsWith(QStringLiteral("1023 byte")));
    CHECK(text.bytes(1536) == QStringLiteral("1.5 kB"));
    CHECK(text.bytes(qint64{3} << 40) == QStringLiteral("3.0 TB"));
}

TEST_CASE("Rows that the disk gives slowly are awaited and then shown as they are by then")
{
    ListDesk desk;
    std::vector<Id<Party>> all;
    for (int number = 0; number < 200; ++number)
        all.push_back(desk.add(QStringLiteral("Client %1").arg(number, 3, 10, QLatin1Char('0'))));
    desk.show({{}, {}, QStringLiteral("name")});
    RecordModel &model = desk.model();
    const Impatience impatience;
    auto guard = std::make_unique<ModelGuard>(model);
    const auto arrives = [&model](int row, const char *name) {
        return QTest::qWaitFor(
            [&] { return model.index(row, 0).data().toString() == QLatin1String(name); }, 20000);
    };

    CHECK_FALSE(model.index(0, 0).data().isValid());
    CHECK_FALSE(model.index(130, 0).data().isValid());
    CHECK(model.index(0, 0).data(RecordModel::IdRole).toLongLong() == all[0].value);
    // What is typed into and what is worked with cannot be awaited.
    CHECK(model.index(150, 0).data(Qt::EditRole).toString() == QLatin1String("Client 150"));
    CHECK(model.recordAt(151)->title() == QLatin1String("Client 151"));
    // The worker has read the old name by now, or will read the new one.
    must(desk.workspace().session().perform(Message("Change"), [&](Writer &writer) {
        const Record shown = writer.load(entityOf<Party>(), all[1].value);
        Record wanted = shown;
        wanted.set(QStringLiteral("name"), Value(QStringLiteral("Client 001, renamed")));
        writer.change(shown, wanted);
    }));
    CHECK(arrives(0, "Client 000"));
    CHECK(arrives(1, "Client 001, renamed"));
    CHECK(arrives(130, "Client 130"));
    CHECK(arrives(63, "Client 063"));
    // What was shown stays until it is read anew.
    CHECK(model.setData(model.index(2, 0), QStringLiteral("Client 002, too"), Qt::EditRole));
    CHECK(model.index(2, 0).data().toString() == QLatin1String("Client 002"));
    CHECK(arrives(2, "Client 002, too"));

    CHECK_FALSE(model.index(199, 0).data().isValid());
    guard.reset();
    desk.dropModel();
    QTest::qWait(20);
}
