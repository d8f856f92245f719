#include "exchange/salescells.h"

#include "base/money.h"

namespace kartoteka
{

namespace
{

constexpr qsizetype kMostKnownDates = 100'000;
constexpr int kDecimals = SalesTable::kDecimals;

std::int32_t dayOf(const std::optional<QDate> &date)
{
    return date ? static_cast<std::int32_t>(date->toJulianDay()) : SalesCells::kNoDay;
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

qsizetype lastSeparator(QStringView text)
{
    for (qsizetype i = text.size() - 1; i >= 0; --i)
        if (text[i] == u'.' || text[i] == u',')
            return i;
    return -1;
}

qsizetype digitsBehind(QStringView text, qsizetype place)
{
    qsizetype end = place + 1;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end - place - 1;
}

/// "440.00000000000006" as programs print it: parts beyond the fourth are rounded half away from
/// zero. Nothing when it is something else.
std::optional<std::int64_t> parseRounded(QStringView text, DecimalStyle style)
{
    const qsizetype place = lastSeparator(text);
    if (place < 0 || digitsBehind(text, place) <= kDecimals)
        return std::nullopt;
    const qsizetype end = place + 1 + digitsBehind(text, place);
    const QString cut = text.first(place + kDecimals + 2).toString() + text.sliced(end).toString();
    const auto fine = parseDecimal(cut, kDecimals + 1, style);
    if (!fine)
        return std::nullopt;
    return (*fine + (*fine < 0 ? -5 : 5)) / 10;
}

} // namespace

SalesCells::Dates SalesCells::datesOf(QStringView text)
{
    const QString cell = text.toString();
    const auto known = m_known.constFind(cell);
    if (known != m_known.constEnd())
        return *known;
    const Dates dates{dayOf(parseDate(cell, DateOrder::DayMonth)),
                      dayOf(parseDate(cell, DateOrder::MonthDay))};
    if (m_known.size() < kMostKnownDates)
        m_known.insert(cell, dates);
    return dates;
}

std::int32_t SalesCells::readDay(QStringView text, DateOrder order, size_t line, qint64 row)
{
    const Dates dates = datesOf(text);
    if (order != DateOrder::Auto)
        return order == DateOrder::DayMonth ? dates.dayFirst : dates.monthFirst;
    if (dates.dayFirst == dates.monthFirst)
        return dates.dayFirst;
    m_dayFirstOnly += dates.monthFirst == kNoDay ? 1 : 0;
    m_monthFirstOnly += dates.dayFirst == kNoDay ? 1 : 0;
    m_openDates.push_back({line, row, dates});
    return dates.dayFirst != kNoDay ? dates.dayFirst : dates.monthFirst;
}

std::optional<std::int64_t> SalesCells::parseMoneyCell(QStringView text, DecimalStyle style)
{
    const auto money = parseMoney(text, Currency(), style);
    if (!money || money->currency.isEmpty())
        return std::nullopt;
    std::int64_t amount = money->minor;
    for (int i = money->currency.decimals(); i < kDecimals; ++i) {
        const auto larger = checkedMultiply(amount, 10);
        if (!larger)
            return std::nullopt;
        amount = *larger;
    }
    addCurrency(money->currency.code());
    return amount;
}

std::optional<std::int64_t> SalesCells::parseAmount(QStringView text, DecimalStyle style)
{
    if (const auto plain = parseDecimal(text, kDecimals, style))
        return plain;
    if (const auto rounded = parseRounded(text, style)) {
        ++m_rounded;
        return rounded;
    }
    return parseMoneyCell(text, style);
}

/// What the cell tells of the style of the column: both signs, or one that cannot part thousands.
void SalesCells::noticeStyle(QStringView text, size_t line)
{
    const qsizetype last = lastSeparator(text);
    if (last < 0)
        return;
    const qsizetype before = lastSeparator(text.first(last));
    const bool isPoint = text[last] == u'.';
    if (before >= 0) {
        if (text[before] != text[last])
            ++(isPoint ? m_points : m_commas);
        else // Grouping, so the other sign parts the decimals.
            ++(isPoint ? m_commas : m_points);
        return;
    }
    qsizetype first = last;
    while (first > 0 && isDigit(text[first - 1]))
        --first;
    const bool canGroup = digitsBehind(text, last) == 3 && last - first >= 1 && last - first <= 3 &&
                          text[first] != u'0';
    if (!canGroup) {
        ++(isPoint ? m_points : m_commas);
        return;
    }
    const auto point = parseAmount(text, DecimalStyle::Point);
    const auto comma = parseAmount(text, DecimalStyle::Comma);
    if (point && comma)
        m_openAmounts.push_back({line, *point, *comma});
}

std::optional<std::int64_t> SalesCells::readAmount(QStringView text, DecimalStyle style,
                                                   size_t line)
{
    const auto amount = parseAmount(text, style);
    if (amount && style == DecimalStyle::Auto)
        noticeStyle(text, line);
    return amount;
}

void SalesCells::addCurrency(const QString &code)
{
    if (!m_currencies.contains(code))
        m_currencies << code;
}

void SalesCells::forget(size_t line)
{
    while (!m_openDates.empty() && m_openDates.back().line >= line)
        m_openDates.pop_back();
    while (!m_openAmounts.empty() && m_openAmounts.back().line >= line)
        m_openAmounts.pop_back();
}

void SalesCells::merge(const SalesCells &later, size_t lines, qint64 rows)
{
    for (OpenDate date : later.m_openDates) {
        date.line += lines;
        date.row += rows;
        m_openDates.push_back(date);
    }
    for (OpenAmount amount : later.m_openAmounts) {
        amount.line += lines;
        m_openAmounts.push_back(amount);
    }
    m_dayFirstOnly += later.m_dayFirstOnly;
    m_monthFirstOnly += later.m_monthFirstOnly;
    m_points += later.m_points;
    m_commas += later.m_commas;
    m_rounded += later.m_rounded;
    for (const QString &code : later.m_currencies)
        addCurrency(code);
}

bool SalesCells::isMonthFirst() const
{
    return m_monthFirstOnly > m_dayFirstOnly;
}

SalesCells::Settled SalesCells::settle(std::vector<std::int32_t> &days,
                                       std::vector<std::int64_t> &amounts) const
{
    Settled settled;
    for (const OpenDate &date : m_openDates) {
        const std::int32_t day = isMonthFirst() ? date.dates.monthFirst : date.dates.dayFirst;
        days[date.line] = day;
        if (day == kNoDay && settled.firstUnreadDate == 0)
            settled.firstUnreadDate = date.row;
    }
    if (m_points == m_commas) {
        settled.openAmounts = static_cast<qint64>(m_openAmounts.size());
        return settled;
    }
    for (const OpenAmount &amount : m_openAmounts)
        amounts[amount.line] = m_points > m_commas ? amount.point : amount.comma;
    return settled;
}

} // namespace kartoteka
