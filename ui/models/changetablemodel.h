#pragma once

#include "models/timelinemodel.h"

#include <QAbstractTableModel>

namespace kartoteka
{

/// The changes of fields of a card and its parts as a table: when, who, what, before, after. GUI
/// thread.
class ChangeTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Who, What, Before, After, ColumnCount };

    explicit ChangeTableModel(OpenWorkspace &workspace, QObject *parent = nullptr);

    void setParty(Id<Party> party);
    void reload();

    /// Saves the value before this change anew, as a step of its own.
    Result<ChangeSet> restore(int row);
    /// Whether the field holds something else now than before this change, and may be written.
    bool canRestore(int row) const;

    /// A field of the card or of a part that is not what it was.
    struct Difference {
        QString what;
        QString then;
        QString now;
        Record record; ///< as it is now
        QString key;
        Value value; ///< then
    };
    /// The step a row belongs to, and its first row here; -1 = not on the pages that were read.
    qint64 stepOf(int row) const { return m_rows[static_cast<size_t>(row)].set; }
    int rowOfStep(qint64 step) const;
    /// When the step of a row was made, for people.
    QString momentOf(int row) const { return m_rows[static_cast<size_t>(row)].when; }
    /// How the card was before the step of a row, where that differs from now.
    std::vector<Difference> differencesSince(int row) const;
    /// Saves these values of then anew, as one step.
    Result<ChangeSet> restoreAll(const std::vector<Difference> &differences, const QString &moment);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void failed(const kartoteka::Error &error);

private:
    struct Row {
        qint64 set = 0;
        QString when;
        QString who;
        QString what;
        FieldChange change;
        Record record;
    };

    std::vector<Row> readPage(qint64 before);

    OpenWorkspace &m_workspace;
    Id<Party> m_party;
    std::vector<Row> m_rows;
    qint64 m_lastSeq = 0;
    bool m_hasMore = false;
};

} // namespace kartoteka
