#pragma once

#include <QString>

namespace kartoteka
{

/// A file in the making: lies beside its target under a name of its own and disappears, with
/// everything SQLite put beside it, unless it is published. So a target exists either completely or
/// not at all, also after a crash. Failures are DbError.
class PartialFile
{
public:
    /// Exists when the target is there already, or when files beside it ("X-wal") would be taken
    /// for its own; NotFound or Io when its folder is missing or cannot be written to.
    explicit PartialFile(const QString &target);
    ~PartialFile();
    PartialFile(const PartialFile &) = delete;
    PartialFile &operator=(const PartialFile &) = delete;

    /// Free to be created.
    const QString &path() const { return m_path; }
    /// Makes the bytes durable, then gives the file its name – never replacing another one – and
    /// makes that durable too. Nothing may have the file open.
    void publish();

private:
    QString m_target;
    QString m_path;
};

/// Removes what was left at "<target>.partial-…" by a program that was killed: files not written to
/// for an hour before `reference` was. (Both times come from the disk, whose clock may differ from
/// ours.) `targetPattern` is a file name, "*" allowed, beside `reference`.
void removeAbandonedParts(const QString &reference, const QString &targetPattern);

} // namespace kartoteka
