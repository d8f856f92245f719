#pragma once

#include "base/result.h"

#include <QFile>

#include <memory>

namespace kartoteka
{

/// A file that appears whole or not at all: written beside its target under another name, made
/// durable, then given its name, in place of an older one. Without commit() it disappears. One
/// thread.
class OutputFile
{
public:
    /// NotFound when the folder is missing, Io when it cannot be written to or the target is no
    /// plain file.
    static Result<std::unique_ptr<OutputFile>> open(const QString &path);
    ~OutputFile();
    OutputFile(const OutputFile &) = delete;
    OutputFile &operator=(const OutputFile &) = delete;

    /// Open for writing.
    QIODevice &device() { return m_file; }
    /// Where it is written until then, for libraries that write files by name.
    QString path() const { return m_file.fileName(); }
    /// DiskFull or Io; the target is then as it was.
    Result<void> commit();

private:
    explicit OutputFile(const QString &path);
    Result<void> failed(const QString &reason, bool isFull) const;

    QString m_target;
    QFile m_file;
    bool m_isDone = false;
};

} // namespace kartoteka
