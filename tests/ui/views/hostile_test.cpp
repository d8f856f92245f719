#include "domain/parties/affiliation.h"
#include "domain/parties/attachment.h"
#include "domain/parties/note.h"
#include "domain/parties/tagging.h"
#include "models/partydetails.h"
#include "models/partylistsource.h"
#include "ui/views/cardtest.h"
#include "ui/views/hostiletext.h"
#include "views/partycard/newparty.h"
#include "views/recordlist/conditioneditor.h"
#include "views/recordlist/massedit.h"
#include "views/recordlist/recordlist.h"
#include "views/recordlist/valueplace.h"
#include "widgets/inlinebar.h"
#include "widgets/recorddelegate.h"
#include "widgets/recordform.h"
#include "widgets/recordpicker.h"

#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace kartoteka;

namespace
{

/// Nobody waits longer than this for a paste.
constexpr qint64 kPatienceMs = 5000;

/// Pastes over what is there, as a person does.
void paste(QWidget *editor, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->selectAll();
        line->paste();
    } else if (auto *edit = qobject_cast<QPlainTextEdit *>(editor)) {
        edit->selectAll();
        edit->paste();
    } else {
        FAIL("nothing to paste into: " << editor->objectName().toStdString());
    }
}

bool isTyped(const Field &field)
{
    return !field.has(Automatic) && !field.has(Fixed) && !field.has(Derived) &&
           field.kind != Kind::Choice && field.kind != Kind::MultiChoice &&
           field.kind != Kind::Flag && field.kind != Kind::Reference;
}

struct Walker {
    Walker()
    {
        QString error;
        world.perform([this](Writer &writer) {
            Note note;
            note.entity = QString::fromLatin1(Party::kEntity);
            note.record = {world.russian.value};
            note.text = QStringLiteral("a note");
            writer.create(note);
        });
    }

    OpenWorkspace &workspace() { return world.host.workspace(); }
    EditorContext context()
    {
        return {DisplayText(workspace().clock().today(), workspace().session().textStyle()), {}};
    }
    const Entity &entity(const char *key)
    {
        return *workspace().session().catalog().find(QString::fromLatin1(key));
    }
    /// Some record of the entity; made when there is none.
    std::optional<Record> sample(const Entity &entity)
    {
        Query query;
        query.entity = &entity;
        query.limit = 1;
        auto found = must(workspace().session().read<std::vector<Record>>(
            [&](Reader &reader) { return reader.list(query); }));
        return found.empty() ? std::nullopt : std::optional(found.front());
    }
    Record reload(const Record &record)
    {
        return must(workspace().session().read<Record>(
            [&](Reader &reader) { return reader.load(record.entity(), record.id()); }));
    }

    CardWorld world;
};

/// Numbers of papers lose the spaces they are printed with, tags have no runs of them: documented
/// in requisiterules.h and tag.h.
bool isSame(const QString &stored, const QString &kept)
{
    const auto squeezed = [](QString text) {
        text.removeIf([](QChar character) { return character.isSpace(); });
        return text;
    };
    return stored == kept || squeezed(stored) == squeezed(kept);
}

bool isAmong(const QStringList &stored, const QString &kept)
{
    return std::any_of(stored.begin(), stored.end(),
                       [&](const QString &each) { return isSame(each, kept); });
}

const char *const kEntities[] = {"party",       "contact_point", "address",       "bank_account",
                                 "affiliation", "note",          "tag",           "consent",
                                 "party_link",  "party_role",    "important_date"};

} // namespace

TEST_CASE("Every described field, edited in place, holds what was pasted or says why not")
{
    Walker walker;
    int walked = 0;
    for (const char *key : kEntities) {
        auto record = walker.sample(walker.entity(key));
        if (!record)
            continue;
        const FieldsPointer fields = record->fieldsPointer();
        for (const Field &field : *fields) {
            if (!isTyped(field))
                continue;
            for (const HostileText &hostile : hostileTexts()) {
                INFO(key << "." << field.key.toStdString() << ": " << hostile.name);
                *record = walker.reload(*record);
                const Value before = record->value(field.key);
                FieldView view(field, FieldView::Caption::Left);
                view.setContext(walker.context());
                view.setSave([&](const Record &shown, const QString &name, const Value &value) {
                    return saveField(walker.workspace(), shown, name, value);
                });
                view.setRecord(*record);
                QElapsedTimer clock;
                clock.start();
                REQUIRE(view.startEdit());
                const QByteArray name = "field_" + field.key.toLatin1();
                paste(child(view, name.constData()), hostile.text);
                view.commit();
                CHECK(clock.elapsed() < kPatienceMs);
                const Value now = walker.reload(*record).value(field.key);
                const bool isLine = field.kind != Kind::LongText;
                ++walked;
                if (!view.isEditing()) {
                    const bool isText = field.kind == Kind::Text || field.kind == Kind::LongText;
                    if (isText && now != before)
                        CHECK(isSame(now.text(), keptText(hostile.text, isLine)));
                    else
                        CHECK((now == before || !isText));
                    continue;
                }
                CHECK_FALSE(view.problem().isEmpty());
                CHECK(now == before);
                if (!hostile.isHuge)
                    CHECK(keptText(view.draft().value_or(QString()), true) ==
                          keptText(hostile.text, true));
            }
        }
    }
    CHECK(walked > 500);
}

TEST_CASE("Every form of a new part saves what was pasted or says why not")
{
    Walker walker;
    for (const char *key : {"contact_point", "address", "bank_account", "important_date"}) {
        const auto sample = walker.sample(walker.entity(key));
        if (!sample)
            continue;
        for (const Field &field : sample->fields()) {
            if (!isTyped(field) || field.kind == Kind::Date)
                continue;
            for (const HostileText &hostile : hostileTexts()) {
                INFO(key << "." << field.key.toStdString() << ": " << hostile.name);
                Record blank = *sample;
                blank.setId(0);
                RecordForm form(blank, walker.context(), editableKeys(blank));
                const QByteArray name = "field_" + field.key.toLatin1();
                paste(child(form, name.constData()), hostile.text);
                const auto wanted = form.wanted();
                if (!wanted) {
                    const QByteArray problem = "problem_" + field.key.toLatin1();
                    CHECK((!child(form, problem.constData())->isHidden() ||
                           !child(form, "problem")->isHidden()));
                    continue;
                }
                if (hostile.isHuge && wanted->value(field.key) == sample->value(field.key))
                    continue; // the paste itself was refused, see the editor's test
                qint64 made = 0;
                const auto saved = walker.workspace().session().perform(
                    Message::verbatim(field.key),
                    [&](Writer &writer) { made = writer.create(*wanted); });
                if (!saved)
                    continue; // the form shows it: PartList::saveForm()
                Record stored = *wanted;
                stored.setId(made);
                CHECK(isSame(walker.reload(stored).value(field.key).text(),
                             keptText(hostile.text, field.kind != Kind::LongText)));
            }
        }
    }
}

TEST_CASE("A cell of a list holds what was pasted, or the list says why and the text waits")
{
    Walker walker;
    RecordModel model(walker.workspace(), std::make_unique<PartyListSource>());
    model.setQuery({});
    REQUIRE(waitUntil([&] { return model.isFilled(); }));
    RecordDelegate delegate;
    QStringList problems;
    QObject::connect(&model, &RecordModel::failed,
                     [&](const Error &error) { problems << error.translated(); });
    for (size_t column = 0; column < model.columns().size(); ++column) {
        const ListColumn &shown = model.columns()[column];
        if (!shown.isEditable)
            continue;
        const QModelIndex cell = model.index(0, static_cast<int>(column));
        for (const HostileText &hostile : hostileTexts()) {
            INFO(shown.key.toStdString() << ": " << hostile.name);
            const Record before = *model.recordAt(0);
            const Field &field = *before.fields().find(shown.field);
            std::unique_ptr<QWidget> editor(delegate.createEditor(nullptr, {}, cell));
            REQUIRE(editor);
            problems.clear();
            paste(editor.get(), hostile.text);
            delegate.setModelData(editor.get(), &model, cell);
            const Record now = walker.reload(before);
            if (problems.isEmpty()) {
                if (field.kind == Kind::Text || field.kind == Kind::LongText)
                    CHECK(isSame(now.value(field.key).text(),
                                 keptText(hostile.text, field.kind == Kind::Text)));
                settle();
                continue;
            }
            CHECK(now.value(field.key) == before.value(field.key));
            const QString typed = qobject_cast<QLineEdit *>(editor.get())->text();
            delegate.setEditorData(editor.get(), cell);
            CHECK(qobject_cast<QLineEdit *>(editor.get())->text() == typed);
            delegate.setModelData(editor.get(), &model, QModelIndex()); // forgets it
        }
    }
}

namespace
{
QLineEdit *lineOf(QWidget &dialog, const char *place)
{
    return child<ValuePlace>(dialog, place)->editor().findChild<QLineEdit *>();
}
} // namespace

TEST_CASE("Conditions, mass changes and quick filters take any text or say why not")
{
    Walker walker;
    RecordModel model(walker.workspace(), std::make_unique<PartyListSource>());
    for (const HostileText &hostile : hostileTexts()) {
        INFO(hostile.name);
        QElapsedTimer clock;
        clock.start();
        ConditionEditor editor(walker.workspace(), entityOf<Party>(), nullptr);
        std::optional<ListCondition> condition;
        QObject::connect(&editor, &ConditionEditor::chosen,
                         [&](const ListCondition &chosen) { condition = chosen; });
        auto *fields = child<QComboBox>(editor, "conditionField");
        fields->setCurrentIndex(
            fields->findText(entityOf<Party>().find(u"legal_name")->label.translated()));
        paste(lineOf(editor, "conditionValue"), hostile.text);
        child<QPushButton>(editor, "conditionAdd")->click();
        CHECK(condition.has_value() == child<QLabel>(editor, "conditionProblem")->isHidden());
        ListQuery query;
        query.quickText = hostile.text.left(32767);
        query.filter = condition ? condition->expression : QString();
        model.setQuery(query);
        REQUIRE(waitUntil([&] { return model.isFilled() && !model.isLoading(); }));
        MassEdit dialog(walker.workspace(), entityOf<Party>(), 2, nullptr);
        std::optional<Value> chosen;
        QObject::connect(&dialog, &MassEdit::chosen,
                         [&](const Field &, const Value &value) { chosen = value; });
        auto *choice = child<QComboBox>(dialog, "massEditField");
        choice->setCurrentIndex(
            choice->findText(entityOf<Party>().find(u"price_list")->label.translated()));
        paste(lineOf(dialog, "massEditValue"), hostile.text);
        child<QPushButton>(dialog, "massEditChange")->click();
        if (chosen)
            CHECK(isSame(keptText(chosen->text(), true), keptText(hostile.text, true)));
        else
            CHECK_FALSE(child<QLabel>(dialog, "massEditProblem")->text().isEmpty());
        CHECK(clock.elapsed() < 2 * kPatienceMs);
    }
}

TEST_CASE("A new client holds what was pasted into each line or says why not")
{
    Walker walker;
    const char *const lines[] = {"field_name", "field_legal_name", "field_tax_id",
                                 "new_phone",  "new_mail",         "new_city"};
    for (const char *name : lines) {
        for (const HostileText &hostile : hostileTexts()) {
            INFO(name << ": " << hostile.name);
            NewPartyDialog dialog(walker.world.host, PartyKind::Organization);
            walker.world.host.opened.clear();
            paste(child(dialog, "field_name"), QStringLiteral("Firm"));
            paste(child(dialog, name), hostile.text);
            child<QPushButton>(dialog, "new_save")->click();
            const QByteArray own = QByteArray("problem_") + QByteArray(name).replace("field_", "");
            const bool isTold = !child(dialog, own.constData())->isHidden() ||
                                !child(dialog, "problem")->isHidden();
            CHECK(isTold == walker.world.host.opened.empty());
            if (isTold) {
                CHECK_FALSE(child<QLineEdit>(dialog, name)->text().isEmpty());
                continue;
            }
            const Id<Party> made{walker.world.host.opened[0].id};
            const QString kept = keptText(hostile.text, true);
            const QByteArray line(name);
            if (line == "field_name")
                CHECK(isSame(walker.world.read(made).name, kept));
            else if (line == "field_legal_name")
                CHECK(isSame(walker.world.read(made).legalName, kept));
            else if (line == "new_city")
                CHECK(isSame(
                    walker.world.parts(walker.entity("address"), made)[0].value(u"city").text(),
                    kept));
        }
    }
}

TEST_CASE("Notes, tags, new people and names of files hold any text, or the card says why not")
{
    Walker walker;
    CardWorld &world = walker.world;
    OpenCard open(world);
    auto *bar = child<InlineBar>(open.card, "card_bar");
    const auto newest = [&](const Entity &entity, const char *key) {
        Query query;
        query.entity = &entity;
        QStringList texts;
        for (const Record &record : must(walker.workspace().session().read<std::vector<Record>>(
                 [&](Reader &reader) { return reader.list(query); })))
            texts << record.value(QString::fromLatin1(key)).text();
        return texts;
    };
    for (const HostileText &hostile : hostileTexts()) {
        INFO(hostile.name);
        bar->clear();
        auto *note = child<QPlainTextEdit>(open.card, "note_text");
        paste(note, hostile.text);
        QTest::keyClick(note, Qt::Key_Return);
        settle();
        if (bar->isHidden())
            CHECK(newest(walker.entity("note"), "text").contains(keptText(hostile.text, false)));
        else if (!hostile.isHuge)
            CHECK_FALSE(note->document()->isEmpty());
        note->clear();
        bar->clear();
        world.host.dialogs().answers = {hostile.text, QStringLiteral("tag")};
        child<QToolButton>(open.card, "roles")->click();
        choose(open.card, "roles_menu", "add_tag");
        const bool isTold = !bar->isHidden();
        CHECK(isTold == (world.host.dialogs().answers.empty())); // asked again
        if (!isTold)
            CHECK(isAmong(newest(walker.entity("tag"), "name"), keptText(hostile.text, true)));
        world.host.dialogs().answers.clear();
        bar->clear();
        auto *picker = open.card.findChild<RecordPicker *>();
        auto *line = child<QLineEdit>(*picker, "picker_line");
        paste(line, hostile.text);
        emit picker->createWanted(picker->typed());
        settle();
        if (bar->isHidden())
            CHECK(newest(entityOf<Party>(), "name").contains(keptText(hostile.text, true)));
        else
            CHECK_FALSE(line->text().isEmpty());
        line->clear();
        if (hostile.isHuge || hostile.text.contains(u'/') || hostile.text.contains(QChar(u'\0')) ||
            !hostile.text.isValidUtf16() || hostile.text.size() > 100)
            continue; // no name of a file
        bar->clear();
        const QString path = world.file.folder() + u'/' + hostile.text;
        writeFile(path, "content");
        world.host.dialogs().answers = {path};
        open.card.handlers()[QStringLiteral("record.attach")].run();
        REQUIRE(waitUntil([&] { return walker.workspace().jobs().isIdle(); }));
        settle();
        const QString kept = keptText(hostile.text, true);
        CHECK(
            (!bar->isHidden() || newest(walker.entity("attachment"), "file_name").contains(kept)));
    }
}
