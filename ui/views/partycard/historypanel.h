#pragma once

#include "models/changetablemodel.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace kartoteka
{

/// The changes of fields of a card as a table; a value from before can be saved anew. GUI thread.
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

private:
    void restore();
    void follow();

    OpenWorkspace &m_workspace;
    ChangeTableModel *m_model;
    QTableView *m_table;
    QPushButton *m_restore;
};

} // namespace kartoteka
