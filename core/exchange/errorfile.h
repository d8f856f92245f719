#pragma once

#include "exchange/csvwriter.h"
#include "exchange/outputfile.h"
#include "exchange/rowimport.h"
#include "exchange/rowsource.h"

#include <memory>

namespace kartoteka
{

/// The rows an import refused, as they were, with two columns more: the number of the row and why.
/// Put right, it is imported like the source it came from: same columns, same separator, UTF-8 with
/// a byte order mark. Made with the first row; nothing stays unless keep() is called.
class ErrorFile
{
public:
    /// No path: nothing is written.
    ErrorFile(const QString &path, const RowSource &source, bool isErrorFile);

    Result<void> add(std::span<const QString> cells, qint64 rowNumber,
                     const std::vector<RowProblem> &problems);
    Result<void> keep();

private:
    Result<void> start();

    QString m_path;
    const RowSource &m_source;
    int m_columns; ///< of the source, without those of an earlier error file
    bool m_isErrorFile;
    std::unique_ptr<OutputFile> m_file;
    std::unique_ptr<CsvWriter> m_writer;
};

} // namespace kartoteka
