#include "exchange/columntable.h"

#include "exchange/mapping.h"

#include <algorithm>

namespace kartoteka
{

namespace
{

constexpr DecimalStyle kStyles[] = {DecimalStyle::Auto, DecimalStyle::Point, DecimalStyle::Comma};
constexpr DateOrder kOrders[] = {DateOrder::DayMonth, DateOrder::MonthDay};

/// Indices of kStyles that come in question.
std::vector<int> waysOf(DecimalStyle style)
{
    switch (style) {
    case DecimalStyle::Auto:
        return {0, 1, 2};
    case DecimalStyle::Point:
        return {1};
    case DecimalStyle::Comma:
        return {2};
    }
    return {};
}

Result<std::vector<int>> findColumns(const QStringList &header, const QStringList &names)
{
    std::vector<int> places;
    for (const QString &name : names) {
        const auto place = findColumn(header, name);
        if (!place)
            return place.error();
        places.push_back(*place);
    }
    return places;
}

} // namespace

Result<int> findColumn(const QStringList &header, const QString &name)
{
    if (name.isEmpty())
        return -1;
    qsizetype found = header.indexOf(name);
    for (qsizetype i = 0; found < 0 && i < header.size(); ++i)
        if (headerKey(header[i]) == headerKey(name))
            found = i;
    if (found >= 0)
        return static_cast<int>(found);
    return Error(ErrorCode::NotFound,
                 Message(QT_TRANSLATE_NOOP("Core", "there is no column “%1”; there are: %2"))
                     .arg(name)
                     .arg(header.join(QStringLiteral(", ")).left(500)));
}

Result<ColumnTable> ColumnTable::read(RowSource &source, const QStringList &names,
                                      Progress &progress)
{
    const auto places = findColumns(source.header(), names);
    if (!places)
        return places.error();
    ColumnTable table;
    table.m_names = names;
    progress.begin(Message(QT_TRANSLATE_NOOP("Core", "Reading the table")), source.totalBytes());
    for (;;) {
        const auto more = source.next();
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (!progress.advanceTo(source.bytesRead()))
            return cancelledError();
        const std::span<const QString> cells = source.cells();
        const bool isEmpty = std::all_of(cells.begin(), cells.end(), [](const QString &cell) {
            return QStringView(cell).trimmed().isEmpty();
        });
        if (isEmpty)
            continue;
        for (const int place : *places) {
            const bool isThere = place >= 0 && static_cast<size_t>(place) < cells.size();
            table.m_cells.push_back(isThere ? cells[static_cast<size_t>(place)].trimmed()
                                            : QString());
        }
        table.m_rowNumbers.push_back(source.rowNumber());
    }
    table.m_warnings = source.warnings();
    return table;
}

/// Reads a column in the way in which the fewest cells stay unread; of equal ones in the first.
template<class Value, class Read>
std::vector<std::optional<Value>> ColumnTable::values(int column, Read read,
                                                      const std::vector<int> &ways)
{
    std::vector<std::optional<Value>> best;
    std::vector<size_t> bestUnread;
    for (const int way : ways) {
        std::vector<std::optional<Value>> found(rows());
        std::vector<size_t> unread;
        for (size_t row = 0; row < rows(); ++row) {
            if (cell(row, column).isEmpty())
                continue;
            found[row] = read(row, way);
            if (!found[row])
                unread.push_back(row);
        }
        if (way != ways.front() && unread.size() >= bestUnread.size())
            continue;
        best = std::move(found);
        bestUnread = std::move(unread);
    }
    if (!bestUnread.empty())
        m_warnings.push_back(
            Message(QT_TRANSLATE_N_NOOP("Core", "%n cell(s) of “%1” cannot be read and count as "
                                                "empty; the first, in row %2, says “%3”"))
                .arg(m_names[column])
                .arg(rowNumber(bestUnread.front()))
                .arg(cell(bestUnread.front(), column).left(80))
                .count(std::ssize(bestUnread)));
    return best;
}

std::vector<QDate> ColumnTable::dates(int column, DateOrder order)
{
    const std::vector<int> ways = order == DateOrder::Auto       ? std::vector{0, 1}
                                  : order == DateOrder::DayMonth ? std::vector{0}
                                                                 : std::vector{1};
    const auto found = values<QDate>(
        column,
        [this, column](size_t row, int way) { return parseDate(cell(row, column), kOrders[way]); },
        ways);
    std::vector<QDate> dates;
    dates.reserve(found.size());
    for (const auto &date : found)
        dates.push_back(date.value_or(QDate()));
    return dates;
}

std::vector<std::optional<qint64>> ColumnTable::numbers(int column, int places, DecimalStyle style)
{
    return values<qint64>(
        column,
        [this, column, places](size_t row, int way) {
            return parseDecimal(cell(row, column), places, kStyles[way]);
        },
        waysOf(style));
}

std::vector<std::optional<Money>> ColumnTable::amounts(int column, int currencyColumn,
                                                       DecimalStyle style)
{
    return values<Money>(
        column,
        [this, column, currencyColumn](size_t row, int way) {
            const auto home = Currency::parse(cell(row, currencyColumn));
            return parseMoney(cell(row, column), home.value_or(Currency()), kStyles[way]);
        },
        waysOf(style));
}

} // namespace kartoteka
