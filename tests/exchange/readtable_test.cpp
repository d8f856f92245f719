#include "exchange/readtable.h"

#include "exchange/samples.h"
#include "support/catch.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kartoteka;

namespace
{
using Rows = std::vector<QStringList>;

ReadTable tableOf(const QString &name, const CsvOptions &options = {})
{
    Progress progress;
    const Result<ReadTable> table = readCsvTable(sharedPath(name), options, -1, progress);
    REQUIRE(table);
    return *table;
}

Rows allOf(const ReadTable &table)
{
    Rows rows = table.rows;
    if (!table.header.isEmpty())
        rows.insert(rows.begin(), table.header);
    return rows;
}

/// The copies in shared/data lost their CR; their gold has them.
Rows withLf(Rows rows)
{
    for (QStringList &row : rows)
        row.replaceInStrings(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return rows;
}

/// Rows of a clean file of Pollock: every cell quoted, so nothing is to be found out.
Rows cleanRows(const QString &name)
{
    return readCsv(sharedFile(QStringLiteral("csv/pollock/clean/") + name), plainCsv()).rows;
}

CsvOptions pollockOptions(const QString &name)
{
    const QByteArray json =
        sharedFile(QStringLiteral("csv/pollock/parameters/%1_parameters.json").arg(name));
    const QJsonObject given = QJsonDocument::fromJson(json).object();
    CsvOptions options;
    options.encoding = given.value(QStringLiteral("encoding")).toString();
    const auto sign = [&given](const char *key) {
        const QString text = given.value(QLatin1String(key)).toString();
        return text.isEmpty() ? QChar() : text.front();
    };
    options.delimiter = sign("delimiter");
    options.quote = sign("quotechar");
    options.escape = sign("escapechar");
    options.hasHeader = given.value(QStringLiteral("header_lines")).toInt() > 0;
    options.preambleLines = given.value(QStringLiteral("preamble_lines")).toInt();
    options.footnoteLines = given.value(QStringLiteral("footnote_lines")).toInt();
    return options;
}

QStringList texts(const QJsonArray &array)
{
    QStringList list;
    for (const QJsonValue &value : array)
        list << value.toString();
    return list;
}

Rows goldOf(const QJsonObject &gold, const char *key)
{
    Rows rows;
    for (const QJsonValue &row : gold.value(QLatin1String(key)).toArray())
        rows.push_back(texts(row.toArray()));
    return rows;
}
} // namespace

TEST_CASE("csv-spectrum is read as its gold says")
{
    if (!hasSharedFiles())
        return;
    for (const QString &name :
         sharedNames(QStringLiteral("csv/csv-spectrum/csvs"), QStringLiteral("*.csv"))) {
        INFO(name.toStdString());
        const ReadTable table = tableOf(QStringLiteral("csv/csv-spectrum/csvs/") + name);
        const QString gold =
            QStringLiteral("csv/csv-spectrum/json/") + name.chopped(4) + QStringLiteral(".json");
        CHECK(withLf(allOf(table)) == withLf(goldRows(sharedFile(gold))));
        CHECK_FALSE(table.header.isEmpty());
        CHECK(table.warnings.empty());
    }
}

TEST_CASE("csv-test-data is read as its gold says, and what is bad is reported")
{
    if (!hasSharedFiles())
        return;
    for (const QString &name :
         sharedNames(QStringLiteral("csv/csv-test-data/csv"), QStringLiteral("*.csv"))) {
        INFO(name.toStdString());
        const ReadTable table = tableOf(QStringLiteral("csv/csv-test-data/csv/") + name);
        if (name.startsWith(QLatin1String("bad-"))) {
            CHECK_FALSE(table.warnings.empty());
            continue;
        }
        const QString gold =
            QStringLiteral("csv/csv-test-data/json/") + name.chopped(4) + QStringLiteral(".json");
        if (name == QLatin1String("header-no-rows.csv"))
            CHECK(table.rows.empty());
        else
            CHECK(allOf(table) == goldRows(sharedFile(gold)));
    }
}

TEST_CASE("Bad headers of csv-test-data are found out by the header they should have")
{
    if (!hasSharedFiles())
        return;
    CsvOptions options;
    options.expectedHeader = {QStringLiteral("foo"), QStringLiteral("bar"), QStringLiteral("baz")};
    const QString folder = QStringLiteral("csv/csv-test-data/csv/");
    const auto warnings = [&](const char *name) {
        return tableOf(folder + QLatin1String(name), options).warnings.size();
    };
    CHECK(warnings("bad-header-no-header.csv") == 4);
    CHECK(warnings("bad-header-wrong-header.csv") == 4);
    CHECK(warnings("header-simple.csv") == 0);
}

TEST_CASE("Pollock's polluted files are read as clean ones by detection alone")
{
    if (!hasSharedFiles())
        return;
    for (const QString &name :
         sharedNames(QStringLiteral("csv/pollock/csv"), QStringLiteral("*.csv"))) {
        INFO(name.toStdString());
        const ReadTable table = tableOf(QStringLiteral("csv/pollock/csv/") + name);
        CHECK(allOf(table) == cleanRows(name));
        CHECK(table.header.isEmpty() == (name == QLatin1String("file_no_header.csv")));
    }
}

TEST_CASE("Pollock's polluted files are read as clean ones with their parameters")
{
    if (!hasSharedFiles())
        return;
    for (const QString &name :
         sharedNames(QStringLiteral("csv/pollock/csv"), QStringLiteral("*.csv"))) {
        INFO(name.toStdString());
        const ReadTable table =
            tableOf(QStringLiteral("csv/pollock/csv/") + name, pollockOptions(name));
        CHECK(allOf(table) == cleanRows(name));
    }
}

TEST_CASE("One table in many encodings and dialects reads alike")
{
    if (!hasSharedFiles())
        return;
    const QJsonObject gold =
        QJsonDocument::fromJson(sharedFile(QStringLiteral("csv/encodings/expected.json"))).object();
    for (const QString &name :
         sharedNames(QStringLiteral("csv/encodings"), QStringLiteral("*.csv"))) {
        INFO(name.toStdString());
        const ReadTable table = tableOf(QStringLiteral("csv/encodings/") + name);
        CHECK(table.warnings.empty());
        if (name.startsWith(QLatin1String("cn_"))) {
            CHECK(allOf(table) == goldOf(gold, "cn"));
            continue;
        }
        Rows expected = goldOf(gold, "rows");
        if (name.startsWith(QLatin1String("cp866")))
            expected[1][0] = QStringLiteral("АО ?Каскад?");
        CHECK(table.header == texts(gold.value(QStringLiteral("header")).toArray()));
        CHECK(table.rows == expected);
    }
}

TEST_CASE("Exports of address books are readable")
{
    if (!hasSharedFiles())
        return;
    const auto value = [](const ReadTable &table, const char *column) {
        return table.rows[0].value(table.header.indexOf(QLatin1String(column)));
    };
    const ReadTable modern = tableOf(QStringLiteral("csv/exports/google_new.csv"));
    CHECK(value(modern, "Last Name") == QStringLiteral("Орлов"));
    CHECK(value(modern, "E-mail 1 - Value") == QStringLiteral("orlov@zarya.example"));
    const ReadTable old = tableOf(QStringLiteral("csv/exports/google_old.csv"));
    CHECK(value(old, "Name") == QStringLiteral("Сергей Орлов"));
    const ReadTable outlook = tableOf(QStringLiteral("csv/exports/outlook_cp1251.csv"));
    CHECK(outlook.encoding == QStringLiteral("CP1251"));
    CHECK(value(outlook, "Last Name") == QStringLiteral("Орлов"));
    CHECK(value(outlook, "Birthday") == QStringLiteral("12/25/1980"));
}

TEST_CASE("Real tables of sales are understood without help")
{
    if (!hasSharedFiles())
        return;
    struct Expected {
        const char *name;
        int columns;
        size_t rows;
    };
    const Expected tables[] = {
        {"sales/northwind/customers.csv", 11, 93},
        {"sales/northwind/orders.csv", 14, 830},
        {"sales/northwind/order_details.csv", 5, 2155},
        {"sales/northwind/employees.csv", 15, 9},
        {"sales/northwind/categories.csv", 3, 8},
        {"sales/chinook/customer.csv", 13, 59},
        {"sales/chinook/invoice.csv", 9, 412},
        {"sales/maven_crm/accounts.csv", 7, 85},
        {"sales/maven_crm/sales_pipeline.csv", 8, 8800},
        {"sales/maven_crm/sales_teams.csv", 3, 35},
        {"sales/maven_crm/products.csv", 3, 7},
        {"sales/ibm_receivables/WA_Fn-UseC_-Accounts-Receivable.csv", 12, 2466},
        {"sales/ibm_telco/Telco-Customer-Churn.csv", 21, 7043},
        {"dedup/restaurants/restaurant-nophone-training.csv", 5, 864},
        {"requisites/requisites.csv", 5, 168},
    };
    for (const Expected &expected : tables) {
        INFO(expected.name);
        const ReadTable table = tableOf(QLatin1String(expected.name));
        CHECK(table.delimiter == QStringLiteral(","));
        CHECK(table.encoding == QStringLiteral("UTF-8"));
        CHECK(table.header.size() == expected.columns);
        CHECK(table.rows.size() == expected.rows);
        CHECK(table.warnings.empty());
    }
}

TEST_CASE("Only so many rows are read as are asked for")
{
    QBuffer buffer;
    buffer.setData("a,b\n1,2\n3,4\n5,6\n");
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    Progress progress;
    const Result<ReadTable> table = readCsvTable(buffer, {}, 2, progress);
    REQUIRE(table);
    CHECK(table->rows.size() == 2);
    CHECK(table->format == QStringLiteral("csv"));
    CHECK(table->delimiter == QStringLiteral(","));
}

TEST_CASE("Warnings beyond the kept ones are summed up")
{
    QByteArray text = "a,b,c\n";
    for (int i = 0; i < 10; ++i)
        text += "1,2,3\n1,2\n";
    QBuffer buffer;
    buffer.setData(text);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    CsvOptions options;
    options.mostWarnings = 4;
    Progress progress;
    const Result<ReadTable> table = readCsvTable(buffer, options, -1, progress);
    REQUIRE(table);
    REQUIRE(table->warnings.size() == 5);
    CHECK(table->warnings.back().english() == QStringLiteral("6 more warnings are not shown"));
}

TEST_CASE("Reading is stopped on request")
{
    QBuffer buffer;
    buffer.setData("a,b\n1,2\n");
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    CancelToken token;
    token.cancel();
    Progress progress({}, token);
    const Result<ReadTable> table = readCsvTable(buffer, {}, -1, progress);
    REQUIRE_FALSE(table);
    CHECK(table.error().code() == ErrorCode::Cancelled);
}
