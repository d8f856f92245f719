#include "models/refusedrowsmodel.h"

namespace kartoteka
{

void RefusedRowsModel::setRows(std::vector<RowError> errors)
{
    beginResetModel();
    m_errors = std::move(errors);
    endResetModel();
}

int RefusedRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_errors.size());
}

int RefusedRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RefusedRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const RowError &error = m_errors[static_cast<size_t>(index.row())];
    switch (index.column()) {
    case Row:
        return QString::number(error.row);
    case Where:
        return error.field;
    case Why:
        return error.message.translated();
    default:
        return error.cells.join(QStringLiteral(" · ")).simplified();
    }
}

QVariant RefusedRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row:
        return tr("Row");
    case Where:
        return tr("Column");
    case Why:
        return tr("Why");
    case Cells:
        return tr("The row");
    default:
        return {};
    }
}

} // namespace kartoteka
