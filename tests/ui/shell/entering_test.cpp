#include "ui/shell/runningprogram.h"

#include "domain/parties/party.h"
#include "storage/writer.h"
#include "support/tempworkspace.h"
#include "views/customfields/customfieldsdialog.h"
#include "views/partycard/duplicatehint.h"
#include "views/partycard/newparty.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

using namespace kartoteka;

namespace
{

/// As somebody who marks everything and types, in any script.
void type(QWidget &parent, const char *name, const QString &text)
{
    auto *line = parent.findChild<QLineEdit *>(QString::fromLatin1(name));
    INFO("looking for " << name);
    REQUIRE(line);
    line->selectAll();
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(line, &event);
}

NewPartyDialog *newClient(RunningProgram &program)
{
    return program.window().findChild<NewPartyDialog *>(QStringLiteral("new_party"));
}

QString typedName(RunningProgram &program)
{
    return newClient(program)->findChild<QLineEdit *>(QStringLiteral("field_name"))->text();
}

} // namespace

TEST_CASE("A half-typed client waits while a found card is looked at, and is gone once saved")
{
    RunningProgram program;
    program.openSample();
    const QString known = program.list()->model().index(0, 0).data().toString();
    program.window().trigger(QStringLiteral("record.new"));
    REQUIRE(newClient(program));
    type(*newClient(program), "field_name", known);
    auto *hint = newClient(program)->findChild<DuplicateHint *>(QStringLiteral("duplicate_hint"));
    program.waitFor([hint] { return !hint->isHidden(); });
    hint->findChild<QAction *>(QStringLiteral("open_duplicate"))->trigger();
    program.waitFor([&] { return newClient(program) == nullptr; });
    CHECK(program.window().currentView()->viewTitle() == known);
    program.window().trigger(QStringLiteral("record.new"));
    CHECK(typedName(program) == known);
    type(*newClient(program), "field_name", QStringLiteral("Entirely new firm"));
    QTest::keyClick(newClient(program), Qt::Key_Return, Qt::ControlModifier);
    program.waitFor([&] { return newClient(program) == nullptr; });
    CHECK(program.window().currentView()->viewTitle() == QStringLiteral("Entirely new firm"));
    program.window().trigger(QStringLiteral("record.new"));
    CHECK(typedName(program).isEmpty());
    QTest::keyClick(newClient(program), Qt::Key_Escape);
    program.waitFor([&] { return newClient(program) == nullptr; });
    CHECK(program.dialogs().asked.isEmpty());
}

TEST_CASE("Insert begins a new client, but not where somebody types")
{
    RunningProgram program;
    program.openSample();
    auto *line = program.find<QLineEdit>("listFilter");
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Insert);
    QTest::keyClick(line, Qt::Key_A);
    CHECK_FALSE(newClient(program));
    CHECK(line->text() == QStringLiteral("a"));
    line->clear();
    auto *table = program.find<QWidget>("table_organizations");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Insert, Qt::ShiftModifier);
    CHECK_FALSE(newClient(program));
    QTest::keyClick(table, Qt::Key_Insert);
    REQUIRE(newClient(program));
    newClient(program)->reject();
    CHECK(Actions::standardShortcuts(QStringLiteral("record.new")).size() == 2);
}

TEST_CASE("A field of one's own is in the list as soon as it is added, and gone when undone")
{
    RunningProgram program;
    program.openSample();
    program.window().trigger(QStringLiteral("tools.fields"));
    auto *dialog = program.window().findChild<CustomFieldsDialog *>(QStringLiteral("customFields"));
    REQUIRE(dialog);
    dialog->findChild<QToolButton *>(QStringLiteral("field_new"))->click();
    type(*dialog, "own_label", QStringLiteral("Дата договора"));
    QTest::keyClick(dialog->findChild<QLineEdit *>(QStringLiteral("own_label")), Qt::Key_Return);
    const QString key = QStringLiteral("data_dogovora");
    CHECK(program.list()->model().columnOf(key) > 0);
    dialog->findChild<QToolButton *>(QStringLiteral("field_undo"))->click();
    program.waitFor([&] { return program.list()->model().columnOf(key) < 0; });
    dialog->findChild<QToolButton *>(QStringLiteral("field_redo"))->click();
    program.waitFor([&] { return program.list()->model().columnOf(key) > 0; });
    dialog->reject();
}

TEST_CASE("The menu names the step that would be undone, and the one done again")
{
    RunningProgram program;
    program.openSample();
    Session &session = program.window().workspace().session();
    must(session.perform(Message::verbatim(QStringLiteral("Rename A & B")), [&](Writer &writer) {
        Party party;
        party.name = QStringLiteral("Firm");
        writer.create(party);
    }));
    QAction *undo = program.window().actions().find(QStringLiteral("edit.undo"));
    QMenu *menu = nullptr;
    for (const QAction *top : program.window().menuBar()->actions())
        if (top->menu() && top->menu()->actions().contains(undo))
            menu = top->menu();
    REQUIRE(menu);
    emit menu->aboutToShow();
    CHECK(undo->text() == QStringLiteral("&Undo: Rename A && B"));
    emit menu->aboutToHide();
    CHECK(undo->text() == QStringLiteral("&Undo"));
    must(session.undo());
    emit menu->aboutToShow();
    QAction *redo = program.window().actions().find(QStringLiteral("edit.redo"));
    CHECK(redo->text().contains(QStringLiteral("Rename A && B")));
    emit menu->aboutToHide();
}
