#pragma once

#include "exchange/referencetable.h"
#include "exchange/rowplan.h"

#include <span>

namespace kartoteka
{

/// What is wrong with a row, and in which column.
struct RowProblem {
    QString field; ///< column, or path of the field when no column fills it
    Message message;
};

/// One record a row asks for. Reused from row to row.
struct Draft {
    int plan = 0; ///< its number in RowPlan::records
    Record record;
    std::vector<int> filled;  ///< fields that got a value from a cell
    std::vector<int> emptied; ///< fields whose cells are empty
    bool isDropped = false;   ///< nothing is made of it
};

/// A reference to a record that may follow later in the same source (our own export).
struct LateReference {
    size_t draft = 0;
    int field = 0;
    int column = 0;
};

/// Turns the texts of a row into drafts of records, values read and references found; does not look
/// at what is stored otherwise. One import, its thread.
class RowBuilder
{
public:
    RowBuilder(const RowPlan &plan, const QStringList &header, ReferenceTable &references,
               const Catalog &catalog);

    /// False when something is wrong; then problems() says what.
    bool build(std::span<const QString> cells);

    /// Adds a draft of a planned record that no cell asks for; its number.
    size_t add(int planned);

    std::span<Draft> drafts() { return {m_drafts.data(), m_count}; }
    const std::vector<RowProblem> &problems() const { return m_problems; }
    const std::vector<LateReference> &lateReferences() const { return m_late; }
    /// Number of the first draft of a planned record; -1 = the row makes none.
    int draftOf(int planned) const { return m_first[static_cast<size_t>(planned)]; }
    /// Columns that fill a field of a planned record, "Phone, Mobile", else its path.
    QString nameOf(int planned, const QString &field) const;

private:
    struct ReferenceCell {
        size_t draft;
        int field;
        int column; ///< -1 = a constant
        QString text;
    };
    Draft &draft(int planned, size_t place);
    void buildRecord(int planned, std::span<const QString> cells);
    bool isNamed(size_t number) const;
    void readCell(int planned, const CellTarget &cell, size_t first,
                  std::span<const QString> cells);
    QString plain(const QString &text) const;
    void takeCell(int planned, const CellTarget &cell, const QString &text);
    void fill(Draft &draft, const CellTarget &cell, const QString &text);
    void findReferences();
    void report(int column, Message message);

    const RowPlan &m_plan;
    const QStringList &m_header;
    ReferenceTable &m_references;
    const Catalog &m_catalog;
    std::vector<Draft> m_drafts; ///< the first m_count are of this row
    size_t m_count = 0;
    std::vector<int> m_first;
    std::vector<ReferenceCell> m_referenceCells;
    std::vector<LateReference> m_late;
    std::vector<RowProblem> m_problems;
};

} // namespace kartoteka
