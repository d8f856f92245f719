#include "exchange/importworld.h"
#include "exchange/samples.h"
#include "storage/customfield.h"
#include "storage/writer.h"

using namespace kartoteka;

namespace
{
void addField(Session &session, const char *key, const char *kind)
{
    must(session.perform(Message::verbatim(QStringLiteral("test")), [&](Writer &writer) {
        CustomField field;
        field.entity = QStringLiteral("party");
        field.key = QString::fromLatin1(key);
        field.kind = QString::fromLatin1(kind);
        writer.create(field);
    }));
}

qint64 persons(ImportWorld &world)
{
    qint64 count = 0;
    for (const Record &party : world.records("party"))
        count += party.value(u"kind").text() == QLatin1String("person");
    return count;
}
/// Where each column of a customer list has to be found, by the name of its column.
struct CustomerColumns {
    const char *id;
    const char *company;
    std::vector<const char *> person; ///< parts of the name, in the order they are written
    const char *region;
    const char *email;
};

/// Compares every row with the cards made of it: names, link, phones, address.
void compareCustomers(ImportWorld &world, const QString &path, const CustomerColumns &columns)
{
    const ReadCsv table = readCsv(sharedFile(path));
    std::map<QString, Record> cards;
    std::map<qint64, QString> names;
    for (const Record &party : world.records("party")) {
        cards[party.value(u"external_id").text()] = party;
        names[party.id()] = party.value(u"name").text();
    }
    for (const QStringList &row : table.rows) {
        const auto cell = [&](const char *name) {
            const auto index = table.header.indexOf(QString::fromLatin1(name));
            REQUIRE(index >= 0);
            return row[index].trimmed();
        };
        const auto filled = [](QStringList texts) {
            texts.removeAll(QString());
            return texts;
        };
        INFO(row.join(u'|').toStdString());
        const Record card = cards.at(cell(columns.id));
        QStringList parts;
        for (const char *part : columns.person)
            parts << cell(part);
        const bool isFirm = !cell(columns.company).isEmpty();
        CHECK(card.title() == (isFirm ? cell(columns.company) : parts.join(u' ')));
        CHECK(card.value(u"kind").text() == (isFirm ? u"organization" : u"person"));
        qint64 person = card.id();
        if (isFirm) {
            const auto links = world.referring("affiliation", "organization", card.id());
            REQUIRE(links.size() == 1);
            person = links[0].value(u"person").integer();
            CHECK(names.at(person) == parts.join(u' '));
        }
        const QStringList mails = columns.email ? filled({cell(columns.email)}) : QStringList();
        const QStringList phones = filled({cell("Phone"), cell("Fax")});
        if (person == card.id()) {
            CHECK(world.parts("contact_point", person, "value") == phones + mails);
        } else {
            CHECK(world.parts("contact_point", card.id(), "value") == phones);
            CHECK(world.parts("contact_point", person, "value") == mails);
        }
        for (const auto &[field, column] :
             {std::pair("street", "Address"), std::pair("city", "City"),
              std::pair("region", columns.region), std::pair("postal_code", "PostalCode"),
              std::pair("country", "Country")})
            CHECK(filled(world.parts("address", card.id(), field)) == filled({cell(column)}));
    }
}
} // namespace

TEST_CASE("Northwind's customers become firms with their contact persons")
{
    if (!hasSharedFiles())
        return;
    ImportWorld world;
    const auto report =
        world.importFile(sharedPath(QStringLiteral("sales/northwind/customers.csv")),
                         by(testRecipe(QStringLiteral("northwind"))));
    CHECK(report.rowCount == 93);
    CHECK(report.newCount == 93);
    CHECK(report.errorCount == 0);
    CHECK(report.unmapped.isEmpty());
    CHECK(world.count("party") == 186);
    CHECK(persons(world) == 93);
    CHECK(world.count("affiliation") == 93);
    CHECK(world.count("party_role") == 93);

    const Record firm = world.find("party", "external_id", QStringLiteral("ANATR"));
    CHECK(firm.value(u"name").text() == QStringLiteral("Ana Trujillo Emparedados y helados"));
    CHECK(firm.value(u"source").text() == QStringLiteral("Northwind"));
    CHECK(world.parts("contact_point", firm.id(), "value") ==
          QStringList{QStringLiteral("(5) 555-4729"), QStringLiteral("(5) 555-3745")});
    CHECK(world.parts("address", firm.id(), "city") == QStringList{QStringLiteral("México D.F.")});
    const Record person = world.find("party", "name", QStringLiteral("Ana Trujillo"));
    CHECK(person.value(u"kind").text() == QStringLiteral("person"));
    CHECK(world.parts("affiliation", person.id(), "job_title") ==
          QStringList{QStringLiteral("Owner")});
    CHECK(world.parts("affiliation", person.id(), "organization") ==
          QStringList{QString::number(firm.id())});

    compareCustomers(world, QStringLiteral("sales/northwind/customers.csv"),
                     {"CustomerID", "CompanyName", {"ContactName"}, "Region", nullptr});
    const auto again =
        world.importFile(sharedPath(QStringLiteral("sales/northwind/customers.csv")),
                         by(testRecipe(QStringLiteral("northwind")), ImportMode::Upsert));
    CHECK(again.duplicateCount == 93);
    CHECK(again.updatedCount == 0);
    CHECK(again.newCount == 0);
}

TEST_CASE("Chinook's customers without a company become private clients")
{
    if (!hasSharedFiles())
        return;
    ImportWorld world;
    const QString path = sharedPath(QStringLiteral("sales/chinook/customer.csv"));
    const auto report = world.importFile(path, by(testRecipe(QStringLiteral("chinook"))));
    CHECK(report.rowCount == 59);
    CHECK(report.newCount == 59);
    CHECK(persons(world) == 59);
    CHECK(world.count("party") == 59 + 10);
    CHECK(world.count("affiliation") == 10);
    const Record client = world.find("party", "external_id", QStringLiteral("2"));
    CHECK(client.value(u"kind").text() == QStringLiteral("person"));
    CHECK(client.value(u"name").text() == QStringLiteral("Köhler Leonie"));
    CHECK(world.parts("contact_point", client.id(), "value") ==
          QStringList{QStringLiteral("+49 0711 2842222"), QStringLiteral("leonekohler@surfeu.de")});
    CHECK(world.parts("party_role", client.id(), "role") ==
          QStringList{QStringLiteral("customer")});
    const Record firm = world.find("party", "external_id", QStringLiteral("1"));
    CHECK(firm.value(u"kind").text() == QStringLiteral("organization"));

    compareCustomers(world, QStringLiteral("sales/chinook/customer.csv"),
                     {"CustomerId", "Company", {"LastName", "FirstName"}, "State", "Email"});
    const auto again =
        world.importFile(path, by(testRecipe(QStringLiteral("chinook")), ImportMode::Upsert));
    CHECK(again.duplicateCount == 59);
    CHECK(world.count("party") == 69);
}

TEST_CASE("Maven's accounts fill custom fields and carry a tag")
{
    if (!hasSharedFiles())
        return;
    ImportWorld world;
    addField(world.session(), "revenue", "money");
    addField(world.session(), "year_established", "integer");
    const QString path = sharedPath(QStringLiteral("sales/maven_crm/accounts.csv"));
    const auto report = world.importFile(path, by(testRecipe(QStringLiteral("maven_accounts"))));
    CHECK(report.rowCount == 85);
    CHECK(report.newCount == 85);
    CHECK(world.count("tag") == 1);
    CHECK(world.count("tagging") == 85);
    const Record acme = world.find("party", "name", QStringLiteral("Acme Corporation"));
    CHECK(acme.value(u"industry").text() == QStringLiteral("technolgy"));
    CHECK(acme.value(u"year_established").integer() == 1996);
    CHECK(acme.value(u"revenue").money() == Money{110004, *Currency::parse(u"USD")});
}

TEST_CASE("the firms of every encoding arrive alike")
{
    if (!hasSharedFiles())
        return;
    for (const QString &name :
         sharedNames(QStringLiteral("csv/encodings"), QStringLiteral("*.csv"))) {
        INFO(name.toStdString());
        ImportWorld world;
        const auto report = world.importFile(sharedPath(QStringLiteral("csv/encodings/") + name));
        CHECK(report.errorCount == 0);
        CHECK(report.newCount == report.rowCount);
        CHECK(report.newCount > 0);
    }
}
