#include "exchange/xlsxwriter.h"

#include <QFile>
#include <QRegularExpression>

#include <xlsxwriter.h>

#include <cmath>

namespace kartoteka
{

namespace
{
constexpr qsizetype kLongestSheetName = 25; // of 31, so that a number fits behind it
constexpr double kMsPerDay = 86400000;

lxw_col_t at(int column)
{
    return static_cast<lxw_col_t>(column);
}

qint64 serialOf(QDate date)
{
    return QDate(1899, 12, 30).daysTo(date);
}

/// What already looks like the escape of a character must not be read as one.
QString escaped(QString text)
{
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9a-fA-F]{4}_)"));
    return text.contains(QLatin1String("_x")) ? text.replace(escape, QStringLiteral("_x005F_"))
                                              : text;
}

/// Sheets may not be called just anything.
QByteArray sheetName(QString name)
{
    name.removeIf([](QChar c) { return QStringView(u"[]:*?/\\'").contains(c) || c < u' '; });
    name = name.left(kLongestSheetName).trimmed();
    return (name.isEmpty() ? QStringLiteral("Sheet") : name).toUtf8();
}
} // namespace

XlsxWriter::XlsxWriter(const QString &path, const QString &name, const QStringList &header,
                       const std::vector<double> &widths)
    : m_name(sheetName(name))
    , m_header(header)
    , m_widths(widths)
{
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.use_zip64 = LXW_FALSE;
    m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    m_headerFormat = workbook_add_format(m_book);
    format_set_bold(m_headerFormat);
    m_dateFormat = format(QStringLiteral("yyyy-mm-dd"));
    m_instantFormat = format(QStringLiteral("yyyy-mm-dd\"T\"hh:mm:ss.000\"Z\""));
    startSheet();
}

XlsxWriter::~XlsxWriter()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

lxw_format *XlsxWriter::format(const QString &code)
{
    lxw_format *&known = m_formats[code];
    if (!known) {
        known = workbook_add_format(m_book);
        format_set_num_format(known, code.toUtf8().constData());
    }
    return known;
}

void XlsxWriter::startSheet()
{
    ++m_sheets;
    const QByteArray name =
        m_sheets == 1 ? m_name : QByteArray(m_name + ' ' + QByteArray::number(m_sheets));
    m_sheet = workbook_add_worksheet(m_book, name.constData());
    for (size_t i = 0; i < m_widths.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(m_sheet, column, column, m_widths[i], nullptr);
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    for (qsizetype i = 0; i < m_header.size(); ++i)
        worksheet_write_string(m_sheet, 0, static_cast<lxw_col_t>(i),
                               m_header[i].toUtf8().constData(), m_headerFormat);
    m_row = 0;
}

void XlsxWriter::finishSheet()
{
    worksheet_autofilter(m_sheet, 0, 0, m_row, static_cast<lxw_col_t>(m_header.size() - 1));
}

void XlsxWriter::nextRow()
{
    if (++m_row < kMostRows)
        return;
    m_row = kMostRows - 1;
    finishSheet();
    startSheet();
    m_row = 1;
}

void XlsxWriter::writeText(int column, const QString &text)
{
    if (text.isEmpty())
        return;
    qsizetype length = text.size();
    if (length > kLongestText) {
        ++m_cutTexts;
        length = kLongestText - (text[kLongestText - 1].isHighSurrogate() ? 1 : 0);
    }
    worksheet_write_string(m_sheet, m_row, at(column),
                           escaped(text.first(length)).toUtf8().constData(), nullptr);
}

void XlsxWriter::writeText(int column, QByteArrayView utf8)
{
    // What may be too long, reads like an escape or is left out at the beginning takes its time.
    if (utf8.size() > kLongestText || utf8.startsWith("\xEF\xBB\xBF") || utf8.contains("_x") ||
        !utf8.isValidUtf8())
        return writeText(column, QString::fromUtf8(utf8));
    if (utf8.isEmpty())
        return;
    m_text.resize(0);
    m_text.append(utf8);
    worksheet_write_string(m_sheet, m_row, at(column), m_text.constData(), nullptr);
}

void XlsxWriter::writeNumber(int column, double number)
{
    worksheet_write_number(m_sheet, m_row, at(column), number, nullptr);
}

void XlsxWriter::writeScaled(int column, double number, const char *code)
{
    worksheet_write_number(m_sheet, m_row, at(column), number, format(QString::fromLatin1(code)));
}

void XlsxWriter::writeFlag(int column, bool flag)
{
    worksheet_write_boolean(m_sheet, m_row, at(column), flag, nullptr);
}

void XlsxWriter::writeMoney(int column, const Money &money)
{
    constexpr qint64 kExact = 1'000'000'000'000'000; // digits a spreadsheet keeps
    const int decimals = money.currency.isEmpty() ? 2 : money.currency.decimals();
    if (std::abs(money.minor) >= kExact)
        return writeText(column, formatMoney(money));
    lxw_format *&known = m_currencies[money.currency];
    if (!known) {
        QString code = QStringLiteral("#,##0");
        if (decimals > 0)
            code += u'.' + QString(decimals, u'0');
        if (!money.currency.isEmpty())
            code += QStringLiteral(" [$%1]").arg(money.currency.code());
        known = format(code);
    }
    worksheet_write_number(m_sheet, m_row, at(column),
                           static_cast<double>(money.minor) / std::pow(10, decimals), known);
}

bool XlsxWriter::writeDate(int column, QDate date)
{
    if (date < QDate(1900, 3, 1) || date > QDate(9999, 12, 31))
        return false;
    worksheet_write_number(m_sheet, m_row, at(column), static_cast<double>(serialOf(date)),
                           m_dateFormat);
    return true;
}

bool XlsxWriter::writeInstant(int column, qint64 ms)
{
    const QDateTime instant = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    if (instant.date() < QDate(1900, 3, 1) || instant.date() > QDate(9999, 12, 31))
        return false;
    const double serial = static_cast<double>(serialOf(instant.date())) +
                          instant.time().msecsSinceStartOfDay() / kMsPerDay;
    worksheet_write_number(m_sheet, m_row, at(column), serial, m_instantFormat);
    return true;
}

Result<void> XlsxWriter::finish()
{
    finishSheet();
    const lxw_error code = workbook_close(m_book); // frees it, whatever happens
    m_book = nullptr;
    if (code == LXW_NO_ERROR)
        return {};
    return Error(ErrorCode::Io,
                 Message(QT_TRANSLATE_NOOP("Core", "the workbook could not be written")))
        .detail(QString::fromUtf8(lxw_strerror(code)));
}

} // namespace kartoteka
