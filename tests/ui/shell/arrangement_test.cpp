#include "shell/arrangement.h"

#include "ui/shell/runningprogram.h"

#include "shell/commandpalette.h"
#include "support/pictures.h"
#include "widgets/inlinebar.h"
#include "widgets/plainlabel.h"

#include <QDockWidget>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>

using namespace kartoteka;

namespace
{

/// A window of three docks without a program around it.
struct Desk {
    explicit Desk(const QString &settingsFile)
        : settings(settingsFile)
        , perspectives(window, settings)
    {
        window.resize(1366, 768);
        window.setCentralWidget(new QWidget(&window));
        for (const char *name : {"sections", "card", "log"}) {
            auto *dock = new QDockWidget(QString::fromLatin1(name), &window);
            dock->setObjectName(QStringLiteral("dock_") + QString::fromLatin1(name));
            dock->setProperty("homeArea", static_cast<int>(Qt::RightDockWidgetArea));
            dock->setWidget(new QLineEdit(dock));
            window.addDockWidget(Qt::RightDockWidgetArea, dock);
            docks << dock;
        }
        window.show();
    }

    QMainWindow window;
    Settings settings;
    Perspectives perspectives;
    QList<QDockWidget *> docks;
};

QString settingsIn(const QTemporaryDir &folder)
{
    return folder.filePath(QStringLiteral("settings.ini"));
}

QAction *actionIn(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (plainLabel(action->text()) == text)
            return action;
    }
    return nullptr;
}

QMenu *menuOf(RunningProgram &program, MenuPlace place)
{
    auto *menu = program.window().menuBar()->findChild<QMenu *>(
        QStringLiteral("menu_%1").arg(static_cast<int>(place)));
    REQUIRE(menu != nullptr);
    emit menu->aboutToShow();
    return menu;
}

QByteArray fileOf(const QJsonObject &perspectives)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("perspectives"), perspectives}}).toJson();
}

} // namespace

TEST_CASE("Names of arrangements that would confuse are refused, others are tidied")
{
    QTemporaryDir folder;
    Desk desk(settingsIn(folder));
    Perspectives &all = desk.perspectives;
    CHECK(all.saveAs(QString()).error().code() == ErrorCode::Invalid);
    CHECK(all.saveAs(QStringLiteral(" \t ")).error().code() == ErrorCode::Invalid);
    CHECK(all.saveAs(QString(61, u'x')).error().code() == ErrorCode::Invalid);
    CHECK(all.saveAs(QStringLiteral("SALES")).error().code() == ErrorCode::Exists);
    CHECK(all.saveAs(Perspectives::title(QStringLiteral("minimal"))).error().code() ==
          ErrorCode::Exists);
    REQUIRE(all.saveAs(QStringLiteral("  Мой   стол & 桌面 ")));
    CHECK(all.own() == QStringList{QStringLiteral("Мой стол & 桌面")});
    REQUIRE(all.saveAs(QStringLiteral("МОЙ СТОЛ & 桌面")));
    CHECK(all.own().size() == 1);
    REQUIRE(all.saveAs(QString(60, u'y')));
    CHECK(all.rename(QString(60, u'y'), QStringLiteral("мой стол & 桌面")).error().code() ==
          ErrorCode::Exists);
    REQUIRE(all.rename(QString(60, u'y'), QStringLiteral("Evening")));
    CHECK(all.current() == QLatin1String("Evening"));
    REQUIRE(all.rename(QStringLiteral("Evening"), QStringLiteral("EVENING")));
    CHECK(all.isOwn(QStringLiteral("EVENING")));
    CHECK(all.rename(QStringLiteral("gone"), QStringLiteral("x")).error().code() ==
          ErrorCode::NotFound);
    all.remove(QStringLiteral("EVENING"));
    CHECK(all.current().isEmpty());
}

TEST_CASE("An own arrangement brings back docks and the size of the window")
{
    QTemporaryDir folder;
    Desk desk(settingsIn(folder));
    desk.docks[1]->hide();
    desk.window.addDockWidget(Qt::LeftDockWidgetArea, desk.docks[0]);
    desk.window.resize(1200, 700);
    REQUIRE(desk.perspectives.saveAs(QStringLiteral("Mine")));
    desk.perspectives.apply(QStringLiteral("minimal"));
    desk.window.resize(900, 500);
    CHECK(desk.docks[0]->isHidden());
    desk.perspectives.apply(QStringLiteral("Mine"));
    CHECK(desk.window.dockWidgetArea(desk.docks[0]) == Qt::LeftDockWidgetArea);
    CHECK_FALSE(desk.docks[0]->isHidden());
    CHECK(desk.docks[1]->isHidden());
    CHECK(desk.window.width() == 1200);
    CHECK(desk.perspectives.current() == QLatin1String("Mine"));
    desk.perspectives.apply(QStringLiteral("no such one"));
    CHECK(desk.perspectives.current() == QLatin1String("sales"));
}

TEST_CASE("Arrangements travel as a file, where a name that is taken gets a number")
{
    QTemporaryDir folder;
    Desk desk(settingsIn(folder));
    REQUIRE(desk.perspectives.saveAs(QStringLiteral("Mine")));
    const QByteArray file = desk.perspectives.exported();
    CHECK(*desk.perspectives.import(file) == 1);
    CHECK(desk.perspectives.own() ==
          QStringList{QStringLiteral("Mine"), QStringLiteral("Mine (2)")});
}

TEST_CASE("Files that hold no arrangements are refused and nothing is taken from them")
{
    QTemporaryDir folder;
    Desk desk(settingsIn(folder));
    REQUIRE(desk.perspectives.saveAs(QStringLiteral("Mine")));
    const QByteArray file = desk.perspectives.exported();
    const QJsonObject good = QJsonDocument::fromJson(file)
                                 .object()
                                 .value(QLatin1String("perspectives"))
                                 .toObject()
                                 .value(QLatin1String("Mine"))
                                 .toObject();
    desk.perspectives.remove(QStringLiteral("Mine"));
    QJsonObject bad = good;
    bad.insert(QStringLiteral("state"), QStringLiteral("bm90IGEgc3RhdGU="));
    QJsonObject huge = good;
    huge.insert(QStringLiteral("state"), QString(400000, u'A'));
    QJsonObject many;
    for (int number = 0; number < 101; ++number)
        many.insert(QString::number(number), good);
    const std::vector<QByteArray> files = {
        {},
        "[]",
        "null",
        "just text",
        R"({"perspectives": 3})",
        R"({"perspectives": {}})",
        R"({"perspectives": {"x": "y"}})",
        file.left(file.size() / 2),
        fileOf({{QStringLiteral("good"), good}, {QStringLiteral("bad"), bad}}),
        fileOf({{QStringLiteral("huge"), huge}}),
        fileOf({{QString(61, u'n'), good}}),
        fileOf({{QStringLiteral(" "), good}}),
        fileOf({{QStringLiteral("Sales"), good}}),
        fileOf(many),
        QByteArray(Perspectives::kLargestFile + 1, ' '),
    };
    for (const QByteArray &one : files) {
        INFO(one.left(80).toStdString());
        CHECK_FALSE(desk.perspectives.import(one));
        CHECK(desk.perspectives.own().isEmpty());
    }
}

TEST_CASE("Every cut of an arrangement's state is refused or taken, and never more")
{
    QTemporaryDir folder;
    Desk desk(settingsIn(folder));
    const QByteArray state = desk.window.saveState(Perspectives::kLayoutVersion);
    for (qsizetype length = 0; length < state.size(); ++length) {
        QByteArray cut = state.left(length) + QByteArray(7, static_cast<char>(length * 37));
        const QJsonObject one{{QStringLiteral("state"), QString::fromLatin1(cut.toBase64())}};
        if (const auto taken = desk.perspectives.import(fileOf({{QStringLiteral("cut"), one}})))
            CHECK(*taken == 1);
    }
    CHECK(desk.window.findChildren<QDockWidget *>().size() == 3);
}

TEST_CASE("The menu of arrangements saves, renames, deletes and marks the one that is shown")
{
    RunningProgram program;
    program.openSample();
    QMenu *menu = menuOf(program, MenuPlace::Arrangements);
    REQUIRE(actionIn(*menu, QStringLiteral("Sales")) != nullptr);
    CHECK(actionIn(*menu, QStringLiteral("Sales"))->isChecked());
    CHECK_FALSE(program.window().actions().isEnabled(QStringLiteral("arrangement.rename")));

    program.dialogs().answers = {QStringLiteral("Morning & more")};
    program.window().trigger(QStringLiteral("window.savePerspective"));
    menu = menuOf(program, MenuPlace::Arrangements);
    QAction *own = menu->findChild<QAction *>(QStringLiteral("arrangement_Morning & more"));
    REQUIRE(own != nullptr);
    CHECK(own->isChecked());
    CHECK(own->text() == QLatin1String("Morning && more"));

    program.dialogs().answers = {QStringLiteral("morning & more")};
    program.window().trigger(QStringLiteral("window.savePerspective"));
    CHECK(program.dialogs().lastQuestion.text.contains(QLatin1String("Replace")));

    program.dialogs().answers = {QStringLiteral("Sales")};
    program.window().trigger(QStringLiteral("arrangement.rename"));
    CHECK_FALSE(program.find<InlineBar>("windowBar")->text().isEmpty());
    program.dialogs().answers = {QStringLiteral("Evening")};
    program.window().trigger(QStringLiteral("arrangement.rename"));
    menu = menuOf(program, MenuPlace::Arrangements);
    REQUIRE(actionIn(*menu, QStringLiteral("Evening")) != nullptr);

    auto *card = program.find<QDockWidget>("dock_card");
    program.window().trigger(QStringLiteral("arrangement.simplify"));
    CHECK(card->isHidden());
    menu = menuOf(program, MenuPlace::Arrangements);
    actionIn(*menu, QStringLiteral("Evening"))->trigger();
    CHECK_FALSE(card->isHidden());
    program.window().trigger(QStringLiteral("arrangement.remove"));
    menu = menuOf(program, MenuPlace::Arrangements);
    CHECK(actionIn(*menu, QStringLiteral("Evening")) == nullptr);
    program.window().trigger(QStringLiteral("window.reset"));
    CHECK(
        actionIn(*menuOf(program, MenuPlace::Arrangements), QStringLiteral("Sales"))->isChecked());
}

TEST_CASE("Arrangements go to a file and come back, and another file is refused in the window")
{
    RunningProgram program;
    program.openSample();
    program.dialogs().answers = {QStringLiteral("Mine")};
    program.window().trigger(QStringLiteral("window.savePerspective"));
    const QString path = program.path(QStringLiteral("mine.json"));
    program.dialogs().answers = {path};
    program.window().trigger(QStringLiteral("arrangement.export"));
    REQUIRE(QFileInfo(path).size() > 100);
    program.dialogs().answers = {path};
    program.window().trigger(QStringLiteral("arrangement.import"));
    CHECK(actionIn(*menuOf(program, MenuPlace::Arrangements), QStringLiteral("Mine (2)")));
    auto *bar = program.find<InlineBar>("windowBar");
    CHECK(bar->severity() == Severity::Note);
    program.dialogs().answers = {program.path(QStringLiteral("kartoteka.ini"))};
    program.window().trigger(QStringLiteral("arrangement.import"));
    CHECK(bar->severity() == Severity::Error);
    CHECK(bar->text().contains(QLatin1String("kartoteka.ini")));
}

TEST_CASE("The dock with the focus goes to each side, floats, comes back and closes by commands")
{
    RunningProgram program;
    program.openSample();
    auto *card = program.find<QDockWidget>("dock_card");
    auto *sections = program.find<QDockWidget>("dock_sections");
    program.window().activateWindow();
    program.find<QListView>("sections")->setFocus();
    const auto area = [&](QDockWidget *dock) {
        return program.window().dockWidgetArea(dock);
    };
    const std::pair<const char *, Qt::DockWidgetArea> moves[] = {
        {"dock.right", Qt::RightDockWidgetArea},
        {"dock.bottom", Qt::BottomDockWidgetArea},
        {"dock.top", Qt::TopDockWidgetArea},
        {"dock.left", Qt::LeftDockWidgetArea}};
    for (const auto &[id, wanted] : moves) {
        program.window().trigger(QString::fromLatin1(id));
        CHECK(area(sections) == wanted);
        CHECK(area(card) == Qt::RightDockWidgetArea);
    }
    program.window().trigger(QStringLiteral("dock.float"));
    CHECK(sections->isFloating());
    program.window().trigger(QStringLiteral("dock.float"));
    CHECK_FALSE(sections->isFloating());
    program.window().trigger(QStringLiteral("dock.close"));
    CHECK(sections->isHidden());
    program.window().trigger(QStringLiteral("dock.sections"));
    CHECK_FALSE(sections->isHidden());
}

TEST_CASE("Docks at one place are brought forward one after the other")
{
    RunningProgram program;
    program.openSample();
    program.window().resize(1366, 768);
    auto *card = program.find<QDockWidget>("dock_card");
    auto *sections = program.find<QDockWidget>("dock_sections");
    CHECK_FALSE(program.window().actions().isEnabled(QStringLiteral("dock.next")));
    program.window().tabifyDockWidget(card, sections);
    program.find<QListView>("sections")->setFocus();
    program.window().actions().refresh();
    program.window().trigger(QStringLiteral("dock.next"));
    program.waitFor([&] { return !card->visibleRegion().isEmpty(); });
    program.window().trigger(QStringLiteral("dock.next"));
    program.waitFor([&] { return !sections->visibleRegion().isEmpty(); });
}

TEST_CASE("Floating docks on a screen that is gone come back, by themselves and by command")
{
    RunningProgram program;
    program.openSample();
    auto *card = program.find<QDockWidget>("dock_card");
    const QRect screen = program.window().screen()->availableGeometry();
    card->setFloating(true);
    card->move(5000, 4000);
    program.window().actions().refresh();
    program.window().trigger(QStringLiteral("arrangement.gather"));
    CHECK(screen.contains(card->geometry().topLeft()));
    card->move(5000, 4000);
    program.window().close();
    program.stop();
    program.start();
    program.waitFor([&] { return program.window().isFileOpen(); });
    card = program.find<QDockWidget>("dock_card");
    CHECK(card->isFloating());
    CHECK(screen.contains(card->geometry().topLeft()));
}

TEST_CASE("In a narrow window the docks at the right stand behind each other, and come apart again")
{
    RunningProgram program;
    program.openSample();
    program.window().resize(1366, 768);
    auto *card = program.find<QDockWidget>("dock_card");
    auto *sections = program.find<QDockWidget>("dock_sections");
    program.find<QListView>("sections")->setFocus();
    program.window().trigger(QStringLiteral("dock.right"));
    CHECK(program.window().tabifiedDockWidgets(card).isEmpty());
    program.window().resize(1000, 700);
    program.waitFor([&] { return !program.window().tabifiedDockWidgets(card).isEmpty(); });
    keepPicture(program.window().grab().toImage(), QStringLiteral("window-narrow"));
    program.window().resize(1366, 768);
    program.waitFor([&] { return program.window().tabifiedDockWidgets(card).isEmpty(); });
    CHECK(program.window().dockWidgetArea(sections) == Qt::RightDockWidgetArea);
    CHECK_FALSE(sections->isHidden());
}

TEST_CASE("The palette finds docks and arrangements by the name of their menu and by their own")
{
    RunningProgram program;
    program.openSample();
    program.dialogs().answers = {QStringLiteral("Morning")};
    program.window().trigger(QStringLiteral("window.savePerspective"));
    program.window().trigger(QStringLiteral("tools.palette"));
    auto *line = program.find<QLineEdit>("paletteLine");
    auto *list = program.find<QListView>("paletteList");
    const auto first = [&] {
        return list->model()->index(0, 0).data().toString();
    };
    line->setText(QStringLiteral("arrangement minimal"));
    CHECK(first() == QLatin1String("Arrangement: Minimal"));
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(program.find<QDockWidget>("dock_card")->isHidden());
    program.window().trigger(QStringLiteral("tools.palette"));
    line->setText(QStringLiteral("morning"));
    CHECK(first() == QLatin1String("Arrangement: Morning"));
    QTest::keyClick(line, Qt::Key_Return);
    CHECK_FALSE(program.find<QDockWidget>("dock_card")->isHidden());
    program.window().trigger(QStringLiteral("tools.palette"));
    line->setText(QStringLiteral("docks bottom"));
    CHECK(first() == QLatin1String("Docks: Move to the bottom"));
}

TEST_CASE("A label is read out without the mark of its mnemonic")
{
    CHECK(plainLabel(QStringLiteral("&Encoding")) == QLatin1String("Encoding"));
    CHECK(plainLabel(QStringLiteral("编码(&E)")) == QStringLiteral("编码"));
    CHECK(plainLabel(QStringLiteral("导入…(&I)…")) == QStringLiteral("导入……"));
    CHECK(plainLabel(QStringLiteral("A && B")) == QLatin1String("A & B"));
    CHECK(plainLabel(QStringLiteral("&")) == QLatin1String("&"));
    CHECK(plainLabel(QString()).isEmpty());
}
