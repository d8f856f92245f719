#pragma once

#include "base/job.h"

#include <QPageLayout>
#include <QString>

#include <functional>
#include <limits>

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
    /// Prints pages; the result is how many.
    using Printing = std::function<Result<int>(PrintedPages &)>;
    /// Makes pages in the thread it is called in, hands them to the printing and throws them away.
    using PrintingWork = std::function<Result<int>(const Printing &)>;

    static constexpr int kDotsPerInch = 110;

    virtual ~PrintedPages() = default;

    /// For the job of the printer and the name of a file.
    virtual QString title() const = 0;
    virtual QPageLayout::Orientation wantedOrientation() const { return QPageLayout::Portrait; }
    /// The number of pages on this paper, at least 1.
    virtual int layOut(const QPageLayout &paper) = 0;
    /// Of the paper of the last layOut(); page from 0.
    virtual Result<void> paint(QPainter &painter, int page) = 0;
    /// To print the same pages in a job: works on pages of its own, so that these can be looked at
    /// meanwhile, or be gone.
    virtual PrintingWork workOfJob() const = 0;
};

/// Pages from 0, the last one included; what is beyond the end is not printed.
struct PageRange {
    int first = 0;
    int last = std::numeric_limits<int>::max();
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

/// The usual white edge of a sheet, in millimeters.
QMarginsF printedMargins();

/// Paints pages on a device in the thread of the caller. Io when the device takes nothing,
/// Cancelled; then a printer forgets what it got. Returns the number of pages.
Result<int> printPages(PrintedPages &pages, QPagedPaintDevice &device, const PageRange &range,
                       Progress &progress);

/// The same into a PDF file, which appears whole or not at all.
Result<int> printToPdf(PrintedPages &pages, const QPageLayout &paper, const PageRange &range,
                       const QString &path, Progress &progress);

} // namespace kartoteka
