#pragma once

#include "exchange/importrun.h"
#include "models/displaytext.h"

#include <QAbstractTableModel>

namespace kartoteka
{

/// The import runs of a workspace, the latest first. GUI thread.
class ImportRunsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Source, New, Updated, Duplicates, Errors, State, ColumnCount };

    explicit ImportRunsModel(QDate today, QObject *parent = nullptr);

    void setRuns(std::vector<ImportRun> runs);
    const ImportRun &runAt(int row) const { return m_runs[static_cast<size_t>(row)]; }
    /// -1 when it is not in the list.
    int rowOf(qint64 run) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ImportRun &run, int column) const;

    DisplayText m_text;
    std::vector<ImportRun> m_runs;
};

} // namespace kartoteka
