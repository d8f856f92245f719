#include "domain/parties/address.h"
#include "domain/parties/affiliation.h"
#include "domain/parties/attachmentqueries.h"
#include "domain/parties/contactpoint.h"
#include "domain/parties/note.h"
#include "domain/parties/tagging.h"
#include "exchange/csvexport.h"
#include "exchange/importworld.h"
#include "exchange/samples.h"
#include "exchange/tablesource.h"
#include "exchange/vcardexport.h"
#include "exchange/vcardwriter.h"
#include "exchange/xlsxexport.h"
#include "exchange/xlsxwriter.h"
#include "storage/customfield.h"

#include <QDir>
#include <QFile>

#include <xlsxwriter.h>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace kartoteka;

namespace
{
QString write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

Result<ImportReport> tryFile(ImportWorld &world, const QString &path, ImportOptions options = {},
                             const TableOptions &table = {})
{
    const auto source = openTable(path, table);
    if (!source)
        return source.error();
    Progress progress;
    options.sourceName = path.section(u'/', -1);
    return importRows(world.session(), **source, options, progress);
}

ImportReport take(ImportWorld &world, const QString &path, ImportOptions options = {})
{
    return must(tryFile(world, path, std::move(options)));
}

#ifdef Q_OS_LINUX
/// While it lives, no file of the process grows beyond so many bytes.
class SizeLimit
{
public:
    explicit SizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN); // so that write() answers instead
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    SizeLimit(const SizeLimit &) = delete;
    SizeLimit &operator=(const SizeLimit &) = delete;

private:
    rlimit m_before = {};
};
#endif

ImportReport takeCards(ImportWorld &world, const QByteArray &cards, ImportOptions options = {})
{
    return take(world, write(world.workspace().folder() + QStringLiteral("/a.vcf"), cards),
                std::move(options));
}

QByteArray card(const QByteArray &properties)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\n" + properties + "END:VCARD\r\n";
}

/// The fields of all records of an entity that a card tells, by id.
QStringList told(ImportWorld &world, const char *entity, std::initializer_list<const char *> fields)
{
    QStringList lines;
    for (const Record &record : world.records(entity)) {
        QStringList cells;
        for (const char *key : fields) {
            const Field *field = record.fields().find(QString::fromLatin1(key));
            cells << formatValue(*field, record.value(field->key));
        }
        lines << cells.join(u'|');
    }
    lines.sort();
    return lines;
}

QStringList everything(ImportWorld &world)
{
    QStringList all;
    all << told(world, "party",
                {"kind", "name", "family_name", "given_name", "middle_name", "salutation",
                 "birthday", "external_id"});
    all << told(world, "contact_point", {"party", "kind", "value", "label", "preferred"});
    all << told(world, "address",
                {"party", "kind", "country", "region", "city", "street", "building", "premises",
                 "postal_code", "as_written"});
    all << told(world, "affiliation", {"person", "organization", "job_title", "department"});
    all << told(world, "note", {"record", "text"});
    all << told(world, "tagging", {"record", "tag"}) << told(world, "tag", {"name"});
    all << told(world, "attachment", {"record", "file_name", "media_type", "size", "hash"});
    return all;
}

/// A world with every kind of thing a card can tell, in awkward spelling.
void fill(ImportWorld &world)
{
    const QByteArray picture = QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000ffd9");
    must(world.session().perform(Message::verbatim(QStringLiteral("x")), [&](Writer &writer) {
        Party firm;
        firm.name = QStringLiteral("ООО \"Заря\"; Рязань, \\n");
        firm.externalId = QStringLiteral("=1;2");
        const auto firmId = writer.create(firm);
        Party person;
        person.kind = PartyKind::Person;
        person.name = QStringLiteral("Мой друг Серёжа");
        person.familyName = QStringLiteral("Орлов;Щ");
        person.givenName = QStringLiteral("C:\\new\\;\\");
        person.middleName = QStringLiteral("Львович, ст.");
        person.salutation = QStringLiteral("г-н");
        person.birthday = QDate(1980, 3, 22);
        const auto id = writer.create(person);
        for (const ContactKind kind :
             {ContactKind::Phone, ContactKind::Mobile, ContactKind::Fax, ContactKind::Email,
              ContactKind::Messenger, ContactKind::Website, ContactKind::Social}) {
            ContactPoint point;
            point.party = id;
            point.kind = kind;
            point.value = kind == ContactKind::Email
                              ? QStringLiteral("a@b.ru")
                              : QStringLiteral("+7 909 111-22-3%1").arg(static_cast<int>(kind));
            point.label = kind == ContactKind::Phone ? QStringLiteral("раб. [моб]: 1")
                                                     : QStringLiteral("home");
            point.preferred = kind == ContactKind::Mobile;
            writer.create(point);
        }
        for (const AddressKind kind :
             {AddressKind::Postal, AddressKind::Legal, AddressKind::Delivery, AddressKind::Home,
              AddressKind::Office}) {
            Address address;
            address.party = id;
            address.kind = kind;
            address.street = QStringLiteral("ул. \"Новая\", ^n ") + QString(60, u'я');
            address.building = QStringLiteral("3\"^");
            address.premises = QStringLiteral("оф. 5");
            address.postalCode = QStringLiteral("001234");
            if (kind == AddressKind::Legal)
                address.asWritten = QStringLiteral("Первая строка\nвторая: \"x\"");
            writer.create(address);
        }
        Affiliation affiliation;
        affiliation.person = id;
        affiliation.organization = firmId;
        affiliation.jobTitle = QStringLiteral("Снабженец; главный");
        affiliation.department = QStringLiteral("Отдел, 2");
        writer.create(affiliation);
        Note note;
        note.entity = QStringLiteral("party");
        note.record = {id.value};
        note.text = QStringLiteral("первая\nвторая = 5\n\nконец ") + QString(200, u'ж');
        writer.create(note);
        Attachment attachment;
        attachment.entity = QStringLiteral("party");
        attachment.record = {id.value};
        attachment.fileName = QStringLiteral("photo.jpg");
        attach(writer, attachment, picture);
        Tag tag;
        tag.name = QStringLiteral("Важный клиент");
        Tagging tagging;
        tagging.tag = writer.create(tag);
        tagging.entity = QStringLiteral("party");
        tagging.record = {id.value};
        writer.create(tagging);
    }));
}

Query all(ImportWorld &world, const char *entity = "party")
{
    Query query;
    query.entity = &world.entity(entity);
    return query;
}
} // namespace

TEST_CASE("Cards of any version come back into an empty workspace without a difference")
{
    for (const VcardVersion version : {VcardVersion::V21, VcardVersion::V30, VcardVersion::V40}) {
        ImportWorld from;
        fill(from);
        const QString path = from.workspace().folder() + QStringLiteral("/out.vcf");
        Progress progress;
        CHECK(must(exportVcard(from.session(), all(from), version, path, progress)) == 2);
        ImportWorld to;
        const ImportReport report = take(to, path);
        CHECK(report.newCount == 2);
        for (const Message &warning : report.warnings)
            FAIL_CHECK(warning.english().toStdString());
        const QStringList expected = everything(from);
        CHECK(everything(to).join(u'\n').toStdString() == expected.join(u'\n').toStdString());
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        for (const QByteArray &line : file.readAll().split('\n'))
            CHECK(line.size() <= 77 + (version == VcardVersion::V21 ? 500 : 0));
        // Once more changes nothing.
        ImportOptions again;
        again.mode = ImportMode::Upsert;
        CHECK(take(to, path, again).duplicateCount == 2);
        to.undoRun(report.run);
        CHECK(to.count("party") == 0);
        CHECK(to.count("attachment") == 0);
    }
}

TEST_CASE("People who name one firm get one firm, also one that was there")
{
    ImportWorld world;
    world.import("kind,name\norganization,ООО Заря\n");
    const QByteArray cards =
        card("N:Орлов;Сергей;;;\r\nFN:Сергей Орлов\r\nORG:ООО Заря;Склад\r\nTITLE:Кладовщик\r\n"
             "TEL;TYPE=cell:8 909 111-22-33\r\nUID:1\r\n") +
        card("N:Щукина;Мария;;;\r\nFN:x\r\nORG:ооо  заря\r\nBDAY:--0322\r\nUID:2\r\n") +
        card("FN:Бета\r\nORG:Бета\r\nTEL:1234567\r\nUID:3\r\n") +
        card("N:Ли;;;;\r\nORG:Бета\r\nUID:4\r\nEMAIL:nobody\r\n");
    ImportOptions rehearsal;
    rehearsal.rehearse = true;
    CHECK(takeCards(world, cards, rehearsal).newCount == 4);
    CHECK(world.count("party") == 1);
    const ImportReport report = takeCards(world, cards);
    CHECK(report.newCount == 4);
    CHECK(report.errorCount == 0);
    CHECK(world.count("party") == 5);
    const Record zarya = world.find("party", "name", QStringLiteral("ООО Заря"));
    const Record orlov = world.find("party", "name", QStringLiteral("Орлов Сергей"));
    CHECK(world.parts("affiliation", orlov.id(), "organization") ==
          QStringList{QString::number(zarya.id())});
    CHECK(world.parts("affiliation", orlov.id(), "job_title") ==
          QStringList{QStringLiteral("Кладовщик")});
    CHECK(world.parts("contact_point", orlov.id(), "kind") ==
          QStringList{QStringLiteral("mobile")});
    const Record mary = world.find("party", "name", QStringLiteral("Щукина Мария"));
    CHECK(world.parts("affiliation", mary.id(), "organization") ==
          QStringList{QString::number(zarya.id())});
    CHECK(world.parts("note", mary.id(), "text") == QStringList{QStringLiteral("BDAY: --03-22")});
    const Record beta = world.find("party", "name", QStringLiteral("Бета"));
    CHECK(beta.value(u"kind").text() == QStringLiteral("organization"));
    const Record li = world.find("party", "name", QStringLiteral("Ли"));
    CHECK(world.parts("affiliation", li.id(), "organization") ==
          QStringList{QString::number(beta.id())});
    CHECK(world.parts("note", li.id(), "text") == QStringList{QStringLiteral("EMAIL: nobody")});
    // By their UID the same cards are known again, and those that changed are brought up to date.
    CHECK(takeCards(world, cards).duplicateCount == 4);
    ImportOptions upsert;
    upsert.mode = ImportMode::Upsert;
    const ImportReport second = takeCards(
        world, card("N:Орлов;Сергей;;;\r\nORG:ООО Заря\r\nTEL:777-77-77\r\nUID:1\r\n"), upsert);
    CHECK(second.updatedCount == 1);
    CHECK(world.count("party") == 5);
    CHECK(world.parts("contact_point", orlov.id(), "value").size() == 2);
    world.undoRun(second.run);
    world.undoRun(report.run);
    CHECK(world.count("party") == 1);
}

TEST_CASE("Photos of cards become attachments once, and too large ones stay out")
{
    ImportWorld world;
    const QByteArray one =
        card("FN:A\r\nUID:1\r\nPHOTO;ENCODING=b:" +
             QByteArray::fromHex("ffd8ffe000104a464946000101").toBase64() + "\r\n");
    CHECK(takeCards(world, one).newCount == 1);
    const Record attachment = world.records("attachment").at(0);
    CHECK(attachment.value(u"media_type").text() == QStringLiteral("image/jpeg"));
    CHECK(attachment.value(u"size").integer() == 13);
    const auto content = must(world.session().read<QByteArray>(
        [&](Reader &reader) { return must(readContent(reader, attachment.as<Attachment>())); }));
    CHECK(content.size() == 13);
    ImportOptions upsert;
    upsert.mode = ImportMode::Upsert;
    CHECK(takeCards(world, one, upsert).duplicateCount == 1);
    CHECK(world.count("attachment") == 1);
    ImportWorld other;
    TableOptions small;
    small.longestPhoto = 12;
    const auto report = must(tryFile(
        other, write(other.workspace().folder() + QStringLiteral("/b.vcf"), one), {}, small));
    CHECK(report.newCount == 1);
    CHECK(report.warnings.size() == 1);
    CHECK(other.count("attachment") == 0);
}

TEST_CASE("A workbook comes back into an empty workspace without a difference")
{
    ImportWorld from;
    const auto addFields = [](ImportWorld &world) {
        must(world.session().perform(Message::verbatim(QStringLiteral("x")), [](Writer &writer) {
            for (const char *kind : {"text", "long_text", "integer", "number", "percent", "money",
                                     "date", "instant", "flag"}) {
                CustomField field;
                field.entity = QStringLiteral("party");
                field.key = QStringLiteral("my_") + QString::fromLatin1(kind);
                field.kind = QString::fromLatin1(kind);
                writer.create(field);
            }
        }));
    };
    addFields(from);
    from.import("name,tax_id,discount,credit_limit,birthday,my_text,my_long_text,my_integer,"
                "my_number,my_percent,my_money,my_date,my_instant,my_flag\n"
                "=1+1,0012345678,12.5,12500.50 RUB,1980-03-22,\"'=a\",\"_x000D_ x\n "
                "y_x00_x000D_x000D_\r\a\x1f\",7,"
                "1.125,-0.01,-3 JPY,1899-01-01,2024-03-31T01:30:00.001Z,true\n"
                "\"@a\",,100,90071992547409.91 USD,9999-12-31,+7,\t,-9007199254740993,"
                "-0.001,33.33,0.001 KWD,1900-02-28,1970-01-01T00:00:01Z,false\n"
                "Последний,,,,,,,,,,,,,\n");
    const QString path = from.workspace().folder() + QStringLiteral("/out.xlsx");
    Progress progress;
    CHECK(must(exportXlsx(from.session(), all(from), {}, path, progress)).records == 3);
    ImportWorld to;
    addFields(to);
    const ImportReport report = take(to, path);
    for (const RowError &error : report.errors)
        FAIL_CHECK(error.field.toStdString() << ": " << error.message.english().toStdString());
    CHECK(report.newCount == 3);
    const auto lines = [](ImportWorld &world) {
        QStringList texts;
        for (const Record &record : world.records("party"))
            for (const Field &field : record.fields())
                if (!field.has(Automatic))
                    texts << field.key + u'=' + formatValue(field, record.value(field.key));
        return texts.join(u'\n').toStdString();
    };
    CHECK(lines(to) == lines(from));
    CHECK(lines(to).find("12500.50 RUB") != std::string::npos);
    ImportOptions upsert;
    upsert.mode = ImportMode::Upsert;
    CHECK(take(to, path, upsert).duplicateCount == 3);
}

TEST_CASE("Exports can be stopped and then leave nothing behind")
{
    ImportWorld world;
    fill(world);
    CancelToken token;
    token.cancel();
    Progress progress([](const ProgressStep &) {}, token);
    const QString path = world.workspace().folder() + QStringLiteral("/out");
    const auto xlsx = exportXlsx(world.session(), all(world), {}, path, progress);
    REQUIRE(!xlsx);
    CHECK(xlsx.error().code() == ErrorCode::Cancelled);
    const auto cards = exportVcard(world.session(), all(world), VcardVersion::V30, path, progress);
    REQUIRE(!cards);
    CHECK(cards.error().code() == ErrorCode::Cancelled);
    CHECK(!QFile::exists(path));
    Progress goes;
    CHECK(!exportVcard(world.session(), all(world, "note"), VcardVersion::V30, path, goes));
    CHECK(!exportXlsx(world.session(), all(world), {QStringLiteral("nothing")}, path, goes));
    CHECK(!exportXlsx(world.session(), all(world), {}, path + QStringLiteral("/no/x"), goes));
}

#ifdef Q_OS_LINUX
TEST_CASE("An export that cannot be written to its end says why, and leaves nothing behind")
{
    ImportWorld world;
    QByteArray rows = "name,description\n";
    for (int i = 0; i < 3000; ++i) // more than is collected before it is written
        rows += "Firm " + QByteArray::number(i) + "," + QByteArray(200, 'x') + "\n";
    world.import(rows);
    const QDir folder(world.workspace().folder());
    const QStringList before = folder.entryList();
    Progress progress;
    const SizeLimit limit(100000);
    for (const bool isCards : {false, true}) {
        const QString path = folder.filePath(QStringLiteral("out"));
        const auto done =
            isCards ? exportVcard(world.session(), all(world), VcardVersion::V30, path, progress)
                    : exportCsv(world.session(), all(world), {}, path, {}, progress);
        REQUIRE(!done);
        CHECK(done.error().code() == ErrorCode::Io);
        CHECK(folder.entryList() == before);
    }
}
#endif

TEST_CASE("Rows beyond a sheet go on in the next, and long texts are cut and counted")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    XlsxWriter writer(path, QStringLiteral("a/b:c [very long name of a sheet]"),
                      {QStringLiteral("n")}, {10});
    for (quint32 i = 0; i < XlsxWriter::kMostRows; ++i) {
        writer.nextRow();
        writer.writeNumber(0, i);
    }
    writer.nextRow();
    writer.writeText(0, QString(32766, u'x') + QString::fromUcs4(U"\U0001F600z"));
    CHECK(writer.cutTexts() == 1);
    REQUIRE(writer.finish());
    const auto book = must(XlsxReader::open(path));
    REQUIRE(book->sheets().size() == 2);
    CHECK(book->sheets()[0].name == QStringLiteral("abc very long name of a s"));
    const auto sheet = must(book->sheet(1));
    XlsxRow row;
    REQUIRE(sheet->next(row));
    REQUIRE(sheet->next(row));
    CHECK(row.cells.at(0).number == XlsxWriter::kMostRows - 1);
    REQUIRE(sheet->next(row));
    CHECK(row.cells.at(0).text.size() == 32766);
    CHECK(!sheet->next(row));
}

TEST_CASE("Who names no sheet of a workbook is told when others hold data")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    const auto write = [&](std::initializer_list<const char *> names, int filled) {
        lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
        for (const char *name : names) {
            lxw_worksheet *sheet = workbook_add_worksheet(book, name);
            if (filled-- > 0)
                worksheet_write_string(sheet, 3, 1, name, nullptr);
        }
        REQUIRE(workbook_close(book) == LXW_NO_ERROR);
    };
    const auto warnings = [&](const QString &sheet) {
        XlsxOptions options;
        options.sheet = sheet;
        QStringList texts;
        for (const Message &message : must(XlsxRowSource::open(path, options))->warnings())
            texts << message.english();
        return texts;
    };
    write({"One", "Two", "Три"}, 3);
    CHECK(warnings({}) ==
          QStringList{QStringLiteral("several sheets hold data; only “One” was read")});
    CHECK(warnings(QStringLiteral("три")).isEmpty());
    CHECK(warnings(QStringLiteral("1")).isEmpty());
    XlsxOptions options;
    options.sheet = QStringLiteral("Four");
    const auto missing = XlsxRowSource::open(path, options);
    REQUIRE(!missing);
    CHECK(missing.error().english().contains(QStringLiteral("One, Two, Три")));
    write({"One", "Two"}, 1);
    CHECK(warnings({}).isEmpty());
}

TEST_CASE("A table in a workbook is found below its titles, with or without a header")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    XlsxWriter writer(path, QStringLiteral("S"), {QStringLiteral("Клиенты за март")}, {10});
    writer.nextRow();
    writer.nextRow();
    for (const char16_t *name : {u"Название", u"Телефон", u"День рождения"})
        writer.writeText(name[0] == u'Н' ? 0 : name[0] == u'Т' ? 1 : 2, QString::fromUtf16(name));
    for (int i = 0; i < 3; ++i) {
        writer.nextRow();
        writer.writeText(0, QStringLiteral("Фирма %1").arg(i));
        writer.writeNumber(1, 79091112230 + i);
        writer.writeDate(2, QDate(1980, 1, 1 + i));
    }
    REQUIRE(writer.finish());
    ImportWorld world;
    const ImportReport report = take(world, path);
    CHECK(report.newCount == 3);
    CHECK(report.unmapped.isEmpty());
    const Record firm = world.find("party", "name", QStringLiteral("Фирма 2"));
    CHECK(firm.value(u"birthday").text() == QStringLiteral("1980-01-03"));
    CHECK(world.parts("contact_point", firm.id(), "value") ==
          QStringList{QStringLiteral("79091112232")});
    XlsxOptions without;
    without.preambleLines = 3;
    without.hasHeader = false;
    const auto source = must(XlsxRowSource::open(path, without));
    CHECK(source->header().front() == QStringLiteral("column 1"));
    REQUIRE(must(source->next()));
    CHECK(source->rowNumber() == 4);
    CHECK(source->cells()[0] == QStringLiteral("Фирма 0"));
    XlsxOptions missing;
    missing.sheet = QStringLiteral("T");
    CHECK(!XlsxRowSource::open(path, missing));
}

TEST_CASE("Cells copied from a spreadsheet are a table")
{
    const auto rows = must(clipboardTable(QStringLiteral(
        "Название\tЗаметка\r\nЗаря\t\"первая\nвторая \"\"x\"\"\"\r\nБета\t5\"\r\n")));
    CHECK(rows->header() == QStringList{QStringLiteral("Название"), QStringLiteral("Заметка")});
    REQUIRE(must(rows->next()));
    CHECK(rows->cells()[1] == QStringLiteral("первая\nвторая \"x\""));
    REQUIRE(must(rows->next()));
    CHECK(rows->cells()[1] == QStringLiteral("5\""));
    CHECK(!must(rows->next()));
    const auto one = must(clipboardTable(QStringLiteral("a@b.ru")));
    REQUIRE(must(one->next()));
    CHECK(one->cells()[0] == QStringLiteral("a@b.ru"));
    const auto none = must(clipboardTable(QString()));
    CHECK(!must(none->next()));
}
