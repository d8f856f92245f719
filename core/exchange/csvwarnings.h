#pragma once

#include "exchange/csvreader.h"

namespace kartoteka
{

/// Collects warnings with their place, up to a number; the rest is only counted, and costs nothing.
class CsvWarnings
{
public:
    explicit CsvWarnings(int most)
        : m_most(static_cast<size_t>(most))
    {
    }

    /// Counts one more; true when it is to be kept, too: then add it.
    bool count()
    {
        ++m_count;
        return m_kept.size() < m_most;
    }
    void add(Message message) { m_kept.push_back(CsvWarning{std::move(message), 0, 0, 0}); }
    /// Puts "Row 5, column 3: " before the message; column 0 = the row as a whole.
    void add(Message message, qint64 row, qint64 line, int column = 0);

    const std::vector<CsvWarning> &kept() const { return m_kept; }
    qint64 total() const { return m_count; }

private:
    size_t m_most;
    std::vector<CsvWarning> m_kept;
    qint64 m_count = 0;
};

} // namespace kartoteka
