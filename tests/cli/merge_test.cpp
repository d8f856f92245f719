#include "cli/program.h"

using namespace kartoteka;

namespace
{
const QString kParty = QStringLiteral("party");
} // namespace

TEST_CASE("Two cards become one, are listed as merged, and stand by themselves again")
{
    const Program program;
    const QString file = program.workspace();
    const QString keep =
        program.add(file, kParty,
                    {QStringLiteral("name=Ромашка"), QStringLiteral("phone=+7 909 111-22-33"),
                     QStringLiteral("industry=торговля")});
    const QString drop =
        program.add(file, kParty,
                    {QStringLiteral("name=Romashka"), QStringLiteral("phone=8 909 111 22 33"),
                     QStringLiteral("email=a@b.ru"), QStringLiteral("region=Пермь"),
                     QStringLiteral("industry=услуги")});
    const QByteArray before = program
                                  .must({QStringLiteral("list"), file, QStringLiteral("--entity"),
                                         kParty, QStringLiteral("--json")})
                                  .out;

    const QJsonObject plan =
        program.mustJson({QStringLiteral("merge"), file, keep, drop, QStringLiteral("--preview")})
            .object();
    CHECK(plan.value(QLatin1String("fields")).toArray().size() >= 2);
    CHECK(plan.value(QLatin1String("steps")).toArray().size() >= 3);
    CHECK(program.must({QStringLiteral("merge"), file, keep, drop, QStringLiteral("--preview")})
              .text()
              .contains(QStringLiteral("*Ромашка")));

    const QJsonArray merged =
        program
            .mustJson({QStringLiteral("merge"), file, keep, drop, QStringLiteral("--take"),
                       QStringLiteral("name=") + drop})
            .array();
    REQUIRE(merged.size() == 1);
    CHECK(merged.at(0).toObject().value(QLatin1String("merge")).toInt() == 1);
    const QJsonObject card =
        program.mustJson({QStringLiteral("show"), file, kParty, keep}).object();
    CHECK(card.value(QLatin1String("name")).toString() == QStringLiteral("Romashka"));
    CHECK(card.value(QLatin1String("region")).toString() == QStringLiteral("Пермь"));
    CHECK(card.value(QLatin1String("contact_point")).toArray().size() == 2);
    const QJsonArray merges = program.mustJson({QStringLiteral("merges"), file}).array();
    CHECK(merges == merged);
    CHECK(card.value(QLatin1String("merges")).toArray() == merges);
    CHECK(merges[0][QLatin1String("alternatives")][QLatin1String("industry")].toString() ==
          QStringLiteral("услуги"));
    CHECK(program.must({QStringLiteral("show"), file, kParty, keep})
              .text()
              .contains(QStringLiteral("  1  Romashka · Industry: услуги")));
    const ProgramRun dropped = program.must({QStringLiteral("show"), file, kParty, drop});
    CHECK(!dropped.text().contains(QStringLiteral("Merged into it")));
    CHECK(program.must({QStringLiteral("merges"), file}).text().contains(u'1'));

    const QJsonObject undone = program
                                   .mustJson({QStringLiteral("undo"), file,
                                              QStringLiteral("--merge"), QStringLiteral("1")})
                                   .object();
    CHECK(undone.value(QLatin1String("stays")).toArray().isEmpty());
    CHECK(program
              .must({QStringLiteral("list"), file, QStringLiteral("--entity"), kParty,
                     QStringLiteral("--json")})
              .out == before);
    CHECK(program.mustJson({QStringLiteral("merges"), file}).array().isEmpty());
}

TEST_CASE("A merge that makes no sense is refused with a reason")
{
    const Program program;
    const QString file = program.workspace();
    const QString firm = program.add(file, kParty, {QStringLiteral("name=Ромашка")});
    const QString person =
        program.add(file, kParty, {QStringLiteral("name=Петров"), QStringLiteral("kind=person")});
    CHECK(program.run({QStringLiteral("merge"), file, firm, person}).exit == 1);
    CHECK(program.run({QStringLiteral("merge"), file, firm, firm}).exit == 1);
    CHECK(program.run({QStringLiteral("merge"), file, firm, QStringLiteral("7")}).exit == 1);
    CHECK(program.run({QStringLiteral("merge"), file, firm}).exit == 2);
    CHECK(
        program.run({QStringLiteral("undo"), file, QStringLiteral("--merge"), QStringLiteral("1")})
            .exit == 1);
    CHECK(program
              .run({QStringLiteral("undo"), file, QStringLiteral("--merge"), QStringLiteral("1"),
                    QStringLiteral("--last")})
              .exit == 2);
}
