#include "exchange/tablesource.h"

#include "exchange/csvrowsource.h"
#include "exchange/encoding.h"
#include "exchange/vcardrowsource.h"

#include <QBuffer>

namespace kartoteka
{

namespace
{
template<class Source>
Result<std::unique_ptr<RowSource>> anySource(Result<std::unique_ptr<Source>> source)
{
    if (!source)
        return source.error();
    return std::unique_ptr<RowSource>(std::move(*source));
}

/// The text lives as long as the rows.
class ClipboardRows final : public RowSource
{
public:
    static Result<std::unique_ptr<ClipboardRows>> open(const QString &text,
                                                       std::optional<bool> hasHeader)
    {
        std::unique_ptr<ClipboardRows> rows(new ClipboardRows);
        rows->m_buffer.setData(text.toUtf8());
        rows->m_buffer.open(QIODevice::ReadOnly);
        CsvOptions options;
        options.encoding = encodings::kUtf8;
        options.delimiter = text.contains(u'\t') ? QChar(u'\t') : QChar();
        options.quote = u'"';
        options.hasHeader = hasHeader;
        auto table = CsvRowSource::open(rows->m_buffer, options);
        if (!table)
            return table.error();
        rows->m_table = std::move(*table);
        return rows;
    }

    const QStringList &header() const override { return m_table->header(); }
    bool hasHeader() const override { return m_table->hasHeader(); }
    Result<bool> next() override { return m_table->next(); }
    std::span<const QString> cells() const override { return m_table->cells(); }
    qint64 rowNumber() const override { return m_table->rowNumber(); }
    qint64 bytesRead() const override { return m_table->bytesRead(); }
    qint64 totalBytes() const override { return m_table->totalBytes(); }
    std::vector<Message> warnings() const override { return m_table->warnings(); }
    char delimiter() const override { return m_table->delimiter(); }

private:
    ClipboardRows() = default;

    QBuffer m_buffer;
    std::unique_ptr<CsvRowSource> m_table;
};
} // namespace

SourceFormat sourceFormat(const QString &path)
{
    const auto isNamed = [&](const char *suffix) {
        return path.endsWith(QLatin1String(suffix), Qt::CaseInsensitive);
    };
    if (looksLikeVcard(path) || isNamed(".vcf") || isNamed(".vcard"))
        return SourceFormat::Vcard;
    if (looksLikeXlsx(path) || isNamed(".xlsx") || isNamed(".xlsm"))
        return SourceFormat::Xlsx;
    return SourceFormat::Csv;
}

Result<std::unique_ptr<RowSource>> openTable(const QString &path, const TableOptions &options)
{
    switch (sourceFormat(path)) {
    case SourceFormat::Csv:
        return anySource(CsvRowSource::open(path, options.csv));
    case SourceFormat::Xlsx:
        return anySource(XlsxRowSource::open(path, options.xlsx));
    case SourceFormat::Vcard:
        break;
    }
    return anySource(VcardRowSource::open(path, options.longestPhoto));
}

Result<std::unique_ptr<RowSource>> clipboardTable(const QString &text,
                                                  std::optional<bool> hasHeader)
{
    return anySource(ClipboardRows::open(text, hasHeader));
}

} // namespace kartoteka
