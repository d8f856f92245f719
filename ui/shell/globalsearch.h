#pragma once

#include "models/openworkspace.h"
#include "models/settings.h"
#include "storage/search.h"

#include <QLineEdit>
#include <QTimer>

class QListView;
class QStandardItemModel;

namespace kartoteka
{

/// One line that finds any record by any word, in any spelling; the best fifty drop down while one
/// types. Enter opens the card. What was found by is remembered on this computer and offered again:
/// by Down in the empty line, or below the hits.
class GlobalSearch : public QLineEdit
{
    Q_OBJECT
public:
    explicit GlobalSearch(Settings &settings, QWidget *parent = nullptr);

    /// Null = no file is open.
    void setWorkspace(OpenWorkspace *workspace);
    void retranslate();

signals:
    void chosen(const kartoteka::RecordReference &record);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();
    void showHits(const std::vector<SearchHit> &hits);
    void openCurrent();
    void showRows();
    /// Rows of what was searched before and begins so.
    int addPast(const QString &beginning, int most);
    void remember();

    Settings &m_settings;
    QPointer<OpenWorkspace> m_workspace;
    QListView *m_list;
    QStandardItemModel *m_model;
    QTimer m_typing;
    CancelToken m_running;
};

} // namespace kartoteka
