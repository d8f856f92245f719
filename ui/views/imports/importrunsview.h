#pragma once

#include "models/importrunsmodel.h"
#include "widgets/plaintable.h"
#include "widgets/view.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace kartoteka
{

class EmptyState;
class InlineBar;

/// The imports there were, the latest first; each can be taken back.
class ImportRunsView : public View
{
    Q_OBJECT
public:
    explicit ImportRunsView(ViewHost &host, QWidget *parent = nullptr);

    void retranslate() override;
    QWidget *firstFocus() override { return m_table; }
    QString helpPage() const override { return QStringLiteral("import"); }
    bool isBusy() const { return m_isReading || m_isUndoing; }

private:
    void reload();
    void refresh();
    void confirmUndo();
    void undo(qint64 run);
    void openImport();
    int currentRow() const;

    ImportRunsModel *m_model;
    QLabel *m_title;
    InlineBar *m_bar;
    QStackedWidget *m_pages;
    PlainTable *m_table;
    EmptyState *m_empty;
    QAction *m_importAction;
    QPushButton *m_import;
    QPushButton *m_undo;
    int m_generation = 0;
    bool m_isReading = false;
    bool m_isUndoing = false;
};

} // namespace kartoteka
