#include "views/partycard/partycard.h"

#include "domain/parties/attachmentqueries.h"
#include "domain/parties/contactpoint.h"
#include "domain/parties/note.h"
#include "storage/customfield.h"
#include "ui/views/cardtest.h"
#include "widgets/inlinebar.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace kartoteka;

TEST_CASE("A field of the card is edited in place, saved alone and undone again")
{
    CardWorld world;
    OpenCard open(world);
    QLineEdit *line = open.edit("price_list");
    CHECK(line->accessibleName() == QStringLiteral("Price list"));
    CHECK_FALSE(line->whatsThis().isEmpty());
    replaceText(line, QStringLiteral("Retail-1"));
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(world.read(world.russian).priceList == QStringLiteral("Retail-1"));
    settle();
    CHECK_FALSE(open.field("price_list")->isEditing());
    CHECK(open.field("price_list")->shownText() == QStringLiteral("Retail-1"));
    const Message undone = must(world.host.workspace().session().undo());
    CHECK(undone.english().contains(QStringLiteral("Price list")));
    CHECK(world.read(world.russian).priceList == QStringLiteral("Опт-2"));
    settle();
    CHECK(open.field("price_list")->shownText() == QStringLiteral("Опт-2"));
}

TEST_CASE("Esc gives a field up, leaving it saves, and Tab edits the next one")
{
    CardWorld world;
    OpenCard open(world);
    QLineEdit *line = open.edit("price_list");
    replaceText(line, QStringLiteral("never saved"));
    QTest::keyClick(line, Qt::Key_Escape);
    settle();
    CHECK(world.read(world.russian).priceList == QStringLiteral("Опт-2"));
    CHECK_FALSE(open.field("price_list")->isEditing());

    line = open.edit("tax_id");
    replaceText(line, QStringLiteral("7707083893"));
    QTest::keyClick(line, Qt::Key_Tab);
    settle();
    CHECK(world.read(world.russian).taxId == QStringLiteral("7707083893"));
    CHECK(open.field("price_list")->isEditing());
    open.field("price_list")->cancelEdit();
    settle();

    line = open.edit("price_list");
    replaceText(line, QStringLiteral("left"));
    child(open.card, "value_discount")->setFocus();
    CHECK(world.read(world.russian).priceList == QStringLiteral("left"));
}

TEST_CASE("What cannot be saved stays typed with the reason beside it")
{
    CardWorld world;
    OpenCard open(world);
    QLineEdit *line = open.edit("discount");
    replaceText(line, QStringLiteral("seven"));
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(open.field("discount")->isEditing());
    CHECK_FALSE(open.field("discount")->problem().isEmpty());
    CHECK(line->text() == QStringLiteral("seven"));
    replaceText(line, QStringLiteral("170"));
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(open.field("discount")->problem().contains(QStringLiteral("100")));
    replaceText(line, QStringLiteral("7,5 %"));
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(world.read(world.russian).discount == Percent{750});
}

TEST_CASE("Hostile texts are stored as typed or refused beside the field")
{
    CardWorld world;
    OpenCard open(world);
    const QString texts[] = {
        QStringLiteral("\u202Eright to left\u202C \u05D0\u05D1\u05D2"),
        QStringLiteral("zero\u200Bwidth\u2060 joiner\u200D"),
        QStringLiteral("👩‍👩‍👧‍👦 𠜎 \U0001F1F7\U0001F1FA"),
        QStringLiteral("<b>bold</b> & 'quoted' \"; DROP TABLE party"),
        QStringLiteral("=cmd|' /C calc'!A0"),
    };
    for (const QString &text : texts) {
        QLineEdit *line = open.edit("price_list");
        line->clear();
        line->insert(text);
        emit line->textEdited(text);
        QTest::keyClick(line, Qt::Key_Return);
        settle();
        CHECK(world.read(world.russian).priceList == text);
        CHECK(open.field("price_list")->problem().isEmpty());
    }
    SECTION("halves of characters and NUL are told")
    {
        QLineEdit *line = open.edit("price_list");
        line->setText(QStringLiteral("a") + QChar(0xD800) + QChar(u'\0') + QStringLiteral("b"));
        QTest::keyClick(line, Qt::Key_Return);
        settle();
        CHECK_FALSE(open.field("price_list")->problem().isEmpty());
        CHECK(world.read(world.russian).priceList.startsWith(u'a'));
    }
    SECTION("ten million letters are refused and the old value stays")
    {
        QLineEdit *line = open.edit("price_list");
        line->setText(QString(10 * 1024 * 1024, u'x'));
        QTest::keyClick(line, Qt::Key_Return);
        CHECK(open.field("price_list")->problem().contains(QStringLiteral("too long")));
        CHECK(world.read(world.russian).priceList == texts[4]);
    }
}

TEST_CASE("Two seats that change one field are asked which value stays")
{
    CardWorld world;
    OpenCard open(world);
    QLineEdit *line = open.edit("price_list");
    replaceText(line, QStringLiteral("mine"));
    world.saveElsewhere(world.russian, [](Party &party) {
        party.priceList = QStringLiteral("theirs");
        party.industry = QStringLiteral("Paper");
    });
    world.host.workspace().look();
    settle();
    // What is typed stays, and what is stored now is told with the name of who saved it.
    CHECK(line->text() == QStringLiteral("mine"));
    CHECK(open.field("price_list")->problem().contains(QStringLiteral("theirs")));
    CHECK(open.field("price_list")->problem().contains(QStringLiteral("boris")));
    CHECK(open.field("industry")->shownText() == QStringLiteral("Paper"));
    QTest::keyClick(line, Qt::Key_Return);
    child(open.card, "conflict");
    const QString expected[] = {QStringLiteral("mine"), QStringLiteral("theirs"),
                                QStringLiteral("Опт-2")};
    const char *choices[] = {"mine", "theirs", "original"};
    const int choice = GENERATE(0, 1, 2);
    child<QAbstractButton>(open.card, choices[choice])->click();
    child<QPushButton>(open.card, "resolve")->click();
    settle();
    CHECK(world.read(world.russian).priceList == expected[choice]);
    CHECK_FALSE(open.field("price_list")->isEditing());
    CHECK(world.read(world.russian).industry == QStringLiteral("Paper"));
}

TEST_CASE("A phone is added, changed, preferred and removed on the card")
{
    CardWorld world;
    OpenCard open(world);
    const Entity &entity = entityOf<ContactPoint>();
    child<QToolButton>(open.card, "add_contact_point")->click();
    auto *form = child(open.card, "form_contact_point");
    auto *line = child<QLineEdit>(*form, "field_value");
    QTest::keyClicks(line, QStringLiteral("sales@sevkarton.example"));
    QTest::keyClick(line, Qt::Key_Return);
    settle();
    auto points = world.parts(entity, world.russian);
    REQUIRE(points.size() == 4);
    const auto added = std::find_if(points.begin(), points.end(), [](const Record &point) {
        return point.value(u"value").text().startsWith(QLatin1String("sales"));
    });
    REQUIRE(added != points.end());
    CHECK(added->value(u"kind").text() == QStringLiteral("email"));

    auto *row = open.card.findChild<QWidget *>(QStringLiteral("contact_point_") +
                                               QString::number(added->id()));
    REQUIRE(row);
    QTest::keyClick(child(*row, "value_value"), Qt::Key_F2);
    line = child<QLineEdit>(*row, "field_value");
    replaceText(line, QStringLiteral("no mail address"));
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(open.card.findChild<QLineEdit *>(QStringLiteral("field_value")) == line);
    replaceText(line, QStringLiteral("office@sevkarton.example"));
    QTest::keyClick(line, Qt::Key_Return);
    settle();
    child<QToolButton>(*row, "more")->click();
    choose(*row, "part_menu", "flag_preferred");
    points = world.parts(entity, world.russian);
    const auto changed = std::find_if(points.begin(), points.end(), [&](const Record &point) {
        return point.value(u"value").text().startsWith(QLatin1String("office"));
    });
    REQUIRE(changed != points.end());
    CHECK(changed->value(u"preferred").integer() == 1);
    child<QToolButton>(*row, "more")->click();
    choose(*row, "part_menu", "remove");
    CHECK(world.parts(entity, world.russian).size() == 3);
    must(world.host.workspace().session().undo());
    CHECK(world.parts(entity, world.russian).size() == 4);
}

TEST_CASE("Numbers are dialed and mails begun from the head of the card")
{
    CardWorld world;
    OpenCard open(world);
    child<QToolButton>(open.card, "call")->click();
    child<QToolButton>(open.card, "mail")->click();
    REQUIRE(world.host.addresses.size() == 2);
    CHECK(world.host.addresses[0].toString() == QStringLiteral("tel:+78125550140"));
    CHECK(world.host.addresses[1].toString() == QStringLiteral("mailto:zakup@sevkarton.example"));
}

TEST_CASE("A person is found and added, or made anew")
{
    CardWorld world;
    OpenCard open(world);
    auto *picker = child(open.card, "people_add");
    auto *line = child<QLineEdit>(*picker, "picker_line");
    auto *hits = child<QListWidget>(*picker, "picker_hits");
    QTest::keyClicks(line, QStringLiteral("Amelia"));
    REQUIRE(waitUntil([hits] { return hits->count() >= 2; }));
    CHECK(hits->item(0)->text().contains(QStringLiteral("Amelia Harrow")));
    QTest::keyClick(line, Qt::Key_Return);
    settle();
    CHECK(world.persons(world.russian).size() == 3);
    QTest::keyClicks(line, QStringLiteral("Zoya Nobody"));
    REQUIRE(waitUntil([hits] { return hits->count() == 1; }));
    QTest::keyClick(line, Qt::Key_Return);
    settle();
    const QStringList names = world.persons(world.russian);
    CHECK(names.size() == 4);
    CHECK(names.contains(QStringLiteral("Zoya Nobody")));
    must(world.host.workspace().session().undo());
    CHECK(world.persons(world.russian).size() == 3);
}

TEST_CASE("A note is written with the keyboard alone and found in the timeline")
{
    CardWorld world;
    OpenCard open(world);
    open.card.handlers()[QStringLiteral("record.note")].run();
    auto *text = child<QPlainTextEdit>(open.card, "note_text");
    CHECK(text->hasFocus());
    QTest::keyClicks(text, QStringLiteral("call back"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(text, QStringLiteral("on monday"));
    CHECK(open.card.draft().value(QStringLiteral("note")).toString().contains(u'\n'));
    QTest::keyClick(text, Qt::Key_Return);
    settle();
    CHECK(text->document()->isEmpty());
    auto *find = child<QLineEdit>(open.card, "timeline_find");
    auto *list = child<QAbstractItemView>(open.card, "timeline");
    find->setText(QStringLiteral("monday"));
    REQUIRE(waitUntil([&] { return list->model()->rowCount() == 2; }));
    CHECK(list->model()->index(1, 0).data().toString() == QStringLiteral("call back on monday"));
}

TEST_CASE("Files are added by a job, opened as a copy and saved elsewhere")
{
    CardWorld world;
    OpenCard open(world);
    child<QTabBar>(open.card, "card_tabs")->setCurrentIndex(1);
    const QString path = world.file.folder() + QStringLiteral("/Предложение.txt");
    writeFile(path, "offer");
    world.host.dialogs().answers.push_back(path);
    child<QToolButton>(open.card, "file_add")->click();
    auto *files = child<QListWidget>(open.card, "files");
    REQUIRE(waitUntil([files] { return files->count() == 2; }));
    for (int row = 0; row < 2; ++row) {
        if (files->item(row)->text().contains(QStringLiteral("Предложение")))
            files->setCurrentRow(row);
    }
    child<QToolButton>(open.card, "file_open")->click();
    REQUIRE(waitUntil([&] { return world.host.addresses.size() == 1; }));
    CHECK(readFile(world.host.addresses[0].toLocalFile()) == "offer");
    const QString copy = world.file.folder() + QStringLiteral("/copy.txt");
    world.host.dialogs().answers.push_back(copy);
    child<QToolButton>(open.card, "file_save")->click();
    REQUIRE(waitUntil([&] { return readFile(copy) == "offer"; }));
    child<QToolButton>(open.card, "file_remove")->click();
    settle();
    CHECK(files->count() == 1);
}

TEST_CASE("A file above the limit is refused in the card, not in a box")
{
    CardWorld world;
    world.perform([](Writer &writer) {
        Setting setting;
        setting.key = QString::fromLatin1(kAttachmentLimitKey);
        setting.value = QStringLiteral("10");
        writer.create(setting);
    });
    OpenCard open(world);
    const QString path = world.file.folder() + QStringLiteral("/large.bin");
    writeFile(path, QByteArray(100, 'x'));
    world.host.dialogs().answers.push_back(path);
    open.card.handlers()[QStringLiteral("record.attach")].run();
    auto *bar = child<InlineBar>(open.card, "card_bar");
    REQUIRE(waitUntil([bar] { return !bar->isHidden(); }));
    CHECK(bar->severity() == Severity::Error);
    CHECK(child<QListWidget>(open.card, "files")->count() == 1);
}

TEST_CASE("An old value is restored from the history as a new change")
{
    CardWorld world;
    OpenCard open(world);
    auto *table = child<QAbstractItemView>(open.card, "history");
    auto *model = table->model();
    REQUIRE(model->rowCount() >= 2);
    int row = -1;
    for (int i = 0; i < model->rowCount(); ++i) {
        if (model->index(i, 2).data().toString() == QStringLiteral("Credit limit"))
            row = i;
    }
    REQUIRE(row >= 0);
    table->setCurrentIndex(model->index(row, 0));
    const int before = model->rowCount();
    child<QPushButton>(open.card, "restore_value")->click();
    settle();
    CHECK(world.read(world.russian).creditLimit.minor == 150000000);
    CHECK(model->rowCount() == before + 1);
}
