#include "domain/parties/contactpoint.h"
#include "models/timelinemodel.h"
#include "ui/views/cardtest.h"
#include "views/partycard/duplicatehint.h"
#include "widgets/emptystate.h"

#include <QAction>
#include <QApplication>
#include <QListView>
#include <QPlainTextEdit>
#include <QTabBar>
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
    world.host.dialogs().texts.push_back(QStringLiteral("срочно"));
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
    REQUIRE(waitFor([hint] { return !hint->isHidden(); }));
    CHECK(hint->text().contains(QStringLiteral("Harrow")));
    open.card.findChild<QAction *>(QStringLiteral("open_duplicate"))->trigger();
    REQUIRE(world.host.opened.size() == 1);
    CHECK(world.host.opened[0] == world.reference(world.english));
    open.card.findChild<QAction *>(QStringLiteral("not_duplicate"))->trigger();
    CHECK(hint->isHidden());
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
    CHECK(model.rowCount() == 2);
}
