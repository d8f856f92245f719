#pragma once

#include "base/job.h"

#include <QPageLayout>
#include <QString>

class QPagedPaintDevice;
class QPainter;

namespace kartoteka
{

/// Something that can be printed: laid out for a paper, then painted page by page in any order, so
/// that a preview costs as much as one page and looks like what is printed. Paints black on white
/// in units of 1/110 inch; the origin is the corner within the margins. One thread at a time.
class PrintedPages
{
public:
    static constexpr int kDotsPerInch = 110;

    virtual ~PrintedPages() = default;

    /// For the job of the printer and the name of a file.
    virtual QString title() const = 0;
    virtual QPageLayout::Orientation wantedOrientation() const { return QPageLayout::Portrait; }
    /// The number of pages on this paper, at least 1.
    virtual int layOut(const QPageLayout &paper) = 0;
    /// Of the paper of the last layOut(); page from 0.
    virtual Result<void> paint(QPainter &painter, int page) = 0;
};

/// The area within the margins, in units of 1/110 inch.
QSize printedSize(const QPageLayout &paper);

/// What stands around every page: above it the title and whose it is, a line that says more and the
/// date; below it "page n of m".
struct PageFrame {
    QString title;
    QString owner;  ///< at the right of the title; may be empty
    QString detail; ///< the filter in words; may be empty
    QString date;

    static constexpr int kHead = 58; ///< heights, in units of the page
    static constexpr int kFoot = 26;

    void paint(QPainter &painter, const QSize &size, int page, int pages) const;
};

/// 12 units high, as everything is printed.
QFont printedFont(bool isStrong = false);

/// Scales a painter on the device to the units of a page.
void scaleToPages(QPainter &painter, const QPagedPaintDevice &device);

/// Paints all pages on a device in the thread of the caller. Io when the device takes nothing,
/// Cancelled. Returns the number of pages.
Result<int> printAll(PrintedPages &pages, QPagedPaintDevice &device, Progress &progress);

} // namespace kartoteka
