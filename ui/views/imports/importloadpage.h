#pragma once

#include "models/importdraft.h"
#include "widgets/plaintable.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace kartoteka
{

class RefusedRowsModel;

/// The last step: how far the import is, then what came of it – counts, the refused rows with their
/// reasons, and what can be done next.
class ImportLoadPage : public QWidget
{
    Q_OBJECT
public:
    ImportLoadPage(OpenWorkspace &workspace, ImportDraft &draft, QWidget *parent = nullptr);

    void retranslate();

signals:
    void showImportedClicked();
    void saveRefusedClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *makeButtons();
    void follow();
    void followProgress();
    void showResult();

    OpenWorkspace &m_workspace;
    ImportDraft &m_draft;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_warnings;
    QLabel *m_refusedTitle;
    QProgressBar *m_progress;
    QPushButton *m_show;
    QPushButton *m_saveRefused;
    QPushButton *m_undo;
    PlainTable *m_refused;
    RefusedRowsModel *m_refusedModel;
};

} // namespace kartoteka
