#pragma once

#include "exchange/keyindex.h"
#include "exchange/salesbuilder.h"

#include <QByteArrayView>

#include <array>
#include <optional>
#include <string_view>

namespace kartoteka
{

/// Reads lines of plain CSV into a SalesPart without making texts of their cells. Gives up at the
/// first thing that is not plain. One thread each.
class SalesScanner
{
public:
    SalesScanner(const CsvDialect &dialect, const SalesPlaces &places, const SalesColumns &columns);

    /// Makes room for the lines of so many bytes, as soon as their length is known.
    void reserve(qint64 bytes) { m_expectedBytes = bytes; }
    /// Reads the whole lines; the last may lack its end when `isLast`. Returns the bytes used; -1
    /// when something is not plain.
    qint64 scan(QByteArrayView bytes, bool isLast);
    /// Adds what another scanner of the same file found in the lines behind.
    void append(SalesScanner later);
    /// Nothing when a key or a name is no UTF-8.
    std::optional<SalesPart> finish() &&;

private:
    using Cells = std::array<std::string_view, 4>; ///< key, date, amount, name

    const char *scanLine(const char *p, const char *end, Cells &cells) const;
    const char *scanQuoted(const char *p, const char *end) const;
    void addLine(const Cells &cells);
    std::int32_t dayOf(std::string_view cell);
    std::optional<std::int64_t> amountOf(std::string_view cell);
    void reserveLines(qint64 usedBytes);

    SalesColumns m_columns;
    char m_delimiter;
    char m_quote; ///< 0 = none
    int m_width;
    std::vector<std::int8_t> m_wanted; ///< by column: place in Cells, -1 = none
    std::array<bool, 256> m_isSign{};
    qint64 m_expectedBytes = 0;
    SalesPart m_part;
    KeyIndex m_keys;
    std::vector<QString> m_names;
    bool m_hasNames;
    std::array<char, 10> m_lastDate{};
    std::int32_t m_lastDay = SalesCells::kNoDay;
};

} // namespace kartoteka
