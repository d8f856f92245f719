#include "exchange/csvreader.h"

#include "exchange/encoding.h"
#include "exchange/samples.h"
#include "support/catch.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace kartoteka;

namespace
{
using Rows = std::vector<QStringList>;

QStringList cells(const char *joined)
{
    return QString::fromUtf8(joined).split(u'|');
}
} // namespace

TEST_CASE("Quoted cells hold delimiters, line breaks and doubled quotes")
{
    const ReadCsv read = readCsv("a,b\n\"x, y\",\"line\nbreak\"\n\"say \"\"hi\"\"\",\"\"\n");
    CHECK(read.header == cells("a|b"));
    CHECK(read.rows == Rows{cells("x, y|line\nbreak"), cells("say \"hi\"|")});
    CHECK(read.warnings.isEmpty());
}

TEST_CASE("Records end with LF, CR LF, CR, any mixture, or nothing")
{
    const Rows expected = {cells("1|2"), cells("3|4"), cells("5|6")};
    for (const char *text :
         {"a,b\n1,2\n3,4\n5,6", "a,b\r\n1,2\r\n3,4\r\n5,6\r\n", "a,b\r1,2\r3,4\r5,6\r",
          "a,b\n1,2\r\n3,4\r5,6", "a,b\r\r\n1,2\r\r\n3,4\r\r\n5,6\r\r\n"}) {
        INFO(text);
        const ReadCsv read = readCsv(text);
        CHECK(read.header == cells("a|b"));
        CHECK(read.rows == expected);
    }
}

TEST_CASE("Line breaks inside cells become LF when they are written like the ends of the records")
{
    CHECK(readCsv("a,b\r\n\"x\r\ny\",\"p\nq\"\r\n").rows == Rows{cells("x\ny|p\nq")});
    CHECK(readCsv("a,b\n\"x\r\ny\",\"p\nq\"\n").rows == Rows{cells("x\r\ny|p\nq")});
    CHECK(readCsv("a,b\r\"x\ry\",2\r").rows == Rows{cells("x\ny|2")});
    CsvOptions keep;
    keep.lineBreaks = CsvLineBreaks::Keep;
    CHECK(readCsv("a,b\r\n\"x\r\ny\",2\r\n", keep).rows == Rows{cells("x\r\ny|2")});
}

TEST_CASE("A short row is padded, a long one keeps its cells, both are warned of")
{
    const ReadCsv read = readCsv("a,b,c\n1,2,3\n4,5\n6,7,8,9\n1,2,3,,\n");
    CHECK(read.rows == Rows{cells("1|2|3"), cells("4|5|"), cells("6|7|8|9"), cells("1|2|3")});
    REQUIRE(read.places.size() == 3);
    CHECK(read.places[0].row == 3);
    CHECK(read.places[0].line == 3);
    CHECK(read.warnings[0] == QStringLiteral("Row 3: the number of cells is 2 instead of 3"));
    CHECK(read.warnings[1] == QStringLiteral("Row 4: the number of cells is 4 instead of 3"));
}

TEST_CASE("Row numbers are those of a spreadsheet, line numbers those of an editor")
{
    const ReadCsv read = readCsv("a,b,c\n\"1\nx\ny\",2,3\n\n4,5\n");
    REQUIRE(read.places.size() == 1);
    CHECK(read.places[0].row == 4);
    CHECK(read.places[0].line == 6);
    CHECK(read.rows.size() == 2);
}

TEST_CASE("Blank lines are no rows where there are columns, and empty values where there is one")
{
    CHECK(readCsv("a,b\n\n1,2\n\n\n3,4\n\n").rows == Rows{cells("1|2"), cells("3|4")});
    CHECK(readCsv("foo\n1\n\n2\n").rows == Rows{cells("1"), cells(""), cells("2")});
}

TEST_CASE("An unquoted quote is text and is warned of")
{
    const ReadCsv read = readCsv("a,b,c\n1,This \"quotes\" stay,3\n5\",6,7\n");
    CHECK(read.rows == Rows{cells("1|This \"quotes\" stay|3"), cells("5\"|6|7")});
    CHECK(read.warningCount == 2);
    CHECK(read.places[0].column == 2);
}

TEST_CASE("A quote that is not doubled does not end its cell")
{
    const ReadCsv read = readCsv("a,b,c\n1,\"Hey, I missed \" it\",3\n");
    CHECK(read.rows == Rows{cells("1|Hey, I missed \" it|3")});
    CHECK(read.warnsOf(QStringLiteral("not doubled")));
}

TEST_CASE("Spaces between a closing quote and the delimiter are no part of the cell")
{
    CHECK(readCsv("a,b\n\"1\" ,\"2\"\t\n").rows == Rows{cells("1|2")});
}

TEST_CASE("A missing closing quote loses nothing and does not swallow the rows after it")
{
    const ReadCsv last = readCsv("a,b,c\n1,\"forgot,3\n");
    CHECK(last.rows == Rows{cells("1|\"forgot|3")});
    CHECK(last.warningCount == 1);

    QByteArray text = "a,b,c\n1,\"forgot,3\n";
    for (int i = 0; i < 300; ++i)
        text += "4,5,6\n";
    CHECK(readCsv(text).rows.size() == 301);

    // Other quoted cells follow: the stray quote meets theirs.
    const ReadCsv among = readCsv("a,b,c\n1,\"x\",3\n4,\"forgot,6\n7,\"y\",9\n10,\"z\",12\n");
    CHECK(among.rows ==
          Rows{cells("1|x|3"), cells("4|\"forgot|6"), cells("7|y|9"), cells("10|z|12")});
    CHECK(among.warningCount == 1);
    CHECK(among.places[0].row == 3);
}

TEST_CASE("Files full of wrong quotes keep their lines, in time that grows with them")
{
    for (const char *line : {"1,\"stray,3", "1,\"a,\"b,c", "x,\"a \"\"b,c", "1,\"ragged",
                             "\"a\"b,\"c", "a,'b", "x,\"y\\", "a\"b\"c,\"d"}) {
        QByteArray text = "a,b,c\n";
        for (int i = 0; i < 20; ++i)
            text += "1,2,3\n";
        for (int i = 0; i < 20000; ++i)
            text.append(line).append('\n');
        INFO(line);
        CHECK(readCsv(text + "1,2,3\n").rows.size() >= 20020);
    }
    QByteArray text = "a,b,c\n";
    for (int i = 0; i < 20000; ++i)
        text += "1,\"stray,3\n";
    const ReadCsv read = readCsv(text);
    CHECK(read.rows.back() == cells("1|\"stray|3"));
    CHECK(read.warningCount == 20000);
}

TEST_CASE("A quoted cell cut off by the end of the file is kept as it is")
{
    const ReadCsv read = readCsv("id,text\n1,x\n2,\"first line\nsecond li");
    CHECK(read.rows == Rows{cells("1|x"), cells("2|first line\nsecond li")});
    CHECK(read.warnsOf(QStringLiteral("never ends")));
}

TEST_CASE("Long texts of many lines stay one cell")
{
    QByteArray cell;
    for (int i = 0; i < 40000; ++i)
        cell += "a line of text, with a comma\n";
    const ReadCsv read = readCsv("id,text\n1,\"" + cell + "\"\n2,b\n");
    REQUIRE(read.rows.size() == 2);
    CHECK(read.rows[0][1].size() == cell.size());
    CHECK(read.warnings.isEmpty());
}

TEST_CASE("A delimiter too many is found by the forms of the columns")
{
    QByteArray text = "date,time,qty,name\n";
    for (int i = 10; i < 30; ++i)
        text +=
            "2024-03-" + QByteArray::number(i) + ",10:30," + QByteArray::number(i % 7) + ",Boots\n";
    const ReadCsv surplus = readCsv(text + "2024-03-30,10:45,,3,Socks\n2024-03-31,11:00,4,Hat\n");
    CHECK(surplus.rows[20] == cells("2024-03-30|10:45|3|Socks"));
    CHECK(surplus.warnsOf(QStringLiteral("delimiter too many")));

    const ReadCsv missing = readCsv(text + "2024-03-30,10:453,Socks\n2024-03-31,11:00,4,Hat\n");
    CHECK(missing.rows[20] == cells("2024-03-30|10:45|3|Socks"));
    CHECK(missing.warnsOf(QStringLiteral("“10:453” was divided into “10:45” and “3”")));

    CsvOptions untouched;
    untouched.repairRows = false;
    CHECK(readCsv(text + "2024-03-30,10:45,,3,Socks\n", untouched).rows[20].size() == 5);
}

TEST_CASE("A ragged row that can be understood in two ways is left alone")
{
    QByteArray text = "a,b,c,d\n";
    for (int i = 0; i < 20; ++i)
        text += i % 2 == 0 ? "x,y,z,w\n" : "x,,z,w\n";
    CHECK(readCsv(text + "x,,y,z,w\n").rows[20] == cells("x||y|z|w"));
    CHECK(readCsv(text + "x,yz,w\n").rows[20] == cells("x|yz|w|"));
}

TEST_CASE("Zero bytes and bytes that are no text are kept in sight and reported")
{
    QByteArray text("a,b,c\nx y,2,3\nlong enough,4,5\n");
    text[7] = '\0';
    const ReadCsv zero = readCsv(text);
    CHECK(zero.rows[0][0] == QString(QStringLiteral("x") + QChar(0) + QStringLiteral("y")));
    CHECK(zero.warnsOf(QStringLiteral("zero bytes")));

    CsvOptions utf8;
    utf8.encoding = QStringLiteral("utf8");
    const ReadCsv spoilt = readCsv("a,b\nx\xFF,\xD0\n", utf8);
    CHECK(spoilt.rows[0] == cells("x\uFFFD|\uFFFD"));
    CHECK(spoilt.warnings ==
          QStringList{QStringLiteral("Row 2, column 1: 1 byte are no text in UTF-8"),
                      QStringLiteral("Row 2, column 2: 1 byte are no text in UTF-8")});

    CsvOptions cyrillic;
    cyrillic.encoding = QStringLiteral("1251");
    const ReadCsv unknown = readCsv("a,b\n\xCF\x98,2\n", cyrillic);
    CHECK(unknown.rows[0] == cells("П\uFFFD|2"));
    CHECK(unknown.warnings ==
          QStringList{QStringLiteral("Byte 6 of the source is no text in CP1251")});
}

TEST_CASE("UTF-16 with an odd number of bytes is read to its end")
{
    QByteArray bytes = QByteArray("\xFF\xFE", 2)
                           .append(encoded(QStringLiteral("a;b\n1;2\n3;4"), encodings::kUtf16Le));
    bytes += 'x';
    const ReadCsv read = readCsv(bytes);
    CHECK(read.header == cells("a|b"));
    CHECK(read.rows == Rows{cells("1|2"), cells("3|4\uFFFD")});
    CHECK(read.warnsOf(QStringLiteral("no text in UTF-16LE")));
}

TEST_CASE("Sources of almost nothing are read")
{
    CHECK(readCsv("").all().empty());
    CHECK(readCsv("").warnings == QStringList{QStringLiteral("The source is empty")});
    CHECK(readCsv("\xEF\xBB\xBF").all().empty());
    CHECK(readCsv("\xFF\xFE").all().empty());
    CHECK(readCsv("\n\n\n").rows == Rows{cells(""), cells(""), cells("")});
    CHECK(readCsv("\r\n").rows == Rows{cells("")});
    CHECK(readCsv("hello").rows == Rows{cells("hello")});
    CHECK(readCsv("\"\"").rows == Rows{cells("")});
    CHECK(readCsv("\"").rows == Rows{cells("")});
    CHECK(readCsv("\"").warnsOf(QStringLiteral("never ends")));
    CHECK(readCsv(",").rows == Rows{cells("|")});
    CHECK(readCsv("sep=;").all().empty());
    const ReadCsv header = readCsv("name,phone\n");
    CHECK(header.header == cells("name|phone"));
    CHECK(header.rows.empty());
    CHECK(header.warnsOf(QStringLiteral("no rows")));
}

TEST_CASE("A cell of ten million letters is one cell")
{
    const QByteArray cell(10000000, 'x');
    const ReadCsv read = readCsv("a,b\n" + cell + ",2\n\"" + cell + "\",4\n");
    REQUIRE(read.rows.size() == 2);
    CHECK(read.rows[0][0].size() == cell.size());
    CHECK(read.rows[1][0].size() == cell.size());
    CHECK(read.rows[1][1] == QStringLiteral("4"));
}

TEST_CASE("What is longer than the limits is cut or divided, and said")
{
    CsvOptions options = plainCsv();
    options.mostCellBytes = 1000;
    options.mostRecordBytes = 5000;
    options.chunkBytes = 256;
    options.sampleBytes = 256;
    const ReadCsv cut = readCsv("a,b\n" + QByteArray(2000, 'x') + ",2\n", options);
    CHECK(cut.rows[1][0].size() == 1000);
    CHECK(cut.warnsOf(QStringLiteral("too long (2000 bytes)")));

    options.mostCellBytes = 1000000;
    const QByteArray text = QStringLiteral("я").repeated(10000).toUtf8();
    const ReadCsv divided = readCsv("a,b\n" + text + ",2\n3,4\n", options);
    QString joined;
    for (const QStringList &row : divided.rows)
        joined += row.join(QString());
    CHECK(joined == QStringLiteral("ab") + QString::fromUtf8(text) + QStringLiteral("234"));
    CHECK(divided.warnsOf(QStringLiteral("divided")));
    CHECK_FALSE(joined.contains(QChar::ReplacementCharacter));
}

TEST_CASE("A hundred thousand columns are read")
{
    QByteArray header;
    QByteArray row;
    for (int i = 0; i < 100000; ++i) {
        header += (i > 0 ? ",name" : "name") + QByteArray::number(i);
        row += (i > 0 ? "," : "") + QByteArray::number(i);
    }
    const ReadCsv read = readCsv(header + "\n" + row + "\n" + row + "\n");
    CHECK(read.header.size() == 100000);
    REQUIRE(read.rows.size() == 2);
    CHECK(read.rows[1].back() == QStringLiteral("99999"));
    CHECK(read.warnings.isEmpty());
}

TEST_CASE("Random bytes are read in bounded time and memory")
{
    QRandomGenerator random(42);
    for (int round = 0; round < 30; ++round) {
        QByteArray bytes(20000, Qt::Uninitialized);
        for (char &byte : bytes)
            byte = static_cast<char>(random.bounded(round % 3 == 0 ? 256 : 128));
        const ReadCsv read = readCsv(bytes);
        CHECK(read.places.size() <= 1000);
    }
    const char signs[] = ",;\"'\\\n\r a\t=";
    for (int round = 0; round < 200; ++round) {
        QByteArray bytes;
        for (int i = 0; i < 300; ++i)
            bytes += signs[random.bounded(static_cast<int>(sizeof(signs) - 1))];
        readCsv(bytes);
    }
}

TEST_CASE("Any size of the pieces read gives the same rows")
{
    const QByteArray text =
        "name;note;sum\r\n\"Ёлкин; \"\"A\"\"\";\"two\r\nlines\";1,5\n"
        "公司;;😎\r\"\";x\"y;\"\"\"\"\r\n\"a\" ;b;c\r\n\r\nlast;\"q\"\"\";\"end\"";
    CsvOptions options;
    options.delimiter = u';';
    options.lineEnd = CsvLineEnd::CrLf;
    const ReadCsv whole = readCsv(text, options);
    CHECK(whole.rows.size() == 5);
    for (const QLatin1String encoding :
         {encodings::kUtf8, encodings::kUtf16Le, encodings::kGb18030}) {
        const QByteArray bytes = encoded(QString::fromUtf8(text), encoding);
        for (int size = 1; size <= 17; ++size) {
            CsvOptions pieces = options;
            pieces.encoding = encoding;
            pieces.chunkBytes = size;
            pieces.sampleBytes = 32 + size;
            pieces.hasHeader = true;
            pieces.quote = u'"';
            pieces.preambleLines = 0;
            INFO(encoding.data() << " in pieces of " << size);
            const ReadCsv read = readCsv(bytes, pieces);
            CHECK(read.header == whole.header);
            CHECK(read.rows == whole.rows);
        }
    }
}

TEST_CASE("Warnings are counted beyond the number that is kept")
{
    QByteArray text = "a,b,c\n";
    for (int i = 0; i < 3000; ++i)
        text += "1,2,3\n1,2\n";
    const ReadCsv read = readCsv(text);
    CHECK(read.places.size() == 1000);
    CHECK(read.warningCount == 3000);
    CsvOptions few;
    few.mostWarnings = 3;
    CHECK(readCsv(text, few).places.size() == 3);
}

TEST_CASE("A large file that begins with ASCII changes to the encoding it turns out to have")
{
    QByteArray text = "name,city\n";
    while (text.size() < 600000)
        text += "Smith,London\n";
    text += encoded(QStringLiteral("Иванов,Екатеринбург\nПетров,Нижний Новгород\n"),
                    encodings::kCp1251);

    // From a device that can be looked into, the tail is among the samples or met later.
    const ReadCsv read = readCsv(text);
    CHECK(read.rows.back() == cells("Петров|Нижний Новгород"));
    CHECK(read.dialect.encoding == encodings::kCp1251);
    CHECK(read.warnings.isEmpty());
}

TEST_CASE("A file is opened by its path, progress is told in bytes")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("имя.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("a,b\n1,2\n");
    file.close();
    Result<CsvReader> reader = CsvReader::open(path);
    REQUIRE(reader);
    CHECK(reader->totalBytes() == 8);
    CsvReader moved = std::move(*reader);
    CsvRow row;
    CHECK(moved.next(row));
    CHECK(row[1] == QStringLiteral("2"));
    CHECK_FALSE(moved.next(row));
    CHECK_FALSE(moved.next(row));
    CHECK(moved.bytesRead() == 8);
}

TEST_CASE("A row keeps its texts when somebody took copies of them")
{
    QBuffer buffer;
    buffer.setData("a,b\nfirst,1\nsecond,2\n");
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    Result<CsvReader> reader = CsvReader::open(buffer);
    REQUIRE(reader);
    CsvRow row;
    REQUIRE(reader->next(row));
    const QStringList first = row.toList();
    REQUIRE(reader->next(row));
    CHECK(first == cells("first|1"));
    CHECK(row.toList() == cells("second|2"));
}

TEST_CASE("What cannot be opened says why")
{
    const Result<CsvReader> missing = CsvReader::open(QStringLiteral("/nowhere/x.csv"));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code() == ErrorCode::NotFound);
    CHECK(missing.error().english().contains(QStringLiteral("/nowhere/x.csv")));

    const Result<CsvReader> folder = CsvReader::open(QStringLiteral("/tmp"));
    REQUIRE_FALSE(folder);
    CHECK(folder.error().code() == ErrorCode::Io);

    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    CsvOptions options;
    options.encoding = QStringLiteral("klingon");
    CHECK(CsvReader::open(buffer, options).error().code() == ErrorCode::Unsupported);
    options.encoding.clear();
    options.delimiter = QChar(0x2014);
    CHECK(CsvReader::open(buffer, options).error().code() == ErrorCode::Invalid);
}

TEST_CASE("A device that fails in the middle is a failure, not the end")
{
    class Failing : public QIODevice
    {
        qint64 readData(char *data, qint64 size) override
        {
            if (m_given > 600000) {
                setErrorString(QStringLiteral("the cable is out"));
                return -1;
            }
            const qint64 count = std::min<qint64>(size, 8);
            memcpy(data, "1,2,345\n", static_cast<size_t>(count));
            m_given += count;
            return count;
        }
        qint64 writeData(const char *, qint64) override { return -1; }
        bool isSequential() const override { return true; }
        qint64 m_given = 0;
    } device;
    REQUIRE(device.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    Result<CsvReader> reader = CsvReader::open(device);
    REQUIRE(reader);
    CsvRow row;
    while (reader->next(row)) {
    }
    REQUIRE(reader->failure());
    CHECK(reader->failure()->english().contains(QStringLiteral("the cable is out")));
}
