#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace kartoteka
{

/// The bytes of a database file, read the way SQLite reads them. Why not QFile: on POSIX systems
/// closing a file drops every lock the process holds on it, also those of a workspace that is open
/// in another window; SQLite's own layer postpones such a close. Read-only, takes no locks, makes
/// no files. One thread at a time; failures are DbError.
class RawFile
{
public:
    /// NotFound, or Io when it cannot be opened or is no regular file.
    explicit RawFile(const QString &path);
    ~RawFile();
    RawFile(const RawFile &) = delete;
    RawFile &operator=(const RawFile &) = delete;

    qint64 size() const { return m_size; }
    /// `count` bytes, fewer at the end of the file.
    QByteArray read(qint64 offset, qint64 count) const;

private:
    struct Handle;
    std::unique_ptr<Handle> m_handle;
    QString m_path;
    qint64 m_size = 0;
};

/// True when SQLite left changes beside the file that are not in it yet: a log (-wal) or a rollback
/// journal (-journal) with something in it.
bool hasPendingChanges(const QString &path);

} // namespace kartoteka
