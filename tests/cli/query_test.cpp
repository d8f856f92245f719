#include "cli/program.h"

using namespace kartoteka;

namespace
{
const QString kParty = QStringLiteral("party");

class Firms : public Program
{
public:
    Firms()
        : file(workspace())
    {
        add(file, kParty,
            {QStringLiteral("name=Ёлкин"), QStringLiteral("region=Санкт-Петербург"),
             QStringLiteral("discount=10"), QStringLiteral("phone=8 (909) 111-22-33")});
        add(file, kParty,
            {QStringLiteral("name=Müller"), QStringLiteral("region=Berlin"),
             QStringLiteral("discount=5"), QStringLiteral("owner=anna")});
        add(file, kParty, {QStringLiteral("name=上海贸易公司"), QStringLiteral("region=上海")});
    }

    QStringList names(const QStringList &options) const
    {
        const QStringList arguments =
            QStringList{QStringLiteral("list"), file, QStringLiteral("--entity"), kParty} + options;
        QStringList result;
        for (const QJsonValue record : mustJson(arguments).array())
            result << record[QLatin1String("name")].toString();
        return result;
    }

    QStringList found(const char *text, const QStringList &options = {}) const
    {
        QStringList result;
        for (const QJsonValue hit :
             mustJson(QStringList{QStringLiteral("search"), file, QString::fromUtf8(text)} +
                      options)
                 .array())
            result << hit[QLatin1String("title")].toString();
        return result;
    }

    const QString file;
};
} // namespace

TEST_CASE("A list is an array of objects by field name with ids as text")
{
    const Firms firms;
    const QJsonArray list =
        firms.mustJson({QStringLiteral("list"), firms.file, QStringLiteral("--entity"), kParty})
            .array();
    REQUIRE(list.size() == 3);
    for (const QJsonValue record : list) {
        CHECK(record[QLatin1String("id")].isString());
        CHECK(record[QLatin1String("id")].toString().toLongLong() > 0);
        CHECK(record.toObject().contains(QStringLiteral("legal_name")));
        CHECK(record[QLatin1String("do_not_call")].isBool());
    }
}

TEST_CASE("A list is sorted, limited and cut to columns as asked")
{
    const Firms firms;
    CHECK(firms.names({QStringLiteral("--sort"), QStringLiteral("-discount"),
                       QStringLiteral("--limit"), QStringLiteral("2")}) ==
          QStringList{QStringLiteral("Ёлкин"), QStringLiteral("Müller")});
    CHECK(firms.names({QStringLiteral("--sort=-name")}).first() == QStringLiteral("上海贸易公司"));
    CHECK(firms.names({QStringLiteral("--limit"), QStringLiteral("0")}).isEmpty());
    const QJsonArray narrow =
        firms
            .mustJson({QStringLiteral("list"), firms.file, QStringLiteral("--entity"), kParty,
                       QStringLiteral("--columns"), QStringLiteral("region, Name"),
                       QStringLiteral("--limit"), QStringLiteral("1")})
            .array();
    CHECK(narrow[0].toObject().keys() ==
          QStringList{QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("region")});
}

TEST_CASE("A list is filtered, and what is wrong with a filter is pointed at")
{
    const Firms firms;
    const QString filter = QStringLiteral("--filter");
    CHECK(firms.names({filter, QStringLiteral("region ~ петерб")}) ==
          QStringList{QStringLiteral("Ёлкин")});
    CHECK(firms.names({filter, QStringLiteral("owner = me")}) ==
          QStringList{QStringLiteral("Müller")});
    CHECK(firms.names({filter, QString()}).size() == 3);
    const ProgramRun run =
        firms.run({QStringLiteral("list"), firms.file, QStringLiteral("--entity"), kParty, filter,
                   QStringLiteral("name = A and regoin = B")});
    CHECK(run.exit == 1);
    CHECK(run.problem().contains(QLatin1String("regoin")));
    CHECK(run.problem().contains(QLatin1String("^")));
    CHECK(run.problem().contains(QLatin1String("region")));
}

TEST_CASE("Unknown columns and orders are refused with the nearest names")
{
    const Firms firms;
    for (const char *option : {"--sort", "--columns"}) {
        const ProgramRun run =
            firms.run({QStringLiteral("list"), firms.file, QStringLiteral("--entity"), kParty,
                       QString::fromLatin1(option), QStringLiteral("regoin")});
        CHECK(run.exit == 1);
        CHECK(run.problem().contains(QString::fromUtf8("“region”")));
    }
}

TEST_CASE("For people a list is a table of the columns that say something")
{
    const Firms firms;
    const QString table =
        firms.must({QStringLiteral("list"), firms.file, QStringLiteral("--entity"), kParty}).text();
    CHECK(table.contains(QLatin1String("Region")));
    CHECK(!table.contains(QLatin1String("Legal name")));
    CHECK(table.contains(QStringLiteral("上海贸易公司")));
    CHECK(table.contains(QLatin1String("3 record")));
    const QString chosen =
        firms
            .must({QStringLiteral("list"), firms.file, QStringLiteral("--entity"), kParty,
                   QStringLiteral("--columns"), QStringLiteral("owner"), QStringLiteral("--quiet")})
            .text();
    CHECK(chosen.contains(QLatin1String("anna")));
    CHECK(chosen.count(u'\n') == 5);
}

TEST_CASE("Search finds in any spelling")
{
    const Firms firms;
    CHECK(firms.found("елкин") == QStringList{QStringLiteral("Ёлкин")});
    CHECK(firms.found("elkin") == QStringList{QStringLiteral("Ёлкин")});
    CHECK(firms.found("muller") == QStringList{QStringLiteral("Müller")});
    CHECK(firms.found("贸易") == QStringList{QStringLiteral("上海贸易公司")});
    CHECK(firms.found("易") == QStringList{QStringLiteral("上海贸易公司")});
    CHECK(firms.found("+7 909 111 22 33") == QStringList{QStringLiteral("Ёлкин")});
    CHECK(firms.found("9091112233") == QStringList{QStringLiteral("Ёлкин")});
    CHECK(firms.found("zzzz").isEmpty());
    CHECK(firms.found("").isEmpty());
    CHECK(firms.found("елкин", {QStringLiteral("--entity"), QStringLiteral("user")}).isEmpty());
    CHECK(firms.found("l", {QStringLiteral("--limit"), QStringLiteral("0")}).isEmpty());
}

TEST_CASE("A hit says what it is and where it was found")
{
    const Firms firms;
    const QJsonArray hits =
        firms
            .mustJson({QStringLiteral("search"), firms.file, QStringLiteral("+7"),
                       QStringLiteral("909"), QStringLiteral("1112233")})
            .array();
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].toObject().keys() == QStringList{QStringLiteral("entity"), QStringLiteral("id"),
                                                   QStringLiteral("match"),
                                                   QStringLiteral("title")});
    CHECK(hits[0][QLatin1String("entity")].toString() == kParty);
    CHECK(hits[0][QLatin1String("match")].toString() == QStringLiteral("8 (909) 111-22-33"));
}
