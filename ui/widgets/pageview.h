#pragma once

#include "widgets/printedpages.h"

#include <QPixmap>
#include <QScrollArea>

namespace kartoteka
{

/// One page as it will be printed, white in every theme. Page Up and Page Down ask for others. GUI
/// thread.
class PageView : public QScrollArea
{
    Q_OBJECT
public:
    enum class Zoom { Page, Width, Actual, Double };

    explicit PageView(QWidget *parent = nullptr);

    /// The pages, laid out for this paper, outlive the view.
    void setPages(PrintedPages &pages, const QPageLayout &paper);
    void setPage(int page);
    void setZoom(Zoom zoom);

signals:
    void stepped(int distance);
    void failed(const kartoteka::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Sheet;

    double scale() const;
    void renew();
    QPixmap picture(const QSize &size, double scale);

    PrintedPages *m_pages = nullptr;
    QPageLayout m_paper;
    Sheet *m_sheet;
    Zoom m_zoom = Zoom::Page;
    int m_page = 0;
};

} // namespace kartoteka
