#pragma once

#include "base/result.h"

#include <QFile>
#include <QJsonObject>

namespace kartoteka
{

/// Reads a dump line by line; see jsondump.h for its form. One thread.
class DumpReader
{
public:
    /// NotFound, Io, Invalid when it is no dump, TooNew when a newer version made it.
    static Result<std::unique_ptr<DumpReader>> open(const QString &path, qint64 newestSchema);

    enum class Item { Record, Content, End };
    /// The next record or attachment content; Invalid with the number of the line.
    Result<Item> next();

    const QString &entity() const { return m_entity; } ///< of the record just read
    const QJsonObject &object() const { return m_object; }
    qint64 line() const { return m_line; }
    qint64 bytesRead() const { return m_file.pos(); }
    qint64 totalBytes() const { return m_file.size(); }

    /// An Invalid error that names the current line.
    Error invalid(const Message &what) const;

private:
    explicit DumpReader(const QString &path)
        : m_file(path)
    {
    }
    Result<void> readHeader(qint64 newestSchema);
    Result<QByteArray> readLine();
    bool isSection(const QByteArray &line);

    QFile m_file;
    QString m_entity;
    QJsonObject m_object;
    qint64 m_line = 0;
    bool m_isInContents = false;
};

} // namespace kartoteka
