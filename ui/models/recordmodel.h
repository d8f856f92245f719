#pragma once

#include "models/listdiff.h"
#include "models/rowcache.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace kartoteka
{

class RecordMime;

/// What a list shows of its entity. Columns, filters, quick text and order are independent.
struct ListQuery {
    QString filter;    ///< of the filter language
    QString quickText; ///< words that must all be found somewhere in the record
    QString orderField;
    bool isDescending = false;
    Life life = Life::Live;

    bool operator==(const ListQuery &) const = default;
};

/// Records of one entity as a table, of any length: holds the ids in order, filled by a worker –
/// its beginning first –, and a few pages of rows read by key. A row that the disk gives slowly has
/// no data, or what it had before it changed, until dataChanged(). After the first filling every
/// refresh is a difference by id: selection and scroll survive. GUI thread.
class RecordModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qint64
        ChipsRole,                 ///< QStringList
        StyleRole,                 ///< int of CellStyle
        IsPersonRole,              ///< bool
    };
    static constexpr int kPageSize = 64;

    RecordModel(OpenWorkspace &workspace, std::unique_ptr<ListSource> source,
                QObject *parent = nullptr);
    ~RecordModel() override;

    const Entity &entity() const { return m_source->entity(); }
    const std::vector<ListColumn> &columns() const { return m_rows.columns(); }
    int columnOf(const QString &key) const;

    const ListQuery &query() const { return m_query; }
    /// Starts filling the list anew; what is shown stays until the new list is there. An error in
    /// the filter is told by failed() at once and changes nothing.
    void setQuery(const ListQuery &query);
    void reload();
    bool isLoading() const { return m_isLoading; }
    bool isFilled() const { return m_isFilled; }
    /// The list is about to be made anew, because something may have come, gone or moved.
    bool isReloadAhead() const { return m_isLoading || m_reloadSoon.isActive(); }
    /// Live records of the entity whatever the filter; -1 until known.
    qint64 totalCount() const { return m_totalCount; }

    qint64 idAt(int row) const;
    int rowOf(qint64 id) const { return static_cast<int>(m_ids->rowOf(id)); }
    const std::vector<qint64> &ids() const { return m_ids->ids(); }
    /// The record of a row, however long it takes; nothing when it was erased meanwhile.
    std::optional<Record> recordAt(int row) const;
    /// The condition of the list as it is shown, for export, print and mass changes.
    Result<Query> storageQuery() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    /// What of these rows goes to other programs, see RecordMime; with the columns of the indexes.
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    QStringList mimeTypes() const override;
    std::unique_ptr<RecordMime> mimeOf(const std::vector<qint64> &ids,
                                       const QStringList &columns) const;

    /// The language or the look of values changed.
    void retranslate();

signals:
    void loadingChanged();
    /// Before and after rows come, go or move: views keep what stands at the top.
    void aboutToRefresh();
    void refreshed();
    void failed(const kartoteka::Error &error);

private:
    struct Loaded {
        ListDiff diff;
        qint64 total = 0;
    };

    Result<Condition> compiledCondition() const;
    std::vector<SortKey> order() const;
    void load();
    /// So that a long list is there at once where an index gives its beginning.
    void loadFirstRows(Query query, int generation);
    void fill(const RecordIdsPointer &all);
    void take(Loaded loaded);
    void apply(const ListDiff &diff);
    void rearrange(const RecordIdsPointer &order);
    void follow(const ChangeSet &changes);
    void expireRows(const Change &change);
    /// The fields of the record itself that decide whether it is in the list; nothing when
    /// something else decides as well.
    std::optional<QStringList> decidingFields() const;
    bool mayMove(const Change &change, const std::optional<QStringList> &deciding) const;
    void showAnew();
    QVector<qint64> pageOf(int row) const;
    const ListRow *rowAt(int row) const;
    const ListRow *rowNow(int row) const;

    OpenWorkspace &m_workspace;
    std::shared_ptr<const ListSource> m_source;
    ListQuery m_query;
    RecordIdsPointer m_ids = std::make_shared<RecordIds>();
    qint64 m_totalCount = -1;
    bool m_isFilled = false;
    bool m_isLoading = false;
    bool m_isReloadDue = false;
    int m_generation = 0; ///< of the loading that counts
    CancelToken m_loading;
    QTimer m_reloadSoon;
    mutable RowCache m_rows;
};

} // namespace kartoteka
