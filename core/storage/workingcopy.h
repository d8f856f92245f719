#pragma once

#include "base/job.h"

#include <QTemporaryDir>

#include <memory>

namespace kartoteka
{

/// A damaged or unknown file made readable without being written to. Alone it is read where it
/// lies; with changes waiting beside it, it is copied with them into a temporary folder, and the
/// copy takes them in. The folder goes with the object. Failures are DbError.
class WorkingCopy
{
public:
    /// The temporary folder is made in `folder`. Busy when somebody is writing to the file.
    WorkingCopy(const QString &source, const QString &folder, Progress &progress);

    /// Has nothing beside it that belongs to it.
    const QString &path() const { return m_path; }

private:
    void copyWithChanges(const QString &source, Progress &progress);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

} // namespace kartoteka
