#include "exchange/csvquoterule.h"

#include <QChar>

#include <algorithm>

namespace kartoteka
{

CsvQuoteRule::CsvQuoteRule(char delimiter)
{
    // More than RFC 4180 asks for: whoever looks for the delimiter shall find only the right one.
    for (const char c : {'"', '\n', '\r', ',', ';', '\t', '|', delimiter})
        m_signs[static_cast<uchar>(c) & 0x7F] = true;
    m_signs[0] = false;
}

bool CsvQuoteRule::hasQuotedSign(QStringView cell) const
{
    return std::any_of(cell.begin(), cell.end(), [this](QChar sign) {
        return sign.unicode() < m_signs.size() && m_signs[sign.unicode()];
    });
}

bool CsvQuoteRule::hasQuotedSign(QByteArrayView utf8) const
{
    return std::any_of(utf8.begin(), utf8.end(),
                       [this](char byte) { return m_signs[static_cast<uchar>(byte)]; });
}

bool CsvQuoteRule::needsQuotes(QStringView cell) const
{
    if (cell.isEmpty())
        return false;
    const QChar first = cell.front();
    return first == u' ' || cell.back() == u' ' || first == u'\'' || first == u'\uFEFF' ||
           hasQuotedSign(cell);
}

bool CsvQuoteRule::needsQuotes(QByteArrayView utf8) const
{
    if (utf8.isEmpty())
        return false;
    return utf8.front() == ' ' || utf8.back() == ' ' || utf8.front() == '\'' ||
           utf8.startsWith("\xEF\xBB\xBF") || hasQuotedSign(utf8);
}

} // namespace kartoteka
