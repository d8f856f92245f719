#pragma once

#include "models/openworkspace.h"
#include "storage/ownfields.h"

#include <QAbstractTableModel>

namespace kartoteka
{

/// The fields that people added to one kind of record, with what may be done to them. Follows every
/// change of definitions and counts by itself in the background how many records hold a value.
/// Every change is one step of the journal. GUI thread.
class OwnFieldsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Type, Values, ColumnCount };
    using Done = std::function<void(const Result<ChangeSet> &)>;

    explicit OwnFieldsModel(OpenWorkspace &workspace, QObject *parent = nullptr);

    /// Kinds of records that take fields.
    std::vector<const Entity *> entities() const;
    void setEntity(const Entity &entity);
    const Entity &entity() const { return *m_entity; }

    const OwnField *at(int row) const;
    int rowOf(Id<CustomField> id) const;
    /// Of records that hold a value; -1 = not counted yet.
    qint64 valueCount(const CustomField &field) const;
    /// Something that takes its time is being done.
    bool isBusy() const { return m_running > 0; }

    /// What is wrong with a field that is to be added or changed.
    Problems problems(const CustomField &field) const;
    QString proposedKey(const QString &label) const;

    Result<Id<CustomField>> add(const CustomField &field);
    Result<ChangeSet> change(const CustomField &shown, const CustomField &wanted);
    /// One place up (-1) or down (1) among the fields that are not removed.
    Result<ChangeSet> move(int row, int step);

    // These go through the records, beside the window. What a removed field held is not searched.
    void remove(const CustomField &field, Done done);
    void bringBack(const CustomField &field, Done done);
    void changeKind(const CustomField &wanted, Done done);
    void replaceOption(const CustomField &field, const QString &from, const QString &to, Done done);
    void empty(const CustomField &field, Done done);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString kindLabel(Kind kind);
    void retranslate();

signals:
    void busyChanged();
    void failed(const kartoteka::Error &error);

private:
    using Work = std::function<void(Writer &, Progress &)>;

    void follow(const ChangeSet &changes);
    void reload();
    void count();
    void run(const Message &label, Work work, Done done);

    OpenWorkspace &m_workspace;
    const Entity *m_entity;
    std::vector<OwnField> m_fields; ///< as shown: removed ones only with values
    QHash<QString, qint64> m_counts;
    bool m_isCounted = false;
    int m_running = 0;
    int m_counting = 0; ///< the count whose answer is taken
    QTimer m_countSoon;
};

} // namespace kartoteka
