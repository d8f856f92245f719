#include "cli/program.h"

using namespace kartoteka;

namespace
{
QString text(const char16_t *text)
{
    return QString::fromUtf16(text);
}
} // namespace

TEST_CASE("validate says whether a number can be right, and why not")
{
    const Program program;
    const QStringList english{text(u"--lang"), text(u"en"), text(u"validate")};
    CHECK(program.run(english + QStringList{text(u"inn"), text(u"7707083893")}).exit == 0);
    const ProgramRun wrong = program.run(english + QStringList{text(u"inn"), text(u"7707083894")});
    CHECK(wrong.exit == 1);
    CHECK(wrong.problem().contains(text(u"should be 3, is 4")));
    const ProgramRun json =
        program.run(english + QStringList{text(u"инн"), text(u"7707083894"), text(u"--json")});
    CHECK(json.exit == 1);
    CHECK(json.object().value(QLatin1String("kind")).toString() == text(u"inn"));
    CHECK_FALSE(json.object().value(QLatin1String("valid")).toBool(true));
    CHECK_FALSE(json.object().value(QLatin1String("reason")).toString().isEmpty());
    CHECK(program
              .run(english +
                   QStringList{text(u"account"), text(u"40702810400000000225"), text(u"044525225")})
              .exit == 0);
    CHECK(program
              .run(english +
                   QStringList{text(u"corr"), text(u"30101810400000000225"), text(u"044525974")})
              .exit == 1);
    CHECK(
        program.run(english + QStringList{text(u"account"), text(u"40702810400000000225")}).exit ==
        2);
    CHECK(program.run(english + QStringList{text(u"passport"), text(u"1")}).exit == 2);
    CHECK(program.run(english + QStringList{text(u"inn"), text(u"")}).exit == 1);
}

TEST_CASE("phone shows a number as it is understood")
{
    const Program program;
    const QJsonObject phone =
        program.mustJson({text(u"phone"), text(u"8 (495) 123-45-67 доб. 5")}).object();
    CHECK(phone.value(QLatin1String("e164")).toString() == text(u"+74951234567"));
    CHECK(phone.value(QLatin1String("extension")).toString() == text(u"5"));
    CHECK(phone.value(QLatin1String("valid")).toBool());
    CHECK(program.mustJson({text(u"phone"), text(u"010-65529988"), text(u"--region"), text(u"cn")})
              .object()
              .value(QLatin1String("country"))
              .toString() == text(u"CN"));
    CHECK(program.run({text(u"phone"), text(u"нет телефона")}).exit == 1);
    CHECK(program.must({text(u"phone"), text(u"84951234567")})
              .text()
              .contains(text(u"8 (495) 123-45-67")));
}

TEST_CASE("duplicates lists likely pairs of a workspace until they are said to be different")
{
    const Program program;
    const QString file = program.workspace();
    const QString one = program.add(file, text(u"party"),
                                    {text(u"name=ООО «Ромашка»"), text(u"phone=84951234567")});
    const QString other = program.add(
        file, text(u"party"), {text(u"name=Ромашка, ООО"), text(u"phone=+7 495 123-45-67")});
    const QJsonArray pairs = program.mustJson({text(u"duplicates"), file}).array();
    REQUIRE(pairs.size() == 1);
    const QJsonObject pair = pairs[0].toObject();
    CHECK(QStringList{pair.value(QLatin1String("a")).toString(),
                      pair.value(QLatin1String("b")).toString()}
              .contains(one));
    CHECK(pair.value(QLatin1String("score")).toDouble() > 0.6);
    CHECK(pair.value(QLatin1String("reasons")).toArray().size() == 2);
    CHECK(program.must({text(u"duplicates"), file}).text().contains(one));
    program.must({text(u"not-duplicate"), file, one, other});
    CHECK(program.mustJson({text(u"duplicates"), file}).array().isEmpty());
    program.must({text(u"undo"), file});
    CHECK(program.mustJson({text(u"duplicates"), file}).array().size() == 1);
    CHECK(program.run({text(u"not-duplicate"), file, one, one}).exit == 1);
    CHECK(program.run({text(u"not-duplicate"), file, one, text(u"77")}).exit == 1);
    CHECK(program.run({text(u"duplicates"), file, text(u"--entity"), text(u"user")}).exit == 2);
    CHECK(program.run({text(u"duplicates")}).exit == 2);
}

TEST_CASE("duplicates looks through a table of any columns")
{
    const Program program;
    const QString table = program.write("firms.csv", "код;Название;Телефон;Комментарий\n"
                                                     "a1;ООО «Ромашка»;84951234567;x\n"
                                                     "a2;Ромашка;+7 (495) 123-45-67;y\n"
                                                     "a3;Василёк;89161112233;x\n");
    const QJsonArray pairs =
        program
            .mustJson({text(u"duplicates"), text(u"--csv"), table, text(u"--id"), text(u"код"),
                       text(u"--fields"), text(u"название,Телефон")})
            .array();
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].toObject().value(QLatin1String("a")).toString() == text(u"a1"));
    CHECK(pairs[0].toObject().value(QLatin1String("b")).toString() == text(u"a2"));
    // Without --id rows are counted.
    const QJsonArray counted = program
                                   .mustJson({text(u"duplicates"), text(u"--csv"), table,
                                              text(u"--fields"), text(u"Название,Телефон")})
                                   .array();
    REQUIRE(counted.size() == 1);
    CHECK(counted[0].toObject().value(QLatin1String("a")).toString() == text(u"1"));
    CHECK(
        program.run({text(u"duplicates"), text(u"--csv"), table, text(u"--fields"), text(u"цвет")})
            .exit == 1);
    CHECK(
        program.run({text(u"duplicates"), text(u"--csv"), table, text(u"--threshold"), text(u"2")})
            .exit == 2);
    CHECK(program.run({text(u"duplicates"), text(u"--csv"), program.path("none.csv")}).exit == 1);
}
