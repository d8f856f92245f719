#include "cli/program.h"

using namespace kartoteka;

namespace
{
const QString kParty = QStringLiteral("party");
const QString kSet = QStringLiteral("set");
const QString kShow = QStringLiteral("show");

QJsonObject shown(const Program &program, const QString &file, const QString &id)
{
    return program.mustJson({kShow, file, kParty, id}).object();
}

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QJsonObject errorOf(const ProgramRun &run)
{
    return run.object().value(QLatin1String("error")).toObject();
}
} // namespace

TEST_CASE("What is typed for a new party arrives in the party and in its parts")
{
    const Program program;
    const QString file = program.workspace();
    const QString id = program.add(
        file, kParty,
        {QStringLiteral("name=Ёлкин и Ко"), QStringLiteral("ИНН=7707083893"),
         QStringLiteral("discount=5,5 %"), QStringLiteral("credit_limit=12 500,00 RUB"),
         QStringLiteral("birthday=05.03.2024"), QStringLiteral("do_not_call=да"),
         QStringLiteral("owner=anna"), QStringLiteral("Телефон=8 (909) 111-22-33"),
         QStringLiteral("phone=+7 495 1234567"), QStringLiteral("email=a@b.ru"),
         QStringLiteral("tag=VIP"), QStringLiteral("role=customer"),
         QStringLiteral("address.city=Пермь"), QStringLiteral("address.street=Ленина, 5=6")});
    const QJsonObject party = shown(program, file, id);
    CHECK(text(party, "id") == id);
    CHECK(text(party, "name") == QStringLiteral("Ёлкин и Ко"));
    CHECK(text(party, "tax_id") == QStringLiteral("7707083893"));
    CHECK(text(party, "discount") == QStringLiteral("5.50"));
    CHECK(text(party, "credit_limit") == QStringLiteral("12500.00 RUB"));
    CHECK(text(party, "birthday") == QStringLiteral("2024-03-05"));
    CHECK(party.value(QLatin1String("do_not_call")).toBool());
    CHECK(text(party, "owner") == text(party, "created_by"));
    CHECK(party.value(QLatin1String("legal_name")).isNull());
    CHECK(text(party, "life") == QStringLiteral("live"));
    const QJsonArray points = party.value(QLatin1String("contact_point")).toArray();
    QStringList values;
    for (const QJsonValue point : points)
        values << point[QLatin1String("kind")].toString() + u'=' +
                      point[QLatin1String("normalized")].toString();
    values.sort();
    CHECK(values == QStringList{QStringLiteral("email=a@b.ru"),
                                QStringLiteral("phone=+74951234567"),
                                QStringLiteral("phone=+79091112233")});
    const QJsonArray addresses = party.value(QLatin1String("address")).toArray();
    REQUIRE(addresses.size() == 1);
    CHECK(text(addresses[0].toObject(), "street") == QStringLiteral("Ленина, 5=6"));
    CHECK(party.value(QLatin1String("tagging")).toArray().size() == 1);
    CHECK(party.value(QLatin1String("party_role")).toArray().size() == 1);
    CHECK(party.value(QLatin1String("note")).toArray().isEmpty());
    const QString page = program.must({kShow, file, kParty, id}).text();
    CHECK(page.contains(QStringLiteral("VIP")));
    CHECK(page.contains(QStringLiteral("Пермь")));
}

TEST_CASE("One add is one step that undo takes back whole")
{
    const Program program;
    const QString file = program.workspace();
    program.add(
        file, kParty,
        {QStringLiteral("name=A"), QStringLiteral("phone=123456"), QStringLiteral("tag=new")});
    CHECK(program.must({QStringLiteral("undo"), file}).text() ==
          QStringLiteral("Undone: Add “A”\n"));
    for (const char *entity : {"party", "contact_point", "tagging", "tag"})
        CHECK(program
                  .mustJson({QStringLiteral("list"), file, QStringLiteral("--entity"),
                             QString::fromLatin1(entity)})
                  .array()
                  .isEmpty());
}

TEST_CASE("A new record that is wrong leaves nothing behind and says why")
{
    const Program program;
    const QString file = program.workspace();
    const QByteArray before = sha256(file);
    const auto refused = [&](const QStringList &fields, const char *why) {
        const ProgramRun run =
            program.run(QStringList{QStringLiteral("add"), file, kParty} + fields);
        INFO(run.err.toStdString());
        CHECK(run.exit == 1);
        CHECK(run.problem().contains(QString::fromUtf8(why)));
    };
    refused({QStringLiteral("tax_id=1")}, "name");
    refused({QStringLiteral("name=A"), QStringLiteral("nmae=B")}, "did you mean “name");
    refused({QStringLiteral("name=A"), QStringLiteral("phnoe=B")}, "“phone”");
    refused({QStringLiteral("name=A"), QStringLiteral("name=B")}, "twice");
    refused({QStringLiteral("name=A"), QStringLiteral("kind=robot")}, "robot");
    refused({QStringLiteral("name=A"), QStringLiteral("birthday=31.02.2024")}, "31.02.2024");
    refused({QStringLiteral("name=A"), QStringLiteral("owner=nobody")}, "nobody");
    refused({QStringLiteral("name=A"), QStringLiteral("owner=5")}, "owner");
    refused({QStringLiteral("name=A"), QStringLiteral("discount=500")}, "discount");
    refused({QStringLiteral("name=A"), QStringLiteral("created_at=2024-01-01")}, "created_at");
    refused({QStringLiteral("name=A"), QStringLiteral("phone=")}, "phone");
    refused({QStringLiteral("name=A"), QStringLiteral("role=emperor")}, "emperor");
    refused({QStringLiteral("name=A"), QStringLiteral("address.planet=Mars")}, "planet");
    CHECK(program.mustJson({QStringLiteral("list"), file, QStringLiteral("--entity"), kParty})
              .array()
              .isEmpty());
    CHECK(sha256(file) == before);
}

TEST_CASE("A changed field is changed alone, and an empty value empties it")
{
    const Program program;
    const QString file = program.workspace();
    const QString id = program.add(
        file, kParty,
        {QStringLiteral("name=A"), QStringLiteral("region=Пермь"), QStringLiteral("team=x")});
    const QJsonObject done = program
                                 .mustJson({kSet, file, kParty, id, QStringLiteral("region=Уфа"),
                                            QStringLiteral("team=")})
                                 .object();
    CHECK(done.value(QLatin1String("changed")).toArray() ==
          QJsonArray{QStringLiteral("region"), QStringLiteral("team")});
    const QJsonObject party = shown(program, file, id);
    CHECK(text(party, "region") == QStringLiteral("Уфа"));
    CHECK(party.value(QLatin1String("team")).isNull());
    CHECK(text(party, "name") == QStringLiteral("A"));
    CHECK(program.must({kSet, file, kParty, id, QStringLiteral("region=Уфа")})
              .text()
              .contains(QLatin1String("is so already")));
    CHECK(program.run({kSet, file, kParty, id, QStringLiteral("name=")}).exit == 1);
    CHECK(program.run({kSet, file, kParty, id, QStringLiteral("phone=1")}).exit == 1);
    CHECK(program.run({kSet, file, kParty, QStringLiteral("5"), QStringLiteral("name=x")}).exit ==
          1);
    CHECK(program.run({kSet, file, kParty, QStringLiteral("abc"), QStringLiteral("name=x")}).exit ==
          1);
}

TEST_CASE("A field that is no longer as it was seen is a conflict with three values")
{
    const Program program;
    const QString file = program.workspace();
    const QString id =
        program.add(file, kParty, {QStringLiteral("name=A"), QStringLiteral("region=R")});
    program.must({kSet, file, kParty, id, QStringLiteral("name=Theirs")});
    const QByteArray before = sha256(file);
    const ProgramRun run =
        program.run({kSet, file, kParty, id, QStringLiteral("name=Mine"), QStringLiteral("--was"),
                     QStringLiteral("name=A"), QStringLiteral("--json")});
    CHECK(run.exit == 1);
    CHECK(text(errorOf(run), "code") == QStringLiteral("conflict"));
    CHECK(errorOf(run).value(QLatin1String("conflicts")).toArray() ==
          QJsonArray{QJsonObject{{QStringLiteral("field"), QStringLiteral("name")},
                                 {QStringLiteral("mine"), QStringLiteral("Mine")},
                                 {QStringLiteral("theirs"), QStringLiteral("Theirs")},
                                 {QStringLiteral("original"), QStringLiteral("A")}}});
    CHECK(run.problem().contains(QString::fromUtf8("you “Mine”, they “Theirs”, before “A”")));
    CHECK(sha256(file) == before);
}

TEST_CASE("What was seen is compared for every field named, what is wanted already is no conflict")
{
    const Program program;
    const QString file = program.workspace();
    const QString id =
        program.add(file, kParty, {QStringLiteral("name=A"), QStringLiteral("region=R")});
    const QString was = QStringLiteral("--was");
    // Another field than the one that is set.
    CHECK(program
              .run({kSet, file, kParty, id, QStringLiteral("name=B"), was, QStringLiteral("name=A"),
                    QStringLiteral("region=Q")})
              .exit == 1);
    CHECK(program
              .run({kSet, file, kParty, id, QStringLiteral("name=B"), was, QStringLiteral("name=A"),
                    was, QStringLiteral("region=Q")})
              .exit == 1);
    program.must({kSet, file, kParty, id, QStringLiteral("name=B"), was, QStringLiteral("name=A"),
                  QStringLiteral("region=R")});
    program.must({kSet, file, kParty, id, QStringLiteral("name=B"), was, QStringLiteral("name=A")});
    CHECK(text(shown(program, file, id), "name") == QStringLiteral("B"));
}

TEST_CASE("A removed record waits in the recycle bin and comes back")
{
    const Program program;
    const QString file = program.workspace();
    const QString id =
        program.add(file, kParty, {QStringLiteral("name=A"), QStringLiteral("phone=123456")});
    const QString remove = QStringLiteral("remove");
    const QString restore = QStringLiteral("restore");
    const QStringList list = {QStringLiteral("list"), file, QStringLiteral("--entity"), kParty};
    CHECK(program.run({restore, file, kParty, id}).exit == 1);
    CHECK(text(program.mustJson({remove, file, kParty, id}).object(), "id") == id);
    CHECK(program.run({remove, file, kParty, id}).exit == 1);
    CHECK(program.mustJson(list).array().isEmpty());
    CHECK(program.mustJson(list + QStringList{QStringLiteral("--trash")}).array().size() == 1);
    CHECK(text(shown(program, file, id), "life") == QStringLiteral("trash"));
    CHECK(program.mustJson({QStringLiteral("search"), file, QStringLiteral("123456")})
              .array()
              .isEmpty());
    program.must({restore, file, kParty, id});
    CHECK(program.mustJson(list).array().size() == 1);
    CHECK(program.mustJson({QStringLiteral("search"), file, QStringLiteral("123456")})
              .array()
              .size() == 1);
}

TEST_CASE("A record deleted for good is gone with its parts until undo")
{
    const Program program;
    const QString file = program.workspace();
    const QString id =
        program.add(file, kParty, {QStringLiteral("name=A"), QStringLiteral("phone=123456")});
    program.must({QStringLiteral("remove"), file, kParty, id, QStringLiteral("--forever")});
    const ProgramRun gone = program.run({kShow, file, kParty, id, QStringLiteral("--json")});
    CHECK(gone.exit == 1);
    CHECK(text(errorOf(gone), "code") == QStringLiteral("not_found"));
    CHECK(program.mustJson({QStringLiteral("history"), file, kParty, id}).array().size() == 2);
    program.must({QStringLiteral("undo"), file});
    CHECK(shown(program, file, id).value(QLatin1String("contact_point")).toArray().size() == 1);
}

TEST_CASE("A record others refer to is not deleted for good")
{
    const Program program;
    const QString file = program.workspace();
    const QString user = program.add(file, QStringLiteral("user"), {QStringLiteral("login=boris")});
    program.add(file, kParty, {QStringLiteral("name=A"), QStringLiteral("owner=boris")});
    const ProgramRun run = program.run({QStringLiteral("remove"), file, QStringLiteral("user"),
                                        user, QStringLiteral("--forever")});
    CHECK(run.exit == 1);
    CHECK(run.problem().contains(QLatin1String("referred")));
}

TEST_CASE("Every user works in his own name")
{
    Program program;
    const QString file = program.workspace();
    const QString id = program.add(file, kParty, {QStringLiteral("name=A")});
    program.must({kSet, file, kParty, id, QStringLiteral("name=B"), QStringLiteral("--user"),
                  QStringLiteral("boris")});
    const QJsonArray history =
        program.mustJson({QStringLiteral("history"), file, kParty, id}).array();
    REQUIRE(history.size() == 2);
    CHECK(text(history[0].toObject(), "user") == QStringLiteral("anna"));
    CHECK(text(history[1].toObject(), "user") == QStringLiteral("boris"));
}

TEST_CASE("Reading in the name of somebody new does not change the file")
{
    const Program program;
    const QString file = program.workspace();
    const QByteArray before = sha256(file);
    const QString user = QStringLiteral("--user");
    const QString newcomer = QStringLiteral("boris");
    program.must(
        {QStringLiteral("list"), file, QStringLiteral("--entity"), kParty, user, newcomer});
    program.must({QStringLiteral("search"), file, QStringLiteral("x"), user, newcomer});
    program.must({QStringLiteral("runs"), file, user, newcomer});
    program.must({QStringLiteral("fields"), file, kParty, user, newcomer});
    program.must({QStringLiteral("check"), file, user, newcomer});
    CHECK(sha256(file) == before);
    CHECK(filesIn(program.path("")) == QStringList{QStringLiteral("a.kartoteka")});
}

TEST_CASE("The name of a person follows the family name that is set")
{
    const Program program;
    const QString file = program.workspace();
    const QString id = program.add(file, kParty,
                                   {QStringLiteral("kind=person"), QStringLiteral("family_name=A"),
                                    QStringLiteral("given_name=B")});
    program.must({kSet, file, kParty, id, QStringLiteral("family_name=C")});
    CHECK(text(shown(program, file, id), "name") == QStringLiteral("C B"));
    program.must({kSet, file, kParty, id, QStringLiteral("name=D")});
    program.must({kSet, file, kParty, id, QStringLiteral("family_name=E")});
    CHECK(text(shown(program, file, id), "name") == QStringLiteral("D"));
    program.must({kSet, file, kParty, id, QStringLiteral("name=")});
    CHECK(text(shown(program, file, id), "name") == QStringLiteral("E B"));
    program.must({QStringLiteral("undo"), file});
    for (const char *verb : {"redo", "undo"})
        CHECK(program.must({QString::fromLatin1(verb), file, QStringLiteral("--progress")})
                  .err.contains("changes"));
}

TEST_CASE("A number that may be wrong is saved and doubted on standard error")
{
    const Program program;
    const QString file = program.workspace();
    const QStringList add{QStringLiteral("add"), file, QStringLiteral("party"),
                          QStringLiteral("name=Ромашка")};
    const QString doubted = QStringLiteral("tax_id=7707083894");
    const ProgramRun added = program.must(add + QStringList{doubted});
    CHECK(added.problem().contains(QStringLiteral("should be 3, is 4")));
    CHECK(program.must(add + QStringList{doubted, QStringLiteral("--quiet")}).err.isEmpty());
    CHECK(program.must(add + QStringList{QStringLiteral("tax_id=7707083893")}).err.isEmpty());
    const QJsonObject json = program.mustJson(add + QStringList{doubted}).object();
    REQUIRE(json.value(QLatin1String("warnings")).toArray().size() == 1);
    const QStringList set{QStringLiteral("set"), file, QStringLiteral("party"),
                          json.value(QLatin1String("id")).toString()};
    const QJsonObject changed =
        program.mustJson(set + QStringList{QStringLiteral("region=Пермь")}).object();
    CHECK(changed.value(QLatin1String("warnings")) == json.value(QLatin1String("warnings")));
    CHECK(program.mustJson(set + QStringList{QStringLiteral("tax_id=")})
              .object()
              .value(QLatin1String("warnings"))
              .toArray()
              .isEmpty());
}
