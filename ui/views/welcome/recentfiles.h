#pragma once

#include "models/settings.h"

#include <QAbstractListModel>

namespace kartoteka
{

/// The workspaces opened last, the latest first; files that are gone stay in the list and say so.
class RecentFiles : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        PathRole = Qt::UserRole + 1,
        FolderRole, ///< with ~ for the home folder
        WhenRole,   ///< QDateTime of the last change of the file; invalid = gone
    };
    static constexpr int kMost = 10;

    explicit RecentFiles(Settings &settings, QObject *parent = nullptr);

    void add(const QString &path);
    void removeAll();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void save();

    Settings &m_settings;
    QStringList m_paths;
};

} // namespace kartoteka
