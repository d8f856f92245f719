#pragma once

#include "storage/backupfolder.h"
#include "widgets/plaintable.h"
#include "widgets/view.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStandardItemModel;

namespace kartoteka
{

class InlineBar;

/// Backups of the workspace: made now, listed with date and size, put back into a new file; and the
/// check whether the file is sound. Opened with open().
class BackupDialog : public QDialog
{
    Q_OBJECT
public:
    /// `folder` is where the backups lie; it is made with the first one.
    BackupDialog(ViewHost &host, const QString &folder, QWidget *parent = nullptr);

    bool isBusy() const { return m_running > 0; }

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Listed {
        BackupFile file;
        qint64 bytes = 0;
    };
    template<class T>
    void run(const QString &title, std::function<Result<T>(Session &, Progress &)> work,
             std::function<void(const T &)> done);
    void retranslate();
    void refresh();
    void reload();
    void fill(const std::vector<Listed> &backups);
    void backUp();
    void restore();
    void check();
    BackupFolder backups() const;

    ViewHost &m_host;
    QString m_folder;
    int m_running = 0;
    std::vector<Listed> m_listed;
    InlineBar *m_bar;
    QLabel *m_title;
    QLabel *m_place;
    PlainTable *m_table;
    QStandardItemModel *m_model;
    QPushButton *m_backUp;
    QPushButton *m_restore;
    QPushButton *m_check;
    QPushButton *m_close;
};

} // namespace kartoteka
