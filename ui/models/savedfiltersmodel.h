#pragma once

#include "models/openworkspace.h"
#include "models/savedfilters.h"

#include <QAbstractListModel>

namespace kartoteka
{

/// The saved filters of the file, one a row; renamed in place, put into order by dragging. Every
/// change is a step of the journal. GUI thread.
class SavedFiltersModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit SavedFiltersModel(OpenWorkspace &workspace, QObject *parent = nullptr);

    const SavedFilter &filterAt(int row) const { return m_filters[static_cast<size_t>(row)]; }
    int rowOf(qint64 id) const;
    /// Sign of a row, by the list the filter belongs to.
    void setSigns(std::function<QVariant(const QString &list)> signOf);

    void reload();
    /// Puts a row before the one at `to`; the number of rows puts it last.
    void move(int from, int to);
    /// To the recycle bin of the journal: undo brings it back. False when it failed.
    bool remove(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    void failed(const kartoteka::Error &error);

private:
    void take(std::vector<SavedFilter> filters);

    OpenWorkspace &m_workspace;
    std::vector<SavedFilter> m_filters;
    std::function<QVariant(const QString &)> m_signOf;
};

} // namespace kartoteka
