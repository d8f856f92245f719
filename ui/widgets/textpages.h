#pragma once

#include "widgets/printedpages.h"

#include <QTextDocument>

namespace kartoteka
{

/// Formatted text on pages: a card, a page of help, the sheet of shortcuts. Rows of tables and
/// lines are not cut by the end of a page. One thread.
class TextPages : public PrintedPages
{
public:
    /// `html` without colors of its own; its first heading is printed as it stands.
    TextPages(PageFrame frame, const QString &html);

    QString title() const override { return m_frame.title; }
    int layOut(const QPageLayout &paper) override;
    Result<void> paint(QPainter &painter, int page) override;
    PrintingWork workOfJob() const override;

private:
    PageFrame m_frame;
    QString m_html;
    QTextDocument m_document;
    QSize m_size;
};

} // namespace kartoteka
