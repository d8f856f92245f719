#pragma once

#include "storage/database.h"
#include "storage/pagereader.h"
#include "storage/salvage.h"

#include <QHash>

namespace kartoteka
{

/// A table of the new workspace, seen as a place for rows found in the pages of the damaged one.
class SalvageTable
{
public:
    /// All tables that hold data of their own, in the order of their creation.
    static std::vector<SalvageTable> allOf(Database &target, quint32 encoding);

    const QString &name() const { return m_tally.table; }
    PageReader::Tree tree() const { return m_tree; }

    /// Could this row belong here? Exactly: it has every column; else it may lack the last ones.
    bool fits(const StoredRow &row, bool exactly) const;
    /// Puts the row; false when the table refuses it.
    bool put(Database &target, const StoredRow &row);

    TreeLoss loss;               ///< of its tree
    qint64 expectedRows = -1;    ///< as an index tells; -1 = unknown
    bool isTorn = false;         ///< part of its tree is missing: stray pages may be its
    TableRecovery tally() const; ///< saved and lost so far

private:
    struct Column {
        QString name;
        QString type;
        bool isRequired = false;
    };
    static SalvageTable described(Database &target, const QString &name, bool isKeyed);
    const QByteArray &insertSql(size_t columns);
    bool bindText(Statement &statement, int parameter, const QByteArray &stored) const;

    TableRecovery m_tally;
    PageReader::Tree m_tree = PageReader::Tree::Table;
    std::vector<Column> m_columns; ///< in storage order
    int m_rowidColumn = -1;        ///< stored as nothing: the rowid is its value
    quint32 m_encoding = 1;
    QHash<int, QByteArray> m_insertSql;
};

} // namespace kartoteka
