#pragma once

#include "base/result.h"

#include <QIODevice>
#include <QString>

#include <map>
#include <memory>
#include <optional>

struct zip;

namespace kartoteka
{

/// A zip file whose parts are read as streams, never onto the disk. Sizes are bounded while they
/// are read, whatever the file says of itself, so that a bomb costs neither memory nor time. Owns
/// the file; one thread.
class ZipPackage
{
public:
    static constexpr qint64 kMostParts = 65536;
    /// Longest part, unpacked.
    static constexpr qint64 kLongestPart = qint64{4} << 30;
    /// From this size on a part may be at most so many times larger than it is packed.
    static constexpr qint64 kRatioFrom = 16 << 20;
    static constexpr qint64 kHighestRatio = 300;
    /// Most bytes between two "<": texts and tags are kept in memory whole.
    static constexpr qint64 kLongestText = 8 << 20;
    /// Longest tag: readers of XML compare every attribute with every other.
    static constexpr qint64 kLongestTag = 16 << 10;

    /// Foreign when it is no zip file, Corrupt when it is cut off.
    static Result<std::unique_ptr<ZipPackage>> open(const QString &path);
    static Result<std::unique_ptr<ZipPackage>> open(const QByteArray &bytes);
    ~ZipPackage();
    ZipPackage(const ZipPackage &) = delete;
    ZipPackage &operator=(const ZipPackage &) = delete;

    bool has(const QString &name) const;
    /// Unpacked size as the package says, which may be a lie; -1 when there is no such part.
    qint64 statedSize(const QString &name) const;
    /// Open for reading, sequential; lives no longer than the package. Names are found whatever
    /// their case and slashes. See partFailure().
    Result<std::unique_ptr<QIODevice>> part(const QString &name) const;

private:
    explicit ZipPackage(zip *archive);
    Result<void> list();

    zip *m_archive;
    QByteArray m_bytes;
    std::map<QString, quint64> m_parts; ///< normal form of the name → index
};

/// Why reading a part came to its end too early; nothing when it did not.
std::optional<Error> partFailure(const QIODevice &part);
/// Unpacked bytes read from a part so far.
qint64 partBytesRead(const QIODevice &part);

} // namespace kartoteka
