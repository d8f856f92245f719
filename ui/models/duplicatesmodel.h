#pragma once

#include "domain/duplicates/partyduplicates.h"

#include <QAbstractTableModel>

namespace kartoteka
{

/// Pairs of cards that may mean the same, best first. GUI thread.
class DuplicatesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Score, First, Second, Reasons, ColumnCount };
    enum Role {
        ScoreRole = Qt::UserRole + 1, ///< double from 0 to 1
        IsPersonRole,                 ///< bool
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setPairs(std::vector<PartyPair> pairs);
    const PartyPair &pairAt(int row) const { return m_pairs[static_cast<size_t>(row)]; }
    void removePair(int row);
    /// Takes away all pairs with one of these cards; how many went.
    int removeCards(const QSet<qint64> &ids);
    QSet<qint64> cards() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<PartyPair> m_pairs;
};

} // namespace kartoteka
