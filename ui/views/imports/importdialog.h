#pragma once

#include "models/importdraft.h"
#include "models/importpreviewmodel.h"
#include "widgets/view.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace kartoteka
{

class ImportFilePage;
class ImportLoadPage;
class ImportTablePage;
class InlineBar;
class StepBar;

/// Brings a foreign table into the workspace: file, how it is read, what its columns are, a
/// rehearsal, and the import. Everything reacts at once; nothing is changed before the last step.
/// Opened with open(); when it is closed while the import runs, the import goes on and the window
/// is told when it is done.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Step { File, Parsing, Mapping, Rehearsal, Load };

    explicit ImportDialog(ViewHost &host, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Begins with this file.
    void openFile(const QString &path);
    /// Begins with cells copied elsewhere.
    void openPasted(const QString &text);

    Step step() const { return m_step; }
    ImportDraft &draft() { return *m_draft; }

    void reject() override;

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeButtons();
    void connectDraft();
    void retranslate();
    void goTo(Step step);
    void next();
    void back();
    void chooseFile();
    void paste();
    void saveRecipe();
    void saveRefused();
    void showImported();
    void followLook();
    void followLoading();
    void fail(const Error &error);
    void refreshButtons();
    void refreshTableButtons();
    QString summary() const;

    ViewHost &m_host;
    ImportDraft *m_draft;
    Step m_step = Step::File;
    StepBar *m_steps;
    InlineBar *m_bar;
    QStackedWidget *m_pages;
    ImportFilePage *m_filePage;
    ImportTablePage *m_tablePage;
    ImportLoadPage *m_loadPage;
    QPushButton *m_help;
    QPushButton *m_saveRecipe;
    QLabel *m_hint;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_next;
    bool m_isHiddenWhileLoading = false;
};

} // namespace kartoteka
