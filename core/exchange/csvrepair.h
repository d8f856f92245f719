#pragma once

#include "exchange/csvsample.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace kartoteka
{

/// Puts rows right that have one delimiter too many or one too few, when the forms of the columns
/// leave only one way: "15/02/2018,01:302,…" → "01:30","2"; "…,$25.55,,Switch Fly Rods,…" → without
/// the empty cell. Learns the forms from rows of the right width; used by one reader.
class CsvRowRepair
{
public:
    struct Fix {
        int column = 0; ///< of the cell left out, or of the first half of the divided one
        bool isDivided = false;
        QString left; ///< halves of the divided cell
        QString right;
    };

    CsvRowRepair() = default;
    /// Learns from the rows that have `columns` cells.
    CsvRowRepair(const std::vector<CsvSampleRow> &rows, int columns);

    /// For a row of columns ± 1 cells; nothing when no single fix makes every cell fit its column,
    /// or when the row might be right as it is.
    std::optional<Fix> fix(const std::vector<QByteArray> &cells) const;

    /// Whether the text could be a value of the first column: else a lone cell at the end of a
    /// source is a footnote.
    bool fitsFirstColumn(QByteArrayView cell) const;
    /// Whether it cannot be one: the column holds values of one kind only, and this is another.
    bool contradictsFirstColumn(QByteArrayView cell) const;

private:
    struct Column {
        int rows = 0;
        int empty = 0;
        QHash<int, int> types;
        QHash<QByteArray, int> shapes; ///< counted while they are few
        CellType strongType() const;
        bool fits(QByteArrayView cell) const;
        bool knows(QByteArrayView cell) const;
    };

    std::optional<Fix> fixSurplus(const std::vector<QByteArray> &cells) const;
    std::optional<Fix> fixMissing(const std::vector<QByteArray> &cells) const;
    int misfits(const std::vector<QByteArray> &cells, size_t from, size_t to, int shift) const;
    bool isLearned() const { return m_columns.size() >= 3 && m_columns[0].rows >= 5; }

    std::vector<Column> m_columns;
};

} // namespace kartoteka
