#include "cli/texttable.h"

#include "cli/columnwidth.h"

#include <algorithm>
#include <numeric>

namespace kartoteka
{

namespace
{
constexpr size_t kSampleRows = 200;
constexpr int kGap = 2;
constexpr int kNarrowest = 6;     // columns are not cut below this
constexpr int kWidestPadded = 60; // one long cell must not push all others off
} // namespace

TextTable::TextTable(std::vector<Column> columns, int terminalColumns, Sink sink)
    : m_columns(std::move(columns))
    , m_terminalColumns(terminalColumns)
    , m_sink(std::move(sink))
{
}

void TextTable::add(const QStringList &cells)
{
    QStringList row;
    for (size_t i = 0; i < m_columns.size(); ++i)
        row << printable(cells.value(static_cast<qsizetype>(i)));
    ++m_rows;
    if (!m_widths.empty()) {
        write(row);
        return;
    }
    m_sample.push_back(std::move(row));
    if (m_sample.size() == kSampleRows)
        settle();
}

void TextTable::finish()
{
    if (m_widths.empty() && m_rows > 0)
        settle();
}

void TextTable::settle()
{
    QStringList titles;
    for (const Column &column : m_columns) {
        titles << printable(column.title);
        m_widths.push_back(columnWidth(titles.back()));
    }
    for (const QStringList &row : m_sample)
        for (size_t i = 0; i < m_widths.size(); ++i)
            m_widths[i] = std::max(m_widths[i], columnWidth(row[static_cast<qsizetype>(i)]));
    for (int &width : m_widths)
        width = std::min(width, m_terminalColumns ? m_terminalColumns : kWidestPadded);
    shrinkToTerminal();
    write(titles);
    QStringList rules;
    for (const int width : m_widths)
        rules << QString(width, u'─');
    write(rules);
    for (const QStringList &row : m_sample)
        write(row);
    m_sample.clear();
}

void TextTable::shrinkToTerminal()
{
    if (!m_terminalColumns)
        return;
    const int gaps = kGap * (static_cast<int>(m_widths.size()) - 1);
    int excess = std::accumulate(m_widths.begin(), m_widths.end(), gaps) - m_terminalColumns;
    for (; excess > 0; --excess) {
        const auto widest = std::max_element(m_widths.begin(), m_widths.end());
        if (*widest <= kNarrowest)
            return;
        --*widest;
    }
}

void TextTable::write(const QStringList &cells)
{
    QString line;
    for (size_t i = 0; i < m_widths.size(); ++i) {
        QString cell = cells[static_cast<qsizetype>(i)];
        if (m_terminalColumns)
            cell = cutToColumns(cell, m_widths[i]);
        const QString padding(std::max(0, m_widths[i] - columnWidth(cell)), u' ');
        if (i > 0)
            line += QString(kGap, u' ');
        line += m_columns[i].isNumber ? padding + cell : cell + padding;
    }
    while (line.endsWith(u' '))
        line.chop(1);
    m_sink(line);
}

} // namespace kartoteka
