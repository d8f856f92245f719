#pragma once

#include "widgets/printedpages.h"

#include <QObject>
#include <QPainter>
#include <QTimer>

namespace kartoteka
{

/// Prints pages in the GUI thread, a few of them in each turn of the event loop, so that the window
/// stays alive whatever the device. Deleting it ends the printing where it is. GUI thread.
class PagePrinting : public QObject
{
    Q_OBJECT
public:
    /// No turn is longer than this and one page.
    static constexpr int kTurnMs = 20;

    /// Both outlive it. Pages from 0; the pages are laid out for the device.
    PagePrinting(PrintedPages &pages, QPagedPaintDevice &device, int first, int last,
                 QObject *parent = nullptr);

    void start();
    /// After painted(): lets the device write its end, which for a PDF of many pages takes a while.
    /// In any thread.
    void close() { m_painter.end(); }

signals:
    void progressed(int done, int total);
    /// All pages are painted; close() is still to be called.
    void painted();
    void failed(const kartoteka::Error &error);

private:
    void turn();
    void fail(const Error &error);

    PrintedPages &m_pages;
    QPagedPaintDevice &m_device;
    QPainter m_painter;
    QTimer m_turns;
    int m_first;
    int m_last;
    int m_next;
};

} // namespace kartoteka
