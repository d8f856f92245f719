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
    /// Texts, which are most cells, stay what they are; they are their own machine form.
    void addField(const RowCursor &row, size_t field)
    {
        if (row.isText(field))
            m_writer->addCell(row.text(field));
        else
            m_writer->addCell(formatValue(row.field(field), row.value(field)));
    }

    const QStringList &m_wanted;
    const CsvWriteOptions &m_options;
    ExportColumns m_columns;
    std::optional<CsvWriter> m_writer;
};
} // namespace

Result<qint64> exportCsv(Session &session, const Query &query, const QStringList &columns,
                         const QString &path, const CsvWriteOptions &options, Progress &progress)
{
    CsvExport format(columns, options);
    return exportRecords(session, query, path, format, progress);
}

} // namespace kartoteka
