#pragma once

#include "widgets/view.h"

class QMenu;

namespace kartoteka
{

class RecordListTable;

/// Which columns a list shows, and sets of them under names, kept in the settings for this kind of
/// list. Belongs to the list.
class ColumnSets : public QObject
{
    Q_OBJECT
public:
    /// `listId` names the list in the settings: "organizations".
    ColumnSets(RecordListTable &table, ViewHost &host, const QString &listId, QWidget *list);

    QStringList names() const;
    /// The one whose columns are shown in this order, whatever their widths; empty = none.
    QString current() const;
    void save(const QString &name);
    void apply(const QString &name);
    void rename(const QString &name, const QString &newName);
    void remove(const QString &name);

    /// Opens the menu: columns to check, sets to choose, columns to freeze up to this one.
    void popup(const QPoint &at, int column);

private:
    int shownUpTo(int column) const;
    void addFreezing(QMenu &menu, int column);
    void addColumns(QMenu &menu);
    void addSets(QMenu &menu);
    void askName(const QString &title, const QString &proposed,
                 std::function<void(const QString &)> named);
    QVariantMap sets() const;
    void keep(const QVariantMap &sets);

    RecordListTable &m_table;
    ViewHost &m_host;
    QString m_key;
    QWidget *m_list;
};

} // namespace kartoteka
