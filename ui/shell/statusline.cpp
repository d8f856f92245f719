#include "shell/statusline.h"

#include "models/displaytext.h"
#include "shell/jobbar.h"
#include "widgets/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QStatusBar>

namespace kartoteka
{

StatusLine::StatusLine(QStatusBar &bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_saved(segment(QStringLiteral("statusSaved")))
    , m_file(segment(QStringLiteral("statusFile")))
    , m_mode(segment(QStringLiteral("statusMode")))
    , m_day(new QLabel(&bar))
    , m_jobBar(new JobBar(&bar))
{
    bar.setSizeGripEnabled(false);
    bar.addPermanentWidget(m_jobBar);
    bar.addPermanentWidget(m_day);
    m_day->setObjectName(QStringLiteral("statusDay"));
    m_day->setContentsMargins(8, 0, 12, 0);
    showState();
}

QLabel *StatusLine::segment(const QString &name)
{
    auto *label = new QLabel(&m_bar);
    label->setObjectName(name);
    label->setContentsMargins(12, 0, 12, 0);
    m_bar.addWidget(label);
    return label;
}

void StatusLine::setWorkspace(OpenWorkspace *workspace)
{
    if (m_workspace)
        disconnect(m_workspace, nullptr, this, nullptr);
    m_workspace = workspace;
    if (workspace) {
        connect(workspace, &OpenWorkspace::changed, this, &StatusLine::showState);
        setJobs(&workspace->jobs());
    }
    showState();
}

void StatusLine::setJobs(JobList *jobs)
{
    m_jobBar->setJobs(jobs);
}

void StatusLine::retranslate()
{
    showState();
}

void StatusLine::showState()
{
    m_saved->setWhatsThis(tr("When a change was last written to the file; every change is written "
                             "at once."));
    m_file->setWhatsThis(tr("The file that is open; its folder stands in the tool tip."));
    m_mode->setWhatsThis(tr("The file can be read here but not changed."));
    m_day->setWhatsThis(tr("Today."));
    if (!m_workspace) {
        m_saved->hide();
        m_mode->hide();
        m_day->clear();
        m_file->setText(tr("No file open"));
        return;
    }
    const qint64 savedAt = m_workspace->savedAtMs();
    const DisplayText text(m_workspace->clock().today());
    m_saved->setVisible(savedAt > 0);
    m_saved->setText(tr("Saved %1").arg(text.time(savedAt)));
    m_file->setText(QFileInfo(m_workspace->path()).fileName());
    m_file->setToolTip(QDir::toNativeSeparators(m_workspace->path()));
    m_mode->setVisible(m_workspace->isReadOnly());
    m_mode->setText(tr("Read only"));
    m_day->setText(QLocale().toString(m_workspace->clock().today(), QStringLiteral("ddd, ")) +
                   text.date(m_workspace->clock().today()));
}

} // namespace kartoteka
