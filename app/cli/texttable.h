#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace kartoteka
{

/// Prints rows under aligned headings, line by line. Widths are settled by the first rows, so that
/// a list of any length needs no memory; a longer cell further down pushes its row aside.
class TextTable
{
public:
    struct Column {
        QString title;
        bool isNumber = false; ///< aligned to the right
    };
    using Sink = std::function<void(const QString &line)>;

    /// `terminalColumns`: width that no line exceeds, long cells being cut; 0 = nothing is cut.
    TextTable(std::vector<Column> columns, int terminalColumns, Sink sink);

    void add(const QStringList &cells);
    /// Prints what was held back. A table without rows prints nothing.
    void finish();
    qint64 rows() const { return m_rows; }

private:
    void settle();
    void shrinkToTerminal();
    void write(const QStringList &cells);

    std::vector<Column> m_columns;
    int m_terminalColumns;
    Sink m_sink;
    std::vector<QStringList> m_sample;
    std::vector<int> m_widths; ///< empty until settled
    qint64 m_rows = 0;
};

} // namespace kartoteka
