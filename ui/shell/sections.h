#pragma once

#include "models/openworkspace.h"

#include <QListView>

class QStandardItemModel;

namespace kartoteka
{

/// The left dock: the views of the center as a list, the shown one marked, with how many records
/// each of them holds. These are counted beside the window, and again when something changed.
class Sections : public QListView
{
    Q_OBJECT
public:
    explicit Sections(OpenWorkspace &workspace, QWidget *parent = nullptr);

    void setCurrentView(const QString &id);
    void retranslate();

signals:
    void chosen(const QString &viewId);

private:
    using Counts = QHash<QString, qint64>;

    void fill();
    void count();
    void showCounts();
    static Result<Counts> countAll(Session &session, Progress &progress);

    OpenWorkspace &m_workspace;
    Counts m_counts; ///< by id of the view
    QTimer m_countSoon;
    bool m_isCounting = false;
    QStandardItemModel *m_model;
};

} // namespace kartoteka
