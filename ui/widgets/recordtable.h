#pragma once

#include "models/recordmodel.h"

#include <QPointer>
#include <QTableView>

namespace kartoteka
{

class FilterHeader;

/// A RecordModel as a table: rows of one height, sorted through the model, columns chosen, moved
/// and sized by the person and remembered. What stands at the top stays there when the list
/// changes.
class RecordListTable : public QTableView
{
    Q_OBJECT
public:
    explicit RecordListTable(QWidget *parent = nullptr);

    /// The model stays its owner's.
    void setRecordModel(RecordModel *model);

    /// The head with the lines to filter by.
    FilterHeader &filterHeader() { return *m_header; }
    /// Stands in place of the rows while it is visible: what a list says when it has none.
    void setCover(QWidget *cover);

    qint64 currentId() const;
    std::vector<qint64> selectedIds() const;
    /// How many rows are selected; at once, however many.
    int selectedCount() const;
    /// Makes the record current and visible; nothing happens when it is not in the list.
    void goTo(qint64 id);

    /// Which columns are shown, in which order, how wide: to be remembered and given back.
    QVariantMap columnState() const;
    void restoreColumnState(const QVariantMap &state);
    void resetColumns();
    /// The arrow in the header follows the order of the model.
    void showOrder();
    bool isColumnShown(int column) const { return !isColumnHidden(column); }
    void showColumn(int column, bool isShown);
    /// The first `count` shown columns stay at the left when the others are scrolled; part of the
    /// state of the columns.
    void freezeColumns(int count);
    int frozenCount() const;

    QModelIndex indexAt(const QPoint &at) const override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

signals:
    void currentIdChanged(qint64 id);
    void selectionChangedByPerson();
    /// Enter or a double click where nothing is edited.
    void opened(qint64 id);
    void linkClicked(const QModelIndex &index);
    void columnsChanged();
    /// The mouse takes the selected rows away, to another program.
    void dragWanted();
    /// A right click on the head of a column, in coordinates of the screen.
    void columnMenuWanted(const QPoint &at, int column);
    /// Letters typed into the list, to go to a record.
    void typed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    /// What is dragged is made by whoever knows the list; one index a row would be too much here.
    void startDrag(Qt::DropActions) override { emit dragWanted(); }
    void changeEvent(QEvent *event) override;
    void updateGeometries() override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void dress();
    void dressHeader();
    void sortBy(int column, Qt::SortOrder order);
    void bringIntoSight(int column);
    bool isFrozen(int column) const;
    void paintFrozen(QPainter &painter, const QRect &exposed) const;
    void keepTop();
    void restoreTop();
    void rememberNeighbors();
    /// When the current record is gone, to the next one that is still there, or the one before.
    void goToNeighbor();

    FilterHeader *m_header;
    QPointer<QWidget> m_cover;
    RecordModel *m_model = nullptr;
    qint64 m_topId = 0;
    std::vector<qint64> m_neighbors; ///< of the current record, nearest first, while refreshing
    qint64 m_keptId = 0;             ///< while columns come or go
    QVariantMap m_keptColumns;
    qint64 m_toldCurrent = 0;
    bool m_isRefreshing = false;
};

} // namespace kartoteka
