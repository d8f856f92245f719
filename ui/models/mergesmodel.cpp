#include "models/mergesmodel.h"

namespace kartoteka
{

MergesModel::MergesModel(QDate today, QObject *parent)
    : QAbstractTableModel(parent)
    , m_text(today)
{
}

void MergesModel::setMerges(std::vector<StandingMerge> merges)
{
    beginResetModel();
    m_merges = std::move(merges);
    endResetModel();
}

int MergesModel::rowOf(qint64 number) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (mergeAt(row).merge.number == number)
            return row;
    return -1;
}

int MergesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_merges.size());
}

int MergesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MergesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const StandingMerge &standing = mergeAt(index.row());
    switch (index.column()) {
    case When:
        return m_text.instant(standing.merge.createdAt.ms);
    case Dropped:
        return standing.merge.title;
    case Kept:
        return standing.kept.isEmpty() ? tr("is gone") : standing.kept;
    case Who:
        return standing.user;
    case Differences:
        return standing.alternatives > 0
                   ? tr("%n other value(s) kept aside", nullptr, standing.alternatives)
                   : QString();
    default:
        return {};
    }
}

QVariant MergesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Dropped:
        return tr("Merged card");
    case Kept:
        return tr("Kept card");
    case Who:
        return tr("Who");
    case Differences:
        return tr("Differences");
    default:
        return {};
    }
}

} // namespace kartoteka
