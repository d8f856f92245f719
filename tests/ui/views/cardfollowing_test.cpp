#include "domain/parties/contactpoint.h"
#include "models/timelinemodel.h"
#include "storage/customfield.h"
#include "support/pictures.h"
#include "ui/views/cardtest.h"
#include "views/partycard/duplicatehint.h"
#include "widgets/emptystate.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace kartoteka;

TEST_CASE("The card in the dock follows the selection and keeps what is half typed")
{
    CardWorld world;
    OpenCard open(world, CardMode::Dock);
    SelectionBus &bus = world.host.workspace().selection();
    QLineEdit *line = open.edit("price_list");
    replaceText(line, QStringLiteral("half"));
    child<QPlainTextEdit>(open.card, "note_text")->setPlainText(QStringLiteral("unfinished"));
    open.field("discount")->cancelEdit();
    line->setFocus();
    bus.setCurrent(world.reference(world.english));
    settle();
    CHECK(open.card.viewTitle() == QStringLiteral("Harrow & Field Ltd"));
    CHECK(child<QPlainTextEdit>(open.card, "note_text")->document()->isEmpty());
    // Other kinds of records leave the party where it is.
    bus.setCurrent({QStringLiteral("deal"), 77});
    CHECK(open.card.record() == world.reference(world.english));
    bus.setCurrent(world.reference(world.russian));
    settle();
    CHECK(child<QPlainTextEdit>(open.card, "note_text")->toPlainText() ==
          QStringLiteral("unfinished"));
    CHECK(child<QLineEdit>(open.card, "field_price_list")->text() == QStringLiteral("half"));
    CHECK(world.read(world.russian).priceList == QStringLiteral("Опт-2"));
}

TEST_CASE("A draft of the card survives a restart")
{
    CardWorld world;
    QVariantMap kept;
    {
        OpenCard open(world);
        replaceText(open.edit("price_list"), QStringLiteral("typed before the crash"));
        child<QPlainTextEdit>(open.card, "note_text")->setPlainText(QStringLiteral("a note"));
        kept = open.card.draft();
    }
    CHECK(world.read(world.russian).priceList == QStringLiteral("Опт-2"));
    OpenCard again(world);
    again.card.restoreDraft(kept);
    CHECK(child<QLineEdit>(again.card, "field_price_list")->text() ==
          QStringLiteral("typed before the crash"));
    CHECK(child<QPlainTextEdit>(again.card, "note_text")->toPlainText() ==
          QStringLiteral("a note"));
    QTest::keyClick(child<QLineEdit>(again.card, "field_price_list"), Qt::Key_Return);
    CHECK(world.read(world.russian).priceList == QStringLiteral("typed before the crash"));
    CHECK(again.card.draft().contains(QStringLiteral("note")));
}

TEST_CASE("A card that another seat moved to the recycle bin says so and is restored")
{
    CardWorld world;
    OpenCard open(world);
    {
        const auto session = world.file.session();
        must(session->perform(Message::verbatim(QStringLiteral("elsewhere")), [&](Writer &writer) {
            writer.trash(entityOf<Party>(), world.russian.value);
        }));
    }
    world.host.workspace().look();
    settle();
    auto *bar = child<InlineBar>(open.card, "card_bar");
    CHECK_FALSE(bar->isHidden());
    CHECK(bar->severity() == Severity::Warning);
    QTest::keyClick(child(open.card, "value_price_list"), Qt::Key_F2);
    CHECK_FALSE(open.field("price_list")->isEditing());
    open.card.findChild<QAction *>(QStringLiteral("restore_card"))->trigger();
    settle();
    CHECK(bar->isHidden());
    CHECK(world.parts(entityOf<ContactPoint>(), world.russian).size() == 3);
    QTest::keyClick(child(open.card, "value_price_list"), Qt::Key_F2);
    CHECK(open.field("price_list")->isEditing());
}

TEST_CASE("A card that is erased for good shows an empty state, and one without a record too")
{
    CardWorld world;
    PartyCard empty(world.host, CardMode::Dock);
    CHECK_FALSE(empty.findChild<EmptyState *>()->isHidden());
    Id<Party> lonely;
    world.perform([&](Writer &writer) {
        Party party;
        party.name = QStringLiteral("Lonely");
        lonely = writer.create(party);
    });
    OpenCard open(world);
    open.card.setRecord(world.reference(lonely));
    settle();
    CHECK(open.card.findChild<EmptyState *>()->isHidden());
    world.perform([&](Writer &writer) { writer.erase(entityOf<Party>(), lonely.value); });
    settle();
    CHECK_FALSE(open.card.findChild<EmptyState *>()->isHidden());
    CHECK_FALSE(open.card.handlers()[QStringLiteral("record.trash")].isEnabled());
}

TEST_CASE("Roles and tags are given and taken through the menu of the head")
{
    CardWorld world;
    OpenCard open(world);
    child<QToolButton>(open.card, "roles")->click();
    choose(open.card, "roles_menu", "role_partner");
    const auto roles =
        world.parts(*world.host.workspace().session().catalog().find(u"party_role"), world.russian);
    CHECK(roles.size() == 3);
    world.host.dialogs().answers.push_back(QStringLiteral("срочно"));
    child<QToolButton>(open.card, "roles")->click();
    choose(open.card, "roles_menu", "add_tag");
    CHECK(world.parts(*world.host.workspace().session().catalog().find(u"tagging"), world.russian)
              .size() == 2);
}

TEST_CASE("Somebody who types the name of another card is told of that card")
{
    CardWorld world;
    Id<Party> other;
    world.perform([&](Writer &writer) {
        Party party;
        party.name = QStringLiteral("Harrow");
        other = writer.create(party);
    });
    OpenCard open(world);
    open.card.setRecord(world.reference(other));
    settle();
    open.card.handlers()[QStringLiteral("edit.field")].run();
    replaceText(child<QLineEdit>(open.card, "field_name"), QStringLiteral("Harrow & Field Ltd"));
    auto *hint = child<DuplicateHint>(open.card, "duplicate_hint");
    REQUIRE(waitUntil([hint] { return !hint->isHidden(); }));
    CHECK(hint->text().contains(QStringLiteral("Harrow")));
    open.card.findChild<QAction *>(QStringLiteral("open_duplicate"))->trigger();
    REQUIRE(world.host.opened.size() == 1);
    CHECK(world.host.opened[0] == world.reference(world.english));
    open.card.findChild<QAction *>(QStringLiteral("not_duplicate"))->trigger();
    CHECK(hint->isHidden());
}

namespace
{
/// A list of three cards.
class ThreeCards : public RecordSequence
{
public:
    explicit ThreeCards(const CardWorld &world)
        : m_cards{world.reference(world.russian), world.reference(world.english),
                  world.reference(world.chinese)}
    {
    }
    RecordReference neighbor(const RecordReference &record, int step) const override
    {
        const qint64 place = position(record);
        return place < 0 ? RecordReference() : m_cards.value(place + step);
    }
    qint64 position(const RecordReference &record) const override
    {
        return m_cards.indexOf(record);
    }
    qint64 length() const override { return m_cards.size(); }

private:
    QList<RecordReference> m_cards;
};
} // namespace

TEST_CASE("A card in a tab steps through the list from its own record and keeps what is typed")
{
    CardWorld world;
    ThreeCards list(world);
    OpenCard open(world);
    SelectionBus &bus = world.host.workspace().selection();
    bus.setCurrent(world.reference(world.chinese), &list);
    replaceText(open.edit("price_list"), QStringLiteral("half"));
    auto handlers = open.card.handlers();
    REQUIRE(handlers[QStringLiteral("record.next")].isEnabled());
    handlers[QStringLiteral("record.next")].run();
    settle();
    CHECK(open.card.record() == world.reference(world.english));
    CHECK(bus.current() == world.reference(world.english));
    CHECK(open.card.viewState().value(QStringLiteral("record")) ==
          QString::number(world.english.value));
    handlers[QStringLiteral("record.previous")].run();
    handlers[QStringLiteral("record.previous")].run(); // the first one already
    settle();
    CHECK(open.card.record() == world.reference(world.russian));
    CHECK(child<QLineEdit>(open.card, "field_price_list")->text() == QStringLiteral("half"));
}

TEST_CASE("The previous and next record follow the list, F2 and Tab need no mouse")
{
    CardWorld world;
    OpenCard open(world);
    auto handlers = open.card.handlers();
    CHECK_FALSE(handlers[QStringLiteral("record.next")].isEnabled());
    handlers[QStringLiteral("edit.field")].run();
    auto *name = child<QLineEdit>(open.card, "field_name");
    CHECK(name->hasFocus());
    replaceText(name, QStringLiteral("Northern Board"));
    QTest::keyClick(name, Qt::Key_Return);
    settle();
    CHECK(world.read(world.russian).name == QStringLiteral("Northern Board"));
    CHECK(open.card.viewTitle() == QStringLiteral("Northern Board"));
    // Every stop of the keyboard has a name for screen readers.
    int stops = 0;
    for (const QWidget *each : open.card.findChildren<QWidget *>()) {
        if (!each->isVisible() || !(each->focusPolicy() & Qt::TabFocus) || each->focusProxy() ||
            each->objectName().startsWith(QLatin1String("qt_")))
            continue;
        ++stops;
        INFO(each->objectName().toStdString() << " " << each->metaObject()->className());
        const auto *button = qobject_cast<const QAbstractButton *>(each);
        CHECK_FALSE((each->accessibleName().isEmpty() && (!button || button->text().isEmpty()) &&
                     !qobject_cast<const QTabBar *>(each)));
    }
    CHECK(stops > 20);
}

TEST_CASE("A long history is read by pages as it is scrolled")
{
    CardWorld world;
    world.perform([&](Writer &writer) {
        for (int i = 0; i < 450; ++i) {
            ContactPoint point;
            point.party = world.chinese;
            point.value = QStringLiteral("+86 21 5555 %1").arg(1000 + i);
            writer.create(point);
        }
    });
    TimelineModel model(world.host.workspace());
    model.setParty(world.chinese);
    const int first = model.rowCount();
    CHECK(first < 260);
    REQUIRE(model.canFetchMore({}));
    model.fetchMore({});
    CHECK(model.rowCount() >= first + 200);
    while (model.canFetchMore({}))
        model.fetchMore({});
    CHECK(model.rowCount() > 450);
    model.setTopic(TimelineTopic::Files);
    CHECK(model.rowCount() == 2); // its day and the file
    model.setTopic(TimelineTopic::Notes);
    model.setText(QStringLiteral("样品"));
    CHECK(model.isSearching());
    REQUIRE(waitUntil([&] { return !model.isSearching(); }));
    CHECK(model.rowCount() == 2);
    // What is on no page yet is found too, in any spelling, and goes on behind the first page.
    model.setTopic(TimelineTopic::All);
    model.setText(QStringLiteral("5555 1000"));
    REQUIRE(waitUntil([&] { return !model.isSearching(); }));
    CHECK(model.rowCount() == 2);
    model.setText(QStringLiteral("21 5555"));
    REQUIRE(waitUntil([&] { return !model.isSearching(); }));
    const int page = model.rowCount();
    REQUIRE(model.canFetchMore({}));
    model.fetchMore({});
    REQUIRE(waitUntil([&] { return !model.isSearching(); }));
    CHECK(model.rowCount() > page);
    model.setText(QStringLiteral("nothing of the kind"));
    model.setText(QString());
    CHECK_FALSE(model.isSearching());
    CHECK(model.rowCount() >= first);
    REQUIRE(waitUntil([&] { return world.host.workspace().jobs().isIdle(); }));
    CHECK(model.rowCount() >= first);
}

TEST_CASE("What another seat saves is on the open card within three seconds")
{
    CardWorld world;
    OpenCard open(world);
    QLineEdit *line = open.edit("price_list");
    replaceText(line, QStringLiteral("half typed"));
    line->setSelection(2, 3);
    auto *page = open.card.findChild<QScrollArea *>();
    page->verticalScrollBar()->setValue(page->verticalScrollBar()->maximum() / 2);
    const int scrolled = page->verticalScrollBar()->value();
    world.saveElsewhere(world.russian, [](Party &party) {
        party.priceList = QStringLiteral("theirs");
        party.discount = Percent{1250};
    });
    QElapsedTimer clock;
    clock.start();
    REQUIRE(QTest::qWaitFor([&] { return !open.field("price_list")->problem().isEmpty(); }, 3000));
    CHECK(open.field("price_list")->problem().contains(QStringLiteral("theirs")));
    CHECK(open.field("discount")->shownText().contains(QStringLiteral("12")));
    CHECK(open.field("discount")->isMarked());
    CHECK_FALSE(open.field("credit_limit")->isMarked());
    CHECK(line->text() == QStringLiteral("half typed"));
    CHECK(line->selectedText() == QStringLiteral("lf "));
    CHECK(line->hasFocus());
    CHECK(page->verticalScrollBar()->value() == scrolled);
    keepPicture(pictureOf(open.card, {1000, 900}), QStringLiteral("card-changed-elsewhere"));
    QTest::keyClick(line, Qt::Key_Return);
    for (const char *choice : {"mine", "theirs", "original"})
        CHECK(child<QAbstractButton>(open.card, choice)->isVisible());
    CHECK(world.read(world.russian).priceList == QStringLiteral("theirs"));
}

TEST_CASE("A form of a part that another seat saves asks field by field")
{
    CardWorld world;
    OpenCard open(world);
    const Record point = world.parts(entityOf<ContactPoint>(), world.russian).front();
    const QByteArray row = QByteArray("contact_point_") + QByteArray::number(point.id());
    child<QToolButton>(*child(open.card, row.constData()), "more")->click();
    choose(open.card, "part_menu", "all_fields");
    auto *form = child(open.card, "form_contact_point");
    auto *label = child<QLineEdit>(*form, "field_label");
    replaceText(label, QStringLiteral("mine"));
    {
        const auto session = world.file.session();
        must(session->perform(Message::verbatim(QStringLiteral("elsewhere")), [&](Writer &writer) {
            Record wanted = point;
            wanted.set(QStringLiteral("label"), Value(QStringLiteral("theirs")));
            writer.change(point, wanted);
        }));
    }
    auto *problem = child<QLabel>(*form, "problem_label");
    REQUIRE(QTest::qWaitFor([&] { return !problem->isHidden(); }, 3000));
    CHECK(problem->text().contains(QStringLiteral("theirs")));
    CHECK(label->text() == QStringLiteral("mine"));
    child<QPushButton>(*form, "save")->click();
    settle();
    auto *conflict = child(*form, "conflict");
    child<QAbstractButton>(*conflict, "mine")->click();
    child<QPushButton>(*conflict, "resolve")->click();
    settle();
    const auto points = world.parts(entityOf<ContactPoint>(), world.russian);
    CHECK(std::any_of(points.begin(), points.end(), [](const Record &each) {
        return each.value(u"label").text() == QStringLiteral("mine");
    }));
    CHECK_FALSE(open.card.findChild<QWidget *>(QStringLiteral("form_contact_point")));
}

TEST_CASE("A card is compared with what it was, and some or all of it restored in one step")
{
    CardWorld world;
    OpenCard open(world);
    const auto change = [&](const char *key, const QString &value) {
        world.perform([&](Writer &writer) {
            const Record shown = writer.load(entityOf<Party>(), world.russian.value);
            Record wanted = shown;
            wanted.set(QString::fromLatin1(key), Value(value));
            writer.change(shown, wanted);
        });
        settle();
    };
    const Party before = world.read(world.russian);
    change("industry", QStringLiteral("Steel"));
    change("team", QStringLiteral("South"));
    change("industry", QStringLiteral("Glass"));
    auto *table = child<QTableView>(open.card, "history");
    table->selectRow(2); // the first of the three
    auto *compare = child<QPushButton>(open.card, "compare_card");
    compare->click();
    auto *then = child<QTableView>(open.card, "comparison")->model();
    REQUIRE(then->rowCount() == 2);
    QStringList texts;
    for (int row = 0; row < 2; ++row)
        texts << then->index(row, 1).data().toString() + u'>' +
                     then->index(row, 2).data().toString();
    CHECK(texts.contains(before.industry + QStringLiteral(">Glass")));
    CHECK(texts.contains(before.team + QStringLiteral(">South")));
    child<QPushButton>(open.card, "restore_value")->click();
    settle();
    CHECK(world.read(world.russian).industry == before.industry);
    CHECK(world.read(world.russian).team == before.team);
    CHECK(then->rowCount() == 0);
    compare->click();
    CHECK_FALSE(table->isHidden());
    must(world.host.workspace().session().undo());
    CHECK(world.read(world.russian).industry == QStringLiteral("Glass"));
    CHECK(world.read(world.russian).team == QStringLiteral("South"));
}

TEST_CASE("A field that refers to another card is chosen by its name")
{
    CardWorld world;
    world.perform([&](Writer &writer) {
        CustomField field;
        field.entity = QString::fromLatin1(Party::kEntity);
        field.key = QStringLiteral("parent_firm");
        field.label = QStringLiteral("Parent firm");
        field.kind = QStringLiteral("reference");
        field.target = QString::fromLatin1(Party::kEntity);
        writer.create(field);
    });
    OpenCard open(world);
    child<QPushButton>(open.card, "all_fields")->click();
    FieldView *view = open.field("parent_firm");
    REQUIRE(view->startEdit());
    auto *line = child<QLineEdit>(*view, "field_parent_firm");
    QTest::keyClicks(line, QStringLiteral("Harrow"));
    auto *hits = child<QListWidget>(*view, "picker_hits");
    REQUIRE(waitUntil([&] { return hits->count() > 0; }));
    CHECK(hits->isVisible());
    QTest::keyClick(line, Qt::Key_Return);
    settle();
    CHECK_FALSE(view->isEditing());
    CHECK(view->shownText() == QStringLiteral("Harrow & Field Ltd"));
    const auto value = [&] {
        return must(world.host.workspace().session().read<Value>([&](Reader &reader) {
            return reader.load(entityOf<Party>(), world.russian.value).value(u"parent_firm");
        }));
    };
    CHECK(value() == Value(world.english.value));
    REQUIRE(view->startEdit());
    line = child<QLineEdit>(*view, "field_parent_firm");
    replaceText(line, QStringLiteral("nobody of that name"));
    CHECK_FALSE(view->commit());
    CHECK_FALSE(view->problem().isEmpty());
    CHECK(value() == Value(world.english.value));
    line->clear();
    CHECK(view->commit());
    CHECK(value().isNull());
}
