#include "models/importrunsmodel.h"

namespace kartoteka
{

namespace
{
bool isNumber(int column)
{
    return column >= ImportRunsModel::New && column <= ImportRunsModel::Errors;
}
} // namespace

ImportRunsModel::ImportRunsModel(QDate today, QObject *parent)
    : QAbstractTableModel(parent)
    , m_text(today)
{
}

void ImportRunsModel::setRuns(std::vector<ImportRun> runs)
{
    beginResetModel();
    m_runs = std::move(runs);
    endResetModel();
}

int ImportRunsModel::rowOf(qint64 run) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (runAt(row).run == run)
            return row;
    return -1;
}

int ImportRunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int ImportRunsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportRunsModel::text(const ImportRun &run, int column) const
{
    switch (column) {
    case When:
        return m_text.instant(run.atMs);
    case Source:
        return run.source;
    case New:
        return m_text.number(run.newCount);
    case Updated:
        return m_text.number(run.updatedCount);
    case Duplicates:
        return m_text.number(run.duplicateCount);
    case Errors:
        return m_text.number(run.errorCount);
    case State:
        return run.isUndone ? tr("undone") : run.set == 0 ? tr("changed nothing") : QString();
    default:
        return {};
    }
}

QVariant ImportRunsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return text(runAt(index.row()), index.column());
}

QVariant ImportRunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Source:
        return tr("Source");
    case New:
        return tr("New");
    case Updated:
        return tr("Updated");
    case Duplicates:
        return tr("Duplicates");
    case Errors:
        return tr("Errors");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace kartoteka
