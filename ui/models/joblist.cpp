#include "models/joblist.h"

#include <QLocale>
#include <QPointer>

namespace kartoteka
{

JobList::JobList(QObject *parent)
    : QAbstractListModel(parent)
    , m_jobs(std::make_unique<Jobs>())
    , m_quietJobs(std::make_unique<Jobs>())
{
}

// The jobs go first: they end before what they report to.
JobList::~JobList()
{
    m_jobs.reset();
    m_quietJobs.reset();
}

int JobList::add(const QString &title)
{
    beginInsertRows({}, 0, 0);
    m_entries.insert(m_entries.begin(), Entry{++m_lastId, title, {}, {}});
    endInsertRows();
    emit activityChanged();
    return m_lastId;
}

void JobList::remember(int id, const CancelToken &token)
{
    const int row = rowOf(id);
    if (row >= 0)
        m_entries[static_cast<size_t>(row)].token = token;
}

void JobList::remove(int id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_entries.erase(m_entries.begin() + row);
    endRemoveRows();
    emit activityChanged();
}

Progress::Sink JobList::sinkOf(int id)
{
    if (id == 0)
        return {};
    // Called in the job's thread; the list may only be touched in its own.
    return [this, id](const ProgressStep &step) {
        QMetaObject::invokeMethod(
            this, [this, id, step] { report(id, step); }, Qt::QueuedConnection);
    };
}

void JobList::report(int id, const ProgressStep &step)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_entries[static_cast<size_t>(row)].step = step;
    emit dataChanged(index(row), index(row));
    emit activityChanged();
}

int JobList::rowOf(int id) const
{
    for (size_t row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row].id == id)
            return static_cast<int>(row);
    }
    return -1;
}

void JobList::cancel(int id)
{
    const int row = rowOf(id);
    if (row >= 0)
        m_entries[static_cast<size_t>(row)].token.cancel();
}

QModelIndex JobList::newest(const QString &title) const
{
    for (size_t row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row].title == title)
            return index(static_cast<int>(row));
    }
    return {};
}

int JobList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant JobList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Entry &entry = m_entries[static_cast<size_t>(index.row())];
    const ProgressStep &step = entry.step;
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return entry.title;
    case TextRole: {
        const QLocale locale;
        QString text = step.text.translated();
        if (step.total > 0)
            text += tr(": %1 of %2").arg(locale.toString(step.done), locale.toString(step.total));
        else if (step.done > 0)
            text += QLatin1String(": ") + locale.toString(step.done);
        return text;
    }
    case PercentRole:
        return step.total > 0 ? static_cast<int>(step.done * 100 / step.total) : -1;
    case IdRole:
        return entry.id;
    default:
        return {};
    }
}

} // namespace kartoteka
