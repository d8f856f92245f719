#pragma once

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace kartoteka
{

class Actions;
class Dialogs;

/// All commands with their keys: to look at, to change, to print.
class ShortcutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutDialog(Actions &actions, QWidget *parent = nullptr);

    /// The sheet as it is printed, a table a menu.
    static QString sheet(const Actions &actions);

signals:
    void printRequested();

private:
    /// The part of the sheet with the keys that belong to no action.
    static QString fixedKeys();
    void explain();
    void fill();
    void showCurrent();
    void assign();
    QString currentId() const;

    Actions &m_actions;
    QLineEdit *m_filter;
    QTableWidget *m_table;
    QKeySequenceEdit *m_keys;
    QLabel *m_clash;
};

} // namespace kartoteka
