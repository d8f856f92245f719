#include "domain/parties/party.h"
#include "support/catch.h"
#include "ui/shell/keyboardreach.h"
#include "ui/shell/runningprogram.h"
#include "views/imports/importdialog.h"
#include "views/merging/mergedialog.h"
#include "widgets/inlinebar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTextBrowser>
#include <QToolButton>

using namespace kartoteka;

namespace
{

bool isInteractive(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) ||
           qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget) ||
           qobject_cast<const QAbstractSpinBox *>(&widget) ||
           qobject_cast<const QAbstractItemView *>(&widget);
}

/// Parts that Qt makes by itself inside its own widgets: their owner speaks for them.
bool isInsideOfQt(const QWidget &widget)
{
    return widget.objectName().startsWith(QLatin1String("qt_")) ||
           widget.inherits("QLineEditIconButton") || widget.inherits("QDockWidgetTitleButton") ||
           widget.inherits("QTableCornerButton") || widget.inherits("QHeaderView") ||
           qobject_cast<const QAbstractSpinBox *>(widget.parentWidget()) ||
           qobject_cast<const QComboBox *>(widget.parentWidget()) ||
           (widget.parentWidget() && widget.parentWidget()->inherits("QTabBar"));
}

/// What nobody who cannot see could name, or reach by the keyboard.
QStringList silentWidgets(const QWidget &root)
{
    QStringList silent;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&root) || !isInteractive(*widget) || isInsideOfQt(*widget))
            continue;
        const QString who = QString::fromLatin1(widget->metaObject()->className()) +
                            QLatin1String(" “") + widget->objectName() + u'”';
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (spoken == nullptr || spoken->text(QAccessible::Name).isEmpty())
            silent << who + QLatin1String(" has no name");
        else if (spoken->role() == QAccessible::NoRole)
            silent << who + QLatin1String(" has no role");
        if (widget->objectName().isEmpty())
            silent << who + QLatin1String(" has no objectName");
    }
    return silent;
}

/// Chosen with the arrows in the line beside, which keeps the keyboard.
const QStringList kByArrows = {QStringLiteral("picker_hits"), QStringLiteral("paletteList"),
                               QStringLiteral("globalSearchHits")};

std::string unreached(QWidget &window)
{
    return outOfReach(window, kByArrows).join(u'\n').toStdString();
}

/// The dialog that an action opens, shown and with the keyboard.
QDialog *dialogOf(RunningProgram &program, const char *action)
{
    program.window().trigger(QString::fromLatin1(action));
    QCoreApplication::processEvents();
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    REQUIRE(dialog != nullptr);
    return dialog;
}

void writeTable(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Name;Phone;City\nAlder Ltd;+7 812 320 44 18;Pskov\n;;Nowhere\n");
}

/// Controls that say nothing to Shift+F1.
QStringList unexplained(const QWidget &root)
{
    QStringList found;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        const bool isControl =
            isInteractive(*widget) || qobject_cast<const QTextBrowser *>(widget) != nullptr;
        if (!isControl || !widget->isVisibleTo(&root) || isInsideOfQt(*widget) ||
            qobject_cast<const InlineBar *>(widget->parentWidget()))
            continue;
        if (widget->whatsThis().isEmpty())
            found << widget->objectName();
    }
    return found;
}

} // namespace

TEST_CASE("Every control of the window has a name and a role")
{
    RunningProgram program;
    CHECK(silentWidgets(program.window()).join(u'\n').toStdString() == "");
    program.openSample();
    CHECK(silentWidgets(program.window()).join(u'\n').toStdString() == "");
    program.window().openRecord({QStringLiteral("party"), program.list()->model().idAt(0)});
    CHECK(silentWidgets(program.window()).join(u'\n').toStdString() == "");
}

TEST_CASE("The keyboard gets from pane to pane and back to the list")
{
    RunningProgram program;
    program.openSample();
    program.window().activateWindow();
    auto *table = program.find<QAbstractItemView>("table_organizations");
    table->setFocus();
    QStringList visited;
    for (int step = 0; step < 3; ++step) {
        program.window().trigger(QStringLiteral("window.nextPane"));
        const QWidget *focus = QApplication::focusWidget();
        REQUIRE(focus != nullptr);
        visited << focus->objectName();
    }
    CHECK(visited.removeDuplicates() == 0);
}

TEST_CASE("Tab gets to everything on the first page")
{
    RunningProgram program;
    CHECK(unreached(program.window()) == "");
    program.openSample();
    program.window().trigger(QStringLiteral("file.close"));
    CHECK(program.find<QWidget>("welcomeFiles")->isVisible());
    CHECK(unreached(program.window()) == "");
}

TEST_CASE("Tab gets to everything in the window with a list, with nothing in it, and with a card")
{
    RunningProgram program;
    SECTION("a list and the card beside it")
    {
        program.openSample();
        CHECK(unreached(program.window()) == "");
    }
    SECTION("an empty list")
    {
        program.newFile();
        CHECK(unreached(program.window()) == "");
    }
    SECTION("a card in a tab")
    {
        program.openSample();
        program.window().openRecord({QStringLiteral("party"), program.list()->model().idAt(0)});
        CHECK(unreached(program.window()) == "");
    }
    SECTION("the other views")
    {
        program.openSample();
        for (const char *view : {"persons", "bin", "imports", "duplicates", "merges"}) {
            program.window().openView(QString::fromLatin1(view));
            QTest::qWait(50); // for its first rows
            INFO(view);
            CHECK(unreached(program.window()) == "");
        }
    }
}

TEST_CASE("Tab gets to everything in the dialogs")
{
    RunningProgram program;
    program.openSample();
    for (const char *action :
         {"tools.settings", "help.shortcuts", "file.backup", "record.new", "record.massEdit"}) {
        INFO(action);
        QDialog *dialog = dialogOf(program, action);
        CHECK(unreached(*dialog) == "");
        CHECK(silentWidgets(*dialog).join(u'\n').toStdString() == "");
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

TEST_CASE("Tab gets to everything on every page of the import")
{
    RunningProgram program;
    program.openSample();
    const QString table = program.path(QStringLiteral("table.csv"));
    writeTable(table);
    auto *dialog = qobject_cast<ImportDialog *>(dialogOf(program, "file.import"));
    REQUIRE(dialog != nullptr);
    const auto check = [dialog](const char *page) {
        INFO(page);
        CHECK(unreached(*dialog) == "");
        CHECK(silentWidgets(*dialog).join(u'\n').toStdString() == "");
    };
    const auto next = [&] {
        auto *button = dialog->findChild<QAbstractButton *>(QStringLiteral("importNext"));
        program.waitFor([button] { return button->isEnabled(); });
        button->click();
    };
    check("file");
    dialog->openFile(table);
    program.waitFor([dialog] { return dialog->step() == ImportDialog::Step::Mapping; });
    program.waitFor([dialog] { return dialog->draft().rehearsal().has_value(); });
    check("mapping");
    dialog->findChild<QAbstractButton *>(QStringLiteral("importBack"))->click();
    check("parsing");
    next();
    next();
    program.waitFor([dialog] { return dialog->draft().rehearsal().has_value(); });
    check("rehearsal");
    next();
    program.waitFor([dialog] { return dialog->draft().loaded().has_value(); });
    check("result");
}

TEST_CASE("Tab gets to everything in the dialog that merges cards")
{
    RunningProgram program;
    program.openSample();
    const auto &model = program.list()->model();
    MergeDialog dialog(program.window(), entityOf<Party>(), {model.idAt(0), model.idAt(1)},
                       &program.window());
    dialog.open();
    program.waitFor([&] { return !dialog.isBusy(); });
    QTest::qWait(50); // for the choices to be built
    CHECK(unreached(dialog) == "");
    CHECK(silentWidgets(dialog).join(u'\n').toStdString() == "");
}

TEST_CASE(
    "Shift+F1 has a sentence for every control of the dialogs, the palette and the status bar")
{
    RunningProgram program;
    program.openSample();
    for (const char *action : {"tools.settings", "help.shortcuts", "file.backup", "list.print",
                               "help.page", "tools.palette"}) {
        INFO(action);
        program.window().trigger(QString::fromLatin1(action));
        QPointer<QWidget> opened;
        program.waitFor([&] {
            for (const char *name : {"settings", "shortcuts", "backupDialog", "printPreview",
                                     "help", "commandPalette"}) {
                auto *found = program.window().findChild<QWidget *>(QString::fromLatin1(name));
                if (found && found->isVisible())
                    opened = found;
            }
            return !opened.isNull();
        });
        CHECK(unexplained(*opened).join(u' ').toStdString() == "");
        CHECK(silentWidgets(*opened).join(u'\n').toStdString() == "");
        opened->close();
        program.waitFor([&] { return !opened || !opened->isVisible(); });
    }
    for (const char *name : {"statusSaved", "statusFile", "statusMode", "statusDay"})
        CHECK_FALSE(program.find<QLabel>(name)->whatsThis().isEmpty());
    CHECK_FALSE(program.find<QWidget>("globalSearch")->whatsThis().isEmpty());
}
