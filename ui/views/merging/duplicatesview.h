#pragma once

#include "models/duplicatesmodel.h"
#include "widgets/plaintable.h"
#include "widgets/view.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace kartoteka
{

class EmptyState;
class InlineBar;
class MergeDialog;

/// Cards that may mean the same: looked for in a job, shown with score and reasons; merged, told
/// apart, or opened.
class DuplicatesView : public View
{
    Q_OBJECT
public:
    explicit DuplicatesView(ViewHost &host, QWidget *parent = nullptr);
    ~DuplicatesView() override;

    void retranslate() override;
    QWidget *firstFocus() override;
    QString helpPage() const override { return QStringLiteral("duplicates"); }

    void scan();
    bool isScanning() const { return m_isScanning; }
    /// The one that was opened last, while it is open.
    MergeDialog *mergeDialog() const;

private:
    QWidget *makeHead();
    QWidget *makeActions();
    void connectParts();
    void take(std::vector<PartyPair> pairs);
    void follow(const ChangeSet &changes);
    void refresh();
    void merge();
    void tellApart();
    void openBoth();
    int currentRow() const;

    DuplicatesModel *m_model;
    QLabel *m_title;
    QLabel *m_summary;
    QLabel *m_levelLabel;
    QComboBox *m_level;
    QPushButton *m_scan;
    InlineBar *m_bar;
    QStackedWidget *m_pages;
    PlainTable *m_table;
    EmptyState *m_empty;
    QAction *m_scanAction;
    QPushButton *m_merge;
    QPushButton *m_apart;
    QPushButton *m_open;
    CancelToken m_scanning;
    int m_generation = 0; ///< of the scan that counts
    bool m_isScanning = false;
    bool m_wasScanned = false;
};

} // namespace kartoteka
