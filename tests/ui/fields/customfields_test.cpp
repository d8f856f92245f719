#include "views/customfields/customfieldsdialog.h"

#include "domain/parties/party.h"
#include "models/ownfieldsmodel.h"
#include "models/partylistsource.h"
#include "models/recordmodel.h"
#include "support/fakehost.h"
#include "support/modelguard.h"
#include "support/pictures.h"
#include "views/recordlist/conditioneditor.h"
#include "widgets/inlinebar.h"
#include "widgets/recordtable.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace kartoteka;

namespace
{

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// The dialog over a file with one firm.
struct Scene {
    Scene()
    {
        firm = must(host.session().perform(Message::verbatim(text("firm")),
                                           [](Writer &writer) {
                                               Party party;
                                               party.name = QStringLiteral("Paper Mill");
                                               writer.create(party);
                                           }))
                   .changes.front()
                   .first;
        open();
    }

    void open()
    {
        dialog = std::make_unique<CustomFieldsDialog>(host);
        dialog->open();
        dialog->activateWindow();
        settle();
    }
    template<class T = QWidget>
    T *find(const char *name)
    {
        return child<T>(*dialog, name);
    }
    void settle()
    {
        waitForJobs(host);
        QTest::qWait(0);
        QTest::qWait(300); // the count of values is put off while things change
        waitForJobs(host);
    }
    void type(const char *name, const QString &typed)
    {
        auto *line = find<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        line->insert(typed);
        emit line->textEdited(line->text());
    }
    void press(const char *name)
    {
        auto *button = find<QAbstractButton>(name);
        INFO("pressing " << name);
        REQUIRE(button->isEnabled());
        button->click();
        settle();
    }
    void chooseKind(Kind kind)
    {
        auto *box = find<QComboBox>("own_kind");
        box->setCurrentIndex(box->findData(kindName(kind)));
        emit box->activated(box->currentIndex());
        settle();
    }
    void add(const char *label, Kind kind)
    {
        press("field_new");
        type("own_label", text(label));
        chooseKind(kind);
    }
    QString problem(const char *field)
    {
        const QByteArray name = QByteArray("problem_") + field;
        auto *label = find<QLabel>(name.constData());
        return label->isHidden() ? QString() : label->text();
    }
    QStringList names()
    {
        QStringList names;
        for (int row = 0; row < dialog->model().rowCount(); ++row)
            names << dialog->model().at(row)->definition.label;
        return names;
    }
    void setValue(const QString &key, const Value &value)
    {
        must(host.session().perform(Message::verbatim(key), [&](Writer &writer) {
            const Record record = writer.load(entityOf<Party>(), firm);
            Record wanted = record;
            wanted.set(key, value);
            writer.change(record, wanted);
        }));
        settle();
    }
    Value value(const QString &key)
    {
        return must(host.session().read<Value>(
            [&](Reader &reader) { return reader.load(entityOf<Party>(), firm).value(key); }));
    }
    QString lastStep() { return must(host.session().undo()).english(); }

    FakeHost host;
    qint64 firm = 0;
    std::unique_ptr<CustomFieldsDialog> dialog;
};

} // namespace

TEST_CASE("A field of one's own is added by the keyboard and is at once in lists and filters")
{
    Scene scene;
    RecordModel list(scene.host.workspace(), std::make_unique<PartyListSource>());
    const ModelGuard guard(list);
    RecordListTable table;
    table.setRecordModel(&list);
    table.setColumnHidden(list.columnOf(text("city")), true);
    list.setQuery({});
    waitForJobs(scene.host);
    QTest::keyClick(scene.dialog.get(), Qt::Key_Insert);
    CHECK(scene.find("own_add")->isVisible());
    scene.type("own_label", text("Дата договора"));
    CHECK(scene.find<QLineEdit>("own_key")->text() == text("data_dogovora"));
    scene.chooseKind(Kind::Date);
    QTest::keyClick(scene.find("own_label"), Qt::Key_Return);
    scene.settle();
    REQUIRE(scene.names() == QStringList{text("Дата договора")});
    REQUIRE(list.columnOf(text("data_dogovora")) > 0);
    CHECK(table.isColumnHidden(list.columnOf(text("city"))));
    CHECK_FALSE(table.isColumnHidden(0));
    ConditionEditor editor(scene.host.workspace(), entityOf<Party>(), nullptr);
    CHECK(editor.findChild<QComboBox *>(text("conditionField"))->findText(text("Дата договора")) >=
          0);
    CHECK(scene.lastStep() == text("Add the field “Дата договора”"));
    scene.settle();
    CHECK(scene.names().isEmpty());
    CHECK(list.columnOf(text("data_dogovora")) < 0);
    CHECK(table.isColumnHidden(list.columnOf(text("city"))));
}

TEST_CASE("What is wrong with a new field is said beside the line and stays typed")
{
    Scene scene;
    scene.add("Grade", Kind::Text);
    scene.press("own_add");
    scene.press("field_new");
    const QString rtl = text("مرحبا ") + QChar(0x202E) + text("abc");
    struct Wrong {
        QString typed;
        bool isRefused;
    };
    for (const Wrong &wrong :
         {Wrong{QString(), true}, Wrong{text("grade"), true}, Wrong{text("Name"), true},
          Wrong{QString(10'000, u'x'), true}, Wrong{QString(QChar(0x200B)), true},
          Wrong{QString(QChar(0xD83D)) + u'a', true}, Wrong{rtl, false},
          Wrong{text("🚀 rocket"), false}}) {
        INFO(wrong.typed.left(20).toStdString());
        scene.type("own_label", wrong.typed);
        if (scene.find<QLineEdit>("own_key")->text().isEmpty())
            scene.type("own_key", text("spare"));
        scene.press("own_add");
        CHECK(scene.problem("label").isEmpty() != wrong.isRefused);
        CHECK(scene.find("own_add")->isVisible() == wrong.isRefused);
        if (wrong.isRefused)
            CHECK(scene.find<QLineEdit>("own_label")->text() == wrong.typed);
        else
            scene.press("field_new");
    }
    CHECK(scene.names() == QStringList({text("Grade"), rtl, text("🚀 rocket")}));
    scene.type("own_label", text("Other"));
    for (const char *key : {"grade", "name", "life", "Ключ", "a b"}) {
        scene.type("own_key", text(key));
        scene.press("own_add");
        INFO(key);
        CHECK_FALSE(scene.problem("key").isEmpty());
    }
    // Looking at another field and coming back does not lose what was typed.
    QTest::keyClick(scene.find("own_label"), Qt::Key_Escape);
    CHECK_FALSE(scene.find("own_add")->isVisible());
    scene.press("field_new");
    CHECK(scene.find<QLineEdit>("own_label")->text() == text("Other"));
}

TEST_CASE("A field is renamed in place, refused names stay typed, and undo gives the old one")
{
    Scene scene;
    scene.add("Grade", Kind::Text);
    scene.press("own_add");
    scene.add("Mark", Kind::Integer);
    scene.press("own_add");
    scene.type("own_label", text("Grade"));
    QTest::keyClick(scene.find("own_label"), Qt::Key_Return);
    CHECK_FALSE(scene.problem("label").isEmpty());
    scene.find<QTableView>("ownFields")->setCurrentIndex(scene.dialog->model().index(0, 0));
    CHECK(scene.find<QLineEdit>("own_label")->text() == text("Grade"));
    CHECK(scene.names() == QStringList({text("Grade"), text("Mark")}));
    scene.type("own_label", text("Points"));
    QTest::keyClick(scene.find("own_label"), Qt::Key_Return);
    CHECK(scene.names() == QStringList({text("Grade"), text("Points")}));
    CHECK(scene.problem("label").isEmpty());
    QTest::keyClick(scene.find("ownFields"), Qt::Key_Up, Qt::AltModifier);
    CHECK(scene.names() == QStringList({text("Points"), text("Grade")}));
    CHECK(scene.lastStep() == text("Move the field “Points”"));
    CHECK(scene.lastStep() == text("Change the field “Mark”"));
    scene.settle();
    CHECK(scene.names() == QStringList({text("Grade"), text("Mark")}));
    CHECK(scene.find<QLineEdit>("own_label")->text() == text("Mark"));
}

TEST_CASE("Choices are added, renamed in the records as well, ordered and removed")
{
    Scene scene;
    scene.add("Colour", Kind::Choice);
    scene.press("own_add");
    CHECK_FALSE(scene.problem("options").isEmpty());
    for (const char *choice : {"red", "green", "Red"}) {
        scene.type("choice_new", text(choice));
        QTest::keyClick(scene.find("choice_new"), Qt::Key_Return);
    }
    CHECK_FALSE(scene.problem("options").isEmpty()); // "Red" is there
    CHECK(scene.find<QLineEdit>("choice_new")->text() == text("Red"));
    scene.type("choice_new", text("blue"));
    scene.press("own_add");
    auto *choices = scene.find<QListWidget>("choices");
    REQUIRE(choices->count() == 3);
    scene.setValue(text("colour"), Value(text("red")));
    keepPicture(pictureOf(*scene.dialog, {820, 520}), text("custom-fields"));
    choices->item(0)->setText(text("crimson"));
    scene.settle();
    CHECK(scene.value(text("colour")) == Value(text("crimson")));
    choices->setCurrentRow(0);
    QTest::keyClick(choices, Qt::Key_Down, Qt::AltModifier);
    CHECK(choices->item(1)->text() == text("crimson"));
    choices->item(0)->setText(text("CRIMSON"));
    scene.settle();
    CHECK_FALSE(scene.problem("options").isEmpty());
    choices->setCurrentRow(1);
    QTest::keyClick(choices, Qt::Key_Delete);
    scene.settle();
    CHECK(scene.value(text("colour")).isNull());
    CHECK(choices->count() == 2);
    must(scene.host.session().undo());
    CHECK(scene.value(text("colour")) == Value(text("crimson")));
}

TEST_CASE("A type changes when every value can follow, else the reason stands beside it")
{
    Scene scene;
    scene.add("Number", Kind::Text);
    scene.press("own_add");
    scene.setValue(text("number"), Value(text("a dozen")));
    CHECK(scene.find<QLabel>("own_held")->text().contains(u'1'));
    scene.chooseKind(Kind::Integer);
    CHECK(scene.problem("kind").contains(text("a dozen")));
    CHECK(scene.find<QComboBox>("own_kind")->currentData() == kindName(Kind::Text));
    scene.setValue(text("number"), Value(text("12")));
    scene.chooseKind(Kind::Integer);
    CHECK(scene.problem("kind").isEmpty());
    CHECK(scene.value(text("number")) == Value(12));
    scene.chooseKind(Kind::Choice);
    CHECK(scene.find<QListWidget>("choices")->item(0)->text() == text("12"));
    CHECK(scene.lastStep() == text("Change the type of “Number”"));
    scene.settle();
    CHECK(scene.find<QComboBox>("own_kind")->currentData() == kindName(Kind::Integer));
}

TEST_CASE("A removed field says how many records keep values, comes back, and can be emptied")
{
    Scene scene;
    scene.add("Grade", Kind::Integer);
    scene.press("own_add");
    scene.setValue(text("grade"), Value(7));
    scene.find("ownFields")->setFocus();
    QTest::keyClick(scene.find("ownFields"), Qt::Key_Delete);
    scene.settle();
    CHECK(scene.find<InlineBar>("fieldsMessage")->text().contains(u'1'));
    REQUIRE(scene.names().size() == 1);
    CHECK(scene.dialog->model().at(0)->isRemoved);
    CHECK_FALSE(scene.host.session().fields(entityOf<Party>())->find(u"grade"));
    scene.press("field_remove");
    CHECK_FALSE(scene.dialog->model().at(0)->isRemoved);
    CHECK(scene.value(text("grade")) == Value(7));
    scene.press("field_clear");
    CHECK(scene.host.dialogs().lastQuestion.isDangerous);
    CHECK(scene.value(text("grade")).isNull());
    scene.press("field_remove");
    CHECK(scene.names().isEmpty());
    scene.press("field_undo");
    CHECK(scene.host.triggered == QStringList{text("edit.undo")});
    for (int step = 0; step < 3; ++step)
        must(scene.host.session().undo());
    scene.settle();
    REQUIRE(scene.names().size() == 1);
    CHECK(scene.dialog->model().at(0)->isRemoved);
}

TEST_CASE("Every control of the fields dialog has a name")
{
    Scene scene;
    applyLook(*qApp, Look{ThemeChoice::Dark});
    scene.open();
    scene.add("Colour", Kind::Choice);
    keepPicture(pictureOf(*scene.dialog, {820, 520}), text("custom-fields-dark"));
    applyLook(*qApp, Look{ThemeChoice::Light});
    for (const QWidget *widget : scene.dialog->findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<const QAbstractButton *>(widget) ||
                               qobject_cast<const QLineEdit *>(widget) ||
                               qobject_cast<const QComboBox *>(widget) ||
                               qobject_cast<const QAbstractItemView *>(widget);
        if (!isControl || !widget->isVisible() || widget->inherits("QTableCornerButton") ||
            widget->inherits("QHeaderView"))
            continue;
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK_FALSE(widget->objectName().isEmpty());
        CHECK((!widget->accessibleName().isEmpty() || qobject_cast<const QPushButton *>(widget)));
    }
}
