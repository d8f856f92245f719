#pragma once

#include "base/money.h"
#include "base/result.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <map>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace kartoteka
{

/// Writes one table as a workbook of Excel, row by row; the library keeps rows in a temporary file,
/// not in memory. The file is whole after finish(). One thread.
class XlsxWriter
{
public:
    static constexpr quint32 kMostRows = 1048576;
    static constexpr qsizetype kLongestText = 32767;

    /// `path` is replaced. `name` is that of the sheets. Widths are in characters.
    XlsxWriter(const QString &path, const QString &name, const QStringList &header,
               const std::vector<double> &widths);
    ~XlsxWriter();
    XlsxWriter(const XlsxWriter &) = delete;
    XlsxWriter &operator=(const XlsxWriter &) = delete;

    void nextRow();
    /// Into the current row; columns count from 0 and only go up.
    void writeText(int column, const QString &text);
    /// The same as the text these bytes make, also where they are not UTF-8.
    void writeText(int column, QByteArrayView utf8);
    void writeNumber(int column, double number);
    void writeScaled(int column, double number, const char *format);
    void writeFlag(int column, bool flag);
    void writeMoney(int column, const Money &money);
    /// False before March 1900, when spreadsheets count days that never were.
    bool writeDate(int column, QDate date);
    bool writeInstant(int column, qint64 ms);

    qint64 cutTexts() const { return m_cutTexts; }
    /// Io or DiskFull; call once, at the end.
    Result<void> finish();

private:
    void startSheet();
    void finishSheet();
    lxw_format *format(const QString &code);

    lxw_workbook *m_book;
    lxw_worksheet *m_sheet = nullptr;
    QByteArray m_name;
    QStringList m_header;
    std::vector<double> m_widths;
    std::map<QString, lxw_format *> m_formats;
    lxw_format *m_headerFormat;
    lxw_format *m_dateFormat;
    lxw_format *m_instantFormat;
    std::map<Currency, lxw_format *> m_currencies;
    QByteArray m_text; ///< room for one that the library wants to end with a zero
    quint32 m_row = 0;
    int m_sheets = 0;
    qint64 m_cutTexts = 0;
};

} // namespace kartoteka
