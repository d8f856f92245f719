#include "exchange/csvwriter.h"

#include "base/decimal.h"
#include "exchange/csvownform.h"
#include "exchange/formulaguard.h"
#include "exchange/samples.h"
#include "support/catch.h"

#include <QBuffer>
#include <QDate>
#include <QFile>
#include <rapidcheck.h>

#include <limits>

using namespace kartoteka;

namespace
{
using Rows = std::vector<QStringList>;

QByteArray written(const Rows &rows, const CsvWriteOptions &options = {})
{
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    CsvWriter writer(buffer, options);
    for (const QStringList &row : rows)
        REQUIRE(writer.writeRow(row));
    REQUIRE(writer.finish());
    return buffer.data();
}

/// The first row as names of columns.
QByteArray exported(const Rows &rows, const CsvWriteOptions &options = {})
{
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    CsvWriter writer(buffer, options);
    REQUIRE(writer.writeHeader(rows.front()));
    for (size_t i = 1; i < rows.size(); ++i)
        REQUIRE(writer.writeRow(rows[i]));
    REQUIRE(writer.finish());
    return buffer.data();
}

/// Texts of the signs that matter, now and then of any.
rc::Gen<QString> anyText()
{
    const QString signs = QStringLiteral(",;\t\"'\\\r\n =+-@0123abcЯ公“\uFEFF|#");
    const auto usual = rc::gen::map(
        rc::gen::container<std::vector<int>>(rc::gen::inRange(0, static_cast<int>(signs.size()))),
        [signs](const std::vector<int> &places) {
            QString text;
            for (const int place : places)
                text += signs[place];
            return text;
        });
    const auto rare = rc::gen::map(
        rc::gen::container<std::vector<char32_t>>(rc::gen::oneOf(
            rc::gen::inRange<char32_t>(1, 0xD800), rc::gen::inRange<char32_t>(0xE000, 0x110000))),
        [](const std::vector<char32_t> &codes) {
            return QString::fromUcs4(codes.data(), static_cast<qsizetype>(codes.size()));
        });
    return rc::gen::oneOf(usual, usual, rare);
}

Rows anyTable()
{
    const int columns = *rc::gen::inRange(1, 6);
    const int count = *rc::gen::inRange(1, 8);
    Rows rows;
    for (int i = 0; i < count; ++i) {
        QStringList row;
        for (int k = 0; k < columns; ++k)
            row << *anyText();
        rows.push_back(row);
    }
    return rows;
}

rc::Gen<QString> cellOfKind(int kind)
{
    const auto number = [](int from, int to) {
        return rc::gen::inRange(from, to);
    };
    switch (kind) {
    case 0:
        return rc::gen::map(number(-100000, 100000), [](int n) { return QString::number(n); });
    case 1:
        return rc::gen::map(number(0, 1000000), [](int n) {
            return QStringLiteral("%1,%2").arg(n / 100).arg(n % 100, 2, 10, QLatin1Char('0'));
        });
    case 2:
        return rc::gen::map(number(0, 3000), [](int n) {
            return QDate(2020, 1, 1).addDays(n).toString(Qt::ISODate);
        });
    case 3:
        return rc::gen::map(number(1000000, 9999999),
                            [](int n) { return QStringLiteral("+7 909 %1").arg(n); });
    case 4:
        return rc::gen::element(QString(), QStringLiteral("да"), QStringLiteral("нет"));
    case 5:
        return rc::gen::map(number(1, 999), [](int n) {
            return QStringLiteral("ул. Мира, %1; оф. %2").arg(n).arg(n % 7);
        });
    default:
        return anyText();
    }
}

/// A table as an export writes it: names of fields, then columns of one kind each.
Rows anyExport()
{
    const QStringList names = *rc::gen::element(
        QStringList{QStringLiteral("name"), QStringLiteral("city"), QStringLiteral("phone"),
                    QStringLiteral("Сумма"), QStringLiteral("note"), QStringLiteral("date")},
        QStringList{QStringLiteral("2024"), QStringLiteral("да"), QStringLiteral("red"),
                    QStringLiteral("1"), QStringLiteral("2020-01-01"), QStringLiteral("x y")});
    const int columns = *rc::gen::inRange(1, 7);
    Rows rows = {names.first(columns)};
    std::vector<int> kinds;
    for (int i = 0; i < columns; ++i)
        kinds.push_back(*rc::gen::inRange(0, 8));
    const int count = *rc::gen::inRange(0, 12);
    for (int i = 0; i < count; ++i) {
        QStringList row;
        for (const int kind : kinds)
            row << *cellOfKind(kind);
        rows.push_back(row);
    }
    return rows;
}

class FullDevice : public QIODevice
{
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        m_written += size;
        if (m_written < 100000)
            return size;
        setErrorString(QStringLiteral("no space"));
        errno = ENOSPC;
        return -1;
    }
    qint64 m_written = 0;
};
} // namespace

TEST_CASE("Cells are quoted when they must be")
{
    CHECK(written({{QStringLiteral("a"), QStringLiteral("b,c"), QStringLiteral("d\"e"),
                    QStringLiteral("f\ng"), QStringLiteral(" h"), QString()}}) ==
          "a,\"b,c\",\"d\"\"e\",\"f\ng\",\" h\",\n");
    CHECK(written({{QString()}, {QStringLiteral("x")}}) == "\"\"\nx\n");
    CHECK(written({{QStringLiteral("sep=;"), QStringLiteral("x")}}) == "\"sep=;\",x\n");
}

TEST_CASE("Mark, line ends, delimiter and quotes are as asked for")
{
    CsvWriteOptions options;
    options.byteOrderMark = true;
    options.crLf = true;
    options.delimiter = ';';
    options.quoting = CsvQuoting::Always;
    CHECK(written({{QStringLiteral("a,b"), QString()}}, options) == "\xEF\xBB\xBF\"a,b\";\"\"\r\n");
    CHECK(written({}, options) == "\xEF\xBB\xBF");
    CHECK(written({}) == "");
}

TEST_CASE("Formulas are disarmed, numbers and phones are not touched")
{
    for (const char *text : {"=1+1", "=HYPERLINK(\"http://x\")", "+SUM(A1)", "-2+3", "@x", "\t=1",
                             "\r=1", "\n=1", "＝1", "'=1", "''@", "-A1", "+7abc"}) {
        INFO(text);
        CHECK(guardFormula(QString::fromUtf8(text)) == QString(u'\'' + QString::fromUtf8(text)));
    }
    for (const char *text : {"", "-15.25", "+7 909 111-22-33", "-1 000,50 ₽", "-5 %", "-", "(15)",
                             "a=b", "'tis", "'", "+7 (495) 111-22-33", "O'Neil", "1+1"}) {
        INFO(text);
        CHECK(guardFormula(QString::fromUtf8(text)) == QString::fromUtf8(text));
    }
}

TEST_CASE("Numbers that Excel would spoil are kept from it on request")
{
    CHECK(guardNumber(QStringLiteral("007")) == QStringLiteral("=\"007\""));
    CHECK(guardNumber(QStringLiteral("1234567890123456")) ==
          QStringLiteral("=\"1234567890123456\""));
    CHECK(guardNumber(QStringLiteral("7702070139")) == QStringLiteral("7702070139"));
    CHECK(guardNumber(QStringLiteral("0")) == QStringLiteral("0"));
    CHECK(guardNumber(QStringLiteral("=\"007\"")) == QStringLiteral("'=\"007\""));
    CsvWriteOptions options;
    options.textSafeNumbers = true;
    CHECK(written({{QStringLiteral("0012345678")}}, options) == "\"=\"\"0012345678\"\"\"\n");
}

TEST_CASE("Guards are taken away exactly, from any text")
{
    CHECK(rc::check([] {
        const QString text = *anyText();
        RC_ASSERT(unguardFormula(guardFormula(text)) == text);
        RC_ASSERT(unguardFormula(guardNumber(text)) == text);
    }));
    for (const char *text :
         {"'=1", "''=1", "=\"007\"", "'=\"007\"", "007", "'", "'007", "=\"7\"", "-1", "'-1"}) {
        const QString same = QString::fromUtf8(text);
        CHECK(unguardFormula(guardFormula(same)) == same);
        CHECK(unguardFormula(guardNumber(same)) == same);
    }
}

TEST_CASE("Any table comes back as it was written")
{
    CHECK(rc::check([] {
        const Rows rows = anyTable();
        CsvWriteOptions write;
        write.delimiter = *rc::gen::element(',', ';', '\t', '|');
        write.byteOrderMark = *rc::gen::arbitrary<bool>();
        write.crLf = *rc::gen::arbitrary<bool>();
        write.quoting = *rc::gen::element(CsvQuoting::WhenNeeded, CsvQuoting::Always);
        write.guardFormulas = *rc::gen::arbitrary<bool>();
        write.textSafeNumbers = *rc::gen::arbitrary<bool>();
        CsvOptions read = plainCsv();
        read.delimiter = QLatin1Char(write.delimiter);
        read.unguardFormulas = write.guardFormulas;
        read.chunkBytes = *rc::gen::inRange(1, 64);
        RC_ASSERT(readCsv(written(rows, write), read).rows == rows);
    }));
}

TEST_CASE("A table written with the defaults comes back though its line breaks may be unified")
{
    CHECK(rc::check([] {
        const Rows rows = anyTable();
        CsvOptions read = plainCsv();
        read.lineBreaks = CsvLineBreaks::Unify;
        read.unguardFormulas = true;
        RC_ASSERT(readCsv(written(rows), read).rows == rows);
    }));
}

TEST_CASE("An export is read back without an option")
{
    CHECK(rc::check([] {
        const Rows rows = anyExport();
        CsvWriteOptions write;
        write.delimiter = *rc::gen::element(',', ';', '\t');
        write.byteOrderMark = *rc::gen::arbitrary<bool>();
        CsvOptions read;
        read.unguardFormulas = true;
        read.sampleBytes = *rc::gen::inRange(64, 4096);
        const QByteArray bytes = exported(rows, write);
        const ReadCsv back = readCsv(bytes, read);
        RC_LOG() << bytes.toHex(' ').constData() << '\n'
                 << back.dialect.encoding.toStdString() << ", sample " << read.sampleBytes;
        RC_ASSERT(back.header == rows[0]);
        RC_ASSERT(back.all() == rows);
    }));
}

TEST_CASE("An export is known again by its quotes alone")
{
    const auto own = [](const QByteArray &text, bool isWhole = true) {
        const auto form = ownForm(text, isWhole);
        return form ? QString(QLatin1Char(form->delimiter ? form->delimiter : '0')) +
                          QString::number(form->columns)
                    : QString();
    };
    CHECK(own("\"a\",\"b\"\nx,\"1;2\"\n") == QStringLiteral(",2"));
    CHECK(own("\"a\"x\"b\"\r\n1x2\r\n").isEmpty()); // a letter divides nothing
    CHECK(own("\"a\":\"b\"\r\n1:\"2:3\"\r\n") == QStringLiteral(":2"));
    CHECK(own("\"a\"\n\"\"\n") == QStringLiteral("01"));
    CHECK(own("\"a\"\"b\"\n\" c\"\n").isEmpty()); // might be an address, and the next one
    CHECK(own("\"a\",\"b\"\n1,\"2", false) == QStringLiteral(",2"));
    for (const char *foreign :
         {"", "a,b\n1,2\n", "\"a\",b\n1,2\n", "\"a\",\"b\"\n\"1\",2\n", "\"a\",\"b\"\n1;5,2\n",
          "\"a\",\"b\"\n1,2\r\n", "\"a\",\"b\"\n1,2,3\n", "\"a\",\"b\"\n1,2",
          "\"a\",\"b\"\n\n1,2\n", "\"a\" ,\"b\"\n1,2\n", "\"a\",\"b", "\"a", "\"a\"\n\n",
          "\"a\",\"b\"\n1,x\"y\n", "\"a\",\"b\"\n1, 2\n", "\"a\"\xC3\"b\"\n", "\"a\"\r\"b\"\r"})
        CHECK(own(foreign).isEmpty());
    CHECK(own("\"a\",\"b", false).isEmpty());
}

TEST_CASE("What a person says of an export counts more than its form")
{
    const QByteArray text = "\"id\",\"n\"\n1,2\n";
    CsvOptions options;
    options.hasHeader = false;
    CHECK(readCsv(text, options).rows.size() == 2);
    options = {};
    options.delimiter = u';';
    CHECK(readCsv(text, options).dialect.columns == 1);
    options = {};
    options.preambleLines = 1;
    CHECK(readCsv(text, options).all().size() == 1);
    options = {};
    options.quote = QChar();
    CHECK(readCsv(text, options).all()[0][0] == QStringLiteral("\"id\""));
}

TEST_CASE("Half of a surrogate pair does not spoil the file")
{
    CHECK(written({{QString(QChar(0xD83D)) + u'x'}}) == "\xEF\xBF\xBDx\n");
}

TEST_CASE("Cells given as bytes are written like the texts that they make")
{
    const auto bytewise = [](const std::vector<std::vector<QByteArray>> &rows,
                             const CsvWriteOptions &options) {
        QBuffer buffer;
        REQUIRE(buffer.open(QIODevice::WriteOnly));
        CsvWriter writer(buffer, options);
        for (const auto &row : rows) {
            writer.beginRow(std::ssize(row));
            for (const QByteArray &cell : row)
                writer.addCell(QByteArrayView(cell));
            REQUIRE(writer.endRow());
        }
        REQUIRE(writer.finish());
        return buffer.data();
    };
    const QByteArray ends[] = {"",
                               "\xEF\xBB\xBF",
                               "\xFF",
                               "\xED\xA0\x80",
                               "\xEF\xBC\x9D",
                               "\xD0",
                               "\xC0\xAF",
                               "=",
                               "sep=",
                               QByteArray(1, 0),
                               "'=",
                               "00",
                               "\xF4\x90\x80\x80"};
    CHECK(rc::check([&] {
        CsvWriteOptions options;
        options.delimiter = *rc::gen::element(',', ';', '\t', '|');
        options.guardFormulas = *rc::gen::arbitrary<bool>();
        options.textSafeNumbers = *rc::gen::arbitrary<bool>();
        options.quoting = *rc::gen::element(CsvQuoting::WhenNeeded, CsvQuoting::Always);
        std::vector<std::vector<QByteArray>> rows;
        Rows texts;
        for (const QStringList &row : anyTable()) {
            std::vector<QByteArray> cells;
            QStringList made;
            for (const QString &text : row) {
                const int place = *rc::gen::inRange(0, 40);
                const QByteArray odd = place < std::ssize(ends) ? ends[place] : QByteArray();
                cells.push_back(place % 2 ? odd + text.toUtf8() : text.toUtf8() + odd);
                made << QString::fromUtf8(cells.back());
            }
            rows.push_back(cells);
            texts.push_back(made);
        }
        RC_ASSERT(bytewise(rows, options) == written(texts, options));
    }));
}

TEST_CASE("Decimal numbers are cells of their machine form")
{
    CHECK(rc::check([](qint64 scaled) {
        const int places = *rc::gen::inRange(0, 5);
        const QString unit = *rc::gen::element(QString(), QStringLiteral(" RUB"));
        for (const qint64 number : {scaled, scaled % 1000, scaled % 10}) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            CsvWriter writer(buffer);
            writer.beginRow(1);
            writer.addDecimal(number, places, unit.toUtf8());
            RC_ASSERT(bool(writer.endRow()) && bool(writer.finish()));
            RC_ASSERT(buffer.data() == written({{formatDecimal(number, places) + unit}}));
        }
    }));
}

TEST_CASE("Numbers are cells of their digits")
{
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    CsvWriteOptions options;
    options.textSafeNumbers = true;
    CsvWriter writer(buffer, options);
    for (const qint64 number :
         {qint64{0}, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()}) {
        writer.beginRow(2);
        writer.addNumber(number);
        writer.addNumber(-1);
        REQUIRE(writer.endRow());
    }
    REQUIRE(writer.finish());
    CHECK(buffer.data() == "0,-1\n-9223372036854775808,-1\n\"=\"\"9223372036854775807\"\"\",-1\n");
}

TEST_CASE("A full disk is told as such")
{
    FullDevice device;
    REQUIRE(device.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    CsvWriter writer(device);
    Result<void> result;
    for (int i = 0; i < 100000 && result; ++i)
        result = writer.writeRow({QStringLiteral("0123456789"), QStringLiteral("0123456789")});
    REQUIRE_FALSE(result);
    CHECK(result.error().code() == ErrorCode::DiskFull);
    CHECK(result.error().english().contains(QStringLiteral("no space")));
    CHECK_FALSE(writer.finish());
}

#ifdef Q_OS_LINUX
TEST_CASE("Writing to a full device is noticed")
{
    QFile file(QStringLiteral("/dev/full"));
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    CsvWriter writer(file);
    REQUIRE(writer.writeRow({QStringLiteral("x")}));
    const Result<void> finished = writer.finish();
    REQUIRE_FALSE(finished);
    CHECK(finished.error().code() == ErrorCode::DiskFull);
}
#endif
