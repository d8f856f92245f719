#include "widgets/printedpages.h"

#include <QApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>

namespace kartoteka
{

namespace
{

constexpr int kFontSize = 12;
constexpr int kTitleSize = 16;
constexpr int kTitleHeight = 24;
constexpr int kLineHeight = 20;
constexpr double kPointsPerInch = 72;

/// Text at the left and at the right of one line; the left one gives way.
void paintEnds(QPainter &painter, const QRect &line, const QString &left, const QFont &leftFont,
               const QString &right)
{
    painter.setFont(printedFont());
    const int rightWidth = painter.fontMetrics().horizontalAdvance(right);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, right);
    painter.setFont(leftFont);
    const QRect place = line.adjusted(0, 0, rightWidth > 0 ? -rightWidth - kFontSize : 0, 0);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(left, Qt::ElideRight, place.width()));
}

} // namespace

QSize printedSize(const QPageLayout &paper)
{
    const QSizeF points = paper.paintRect(QPageLayout::Point).size();
    const double scale = PrintedPages::kDotsPerInch / kPointsPerInch;
    return {static_cast<int>(points.width() * scale), static_cast<int>(points.height() * scale)};
}

QFont printedFont(bool isStrong)
{
    QFont font = QApplication::font();
    font.setPixelSize(kFontSize);
    font.setWeight(isStrong ? QFont::DemiBold : QFont::Normal);
    return font;
}

void PageFrame::paint(QPainter &painter, const QSize &size, int page, int pages) const
{
    painter.setPen(Qt::black);
    QFont titleFont = printedFont(true);
    titleFont.setPixelSize(kTitleSize);
    paintEnds(painter, QRect(0, 0, size.width(), kTitleHeight), title, titleFont, owner);
    paintEnds(painter, QRect(0, kTitleHeight, size.width(), kLineHeight), detail, printedFont(),
              date);
    const QLocale locale;
    painter.setFont(printedFont());
    painter.drawText(QRect(0, size.height() - kFoot, size.width(), kFoot),
                     Qt::AlignRight | Qt::AlignBottom,
                     QCoreApplication::translate("ListPrinter", "page %1 of %2")
                         .arg(locale.toString(page + 1), locale.toString(pages)));
}

void scaleToPages(QPainter &painter, const QPagedPaintDevice &device)
{
    const double scale = device.logicalDpiX() / static_cast<double>(PrintedPages::kDotsPerInch);
    painter.scale(scale, scale);
}

Result<int> printAll(PrintedPages &pages, QPagedPaintDevice &device, Progress &progress)
{
    const int count = pages.layOut(device.pageLayout());
    progress.begin(Message(QT_TRANSLATE_NOOP("Core", "Painting pages")), count);
    QPainter painter(&device);
    if (!painter.isActive())
        return Error(ErrorCode::Io,
                     Message(QT_TRANSLATE_NOOP("Core", "the printer does not take anything")));
    scaleToPages(painter, device);
    for (int page = 0; page < count; ++page) {
        if (!progress.advanceTo(page))
            return cancelledError();
        if (page > 0)
            device.newPage();
        if (const auto painted = pages.paint(painter, page); !painted)
            return painted.error();
    }
    return count;
}

} // namespace kartoteka
