#pragma once

#include "models/recordmodel.h"

#include <QTableView>

namespace kartoteka
{

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

    qint64 currentId() const;
    std::vector<qint64> selectedIds() const;
    /// Makes the record current and visible; nothing happens when it is not in the list.
    void goTo(qint64 id);

    /// Which columns are shown, in which order, how wide: to be remembered and given back.
    QVariantMap columnState() const;
    void restoreColumnState(const QVariantMap &state);
    void resetColumns();
    /// The arrow in the header follows the order of the model.
    void showOrder();
    /// Fills a menu with a check box per column.
    void fillColumnMenu(QMenu &menu);

signals:
    void currentIdChanged(qint64 id);
    void selectionChangedByPerson();
    /// Enter or a double click where nothing is edited.
    void opened(qint64 id);
    void linkClicked(const QModelIndex &index);
    void columnsChanged();
    /// Letters typed into the list.
    void typed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void dress();
    void dressHeader();
    void keepTop();
    void restoreTop();

    RecordModel *m_model = nullptr;
    qint64 m_topId = 0;
    qint64 m_keptId = 0; ///< while columns come or go
    QVariantMap m_keptColumns;
    qint64 m_toldCurrent = 0;
    bool m_isRefreshing = false;
};

} // namespace kartoteka
