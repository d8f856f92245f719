#include "exchange/importworld.h"
#include "exchange/presets.h"
#include "exchange/samples.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kartoteka;

namespace
{
QStringList names(ImportWorld &world, const char *kind)
{
    QStringList found;
    for (const Record &party : world.records("party"))
        if (party.value(u"kind").text() == QLatin1String(kind))
            found << party.value(u"name").text();
    found.sort();
    return found;
}

QStringList line(std::initializer_list<const char16_t *> cells)
{
    QStringList list;
    for (const char16_t *cell : cells)
        list << QString::fromUtf16(cell);
    return list;
}

QByteArray table(const std::vector<QStringList> &rows)
{
    QByteArray csv;
    for (const QStringList &row : rows) {
        QStringList quoted;
        for (QString cell : row)
            quoted << u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
        csv += quoted.join(u',').toUtf8() + '\n';
    }
    return csv;
}
} // namespace

TEST_CASE("Exports of Google and Outlook are understood without a recipe")
{
    if (!hasSharedFiles())
        return;
    const QString person = QStringLiteral("Орлов Сергей");
    for (const char *file : {"google_old", "google_new", "outlook_cp1251"}) {
        INFO(file);
        ImportWorld world;
        const ImportReport report = world.importFile(
            sharedPath(QStringLiteral("csv/exports/%1.csv").arg(QLatin1String(file))));
        CHECK(report.newCount == 1);
        CHECK(report.errorCount == 0);
        CHECK(names(world, "organization") == QStringList{QStringLiteral("ООО \"Заря\"")});
        REQUIRE(names(world, "person").size() == 1);
        CHECK(names(world, "person").front().startsWith(person));
        const Record orlov = world.find("party", "given_name", QStringLiteral("Сергей"));
        const bool hasTitle = qstrcmp(file, "google_new") != 0;
        CHECK(world.parts("affiliation", orlov.id(), "job_title") ==
              QStringList{hasTitle ? QStringLiteral("Снабженец") : QString()});
        const QStringList points = world.parts("contact_point", orlov.id(), "normalized");
        CHECK(points.contains(QStringLiteral("orlov@zarya.example")));
        CHECK(points.contains(QStringLiteral("+79091112233")));
        CHECK(points.contains(QStringLiteral("+79091112234")) ==
              (qstrcmp(file, "google_old") == 0));
        CHECK(world.count("tag") == 0);
        if (qstrcmp(file, "outlook_cp1251") == 0) {
            CHECK(orlov.value(u"birthday").text() == QStringLiteral("1980-12-25"));
            CHECK(world.parts("address", orlov.id(), "kind") ==
                  QStringList{QStringLiteral("office")});
        }
    }
}

TEST_CASE("Labels, stars and several values in a cell of Google are read")
{
    ImportWorld world;
    const ImportReport report = world.import(table(
        {line({u"First Name", u"Last Name", u"Organization Name", u"Labels", u"File As",
               u"E-mail 1 - Label", u"E-mail 1 - Value", u"Phone 1 - Label", u"Phone 1 - Value",
               u"Phone 2 - Value", u"Custom"}),
         line({u"Мария", u"Щукина", u"", u"Друзья ::: * myContacts ::: Клиенты", u"", u"* Work",
               u"a@b.ru ::: c@d.ru", u"Mobile", u"8 909 1112233", u"4912 223344", u"?"}),
         line({u"", u"", u"", u"", u"", u"", u"x@y.ru", u"", u"", u"", u""}),
         line({u"", u"", u"ООО Заря", u"* myContacts", u"", u"", u"", u"", u"", u"", u"-"})}));
    CHECK(report.newCount == 3);
    CHECK(report.unmapped == QStringList{QStringLiteral("Custom")});
    CHECK(names(world, "person") ==
          QStringList{QStringLiteral("x@y.ru"), QStringLiteral("Щукина Мария")});
    CHECK(names(world, "organization") == QStringList{QStringLiteral("ООО Заря")});
    const Record mary = world.find("party", "given_name", QStringLiteral("Мария"));
    CHECK(world.parts("contact_point", mary.id(), "label") ==
          QStringList{QStringLiteral("Work"), QString(), QStringLiteral("Mobile"), QString()});
    CHECK(world.parts("tagging", mary.id(), "tag").size() == 2);
    CHECK(world.count("tag") == 2);
}

TEST_CASE("Outlook in Russian and Chinese is understood, and its empty birthdays are none")
{
    ImportWorld russian;
    CHECK(russian
              .import(table(
                  {line({u"Имя", u"Отчество", u"Фамилия", u"Организация", u"Должность",
                         u"Улица (раб. адрес)", u"Город (раб. адрес)", u"Рабочий телефон",
                         u"Телефон переносной", u"Адрес эл. почты", u"День рождения", u"Инициалы"}),
                   line({u"Сергей", u"Львович", u"Орлов", u"ООО Заря", u"Снабженец", u"Новая, 3",
                         u"Рязань", u"223344", u"89091112233", u"a@b.ru", u"0.0.00", u"С."})}))
              .newCount == 1);
    const Record orlov = russian.find("party", "name", QStringLiteral("Орлов Сергей Львович"));
    CHECK(orlov.value(u"birthday").isNull());
    CHECK(russian.parts("address", orlov.id(), "one_line")
              .front()
              .contains(QStringLiteral("Рязань")));
    CHECK(russian.parts("contact_point", orlov.id(), "label").contains(QStringLiteral("work")));
    ImportWorld chinese;
    CHECK(chinese
              .import(table(
                  {line({u"名", u"姓", u"单位", u"商务地址 街道", u"商务电话", u"电子邮件地址"}),
                   line({u"伟", u"王", u"北京公司", u"长安街 1", u"010-1234567", u"w@x.cn"})}))
              .newCount == 1);
    CHECK(names(chinese, "organization") == QStringList{QStringLiteral("北京公司")});
}

TEST_CASE("One row of a CRM becomes firm and person, and columns of deals are told")
{
    ImportWorld world;
    const ImportReport report = world.import(
        table({line({u"Person - Name", u"Person - Email (Work)", u"Organization - Name",
                     u"Organization - Address", u"Deal - Title", u"Deal - Value"}),
               line({u"Иванов Пётр", u"p@zarya.ru", u"Заря", u"Рязань, Новая 3", u"Сделка", u"5"}),
               line({u"Петрова Анна", u"", u"Заря", u"", u"Вторая", u"6"}),
               line({u"", u"", u"Бета", u"", u"Третья", u"7"})}));
    CHECK(report.newCount == 3);
    CHECK(report.unmapped ==
          QStringList{QStringLiteral("Deal - Title"), QStringLiteral("Deal - Value")});
    CHECK(names(world, "organization") ==
          QStringList{QStringLiteral("Бета"), QStringLiteral("Заря")});
    CHECK(names(world, "person").size() == 2);
    CHECK(world.count("affiliation") == 2);
    const Record firm = world.find("party", "name", QStringLiteral("Заря"));
    CHECK(world.parts("address", firm.id(), "as_written") ==
          QStringList{QStringLiteral("Рязань, Новая 3")});
    const QByteArray hubspot =
        table({line({u"Record ID", u"First Name", u"Last Name", u"Email", u"Associated Company",
                     u"Lifecycle Stage"}),
               line({u"501", u"Ann", u"Lee", u"ann@x.com", u"Бета", u"lead"})});
    CHECK(world.import(hubspot).newCount == 1);
    CHECK(world.import(hubspot).duplicateCount == 1);
    CHECK(names(world, "organization").size() == 2);
    ImportWorld espo;
    CHECK(espo.import(table({line({u"First Name", u"Last Name", u"Account Name", u"Email"}),
                             line({u"Ann", u"Lee", u"Beta", u"ann@x.com"})}))
              .newCount == 1);
    CHECK(names(espo, "organization") == QStringList{QStringLiteral("Beta")});
}

TEST_CASE("Every preset can be bound to a source that has all its columns")
{
    ImportWorld world;
    const QDir folder(QStringLiteral(KARTOTEKA_SOURCE_DIR "/resources/presets"));
    REQUIRE(folder.entryList({QStringLiteral("*.json")}).size() >= 12);
    for (const QString &name : folder.entryList({QStringLiteral("*.json")})) {
        INFO(name.toStdString());
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QJsonObject preset = QJsonDocument::fromJson(file.readAll()).object();
        const QString own = preset[QLatin1String("name")].toString();
        CHECK(name == own + QLatin1String(".json"));
        QStringList header;
        for (const QString &column :
             preset[QLatin1String("recipe")][QLatin1String("columns")].toObject().keys())
            header << QString(column).replace(QLatin1String("{n}"), QStringLiteral("1"));
        CHECK(presetName(header) == own);
        const auto mapping = presetMapping(header);
        REQUIRE(mapping);
        const auto plan = must(world.session().read<bool>([&](Reader &) {
            const auto bound = bindMapping(world.session(), *mapping, header, {});
            if (!bound)
                FAIL_CHECK(bound.error().english().toStdString());
            return static_cast<bool>(bound);
        }));
        CHECK(plan);
    }
    CHECK(presetName({QStringLiteral("name"), QStringLiteral("phone")}).isEmpty());
    CHECK(!presetMapping({}));
}

TEST_CASE("A recipe cannot tie rows to a firm and to a person at once")
{
    ImportWorld world;
    const auto result = world.tryImport(
        "a,b,c\n1,2,3\n", by(recipe(R"({"entity":"party","columns":{"a":"name","b":"person.name",
                      "c":"organization.name"}})")));
    REQUIRE(!result);
    CHECK(result.error().code() == ErrorCode::Invalid);
}
