#include "ui/shell/journey.h"

#include "models/importcolumnsmodel.h"
#include "support/pictures.h"
#include "views/imports/importdialog.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

using namespace kartoteka;

namespace
{

void writeOffer(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("our offer");
}

ImportDialog *importDialog(Journey &journey)
{
    auto *dialog = journey.program.window().findChild<ImportDialog *>();
    REQUIRE(dialog != nullptr);
    return dialog;
}

void waitForRehearsal(Journey &journey)
{
    auto *dialog = importDialog(journey);
    journey.program.waitFor([dialog] { return dialog->draft().rehearsal().has_value(); });
    journey.hands.settle();
}

} // namespace

TEST_CASE("A new user gets from the first page to a printed list by the keyboard alone")
{
    Journey journey;
    Hands &hands = journey.hands;
    RunningProgram &program = journey.program;
    auto &answers = program.dialogs().answers;

    INFO("a new file, by Enter on the first page");
    answers = {program.path(QStringLiteral("mine.kartoteka"))};
    hands.tabTo(QStringLiteral("welcomeNew"));
    hands.press(Qt::Key_Return);
    journey.expectEmptyFile();

    INFO("the table of another program, by the button of the empty list");
    hands.tabTo(QStringLiteral("secondary"));
    hands.press(Qt::Key_Space);
    answers = {journey.table()};
    CHECK(hands.target()->objectName() == QLatin1String("importChooseFile"));
    hands.press(Qt::Key_Return);
    program.waitFor([&] { return importDialog(journey)->step() == ImportDialog::Step::Mapping; });
    hands.settle();
    waitForRehearsal(journey);
    keepPicture(importDialog(journey)->grab().toImage(), QStringLiteral("journey-mapping"));

    INFO("its own numbers stay out: the first column is said to be nothing");
    hands.tabTo(QStringLiteral("importColumns"));
    hands.press(Qt::Key_Home, Qt::ControlModifier);
    hands.press(Qt::Key_F2);
    CHECK(hands.target()->accessibleName() == QLatin1String("Field of Kartoteka"));
    hands.type(QStringLiteral("Do not import"));
    hands.press(Qt::Key_Return);
    CHECK(importDialog(journey)->isVisible());
    hands.press(Qt::Key_N, Qt::AltModifier);
    waitForRehearsal(journey);
    hands.settle();
    CHECK(importDialog(journey)->step() == ImportDialog::Step::Rehearsal);
    keepPicture(importDialog(journey)->grab().toImage(), QStringLiteral("journey-rehearsal"));
    CHECK(journey.titles().isEmpty());
    INFO("loading");
    hands.press(Qt::Key_L, Qt::AltModifier);
    program.waitFor([&] { return importDialog(journey)->draft().loaded().has_value(); });
    hands.settle();
    INFO("loaded");
    hands.tabTo(QStringLiteral("importNext"));
    hands.press(Qt::Key_Return);
    journey.expectImported();

    INFO("the customer, by a part of the name");
    hands.press(Qt::Key_K, Qt::ControlModifier);
    hands.type(QStringLiteral("столичный мо"));
    auto *hits =
        program.window().findChild<QAbstractItemView *>(QStringLiteral("globalSearchHits"));
    program.waitFor([&] { return hits->isVisible() && hits->model()->rowCount() > 0; });
    hands.press(Qt::Key_Return);
    journey.expectCard();

    INFO("another phone");
    hands.tabTo(QStringLiteral("contact_point_%1").arg(journey.phoneRecord().id()));
    hands.press(Qt::Key_F2);
    CHECK(hands.target()->objectName() == QLatin1String("field_value"));
    hands.type(journey.phone());
    hands.press(Qt::Key_Return);
    journey.expectPhone();

    INFO("somebody who works there");
    hands.tabTo(QStringLiteral("people_add"));
    hands.type(journey.person());
    auto *found = hands.target()->parentWidget()->findChild<QListWidget *>();
    program.waitFor([&] { return found->count() > 0; });
    hands.press(Qt::Key_Return);
    hands.settle();
    journey.expectPerson();

    INFO("a file, by the menu");
    const QString offer = program.path(QStringLiteral("offer.txt"));
    writeOffer(offer);
    answers = {offer};
    hands.choose(Qt::Key_R, Qt::Key_A);
    journey.expectFile(1);
    hands.press(Qt::Key_Z, Qt::ControlModifier);
    journey.expectFile(0);

    INFO("what happened, in the history");
    hands.tabTo(QStringLiteral("card_tabs"));
    for (int page = 0; page < 3; ++page)
        hands.press(Qt::Key_Right);
    hands.tabTo(QStringLiteral("history"));
    journey.expectHistory();
    keepPicture(program.window().grab().toImage(), QStringLiteral("journey-history"));

    INFO("the list on paper");
    const QString paper = program.path(QStringLiteral("list.pdf"));
    answers = {paper};
    hands.press(Qt::Key_1, Qt::ControlModifier);
    hands.press(Qt::Key_P, Qt::ControlModifier);
    program.waitFor([&] { return hands.sees(QStringLiteral("printPdf")); });
    hands.tabTo(QStringLiteral("printPdf"));
    hands.press(Qt::Key_Space);
    journey.expectPdf(paper);
    CHECK(answers.empty());
}

TEST_CASE("The same way is gone with the mouse")
{
    Journey journey;
    Hands &hands = journey.hands;
    RunningProgram &program = journey.program;
    auto &answers = program.dialogs().answers;
    // A list that drops down takes no choice before that time, so that a double click is none.
    QApplication::setDoubleClickInterval(0);

    answers = {program.path(QStringLiteral("mine.kartoteka"))};
    hands.click(QStringLiteral("welcomeNew"));
    journey.expectEmptyFile();

    hands.click(QStringLiteral("secondary"));
    answers = {journey.table()};
    hands.click(QStringLiteral("importChooseFile"));
    program.waitFor([&] { return importDialog(journey)->step() == ImportDialog::Step::Mapping; });
    waitForRehearsal(journey);
    auto *columns = hands.seen<QAbstractItemView>(QStringLiteral("importColumns"));
    hands.clickCell(columns, columns->model()->index(0, ImportColumnsModel::Target));
    auto *target = hands.seen<QComboBox>(QStringLiteral("importTarget"));
    QTest::mouseClick(target, Qt::LeftButton, Qt::NoModifier,
                      QPoint(target->width() - 8, target->height() / 2));
    hands.settle();
    hands.clickCell(target->view(), target->model()->index(0, 0));
    hands.click(QStringLiteral("importNext"));
    waitForRehearsal(journey);
    hands.click(QStringLiteral("importNext"));
    program.waitFor([&] { return importDialog(journey)->draft().loaded().has_value(); });
    hands.settle();
    hands.click(QStringLiteral("importNext"));
    journey.expectImported();

    INFO("the filter of the list, and a double click on what is left");
    hands.click(QStringLiteral("listFilter"));
    hands.type(QStringLiteral("столичный мо"));
    auto &model = program.list()->model();
    program.waitFor([&] { return model.rowCount() > 0 && model.rowCount() < 20; });
    auto *table = hands.seen<QTableView>(QStringLiteral("table_organizations"));
    hands.clickCell(table, model.index(0, 0));
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, Qt::NoModifier,
                       table->visualRect(model.index(0, 0)).center());
    hands.settle();
    journey.expectCard();

    auto *row = hands.seen(QStringLiteral("card_tab"))
                    ->findChild<QWidget *>(
                        QStringLiteral("contact_point_%1").arg(journey.phoneRecord().id()));
    REQUIRE(row != nullptr);
    auto *value = row->findChild<QWidget *>(QStringLiteral("value_value"));
    // On the caption: the number itself is a link that dials.
    QTest::mouseClick(value, Qt::LeftButton, Qt::NoModifier, QPoint(10, value->height() / 2));
    hands.settle();
    hands.type(journey.phone());
    hands.click(hands.seen(QStringLiteral("card_tab"))
                    ->findChild<QWidget *>(QStringLiteral("people_add"))
                    ->findChild<QWidget *>(QStringLiteral("picker_line")));
    journey.expectPhone();
    hands.type(journey.person());
    auto *found = hands.target()->parentWidget()->findChild<QListWidget *>();
    program.waitFor([&] { return found->count() > 0; });
    hands.clickCell(found, found->model()->index(found->count() - 1, 0));
    journey.expectPerson();

    auto *tabs = program.window().currentView()->findChild<QTabBar *>(QStringLiteral("card_tabs"));
    const auto clickTab = [&](const QString &text) {
        const int place = journey.tabOf(text);
        REQUIRE(place >= 0);
        QTest::mouseClick(tabs, Qt::LeftButton, Qt::NoModifier, tabs->tabRect(place).center());
        hands.settle();
    };
    clickTab(QStringLiteral("Files"));
    const QString offer = program.path(QStringLiteral("offer.txt"));
    writeOffer(offer);
    answers = {offer};
    hands.click(
        hands.seen(QStringLiteral("card_tab"))->findChild<QWidget *>(QStringLiteral("file_add")));
    journey.expectFile(1);
    hands.click(QStringLiteral("tool_edit.undo"));
    journey.expectFile(0);
    clickTab(QStringLiteral("History"));
    journey.expectHistory();

    const QString paper = program.path(QStringLiteral("list.pdf"));
    answers = {paper};
    auto *sections = hands.seen<QAbstractItemView>(QStringLiteral("sections"));
    hands.clickCell(sections, sections->model()->index(0, 0));
    hands.click(QStringLiteral("listFilter"));
    hands.press(Qt::Key_A, Qt::ControlModifier);
    hands.press(Qt::Key_Delete);
    journey.expectImported();
    hands.click(QStringLiteral("printList"));
    program.waitFor([&] { return hands.sees(QStringLiteral("printPdf")); });
    hands.click(QStringLiteral("printPdf"));
    journey.expectPdf(paper);
}
