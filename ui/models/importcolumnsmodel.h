#pragma once

#include "models/importdraft.h"

#include <QAbstractTableModel>

namespace kartoteka
{

/// The columns of a source and the fields they fill, one row each. GUI thread.
class ImportColumnsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Sample, Target, Conversion, Filled, Remarks, ColumnCount };
    enum Role {
        TargetsRole = Qt::UserRole + 1, ///< QStringList of paths; EditRole of Target is the first
        PartRole,                       ///< double from 0 to 1, how much of it is filled
        RemarkRole,                     ///< int of Remark
        IsUsedRole,                     ///< bool
    };
    enum class Remark { None, Unused, Fine, Doubt, Wrong };

    explicit ImportColumnsModel(ImportDraft &draft, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Target: a path; empty = not imported.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// A row dropped on another one changes fields with it.
    bool dropMimeData(const QMimeData *mime, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;
    bool canDropMimeData(const QMimeData *mime, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    QStringList mimeTypes() const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    static QString mimeType();
    void follow();
    void refresh();
    QString text(int row, int column) const;
    QString targetText(int row) const;
    QString remark(int row) const;
    Remark remarkKind(int row) const;
    const ColumnProblems *problemsOf(int row) const;
    QString twice(int row) const;

    ImportDraft &m_draft;
    int m_rows = 0;
};

} // namespace kartoteka
