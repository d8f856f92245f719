#include "shell/jobbar.h"

#include "models/joblist.h"
#include "widgets/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace kartoteka
{

JobBar::JobBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_percent(new QLabel(this))
    , m_stop(new QToolButton(this))
{
    setObjectName(QStringLiteral("jobBar"));
    m_progress->setFixedSize(128, 6);
    m_progress->setTextVisible(false);
    m_progress->setObjectName(QStringLiteral("jobProgress"));
    m_stop->setObjectName(QStringLiteral("jobStop"));
    m_stop->setIcon(icon(QStringLiteral("close")));
    m_stop->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 4, 0);
    row->addWidget(m_text);
    row->addWidget(m_progress);
    row->addWidget(m_percent);
    row->addWidget(m_stop);
    connect(m_stop, &QToolButton::clicked, this, [this] {
        if (m_jobs && m_jobs->rowCount() > 0)
            m_jobs->cancel(m_jobs->index(0).data(JobList::IdRole).toInt());
    });
    hide();
}

void JobBar::setJobs(JobList *jobs)
{
    if (m_jobs)
        disconnect(m_jobs, nullptr, this, nullptr);
    m_jobs = jobs;
    if (jobs)
        connect(jobs, &JobList::activityChanged, this, &JobBar::showState);
    showState();
}

void JobBar::showState()
{
    const int count = m_jobs ? m_jobs->rowCount() : 0;
    setVisible(count > 0);
    if (count == 0)
        return;
    const QModelIndex newest = m_jobs->index(0);
    QString text = newest.data(JobList::TitleRole).toString();
    const QString step = newest.data(JobList::TextRole).toString();
    if (!step.isEmpty())
        text += QLatin1String(" – ") + step;
    if (count > 1)
        text += QLatin1String("  ") + tr("and %n more", nullptr, count - 1);
    m_text->setText(text);
    const int percent = newest.data(JobList::PercentRole).toInt();
    m_progress->setRange(0, percent < 0 ? 0 : 100);
    m_progress->setValue(std::max(0, percent));
    m_progress->setAccessibleName(text);
    m_percent->setText(percent < 0 ? QString() : QStringLiteral("%1 %").arg(percent));
    m_stop->setToolTip(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop"));
    const QString help = tr("Long work that runs beside; the window can be used meanwhile.");
    m_text->setWhatsThis(help);
    m_progress->setWhatsThis(help);
    m_stop->setWhatsThis(tr("Stops the work; what it did so far is taken back."));
}

} // namespace kartoteka
