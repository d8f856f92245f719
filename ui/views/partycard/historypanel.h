#pragma once

#include "models/changetablemodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;
class QTableView;

namespace kartoteka
{

/// The changes of fields of a card as a table. A value from before can be saved anew; the card as
/// it was before a change can be compared with now, and any of it, or all, be saved anew. GUI
/// thread.
class HistoryPanel : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryPanel(OpenWorkspace &workspace, QWidget *parent = nullptr);

    void setParty(Id<Party> party);
    void reload();
    void retranslate();

signals:
    void failed(const kartoteka::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTableView *makeTable(const char *name);
    void fitColumns();
    int selectedRow() const;
    bool isComparing() const { return m_step != 0; }
    void compare(bool isOn);
    void showDifferences();
    void restore();
    void restoreDifferences();
    void follow();

    OpenWorkspace &m_workspace;
    Id<Party> m_party;
    ChangeTableModel *m_model;
    QTableView *m_table;
    QStandardItemModel *m_comparison;
    QTableView *m_compared;
    QStackedWidget *m_stack;
    QLabel *m_head;
    QPushButton *m_compare;
    QPushButton *m_restore;
    std::vector<ChangeTableModel::Difference> m_differences;
    QString m_moment;
    qint64 m_step = 0; ///< the card before it is compared with now; 0 = nothing is
};

} // namespace kartoteka
