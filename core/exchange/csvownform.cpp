#include "exchange/csvownform.h"

#include "exchange/csvquoterule.h"

namespace kartoteka
{

namespace
{
/// The texts a strict reader finds, one after the other.
class StrictReader
{
public:
    enum class End { Delimiter, Row, Text, Wrong };

    StrictReader(QByteArrayView text, char delimiter)
        : m_text(text)
        , m_delimiter(delimiter)
    {
    }

    bool isAtEnd() const { return m_at == m_text.size(); }

    /// Reads a cell and the sign behind it. Text = the text ends before the row does.
    End next()
    {
        isQuoted = !isAtEnd() && m_text[m_at] == '"';
        const qsizetype end = isQuoted ? closingQuote() : unquotedEnd();
        if (end >= m_text.size())
            return End::Text;
        const qsizetype begin = m_at + (isQuoted ? 1 : 0);
        cell = m_text.sliced(begin, end - begin);
        m_at = end + (isQuoted ? 1 : 0);
        return pass();
    }

    QByteArrayView cell; ///< without its quotes; doubled ones stay
    bool isQuoted = false;
    CsvLineEnd lineEnd = CsvLineEnd::None; ///< of the last row

private:
    qsizetype closingQuote() const
    {
        for (qsizetype i = m_at + 1;; i += 2) {
            i = m_text.indexOf('"', i);
            if (i < 0)
                return m_text.size();
            if (i + 1 == m_text.size() || m_text[i + 1] != '"')
                return i;
        }
    }

    qsizetype unquotedEnd() const
    {
        qsizetype i = m_at;
        while (i < m_text.size() && m_text[i] != '\n' && m_text[i] != '\r' &&
               (m_text[i] != m_delimiter || m_delimiter == '\0'))
            ++i;
        return i;
    }

    End pass()
    {
        if (isAtEnd())
            return End::Text;
        const char sign = m_text[m_at++];
        if (sign == m_delimiter && m_delimiter != '\0')
            return End::Delimiter;
        if (sign == '\r' && isAtEnd())
            return End::Text;
        const bool isPair = sign == '\r' && m_text[m_at] == '\n';
        if (sign != '\n' && !isPair)
            return End::Wrong;
        m_at += isPair ? 1 : 0;
        lineEnd = isPair ? CsvLineEnd::CrLf : CsvLineEnd::Lf;
        return End::Row;
    }

    QByteArrayView m_text;
    char m_delimiter;
    qsizetype m_at = 0;
};

/// The sign behind the first heading; '\0' when that is a line end. Nothing when there is none.
std::optional<char> delimiterOf(QByteArrayView text)
{
    StrictReader reader(text, '\0');
    if (text.isEmpty() || text.front() != '"')
        return std::nullopt;
    const StrictReader::End end = reader.next();
    if (end == StrictReader::End::Row)
        return '\0';
    if (end != StrictReader::End::Wrong)
        return std::nullopt;
    const char sign = text[reader.cell.end() + 1 - text.begin()];
    const QChar code = QLatin1Char(sign);
    const bool isSign = code.unicode() < 0x80 && !code.isLetterOrNumber();
    return isSign && sign != '\r' && sign != '\0' ? std::optional(sign) : std::nullopt;
}

/// Tells what the first row is, and whether the others are written as they should be.
class FormCheck
{
public:
    FormCheck(QByteArrayView text, char delimiter)
        : m_reader(text, delimiter)
        , m_rule(delimiter)
        , m_form{delimiter, CsvLineEnd::None, 0}
    {
    }

    /// False on the first difference.
    bool pass(bool isWhole)
    {
        for (bool isHeader = true; !m_reader.isAtEnd(); isHeader = false) {
            switch (passRow(isHeader)) {
            case Row::Good:
                continue;
            case Row::Cut:
                return !isWhole && !isHeader && m_isNeedless;
            case Row::Wrong:
                return false;
            }
        }
        return m_isNeedless;
    }

    const CsvOwnForm &form() const { return m_form; }

private:
    enum class Row { Good, Cut, Wrong };

    Row passRow(bool isHeader)
    {
        using End = StrictReader::End;
        for (int column = 1;; ++column) {
            const End end = m_reader.next();
            if (end == End::Text)
                return Row::Cut;
            const bool isAloneAndEmpty =
                m_form.delimiter == '\0' && m_reader.cell.isEmpty() && end == End::Row;
            const bool needs = isAloneAndEmpty || m_rule.needsQuotes(m_reader.cell);
            m_isNeedless = m_isNeedless || (isHeader && !needs);
            if (end == End::Wrong || m_reader.isQuoted != (isHeader || needs))
                return Row::Wrong;
            if (end == End::Row)
                return closeRow(column, isHeader) ? Row::Good : Row::Wrong;
        }
    }

    bool closeRow(int columns, bool isHeader)
    {
        if (isHeader) {
            m_form.columns = columns;
            m_form.lineEnd = m_reader.lineEnd;
        }
        return columns == m_form.columns && m_reader.lineEnd == m_form.lineEnd;
    }

    StrictReader m_reader;
    CsvQuoteRule m_rule;
    CsvOwnForm m_form;
    bool m_isNeedless = false; ///< a heading has quotes only because it is one
};
} // namespace

std::optional<CsvOwnForm> ownForm(QByteArrayView text, bool isWhole)
{
    const auto delimiter = delimiterOf(text);
    if (!delimiter)
        return std::nullopt;
    FormCheck check(text, *delimiter);
    return check.pass(isWhole) ? std::optional(check.form()) : std::nullopt;
}

} // namespace kartoteka
