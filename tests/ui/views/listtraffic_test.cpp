#include "ui/views/listprogram.h"

#include "domain/access/user.h"
#include "domain/parties/party.h"
#include "models/recordmime.h"
#include "storage/writer.h"
#include "support/modelguard.h"
#include "support/pictures.h"
#include "views/merging/mergedialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPushButton>

using namespace kartoteka;

namespace
{

void addFirms(RunningProgram &program, int count)
{
    const auto added = program.window().workspace().session().perform(
        Message("Add many"), [count](Writer &writer) {
            for (int number = 0; number < count; ++number) {
                Party party;
                party.name = QStringLiteral("Firm %1").arg(number, 6, 10, QLatin1Char('0'));
                writer.create(party);
            }
        });
    REQUIRE(added);
    program.waitFor([&] { return program.list()->model().rowCount() == count; });
}

} // namespace

TEST_CASE("What is copied from a list is text, CSV and cards, in the order of the list")
{
    ListProgram program;
    program.table->sortByColumn(0, Qt::DescendingOrder);
    program.settle();
    program.table->selectRow(0);
    program.table->selectionModel()->select(
        program.model().index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QString first = program.model().index(0, 0).data().toString();
    const QString second = program.model().index(1, 0).data().toString();
    program.window().trigger(QStringLiteral("edit.copy"));
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    CHECK(mime->formats() == QStringList{QStringLiteral("text/plain"), QStringLiteral("text/csv"),
                                         QStringLiteral("text/vcard")});
    const QStringList lines = mime->text().split(u'\n');
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].split(u'\t').size() == program.shownColumns().size());
    CHECK(lines[0].startsWith(first));
    CHECK(lines[1].startsWith(second));
    const QString csv = QString::fromUtf8(mime->data(QStringLiteral("text/csv")));
    CHECK(csv.startsWith(QLatin1String("\"Name\",")));
    CHECK(csv.count(u'\n') == 3);
    const QByteArray cards = mime->data(QStringLiteral("text/vcard"));
    CHECK(cards.count("BEGIN:VCARD") == 2);
    CHECK(cards.contains(first.toUtf8()));

    program.window().trigger(QStringLiteral("file.close"));
    CHECK(QGuiApplication::clipboard()->text() == lines.join(u'\n'));
    CHECK(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("text/vcard")).isEmpty());
}

TEST_CASE("More records than another program waits for are not copied but pointed to export")
{
    RunningProgram program;
    program.newFile();
    addFirms(program, static_cast<int>(RecordMime::kMostRecords) + 1);
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    auto *table = program.find<RecordListTable>("table_organizations");
    table->selectAll();
    CHECK(table->selectedCount() == static_cast<int>(RecordMime::kMostRecords) + 1);
    program.window().trigger(QStringLiteral("edit.copy"));
    CHECK(QGuiApplication::clipboard()->text() == QLatin1String("before"));
    CHECK_FALSE(program.window().actions().isEnabled(QStringLiteral("record.merge")));
}

TEST_CASE("Two selected cards of one kind are merged from the list, and no others")
{
    ListProgram program;
    Actions &actions = program.window().actions();
    program.table->setFocus();
    program.table->selectRow(0);
    CHECK_FALSE(actions.isEnabled(QStringLiteral("record.merge")));
    const auto add = [](RecordListTable &table, int row) {
        table.selectionModel()->select(table.model()->index(row, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
    };
    add(*program.table, 2);
    REQUIRE(actions.isEnabled(QStringLiteral("record.merge")));
    program.window().trigger(QStringLiteral("record.merge"));
    auto *dialog = program.window().findChild<MergeDialog *>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->kept() == program.table->currentId());
    delete dialog;

    program.window().trigger(QStringLiteral("view.clients"));
    program.waitFor([&] { return program.model().rowCount() > 0; });
    auto *everybody = program.find<RecordListTable>("table_clients");
    everybody->setFocus();
    int person = -1;
    int firm = -1;
    for (int row = 0; row < program.model().rowCount(); ++row) {
        const bool isPerson =
            program.model().index(row, 0).data(RecordModel::IsPersonRole).toBool();
        (isPerson ? person : firm) = row;
    }
    everybody->selectRow(person);
    add(*everybody, firm);
    CHECK(everybody->selectedCount() == 2);
    CHECK_FALSE(actions.isEnabled(QStringLiteral("record.merge")));
}

TEST_CASE("A filter is saved under a name, chosen from the dock, renamed, ordered and deleted")
{
    ListProgram program;
    auto *filters = program.find<QListView>("savedFilters");
    const ModelGuard guard(*filters->model());
    CHECK_FALSE(program.window().actions().isEnabled(QStringLiteral("list.saveFilter")));
    program.window().trigger(QStringLiteral("list.filterRow"));
    program.line("name")->setText(QStringLiteral("!zzz"));
    program.list()->setConditions({{QStringLiteral("name ~ \"o\""), QStringLiteral("With o")}});
    program.quick()->setText(QStringLiteral("a"));
    program.table->sortByColumn(0, Qt::DescendingOrder);
    program.settle();
    const int count = program.model().rowCount();
    for (const char *name : {"Mine & yours", "Another"}) {
        program.dialogs().answers = {QString::fromLatin1(name)};
        program.window().trigger(QStringLiteral("list.saveFilter"));
    }
    REQUIRE(filters->model()->rowCount() == 2);
    CHECK(filters->model()->index(1, 0).data().toString() == QLatin1String("Mine & yours"));
    program.settle();
    keepPicture(program.window().grab().toImage(), QStringLiteral("list-savedfilters"));

    program.line("name")->clear();
    program.quick()->clear();
    program.list()->setConditions({});
    program.window().trigger(QStringLiteral("view.persons"));
    filters->setCurrentIndex(filters->model()->index(1, 0));
    QTest::keyClick(filters, Qt::Key_Return);
    CHECK(program.list()->objectName() == QLatin1String("list_organizations"));
    program.waitFor([&] { return program.model().rowCount() == count; });
    CHECK(program.quick()->text() == QLatin1String("a"));
    CHECK(program.model().query().isDescending);
    CHECK(program.window().findChild<QWidget *>(QStringLiteral("condition_0")) != nullptr);
    CHECK(program.line("name")->text() == QLatin1String("!zzz"));

    filters->setFocus();
    CHECK(filters->model()->setData(filters->model()->index(1, 0), QStringLiteral("Ours"),
                                    Qt::EditRole));
    QTest::keyClick(filters, Qt::Key_Up, Qt::AltModifier);
    CHECK(filters->model()->index(0, 0).data().toString() == QLatin1String("Ours"));
    CHECK(filters->currentIndex().row() == 0);
    program.window().trigger(QStringLiteral("record.trash"));
    CHECK(filters->model()->rowCount() == 1);
    program.window().trigger(QStringLiteral("edit.undo"));
    program.waitFor([&] { return filters->model()->rowCount() == 2; });
    CHECK(filters->model()->index(0, 0).data().toString() == QLatin1String("Ours"));
}

TEST_CASE("Letters typed into a long list go to a record, beside what the window does")
{
    RunningProgram program;
    program.newFile();
    const auto added =
        program.window().workspace().session().perform(Message("Add many"), [](Writer &writer) {
            for (int number = 0; number < 20'000; ++number) {
                Party party;
                party.name = QStringLiteral("ООО Firm %1").arg(number, 6, 10, QLatin1Char('0'));
                writer.create(party);
            }
            for (const char *name : {"Zebra", "Zoo", "Ändern"}) {
                Party party;
                party.name = QString::fromUtf8(name);
                writer.create(party);
            }
        });
    REQUIRE(added);
    RecordModel &model = program.list()->model();
    program.waitFor([&] { return model.rowCount() == 20'003; });
    auto *table = program.find<RecordListTable>("table_organizations");
    const auto goesTo = [&](const QString &letters, const QString &name) {
        for (const QChar letter : letters)
            emit table->typed(QString(letter));
        return QTest::qWaitFor(
            [&] { return table->currentIndex().siblingAtColumn(0).data().toString() == name; },
            20000);
    };
    const auto pause = [&] {
        auto *label = program.find<QLabel>("listSelected");
        program.waitFor([&] { return label->text().contains(QLatin1String("selected")); });
    };
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Z);
    CHECK(goesTo({}, QStringLiteral("Zebra")));
    CHECK(goesTo(QStringLiteral("z"), QStringLiteral("Zoo")));
    pause();
    CHECK(goesTo(QStringLiteral("anD"), QStringLiteral("Ändern")));
    pause();
    CHECK(goesTo(QStringLiteral("ооо"), QStringLiteral("ООО Firm 000000")));
    pause();
    CHECK(goesTo(QStringLiteral("019999"), QStringLiteral("ООО Firm 019999")));
    CHECK(program.find<QLineEdit>("listFilter")->text().isEmpty());
}

TEST_CASE("Several records are changed at once by the editor of the field, users included")
{
    ListProgram program;
    Session &session = program.window().workspace().session();
    qint64 anna = 0;
    REQUIRE(session.perform(Message("Add a user"), [&anna](Writer &writer) {
        User user;
        user.login = QStringLiteral("anna");
        user.name = QStringLiteral("Anna");
        anna = writer.create(user).value;
    }));
    program.table->setFocus();
    program.table->selectAll();
    program.window().trigger(QStringLiteral("record.massEdit"));
    auto *dialog = program.window().findChild<QDialog *>(QStringLiteral("massEdit"));
    REQUIRE(dialog != nullptr);
    auto *fields = dialog->findChild<QComboBox *>(QStringLiteral("massEditField"));
    const auto choose = [fields](const char *label) {
        fields->setCurrentIndex(fields->findText(QString::fromLatin1(label)));
    };
    choose("Birthday");
    auto *day = dialog->findChild<QLineEdit *>(QStringLiteral("field_birthday"));
    REQUIRE(day != nullptr);
    CHECK(day->isVisible());
    day->setText(QStringLiteral("soon"));
    auto *change = dialog->findChild<QPushButton *>(QStringLiteral("massEditChange"));
    change->click();
    CHECK(dialog->isVisible());
    keepPicture(dialog->grab().toImage(), QStringLiteral("list-massedit"));
    choose("Personal manager");
    auto *users = dialog->findChild<QComboBox *>(QStringLiteral("field_owner"));
    REQUIRE(users != nullptr);
    users->setCurrentIndex(users->findText(QStringLiteral("Anna")));
    change->click();
    const auto owned = [&] {
        const QString filter = QStringLiteral("owner = %1").arg(anna);
        program.list()->setFilter(filter);
        program.settle();
        return program.model().rowCount();
    };
    program.waitFor([&] { return program.window().workspace().jobs().isIdle(); });
    CHECK(owned() == 40);
}

TEST_CASE("A condition is made with the editor of its field")
{
    ListProgram program;
    const int all = program.model().rowCount();
    program.window().trigger(QStringLiteral("list.condition"));
    auto *editor = program.window().findChild<QWidget *>(QStringLiteral("conditionEditor"));
    REQUIRE(editor != nullptr);
    auto *field = editor->findChild<QComboBox *>(QStringLiteral("conditionField"));
    field->setCurrentIndex(field->findText(QStringLiteral("Kind")));
    auto *kinds = editor->findChild<QComboBox *>(QStringLiteral("field_kind"));
    REQUIRE(kinds != nullptr);
    kinds->setCurrentIndex(kinds->findText(QStringLiteral("Organization")));
    keepPicture(editor->grab().toImage(), QStringLiteral("list-condition-choice"));
    editor->findChild<QPushButton *>(QStringLiteral("conditionAdd"))->click();
    program.settle();
    CHECK(program.model().rowCount() == all);

    program.window().trigger(QStringLiteral("list.condition"));
    for (auto *other : program.window().findChildren<QWidget *>(QStringLiteral("conditionEditor")))
        editor = other->isVisible() ? other : editor;
    field = editor->findChild<QComboBox *>(QStringLiteral("conditionField"));
    field->setCurrentIndex(field->findText(QStringLiteral("Created")));
    auto *line = editor->findChild<QLineEdit *>(QStringLiteral("field_created_at"));
    REQUIRE(line != nullptr);
    CHECK(line->isVisible());
    line->setText(QStringLiteral("today+1d"));
    keepPicture(editor->grab().toImage(), QStringLiteral("list-condition-line"));
    QTest::keyClick(line, Qt::Key_Return);
    program.waitFor([&] { return program.model().rowCount() == 0; });
}
