#pragma once

#include "models/mergepreview.h"
#include "widgets/plaintable.h"
#include "widgets/view.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace kartoteka
{

class EmptyState;
class InlineBar;
class MergesModel;

/// The merges that stand, newest first, each of which can be taken back however long ago it was.
class MergesView : public View
{
    Q_OBJECT
public:
    explicit MergesView(ViewHost &host, QWidget *parent = nullptr);

    void retranslate() override;
    QWidget *firstFocus() override { return m_table; }
    QString helpPage() const override { return QStringLiteral("duplicates"); }
    bool isBusy() const { return m_isReading || m_isUndoing; }

private:
    void reload();
    void refresh();
    void undo();
    void openKept();
    void told(const Unmerged &unmerged);
    int currentRow() const;

    MergesModel *m_model;
    QLabel *m_title;
    InlineBar *m_bar;
    QStackedWidget *m_pages;
    PlainTable *m_table;
    EmptyState *m_empty;
    QLabel *m_stays;
    QPushButton *m_undo;
    QPushButton *m_open;
    int m_generation = 0;
    bool m_isReading = false;
    bool m_isUndoing = false;
};

} // namespace kartoteka
