#include "base/id.h"
#include "support/catch.h"

#include <QSet>

#include <limits>

using namespace kartoteka;

TEST_CASE("New ids are positive and do not repeat")
{
    QSet<qint64> seen;
    for (int i = 0; i < 2000; ++i) {
        const qint64 id = newId();
        REQUIRE(id > 0);
        seen.insert(id);
    }
    CHECK(seen.size() == 2000);
}

TEST_CASE("The id of a natural key is the head of its SHA-1")
{
    // SHA-1("abc") = a9993e364706816a…
    CHECK(derivedId(u"abc") == 0xa9993e364706816);
    CHECK(derivedId(u"tag:поставщик") == derivedId(u"tag:поставщик"));
    CHECK(derivedId(u"tag:поставщик") != derivedId(u"tag:Поставщик"));
    CHECK(derivedId(u"") > 0);
    CHECK(derivedId(QString(QChar(0xD800))) > 0);
}

TEST_CASE("A block counts its ids and is left for another before it runs over")
{
    IdBlock block;
    qint64 previous = block.next();
    CHECK(previous > 0);
    const qint64 last = previous + (qint64(1) << IdBlock::kBlockBits) - 2;
    while (previous < last) {
        const qint64 id = block.next();
        if (id != previous + 1)
            FAIL("not counted");
        previous = id;
    }
    const qint64 other = block.next();
    CHECK(other > 0);
    CHECK(other >> IdBlock::kBlockBits != previous >> IdBlock::kBlockBits);
    CHECK(IdBlock().next() >> IdBlock::kBlockBits != previous >> IdBlock::kBlockBits);
}

TEST_CASE("Only positive 63-bit numbers are read as ids")
{
    CHECK(parseId(u"1") == 1);
    CHECK(parseId(u"4611686018427387904") == 4611686018427387904);
    CHECK(parseId(u"9223372036854775807") == std::numeric_limits<qint64>::max());
    const char16_t *const wrong[] = {u"",
                                     u"0",
                                     u"-1",
                                     u"+1",
                                     u"007",
                                     u" 1",
                                     u"1 ",
                                     u"1.0",
                                     u"0x1f",
                                     u"abc",
                                     u"١",
                                     u"9223372036854775808",
                                     u"9999999999999999999",
                                     u"18446744073709551617"};
    for (const QStringView text : wrong) {
        INFO(text.toString().toStdString());
        CHECK(parseId(text) == 0);
    }
    CHECK(parseId(QString(1000000, u'9')) == 0);
}

TEST_CASE("Ids of different entities compare only with their own kind")
{
    struct Person;
    struct Deal;
    STATIC_REQUIRE_FALSE(std::is_same_v<Id<Person>, Id<Deal>>);
    CHECK(Id<Person>{3} == Id<Person>{3});
    CHECK(Id<Person>{}.isNull());
    CHECK(QSet<Id<Person>>{{1}, {2}, {1}}.size() == 2);
}
