#include "ui/shell/runningprogram.h"

#include "shell/commandpalette.h"
#include "shell/layoutfilter.h"
#include "support/pictures.h"
#include "widgets/inlinebar.h"
#include "widgets/recordtable.h"

#include <QLineEdit>
#include <QListView>
#include <QTabWidget>
#include <QToolButton>

using namespace kartoteka;

TEST_CASE("Without a file the window shows the first page and everything else is off")
{
    RunningProgram program;
    CHECK(program.find<QWidget>("welcome")->isVisible());
    CHECK_FALSE(program.window().actions().isEnabled(QStringLiteral("record.new")));
    CHECK(program.window().actions().isEnabled(QStringLiteral("file.open")));
    keepPicture(program.window().grab().toImage(), QStringLiteral("window-welcome"));
}

TEST_CASE("A new file opens at an empty list that says what to do")
{
    RunningProgram program;
    program.newFile();
    CHECK(program.window().windowTitle().contains(QLatin1String("new.kartoteka")));
    keepPicture(program.window().grab().toImage(), QStringLiteral("window-empty"));
}

TEST_CASE("The sample base opens with its customers and is found again after a restart")
{
    RunningProgram program;
    program.openSample();
    const int count = program.list()->model().rowCount();
    CHECK(count > 30);
    program.find<QLineEdit>("listFilter")->setText(QStringLiteral("a"));
    program.window().trigger(QStringLiteral("view.persons"));
    program.window().close();
    program.stop();
    program.start();
    program.waitFor([&] { return program.window().isFileOpen(); });
    CHECK(program.find<QTabWidget>("workspaces")->count() == 2);
}

TEST_CASE("A file that is none is refused with a sentence in the window")
{
    RunningProgram program;
    const QString path = program.path(QStringLiteral("text.kartoteka"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("just some text, long enough to look like something\n");
    file.close();
    program.window().openFile(path);
    auto *bar = program.find<InlineBar>("windowBar");
    program.waitFor([bar] { return !bar->text().isEmpty(); });
    CHECK(bar->severity() == Severity::Error);
    CHECK_FALSE(program.window().isFileOpen());
}

TEST_CASE("Deleting and undoing by the keyboard leaves the list as it was")
{
    RunningProgram program;
    program.openSample();
    auto &model = program.list()->model();
    const int before = model.rowCount();
    auto *table = program.find<RecordListTable>("table_organizations");
    table->setFocus();
    table->selectRow(0);
    program.window().trigger(QStringLiteral("record.trash"));
    program.waitFor([&] { return model.rowCount() == before - 1; });
    program.window().trigger(QStringLiteral("edit.undo"));
    program.waitFor([&] { return model.rowCount() == before; });
}

TEST_CASE("What the list shows goes to CSV, XLSX and PDF")
{
    RunningProgram program;
    program.openSample();
    for (const char *suffix : {"csv", "xlsx", "pdf", "vcf"}) {
        const QString path = program.path(QStringLiteral("list.") + QString::fromLatin1(suffix));
        program.dialogs().answers = {path};
        program.window().trigger(QStringLiteral("list.export"));
        program.waitFor([&] { return QFileInfo(path).size() > 500; });
    }
}

TEST_CASE("A condition narrows the list and its chip widens it again")
{
    RunningProgram program;
    program.openSample();
    auto *list = program.list();
    const int before = list->model().rowCount();
    list->setConditions({{QStringLiteral("name ~ \"a\""), QStringLiteral("Name contains a")}});
    program.waitFor([&] { return !list->model().isLoading(); });
    CHECK(list->model().rowCount() < before);
    list->setConditions({});
    program.waitFor([&] { return list->model().rowCount() == before; });
}

TEST_CASE("The palette finds commands by a few letters")
{
    CHECK(fuzzyScore(u"exp", u"Export this list") > fuzzyScore(u"exp", u"Redo the expansion") - 1);
    CHECK(fuzzyScore(u"etl", u"Export this list") > 0);
    CHECK(fuzzyScore(u"zzz", u"Export this list") == 0);
    CHECK(fuzzyScore(u"", u"anything") > 0);
    CHECK(fuzzyScore(u"РАС", u"Расположение") > 0);
}

TEST_CASE("Keys of a Cyrillic layout are those of the Latin letters on them")
{
    CHECK(LayoutFilter::latinKey(u'я') == Qt::Key_Z);
    CHECK(LayoutFilter::latinKey(u'Л') == Qt::Key_K);
    CHECK(LayoutFilter::latinKey(u'z') == 0);
}

TEST_CASE("The window speaks three languages in two themes, changed while it runs")
{
    for (const char *language : {"en", "ru", "zh_CN"}) {
        for (const char *theme : {"light", "dark"}) {
            RunningProgram program;
            program.openSample();
            program.waitForCounts();
            program.settings().set(QStringLiteral("language"), QString::fromLatin1(language));
            program.settings().set(QStringLiteral("look/theme"), QString::fromLatin1(theme));
            QCoreApplication::sendPostedEvents();
            for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) {
                program.window().resize(size);
                QTest::qWait(200); // what follows a change of language or size by itself
                keepPicture(program.window().grab().toImage(),
                            QStringLiteral("window-%1-%2-%3")
                                .arg(QString::fromLatin1(language), QString::fromLatin1(theme))
                                .arg(size.width()));
            }
            const QString menu =
                program.window().actions().find(QStringLiteral("edit.undo"))->text();
            CHECK((menu == QLatin1String("&Undo")) == (language == std::string_view("en")));
        }
    }
}

TEST_CASE("The sections say how many records they hold, and follow what changes")
{
    RunningProgram program;
    program.openSample();
    const auto *sections = program.find<QListView>("sections");
    const auto spoken = [&](int row) {
        return sections->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    const int count = program.list()->model().rowCount();
    program.waitFor([&] { return spoken(0) == QStringLiteral("Organizations %1").arg(count); });
    const QString bin = spoken(3);
    auto *table = program.find<RecordListTable>("table_organizations");
    table->selectRow(0);
    program.window().trigger(QStringLiteral("record.trash"));
    program.waitFor([&] { return spoken(0) == QStringLiteral("Organizations %1").arg(count - 1); });
    CHECK(spoken(3) != bin);
    keepPicture(program.window().grab().toImage(), QStringLiteral("window-sections"));
}

TEST_CASE("The actions of the card have words on the tool bar, and nothing is cut off in Russian")
{
    RunningProgram program(QStringLiteral("ru"));
    program.window().resize(1366, 768);
    program.openSample();
    const QWidget *bar = program.find<QWidget>("mainToolBar");
    for (const char *id : {"tool_record.call", "tool_record.mail", "tool_record.note"}) {
        const auto *button = program.find<QToolButton>(id);
        INFO(id);
        CHECK(button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon);
        CHECK_FALSE(button->text().isEmpty());
        CHECK(button->isVisible());
        CHECK(button->width() >= button->sizeHint().width());
    }
    CHECK(program.find<QToolButton>("tool_edit.undo")->toolButtonStyle() == Qt::ToolButtonIconOnly);
    const QWidget *search = program.find<QWidget>("globalSearch");
    CHECK(search->isVisible());
    CHECK(search->geometry().right() <= bar->width());
}

TEST_CASE("What was found by is offered again by the search")
{
    RunningProgram program;
    program.openSample();
    program.window().activateWindow();
    auto *search = program.find<QLineEdit>("globalSearch");
    auto *hits = search->findChild<QListView *>(QStringLiteral("globalSearchHits"));
    REQUIRE(hits != nullptr);
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Down);
    CHECK_FALSE(hits->isVisible()); // nothing was searched yet
    QTest::keyClicks(search, QStringLiteral("muller -zzz"));
    program.waitFor([&] { return hits->isVisible(); });
    QTest::keyClick(search, Qt::Key_Return);
    program.waitFor([&] {
        return program.window().currentView()->viewTitle().contains(QStringLiteral("Müller"));
    });
    search->clear();
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Down);
    REQUIRE(hits->isVisible());
    CHECK(hits->currentIndex().data().toString() == QLatin1String("muller -zzz"));
    QTest::keyClick(search, Qt::Key_Return);
    program.waitFor([&] {
        return hits->model()->index(0, 0).data().toString().contains(QStringLiteral("Müller"));
    });
    CHECK(search->text() == QLatin1String("muller -zzz"));
    QTest::keyClick(search, Qt::Key_Escape);
    search->clear();
    QTest::keyClicks(search, QStringLiteral("mul"));
    program.waitFor([&] { return hits->isVisible(); });
    const int last = hits->model()->rowCount() - 1;
    CHECK(hits->model()->index(last, 0).data().toString() == QLatin1String("muller -zzz"));
}

TEST_CASE("What the card beside does is done from the list as well, while the card is seen")
{
    RunningProgram program;
    program.openSample();
    auto *table = program.find<RecordListTable>("table_organizations");
    program.window().activateWindow();
    table->setFocus();
    table->selectRow(1);
    const Actions &actions = program.window().actions();
    program.waitFor([&] { return actions.isEnabled(QStringLiteral("record.note")); });
    program.waitFor([&] { return actions.find(QStringLiteral("record.call"))->isEnabled(); });
    keepPicture(program.window().grab().toImage(), QStringLiteral("window-toolbar"));
    program.window().trigger(QStringLiteral("dock.card"));
    program.waitFor([&] { return !actions.isEnabled(QStringLiteral("record.note")); });
}
