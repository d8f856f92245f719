#pragma once

#include "models/listexport.h"
#include "storage/workspace.h"
#include "widgets/printedpages.h"

namespace kartoteka
{

/// A list as it is seen, on pages: hairlines, the head of the table on every page. Columns share
/// the width of the page in proportion to their widths in the list. Rows are read when their page
/// is painted; one that is gone by then leaves its place empty. Used in the thread of `session`,
/// which outlives it.
class ListPages : public PrintedPages
{
public:
    /// `ids` in the order of the list. The session is one of the workspace; both outlive it, the
    /// workspace also what workOfJob() gave.
    ListPages(const Workspace &workspace, Session &session, SeenList list, std::vector<qint64> ids);

    QString title() const override { return m_list.title; }
    /// Upright for up to six columns.
    QPageLayout::Orientation wantedOrientation() const override;
    int layOut(const QPageLayout &paper) override;
    Result<void> paint(QPainter &painter, int page) override;
    PrintingWork workOfJob() const override;

private:
    struct Place {
        int left;
        int width;
    };

    void paintCell(QPainter &painter, size_t column, int top, int height,
                   const QString &text) const;
    void paintRow(QPainter &painter, int top, const ListRow &row) const;
    void paintLine(QPainter &painter, int y) const;

    const Workspace &m_workspace;
    Session &m_session;
    SeenList m_list;
    std::vector<qint64> m_ids;
    std::vector<ListColumn> m_columns;
    std::vector<SeenColumn> m_seen;
    std::vector<Place> m_places;
    PageFrame m_frame;
    QSize m_size;
    int m_rowsPerPage = 1;
    int m_pages = 1;
};

/// The ids of the list in its order; for the thread of a job.
Result<std::vector<qint64>> idsOf(Session &session, const SeenList &list);

/// The whole list into a PDF file that appears whole or not at all, A4. For the thread of a job.
/// Returns the number of pages.
Result<int> printSeenToPdf(const Workspace &workspace, Session &session, const SeenList &list,
                           const QString &path, Progress &progress);

} // namespace kartoteka
