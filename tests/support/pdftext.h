#pragma once

#include <QByteArray>
#include <QString>

namespace kartoteka
{

/// What a PDF written by Qt says: enough to see that the rows of a list stand on its pages, in the
/// order in which they were drawn. Texts drawn by one call stand in one line.
struct PdfText {
    int pages = 0;
    QString text;
};

/// Nothing but zero pages when the bytes are no such PDF.
PdfText readPdf(const QByteArray &bytes);

} // namespace kartoteka
