#include "cli/progressline.h"

#include "cli/columnwidth.h"
#include "cli/terminal.h"

#include <cstdio>

namespace kartoteka
{

namespace
{
void print(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

int percentOf(const ProgressStep &step)
{
    return static_cast<int>(step.done * 100 / step.total);
}
} // namespace

ProgressLine::ProgressLine(Style style)
    : m_style(style)
{
}

ProgressLine::~ProgressLine()
{
    clear();
}

void ProgressLine::show(const ProgressStep &step)
{
    if (m_style == Style::Silent)
        return;
    QString text = step.text.translated();
    if (step.total > 0)
        text += QStringLiteral(": %1 %").arg(percentOf(step));
    if (m_style == Style::Lines) {
        if (text != m_shown)
            print(text + u'\n');
        m_shown = text;
        return;
    }
    if (step.total > 0)
        text += QStringLiteral(" (%1 / %2)").arg(step.done).arg(step.total);
    else if (step.done > 0)
        text += QStringLiteral(": %1").arg(step.done);
    clear();
    m_shown = cutToColumns(printable(text), terminal::columns() - 1);
    print(u'\r' + m_shown);
    m_isOnScreen = true;
}

void ProgressLine::clear()
{
    if (!m_isOnScreen)
        return;
    print(u'\r' + QString(columnWidth(m_shown), u' ') + u'\r');
    m_isOnScreen = false;
}

} // namespace kartoteka
