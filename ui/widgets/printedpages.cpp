#include "widgets/printedpages.h"

#include "exchange/outputfile.h"

#include <QApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

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

Error deafPrinter()
{
    return Error(ErrorCode::Io,
                 Message(QT_TRANSLATE_NOOP("Core", "the printer does not take anything")));
}

void scaleToPages(QPainter &painter, const QPagedPaintDevice &device)
{
    const double scale = device.logicalDpiX() / static_cast<double>(PrintedPages::kDotsPerInch);
    painter.scale(scale, scale);
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

QMarginsF printedMargins()
{
    return {14, 12, 13, 9};
}

Result<int> printPages(PrintedPages &pages, QPagedPaintDevice &device, const PageRange &range,
                       Progress &progress)
{
    const int last = std::min(range.last, pages.layOut(device.pageLayout()) - 1);
    const int count = last - range.first + 1;
    progress.begin(Message(QT_TRANSLATE_NOOP("Core", "Painting pages")), count);
    QPainter painter;
    if (!painter.begin(&device))
        return deafPrinter();
    // Before the painter ends, which would send what there is.
    const auto failed = [&device](const Error &error) {
        if (auto *printer = dynamic_cast<QPrinter *>(&device))
            printer->abort();
        return error;
    };
    scaleToPages(painter, device);
    for (int page = range.first; page <= last; ++page) {
        if (!progress.advanceTo(page - range.first))
            return failed(cancelledError());
        if (page > range.first && !device.newPage())
            return failed(deafPrinter());
        if (const auto painted = pages.paint(painter, page); !painted)
            return failed(painted.error());
    }
    progress.advanceTo(count);
    return count;
}

Result<int> printToPdf(PrintedPages &pages, const QPageLayout &paper, const PageRange &range,
                       const QString &path, Progress &progress)
{
    const auto file = OutputFile::open(path);
    if (!file)
        return file.error();
    QPdfWriter pdf(&(*file)->device());
    pdf.setPageLayout(paper);
    pdf.setTitle(pages.title());
    pdf.setCreator(QStringLiteral("Kartoteka"));
    const auto count = printPages(pages, pdf, range, progress);
    if (!count)
        return count;
    if (progress.isCancelled()) // while the end of the file was written
        return cancelledError();
    if (const auto kept = (*file)->commit(); !kept)
        return kept.error();
    return count;
}

} // namespace kartoteka
