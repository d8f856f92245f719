#include "exchange/csvdialect.h"

#include "exchange/csvheader.h"
#include "exchange/samples.h"
#include "support/catch.h"

using namespace kartoteka;

namespace
{
using Rows = std::vector<QStringList>;

QStringList cells(const char *joined)
{
    return QString::fromUtf8(joined).split(u'|');
}

QChar delimiterOf(const char *text)
{
    return readCsv(QByteArray(text)).dialect.delimiter;
}

bool hasHeader(const char *text)
{
    return readCsv(QByteArray(text)).dialect.hasHeader;
}
} // namespace

TEST_CASE("Usual delimiters are found")
{
    CHECK(delimiterOf("name,phone\nIvan,123\nPeter,456\n") == u',');
    CHECK(delimiterOf("name;phone\nIvan;123\nPeter;456\n") == u';');
    CHECK(delimiterOf("name\tphone\nIvan\t123\nPeter\t456\n") == u'\t');
    CHECK(delimiterOf("name|phone\nIvan|123\nPeter|456\n") == u'|');
    CHECK(delimiterOf("name:phone\nIvan:123\nPeter:456\n") == u':');
    CHECK(delimiterOf("1 2 3\n4 5 6\n7 8 9\n") == u' ');
}

TEST_CASE("A decimal comma is no delimiter")
{
    CHECK(delimiterOf("Товар;Цена\nМолоко;12,50\nХлеб;30,00\nСыр;250,90\n") == u';');
    CHECK(delimiterOf("1,5;2,5\n3,5;4,5\n5,5;6,5\n") == u';');
    CHECK(delimiterOf("Дата\tСумма\n05.03.2024\t1 000,50\n06.03.2024\t12,00\n") == u'\t');
    CHECK(delimiterOf("a;b;c\n1,1;2,2;3,3\n") == u';');
    CHECK(readCsv("Сумма\n12,50\n30,00\n7,10\n").dialect.columns == 1);
    CHECK(readCsv("12,50\n30,00\n7,10\n").dialect.columns == 1);
    CHECK(readCsv("1,2\n3,4\n").dialect.columns == 2);
    CHECK(readCsv("1,2,3\n4,5,6\n").dialect.columns == 3);
}

TEST_CASE("Delimiters inside texts and times do not win")
{
    CHECK(delimiterOf(
              "время;событие\n10:30;встреча, звонок\n11:45;обед, отдых\n12:00;почта, дела\n") ==
          u';');
    CHECK(delimiterOf("t,u\n10:30,http://a.b\n11:30,http://c.d\n") == u',');
    CHECK(delimiterOf("name,roles\nIvan,\"a;b;c\"\nPeter,\"d;e\"\n") == u',');
    CHECK(delimiterOf("имя,теги\nИван,a;b\nПётр,c;d\nОлег,e;f\nАнна,g\n") == u',');
    CHECK(delimiterOf("a b;c d\ne f;g h\ni j;k l\n") == u';');
}

TEST_CASE("One column of words, sentences or addresses stays one column")
{
    CHECK(readCsv("name\nIvan Petrov\nPeter Ivanov\nAnna Orlova\n").rows.size() == 3);
    CHECK(readCsv("name\nIvan Petrov\nPeter Ivanov\n").dialect.columns == 1);
    CHECK(readCsv("Адрес\nул. Мира, 5\nул. Ленина, 7\n").rows[0] == cells("ул. Мира, 5"));
    CHECK(readCsv("10:30\n11:45\n12:15\n").rows[0] == cells("10:30"));
    CHECK(readCsv("phone\n+7 909 111-22-33\n+7 909 111-22-34\n").rows[0] ==
          cells("+7 909 111-22-33"));
}

TEST_CASE("Excel's first line tells the delimiter and is no row")
{
    const ReadCsv read = readCsv("sep=;\r\na;b\r\n1,0;2\r\n");
    CHECK(read.dialect.hasSeparatorLine);
    CHECK(read.header == cells("a|b"));
    CHECK(read.rows == Rows{cells("1,0|2")});
    CHECK(readCsv("SEP=\t\na\tb\n1\t2\n").rows == Rows{cells("1|2")});
    CHECK(readCsv("sep=|\na|b\n1|2\n").rows == Rows{cells("1|2")});
    CHECK_FALSE(readCsv("separate,b\n1,2\n").dialect.hasSeparatorLine);
    CHECK_FALSE(readCsv("\"sep=,\",b\n1,2\n").dialect.hasSeparatorLine);
    CsvOptions options;
    options.delimiter = u',';
    CHECK(readCsv("sep=;\na,b\n1,2\n", options).header == cells("a|b"));
}

TEST_CASE("Apostrophes quote where they open and close cells")
{
    const ReadCsv read =
        readCsv("id,name,text\n1,'Boots, high','won't fit'\n2,'Hat, warm','it''s'\n"
                "3,'Men's socks','48\"\" wide'\n");
    CHECK(read.dialect.quote == u'\'');
    CHECK(read.rows == Rows{cells("1|Boots, high|won't fit"), cells("2|Hat, warm|it's"),
                            cells("3|Men's socks|48\" wide")});
    CHECK(readCsv("a,b\n'tis,1\nit's,2\n").dialect.quote == u'"');
    CHECK(readCsv("a,b\n'=1+1,1\n'-x,2\n").rows[0][0] == QStringLiteral("'=1+1"));
}

TEST_CASE("Backslashes before quotes are seen")
{
    const ReadCsv read = readCsv("id,text\n1,\"say \\\"hi\\\", friend\"\n2,\"back\\\\slash\"\n");
    CHECK(read.dialect.escape == u'\\');
    CHECK(read.rows == Rows{cells("1|say \"hi\", friend"), cells("2|back\\slash")});
    CHECK(readCsv("p,q\n\"C:\\dir\\x\",\"a \"\"b\"\"\"\n").rows[0] == cells("C:\\dir\\x|a \"b\""));
}

TEST_CASE("Spaces before opening quotes are seen")
{
    const ReadCsv read = readCsv("name, city\n\"a, b\", \"c, d\"\n\"e\", \"f\"\n");
    CHECK(read.rows == Rows{cells("a, b|c, d"), cells("e|f")});
    CHECK(readCsv("a,b\n1, leading space\n").rows[0][1] == QStringLiteral(" leading space"));
}

TEST_CASE("Titles and blank lines above a table are left out and reported")
{
    const ReadCsv read =
        readCsv("Отчёт за март\n\nИмя;Телефон;Сумма\nИван;123-45-67;10,5\nПётр;765-43-21;7\n");
    CHECK(read.dialect.preambleLines == 2);
    CHECK(read.header == cells("Имя|Телефон|Сумма"));
    CHECK(read.rows.size() == 2);
    CHECK(read.warnsOf(QStringLiteral("Отчёт за март")));

    const ReadCsv delimited = readCsv("PREAMBLE,,,\n,,,\nid,name,city,sum\n1,a,b,5\n2,c,d,6\n");
    CHECK(delimited.dialect.preambleLines == 2);
    CHECK(delimited.rows.size() == 2);

    CsvOptions none;
    none.preambleLines = 0;
    none.hasHeader = false;
    CHECK(readCsv("Title\nid,name,city\n1,a,b\n", none).rows.size() == 3);
    CsvOptions two;
    two.preambleLines = 2;
    CHECK(readCsv("x,y,z\n\"p,q\nid,name,city\n1,a,b\n", two).header == cells("id|name|city"));
}

TEST_CASE("A first row of few values is no title")
{
    CHECK(readCsv("1,,\n2,3,4\n5,6,7\n").rows.size() == 3);
    CHECK(readCsv("a,,\n1,2,3\n").all().size() == 2);
}

TEST_CASE("Notes below a table are left out and reported, short rows are not")
{
    const ReadCsv read =
        readCsv("id,name,sum\n1,a,5\n2,b,6\n\nSource: our books\nPrinted today.\n");
    CHECK(read.rows.size() == 2);
    CHECK(read.warnsOf(QStringLiteral("note after the table: Source: our books")));
    CHECK(read.warnsOf(QStringLiteral("Printed today.")));

    QByteArray dated = "date,name,sum\n";
    for (int i = 10; i < 20; ++i)
        dated += "2024-03-" + QByteArray::number(i) + ",a,5\n";
    CHECK(readCsv(dated + "FOOTNOTE\n").rows.size() == 10);
    CHECK(readCsv(dated + "2024-03-20").rows.size() == 11);

    const ReadCsv cut = readCsv("id,name,sum\n1,a,5\n2,b,6\n3");
    CHECK(cut.rows.back() == cells("3||"));

    const ReadCsv inside = readCsv("id,name,sum\n1,a,5\n# remark\n2,b,6\n");
    CHECK(inside.rows.size() == 3);
    CHECK(inside.warnsOf(QStringLiteral("cells is 1 instead of 3")));

    CsvOptions options;
    options.footnoteLines = 0;
    CHECK(readCsv("id,name,sum\n1,a,5\n\nSource: x\n", options).rows.size() == 2);
    options.footnoteLines = 1;
    CHECK(readCsv("id,name,sum\n1,a,5\n2,b,6\nTotal,,11\n", options).rows.size() == 2);
}

TEST_CASE("Headers are told from data")
{
    CHECK(hasHeader("name,phone\nIvan,+7 909 111-22-33\n"));
    CHECK(hasHeader("ФИО;Город\nИванов Иван;Москва\nПетров Пётр;Пермь\nОрлов Олег;Тверь\n"));
    CHECK(hasHeader("公司,电话\n上海贸易公司,021-5555\n"));
    CHECK(hasHeader("foo,bar\nbaz,quux\n"));
    CHECK(hasHeader("Region,2019,2020\nNorth,10,20\nSouth,30,40\n"));
    CHECK(hasHeader(
        "sales_agent,manager\nAnna Snelling,Dustin Brinkmann\nCecily Lampkin,Dustin Brinkmann\n"));
    CHECK(hasHeader(",Январь,Февраль\nМолоко,10,20\nХлеб,5,6\n"));

    CHECK_FALSE(hasHeader("28/01/2018,00:00,2,MG-8769\n29/01/2018,00:15,0,RI-3895\n"));
    CHECK_FALSE(hasHeader("Ivan,ivan@a.ru\nPeter,peter@b.ru\n"));
    CHECK_FALSE(hasHeader("1,a\n2,b\n"));
    CHECK_FALSE(
        hasHeader("Иванов;Иван;Москва\nПетров;Пётр;Пермь\nСидоров;Олег;Тверь\nЖуков;Егор;Омск\n"));
    CHECK_FALSE(hasHeader("red,small\nblue,large\nred,large\ngreen,small\n"));
    CHECK_FALSE(hasHeader("hello\n"));

    CsvOptions no;
    no.hasHeader = false;
    CHECK(readCsv("name,phone\nIvan,123\n", no).rows.size() == 2);
    CsvOptions yes;
    yes.hasHeader = true;
    CHECK(readCsv("1,2\n3,4\n", yes).header == cells("1|2"));
}

TEST_CASE("Names of columns are made unique, and empty ones are named")
{
    CHECK(uniqueHeader(cells("Name|Name|| E-mail |Name"), 6) ==
          cells("Name|Name (2)|column 3|E-mail|Name (3)|column 6"));
    CHECK(uniqueHeader(cells("a|a (2)|a"), 3) == cells("a|a (2)|a (3)"));
    const ReadCsv read =
        readCsv("id,phone,phone,\n1,555-12-34,555-12-35,x\n2,555-12-36,555-12-37,y\n");
    CHECK(read.header == cells("id|phone|phone (2)|column 4"));
    CHECK(read.warnsOf(QStringLiteral("“phone” is there already")));
    CHECK(read.warnsOf(QStringLiteral("Column 4 has no name")));
}

TEST_CASE("A header narrower than all rows gets names for the rest")
{
    const ReadCsv read = readCsv("id,name\n1,a,\n2,b,\n3,c,\n4,d,\n");
    CHECK(read.header == cells("id|name|column 3"));
    CHECK(read.rows[0] == cells("1|a|"));
    CHECK(read.warningCount == 1);
}

TEST_CASE("An expected header is compared")
{
    CsvOptions options;
    options.expectedHeader = cells("foo|bar|baz");
    CHECK(readCsv("foo,bar,baz\n1,2,3\n", options).warnings.isEmpty());
    CHECK(readCsv("qux,bar,baz\n1,2,3\n", options).warnings ==
          QStringList{QStringLiteral("Column 1 is “qux” instead of “foo”")});
    CHECK(readCsv("foo,bar\n1,2\n", options).warnsOf(QStringLiteral("Column 3 “baz” is missing")));
    CHECK(readCsv("foo,bar,baz,more\n1,2,3,4\n", options)
              .warnsOf(QStringLiteral("“more” was not expected")));
    CHECK(readCsv("", options).warnsOf(QStringLiteral("“foo” is missing")));
}

TEST_CASE("What a person gives is taken as it is")
{
    CsvOptions options;
    options.delimiter = u';';
    options.quote = QChar();
    options.hasHeader = false;
    CHECK(readCsv("\"a\",b;c\n", options).rows == Rows{cells("\"a\",b|c")});
    CHECK(readCsv("a,b\n\"x\",'y'\n", plainCsv()).rows == Rows{cells("a|b"), cells("x|'y'")});
}

TEST_CASE("Delimiters are typed as signs or names")
{
    CHECK(parseDelimiter(u";") == QChar(u';'));
    CHECK(parseDelimiter(u"\\t") == QChar(u'\t'));
    CHECK(parseDelimiter(u"Tab") == QChar(u'\t'));
    CHECK(parseDelimiter(u"semicolon") == QChar(u';'));
    CHECK(parseDelimiter(u"0x7C") == QChar(u'|'));
    CHECK_FALSE(parseDelimiter(u""));
    CHECK_FALSE(parseDelimiter(u"ab"));
    CHECK_FALSE(parseDelimiter(u"—"));
    CHECK_FALSE(parseDelimiter(u"0x0"));
}
