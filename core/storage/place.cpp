#include "storage/place.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <iterator>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace kartoteka
{

namespace
{
struct CloudMarker {
    const char *pattern;
    const char *service;
};

constexpr CloudMarker kMarkers[] = {
    {".dropbox", "Dropbox"},
    {".dropbox.cache", "Dropbox"},
    {".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"},
    {".tmp.driveupload", "Google Drive"},
    {".tmp.drivedownload", "Google Drive"},
    {".sync_*.db", "Nextcloud / ownCloud"},
    {"._sync_*.db", "Nextcloud / ownCloud"},
    {".nextcloudsync.log", "Nextcloud"},
    {".owncloudsync.log", "ownCloud"},
    {".stfolder", "Syncthing"},
    {".megaignore", "MEGA"},
    {".SynologyWorkingDirectory", "Synology Drive"},
    {".seafile-data", "Seafile"},
    {".sync/status", "Yandex.Disk"},
    {".sync/ID", "Resilio Sync"},
};

enum class Match { Whole, Beginning };

/// Folder names the services choose by themselves; compared exactly, so that a user or a server
/// folder called "nextcloud" is not taken for one.
struct CloudFolderName {
    const char16_t *name;
    const char *service;
    Match match = Match::Whole;
};

constexpr CloudFolderName kFolderNames[] = {
    {u"Dropbox", "Dropbox"},
    {u"Dropbox (", "Dropbox", Match::Beginning},
    {u"OneDrive", "OneDrive"},
    {u"OneDrive - ", "OneDrive", Match::Beginning},
    {u"Google Drive", "Google Drive"},
    {u"GoogleDrive", "Google Drive"},
    {u"Google Диск", "Google Drive"},
    {u"Yandex.Disk", "Yandex.Disk"},
    {u"YandexDisk", "Yandex.Disk"},
    {u"Yandex.Disk.localized", "Yandex.Disk"},
    {u"Яндекс.Диск", "Yandex.Disk"},
    {u"Яндекс Диск", "Yandex.Disk"},
    {u"iCloudDrive", "iCloud Drive"},
    {u"iCloud Drive", "iCloud Drive"},
    {u"com~apple~CloudDocs", "iCloud Drive"},
    {u"Mobile Documents", "iCloud Drive"},
    {u"Nextcloud", "Nextcloud"},
    {u"ownCloud", "ownCloud"},
    {u"Облако Mail.ru", "Облако Mail.ru"},
    {u"Облако Mail.Ru", "Облако Mail.ru"},
    {u"Облако Mail", "Облако Mail.ru"},
    {u"Mail.Ru Cloud", "Облако Mail.ru"},
    {u"Cloud Mail.Ru", "Облако Mail.ru"},
    {u"СберДиск", "СберДиск"},
    {u"Box Sync", "Box"},
    {u"MEGAsync", "MEGA"},
    {u"pCloudDrive", "pCloud"},
    {u"pCloud Drive", "pCloud"},
    {u"pCloud Sync", "pCloud"},
    {u"Seafile", "Seafile"},
    {u"SynologyDrive", "Synology Drive"},
    {u"Nutstore", "坚果云"},
    {u"我的坚果云", "坚果云"},
    {u"BaiduSyncdisk", "百度网盘"},
    {u"BaiduNetdiskWorkspace", "百度网盘"},
};

/// File systems several computers write to. 9p, virtiofs and overlay are left out on purpose: they
/// are a container's or virtual machine's view of its own host.
constexpr const char *kShared[] = {
    "nfs",        "cifs",   "smb",       "afpfs",        "webdav", "davfs",  "ncpfs", "afs",
    "ceph",       "lustre", "glusterfs", "gpfs",         "beegfs", "gfs2",   "ocfs2", "coda",
    "fuse.sshfs", "sshfs",  "fuse.ceph", "fuse.gluster", "vboxsf", "vmhgfs", "prl_fs"};

/// Of the programs in user space these reach over a network; fuseblk, fuse.ntfs-3g or encrypted
/// folders do not.
constexpr const char *kSharedInUserSpace[] = {
    "rclone",   "gvfs",    "kio", "s3fs",     "gcsfuse",  "davfs",       "curlftpfs",
    "smbnetfs", "nfs",     "afp", "seadrive", "google",   "mount.davfs", "vmhgfs",
    "goofys",   "juicefs", "mfs", "pCloud",   "blobfuse", "hubicfuse"};

bool isShare(const QString &fileSystem)
{
    const auto begins = [](QStringView text, const char *prefix) {
        return text.startsWith(QLatin1String(prefix), Qt::CaseInsensitive);
    };
    const auto isOneOf = [&](QStringView text, const auto &prefixes) {
        return std::any_of(std::begin(prefixes), std::end(prefixes),
                           [&](const char *prefix) { return begins(text, prefix); });
    };
    if (isOneOf(fileSystem, kShared))
        return true;
    return begins(fileSystem, "fuse.") &&
           isOneOf(QStringView(fileSystem).sliced(5), kSharedInUserSpace);
}

/// "//server/share" of a Windows network path; empty for anything else ("//?/C:/…").
QString networkRoot(const QString &path)
{
    if (!path.startsWith(QLatin1String("//")))
        return {};
    QStringView rest = QStringView(path).sliced(2);
    if (rest.startsWith(QLatin1String("?/UNC/"), Qt::CaseInsensitive))
        rest = rest.sliced(6);
    const auto parts = rest.split(u'/', Qt::SkipEmptyParts);
    if (parts.size() < 2 || parts[0] == QLatin1String("?") || parts[0] == QLatin1String("."))
        return {};
    return QLatin1String("//") + parts[0] + u'/' + parts[1];
}

QString serviceOfMarker(const QStringList &markers)
{
    for (const CloudMarker &marker : kMarkers) {
        if (markers.contains(QLatin1String(marker.pattern)))
            return QString::fromUtf8(marker.service);
    }
    return {};
}

QString serviceOfPath(const QString &path)
{
    const QStringList folders = path.section(u'/', 0, -2).split(u'/', Qt::SkipEmptyParts);
    for (const QString &folder : folders) {
        for (const CloudFolderName &known : kFolderNames) {
            const auto name = QStringView(known.name);
            const bool fits =
                known.match == Match::Whole ? name == folder : folder.startsWith(name);
            if (fits)
                return QString::fromUtf8(known.service);
        }
    }
    // macOS keeps the folders of every other service there: ~/Library/CloudStorage/<name>
    const auto storage = folders.indexOf(QStringLiteral("CloudStorage"));
    if (storage > 0 && folders[storage - 1] == QLatin1String("Library"))
        return folders.value(storage + 1).section(u'-', 0, 0);
    return {};
}

bool isPlugged(const PlaceSigns &signs)
{
    if (signs.isRemovable)
        return true;
    for (const char *parent : {"/media/", "/run/media/", "/Volumes/"}) {
        if (signs.mountPoint.startsWith(QLatin1String(parent)))
            return true;
    }
    return false;
}

/// The path with links resolved as far as it exists.
QString resolved(const QString &filePath)
{
    const QFileInfo file(QDir::fromNativeSeparators(filePath));
    const QString whole = file.canonicalFilePath();
    if (!whole.isEmpty())
        return whole;
    QDir folder = file.absoluteDir();
    QString tail = file.fileName();
    while (!folder.exists() && !folder.isRoot()) {
        tail = folder.dirName() + u'/' + tail;
        folder = QFileInfo(folder.absolutePath()).absoluteDir();
    }
    const QString base = folder.canonicalPath();
    return QDir(base).filePath(tail);
}

bool isThere(const QDir &folder, const QString &pattern)
{
    if (!pattern.contains(u'*'))
        return QFileInfo::exists(folder.filePath(pattern));
    return !folder.entryList({pattern}, QDir::Files | QDir::Hidden | QDir::System).isEmpty();
}

/// Markers in the file's folder and in every folder above it.
QStringList markersAbove(const QString &path)
{
    QStringList found;
    const QStringList patterns = cloudMarkers();
    QString folder = path;
    while (folder.contains(u'/')) {
        folder.truncate(folder.lastIndexOf(u'/'));
        const QDir directory(folder.isEmpty() ? QStringLiteral("/") : folder + u'/');
        for (const QString &pattern : patterns) {
            if (!found.contains(pattern) && isThere(directory, pattern))
                found << pattern;
        }
    }
    return found;
}

/// SQLite needs to write the file and to put its log beside it.
bool canWrite(const QString &path, const QStorageInfo &storage)
{
    if (storage.isValid() && storage.isReadOnly())
        return false;
    const QFileInfo file(path);
    if (file.exists() && !file.isWritable())
        return false;
    const QFileInfo folder(file.absolutePath());
    return !folder.exists() || folder.isWritable();
}

#ifdef Q_OS_WIN
void askDrive(PlaceSigns &signs)
{
    if (signs.path.size() < 2 || signs.path[1] != u':')
        return;
    const QString root = signs.path.left(2) + QLatin1String("\\");
    const UINT type = GetDriveTypeW(reinterpret_cast<LPCWSTR>(root.utf16()));
    signs.isRemote = type == DRIVE_REMOTE;
    signs.isRemovable = type == DRIVE_REMOVABLE;
    signs.isWritable = signs.isWritable && type != DRIVE_CDROM;
}
#else
void askDrive(PlaceSigns &)
{
}
#endif

} // namespace

QStringList cloudMarkers()
{
    QStringList patterns;
    for (const CloudMarker &marker : kMarkers)
        patterns << QLatin1String(marker.pattern);
    return patterns;
}

Place classify(const PlaceSigns &signs)
{
    const QString network = networkRoot(signs.path);
    if (!network.isEmpty())
        return {Place::Kind::NetworkShare, network};
    if (signs.isRemote || isShare(signs.fileSystem))
        return {Place::Kind::NetworkShare,
                signs.volume.isEmpty() ? signs.mountPoint : signs.volume};
    if (!signs.isWritable)
        return {Place::Kind::ReadOnlyMedia, signs.volume};
    const QString marked = serviceOfMarker(signs.markers);
    const QString service = marked.isEmpty() ? serviceOfPath(signs.path) : marked;
    if (!service.isEmpty())
        return {Place::Kind::CloudFolder, service};
    if (isPlugged(signs))
        return {Place::Kind::Removable, signs.volume.isEmpty() ? signs.mountPoint : signs.volume};
    return {Place::Kind::LocalDisk, {}};
}

Place classifyPlace(const QString &filePath)
{
    PlaceSigns signs;
    signs.path = resolved(filePath);
    const QFileInfo file(signs.path);
    const QStorageInfo storage(file.exists() ? signs.path : file.absolutePath());
    signs.isWritable = canWrite(signs.path, storage);
    if (storage.isValid()) {
        signs.fileSystem = QString::fromLatin1(storage.fileSystemType());
        signs.mountPoint = storage.rootPath();
        signs.volume =
            isShare(signs.fileSystem) ? QString::fromLocal8Bit(storage.device()) : storage.name();
    }
    askDrive(signs);
    if (!isShare(signs.fileSystem) && networkRoot(signs.path).isEmpty())
        signs.markers = markersAbove(signs.path);
    return classify(signs);
}

std::optional<Message> placeNotice(const Place &place)
{
    switch (place.kind) {
    case Place::Kind::LocalDisk:
        return {};
    case Place::Kind::NetworkShare:
        return Message(QT_TRANSLATE_NOOP(
                           "Core",
                           "The file is on a network share (%1). It was opened for reading only: "
                           "several programs writing to one file over a network can damage it. To "
                           "work in it, copy it to a disk of this computer."))
            .arg(place.name);
    case Place::Kind::CloudFolder:
        return Message(QT_TRANSLATE_NOOP(
                           "Core",
                           "%1 copies this folder to other computers. Work on one computer at a "
                           "time: close the workspace and wait until it is uploaded before you "
                           "open it on another one. Otherwise %1 keeps two different files, and "
                           "one of them lacks your changes."))
            .arg(place.name);
    case Place::Kind::ReadOnlyMedia:
        return Message(QT_TRANSLATE_NOOP(
            "Core", "The file or its folder cannot be written to, so the workspace was opened "
                    "for reading only. To change it, copy it to a folder of your own."));
    case Place::Kind::Removable:
        return Message(QT_TRANSLATE_NOOP(
                           "Core", "The file is on a removable disk (%1). Close the workspace and "
                                   "eject the disk before you unplug it, and keep backups "
                                   "somewhere else."))
            .arg(place.name);
    }
    return {};
}

} // namespace kartoteka
