// Importing a table of ten columns as firms with phone, mail and address, beside the plain SQLite C
// API putting the same rows into the same tables, indexes made after them, and an FTS5 index
// (unicode61, prefixes) of the same texts. bench_import [ROWS, 100000] [ROUNDS, 3]
// [FOLDER, a temporary one]
#include "bench/comparison.h"
#include "bench/rawdatabase.h"
#include "domain/catalog.h"
#include "exchange/csvrowsource.h"
#include "exchange/importrun.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace kartoteka;
using namespace kartoteka::bench;

namespace
{
const char *const kTrades[] = {"Ромашка",      "Каскад",      "Северный лес",    "Müller & Sohn",
                               "上海贸易公司", "Brightwater", "Ёлочные игрушки", "Заря Востока"};
const char *const kCities[] = {"Москва", "Санкт-Петербург", "Рязань",
                               "Berlin", "Shanghai",        "Нижний Новгород"};

struct Row {
    QByteArray code, name, taxId, industry, size, phone, email, city, street, remark;
};

Row rowOf(qint64 n)
{
    Row row;
    row.code = "C" + QByteArray::number(n);
    row.name = QByteArray(kTrades[n % 8]) + ' ' + QByteArray::number(n * 7919 % 1000003);
    row.taxId = QByteArray::number(7700000000LL + n);
    row.industry = n % 3 ? "retail" : "transport";
    row.size = QByteArray::number(n % 500);
    row.phone = "+7 (909) " + QByteArray::number(100 + n % 900) + '-' +
                QByteArray::number(1000000 + n).right(4);
    row.email = "client" + QByteArray::number(n) + "@example.com";
    row.city = kCities[n % 6];
    row.street = "ул. Ленина, " + QByteArray::number(n % 200);
    row.remark = "заметка " + QByteArray::number(n * 31 % 100000);
    return row;
}

Mapping recipe()
{
    return *parseMapping(R"({"entity": "party", "set": {"kind": "organization"},
        "match": ["external_id"],
        "columns": {"code": "external_id", "name": "name", "inn": "tax_id",
                    "industry": "industry", "size": "size", "phone": "phone", "email": "email",
                    "city": "address.city", "street": "address.street",
                    "remark": "description"}})");
}

void writeTable(const QString &path, qint64 rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the table");
    file.write("code,name,inn,industry,size,phone,email,city,street,remark\n");
    for (qint64 n = 0; n < rows; ++n) {
        const Row row = rowOf(n);
        file.write(row.code + ',' + row.name + ',' + row.taxId + ',' + row.industry + ',' +
                   row.size + ',' + row.phone + ',' + row.email + ',' + row.city + ",\"" +
                   row.street + "\"," + row.remark + '\n');
    }
}

std::unique_ptr<Session> freshSession(const QString &path, std::unique_ptr<Workspace> &workspace)
{
    static const Schema schema = crmSchema();
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
    auto made = Workspace::create(path, schema);
    if (!made)
        qFatal("%s", qPrintable(made.error().english()));
    workspace = std::move(*made);
    return std::move(*workspace->openSession(Purpose::Bulk));
}

Cost importOurs(const QString &table, const QString &path, qint64 rows)
{
    std::unique_ptr<Workspace> workspace;
    const auto session = freshSession(path, workspace);
    return measure([&] {
        const auto source = CsvRowSource::open(table);
        ImportOptions options;
        options.mapping = recipe();
        options.sourceName = QStringLiteral("bench.csv");
        Progress progress;
        const auto report = importRows(*session, **source, options, progress);
        if (!report)
            qFatal("%s (%s)", qPrintable(report.error().english()),
                   qPrintable(report.error().detail()));
        if (report->newCount != rows)
            qFatal("only %lld rows", report->newCount);
    });
}

/// What a careful hand would write for exactly these columns.
class RawImport
{
public:
    explicit RawImport(const QString &path)
        : m_database(path)
    {
    }

    void run(qint64 rows)
    {
        m_database.execute("BEGIN IMMEDIATE");
        const QList<QByteArray> indexes = dropIndexes();
        m_database.execute("CREATE VIRTUAL TABLE raw_search USING fts5 (text, "
                           "tokenize = 'unicode61', prefix = '2 3')");
        m_database.execute(
            "INSERT INTO raw_search (raw_search, rank) VALUES ('hashsize', 67108864)");
        insertRows(rows);
        for (const QByteArray &index : indexes)
            m_database.execute(index);
        m_database.execute("COMMIT");
    }

private:
    QList<QByteArray> dropIndexes()
    {
        QList<QByteArray> definitions;
        QList<QByteArray> names;
        RawStatement select(m_database,
                            "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS "
                            "NOT NULL AND tbl_name IN ('party', 'contact_point', 'address')");
        while (select.step()) {
            names << select.column(0);
            definitions << select.column(1);
        }
        for (const QByteArray &name : names)
            m_database.execute("DROP INDEX " + name);
        return definitions;
    }

    void insertRows(qint64 rows)
    {
        RawStatement party(m_database,
                           "INSERT INTO party (id, kind, name, tax_id, industry, size, "
                           "external_id, description, created_at) VALUES (?, 'organization', ?, "
                           "?, ?, ?, ?, ?, 1709632800000)");
        RawStatement contact(m_database,
                             "INSERT INTO contact_point (id, party_id, kind, value, normalized) "
                             "VALUES (?, ?, ?, ?, ?)");
        RawStatement address(m_database, "INSERT INTO address (id, party_id, kind, city, street, "
                                         "one_line) VALUES (?, ?, 'postal', ?, ?, ?)");
        RawStatement search(m_database, "INSERT INTO raw_search (rowid, text) VALUES (?, ?)");
        for (qint64 n = 0; n < rows; ++n) {
            const Row row = rowOf(n);
            const qint64 id = (qint64{1} << 40) + n;
            party.integer(1, id);
            int parameter = 2;
            for (const QByteArray &text :
                 {row.name, row.taxId, row.industry, row.size, row.code, row.remark})
                party.text(parameter++, text);
            party.run();
            insertContact(contact, (qint64{1} << 50) + 2 * n, id, "phone", row.phone);
            insertContact(contact, (qint64{1} << 50) + 2 * n + 1, id, "email", row.email);
            const QByteArray line = row.city + ", " + row.street;
            address.integer(1, (qint64{1} << 60) + n);
            address.integer(2, id);
            address.text(3, row.city);
            address.text(4, row.street);
            address.text(5, line);
            address.run();
            search.integer(1, id);
            search.text(2, row.name + ' ' + row.taxId + ' ' + row.code + ' ' + row.remark + ' ' +
                               row.phone + ' ' + row.email + ' ' + line);
            search.run();
        }
    }

    static void insertContact(RawStatement &statement, qint64 id, qint64 party,
                              const QByteArray &kind, const QByteArray &value)
    {
        statement.integer(1, id);
        statement.integer(2, party);
        statement.text(3, kind);
        statement.text(4, value);
        statement.text(5, value);
        statement.run();
    }

    RawDatabase m_database;
};

Cost importRaw(const QString &path, qint64 rows)
{
    std::unique_ptr<Workspace> workspace;
    freshSession(path, workspace).reset();
    workspace.reset();
    return measure([&] { RawImport(path).run(rows); });
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const qint64 rows = argc > 1 ? QByteArray(argv[1]).toLongLong() : 100000;
    const int rounds = argc > 2 ? QByteArray(argv[2]).toInt() : 3;
    const QTemporaryDir temporary;
    const QDir folder(argc > 3 ? QString::fromLocal8Bit(argv[3]) : temporary.path());
    const QString table = folder.filePath(QStringLiteral("table.csv"));
    const QString path = folder.filePath(QStringLiteral("bench.kartoteka"));
    writeTable(table, rows);
    const Cost first = importOurs(table, path, rows);
    report(QStringLiteral("import, %1 rows").arg(rows), first.wall, QStringLiteral("s"));
    report(QStringLiteral("  processor"), first.cpu, QStringLiteral("s"));
    report(QStringLiteral("  peak memory"), peakMemory(), QStringLiteral("MiB"));
    if (rounds > 0)
        compareCosts(
            QStringLiteral("import with search and journal"), 1.0, rounds,
            [&] { return importOurs(table, path, rows); }, [&] { return importRaw(path, rows); });
    return 0;
}
