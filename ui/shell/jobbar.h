#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace kartoteka
{

class JobList;

/// What runs beside, in the status bar: the newest job with its progress and a button to stop it,
/// and how many more there are. Hidden while nothing runs.
class JobBar : public QWidget
{
    Q_OBJECT
public:
    explicit JobBar(QWidget *parent = nullptr);

    void setJobs(JobList *jobs);

private:
    void showState();

    QPointer<JobList> m_jobs;
    QLabel *m_text;
    QProgressBar *m_progress;
    QLabel *m_percent;
    QToolButton *m_stop;
};

} // namespace kartoteka
