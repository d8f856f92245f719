#include "exchange/csvexport.h"

#include "exchange/exportcolumns.h"
#include "exchange/outputfile.h"
#include "exchange/recordexport.h"
#include "storage/fieldtext.h"

namespace kartoteka
{

namespace
{
class CsvExport : public RecordExport
{
public:
    CsvExport(const QStringList &keys, const CsvWriteOptions &options)
        : m_wanted(keys)
        , m_options(options)
    {
    }

    Result<std::vector<size_t>> begin(OutputFile &file, const Fields &fields) override
    {
        auto columns = ExportColumns::of(fields, m_wanted);
        if (!columns)
            return columns.error();
        m_columns = std::move(*columns);
        m_writer.emplace(file.device(), m_options);
        if (auto written = m_writer->writeHeader(m_columns.keys()); !written)
            return written.error();
        return m_columns.fields();
    }

    Result<void> write(Reader &, const RowCursor &row) override
    {
        m_writer->beginRow(m_columns.keys().size());
        for (const int column : m_columns) {
            if (column == ExportColumns::kId)
                m_writer->addNumber(row.id());
            else
                addField(row, static_cast<size_t>(column));
        }
        return m_writer->endRow();
    }

    Result<void> finish() override { return m_writer->finish(); }

private:
    /// Without a detour through values where that is quicker; formatValue() says how each is
    /// written.
    void addField(const RowCursor &row, size_t index)
    {
        const Field &field = row.field(index);
        if (field.isCustom)
            return m_writer->addCell(formatValue(field, row.value(index)));
        switch (field.kind) {
        case Kind::Text:
        case Kind::LongText:
        case Kind::Date:
        case Kind::Choice:
        case Kind::MultiChoice:
            return m_writer->addCell(row.text(index));
        case Kind::Money:
            return addAmount(row, index);
        case Kind::Quantity:
        case Kind::Percent:
            return row.isNull(index) ? m_writer->addCell(QByteArrayView())
                                     : m_writer->addDecimal(row.integer(index),
                                                            field.kind == Kind::Percent ? 2 : 3);
        case Kind::Integer:
        case Kind::Reference:
        case Kind::Flag:
        case Kind::Instant:
            break;
        }
        m_writer->addCell(formatValue(field, row.value(index)));
    }

    void addAmount(const RowCursor &row, size_t index)
    {
        if (row.isNull(index))
            return m_writer->addCell(QByteArrayView());
        if (const QByteArrayView code = row.currency(index); !m_places || m_code != code) {
            m_code = code.toByteArray();
            const Currency currency = Currency::parse(QString::fromUtf8(code)).value_or(Currency());
            m_unit = currency.isEmpty() ? QByteArray() : QByteArray(' ' + currency.code().toUtf8());
            m_places = currency.decimals();
        }
        m_writer->addDecimal(row.integer(index), *m_places, m_unit);
    }

    const QStringList &m_wanted;
    const CsvWriteOptions &m_options;
    ExportColumns m_columns;
    std::optional<CsvWriter> m_writer;
    // Of the last amount; most are of one currency.
    QByteArray m_code;
    QByteArray m_unit;
    std::optional<int> m_places;
};
} // namespace

Result<qint64> exportCsv(Session &session, const Query &query, const QStringList &columns,
                         const QString &path, const CsvWriteOptions &options, Progress &progress)
{
    CsvExport format(columns, options);
    return exportRecords(session, query, path, format, progress);
}

} // namespace kartoteka
