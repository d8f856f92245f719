#pragma once

#include "exchange/salestable.h"

#include <QHash>

namespace kartoteka
{

/// Finds out how the dates and amounts of a column are written, from all its cells together: what
/// could be read in two ways is settled at the end. One per column pair; one thread.
class SalesCells
{
public:
    static constexpr std::int32_t kNoDay = 0;

    /// Line number `line` of the row has this date; kNoDay when it is none.
    std::int32_t readDay(QStringView text, DateOrder order, size_t line, qint64 row);
    /// Nothing when it is no amount.
    std::optional<std::int64_t> readAmount(QStringView text, DecimalStyle style, size_t line);
    /// The row with this line was left out after all.
    void forget(size_t line);
    /// An amount with a decimal point that was read elsewhere.
    void noticePoint() { ++m_points; }
    /// Adds what another reader learned of the lines and rows behind those of this one.
    void merge(const SalesCells &later, size_t lines, qint64 rows);

    struct Settled {
        qint64 openAmounts = 0;     ///< no other cell could explain them
        qint64 firstUnreadDate = 0; ///< row that lost its date; 0 = none
    };
    /// Corrects the lines that could be read in two ways; days become kNoDay where the column's
    /// order makes them none.
    Settled settle(std::vector<std::int32_t> &days, std::vector<std::int64_t> &amounts) const;

    /// Currency codes that were written.
    const QStringList &currencies() const { return m_currencies; }
    void addCurrency(const QString &code);
    qint64 roundedAmounts() const { return m_rounded; }

private:
    struct Dates {
        std::int32_t dayFirst;
        std::int32_t monthFirst;
    };
    struct OpenDate {
        size_t line;
        qint64 row;
        Dates dates;
    };
    struct OpenAmount {
        size_t line;
        std::int64_t point; ///< read with a decimal point
        std::int64_t comma;
    };

    Dates datesOf(QStringView text);
    std::optional<std::int64_t> parseAmount(QStringView text, DecimalStyle style);
    std::optional<std::int64_t> parseMoneyCell(QStringView text, DecimalStyle style);
    void noticeStyle(QStringView text, size_t line);
    bool isMonthFirst() const;

    QHash<QString, Dates> m_known;
    std::vector<OpenDate> m_openDates;
    std::vector<OpenAmount> m_openAmounts;
    qint64 m_dayFirstOnly = 0;
    qint64 m_monthFirstOnly = 0;
    qint64 m_points = 0; ///< amounts that show a decimal point
    qint64 m_commas = 0;
    qint64 m_rounded = 0;
    QStringList m_currencies;
};

} // namespace kartoteka
