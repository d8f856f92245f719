#pragma once

#include "models/mergepreview.h"

#include <QAbstractTableModel>

namespace kartoteka
{

/// The merges that stand, newest first. GUI thread.
class MergesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Dropped, Kept, Who, Differences, ColumnCount };

    explicit MergesModel(QDate today, QObject *parent = nullptr);

    void setMerges(std::vector<StandingMerge> merges);
    const StandingMerge &mergeAt(int row) const { return m_merges[static_cast<size_t>(row)]; }
    /// -1 when it is not in the list.
    int rowOf(qint64 number) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    DisplayText m_text;
    std::vector<StandingMerge> m_merges;
};

} // namespace kartoteka
