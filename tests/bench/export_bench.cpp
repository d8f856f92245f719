// Exporting all parties of a workspace: to a workbook beside libxlsxwriter writing as many cells of
// the same kinds, and to CSV beside the plain C API stepping through the same columns.
// bench_export [ROWS, 100000] [ROUNDS, 3] [FOLDER, a temporary one]
#include "bench/comparison.h"
#include "bench/rawdatabase.h"
#include "domain/catalog.h"
#include "domain/parties/party.h"
#include "exchange/csvexport.h"
#include "exchange/xlsxexport.h"
#include "storage/writer.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

using namespace kartoteka;
using namespace kartoteka::bench;

namespace
{
const QStringList kColumns{QStringLiteral("id"),       QStringLiteral("name"),
                           QStringLiteral("tax_id"),   QStringLiteral("industry"),
                           QStringLiteral("size"),     QStringLiteral("region"),
                           QStringLiteral("birthday"), QStringLiteral("credit_limit"),
                           QStringLiteral("discount"), QStringLiteral("description")};

Party partyOf(qint64 n)
{
    Party party;
    party.name = QStringLiteral("ООО «Ромашка» %1").arg(n * 7919 % 1000003);
    party.taxId = QString::number(7700000000LL + n);
    party.industry = n % 3 ? QStringLiteral("розница") : QStringLiteral("перевозки");
    party.size = QString::number(n % 500);
    party.region = QStringLiteral("Рязанская область");
    party.birthday = QDate(1990, 1, 1).addDays(n % 9000);
    party.creditLimit = {n * 137 % 100000000, *Currency::parse(u"RUB")};
    party.discount = Percent{n % 3000};
    party.description = QStringLiteral("заметка %1").arg(n * 31 % 100000);
    return party;
}

std::unique_ptr<Session> filled(const QString &path, qint64 rows,
                                std::unique_ptr<Workspace> &workspace)
{
    static const Schema schema = crmSchema();
    auto made = Workspace::create(path, schema);
    if (!made)
        qFatal("%s", qPrintable(made.error().english()));
    workspace = std::move(*made);
    auto session = std::move(*workspace->openSession(Purpose::Bulk));
    Progress progress;
    const auto done = session->perform(
        Message::verbatim(QStringLiteral("bench")),
        [&](Writer &writer) {
            const Entity &entity = describe(static_cast<const Party *>(nullptr));
            writer.beginBulk({&entity}, rows, progress);
            Record record = session->blank(entity);
            for (qint64 n = 0; n < rows; ++n) {
                record.take(partyOf(n));
                record.setId(0);
                writer.insert(record);
            }
        },
        SetKind::Import);
    if (!done)
        qFatal("%s", qPrintable(done.error().english()));
    return session;
}

/// Cells made beforehand and written again and again: the library has nothing to do but write.
void writeRaw(const QString &path, qint64 rows)
{
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    lxw_format *formats[3] = {};
    const char *codes[] = {"yyyy-mm-dd", "#,##0.00 [$RUB]", "0.00%"};
    for (int i = 0; i < 3; ++i) {
        formats[i] = workbook_add_format(book);
        format_set_num_format(formats[i], codes[i]);
    }
    std::vector<std::array<QByteArray, 7>> texts;
    for (qint64 n = 0; n < 1000; ++n) {
        const Party party = partyOf(n * 1009);
        texts.push_back({QByteArray::number(5000000000000000000LL + n), party.name.toUtf8(),
                         party.taxId.toUtf8(), party.industry.toUtf8(), party.size.toUtf8(),
                         party.region.toUtf8(), party.description.toUtf8()});
    }
    for (qint64 n = 0; n < rows; ++n) {
        const auto row = static_cast<lxw_row_t>(n + 1);
        const auto &cells = texts[static_cast<size_t>(n % 1000)];
        for (lxw_col_t i = 0; i < 6; ++i)
            worksheet_write_string(sheet, row, i, cells[i].constData(), nullptr);
        worksheet_write_number(sheet, row, 6, static_cast<double>(33000 + n % 9000), formats[0]);
        worksheet_write_number(sheet, row, 7, static_cast<double>(n * 137 % 100000000) / 100,
                               formats[1]);
        worksheet_write_number(sheet, row, 8, static_cast<double>(n % 3000) / 10000, formats[2]);
        worksheet_write_string(sheet, row, 9, cells[6].constData(), nullptr);
    }
    workbook_close(book);
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qint64 rows = arguments.value(1, QStringLiteral("100000")).toLongLong();
    const int rounds = arguments.value(2, QStringLiteral("3")).toInt();
    const QTemporaryDir temporary;
    const QString folder = arguments.value(3, temporary.path());
    const QString path = folder + QStringLiteral("/bench.kartoteka");
    std::unique_ptr<Workspace> workspace;
    const auto session = filled(path, rows, workspace);
    Query query;
    query.entity = &describe(static_cast<const Party *>(nullptr));
    Progress progress;
    const auto must = [](const auto &result) {
        if (!result)
            qFatal("%s", qPrintable(result.error().english()));
    };
    compare(
        QStringLiteral("xlsx beside libxlsxwriter alone"), 1.3, rounds,
        [&] {
            must(exportXlsx(*session, query, kColumns, folder + QStringLiteral("/ours.xlsx"),
                            progress));
        },
        [&] { writeRaw(folder + QStringLiteral("/raw.xlsx"), rows); });
    RawDatabase database(path);
    compare(
        QStringLiteral("csv beside plain steps"), 1.5, rounds,
        [&] {
            must(exportCsv(*session, query, kColumns, folder + QStringLiteral("/ours.csv"), {},
                           progress));
        },
        [&] {
            RawStatement all(database, "SELECT id, name, tax_id, industry, size, region, birthday, "
                                       "credit_limit, credit_limit_currency, discount, description "
                                       "FROM party WHERE life = 0 ORDER BY id");
            all.readAll();
        });
    report(QStringLiteral("peak memory"), peakMemory(), QStringLiteral("MiB"));
    for (const char *name : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(name));
    for (const char *name : {"/ours.xlsx", "/raw.xlsx", "/ours.csv"})
        QFile::remove(folder + QLatin1String(name));
    return 0;
}
