#include "ui/views/listprogram.h"

#include "models/savedfiltersmodel.h"
#include "shell/actions.h"
#include "support/pictures.h"
#include "views/savedfilters/savedfiltersview.h"
#include "widgets/filterheader.h"
#include "widgets/kbd.h"

#include <QListView>
#include <QRegularExpression>
#include <QScrollBar>

using namespace kartoteka;

namespace
{

/// The list with more columns than fit, the first frozen, scrolled sideways.
void freezeAndScroll(ListProgram &program)
{
    program.table->setColumnWidth(1, 700);
    program.openColumnMenu();
    program.menuAction("freezeFirst")->trigger();
    program.table->horizontalScrollBar()->setValue(400);
    REQUIRE(program.table->filterHeader().offset() == 400);
}

} // namespace

TEST_CASE("A frozen first column stays at the left, for the eye, the mouse and the keyboard")
{
    ListProgram program;
    freezeAndScroll(program);
    RecordListTable *table = program.table;
    const QModelIndex name = program.model().index(2, 0);
    const QRect place = table->visualRect(name);
    CHECK(place.left() == 0);
    CHECK(place.width() == table->columnWidth(0));
    CHECK(table->indexAt(place.center()) == name);
    const QModelIndex beside = table->indexAt({place.right() + 20, place.center().y()});
    CHECK(beside.row() == 2);
    CHECK(beside.column() == 1);
    const QPoint edge(place.right() + 1, place.center().y());
    CHECK(table->visualRect(beside).left() == edge.x());
    keepPicture(program.window().grab().toImage(), QStringLiteral("list-frozen"));

    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place.center());
    CHECK(table->currentIndex() == name);
    CHECK(table->horizontalScrollBar()->value() == 400);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Right);
    const QRect next = table->visualRect(table->currentIndex());
    CHECK(next.left() >= place.width());
    QTest::keyClick(table, Qt::Key_End);
    const int far = table->horizontalScrollBar()->value();
    CHECK(far > 0);
    CHECK(table->visualRect(program.model().index(2, 0)).left() == 0);
    table->setCurrentIndex(name);
    CHECK(table->horizontalScrollBar()->value() == far);
}

TEST_CASE("In a frozen column one edits, sorts, sizes and filters where it is seen")
{
    ListProgram program;
    program.window().trigger(QStringLiteral("list.filterRow"));
    freezeAndScroll(program);
    RecordListTable *table = program.table;
    FilterHeader &header = table->filterHeader();
    CHECK(program.line("name")->mapTo(&header, QPoint()).x() < 10);
    CHECK(program.line("name")->isVisible());
    keepPicture(program.window().grab().toImage(), QStringLiteral("list-frozen-filterrow"));

    const bool wasDescending = program.model().query().isDescending;
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, {60, 10});
    program.settle();
    CHECK(program.model().query().orderField == QLatin1String("name"));
    CHECK(program.model().query().isDescending != wasDescending);
    const int width = table->columnWidth(0);
    const QPoint grip(width - 2, 10);
    QTest::mouseMove(header.viewport(), grip);
    QTest::mousePress(header.viewport(), Qt::LeftButton, {}, grip);
    QTest::mouseMove(header.viewport(), grip + QPoint(30, 0));
    QTest::mouseRelease(header.viewport(), Qt::LeftButton, {}, grip + QPoint(30, 0));
    CHECK(table->columnWidth(0) >= width);

    table->setCurrentIndex(program.model().index(1, 0));
    table->setFocus();
    program.window().trigger(QStringLiteral("edit.field"));
    auto *editor = table->findChild<QLineEdit *>(QStringLiteral("cellEditor"));
    REQUIRE(editor != nullptr);
    CHECK(editor->isVisible());
    CHECK(editor->x() < 10);
    QTest::keyClick(editor, Qt::Key_Escape);
    program.line("phone")->setFocus();
    QCoreApplication::processEvents();
    const QLineEdit *phone = program.line("phone");
    CHECK(phone->mapTo(&header, QPoint()).x() >= header.frozenWidth());
}

TEST_CASE("What is frozen is kept with the columns, and gives way where there is no room")
{
    ListProgram program;
    freezeAndScroll(program);
    program.openColumnMenu();
    program.table->setCurrentIndex(program.model().index(0, 2));
    program.openColumnMenu();
    program.menuAction("freezeUpTo")->trigger();
    CHECK(program.table->frozenCount() == 3);
    // Three columns of this width leave no room for the others: as many as do are frozen.
    CHECK(program.table->filterHeader().frozenColumns().size() < 3);
    CHECK(program.table->filterHeader().frozenWidth() < program.table->viewport()->width());
    QTest::qWait(500); // columns are remembered when they rest
    program.window().close();
    program.stop();
    program.start();
    program.waitFor([&] { return program.window().isFileOpen(); });
    program.table = program.find<RecordListTable>("table_organizations");
    CHECK(program.table->frozenCount() == 3);
    program.openColumnMenu();
    program.menuAction("unfreeze")->trigger();
    CHECK(program.table->frozenCount() == 0);
    CHECK(program.table->visualRect(program.model().index(0, 0)).left() ==
          program.table->columnViewportPosition(0));
}

TEST_CASE("A saved filter types what stood below the heads there again")
{
    ListProgram program;
    program.window().trigger(QStringLiteral("list.filterRow"));
    program.line("name")->setText(QStringLiteral("!zzz"));
    program.list()->setConditions(
        {{QStringLiteral("kind = organization"), QStringLiteral("Firm")}});
    program.settle();
    program.dialogs().answers = {QStringLiteral("Not z")};
    program.window().trigger(QStringLiteral("list.saveFilter"));
    program.line("name")->clear();
    program.list()->setConditions({});
    program.window().trigger(QStringLiteral("list.filterRow"));
    CHECK_FALSE(program.table->filterHeader().hasFilterRow());

    auto *filters = program.find<QListView>("savedFilters");
    program.waitFor([&] { return filters->model()->rowCount() > 0; });
    int row = 0;
    while (filters->model()->index(row, 0).data().toString() != QLatin1String("Not z"))
        REQUIRE(++row < filters->model()->rowCount());
    filters->setCurrentIndex(filters->model()->index(row, 0));
    QTest::keyClick(filters, Qt::Key_Return);
    program.settle();
    CHECK(program.table->filterHeader().hasFilterRow());
    CHECK(program.line("name")->text() == QLatin1String("!zzz"));
    CHECK(program.list()->viewState().value(QStringLiteral("conditions")).toList().size() == 1);
    keepPicture(program.window().grab().toImage(), QStringLiteral("list-savedfilter"));

    // Words that mean nothing any more come as a chip, and still narrow.
    SavedFilter older;
    older.conditions = conditionsJson({{QStringLiteral("name ~ \"a\""), QStringLiteral("Gone: a"),
                                        QStringLiteral("gone"), QStringLiteral("a")}});
    program.list()->restoreViewState(viewStateOf(older));
    program.settle();
    CHECK(program.list()->viewState().value(QStringLiteral("conditions")).toList().size() == 1);
    CHECK(program.line("name")->text().isEmpty());
}

TEST_CASE("An empty search line shows the keys that lead to it, as the person has them")
{
    ListProgram program;
    program.table->setFocus();
    auto *cap = program.quick()->findChild<Kbd *>(QStringLiteral("keyCap"));
    REQUIRE(cap != nullptr);
    CHECK(cap->isVisible());
    CHECK(cap->accessibleName() == QLatin1String("Ctrl+F"));
    CHECK(program.quick()->rect().contains(cap->geometry()));
    auto *everywhere = program.find<QLineEdit>("globalSearch")->findChild<Kbd *>();
    REQUIRE(everywhere != nullptr);
    CHECK(everywhere->isVisible());
    keepPicture(program.window().grab().toImage(), QStringLiteral("list-keycaps"));
    program.window().trigger(QStringLiteral("view.find"));
    CHECK_FALSE(cap->isVisible());
    QTest::keyClicks(program.quick(), QStringLiteral("a"));
    program.table->setFocus();
    CHECK_FALSE(cap->isVisible());
    program.quick()->clear();
    CHECK(cap->isVisible());
    program.window().actions().setShortcuts(QStringLiteral("view.find"),
                                            {QKeySequence(QStringLiteral("Ctrl+J"))});
    CHECK(cap->accessibleName() == QLatin1String("Ctrl+J"));
    program.window().actions().setShortcuts(QStringLiteral("view.find"), {});
    CHECK_FALSE(cap->isVisible());
}

TEST_CASE("When the current record goes the next one of the list is current")
{
    ListProgram program;
    program.table->selectRow(3);
    const qint64 next = program.model().idAt(4);
    const int count = program.model().rowCount();
    program.window().trigger(QStringLiteral("record.trash"));
    program.waitFor([&] { return program.model().rowCount() == count - 1; });
    CHECK(program.table->currentId() == next);
    program.table->selectRow(count - 2);
    const qint64 before = program.model().idAt(count - 3);
    program.window().trigger(QStringLiteral("record.trash"));
    program.waitFor([&] { return program.model().rowCount() == count - 2; });
    CHECK(program.table->currentId() == before);
}

TEST_CASE("A list is exported with the columns it shows, or with all of them")
{
    ListProgram program;
    const auto header = [&](const char *action) {
        const QString path = program.path(QString::fromLatin1(action) + QStringLiteral(".csv"));
        program.dialogs().answers = {path};
        program.window().trigger(QString::fromLatin1(action));
        program.waitFor([&] { return QFileInfo(path).size() > 0; });
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        static const QRegularExpression quoted(QStringLiteral("\"[^\"]*\""));
        return QString::fromUtf8(file.readLine()).remove(quoted).count(u',') + 1;
    };
    CHECK(header("list.export") == program.shownColumns().size());
    CHECK(header("list.exportAll") == static_cast<qsizetype>(program.model().columns().size()));
}
