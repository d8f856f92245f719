#include "exchange/csvrepair.h"

#include <algorithm>

namespace kartoteka
{

namespace
{
constexpr int kMostShapes = 64;
/// Cells that must be in wrong columns before a row is touched.
constexpr int kDoubt = 2;

bool isNumber(CellType type)
{
    return type == CellType::Integer || type == CellType::Decimal;
}
} // namespace

/// The kind nearly all values of the column have; Text when there is none.
CellType CsvRowRepair::Column::strongType() const
{
    const int filled = rows - empty;
    int numbers = 0;
    for (auto it = types.begin(); it != types.end(); ++it) {
        const auto type = static_cast<CellType>(it.key());
        numbers += isNumber(type) ? it.value() : 0;
        if (it.value() * 20 >= filled * 19 && filled > 0)
            return type;
    }
    return filled > 0 && numbers * 20 >= filled * 19 ? CellType::Decimal : CellType::Text;
}

bool CsvRowRepair::Column::fits(QByteArrayView cell) const
{
    const CellType type = cellType(cell);
    if (type == CellType::Empty)
        return empty > 0;
    const CellType strong = strongType();
    if (rows == empty)
        return false;
    if (strong != CellType::Text)
        return type == strong || (isNumber(type) && strong == CellType::Decimal);
    // Among texts a date, a number or an address is out of place unless such were seen.
    return !isValueType(type) || types.contains(static_cast<int>(type));
}

bool CsvRowRepair::Column::knows(QByteArrayView cell) const
{
    return shapes.size() < kMostShapes && shapes.contains(cellShape(cell)) &&
           strongType() != CellType::Text;
}

CsvRowRepair::CsvRowRepair(const std::vector<CsvSampleRow> &rows, int columns)
    : m_columns(static_cast<size_t>(std::max(columns, 0)))
{
    for (const CsvSampleRow &row : rows) {
        if (row.columns() != columns || row.hasWrongQuotes)
            continue;
        for (int i = 0; i < columns; ++i) {
            const CellType type = row.types[static_cast<size_t>(i)];
            Column &column = m_columns[static_cast<size_t>(i)];
            ++column.rows;
            column.empty += type == CellType::Empty ? 1 : 0;
            if (type == CellType::Empty)
                continue;
            ++column.types[static_cast<int>(type)];
            if (column.shapes.size() < kMostShapes)
                ++column.shapes[cellShape(row.cell(i))];
        }
    }
}

bool CsvRowRepair::fitsFirstColumn(QByteArrayView cell) const
{
    return !m_columns.empty() && m_columns[0].rows > 0 &&
           m_columns[0].strongType() != CellType::Text && m_columns[0].fits(cell);
}

bool CsvRowRepair::contradictsFirstColumn(QByteArrayView cell) const
{
    return isLearned() && m_columns[0].strongType() != CellType::Text && !m_columns[0].fits(cell);
}

/// Cells [from, to) that do not fit the column `shift` places further.
int CsvRowRepair::misfits(const std::vector<QByteArray> &cells, size_t from, size_t to,
                          int shift) const
{
    int count = 0;
    for (size_t i = from; i < to; ++i) {
        const auto column = static_cast<size_t>(static_cast<qint64>(i) + shift);
        count += column < m_columns.size() && m_columns[column].fits(cells[i]) ? 0 : 1;
    }
    return count;
}

std::optional<CsvRowRepair::Fix> CsvRowRepair::fix(const std::vector<QByteArray> &cells) const
{
    if (!isLearned())
        return std::nullopt;
    const size_t columns = m_columns.size();
    const int wrong = misfits(cells, 0, std::min(cells.size(), columns), 0);
    if (cells.size() == columns + 1)
        return wrong + (cells.back().isEmpty() ? 0 : 1) >= kDoubt ? fixSurplus(cells)
                                                                  : std::nullopt;
    if (cells.size() + 1 == columns)
        return wrong + (m_columns.back().fits({}) ? 0 : 1) >= kDoubt ? fixMissing(cells)
                                                                     : std::nullopt;
    return std::nullopt;
}

std::optional<CsvRowRepair::Fix>
CsvRowRepair::fixSurplus(const std::vector<QByteArray> &cells) const
{
    std::optional<Fix> found;
    for (size_t i = 0; i < cells.size(); ++i) {
        // Of neighboring empty cells it does not matter which one goes.
        const bool isSame = i > 0 && cells[i - 1].isEmpty();
        if (!cells[i].isEmpty() || isSame)
            continue;
        if (misfits(cells, 0, i, 0) + misfits(cells, i + 1, cells.size(), -1) > 0)
            continue;
        if (found)
            return std::nullopt;
        found = Fix{static_cast<int>(i), false, {}, {}};
    }
    return found;
}

std::optional<CsvRowRepair::Fix>
CsvRowRepair::fixMissing(const std::vector<QByteArray> &cells) const
{
    std::optional<Fix> found;
    for (size_t i = 0; i < cells.size(); ++i) {
        const QByteArray &cell = cells[i];
        if (misfits(cells, 0, i, 0) + misfits(cells, i + 1, cells.size(), 1) > 0)
            continue;
        for (qsizetype at = 1; at < std::min<qsizetype>(cell.size(), 60); ++at) {
            if (!m_columns[i].knows(cell.first(at)) || !m_columns[i + 1].knows(cell.sliced(at)))
                continue;
            if (found)
                return std::nullopt;
            found = Fix{static_cast<int>(i), true, QString::fromUtf8(cell.first(at)),
                        QString::fromUtf8(cell.sliced(at))};
        }
    }
    return found;
}

} // namespace kartoteka
