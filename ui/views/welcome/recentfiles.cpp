#include "views/welcome/recentfiles.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace kartoteka
{

RecentFiles::RecentFiles(Settings &settings, QObject *parent)
    : QAbstractListModel(parent)
    , m_settings(settings)
    , m_paths(settings.value(QStringLiteral("files/recent")).toStringList())
{
}

void RecentFiles::add(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    beginResetModel();
    m_paths.removeAll(absolute);
    m_paths.prepend(absolute);
    m_paths = m_paths.mid(0, kMost);
    endResetModel();
    save();
}

void RecentFiles::removeAll()
{
    beginResetModel();
    m_paths.clear();
    endResetModel();
    save();
}

void RecentFiles::save()
{
    m_settings.set(QStringLiteral("files/recent"), m_paths);
    m_settings.sync();
}

int RecentFiles::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_paths.size());
}

QVariant RecentFiles::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QFileInfo file(m_paths[index.row()]);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return file.fileName();
    case Qt::ToolTipRole:
    case PathRole:
        return file.filePath();
    case FolderRole: {
        const QString folder = QDir::toNativeSeparators(file.path());
        const QString home = QDir::toNativeSeparators(QDir::homePath());
        return folder.startsWith(home) ? u'~' + folder.mid(home.size()) : folder;
    }
    case WhenRole:
        return file.exists() ? file.lastModified() : QDateTime();
    default:
        return {};
    }
}

} // namespace kartoteka
