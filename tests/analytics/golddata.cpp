#include "analytics/golddata.h"

#include "base/decimal.h"
#include "exchange/readtable.h"
#include "support/catch.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace kartoteka
{

namespace
{

QString set(const QString &path)
{
    return QStringLiteral(KARTOTEKA_SHARED_DATA "/sales/") + path;
}

QDate date(const QString &text, DateOrder order = DateOrder::DayMonth)
{
    const auto day = parseDate(text, order);
    REQUIRE(day);
    return *day;
}

/// price × quantity × (1 − discount), exactly.
qint64 lineAmount(const GoldTable &table, const QStringList &row)
{
    const qint64 price = *parseDecimal(table.at(row, "UnitPrice"), 2);
    const qint64 quantity = table.at(row, "Quantity").toLongLong();
    const qint64 kept = 100 - *parseDecimal(table.at(row, "Discount"), 2);
    return price * quantity * kept;
}

GoldSales northwind(const QString &object, bool isByOrder)
{
    const GoldTable orders = readGoldTable(set(QStringLiteral("northwind/orders.csv")));
    const GoldTable details = readGoldTable(set(QStringLiteral("northwind/order_details.csv")));
    QHash<QString, QStringList> orderOf;
    for (const QStringList &order : orders.rows)
        orderOf.insert(orders.at(order, "OrderID"), order);
    GoldSales sales;
    QString lastOrder;
    for (const QStringList &row : details.rows) {
        const QString id = details.at(row, "OrderID");
        const QStringList &order = orderOf[id];
        QString key = orders.at(order, "CustomerID");
        if (object == QLatin1String("product"))
            key = details.at(row, "ProductID");
        else if (object == QLatin1String("employee"))
            key = orders.at(order, "EmployeeID");
        const qint64 amount = lineAmount(details, row);
        if (isByOrder && id == lastOrder)
            sales.lines.amount.back() += amount;
        else
            sales.add(key, date(orders.at(order, "OrderDate").left(10)), amount);
        lastOrder = id;
    }
    return sales;
}

GoldSales maven(const QString &object)
{
    const GoldTable table = readGoldTable(set(QStringLiteral("maven_crm/sales_pipeline.csv")));
    const QByteArray column =
        object == QLatin1String("agent") ? QByteArray("sales_agent") : object.toLatin1();
    GoldSales sales;
    for (const QStringList &row : table.rows)
        if (table.at(row, "deal_stage") == QLatin1String("Won"))
            sales.add(table.at(row, column.constData()),
                      date(table.at(row, "close_date"), DateOrder::MonthDay),
                      goldAmount(table.at(row, "close_value")));
    return sales;
}

GoldSales plain(const QString &path, const char *key, const char *day, const char *amount)
{
    const GoldTable table = readGoldTable(set(path));
    GoldSales sales;
    for (const QStringList &row : table.rows)
        sales.add(table.at(row, key), date(table.at(row, day).section(u' ', 0, 0)),
                  goldAmount(table.at(row, amount)));
    return sales;
}

GoldSales cdnow()
{
    QFile file(set(QStringLiteral("cdnow/CDNOW_sample.txt")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    GoldSales sales;
    for (const QString &line : QString::fromLatin1(file.readAll()).split(u'\n')) {
        const QStringList words = line.simplified().split(u' ');
        if (words.size() == 5)
            sales.add(words[1], date(words[2]), goldAmount(words[4]));
    }
    return sales;
}

} // namespace

QString GoldTable::at(const QStringList &row, const char *column) const
{
    const qsizetype place = header.indexOf(QString::fromLatin1(column));
    if (place < 0)
        FAIL("no column " << column);
    return row.value(place);
}

void GoldSales::add(const QString &key, QDate day, qint64 amount)
{
    const auto known = m_index.constFind(key);
    const int object = known != m_index.constEnd() ? *known : objects.count();
    if (known == m_index.constEnd()) {
        m_index.insert(key, object);
        objects.keys.push_back(key);
    }
    lines.add(object, day, amount);
}

std::optional<QString> sharedData(const QString &path)
{
    const QString whole = QStringLiteral(KARTOTEKA_SHARED_DATA "/") + path;
    if (QFileInfo::exists(whole))
        return whole;
    WARN("skipped: " << path.toStdString() << " is not there");
    return std::nullopt;
}

GoldTable readGoldTable(const QString &path)
{
    CsvOptions options;
    options.delimiter = u',';
    options.hasHeader = true;
    Progress progress;
    auto table = readCsvTable(path, options, -1, progress);
    REQUIRE(table);
    return {table->header, std::move(table->rows)};
}

QJsonObject readGoldJson(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

qint64 goldAmount(const QString &text)
{
    const auto amount = parseDecimal(text, kGoldDecimals, DecimalStyle::Point);
    REQUIRE(amount);
    return *amount;
}

GoldSales goldSales(const QString &set, const QString &object)
{
    if (set == QLatin1String("northwind"))
        return northwind(object, false);
    if (set == QLatin1String("chinook"))
        return plain(QStringLiteral("chinook/invoice.csv"), "CustomerId", "InvoiceDate", "Total");
    if (set == QLatin1String("maven_crm"))
        return maven(object);
    if (set == QLatin1String("ibm_receivables"))
        return plain(QStringLiteral("ibm_receivables/WA_Fn-UseC_-Accounts-Receivable.csv"),
                     "customerID", "InvoiceDate", "InvoiceAmount");
    return cdnow();
}

GoldSales goldDocuments(const QString &set, const QString &object)
{
    return set == QLatin1String("northwind") ? northwind(object, true) : goldSales(set, object);
}

} // namespace kartoteka
