#include "models/duplicatesmodel.h"

#include <QLocale>

namespace kartoteka
{

void DuplicatesModel::setPairs(std::vector<PartyPair> pairs)
{
    beginResetModel();
    m_pairs = std::move(pairs);
    endResetModel();
}

void DuplicatesModel::removePair(int row)
{
    beginRemoveRows({}, row, row);
    m_pairs.erase(m_pairs.begin() + row);
    endRemoveRows();
}

int DuplicatesModel::removeCards(const QSet<qint64> &ids)
{
    int removed = 0;
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!ids.contains(pairAt(row).first.value) && !ids.contains(pairAt(row).second.value))
            continue;
        removePair(row);
        ++removed;
    }
    return removed;
}

QSet<qint64> DuplicatesModel::cards() const
{
    QSet<qint64> ids;
    for (const PartyPair &pair : m_pairs)
        ids << pair.first.value << pair.second.value;
    return ids;
}

int DuplicatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pairs.size());
}

int DuplicatesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DuplicatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PartyPair &pair = pairAt(index.row());
    if (role == ScoreRole)
        return pair.score;
    if (role == IsPersonRole)
        return pair.kind == PartyKind::Person;
    if (role == Qt::TextAlignmentRole && index.column() == Score)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    constexpr double kHundred = 100;
    switch (index.column()) {
    case Score: // never 100: nobody is that sure
        return tr("%1 %").arg(
            QLocale().toString(std::min(99, static_cast<int>(std::floor(pair.score * kHundred)))));
    case First:
        return pair.firstName;
    case Second:
        return pair.secondName;
    default:
        break;
    }
    QStringList reasons;
    for (const Message &reason : pair.reasons)
        reasons << reason.translated();
    return reasons.join(role == Qt::ToolTipRole ? QStringLiteral("\n") : QStringLiteral("; "));
}

QVariant DuplicatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Score)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Score:
        return tr("Likely");
    case First:
        return tr("Card");
    case Second:
        return tr("And");
    case Reasons:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace kartoteka
