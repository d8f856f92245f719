#include "widgets/pageview.h"

#include "widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace kartoteka
{

namespace
{

constexpr int kGap = 12; // around the page
constexpr double kScreenDotsPerInch = 96;
constexpr double kPointsPerInch = 72;

} // namespace

/// The paper with its edge, as large as its picture.
class PageView::Sheet : public QWidget
{
public:
    explicit Sheet(QWidget *parent)
        : QWidget(parent)
    {
    }

    void setPicture(const QPixmap &picture)
    {
        m_picture = picture;
        setFixedSize(picture.deviceIndependentSize().toSize() + QSize(2 * kGap, 2 * kGap));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.drawPixmap(kGap, kGap, m_picture);
        painter.setPen(color(Token::StrongHairline, palette()));
        painter.drawRect(rect().adjusted(kGap - 1, kGap - 1, -kGap, -kGap));
    }

private:
    QPixmap m_picture;
};

PageView::PageView(QWidget *parent)
    : QScrollArea(parent)
    , m_sheet(new Sheet(this))
{
    setAlignment(Qt::AlignCenter);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setWidget(m_sheet);
}

void PageView::setPages(PrintedPages &pages, const QPageLayout &paper)
{
    m_pages = &pages;
    m_paper = paper;
    renew();
}

void PageView::setPage(int page)
{
    m_page = page;
    renew();
    verticalScrollBar()->setValue(0);
}

void PageView::setZoom(Zoom zoom)
{
    m_zoom = zoom;
    renew();
}

double PageView::scale() const
{
    const QSizeF points = m_paper.fullRect(QPageLayout::Point).size();
    const double actual = kScreenDotsPerInch / kPointsPerInch;
    const QSizeF room = QSizeF(maximumViewportSize()) - QSizeF(2 * kGap, 2 * kGap);
    const double width = room.width() / points.width();
    switch (m_zoom) {
    case Zoom::Page:
        return std::max(0.1, std::min(width, room.height() / points.height()));
    case Zoom::Width:
        return std::max(0.1,
                        (room.width() - verticalScrollBar()->sizeHint().width()) / points.width());
    case Zoom::Actual:
        return actual;
    case Zoom::Double:
        return 2 * actual;
    }
    return actual;
}

QPixmap PageView::picture(const QSize &size, double scale)
{
    const qreal ratio = devicePixelRatioF();
    QPixmap picture(size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::TextAntialiasing);
    const QPointF corner = m_paper.paintRect(QPageLayout::Point).topLeft() * scale;
    painter.translate(corner);
    const double unit = scale * kPointsPerInch / PrintedPages::kDotsPerInch;
    painter.scale(unit, unit);
    if (const auto painted = m_pages->paint(painter, m_page); !painted)
        emit failed(painted.error());
    return picture;
}

void PageView::renew()
{
    if (!m_pages)
        return;
    const double factor = scale();
    const QSizeF points = m_paper.fullRect(QPageLayout::Point).size();
    m_sheet->setPicture(picture((points * factor).toSize(), factor));
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    const bool isDown = event->key() == Qt::Key_PageDown;
    if (!isDown && event->key() != Qt::Key_PageUp)
        return QScrollArea::keyPressEvent(event);
    // Within a large page first.
    const QScrollBar *bar = verticalScrollBar();
    if (bar->value() == (isDown ? bar->maximum() : bar->minimum()))
        emit stepped(isDown ? 1 : -1);
    else
        QScrollArea::keyPressEvent(event);
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (m_zoom == Zoom::Page || m_zoom == Zoom::Width)
        renew();
}

} // namespace kartoteka
