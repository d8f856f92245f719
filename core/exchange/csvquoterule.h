#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <array>

namespace kartoteka
{

/// Which cells CsvWriter puts in quotes when they are not asked for everywhere. Any thread.
class CsvQuoteRule
{
public:
    /// '\0': a table of one column.
    explicit CsvQuoteRule(char delimiter);

    /// A cell with a usual delimiter, a quote or a line break, or with a space, an apostrophe or a
    /// byte order mark where readers trip over it.
    bool needsQuotes(QStringView cell) const;
    bool needsQuotes(QByteArrayView utf8) const;

private:
    bool hasQuotedSign(QStringView cell) const;
    bool hasQuotedSign(QByteArrayView utf8) const;

    std::array<bool, 0x100> m_signs = {}; ///< one for each byte
};

} // namespace kartoteka
