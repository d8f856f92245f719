#include "shell/tour.h"

#include "ui/shell/runningprogram.h"

#include "support/pictures.h"
#include "widgets/inlinebar.h"

#include <QDockWidget>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace kartoteka;

namespace
{

QString shown(RunningProgram &program, const char *label)
{
    return program.find<QLabel>(label)->text();
}

QString target(const Tour &tour)
{
    return QString::fromLatin1(tourTable()[static_cast<size_t>(tour.step())].target);
}

Tour *started(RunningProgram &program)
{
    program.window().resize(1366, 768);
    program.openSample();
    program.window().activateWindow();
    program.window().trigger(QStringLiteral("help.tour"));
    auto *tour = program.find<Tour>("tour");
    REQUIRE(tour->isRunning());
    return tour;
}

} // namespace

TEST_CASE("The tour points at eight parts of the window, each within it, and ends")
{
    RunningProgram program;
    Tour *tour = started(program);
    auto *spot = program.find<QWidget>("tourSpot");
    QStringList targets;
    while (tour->isRunning()) {
        targets << target(*tour);
        CHECK(program.window().rect().contains(tour->geometry()));
        CHECK(spot->isVisible());
        CHECK_FALSE(shown(program, "tourText").contains(u'%'));
        CHECK(shown(program, "tourCount") == QStringLiteral("%1 of 8").arg(targets.size()));
        CHECK(tour->accessibleDescription() == shown(program, "tourText"));
        keepPicture(program.window().grab().toImage(),
                    QStringLiteral("tour-%1").arg(targets.size()));
        REQUIRE(targets.size() <= 8);
        program.find<QPushButton>("tourNext")->click();
    }
    CHECK(targets.size() == 8);
    CHECK(targets.removeDuplicates() == 0);
    CHECK_FALSE(tour->isVisible());
    CHECK_FALSE(spot->isVisible());
}

TEST_CASE("The tour goes by Enter and the arrows and ends by Escape, and gives the focus back")
{
    RunningProgram program;
    program.window().resize(1366, 768);
    program.openSample();
    program.window().activateWindow();
    auto *table = program.find<QWidget>("table_organizations");
    table->setFocus();
    program.window().trigger(QStringLiteral("help.tour"));
    auto *tour = program.find<Tour>("tour");
    const auto press = [](int key) {
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key));
    };
    CHECK(tour->step() == 0);
    CHECK_FALSE(program.find<QPushButton>("tourBack")->isEnabled());
    press(Qt::Key_Left);
    CHECK(tour->step() == 0);
    press(Qt::Key_Return);
    CHECK(tour->step() == 1);
    press(Qt::Key_Right);
    CHECK(tour->step() == 2);
    press(Qt::Key_Left);
    CHECK(tour->step() == 1);
    press(Qt::Key_Escape);
    CHECK_FALSE(tour->isRunning());
    CHECK(QApplication::focusWidget() == table);
}

TEST_CASE("The tour leaves out what cannot be seen, also when it goes while it is shown")
{
    RunningProgram program;
    program.window().resize(1366, 768);
    program.openSample();
    program.find<QDockWidget>("dock_sections")->hide();
    program.find<QDockWidget>("dock_card")->setFloating(true);
    program.window().trigger(QStringLiteral("help.tour"));
    auto *tour = program.find<Tour>("tour");
    CHECK(target(*tour) == QLatin1String("table_organizations"));
    CHECK(shown(program, "tourCount") == QLatin1String("1 of 6"));
    program.find<QPushButton>("tourNext")->click();
    CHECK(target(*tour) == QLatin1String("listFilter"));
    program.find<QWidget>("listFilter")->hide();
    program.waitFor([&] { return target(*tour) != QLatin1String("listFilter"); });
    CHECK(target(*tour) == QLatin1String("createButton"));
    program.window().trigger(QStringLiteral("file.close"));
    CHECK_FALSE(tour->isRunning());
}

TEST_CASE("The tour blocks nothing and follows the window, its language and its theme")
{
    RunningProgram program;
    Tour *tour = started(program);
    const QString english = shown(program, "tourTitle");
    const QRect before = tour->geometry();
    program.settings().set(QStringLiteral("language"), QStringLiteral("ru"));
    program.settings().set(QStringLiteral("look/theme"), QStringLiteral("dark"));
    QCoreApplication::sendPostedEvents();
    CHECK(tour->isRunning());
    CHECK_FALSE(tour->accessibleName().isEmpty());
    program.window().resize(700, 500);
    QTest::qWait(50);
    CHECK(program.window().rect().contains(tour->geometry()));
    keepPicture(program.window().grab().toImage(), QStringLiteral("tour-narrow-dark"));
    program.window().trigger(QStringLiteral("view.persons"));
    CHECK(tour->isRunning());
    CHECK_FALSE(english.isEmpty());
    CHECK(before.isValid());
}

TEST_CASE("The sample base offers the tour once, and the first page opens it with the sample base")
{
    RunningProgram program;
    program.openSample();
    auto *bar = program.find<InlineBar>("windowBar");
    CHECK(bar->text().contains(QLatin1String("tour")));
    program.window().trigger(QStringLiteral("file.close"));
    program.openSample();
    CHECK(bar->text().isEmpty());
    program.window().trigger(QStringLiteral("file.close"));
    program.find<QPushButton>("welcomeTour")->click();
    auto *tour = program.find<Tour>("tour");
    program.waitFor([tour] { return tour->isRunning(); });
    RunningProgram other;
    other.newFile();
    CHECK(other.find<InlineBar>("windowBar")->text().isEmpty());
}

TEST_CASE("When the sample base cannot be opened the tour is not started in the next file")
{
    RunningProgram program;
    QFile broken(program.path(QStringLiteral("sample.kartoteka")));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("just some text, long enough to look like something\n");
    broken.close();
    program.find<QPushButton>("welcomeTour")->click();
    auto *bar = program.find<InlineBar>("windowBar");
    program.waitFor([bar] { return !bar->text().isEmpty(); });
    CHECK_FALSE(program.window().isFileOpen());
    program.newFile();
    QCoreApplication::processEvents();
    CHECK_FALSE(program.find<Tour>("tour")->isRunning());
}
