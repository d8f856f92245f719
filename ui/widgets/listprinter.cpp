#include "widgets/listprinter.h"

#include <QFileInfo>
#include <QPainter>

#include <algorithm>

namespace kartoteka
{

namespace
{

constexpr int kRow = 21;
constexpr int kTableHead = 24;
constexpr int kPadding = 5;
constexpr qsizetype kUprightColumns = 6;
constexpr double kNarrowest = 0.72; ///< of the usual width of letters

} // namespace

ListPages::ListPages(const Workspace &workspace, Session &session, SeenList list,
                     std::vector<qint64> ids)
    : m_workspace(workspace)
    , m_session(session)
    , m_list(std::move(list))
    , m_ids(std::move(ids))
    , m_columns(m_list.source->columns(session))
    , m_seen(seenColumns(m_list, m_columns))
{
    const DisplayText text(session.clock().today(), session.textStyle());
    m_frame = {m_list.title, QFileInfo(session.database().path()).completeBaseName(),
               m_list.filterText, text.date(session.clock().today())};
}

QPageLayout::Orientation ListPages::wantedOrientation() const
{
    return m_list.columns.size() > kUprightColumns ? QPageLayout::Landscape : QPageLayout::Portrait;
}

int ListPages::layOut(const QPageLayout &paper)
{
    m_size = printedSize(paper);
    const int height = m_size.height() - PageFrame::kHead - kTableHead - PageFrame::kFoot;
    m_rowsPerPage = std::max(1, height / kRow);
    const auto rows = static_cast<int>(m_ids.size());
    m_pages = std::max(1, (rows + m_rowsPerPage - 1) / m_rowsPerPage);
    double wanted = 0;
    for (const SeenColumn &column : m_seen)
        wanted += column.column.width;
    m_places.clear();
    int left = 0;
    for (const SeenColumn &column : m_seen) {
        const int width = static_cast<int>(column.column.width / wanted * m_size.width());
        m_places.push_back({left, width});
        left += width;
    }
    return m_pages;
}

Result<void> ListPages::paint(QPainter &painter, int page)
{
    const auto first = static_cast<size_t>(page) * static_cast<size_t>(m_rowsPerPage);
    const size_t end = std::min(m_ids.size(), first + static_cast<size_t>(m_rowsPerPage));
    QVector<qint64> wanted;
    for (size_t place = first; place < end; ++place)
        wanted << m_ids[place];
    const auto rows = m_session.read<std::vector<ListRow>>([&](Reader &reader) {
        return m_list.source->rows(reader, m_columns, wanted,
                                   DisplayText(m_session.clock().today(), m_session.textStyle()));
    });
    if (!rows)
        return rows.error();
    m_frame.paint(painter, m_size, page, m_pages);
    painter.setFont(printedFont(true));
    for (size_t column = 0; column < m_seen.size(); ++column)
        paintCell(painter, column, PageFrame::kHead, kTableHead,
                  m_seen[column].column.title.translated());
    paintLine(painter, PageFrame::kHead + kTableHead);
    painter.setFont(printedFont());
    for (const ListRow &row : *rows) {
        const auto place = static_cast<int>(wanted.indexOf(row.record.id()));
        paintRow(painter, PageFrame::kHead + kTableHead + place * kRow, row);
    }
    return {};
}

PrintedPages::PrintingWork ListPages::workOfJob() const
{
    return [workspace = &m_workspace, list = m_list,
            ids = std::make_shared<const std::vector<qint64>>(m_ids)](
               const Printing &print) -> Result<int> {
        const auto session = workspace->openSession(Purpose::Bulk);
        if (!session)
            return session.error();
        ListPages pages(*workspace, **session, list, *ids);
        return print(pages);
    };
}

void ListPages::paintRow(QPainter &painter, int top, const ListRow &row) const
{
    for (size_t column = 0; column < m_seen.size(); ++column) {
        paintCell(painter, column, top, kRow, seenText(row.cells[m_seen[column].place]));
    }
    paintLine(painter, top + kRow);
}

void ListPages::paintCell(QPainter &painter, size_t column, int top, int height,
                          const QString &text) const
{
    const auto [left, width] = m_places[column];
    const bool isNumber = m_seen[column].column.style == CellStyle::Number;
    const QString line = text.simplified();
    // Paper cannot be scrolled: what is too wide is set narrower before it is cut.
    const double room = width - 2 * kPadding;
    const double wanted = painter.fontMetrics().horizontalAdvance(line) + 1;
    const double scale = std::clamp(room / wanted, kNarrowest, 1.0);
    painter.save();
    painter.translate(left + kPadding, 0);
    painter.scale(scale, 1);
    const QRectF place(0, top, room / scale, height);
    painter.drawText(
        place,
        int(isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(line, Qt::ElideRight, static_cast<int>(place.width())));
    painter.restore();
}

void ListPages::paintLine(QPainter &painter, int y) const
{
    painter.setPen(QPen(QColor(0xb0, 0xb0, 0xb0), 0.5));
    painter.drawLine(0, y, m_size.width(), y);
    painter.setPen(Qt::black);
}

Result<std::vector<qint64>> idsOf(Session &session, const SeenList &list)
{
    return session.read<std::vector<qint64>>(
        [&](Reader &reader) { return reader.ids(list.query); });
}

Result<int> printSeenToPdf(const Workspace &workspace, Session &session, const SeenList &list,
                           const QString &path, Progress &progress)
{
    auto ids = idsOf(session, list);
    if (!ids)
        return ids.error();
    ListPages pages(workspace, session, list, *std::move(ids));
    const QPageLayout paper(QPageSize(QPageSize::A4), pages.wantedOrientation(), printedMargins(),
                            QPageLayout::Millimeter);
    return printToPdf(pages, paper, {}, path, progress);
}

} // namespace kartoteka
