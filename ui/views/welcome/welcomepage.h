#pragma once

#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;
class QListView;
class QPushButton;

namespace kartoteka
{

class RecentFiles;
class Settings;
class WayButton;

/// The first page: new, open, sample, import, and the files of late. It asks by signals, because
/// there is no workspace yet.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    WelcomePage(RecentFiles &recent, Settings &settings, QWidget *parent = nullptr);

signals:
    void newRequested();
    void openRequested();
    void sampleRequested();
    void importRequested();
    void fileChosen(const QString &path);
    void tourRequested();
    void tutorialRequested();
    void shortcutsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeStart();
    QWidget *makeRecent();
    QPushButton *makeLink(const QString &name, const QString &iconName);
    void retranslate();
    void openCurrent();

    RecentFiles &m_recent;
    QLabel *m_claim;
    QPushButton *m_new;
    QPushButton *m_open;
    WayButton *m_sample;
    WayButton *m_import;
    QWidget *m_recentPart;
    QLabel *m_recentHead;
    QPushButton *m_clear;
    QListView *m_files;
    QPushButton *m_tour;
    QPushButton *m_tutorial;
    QPushButton *m_shortcuts;
    QCheckBox *m_reopen;
};

} // namespace kartoteka
