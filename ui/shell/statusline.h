#pragma once

#include "models/openworkspace.h"

class QLabel;
class QStatusBar;

namespace kartoteka
{

class JobBar;

/// What stands in the status bar: when it was saved, the file, the jobs, the day.
class StatusLine : public QObject
{
    Q_OBJECT
public:
    explicit StatusLine(QStatusBar &bar, QObject *parent = nullptr);

    void setWorkspace(OpenWorkspace *workspace);
    void setJobs(JobList *jobs);
    void retranslate();

private:
    QLabel *segment(const QString &name);
    void showState();

    QStatusBar &m_bar;
    QLabel *m_saved;
    QLabel *m_file;
    QLabel *m_mode;
    QLabel *m_day;
    JobBar *m_jobBar;
    QPointer<OpenWorkspace> m_workspace;
};

} // namespace kartoteka
