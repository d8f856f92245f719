#pragma once

#include "exchange/rowsource.h"
#include "exchange/xlsxreader.h"

#include <deque>
#include <optional>

namespace kartoteka
{

/// What a person knows of a table in a workbook; everything unset is found out.
struct XlsxOptions {
    QString sheet;              ///< name, or number from 1; empty = the first visible one, and a
                                ///< warning when others hold data as well
    bool withHiddenRows = true; ///< rows that a filter or a person has hidden
    std::optional<bool> hasHeader;
    std::optional<int> preambleLines; ///< rows before the table
};

/// One sheet of a workbook as imports read it: titles above the table are left out and a header is
/// found like that of CSV. Cells become texts as a person would type them: numbers with a point and
/// the zeros and percent signs of their format, dates as ISO, wrong formulas as nothing.
class XlsxRowSource final : public RowSource
{
public:
    static Result<std::unique_ptr<XlsxRowSource>> open(const QString &path,
                                                       const XlsxOptions &options = {});

    const QString &sheetName() const { return m_sheetName; }

    const QStringList &header() const override { return m_header; }
    bool hasHeader() const override { return m_hasHeader; }
    Result<bool> next() override;
    std::span<const QString> cells() const override;
    bool mayBeGuarded() const override { return false; }
    qint64 rowNumber() const override { return m_row.number; }
    qint64 bytesRead() const override { return m_sheet->bytesRead(); }
    qint64 totalBytes() const override { return m_sheet->totalBytes(); }
    std::vector<Message> warnings() const override;

private:
    struct Row {
        qint64 number = 0;
        QStringList cells;
    };
    XlsxRowSource() = default;
    void findFurtherSheets(int chosen);
    bool readRow(Row &row);
    Result<void> findTable(const XlsxOptions &options);

    std::unique_ptr<XlsxReader> m_book;
    std::unique_ptr<XlsxSheetReader> m_sheet;
    QString m_sheetName;
    bool m_hasFurtherSheets = false; ///< visible ones with values, where none was asked for
    QStringList m_header;
    bool m_hasHeader = false;
    bool m_withHiddenRows = true;
    std::deque<Row> m_ahead; ///< read to find the header
    Row m_row;
    XlsxRow m_raw;
    qint64 m_titleRows = 0;
    qint64 m_hiddenRows = 0;
    qint64 m_wrongFormulas = 0;
};

/// A cell as imports read it.
QString xlsxCellText(const XlsxCell &cell);

} // namespace kartoteka
