#pragma once

#include "base/error.h"

#include <QStringList>

#include <optional>

namespace kartoteka
{

/// Where a file lies, as far as it matters for a database several programs may open.
struct Place {
    enum class Kind {
        LocalDisk,     ///< also disks of a virtual machine's host (9p, virtiofs) and overlays
        NetworkShare,  ///< locks and order of writes cannot be relied on
        CloudFolder,   ///< a service copies the file to other computers behind our back
        ReadOnlyMedia, ///< the file, its folder or the whole disk cannot be written to by us
        Removable,     ///< may be pulled out
    };
    Kind kind = Kind::LocalDisk;
    /// Name for people: the share, the service, the disk. May be empty.
    QString name;

    bool operator==(const Place &) const = default;
};

/// What the operating system and the neighboring files say about a path; classify() judges it.
struct PlaceSigns {
    QString path;          ///< absolute, with "/", links resolved
    QString fileSystem;    ///< "ext4", "cifs", "fuse.sshfs", "NTFS" …
    QString mountPoint;    ///< "/", "/media/anna/STICK", "C:/"
    QString volume;        ///< what is mounted there: "//server/share", a label
    QStringList markers;   ///< names of cloudMarkers() found in the folder or above it
    bool isRemote = false; ///< a mapped network drive (Windows)
    bool isRemovable = false;
    bool isWritable = true;
};

/// Pure judgment. A share goes before everything else, because what seems unwritable to us may be
/// written by others there.
Place classify(const PlaceSigns &signs);

/// File name patterns by which synchronizing programs mark their folders.
QStringList cloudMarkers();

/// Asks the system; the file need not exist yet. A share that does not answer blocks the caller.
Place classifyPlace(const QString &filePath);

/// What the place means for the person's work and what to do; nothing for a local disk.
std::optional<Message> placeNotice(const Place &place);

} // namespace kartoteka
