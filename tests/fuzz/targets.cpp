#include "fuzz/targets.h"

#include "base/job.h"
#include "domain/catalog.h"
#include "exchange/csvreader.h"
#include "exchange/dumpreader.h"
#include "exchange/vcardreader.h"
#include "exchange/xlsxrowsource.h"
#include "storage/filter.h"
#include "storage/filtersql.h"

#include <QBuffer>
#include <QTemporaryFile>

#include <zip.h>

#include <cstdlib>

namespace kartoteka::fuzz
{

namespace
{
constexpr int kMostRows = 2000;

/// Parts of a package with what every workbook has in the place of those that are empty.
QByteArray package(const QList<QByteArray> &given)
{
    struct Part {
        const char *name;
        QByteArray usual;
    };
    const Part parts[] = {
        {"xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>"},
        {"xl/sharedStrings.xml", "<sst/>"},
        {"xl/styles.xml", "<styleSheet/>"},
        {"xl/workbook.xml",
         "<workbook xmlns:r='r'><sheets><sheet name='S' r:id='a'/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships><Relationship Id='a' Type='t/worksheet' Target='worksheets/sheet1.xml'/>"
         "</Relationships>"}};
    std::vector<QByteArray> contents;
    for (qsizetype i = 0; i < 5; ++i)
        contents.push_back(given.value(i).isEmpty() ? parts[i].usual : given[i]);
    zip_source_t *source = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(source);
    zip_t *archive = zip_open_from_source(source, ZIP_TRUNCATE, nullptr);
    for (size_t i = 0; i < contents.size(); ++i) {
        const auto index =
            zip_file_add(archive, parts[i].name,
                         zip_source_buffer(archive, contents[i].constData(),
                                           static_cast<zip_uint64_t>(contents[i].size()), 0),
                         0);
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    }
    zip_close(archive);
    zip_source_open(source);
    zip_stat_t stat;
    zip_source_stat(source, &stat);
    QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
    zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    zip_source_free(source);
    return bytes;
}

bool isOpen(QBuffer &buffer, const QByteArray &bytes)
{
    buffer.setData(bytes);
    return buffer.open(QIODevice::ReadOnly);
}
} // namespace

void readCsv(const QByteArray &bytes)
{
    QBuffer buffer;
    auto reader =
        isOpen(buffer, bytes) ? CsvReader::open(buffer, {}) : Result<CsvReader>(cancelledError());
    CsvRow row;
    for (int i = 0; reader && i < kMostRows && reader->next(row); ++i)
        (void)row.toList();
}

void readVcard(const QByteArray &bytes)
{
    QBuffer buffer;
    auto reader =
        isOpen(buffer, bytes) ? VcardReader::open(buffer) : Result<VcardReader>(cancelledError());
    Vcard card;
    for (int i = 0; reader && i < kMostRows && reader->next(card); ++i)
        (void)card.phones.size();
}

void readXlsx(const QByteArray &bytes)
{
    auto book = XlsxReader::open(bytes.startsWith("PK") ? bytes : package(bytes.split('\xFF')));
    for (int index = 0; book && index < static_cast<int>((*book)->sheets().size()); ++index) {
        auto sheet = (*book)->sheet(index);
        XlsxRow row;
        for (int i = 0; sheet && i < kMostRows && (*sheet)->next(row); ++i)
            for (const XlsxCell &cell : row.cells)
                (void)xlsxCellText(cell).size();
    }
}

void readDump(const QByteArray &bytes)
{
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return;
    auto reader = DumpReader::open(file.fileName(), 1000);
    for (int i = 0; reader && i < kMostRows; ++i) {
        const auto item = (*reader)->next();
        if (!item || *item == DumpReader::Item::End)
            break;
    }
}

void readFilter(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const auto filter = parseFilter(text);
    if (!filter && filter.error().english().isEmpty())
        std::abort();
    static const Schema schema = crmSchema();
    const FilterContext context{
        schema.catalog,
        [](const Entity &entity) { return std::make_shared<const Fields>(entity.builtInFields()); },
        QDate(2024, 2, 29),
        {},
        0};
    (void)compileFilter(text, *schema.catalog.find(u"party"), context);
}

const std::vector<NamedTarget> &targets()
{
    static const std::vector<NamedTarget> all{{"csv", readCsv},
                                              {"vcard", readVcard},
                                              {"xlsx", readXlsx},
                                              {"dump", readDump},
                                              {"filter", readFilter}};
    return all;
}

} // namespace kartoteka::fuzz
