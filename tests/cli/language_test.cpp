#include "cli/program.h"
#include "language.h"

using namespace kartoteka;

TEST_CASE("A language is known by any usual name")
{
    CHECK(languageCode(QStringLiteral("ru")) == QStringLiteral("ru"));
    CHECK(languageCode(QStringLiteral("ru_RU.UTF-8")) == QStringLiteral("ru"));
    CHECK(languageCode(QStringLiteral("RU-ru")) == QStringLiteral("ru"));
    CHECK(languageCode(QStringLiteral("zh-Hans-CN")) == QStringLiteral("zh_CN"));
    CHECK(languageCode(QStringLiteral("zh_CN")) == QStringLiteral("zh_CN"));
    CHECK(languageCode(QStringLiteral("en_GB")) == QStringLiteral("en"));
    CHECK(languageCode(QStringLiteral("de")).isEmpty());
    CHECK(languageCode(QString()).isEmpty());
}

TEST_CASE("The environment chooses the language, the option goes before it")
{
    Program program;
    const QString usage = program.run({}).problem();
    program.environment().insert(QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8"));
    CHECK(program.run({}).problem() == usage);
    program.environment().insert(QStringLiteral("LC_ALL"), QStringLiteral("ru_RU.UTF-8"));
    const QString russian = program.run({}).problem();
    CHECK(program.run({QStringLiteral("--lang"), QStringLiteral("en")}).problem() == usage);
    CHECK(program.run({QStringLiteral("--lang"), QStringLiteral("ru")}).problem() == russian);
}

TEST_CASE("Nothing of Qt itself is printed, whatever the locale")
{
    Program program;
    for (const char *locale : {"C", "POSIX", "ru_RU.KOI8-R", "nonsense"}) {
        program.environment().insert(QStringLiteral("LC_ALL"), QString::fromLatin1(locale));
        CHECK(program.must({QStringLiteral("--version")}).err.toStdString() == "");
    }
}

TEST_CASE("JSON says the same in every language but for its sentences")
{
    const Program program;
    const QString file = program.workspace();
    program.add(file, QStringLiteral("party"),
                {QStringLiteral("name=A"), QStringLiteral("kind=person")});
    const QStringList list = {QStringLiteral("list"), file, QStringLiteral("--entity"),
                              QStringLiteral("party"), QStringLiteral("--lang")};
    const QByteArray english = program.mustJson(list + QStringList{QStringLiteral("en")}).out;
    for (const QString &code : languageCodes())
        CHECK(program.mustJson(list + QStringList{code}).out == english);
}

TEST_CASE("Messages are in the language that is asked for, in its own letters and plurals")
{
    const Program program;
    const QString file = program.workspace();
    program.add(file, QStringLiteral("party"), {QStringLiteral("name=A")});
    const auto said = [&](const char *language) {
        return program
            .must({QStringLiteral("list"), file, QStringLiteral("--entity"),
                   QStringLiteral("party"), QStringLiteral("--lang"),
                   QString::fromLatin1(language)})
            .text();
    };
    CHECK(said("en").endsWith(QStringLiteral("1 record\n")));
    CHECK(said("ru").endsWith(QStringLiteral("1 запись\n")));
    CHECK(said("zh_CN").endsWith(QStringLiteral("1 条记录\n")));
    program.add(file, QStringLiteral("party"), {QStringLiteral("name=B")});
    CHECK(said("en").endsWith(QStringLiteral("2 records\n")));
    CHECK(said("ru").endsWith(QStringLiteral("2 записи\n")));
    CHECK(program.run({QStringLiteral("frob"), QStringLiteral("--lang=ru")})
              .problem()
              .startsWith(QStringLiteral("kartoteka-cli: нет команды")));
}

TEST_CASE("Choices are understood by code and by label in the language of the person")
{
    const Program program;
    const QString file = program.workspace();
    const QString add = QStringLiteral("add");
    const QString party = QStringLiteral("party");
    const QString name = QStringLiteral("name=A");
    for (const auto &[language, kind] : {std::pair{"en", QStringLiteral("kind=person")},
                                         std::pair{"en", QStringLiteral("kind=Person")},
                                         std::pair{"ru", QStringLiteral("Вид=Человек")},
                                         std::pair{"zh_CN", QStringLiteral("类型=个人")}}) {
        const ProgramRun run =
            program.must({add, file, party, name, kind, QStringLiteral("--json"),
                          QStringLiteral("--lang"), QString::fromLatin1(language)});
        const QString id = run.object().value(QLatin1String("id")).toString();
        CHECK(program.mustJson({QStringLiteral("show"), file, party, id})
                  .object()
                  .value(QLatin1String("kind"))
                  .toString() == QStringLiteral("person"));
    }
}
