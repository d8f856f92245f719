#include "models/listdiff.h"

#include "support/catch.h"

#include <rapidcheck.h>

#include <set>

using namespace kartoteka;

namespace
{

RecordIdsPointer list(std::vector<qint64> ids)
{
    return std::make_shared<RecordIds>(std::move(ids));
}

} // namespace

TEST_CASE("A list knows the row of every id")
{
    const RecordIds ids({30, 10, 20});
    CHECK(ids.rowOf(30) == 0);
    CHECK(ids.rowOf(20) == 2);
    CHECK(ids.rowOf(5) == -1);
    CHECK(RecordIds().rowOf(1) == -1);
}

TEST_CASE("The way from one list to another loses nobody that stays")
{
    const ListDiff diff = listDiff(list({1, 2, 3, 4}), list({4, 5, 2}));
    CHECK_FALSE(diff.isSame);
    CHECK(diff.parted->ids() == std::vector<qint64>{4, 2, 1, 3});
    CHECK(diff.kept->ids() == std::vector<qint64>{4, 2});
    CHECK(diff.grown->ids() == std::vector<qint64>{4, 2, 5});
    CHECK(diff.after->ids() == std::vector<qint64>{4, 5, 2});
    CHECK(listDiff(list({1, 2}), list({1, 2})).isSame);
}

TEST_CASE("Any two lists are connected by steps that only move, take away and add")
{
    CHECK(rc::check([](const std::set<qint8> &a, const std::set<qint8> &b) {
        std::vector<qint64> before(a.begin(), a.end());
        std::vector<qint64> after(b.rbegin(), b.rend());
        const ListDiff diff = listDiff(list(before), list(after));
        if (diff.isSame) {
            RC_ASSERT(before == after);
            return;
        }
        std::vector<qint64> parted = diff.parted->ids();
        RC_ASSERT(std::is_permutation(parted.begin(), parted.end(), before.begin(), before.end()));
        const std::vector<qint64> kept = diff.kept ? diff.kept->ids() : parted;
        RC_ASSERT(std::equal(kept.begin(), kept.end(), parted.begin()));
        const std::vector<qint64> grown = diff.grown ? diff.grown->ids() : kept;
        RC_ASSERT(std::equal(kept.begin(), kept.end(), grown.begin()));
        RC_ASSERT(std::is_permutation(grown.begin(), grown.end(), after.begin(), after.end()));
    }));
}
