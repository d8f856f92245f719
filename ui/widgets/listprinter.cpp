#include "widgets/listprinter.h"

#include "exchange/outputfile.h"
#include "storage/dberror.h"

#include <QApplication>
#include <QPainter>
#include <QPdfWriter>

namespace kartoteka
{

namespace
{

constexpr int kDotsPerInch = 110; // the measurements of LOOK: A4 at 110 dpi
constexpr int kRow = 21;
constexpr int kTableHead = 24;
constexpr int kPageHead = 58;
constexpr int kPageFoot = 26;
constexpr int kPadding = 5;

/// One table over many pages. Painted in units of 1/110 inch.
class PagePainter
{
public:
    PagePainter(QPagedPaintDevice &device, const SeenList &list, std::vector<SeenColumn> columns,
                qint64 rows, const QString &date)
        : m_device(device)
        , m_list(list)
        , m_columns(std::move(columns))
        , m_date(date)
        , m_painter(&device)
    {
        const double scale = device.logicalDpiX() / static_cast<double>(kDotsPerInch);
        m_painter.scale(scale, scale);
        m_width = static_cast<int>(device.width() / scale);
        m_height = static_cast<int>(device.height() / scale);
        m_font = QApplication::font();
        m_font.setPixelSize(12);
        m_rowsPerPage = std::max(1, (m_height - kPageHead - kTableHead - kPageFoot) / kRow);
        m_pages = std::max(1, static_cast<int>((rows + m_rowsPerPage - 1) / m_rowsPerPage));
        layOutColumns();
    }

    bool isActive() const { return m_painter.isActive(); }
    int pages() const { return m_pages; }

    void begin() { paintFrame(); }
    void paint(const ListRow &row)
    {
        if (m_row == m_rowsPerPage) {
            m_device.newPage();
            ++m_page;
            m_row = 0;
            paintFrame();
        }
        const int top = kPageHead + kTableHead + m_row * kRow;
        m_painter.setFont(m_font);
        for (size_t column = 0; column < m_columns.size(); ++column) {
            const ListCell &cell = row.cells[m_columns[column].place];
            paintCell(column, top, kRow,
                      cell.chips.isEmpty() ? cell.text : cell.chips.join(QStringLiteral(", ")));
        }
        paintLine(top + kRow);
        ++m_row;
    }
    void end() { m_painter.end(); }

private:
    void layOutColumns()
    {
        double wanted = 0;
        for (const SeenColumn &column : m_columns)
            wanted += column.column.width;
        int left = 0;
        for (const SeenColumn &column : m_columns) {
            const int width = static_cast<int>(column.column.width / wanted * m_width);
            m_places.push_back({left, width});
            left += width;
        }
    }

    void paintCell(size_t column, int top, int height, const QString &text)
    {
        const auto [left, width] = m_places[column];
        const QRect place(left + kPadding, top, width - 2 * kPadding, height);
        const bool isNumber = m_columns[column].column.style == CellStyle::Number;
        m_painter.drawText(
            place,
            int(isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
            m_painter.fontMetrics().elidedText(text.simplified(), Qt::ElideRight, place.width()));
    }

    void paintLine(int y)
    {
        m_painter.setPen(QPen(QColor(0xb0, 0xb0, 0xb0), 0.5));
        m_painter.drawLine(0, y, m_width, y);
        m_painter.setPen(Qt::black);
    }

    void paintFrame()
    {
        m_painter.setPen(Qt::black);
        QFont title = m_font;
        title.setPixelSize(16);
        title.setWeight(QFont::DemiBold);
        m_painter.setFont(title);
        const QRect head(0, 0, m_width, 24);
        m_painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, m_list.title);
        m_painter.setFont(m_font);
        m_painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, m_date);
        m_painter.drawText(
            QRect(0, 24, m_width, 20), Qt::AlignLeft | Qt::AlignVCenter,
            m_painter.fontMetrics().elidedText(m_list.filterText, Qt::ElideRight, m_width));
        QFont strong = m_font;
        strong.setWeight(QFont::DemiBold);
        m_painter.setFont(strong);
        for (size_t column = 0; column < m_columns.size(); ++column)
            paintCell(column, kPageHead, kTableHead, m_columns[column].column.title.translated());
        paintLine(kPageHead + kTableHead);
        m_painter.setFont(m_font);
        const QLocale locale;
        m_painter.drawText(QRect(0, m_height - kPageFoot, m_width, kPageFoot),
                           Qt::AlignRight | Qt::AlignBottom,
                           QCoreApplication::translate("ListPrinter", "page %1 of %2")
                               .arg(locale.toString(m_page + 1), locale.toString(m_pages)));
    }

    QPagedPaintDevice &m_device;
    const SeenList &m_list;
    std::vector<SeenColumn> m_columns;
    std::vector<std::pair<int, int>> m_places; ///< left, width
    QString m_date;
    QPainter m_painter;
    QFont m_font;
    int m_width = 0;
    int m_height = 0;
    int m_rowsPerPage = 1;
    int m_pages = 1;
    int m_page = 0;
    int m_row = 0;
};

} // namespace

Result<int> printSeen(Session &session, const SeenList &list, QPagedPaintDevice &device,
                      Progress &progress)
{
    return session.read<int>([&](Reader &reader) {
        const DisplayText text(session.clock().today(), session.textStyle());
        PagePainter pages(device, list, seenColumns(list, list.source->columns(session)),
                          reader.count(list.query), text.date(session.clock().today()));
        if (!pages.isActive())
            throw DbError(
                Error(ErrorCode::Io, Message(QT_TRANSLATE_NOOP("Core", "the printer does not take "
                                                                       "anything"))));
        pages.begin();
        forEachSeenRow(session, list, progress, [&](const ListRow &row) { pages.paint(row); });
        pages.end();
        return pages.pages();
    });
}

Result<int> printSeenToPdf(Session &session, const SeenList &list, const QString &path,
                           Progress &progress)
{
    auto file = OutputFile::open(path);
    if (!file)
        return file.error();
    QPdfWriter pdf(&(*file)->device());
    constexpr qsizetype kUprightColumns = 6;
    const auto orientation =
        list.columns.size() > kUprightColumns ? QPageLayout::Landscape : QPageLayout::Portrait;
    pdf.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), orientation, QMarginsF(14, 12, 13, 9),
                                  QPageLayout::Millimeter));
    pdf.setTitle(list.title);
    pdf.setCreator(QStringLiteral("Kartoteka"));
    auto pages = printSeen(session, list, pdf, progress);
    if (!pages)
        return pages.error();
    if (const auto done = (*file)->commit(); !done)
        return done.error();
    return *pages;
}

} // namespace kartoteka
