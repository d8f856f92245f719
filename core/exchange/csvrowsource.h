#pragma once

#include "exchange/csvreader.h"
#include "exchange/rowsource.h"

namespace kartoteka
{

/// A CSV source as imports read it.
class CsvRowSource final : public RowSource
{
public:
    explicit CsvRowSource(CsvReader reader);
    static Result<std::unique_ptr<CsvRowSource>> open(const QString &path,
                                                      const CsvOptions &options = {});
    /// `device` is open for reading and outlives the source.
    static Result<std::unique_ptr<CsvRowSource>> open(QIODevice &device,
                                                      const CsvOptions &options = {});

    const CsvReader &reader() const { return m_reader; }
    /// The header of the rows: made up where the source has none.
    static QStringList namesOf(const CsvReader &reader);

    const QStringList &header() const override { return m_header; }
    bool hasHeader() const override { return m_reader.dialect().hasHeader; }
    Result<bool> next() override;
    std::span<const QString> cells() const override;
    qint64 rowNumber() const override { return m_row.number(); }
    qint64 bytesRead() const override { return m_reader.bytesRead(); }
    qint64 totalBytes() const override { return m_reader.totalBytes(); }
    std::vector<Message> warnings() const override;
    char delimiter() const override;

private:
    CsvReader m_reader;
    QStringList m_header;
    CsvRow m_row;
};

} // namespace kartoteka
