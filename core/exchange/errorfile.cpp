#include "exchange/errorfile.h"

#include "exchange/formulaguard.h"

namespace kartoteka
{

ErrorFile::ErrorFile(const QString &path, const RowSource &source, bool isErrorFile)
    : m_path(path)
    , m_source(source)
    , m_columns(static_cast<int>(source.header().size()) -
                (isErrorFile ? static_cast<int>(errorColumns().size()) : 0))
    , m_isErrorFile(isErrorFile)
{
}

Result<void> ErrorFile::start()
{
    auto file = OutputFile::open(m_path);
    if (!file)
        return file.error();
    m_file = std::move(*file);
    CsvWriteOptions options;
    options.delimiter = m_source.delimiter();
    options.byteOrderMark = true;
    m_writer = std::make_unique<CsvWriter>(m_file->device(), options);
    if (!m_source.hasHeader())
        return {};
    return m_writer->writeHeader(m_source.header().first(m_columns) + errorColumns());
}

Result<void> ErrorFile::add(std::span<const QString> cells, qint64 rowNumber,
                            const std::vector<RowProblem> &problems)
{
    if (m_path.isEmpty())
        return {};
    if (!m_file)
        if (auto started = start(); !started)
            return started;
    QStringList row;
    for (int i = 0; i < m_columns; ++i) {
        const bool isThere = static_cast<size_t>(i) < cells.size();
        const QString cell = isThere ? cells[static_cast<size_t>(i)] : QString();
        row << (m_isErrorFile ? unguardFormula(cell) : cell);
    }
    QStringList reasons;
    for (const RowProblem &problem : problems)
        reasons << (problem.field.isEmpty() ? problem.message.translated()
                                            : QString(problem.field + QLatin1String(": ") +
                                                      problem.message.translated()));
    row << QString::number(rowNumber) << reasons.join(QLatin1String("; "));
    return m_writer->writeRow(row);
}

Result<void> ErrorFile::keep()
{
    if (!m_file)
        return {};
    if (auto finished = m_writer->finish(); !finished)
        return finished;
    return m_file->commit();
}

} // namespace kartoteka
