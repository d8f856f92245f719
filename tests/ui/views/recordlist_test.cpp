#include "ui/views/listprogram.h"

#include "support/pictures.h"
#include "widgets/filterheader.h"
#include "widgets/inlinebar.h"

#include <QScrollBar>
#include <QToolButton>

using namespace kartoteka;

TEST_CASE("A line below each column narrows the list, and stays under its column")
{
    ListProgram program;
    const int all = program.model().rowCount();
    program.window().trigger(QStringLiteral("list.filterRow"));
    QLineEdit *city = program.line("city");
    CHECK(city->isVisible());
    const QString wanted = program.model()
                               .index(0, program.model().columnOf(QStringLiteral("city")))
                               .data()
                               .toString();
    REQUIRE_FALSE(wanted.isEmpty());
    QTest::keyClicks(city, wanted);
    program.settle();
    CHECK(program.model().rowCount() > 0);
    CHECK(program.model().rowCount() < all);

    const int column = program.model().columnOf(QStringLiteral("city"));
    QHeaderView *header = program.table->horizontalHeader();
    const auto isBelow = [&] {
        const int gap = city->mapTo(header, QPoint()).x() - header->sectionViewportPosition(column);
        return gap >= 0 && gap < 6 && std::abs(city->width() - header->sectionSize(column)) < 8;
    };
    CHECK(isBelow());
    header->moveSection(header->visualIndex(column), 1);
    CHECK(isBelow());
    program.table->setColumnWidth(column, 200);
    CHECK(isBelow());
    program.table->setColumnWidth(0, 1500);
    program.table->horizontalScrollBar()->setValue(300);
    CHECK(isBelow());
    keepPicture(program.window().grab().toImage(), QStringLiteral("list-filterrow"));
}

TEST_CASE("What cannot be understood below a column is marked and leaves the list as it is")
{
    ListProgram program;
    program.window().trigger(QStringLiteral("list.filterRow"));
    program.openColumnMenu();
    program.menuAction("column_birthday")->trigger();
    const int all = program.model().rowCount();
    QLineEdit *line = program.line("birthday");
    QTest::keyClicks(line, QStringLiteral("soon"));
    program.settle();
    CHECK(program.model().rowCount() == all);
    CHECK(line->property("invalid").toBool());
    CHECK(line->toolTip().contains(QLatin1String("soon")));
    keepPicture(program.window().grab().toImage(), QStringLiteral("list-filterrow-wrong"));
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(program.find<InlineBar>("listBar")->text().contains(QLatin1String("soon")));
    line->setText(QStringLiteral("="));
    program.waitFor([line] { return !line->property("invalid").toBool(); });
    program.settle();
    CHECK(program.model().rowCount() > 0);
}

TEST_CASE(
    "With nothing left the lines below the columns stay, and one button takes all filters off")
{
    ListProgram program;
    const int all = program.model().rowCount();
    program.window().trigger(QStringLiteral("list.filterRow"));
    QTest::keyClicks(program.line("name"), QStringLiteral("zzzzzz"));
    program.waitFor([&] { return program.model().rowCount() == 0; });
    CHECK(program.line("name")->isVisible());
    CHECK(program.line("name")->hasFocus());
    keepPicture(program.window().grab().toImage(), QStringLiteral("list-nothing"));
    for (auto *button : program.table->findChildren<QAbstractButton *>()) {
        if (button->text() == QLatin1String("Clear filter"))
            button->click();
    }
    program.waitFor([&] { return program.model().rowCount() == all; });
    CHECK(program.line("name")->text().isEmpty());
}

TEST_CASE("Columns, conditions, quick filter, lines and order of a list never reset each other")
{
    ListProgram program;
    program.window().trigger(QStringLiteral("list.filterRow"));
    program.quick()->setText(QStringLiteral("a"));
    program.line("city")->setText(QStringLiteral("!zzz"));
    program.list()->setConditions(
        {{QStringLiteral("kind = organization"), QStringLiteral("Firm")}});
    program.table->sortByColumn(0, Qt::DescendingOrder);
    program.settle();
    const int count = program.model().rowCount();
    REQUIRE(count > 1);
    const auto state = [&] {
        QVariantMap seen = program.list()->viewState();
        seen.remove(QStringLiteral("current"));
        return seen;
    };
    const QVariantMap before = state();
    const QStringList columns = program.shownColumns();

    program.openColumnMenu();
    program.menuAction("column_city")->trigger(); // hidden, and still narrowing
    program.menuAction("column_region")->trigger();
    program.settle();
    CHECK(state() == before);
    CHECK(program.model().rowCount() == count);
    CHECK(program.window().findChild<QWidget *>(QStringLiteral("condition_1")) != nullptr);
    program.menuAction("resetColumns")->trigger();
    program.settle();
    CHECK(state() == before);
    CHECK(program.shownColumns() == columns);

    program.quick()->clear();
    program.settle();
    QVariantMap wanted = before;
    wanted[QStringLiteral("quick")] = QString();
    CHECK(state() == wanted);
    program.list()->setConditions({});
    program.settle();
    wanted[QStringLiteral("conditions")] = QVariantList();
    CHECK(state() == wanted);
    program.line("city")->clear();
    program.settle();
    wanted[QStringLiteral("columnFilters")] = QVariantMap();
    CHECK(state() == wanted);
    CHECK(program.shownColumns() == columns);
    CHECK(program.model().query().isDescending);
}

TEST_CASE("A list comes back after a restart with filters, lines, order, columns and its place")
{
    ListProgram program;
    program.window().trigger(QStringLiteral("list.filterRow"));
    program.line("name")->setText(QStringLiteral("!zzz"));
    program.table->sortByColumn(0, Qt::DescendingOrder);
    program.openColumnMenu();
    program.menuAction("column_region")->trigger();
    program.settle();
    QTest::qWait(500); // columns are remembered when they rest
    const QVariantMap before = program.list()->viewState();
    const QStringList columns = program.shownColumns();
    program.window().close();
    program.stop();
    program.start();
    program.waitFor([&] { return program.window().isFileOpen(); });
    program.table = program.find<RecordListTable>("table_organizations");
    program.waitFor([&] { return program.model().rowCount() > 0; });
    program.settle();
    CHECK(program.list()->viewState() == before);
    CHECK(program.shownColumns() == columns);
    CHECK(program.line("name")->isVisible());
}

TEST_CASE("Columns are saved under names, chosen again, renamed and deleted")
{
    ListProgram program;
    const QStringList standard = program.shownColumns();
    program.openColumnMenu();
    program.menuAction("column_region")->trigger();
    const QStringList wider = program.shownColumns();
    CHECK(wider.size() == standard.size() + 1);
    program.dialogs().answers = {QStringLiteral("By region & more")};
    program.menuAction("saveColumnSet")->trigger();
    program.menuAction("resetColumns")->trigger();
    CHECK(program.shownColumns() == standard);
    program.openColumnMenu();
    QAction *set = program.menuAction("columnSet_By region & more");
    CHECK_FALSE(set->isChecked());
    keepPicture(program.window().findChild<QMenu *>(QStringLiteral("columnMenu"))->grab().toImage(),
                QStringLiteral("list-columnmenu"));
    set->trigger();
    CHECK(program.shownColumns() == wider);
    program.openColumnMenu();
    CHECK(program.menuAction("columnSet_By region & more")->isChecked());
}

TEST_CASE("While a filter has the focus the keys it has no use for go to the rows")
{
    ListProgram program;
    const int all = program.model().rowCount();
    program.table->selectRow(0);
    QLineEdit *quick = program.quick();
    quick->setFocus();
    QTest::keyClicks(quick, QStringLiteral("ab"));
    QTest::keyClick(quick, Qt::Key_Home);
    QTest::keyClick(quick, Qt::Key_Delete);
    QTest::keyClick(quick, Qt::Key_Delete);
    QTest::keyClick(quick, Qt::Key_Delete); // one too many means no record
    CHECK(quick->text().isEmpty());
    program.settle();
    CHECK(program.model().rowCount() == all);
    QTest::keyClick(quick, Qt::Key_Home);
    QTest::keyClick(quick, Qt::Key_Delete);
    program.waitFor([&] { return program.model().rowCount() == all - 1; });
    program.window().trigger(QStringLiteral("edit.undo"));
    program.waitFor([&] { return program.model().rowCount() == all; });

    quick->setFocus();
    QTest::keyClicks(quick, QStringLiteral("a"));
    QTest::keyClick(quick, Qt::Key_Escape);
    CHECK(quick->text().isEmpty());
    CHECK(quick->hasFocus());
    QTest::keyClick(quick, Qt::Key_Down);
    CHECK(program.table->hasFocus());
    quick->setFocus();
    QTest::keyClick(quick, Qt::Key_Escape);
    CHECK(program.table->hasFocus());
    quick->setFocus();
    QTest::keyClicks(quick, QStringLiteral("muller"));
    QTest::keyClick(quick, Qt::Key_Return); // before anything was looked for
    program.waitFor([&] {
        return program.window().currentView()->objectName() != QLatin1String("list_organizations");
    });
    CHECK(program.window().currentView()->viewTitle().contains(QStringLiteral("Müller")));
}
