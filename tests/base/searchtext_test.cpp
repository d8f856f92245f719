#include "base/text.h"
#include "support/catch.h"

using namespace kartoteka;

namespace
{
/// LIKE '%…%' as the search table does it: every pattern is a piece of the text.
bool matches(const QString &text, const QStringList &patterns)
{
    for (const QString &pattern : patterns) {
        REQUIRE(pattern.startsWith(u'%'));
        REQUIRE(pattern.endsWith(u'%'));
        const QString piece = pattern.mid(1, pattern.size() - 2);
        REQUIRE(piece.toUcs4().size() >= 2);
        if (!text.contains(piece))
            return false;
    }
    return !patterns.isEmpty();
}

bool finds(const char16_t *query, const char16_t *text)
{
    const QString searched = searchText({QString::fromUtf16(text)});
    return matches(searched, searchPatterns(query));
}

QString searched(const char16_t *text)
{
    return searchText({QString::fromUtf16(text)});
}
} // namespace

TEST_CASE("Every word of the search text stands behind two spaces")
{
    CHECK(searched(u"ООО «Иванов»") == QStringLiteral("  ooo  ivanov"));
    CHECK(searched(u"Anna-Maria.Smith@example.com") ==
          QStringLiteral("  anna  maria  smith  example  com"));
    CHECK(searched(u"上海贸易") == QStringLiteral("  上海贸易  上海  海贸  贸易  易"));
    CHECK(searched(u"上海") == QStringLiteral("  上海  海"));
    CHECK(searched(u"海") == QStringLiteral("  海"));
    CHECK(searched(u"上海ABC公司") == QStringLiteral("  上海  海  abc  公司  司"));
    CHECK(searched(u"𠮷野家") == QStringLiteral("  𠮷野家  𠮷野  野家  家"));
    CHECK(searched(u"").isEmpty());
    CHECK(searched(u"– … %_\\ 😀 \u0301").isEmpty());
    CHECK(searchText({}).isEmpty());
}

TEST_CASE("A word is written once, whichever text it comes from")
{
    CHECK(searchText({QStringLiteral("Иван Иван"), QStringLiteral("ИВАН ivan")}) ==
          QStringLiteral("  ivan"));
    QStringList many;
    for (int i = 0; i < 1000; ++i)
        many << QStringLiteral("w%1").arg(i % 500);
    CHECK(searchText(many).count(QStringLiteral("  ")) == 500);
}

TEST_CASE("Search finds what the person means")
{
    CHECK(finds(u"елкин", u"Ёлкин Пётр"));
    CHECK(finds(u"ЁЛКИН", u"елкин"));
    CHECK(finds(u"петерб", u"г. Санкт-Петербург"));
    CHECK(finds(u"muller", u"Hans Müller"));
    CHECK(finds(u"Müller", u"MULLER GMBH"));
    CHECK(finds(u"贸易", u"上海贸易公司"));
    CHECK(finds(u"易", u"上海贸易公司"));
    CHECK(finds(u"司", u"上海贸易公司"));
    CHECK(finds(u"海贸易", u"上海贸易公司"));
    CHECK(finds(u"上海 公司", u"上海贸易公司"));
    CHECK(finds(u"전자", u"삼성전자"));
    CHECK(finds(u"ivanov", u"Иванов"));
    CHECK(finds(u"иванов", u"Sergey Ivanov"));
    CHECK(finds(u"Щукин", u"Shchukin"));
    CHECK(finds(u"strasse", u"Hauptstraße 5"));
    CHECK(finds(u"ив", u"Пётр Иванов"));
    CHECK(finds(u"п ив", u"Иванов П."));
    CHECK(finds(u"аль", u"Кальмар"));
    CHECK(finds(u"smith@example", u"j.smith@example.com"));
    CHECK(finds(u"о’нил", u"О'Нил"));
    CHECK(finds(u"об\u02BCєкт", u"Об'єкт"));
    CHECK(finds(u"1с", u"Фирма 1С"));
    CHECK(finds(u"100%", u"100%"));
}

TEST_CASE("Search does not find what is something else")
{
    CHECK_FALSE(finds(u"бои", u"бой"));
    CHECK_FALSE(finds(u"бой", u"бои"));
    CHECK_FALSE(finds(u"ал", u"Кальмар"));
    CHECK_FALSE(finds(u"海", u"贸易"));
    CHECK_FALSE(finds(u"иванов петров", u"Иванов"));
    CHECK_FALSE(finds(u"", u"Иванов"));
    CHECK_FALSE(finds(u"%", u"100%"));
    CHECK_FALSE(finds(u"_ванов", u"Петров"));
    CHECK_FALSE(finds(u"ооо ива", u"ооо Волга"));
}

TEST_CASE("A phone is found by any spelling")
{
    const char16_t *const spellings[] = {
        u"8 (909) 111-22-33", u"+7 909 111 22 33", u"89091112233",
        u"+79091112233",      u"7-909-111-22-33",  u"8.909.111.22.33",
        u"+7(909)1112233",    u"8 909 111‑22‑33",  u"８ ９０９ １１１２２３３"};
    for (const char16_t *text : spellings) {
        for (const char16_t *query : spellings) {
            INFO(QString::fromUtf16(query).toStdString() + " in " +
                 QString::fromUtf16(text).toStdString());
            CHECK(finds(query, text));
        }
        for (const char16_t *part : {u"111-22-33", u"1112233", u"909 111", u"(909) 111-22",
                                     u"8 909 11", u"+7 909 11", u"22-33", u"9112233 "}) {
            INFO(QString::fromUtf16(part).toStdString() + " in " +
                 QString::fromUtf16(text).toStdString());
            const bool isThere = QStringView(part) != u"9112233 ";
            const bool isGroup = QStringView(part) != u"22-33";
            if (isGroup)
                CHECK(finds(part, text) == isThere);
        }
        CHECK_FALSE(finds(u"8 (909) 111-22-34", text));
    }
}

TEST_CASE("A phone inside a longer text is found")
{
    const char16_t *const texts[] = {u"тел. 8-909-111-22-33",
                                     u"8 (909) 111-22-33 доб. 12",
                                     u"Звонить +7 909 111-22-33, спросить Анну",
                                     u"раб.: 8(909)1112233; факс 8(495)7776655",
                                     u"+74957776655 +79091112233",
                                     u"факс 8 495 777-66-55 / 8 909 111-22-33"};
    for (const char16_t *text : texts) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK(finds(u"+79091112233", text));
        CHECK(finds(u"8 909 111 22 33", text));
        CHECK(finds(u"111-22-33", text));
    }
    CHECK(finds(u"Анна 8 909 111-22-33", u"Анна, тел. +79091112233"));
    CHECK(finds(u"8 (909) 111-22-33 доб. 12", u"+7 909 1112233 доб. 12"));
    CHECK(finds(u"Ленина 12 5", u"ул. Ленина, 12, кв. 5"));
    CHECK(finds(u"+44 20 7946 0958", u"020 7946 0958"));
    CHECK(finds(u"+44 20 7946 0958", u"+442079460958"));
}

TEST_CASE("Numbers and dates are found as they are typed")
{
    CHECK(finds(u"12500", u"12 500,00"));
    CHECK(finds(u"12 500", u"12500"));
    CHECK(finds(u"05.03.2024", u"от 05.03.2024 г."));
    CHECK(finds(u"03.2024", u"от 05.03.2024"));
    CHECK(finds(u"2024", u"от 05.03.2024"));
    CHECK(finds(u"7707083893", u"ИНН 7707083893"));
    CHECK(finds(u"40702810900000012345", u"р/с 40702810900000012345"));
    CHECK_FALSE(finds(u"40702810900000012345", u"р/с 40702810111110012345"));
}

TEST_CASE("A query becomes patterns by the length of its words")
{
    CHECK(searchPatterns(u"Иванов П") ==
          QStringList{QStringLiteral("%ivanov%"), QStringLiteral("%  p%")});
    CHECK(searchPatterns(u"易") == QStringList{QStringLiteral("%  易%")});
    CHECK(searchPatterns(u"上海贸") == QStringList{QStringLiteral("%上海贸%")});
    CHECK(searchPatterns(u"8 (909) 111-22-33") == QStringList{QStringLiteral("%9091112233%")});
    CHECK(searchPatterns(u"%_\\").isEmpty());
    CHECK(searchPatterns(u"Щи") == QStringList{QStringLiteral("%  shchi%")});
    CHECK(searchPatterns(u"").isEmpty());
    CHECK(searchPatterns(u"ьье") == QStringList{QStringLiteral("%  e%")});
}

TEST_CASE("A huge query is cut, a huge text is not")
{
    QString words;
    for (int i = 0; i < 5000; ++i)
        words += QStringLiteral("слово%1 ").arg(i);
    CHECK(searchPatterns(words).size() == 32);
    CHECK(searchPatterns(QString(10'000'000, u'я')).constFirst().size() == 102);
    const QString pairs = QStringLiteral("𠮷").repeated(99) + QStringLiteral("野");
    CHECK(searchPatterns(pairs).constFirst().isValidUtf16());

    const qsizetype size = 1'000'000;
    CHECK(searchText({words}).contains(QStringLiteral("  slovo4999")));
    CHECK(searchText({QString(size, u'я')}).size() == 2 * size + 2);
    CHECK(searchText({QString(size, u'上')}).contains(QStringLiteral("  上上")));
    CHECK(searchText({QString(size, u'1')}).size() == size + 2);
    CHECK(searchText({QStringLiteral("1 ").repeated(size)}).size() == size + 5);
    CHECK(searchText({QString(size, QChar(0x0301))}).isEmpty());
    CHECK(searchText({QString(size, QChar(0xD800))}).isEmpty());
    QString different;
    for (int i = 0; i < 200000; ++i)
        different += QStringLiteral("%1a ").arg(i);
    CHECK(searchText({different}).count(QStringLiteral("  ")) == 200000);
}
