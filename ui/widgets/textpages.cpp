#include "widgets/textpages.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>

namespace kartoteka
{

namespace
{

/// Black on white; sizes in units of the page.
QString printedStyle()
{
    return QStringLiteral("h1 { font-size: 16px; font-weight: 600; }"
                          "h2 { font-size: 14px; font-weight: 600; margin-top: 12px; }"
                          "h3 { font-size: 12px; font-weight: 600; margin-top: 10px; }"
                          "a { color: black; text-decoration: none; }"
                          "th { text-align: left; font-weight: 600; }"
                          "td, th { padding: 2px 8px 2px 0; }"
                          "code { font-weight: 600; }");
}

} // namespace

TextPages::TextPages(PageFrame frame, const QString &html)
    : m_frame(std::move(frame))
    , m_html(html)
{
    m_document.setDefaultFont(printedFont());
    m_document.setDefaultStyleSheet(printedStyle());
    m_document.setDocumentMargin(0);
    // Widths of letters must not follow the pixels of a screen: the same lines on every device.
    m_document.setUseDesignMetrics(true);
    m_document.setHtml(html);
}

int TextPages::layOut(const QPageLayout &paper)
{
    m_size = printedSize(paper);
    const int height = m_size.height() - PageFrame::kHead - PageFrame::kFoot;
    m_document.setPageSize(QSizeF(m_size.width(), std::max(1, height)));
    return m_document.pageCount();
}

Result<void> TextPages::paint(QPainter &painter, int page)
{
    m_frame.paint(painter, m_size, page, m_document.pageCount());
    const QSizeF body = m_document.pageSize();
    const QRectF seen(QPointF(0, page * body.height()), body);
    painter.save();
    painter.translate(0, PageFrame::kHead - seen.top());
    painter.setClipRect(seen);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = seen;
    // The palette of the window may be a dark one.
    context.palette.setColor(QPalette::Text, Qt::black);
    m_document.documentLayout()->draw(&painter, context);
    painter.restore();
    return {};
}

PrintedPages::PrintingWork TextPages::workOfJob() const
{
    return [frame = m_frame, html = m_html](const Printing &print) {
        TextPages pages(frame, html);
        return print(pages);
    };
}

} // namespace kartoteka
