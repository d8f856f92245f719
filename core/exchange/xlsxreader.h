#pragma once

#include "exchange/safexml.h"
#include "exchange/xlsxstyles.h"
#include "exchange/zippackage.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace kartoteka
{

/// A cell with a value. Texts are as they stand in the file; see plainXlsxText().
struct XlsxCell {
    enum class Type { Number, Text, Truth, Date, Error };

    int column = 0; ///< from 0
    Type type = Type::Text;
    QString text;      ///< Text, Date (see xlsxInstant()), Error ("#N/A"); else as in the file
    double number = 0; ///< Number, Truth (0 or 1)
    XlsxFormat format; ///< Number, Date
};

/// A row that stands in the file; rows and cells without values may be left out of it.
struct XlsxRow {
    qint64 number = 0; ///< from 1
    bool isHidden = false;
    std::vector<XlsxCell> cells; ///< by column, each once
};

/// A sheet as the workbook lists it.
struct XlsxSheet {
    QString name;
    QString part; ///< in the package
    bool isHidden = false;
    bool isTable = true; ///< not a chart
};

class XlsxSheetReader;

/// A workbook of Excel (ECMA-376, transitional or strict), opened for reading: its sheets, common
/// texts and number formats. Everything is read from the package as a stream. Outlives its sheet
/// readers; one thread.
class XlsxReader
{
public:
    static constexpr qint64 kMostTextBytes = qint64{1} << 30; ///< of all common texts in memory
    static constexpr int kMostSheets = 4096;
    static constexpr int kMostFormats = 100000;

    /// Foreign when it is no workbook, Unsupported when it is protected or larger than any honest
    /// one, Corrupt when a part is missing or damaged.
    static Result<std::unique_ptr<XlsxReader>> open(const QString &path);
    static Result<std::unique_ptr<XlsxReader>> open(const QByteArray &bytes);

    const std::vector<XlsxSheet> &sheets() const { return m_sheets; }
    bool is1904() const { return m_is1904; }
    /// By name (whatever its case), or by number from 1; empty = the first one that is a table and
    /// not hidden. NotFound with the names there are.
    Result<int> findSheet(const QString &nameOrNumber) const;
    Result<std::unique_ptr<XlsxSheetReader>> sheet(int index);

private:
    friend class XlsxSheetReader;
    explicit XlsxReader(std::unique_ptr<ZipPackage> package);
    static Result<std::unique_ptr<XlsxReader>> start(Result<std::unique_ptr<ZipPackage>> package);
    Result<void> readWorkbook();
    Result<void> readSheetList(const QString &part, const QString &folder);
    Result<void> readStyles(const QString &part);
    Result<void> readTexts();
    std::vector<std::pair<QString, QString>> relations(const QString &part, const QString &folder,
                                                       const QString &type);
    QString firstOf(const QString &folder, const QString &type, const QString &usual);

    std::unique_ptr<ZipPackage> m_package;
    std::vector<XlsxSheet> m_sheets;
    std::vector<XlsxFormat> m_formats; ///< by the s of a cell
    QStringList m_texts;
    QString m_workbookPart;
    QString m_textsPart;
    bool m_hasTexts = false;
    bool m_is1904 = false;
};

/// The rows of one sheet, from the first to the last, in memory one at a time.
class XlsxSheetReader
{
public:
    static constexpr qint64 kMostRows = 1048576;
    static constexpr int kMostColumns = 16384;

    /// False at the end, and on failure().
    bool next(XlsxRow &row);
    const std::optional<Error> &failure() const { return m_failure; }

    /// Cells outside of every sheet, with an index that leads nowhere, or rows out of order: how
    /// many were left out.
    qint64 wrongCells() const { return m_wrongCells; }

    qint64 bytesRead() const { return partBytesRead(*m_part); }
    qint64 totalBytes() const { return m_totalBytes; }

private:
    friend class XlsxReader;
    XlsxSheetReader(XlsxReader &book, std::unique_ptr<QIODevice> part, qint64 totalBytes);
    bool readRow(XlsxRow &row);
    void readCell(XlsxRow &row, int &column);
    bool setValue(XlsxCell &cell, const QString &type, const QString &value, int style);
    bool setNumber(XlsxCell &cell, const QString &value, int style);

    XlsxReader &m_book;
    std::unique_ptr<QIODevice> m_part;
    SafeXml m_xml;
    qint64 m_totalBytes;
    qint64 m_lastRow = 0;
    bool m_isInside = false; ///< of <sheetData>
    bool m_isDone = false;
    qint64 m_wrongCells = 0;
    std::optional<Error> m_failure;
};

/// Whether a file begins like a zip file, or like a document of Office protected by a password.
bool looksLikeXlsx(const QString &path);

/// The text a person sees: "_x000D_" and its like are characters that XML could not hold.
QString plainXlsxText(const QString &text);

} // namespace kartoteka
