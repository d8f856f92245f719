#include "exchange/xlsxexport.h"

#include "exchange/exportcolumns.h"
#include "exchange/outputfile.h"
#include "exchange/recordexport.h"
#include "exchange/xlsxwriter.h"
#include "storage/fieldtext.h"

namespace kartoteka
{

namespace
{
constexpr qint64 kExactIntegers = 1'000'000'000'000'000; // a spreadsheet keeps 15 digits

constexpr double kUsualWidth = 20;

double widthOf(const Field &field)
{
    switch (field.kind) {
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
    return kUsualWidth;
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

class XlsxExport : public RecordExport
{
public:
    XlsxExport(const QString &sheet, const QStringList &keys)
        : m_sheet(sheet)
        , m_wanted(keys)
    {
    }

    Result<std::vector<size_t>> begin(OutputFile &file, const Fields &fields) override
    {
        auto columns = ExportColumns::of(fields, m_wanted);
        if (!columns)
            return columns.error();
        m_columns = std::move(*columns);
        std::vector<double> widths;
        for (const int column : m_columns)
            widths.push_back(
                column == ExportColumns::kId
                    ? kUsualWidth
                    : widthOf(fields[m_columns.fields()[static_cast<size_t>(column)]]));
        m_writer = std::make_unique<XlsxWriter>(file.path(), m_sheet, m_columns.keys(), widths);
        return m_columns.fields();
    }

    Result<void> write(Reader &, const RowCursor &row) override
    {
        m_writer->nextRow();
        int cell = 0;
        for (const int column : m_columns) {
            if (column == ExportColumns::kId)
                m_writer->writeText(cell++, QString::number(row.id()));
            else
                writeField(cell++, row, static_cast<size_t>(column));
        }
        return {};
    }

    Result<void> finish() override { return m_writer->finish(); }

    qint64 cutTexts() const { return m_writer->cutTexts(); }

private:
    void writeField(int cell, const RowCursor &row, size_t index)
    {
        const Field &field = row.field(index);
        if (field.kind != Kind::Date && row.isText(index))
            return m_writer->writeText(cell, row.text(index));
        const Value value = row.value(index);
        if (!value.isNull() && !writeTyped(*m_writer, cell, field.kind, value))
            m_writer->writeText(cell, formatValue(field, value));
    }

    QString m_sheet;
    const QStringList &m_wanted;
    ExportColumns m_columns;
    std::unique_ptr<XlsxWriter> m_writer;
};
} // namespace

Result<XlsxExportReport> exportXlsx(Session &session, const Query &query,
                                    const QStringList &columns, const QString &path,
                                    Progress &progress)
{
    XlsxExport format(query.entity->key(), columns);
    const auto written = exportRecords(session, query, path, format, progress);
    if (!written)
        return written.error();
    return XlsxExportReport{*written, format.cutTexts()};
}

} // namespace kartoteka
