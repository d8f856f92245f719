#include "base/error.h"
#include "base/result.h"
#include "support/catch.h"

using namespace kartoteka;

TEST_CASE("A message fills its places once, even when an argument looks like a place")
{
    const Message message = Message("File “%1” refers to %2").arg(QStringLiteral("a%2b")).arg(7);
    CHECK(message.english() == QStringLiteral("File “a%2b” refers to 7"));
}

TEST_CASE("English plurals follow the count")
{
    CHECK(Message("%n record(s) removed").count(1).english() == QStringLiteral("1 record removed"));
    CHECK(Message("%n record(s) removed").count(5).english() ==
          QStringLiteral("5 records removed"));
    CHECK(Message("%n record(s) removed").count(5).translated() ==
          QStringLiteral("5 records removed"));
}

TEST_CASE("A wrapped error reads from the outside in")
{
    const Error error = Error(ErrorCode::DiskFull, Message("the disk is full"))
                            .wrap(Message("Cannot import %1").arg(QStringLiteral("a.csv")));
    CHECK(error.english() == QStringLiteral("Cannot import a.csv: the disk is full"));
    CHECK(codeName(error.code()) == QStringLiteral("disk_full"));
}

TEST_CASE("Several problems make one sentence that names the fields")
{
    const Error error = toError(
        {{QStringLiteral("name"), Message("is empty")}, {QString(), Message("nothing to save")}});
    CHECK(error.english() == QStringLiteral("name: is empty; nothing to save"));
}

TEST_CASE("A result holds a value or an error")
{
    const Result<int> good = 3;
    REQUIRE(good);
    CHECK(*good == 3);
    const Result<int> bad = Error(ErrorCode::NotFound, Message("gone"));
    REQUIRE_FALSE(bad);
    CHECK(bad.error().code() == ErrorCode::NotFound);
}
