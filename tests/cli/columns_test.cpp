#include "cli/columnwidth.h"
#include "cli/nearest.h"
#include "cli/texttable.h"
#include "support/catch.h"

using namespace kartoteka;

namespace
{
QStringList printed(std::vector<TextTable::Column> columns, const std::vector<QStringList> &rows,
                    int terminalColumns = 0)
{
    QStringList lines;
    TextTable table(std::move(columns), terminalColumns,
                    [&lines](const QString &line) { lines << line; });
    for (const QStringList &row : rows)
        table.add(row);
    table.finish();
    return lines;
}
} // namespace

TEST_CASE("Chinese takes two columns, marks and joiners none")
{
    CHECK(columnWidth(u"Müller") == 6);
    CHECK(columnWidth(u"Ёлкин") == 5);
    CHECK(columnWidth(u"е\u0308лка") == 4);
    CHECK(columnWidth(u"上海贸易公司") == 12);
    CHECK(columnWidth(u"ＡＢ") == 4);
    CHECK(columnWidth(u"한국") == 4);
    CHECK(columnWidth(u"\u200B") == 0);
    CHECK(columnWidth(u"😀") == 2);
    CHECK(columnWidth(u"𠀀") == 2);
    CHECK(columnWidth(u"") == 0);
}

TEST_CASE("A cut text never exceeds its columns and keeps characters whole")
{
    CHECK(cutToColumns(QStringLiteral("上海贸易公司"), 12) == QStringLiteral("上海贸易公司"));
    CHECK(cutToColumns(QStringLiteral("上海贸易公司"), 8) == QStringLiteral("上海贸…"));
    CHECK(cutToColumns(QStringLiteral("上海贸易公司"), 7) == QStringLiteral("上海贸…"));
    CHECK(cutToColumns(QStringLiteral("😀😀😀"), 4) == QStringLiteral("😀…"));
    CHECK(cutToColumns(QStringLiteral("abc"), 1) == QStringLiteral("…"));
}

TEST_CASE("No stored text can steer the terminal")
{
    CHECK(printable(QStringLiteral("a\x1b[31mb")) == QStringLiteral("a\uFFFD[31mb"));
    CHECK(printable(QStringLiteral("a\nb\r\nc\td")) == QStringLiteral("a b c d"));
    CHECK(printable(QStringLiteral("a\u202Eb\u2028c\u009Bd")) ==
          QStringLiteral("a\uFFFDb c\uFFFDd"));
    const QString loneSurrogate(QChar(0xD800));
    CHECK(printable(loneSurrogate) == QStringLiteral("\uFFFD"));
    CHECK(printable(QStringLiteral("Ёлкин 上海 😀")) == QStringLiteral("Ёлкин 上海 😀"));
}

TEST_CASE("A table is aligned by columns of the terminal")
{
    CHECK(printed({{QStringLiteral("name")}, {QStringLiteral("sum"), true}},
                  {{QStringLiteral("上海"), QStringLiteral("5")},
                   {QStringLiteral("Ёлкин"), QStringLiteral("1200")}}) ==
          QStringList{QStringLiteral("name    sum"), QStringLiteral("─────  ────"),
                      QStringLiteral("上海      5"), QStringLiteral("Ёлкин  1200")});
}

TEST_CASE("A table without rows prints nothing")
{
    CHECK(printed({{QStringLiteral("name")}}, {}).isEmpty());
}

TEST_CASE("No line of a table is wider than the terminal")
{
    const QString longText = QStringLiteral("очень длинный текст 很长的文字 ").repeated(20);
    const int terminal = GENERATE(20, 40, 80, 200);
    for (const QString &line :
         printed({{QStringLiteral("id")}, {QStringLiteral("one")}, {QStringLiteral("two")}},
                 {{QStringLiteral("1"), longText, longText},
                  {QStringLiteral("2"), QStringLiteral("x"), longText}},
                 terminal))
        CHECK(columnWidth(line) <= terminal);
}

TEST_CASE("Off a terminal nothing is cut, and one long cell does not push the others off")
{
    const QString longText(100000, u'x');
    const QStringList lines =
        printed({{QStringLiteral("a")}, {QStringLiteral("b")}},
                {{longText, QStringLiteral("1")}, {QStringLiteral("y"), QStringLiteral("2")}});
    CHECK(lines[2].size() > longText.size());
    CHECK(lines[3].size() < 100);
}

TEST_CASE("A table longer than its sample goes on with the widths of the first rows")
{
    std::vector<QStringList> rows(1000, {QStringLiteral("ab"), QStringLiteral("c")});
    const QStringList lines = printed({{QStringLiteral("a")}, {QStringLiteral("b")}}, rows);
    CHECK(lines.size() == 1002);
    CHECK(lines.last() == QStringLiteral("ab  c"));
}

TEST_CASE("What was mistyped is answered with what is near, not with everything")
{
    const QStringList names = {QStringLiteral("name"), QStringLiteral("phone"),
                               QStringLiteral("tax_id"), QStringLiteral("region"),
                               QStringLiteral("description")};
    CHECK(nearestNames(QStringLiteral("nmae"), names) == QStringList{QStringLiteral("name")});
    CHECK(nearestNames(QStringLiteral("Phon"), names) == QStringList{QStringLiteral("phone")});
    CHECK(nearestNames(QStringLiteral("desc"), names) ==
          QStringList{QStringLiteral("description")});
    CHECK(nearestNames(QStringLiteral("zzzzzz"), names).isEmpty());
    CHECK(nearestNames(QString(), names).isEmpty());
    CHECK(nearestNames(QString(1000000, u'n'), names).isEmpty());
}
