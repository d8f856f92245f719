#include "storage/filter.h"

#include "storage/filterworld.h"
#include "support/catch.h"

using namespace kartoteka;

namespace
{
struct Wrong {
    const char16_t *filter;
    const char16_t *message;
};

void checkAll(const std::vector<Wrong> &table)
{
    FilterWorld world;
    for (const Wrong &row : table) {
        INFO(QString::fromUtf16(row.filter).toStdString());
        CHECK(world.error(QString::fromUtf16(row.filter)) == QString::fromUtf16(row.message));
    }
}

FilterNode parsed(const QString &filter)
{
    const Result<FilterNode> node = parseFilter(filter);
    if (!node)
        FAIL(node.error().english().toStdString());
    return *node;
}
} // namespace

TEST_CASE("A filter is read without knowing what its names mean")
{
    const FilterNode node = parsed(u"a.b = 1 or not [c d] in (x, 'y z')"_s);
    REQUIRE(node.kind == FilterNode::Kind::Any);
    REQUIRE(node.children.size() == 2);
    const FilterAtom &first = node.children[0].atom;
    REQUIRE(first.path.size() == 2);
    CHECK(first.path[1].text == u"b"_s);
    CHECK(first.path[1].at == 2);
    CHECK(first.comparison == Comparison::Equal);
    CHECK(first.symbol.at == 4);
    REQUIRE(node.children[1].kind == FilterNode::Kind::Not);
    const FilterAtom &second = node.children[1].children[0].atom;
    CHECK(second.path[0].text == u"c d"_s);
    CHECK(second.comparison == Comparison::In);
    REQUIRE(second.values.size() == 2);
    CHECK(second.values[1].text == u"y z"_s);
    CHECK(second.values[1].isQuoted);
}

TEST_CASE("Quotes of every kind enclose values, a backslash takes the next character")
{
    const std::vector<std::pair<QString, QString>> table = {
        {u"\"a b\""_s, u"a b"_s},
        {u"'a b'"_s, u"a b"_s},
        {u"«a b»"_s, u"a b"_s},
        {u"“a b”"_s, u"a b"_s},
        {u"„a b“"_s, u"a b"_s},
        {u"「a b」"_s, u"a b"_s},
        {u"\"a\\\"b\\\\c\""_s, u"a\"b\\c"_s},
        {u"'it\\'s'"_s, u"it's"_s},
        {u"'a\\nb\\tc'"_s, u"a\nb\tc"_s},
        {u"\"\""_s, u""_s},
        {u"O'Brien"_s, u"O'Brien"_s},
        {u"12,5"_s, u"12,5"_s},
        {u"1,234,567"_s, u"1,234,567"_s},
        {u"today-30d"_s, u"today-30d"_s},
        {u"+7(909)"_s, u"+7"_s},
        {u"a@b.ru"_s, u"a@b.ru"_s},
        {u"https://a.ru/?b&c"_s, u"https://a.ru/?b&c"_s},
        {u"\U0001F600"_s, u"\U0001F600"_s},
    };
    for (const auto &[written, meant] : table) {
        INFO(written.toStdString());
        const Result<FilterNode> node = parseFilter(QString(u"a = "_s + written));
        if (written.contains(u'(')) {
            CHECK_FALSE(node);
            continue;
        }
        REQUIRE(node);
        CHECK(node->atom.values.front().text == meant);
    }
}

TEST_CASE("Errors name the place, what is wrong and what to write")
{
    checkAll({
        {u"nmae = x", u"Unknown field “nmae” at character 1; did you mean “name”?"},
        {u"city = x and nmae = y", u"Unknown field “nmae” at character 14; did you mean “name”?"},
        {u"wieght = 1", u"Unknown field “wieght” at character 1; did you mean “weight”?"},
        {u"[Tax it] = 1", u"Unknown field “Tax it” at character 1; did you mean “[Tax id]”?"},
        {u"colr = x", u"Unknown field “colr” at character 1; did you mean “color”?"},
        {u"phon.value = 1", u"Unknown field “phon” at character 1; did you mean “phone”?"},
        {u"owner.nam = 1", u"Unknown field “nam” at character 7; did you mean “name”?"},
        {u"value ~ 909", u"Unknown field “value” at character 1; did you mean “phone.value”?"},
        {u"[Job.Title] = x", u"Unknown field “Job.Title” at character 1"},
        {u"qwertyuiop = 1", u"Unknown field “qwertyuiop” at character 1"},
        {u"[a'b\"c] = 1", u"Unknown field “a'b\"c” at character 1"},
        {u"имя = x", u"Unknown field “имя” at character 1"},
        {u"\U0001F600\U0001F600 = x", u"Unknown field “\U0001F600\U0001F600” at character 1"},
        {u"«\U0001F600» or nmae = x", u"Unknown field “nmae” at character 8; did you mean “name”?"},
    });
}

TEST_CASE("Missing operators, values and names are asked for")
{
    const auto *operators = u"; possible are = != < <= > >= ~ !~ in, is empty; a text to look for "
                            u"everywhere is written in quotes";
    const QString possible = QString::fromUtf16(operators);
    FilterWorld world;
    CHECK(world.error(u"ромашка"_s) ==
          u"An operator is expected after “ромашка” at character 8"_s + possible);
    CHECK(world.error(u"name 5"_s) ==
          u"An operator is expected after “name” at character 6"_s + possible);
    CHECK(world.error(u"name and city = x"_s) ==
          u"An operator is expected after “name” at character 6"_s + possible);
    const auto *example = u"; for example: name ~ smith, or a text in quotes";
    const QString condition =
        u"A condition is expected at character %1"_s + QString::fromUtf16(example);
    CHECK(world.error(u"and"_s) == condition.arg(1));
    CHECK(world.error(u"name = x and"_s) == condition.arg(13));
    CHECK(world.error(u"()"_s) == condition.arg(2));
    CHECK(world.error(u"not"_s) == condition.arg(4));
    CHECK(world.error(u"= 5"_s) == condition.arg(1));
    CHECK(world.error(u", = 5"_s) == condition.arg(1));
    checkAll({
        {u"name =", u"A value is expected at character 7"},
        {u"name = )", u"A value is expected at character 8"},
        {u"name = and city = x",
         u"A value is expected at character 8; put “and” in quotes if it is the value"},
        {u"city = empty", u"A value is expected at character 8; did you mean “is empty”?"},
        {u"name = [x]",
         u"A value is expected at character 8; values are written in quotes, not in brackets"},
        {u"name in x", u"A list in parentheses is expected after “in” at character 9"},
        {u"name in ()", u"A value is expected at character 10"},
        {u"name in (a,)", u"A value is expected at character 12"},
        {u"name in (a b)",
         u"“,” or “)” is expected at character 12; a value with spaces is written in quotes"},
        {u"name not = x", u"“in” is expected after “not” at character 10"},
        {u"name is x", u"“empty” or “not empty” is expected after “is” at character 9"},
        {u"name is", u"“empty” or “not empty” is expected after “is” at character 8"},
        {u"owner. = x", u"A name is expected after “.” at character 7"},
        {u".name = x", u"A name is expected before “.” at character 1"},
        {u"owner..name = x", u"A name is expected before “.” at character 7"},
        {u"[owner]name = x", u"“.” is expected at character 8"},
        {u"owner[name] = x", u"“.” is expected at character 6"},
        {u"\"name\" = x", u"The name of a field is expected at character 1; a name with spaces is "
                          u"written in [brackets]"},
    });
}

TEST_CASE("What is not closed or closes nothing is shown")
{
    checkAll({
        {u"name = \"x", u"“\"” is not closed at character 8"},
        {u"name = 'x\\'", u"“'” is not closed at character 8"},
        {u"name = «x", u"“«” is not closed at character 8"},
        {u"[name = x", u"“[” is not closed at character 1"},
        {u"id = 1 and (name = x", u"“(” is not closed at character 12"},
        {u"id in (1, 2", u"“(” is not closed at character 7"},
        {u"name = x)", u"“)” closes nothing at character 9"},
        {u"name = x]", u"“]” closes nothing at character 9"},
        {u"name = x»", u"“»” closes nothing at character 9"},
        {u"\\", u"An operator is expected after “\\” at character 2; possible are = != < <= > >= "
                u"~ !~ in, is empty; a text to look for everywhere is written in quotes"},
    });
}

TEST_CASE("What follows a whole filter is refused")
{
    checkAll({
        {u"name ~ ООО Ромашка", u"“and” or “or” is expected instead of “Ромашка” at character 12; "
                                u"a value with spaces is written in quotes"},
        {u"name = x \"y\"", u"“and” or “or” is expected instead of “\"y\"” at character 10; a "
                            u"value with spaces is written in quotes"},
        {u"name = x = y", u"“and” or “or” is expected instead of “=” at character 10"},
        {u"name = x is empty", u"“and” or “or” is expected instead of “is” at character 10"},
        {u"(name = x y = z)", u"“and” or “or” is expected instead of “y” at character 11; a "
                              u"value with spaces is written in quotes"},
        {u"id = 1, id = 2", u"“and” or “or” is expected instead of “,” at character 7; a value "
                            u"with spaces is written in quotes"},
        {u"name == x", u"There is no operator “==” at character 6; did you mean “=”?"},
        {u"name <> x", u"There is no operator “<>” at character 6; did you mean “!=”?"},
        {u"name =~ x", u"There is no operator “=~” at character 6; did you mean “~”?"},
        {u"! name = x", u"There is no operator “!” at character 1; did you mean “not”?"},
        {u"name = a=<>b", u"There is no operator “=<>” at character 9; put a value with such "
                          u"characters in quotes"},
    });
}

TEST_CASE("A value that is not of the field's kind is refused")
{
    checkAll({
        {u"since = abc",
         u"“abc” is not a date at character 9; write for example 2024-03-05 or today-30d"},
        {u"since = 2024-02-30",
         u"“2024-02-30” is not a date at character 9; write for example 2024-03-05 or today-30d"},
        {u"created_at > abc", u"“abc” is not a date and time at character 14; write for example "
                              u"2024-03-05, today-30d or \"2024-03-05 10:30\""},
        {u"created_at > \"2024-03-05 25:00\"",
         u"“2024-03-05 25:00” is not a date and time at character 14; write for example "
         u"2024-03-05, today-30d or \"2024-03-05 10:30\""},
        {u"employees > many", u"“many” is not a number that fits here at character 13"},
        {u"employees > 1.5", u"“1.5” is not a number that fits here at character 13"},
        {u"employees > 99999999999999999999",
         u"“99999999999999999999” is not a number that fits here at character 13"},
        {u"weight > 1.2345", u"“1.2345” is not a number that fits here at character 10"},
        {u"credit > much", u"“much” is not an amount of money at character 10; write for example "
                           u"1000 or \"1000 RUB\""},
        {u"vip = maybe", u"“maybe” is neither yes nor no at character 7; write yes or no"},
        {u"grade = bronze", u"“bronze” is not one of the possible values at character 9; "
                            u"possible are gold, silver"},
        {u"grade in (gold, bronze)", u"“bronze” is not one of the possible values at character "
                                     u"17; possible are gold, silver"},
        {u"hobbies = tennis", u"“tennis” is not one of the possible values at character 11; "
                              u"possible are golf, chess, go"},
        {u"id = abc", u"“abc” is not the id of a record at character 6"},
        {u"id = me", u"“me” is not the id of a record at character 6"},
        {u"id = -1", u"“-1” is not the id of a record at character 6"},
        {u"owner = \"me\"", u"“me” is not the id of a record at character 9; to compare its "
                            u"fields write “owner.” and one of their names"},
        {u"owner = Иванова", u"“Иванова” is not the id of a record at character 9; to compare its "
                             u"fields write “owner.” and one of their names"},
    });
    FilterWorld world;
    world.context().user = 0;
    CHECK(world.error(u"owner = me"_s) == u"It is not known who “me” is at character 9"_s);
}

TEST_CASE("An operator that does not fit the field is refused")
{
    checkAll({
        {u"credit ~ 5", u"“~” looks into texts, and “credit” is not a text at character 8; "
                        u"possible are = != < <= > >= in, is empty"},
        {u"since !~ 5", u"“!~” looks into texts, and “since” is not a text at character 7; "
                        u"possible are = != < <= > >= in, is empty"},
        {u"grade ~ gold", u"“~” looks into texts, and “grade” is not a text at character 7; "
                          u"possible are = != in, is empty"},
        {u"owner ~ иванова", u"“~” looks into texts, and “owner” is not a text at character 7; "
                             u"possible are = != in, is empty"},
        {u"vip > no", u"“>” does not fit “vip”, which has no order at character 5; possible are "
                      u"= != in, is empty"},
        {u"id < 5", u"“<” does not fit “id”, which has no order at character 4; possible are = "
                    u"!= in, is empty"},
        {u"phone ~ 909", u"“~” does not fit “phone”, which are records at character 7; name one "
                         u"of their fields behind “.”"},
        {u"job.firm.phone = 5", u"“=” does not fit “phone”, which are records at character 16; "
                                u"name one of their fields behind “.”"},
        {u"name.x = 5", u"“name” is a plain field, nothing can follow it at character 1"},
        {u"note.record.name = 5", u"“record” may be a record of any kind, its fields are not "
                                  u"known at character 6"},
        {u"parent.parent.parent.parent.parent.name = 5",
         u"More than 5 names are joined by “.” at character 36"},
        {u"name ~ \"\"", u"There is nothing to look for in “” at character 8"},
        {u"name < ''", u"There is nothing to look for in “” at character 8"},
        {u"employees > ' '", u"There is nothing to look for in “ ” at character 13"},
        {u"\"\"", u"There is nothing to look for in “” at character 1"},
    });
}

TEST_CASE("An error shows the line with a mark below the place")
{
    FilterWorld world;
    CHECK(world.fullError(u"city = x and nmae = y"_s) ==
          u"Unknown field “nmae” at character 14; did you mean “name”?\n"
          u"    city = x and nmae = y\n"
          u"                 ^"_s);
    CHECK(world.fullError(u"id = 1\nand\tnmae = y\nor id = 2"_s) ==
          u"Unknown field “nmae” at character 12; did you mean “name”?\n"
          u"    and nmae = y\n"
          u"        ^"_s);
    // Chinese characters are two columns wide.
    CHECK(world.fullError(u"city = 上海 and nmae = y"_s) ==
          u"Unknown field “nmae” at character 15; did you mean “name”?\n"
          u"    city = 上海 and nmae = y\n"
          u"           \u3000\u3000     ^"_s);
    CHECK(world.fullError(u"city ="_s).endsWith(u"\n    city =\n          ^"_s));
    const QString longFilter =
        u"city = x and "_s.repeated(20) + u"nmae = y"_s + u" and id = 1"_s.repeated(20);
    const QString shown = world.fullError(longFilter);
    CHECK(shown.contains(u"at character 261;"_s));
    CHECK(shown.section(u'\n', 1).size() < 250);
    CHECK(shown.section(u'\n', 1, 1).indexOf(u"nmae"_s) ==
          shown.section(u'\n', 2, 2).indexOf(u'^'));
}

TEST_CASE("An error keeps marks for arguments in what was written")
{
    FilterWorld world;
    CHECK(world.fullError(u"%1 = %2%3"_s) == u"Unknown field “%1” at character 1\n"
                                             u"    %1 = %2%3\n"
                                             u"    ^"_s);
}

TEST_CASE("Lone surrogates, NUL and control characters do no harm")
{
    FilterWorld world;
    for (const char16_t unit :
         {u'\0', char16_t(0xd800), char16_t(0xdc00), u'\u202e', u'\u0001', u'\uffff'}) {
        const QString odd(QChar{unit});
        CHECK_FALSE(world.error(odd).isEmpty());
        CHECK_FALSE(world.error(u"name = x "_s + odd).isEmpty());
        const QString found = world.found(u"city = 'x"_s + odd + u"'"_s);
        CHECK(found.isEmpty());
    }
}

TEST_CASE("Filters of any size end in a message, not in a crash")
{
    FilterWorld world;
    const auto nested = [](int depth) -> QString {
        return QString(u'(').repeated(depth) + u"id = 1"_s + QString(u')').repeated(depth);
    };
    CHECK(world.found(nested(199)) == u"1"_s);
    CHECK(world.error(nested(201)) ==
          u"Parentheses are nested more than 200 times at character 201"_s);
    CHECK(world.error(nested(49000)).startsWith(u"Parentheses are nested"_s));
    CHECK(world.found(u"not "_s.repeated(20000) + u"id = 1"_s) == u"1"_s);
    CHECK(world.error(QString(u'(').repeated(100000)).startsWith(u"Parentheses"_s));
    CHECK(world.error(QString(u' ').repeated(100001)) ==
          u"The filter is longer than 100000 characters"_s);
    CHECK(world.error(QString(u'x').repeated(100000)).startsWith(u"An operator is expected"_s));
    CHECK(world.error(QString(u'x').repeated(99000) + u" = 1"_s).startsWith(u"Unknown field"_s));
    CHECK(world.found(u"name ~ \""_s + QString(u'я').repeated(99000) + u'"') == QString());
    CHECK(world.found(u"name = \""_s + QString(u'\ufdfa').repeated(99000) + u'"') == QString());
}

TEST_CASE("A thousand conditions and ten thousand values are accepted, not more")
{
    FilterWorld world;
    const auto repeated = [](const QString &one, const QString &joint, int count) {
        return QStringList(count, one).join(joint);
    };
    CHECK(world.found(repeated(u"id = 1"_s, u" or "_s, 999)) == u"1"_s);
    CHECK(world.found(repeated(u"id != 1"_s, u" and "_s, 999)) == u"2 3 4 5"_s);
    CHECK(world.error(repeated(u"id = 1"_s, u" or "_s, 1001))
              .startsWith(u"There are more than 1000 conditions"_s));
    CHECK(world.found(repeated(u"job.firm.owner.name ~ я"_s, u" and "_s, 300)) == u"5"_s);
    CHECK(world.found(repeated(u"\"а\""_s, u" or "_s, 999)) == u"1 5"_s);
    CHECK(world.found(u"id in ("_s + repeated(u"5"_s, u","_s, 10000) + u')') == u"5"_s);
    CHECK(world.found(u"city in ("_s + repeated(u"москва"_s, u","_s, 10000) + u')') == u"1 5"_s);
    CHECK(world.found(u"created_at in ("_s + repeated(u"today"_s, u","_s, 5000) + u')') == u"1"_s);
    CHECK(world.error(u"id in ("_s + repeated(u"5"_s, u","_s, 10001) + u')')
              .startsWith(u"There are more than 10000 values in lists"_s));
}

TEST_CASE("Whatever nesting is accepted, SQLite can prepare inside a larger statement")
{
    FilterWorld world;
    const QString atom =
        u"(created_at in (today, yesterday) or not job.firm.owner.name in (a, b))"_s;
    const auto nest = [&atom](int depth, int side) {
        QString filter = u"job.firm.phone.value ~ 1"_s;
        for (int level = 0; level < depth; ++level) {
            const QString joint = level % 2 ? u" and "_s : u" or "_s;
            const QString inner = u'(' + filter + u')';
            filter = side == 0 ? inner + joint + atom : atom + joint + inner;
            if (side == 2)
                filter = u"not ("_s + filter + u')';
        }
        return filter;
    };
    for (int side = 0; side < 3; ++side) {
        int deepest = 0;
        for (int depth = 1; depth < 100; ++depth) {
            const Result<Condition> condition = world.compile(nest(depth, side));
            if (!condition) {
                CHECK(condition.error().code() == ErrorCode::Invalid);
                continue;
            }
            deepest = depth;
            const Condition inside{
                u"(t.id IS NOT NULL AND (t.life = 0 AND t.id IN (SELECT t.id FROM "
                u"client t WHERE "_s +
                    condition->sql + u")))"_s,
                condition->values};
            CHECK_FALSE(world.ids(both(inside, inside)).contains(u"6"_s));
        }
        CHECK(deepest >= 30);
    }
}
