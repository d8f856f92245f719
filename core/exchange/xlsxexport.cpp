#include "exchange/xlsxexport.h"

#include "exchange/exportcolumns.h"
#include "exchange/outputfile.h"
#include "exchange/xlsxwriter.h"
#include "storage/writer.h"

namespace kartoteka
{

namespace
{
constexpr qint64 kExactIntegers = 1'000'000'000'000'000; // a spreadsheet keeps 15 digits

double widthOf(const Fields &fields, int column)
{
    if (column == kIdColumn)
        return 20;
    switch (fields[static_cast<size_t>(column)].kind) {
    case Kind::LongText:
        return 40;
    case Kind::Flag:
        return 8;
    case Kind::Integer:
    case Kind::Date:
    case Kind::Quantity:
    case Kind::Percent:
        return 12;
    case Kind::Text:
    case Kind::Instant:
    case Kind::Money:
    case Kind::Choice:
    case Kind::MultiChoice:
    case Kind::Reference:
        break;
    }
    return 20;
}

/// False when the value has to stand as a text.
bool writeTyped(XlsxWriter &writer, int column, Kind kind, const Value &value)
{
    switch (kind) {
    case Kind::Integer:
        if (std::abs(value.integer()) >= kExactIntegers)
            return false;
        writer.writeNumber(column, static_cast<double>(value.integer()));
        return true;
    case Kind::Flag:
        writer.writeFlag(column, value.integer() != 0);
        return true;
    case Kind::Date:
        return writer.writeDate(column, QDate::fromString(value.text(), Qt::ISODate));
    case Kind::Instant:
        return writer.writeInstant(column, value.integer());
    case Kind::Money:
        writer.writeMoney(column, value.money());
        return true;
    case Kind::Quantity:
        if (std::abs(value.integer()) >= kExactIntegers)
            return false;
        writer.writeScaled(column, static_cast<double>(value.integer()) / 1000, "#,##0.###");
        return true;
    case Kind::Percent:
        if (std::abs(value.integer()) >= kExactIntegers)
            return false;
        writer.writeScaled(column, static_cast<double>(value.integer()) / 10000, "0.00%");
        return true;
    case Kind::Text:
    case Kind::LongText:
    case Kind::Choice:
    case Kind::MultiChoice:
    case Kind::Reference:
        break;
    }
    return false;
}

void writeRecord(XlsxWriter &writer, const Record &record, const std::vector<int> &columns)
{
    writer.nextRow();
    for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
        const int column = columns[static_cast<size_t>(i)];
        if (column == kIdColumn) {
            writer.writeText(i, QString::number(record.id()));
            continue;
        }
        const auto index = static_cast<size_t>(column);
        const Field &field = record.fields()[index];
        const Value &value = record[index];
        if (!value.isNull() && !writeTyped(writer, i, field.kind, value))
            writer.writeText(i, formatValue(field, value));
    }
}
} // namespace

Result<XlsxExportReport> exportXlsx(Session &session, const Query &query,
                                    const QStringList &columns, const QString &path,
                                    Progress &progress)
{
    auto file = OutputFile::open(path);
    if (!file)
        return file.error();
    std::optional<Error> failure;
    std::unique_ptr<XlsxWriter> writer;
    const auto written = session.read<qint64>([&](Reader &reader) {
        const FieldsPointer fields = session.fields(*query.entity);
        const auto chosen = exportColumns(*fields, columns);
        if (!chosen) {
            failure = chosen.error();
            return qint64{0};
        }
        QStringList header;
        std::vector<double> widths;
        for (const int column : *chosen) {
            header << columnKey(*fields, column);
            widths.push_back(widthOf(*fields, column));
        }
        writer = std::make_unique<XlsxWriter>((*file)->path(), query.entity->key(), header, widths);
        progress.begin(Message(QT_TRANSLATE_NOOP("Core", "Writing records")), reader.count(query));
        qint64 count = 0;
        bool goesOn = true;
        reader.forEach(query, [&](const Record &record) {
            writeRecord(*writer, record, *chosen);
            goesOn = progress.advanceTo(++count);
            return goesOn;
        });
        if (!goesOn)
            failure = cancelledError();
        return count;
    });
    if (failure)
        return std::move(*failure);
    if (!written)
        return written.error();
    const qint64 cutTexts = writer->cutTexts();
    if (auto done = writer->finish(); !done)
        return done.error();
    if (auto done = (*file)->commit(); !done)
        return done.error();
    return XlsxExportReport{*written, cutTexts};
}

} // namespace kartoteka
