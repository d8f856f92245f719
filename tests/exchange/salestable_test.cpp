#include "exchange/csvrowsource.h"
#include "exchange/csvwriter.h"
#include "exchange/salesscan.h"
#include "support/catch.h"

#include <rapidcheck.h>

#include <QFile>
#include <QTemporaryDir>

using namespace kartoteka;

namespace
{

QString written(const QTemporaryDir &folder, const QByteArray &bytes)
{
    const QString path = folder.filePath(QStringLiteral("sales.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

SalesColumns usualColumns(bool hasNames = false)
{
    SalesColumns columns;
    columns.key = QStringLiteral("key");
    columns.date = QStringLiteral("date");
    columns.amount = QStringLiteral("amount");
    if (hasNames)
        columns.name = QStringLiteral("name");
    return columns;
}

Result<SalesTable> readOrdinarily(const QString &path, const SalesColumns &columns)
{
    Progress progress;
    auto source = CsvRowSource::open(path);
    REQUIRE(source);
    return readSales(**source, columns, progress);
}

QStringList texts(const std::vector<Message> &messages)
{
    QStringList list;
    for (const Message &message : messages)
        list << message.english();
    return list;
}

SalesTable read(const QByteArray &bytes, const SalesColumns &columns = usualColumns())
{
    const QTemporaryDir folder;
    const auto table = readOrdinarily(written(folder, bytes), columns);
    REQUIRE(table);
    return *table;
}

/// Whether the quick way takes the file; then with the result of the ordinary one.
bool scansEqually(const QByteArray &bytes, const SalesColumns &columns = usualColumns())
{
    const QTemporaryDir folder;
    const QString path = written(folder, bytes);
    Progress progress;
    const auto scanned = scanSales(path, {}, columns, progress);
    if (!scanned)
        return false;
    const auto ordinary = readOrdinarily(path, columns);
    REQUIRE(static_cast<bool>(*scanned) == static_cast<bool>(ordinary));
    if (!ordinary) {
        CHECK((*scanned).error().english() == ordinary.error().english());
        return true;
    }
    CHECK((*scanned)->keys == ordinary->keys);
    CHECK((*scanned)->names == ordinary->names);
    CHECK((*scanned)->rows == ordinary->rows);
    CHECK(texts((*scanned)->warnings) == texts(ordinary->warnings));
    CHECK(**scanned == *ordinary);
    return true;
}

QByteArray rows(int count, const std::function<QString(int)> &row)
{
    QByteArray bytes("date,key,amount,name\n");
    for (int i = 0; i < count; ++i) {
        bytes += row(i).toUtf8();
        bytes += '\n';
    }
    return bytes;
}

} // namespace

TEST_CASE("Sales become arrays, amounts in ten-thousandths")
{
    const SalesTable table = read("date,Key ,amount\n"
                                  "2024-01-05,B,10.5\n"
                                  "2024-01-06 10:00, A ,-3\n"
                                  "2024-02-01,B,0.0001\n");
    CHECK(table.keys == std::vector<QString>({QStringLiteral("B"), QStringLiteral("A")}));
    CHECK(table.object == std::vector<std::int32_t>({0, 1, 0}));
    CHECK(table.amount == std::vector<std::int64_t>({105'000, -30'000, 1}));
    CHECK(table.day[1] == QDate(2024, 1, 6).toJulianDay());
    CHECK(table.warnings.empty());
}

TEST_CASE("The order of day and month is that of the whole column")
{
    const SalesTable american =
        read("date,key,amount\n3/1/2017,A,1\n3/13/2017,A,1\n4/2/2017,A,1\n");
    CHECK(american.day[0] == QDate(2017, 3, 1).toJulianDay());
    CHECK(american.day[2] == QDate(2017, 4, 2).toJulianDay());
    const SalesTable european =
        read("date,key,amount\n3/1/2017,A,1\n13/3/2017,A,1\n4/2/2017,A,1\n");
    CHECK(european.day[0] == QDate(2017, 1, 3).toJulianDay());
    const SalesTable mixed =
        read("date,key,amount\n3/13/2017,A,1\n3/14/2017,A,2\n13/3/2017,A,4\n1/2/2017,A,8\n");
    CHECK(mixed.amount.size() == 3);
    CHECK(mixed.day[2] == QDate(2017, 1, 2).toJulianDay());
    CHECK(texts(mixed.warnings)
              .first()
              .startsWith(QLatin1String(
                  "1 row without a date that can be read left out, the first is row 4")));
    SalesColumns columns = usualColumns();
    columns.dates = DateOrder::MonthDay;
    CHECK(read("date,key,amount\n3/1/2017,A,1\n", columns).day[0] ==
          QDate(2017, 3, 1).toJulianDay());
}

TEST_CASE("The decimal sign is that of the whole column")
{
    const auto amounts = [](const char *cells) {
        QByteArray bytes("date;key;amount\n");
        for (const QByteArray &cell : QByteArray(cells).split(' '))
            bytes += "2024-01-05;A;" + cell + '\n';
        return read(bytes).amount;
    };
    CHECK(amounts("1,234 2,50") == std::vector<std::int64_t>({12'340, 25'000}));
    CHECK(amounts("1,234 2.50") == std::vector<std::int64_t>({12'340'000, 25'000}));
    CHECK(amounts("1,234 1,234.56") == std::vector<std::int64_t>({12'340'000, 12'345'600}));
    CHECK(amounts("1.234 1.234.567,8") == std::vector<std::int64_t>({12'340'000, 12'345'678'000}));
    CHECK(amounts("440.00000000000006 -0.00005") == std::vector<std::int64_t>({4'400'000, -1}));
    const SalesTable open = read("date;key;amount\n2024-01-05;A;1,234\n");
    CHECK(open.amount[0] == 12'340);
    CHECK(open.warnings.size() == 1);
}

TEST_CASE("What cannot be read is left out and told")
{
    const SalesTable table = read("date,key,amount\n2024-01-05,,1\n,A,2\n2024-01-05,A,much\n"
                                  "2024-13-05,A,2\n2024-01-05,A,4\n");
    CHECK(table.rows == 5);
    CHECK(table.amount == std::vector<std::int64_t>({40'000}));
    CHECK(table.keys.size() == 1);
    CHECK(texts(table.warnings) ==
          QStringList({QStringLiteral("1 row without a key left out, the first is row 2"),
                       QStringLiteral("2 rows without a date that can be read left out, the first "
                                      "is row 3: “”"),
                       QStringLiteral("1 row without an amount that can be read left out, the "
                                      "first is row 4: “much”")}));
}

TEST_CASE("Several currencies, no column and no rows are refused with a sentence")
{
    const QTemporaryDir folder;
    const auto sentence = [&folder](const QByteArray &bytes, const SalesColumns &columns) {
        const auto table = readOrdinarily(written(folder, bytes), columns);
        REQUIRE_FALSE(table);
        return table.error().english();
    };
    CHECK(sentence("date,key,amount\n2024-01-05,A,5 RUB\n2024-01-05,A,$5\n", usualColumns()) ==
          QStringLiteral("the amounts are in several currencies (RUB, USD), which cannot be added "
                         "up: analyze each currency by itself"));
    SalesColumns columns = usualColumns();
    columns.currency = QStringLiteral("cur");
    CHECK(sentence("date,key,amount,cur\n2024-01-05,A,5,eur\n2024-01-05,A,5,USD\n", columns)
              .contains(QLatin1String("(EUR, USD)")));
    columns.currency = QStringLiteral("money");
    CHECK(sentence("date,key,amount\n2024-01-05,A,5\n", columns) ==
          QStringLiteral("there is no column “money”; there are: date, key, amount"));
    CHECK(sentence("date,key,amount\nx,A,5\n", usualColumns()) ==
          QStringLiteral("no row has a key, a date and an amount that can be read"));
    CHECK(read("date,key,amount\n2024-01-05,A,5 KWD\n").amount[0] == 50'000);
}

TEST_CASE("The lines of a document are one purchase")
{
    SalesColumns columns = usualColumns();
    columns.document = QStringLiteral("order");
    const SalesTable table = read("date,key,amount,order\n2024-01-05,A,1,7\n2024-01-04,A,2,7\n"
                                  "2024-01-05,B,4,7\n2024-01-05,A,8,\n2024-01-05,A,16,9\n",
                                  columns);
    CHECK(table.amount == std::vector<std::int64_t>({30'000, 40'000, 80'000, 160'000}));
    CHECK(table.day[0] == QDate(2024, 1, 4).toJulianDay());
}

TEST_CASE("Plain files are scanned with the result of the ordinary reader")
{
    CHECK(scansEqually("date,key,amount\n2024-01-05,A,10.5\n2024-01-06,B,3\n2024-01-06,A,3.25"));
    CHECK(scansEqually("\xEF\xBB\xBF"
                       "date,key,amount\r\n2024-01-05,\"A\",10.5\r\n2024-01-06,B,3\r\n"));
    CHECK(scansEqually("date;key;amount\n05.03.2024;ООО Ромашка;10,5\n13.03.2024;Ёлка;1 234,56\n"));
    CHECK(scansEqually("date,key,amount,name\n2024-01-05,1,1.5,\n2024-01-06,1,2.5,One\n",
                       usualColumns(true)));
    CHECK(scansEqually("date,key,amount\n3/1/2017,A,1,\n") == false);
    CHECK(scansEqually("date,key,amount\n3/1/2017,A,1.234\n3/14/2017,A,\n13/3/2017,,5\nx,A,1\n"
                       "3/15/2017,A long key of more than sixteen bytes,5 USD\n"));
    CHECK(scansEqually("date,key,amount\n2024-01-05,A,5 USD\n2024-01-05,A,5 EUR\n"));
}

TEST_CASE("Files that are not plain are left to the ordinary reader")
{
    CHECK_FALSE(scansEqually("date,key,amount\n2024-01-05,\"A \"\"B\"\"\",10.5\n2024-01-05,C,1\n"));
    CHECK_FALSE(scansEqually("date,key,amount\n2024-01-05,\"A\nB\",10.5\n2024-01-05,C,1\n"));
    CHECK_FALSE(scansEqually("date,key,amount\n2024-01-05,A,10.5\n\n2024-01-05,C,1\n"));
    CHECK_FALSE(scansEqually("Report\n\ndate,key,amount\n2024-01-05,A,10.5\n2024-01-05,C,1\n"));
    CHECK_FALSE(scansEqually("date,key,amount\n2024-01-05,A\xFF,10.5\n2024-01-05,C,1\n"));
    CHECK_FALSE(scansEqually("date,key,amount\n2024-01-05,A,10.5\n2024-01-05,B\n"));
    CHECK_FALSE(scansEqually("date,key,amount\n"));
    CHECK_FALSE(scansEqually(""));
    Progress progress;
    CHECK_FALSE(scanSales(QStringLiteral("/nowhere/a.csv"), {}, usualColumns(), progress));
}

TEST_CASE("Two threads read what one reads")
{
    CHECK(scansEqually(rows(200'000,
                            [](int i) {
                                const QString key = QString::number((i * 7919) % 5003);
                                const QString longer =
                                    i % 3 ? QString() : QStringLiteral("with a long name ");
                                return QStringLiteral("2023-0%1-1%2,client %3,%4.%5,N%6")
                                    .arg(1 + i / 25'000)
                                    .arg(i % 10)
                                    .arg(longer + key)
                                    .arg(i % 977)
                                    .arg(10 + i % 90)
                                    .arg(key);
                            }),
                       usualColumns(true)));
    // The second half decides how the first is to be read.
    CHECK(scansEqually(rows(300'000, [](int i) {
        const bool isFirst = i < 250'000;
        return QStringLiteral("3/%1/2017,k%2,%3,")
            .arg(isFirst ? 4 : 14)
            .arg(i % 11)
            .arg(isFirst ? QStringLiteral("1.234")
                         : QString::number(i % 977) + QStringLiteral(".25"));
    })));
}

TEST_CASE("Random tables are scanned as they are read")
{
    CHECK(rc::check([] {
        QByteArray bytes("date,key,amount,name\n");
        const int count = *rc::gen::inRange(3, 30);
        const auto any = [](std::initializer_list<const char *> cells) {
            return QByteArray(*rc::gen::elementOf(std::vector<const char *>(cells)));
        };
        for (int i = 0; i < count; ++i)
            bytes += any({"2024-01-05", "2024-02-30", "2024-12-31", "05.03.2024", "13.03.2024",
                          "3/5/2024", "2024-01-05 10:00", "", "nothing", "0000-01-01"}) +
                     ',' +
                     any({"A", "B", " A ", "\"A\"", "\"C, Ltd\"", "a very long name of a client",
                          "", "Ёж", "A\t"}) +
                     ',' +
                     any({"1", "-1.5", "1.234", "0.125", "12.3456", "12.34567", "1e3", "", "+7",
                          "\"1,234.5\"", "5 RUB", "99999999999999", "00.50", ".5", "5.", "--1"}) +
                     ',' + any({"", "One", " Two "}) + any({"\n", "\n", "\r\n"});
        scansEqually(bytes, usualColumns(true));
    }));
}
