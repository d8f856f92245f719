#pragma once

#include "exchange/importrun.h"

#include <QAbstractTableModel>

namespace kartoteka
{

/// Rows an import refused: number, column, reason, and what stood in the row. GUI thread.
class RefusedRowsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Row, Where, Why, Cells, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<RowError> errors);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<RowError> m_errors;
};

} // namespace kartoteka
