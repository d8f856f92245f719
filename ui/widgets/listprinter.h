#pragma once

#include "models/listexport.h"

#include <QPageLayout>

class QPagedPaintDevice;

namespace kartoteka
{

/// Paints a list as it is seen onto pages: black on white, hairlines, the head of the table on
/// every page, above it the title, the filter in words and the date, below it "page n of m".
/// Columns share the width of the page in proportion to their widths in the list. Runs in the
/// thread of a job; `device` must not be used elsewhere meanwhile. Returns the number of pages.
Result<int> printSeen(Session &session, const SeenList &list, QPagedPaintDevice &device,
                      Progress &progress);

/// The same into a PDF file that appears whole or not at all, A4, upright for up to six columns.
Result<int> printSeenToPdf(Session &session, const SeenList &list, const QString &path,
                           Progress &progress);

} // namespace kartoteka
