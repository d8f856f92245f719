#include "widgets/pageprinting.h"

#include "base/clock.h"

#include <QPagedPaintDevice>

namespace kartoteka
{

PagePrinting::PagePrinting(PrintedPages &pages, QPagedPaintDevice &device, int first, int last,
                           QObject *parent)
    : QObject(parent)
    , m_pages(pages)
    , m_device(device)
    , m_first(first)
    , m_last(last)
    , m_next(first)
{
    connect(&m_turns, &QTimer::timeout, this, &PagePrinting::turn);
}

void PagePrinting::start()
{
    const int count = m_pages.layOut(m_device.pageLayout());
    m_last = std::min(m_last, count - 1);
    m_turns.start(0);
}

void PagePrinting::turn()
{
    if (!m_painter.isActive()) {
        if (!m_painter.begin(&m_device))
            return fail(Error(ErrorCode::Io, Message(QT_TRANSLATE_NOOP(
                                                 "Core", "the printer does not take anything"))));
        scaleToPages(m_painter, m_device);
    }
    const qint64 end = monotonicMs() + kTurnMs;
    while (m_next <= m_last && monotonicMs() < end) {
        if (m_next > m_first && !m_device.newPage())
            return fail(Error(ErrorCode::Io, Message(QT_TRANSLATE_NOOP(
                                                 "Core", "the printer does not take anything"))));
        if (const auto painted = m_pages.paint(m_painter, m_next); !painted)
            return fail(painted.error());
        ++m_next;
    }
    emit progressed(m_next - m_first, m_last - m_first + 1);
    if (m_next <= m_last)
        return;
    m_turns.stop();
    emit painted();
}

void PagePrinting::fail(const Error &error)
{
    m_turns.stop();
    m_painter.end();
    emit failed(error);
}

} // namespace kartoteka
