#include "base/text.h"
#include "storage/dberror.h"
#include "storage/filterworld.h"
#include "support/catch.h"

#include <rapidcheck.h>

#include <set>

using namespace kartoteka;

namespace
{
/// Compiles and runs; whatever was written, there is a result or a message.
void checkHarmless(FilterWorld &world, const QString &filter)
{
    const Result<Condition> condition = world.compile(filter);
    if (!condition) {
        RC_ASSERT(condition.error().code() == ErrorCode::Invalid);
        RC_ASSERT(!condition.error().english().isEmpty());
        return;
    }
    try {
        RC_ASSERT(world
                      .ids({QLatin1Char('(') + condition->sql + QLatin1String(") IS NULL"),
                            condition->values})
                      .isEmpty());
    } catch (const DbError &error) {
        RC_FAIL(error.error().english().toStdString() + condition->sql.toStdString());
    }
}

rc::Gen<QString> token()
{
    const std::vector<const char *> words = {"name",        "city",
                                             "employees",   "since",
                                             "created_at",  "credit",
                                             "vip",         "grade",
                                             "hobbies",     "owner",
                                             "owner.name",  "phone",
                                             "phone.value", "job.firm.name",
                                             "color",       "budget",
                                             "id",          "[Tax id]",
                                             "[",           "]",
                                             "(",           ")",
                                             ",",           "=",
                                             "!=",          "<",
                                             "<=",          ">",
                                             ">=",          "~",
                                             "!~",          "in",
                                             "is",          "empty",
                                             "not",         "and",
                                             "or",          "not",
                                             "today",       "today-30d",
                                             "10:30",       "1000",
                                             "-5",          "12,5",
                                             "gold",        "yes",
                                             "me",          "\"",
                                             "'",           "«",
                                             "»",           "\\",
                                             ".",           "\"x y\"",
                                             "ромашка",     "上海",
                                             "%",           "?",
                                             ";--",         "5%",
                                             "''",          "2024-03-05",
                                             "in (",        "name ~ x",
                                             "id = 1",      "vip = no"};
    return rc::gen::map(rc::gen::elementOf(words),
                        [](const char *word) { return QString::fromUtf8(word); });
}
} // namespace

TEST_CASE("A jumble of the language's own words never does harm")
{
    FilterWorld world;
    CHECK(rc::check("jumble", [&] {
        const auto words = *rc::gen::container<std::vector<QString>>(token());
        QString filter;
        for (const QString &word : words)
            filter += word + (*rc::gen::inRange(0, 4) ? QStringLiteral(" ") : QString());
        checkHarmless(world, filter);
    }));
}

TEST_CASE("Any field with any operator and any value is answered or refused")
{
    FilterWorld world;
    const std::vector<const char *> fields = {"name",
                                              "employees",
                                              "since",
                                              "created_at",
                                              "credit",
                                              "weight",
                                              "vip",
                                              "grade",
                                              "owner",
                                              "id",
                                              "owner.name",
                                              "phone",
                                              "phone.value",
                                              "note.author",
                                              "color",
                                              "budget",
                                              "called",
                                              "hobbies",
                                              "friend",
                                              "friend.since",
                                              "checked",
                                              "visited",
                                              "job.firm.phone.preferred",
                                              "job.firm.hobbies",
                                              "parent.credit"};
    const std::vector<const char *> operators = {"=",  "!=", "<",  "<=",   ">",
                                                 ">=", "~",  "!~", "in (", "not in ("};
    const std::vector<const char *> values = {"1",
                                              "-1.5",
                                              "today",
                                              "yes",
                                              "gold",
                                              "'golf, chess'",
                                              "me",
                                              "101",
                                              "''",
                                              "x",
                                              "'1 USD'",
                                              "0",
                                              "10:30",
                                              "'2024-03-05 10:30'",
                                              "9223372036854775807",
                                              "1e9",
                                              "10%",
                                              "«%»"};
    CHECK(rc::check("atoms", [&] {
        QString filter = QString::fromUtf8(*rc::gen::elementOf(fields)) + QLatin1Char(' ');
        const QString symbol = QString::fromUtf8(*rc::gen::elementOf(operators));
        filter += symbol + QLatin1Char(' ') + QString::fromUtf8(*rc::gen::elementOf(values));
        if (symbol.endsWith(QLatin1Char('(')))
            filter += QLatin1String(", ") + QString::fromUtf8(*rc::gen::elementOf(values)) +
                      QLatin1Char(')');
        RC_LOG(filter.toStdString());
        checkHarmless(world, filter);
        RC_CLASSIFY(bool(world.compile(filter)));
    }));
}

TEST_CASE("Random characters never do harm")
{
    FilterWorld world;
    CHECK(rc::check("characters", [&] {
        const auto units = *rc::gen::container<std::vector<char16_t>>(
            rc::gen::oneOf(rc::gen::arbitrary<char16_t>(), rc::gen::inRange<char16_t>(1, 128)));
        checkHarmless(world,
                      QString::fromUtf16(units.data(), static_cast<qsizetype>(units.size())));
    }));
}

TEST_CASE("A random value in any quotes is found as it was stored")
{
    FilterWorld world;
    CHECK(rc::check("round trip", [&] {
        const auto units = *rc::gen::container<std::vector<char16_t>>(
            rc::gen::oneOf(rc::gen::arbitrary<char16_t>(), rc::gen::inRange<char16_t>(32, 128)));
        // A letter keeps the text from folding to nothing.
        const QString text = QLatin1Char('x') +
                             QString::fromUtf16(units.data(), static_cast<qsizetype>(units.size()));
        QString written = text;
        written.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
            .replace(QLatin1Char('"'), QLatin1String("\\\""));
        world.database()
            .prepare(QByteArray("UPDATE client SET remark = ? WHERE id = 3"))
            .bind(1, storable(text))
            .run();
        for (const char *symbol : {"=", "~", "<=", ">="}) {
            const QString filter =
                QStringLiteral("id = 3 and remark %1 \"%2\"").arg(QLatin1String(symbol), written);
            const Result<Condition> condition = world.compile(filter);
            RC_LOG(filter.toUtf8().toHex().toStdString());
            RC_ASSERT(bool(condition));
            RC_ASSERT(world.ids(*condition) == QLatin1String("3"));
        }
    }));
}

namespace
{
using Ids = std::set<int>;

struct Drawn {
    QString filter;
    Ids ids;
};

const Ids kAll = {1, 2, 3, 4, 5};

Ids toIds(const QString &text)
{
    Ids ids;
    for (const QString &id : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        ids.insert(id.toInt());
    return ids;
}

/// A random tree over atoms whose results are known, with its result by the algebra of sets.
Drawn draw(const std::vector<Drawn> &atoms, int depth)
{
    const int form = depth == 0 ? 0 : *rc::gen::inRange(0, 4);
    if (form == 0)
        return *rc::gen::elementOf(atoms);
    const Drawn one = draw(atoms, depth - 1);
    Ids ids;
    if (form == 1) {
        std::set_difference(kAll.begin(), kAll.end(), one.ids.begin(), one.ids.end(),
                            std::inserter(ids, ids.end()));
        return {QLatin1String("not (") + one.filter + QLatin1Char(')'), ids};
    }
    const Drawn other = draw(atoms, depth - 1);
    const bool isAnd = form == 2;
    if (isAnd)
        std::set_intersection(one.ids.begin(), one.ids.end(), other.ids.begin(), other.ids.end(),
                              std::inserter(ids, ids.end()));
    else
        std::set_union(one.ids.begin(), one.ids.end(), other.ids.begin(), other.ids.end(),
                       std::inserter(ids, ids.end()));
    const auto joint = isAnd ? QLatin1String(") and (") : QLatin1String(") or (");
    return {QLatin1Char('(') + one.filter + joint + other.filter + QLatin1Char(')'), ids};
}
} // namespace

TEST_CASE("And, or and not follow the algebra of sets, however they are nested")
{
    FilterWorld world;
    std::vector<Drawn> atoms;
    for (const char *filter :
         {"city = москва", "city is empty", "vip = no", "employees > 5", "credit > 0",
          "grade != gold", "owner.name ~ wang", "phone.value ~ 909", "job.firm.id = 1",
          "created_at in (today, yesterday)", "\"а\"", "hobbies = golf", "since < today"}) {
        const QString text = QString::fromUtf8(filter);
        atoms.push_back({text, toIds(world.found(text))});
    }
    CHECK(rc::check("algebra", [&] {
        const Drawn drawn = draw(atoms, 6);
        const Result<Condition> condition = world.compile(drawn.filter);
        RC_ASSERT(bool(condition));
        RC_ASSERT(toIds(world.ids(*condition)) == drawn.ids);
    }));
}
