#include "views/partycard/newparty.h"

#include "domain/parties/contactpoint.h"
#include "support/pictures.h"
#include "ui/views/cardtest.h"
#include "views/partycard/duplicatehint.h"

#include <QAction>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace kartoteka;

TEST_CASE("A new firm is typed, saved with Ctrl+Enter and its card opened")
{
    CardWorld world;
    NewPartyDialog dialog(world.host, PartyKind::Organization);
    dialog.open();
    auto *name = child<QLineEdit>(dialog, "field_name");
    QTest::keyClicks(name, QStringLiteral("Paper Mill"));
    child<QLineEdit>(dialog, "new_phone")->setText(QStringLiteral("+7 812 555-99-99"));
    child<QLineEdit>(dialog, "new_city")->setText(QStringLiteral("Псков"));
    keepPicture(pictureOf(dialog), QStringLiteral("new-party"));
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    settle();
    REQUIRE(world.host.opened.size() == 1);
    const Id<Party> made{world.host.opened[0].id};
    CHECK(world.read(made).name == QStringLiteral("Paper Mill"));
    CHECK(world.parts(entityOf<ContactPoint>(), made).size() == 1);
    CHECK_FALSE(dialog.isVisible());
    CHECK(dialog.draft().isEmpty());
    must(world.host.workspace().session().undo());
    CHECK(world.parts(entityOf<ContactPoint>(), made).empty());
}

TEST_CASE("A person is entered by the parts of the name, and another one begun")
{
    CardWorld world;
    NewPartyDialog dialog(world.host, PartyKind::Person);
    dialog.open();
    CHECK_FALSE(child<QLineEdit>(dialog, "field_name")->isVisible());
    QTest::keyClicks(child<QLineEdit>(dialog, "field_family_name"), QStringLiteral("Smith"));
    QTest::keyClicks(child<QLineEdit>(dialog, "field_given_name"), QStringLiteral("Ann"));
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    CHECK(dialog.isVisible());
    CHECK(world.host.opened.empty());
    REQUIRE(world.host.notes.size() == 1);
    CHECK(world.host.notes[0].contains(QStringLiteral("Smith Ann")));
    CHECK(child<QLineEdit>(dialog, "field_family_name")->text().isEmpty());
}

TEST_CASE("A new card without a name, or with a wrong mail, is refused and stays typed")
{
    CardWorld world;
    NewPartyDialog dialog(world.host, PartyKind::Organization);
    dialog.open();
    child<QPushButton>(dialog, "new_save")->click();
    CHECK_FALSE(child(dialog, "problem_name")->isHidden());
    QTest::keyClicks(child<QLineEdit>(dialog, "field_name"), QStringLiteral("Firm"));
    child<QLineEdit>(dialog, "new_mail")->setText(QStringLiteral("not a mail"));
    child<QPushButton>(dialog, "new_save")->click();
    CHECK(dialog.isVisible());
    CHECK_FALSE(child(dialog, "problem_new_mail")->isHidden());
    const QVariantMap draft = dialog.draft();
    NewPartyDialog again(world.host, PartyKind::Person);
    again.restoreDraft(draft);
    CHECK(child<QLineEdit>(again, "field_name")->text() == QStringLiteral("Firm"));
    CHECK(child<QLineEdit>(again, "new_mail")->text() == QStringLiteral("not a mail"));
}

TEST_CASE("A firm that is there already is told while it is typed")
{
    CardWorld world;
    NewPartyDialog dialog(world.host, PartyKind::Organization);
    dialog.open();
    replaceText(child<QLineEdit>(dialog, "field_name"), QStringLiteral("Северный картон"));
    auto *hint = child<DuplicateHint>(dialog, "duplicate_hint");
    REQUIRE(waitUntil([hint] { return !hint->isHidden(); }));
    CHECK(hint->text().contains(QStringLiteral("Северный картон")));
    CHECK(child<QPushButton>(dialog, "new_save")->text() == QStringLiteral("Save anyway"));
    dialog.findChild<QAction *>(QStringLiteral("open_duplicate"))->trigger();
    REQUIRE(world.host.opened.size() == 1);
    CHECK(world.host.opened[0] == world.reference(world.russian));
    // The dialog made way and kept what was typed; nobody asked whether to throw it away.
    CHECK_FALSE(dialog.isVisible());
    CHECK_FALSE(dialog.draft().isEmpty());
    CHECK(world.host.dialogs().asked.isEmpty());
    CHECK(world.host.notes.size() == 1);
}

TEST_CASE("Esc leaves an empty new card at once and asks when something was typed")
{
    CardWorld world;
    NewPartyDialog empty(world.host, PartyKind::Person);
    empty.open();
    QTest::keyClick(&empty, Qt::Key_Escape);
    CHECK_FALSE(empty.isVisible());
    NewPartyDialog dialog(world.host, PartyKind::Organization);
    dialog.open();
    QTest::keyClicks(child<QLineEdit>(dialog, "new_city"), QStringLiteral("Bristol"));
    world.host.dialogs().confirms = false;
    QTest::keyClick(child<QLineEdit>(dialog, "new_city"), Qt::Key_Escape);
    CHECK(dialog.isVisible());
    CHECK(child<QLineEdit>(dialog, "new_city")->text() == QStringLiteral("Bristol"));
    world.host.dialogs().confirms = true;
    child<QPushButton>(dialog, "new_cancel")->click();
    CHECK_FALSE(dialog.isVisible());
    CHECK(dialog.draft().isEmpty());
}
