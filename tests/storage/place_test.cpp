#include "storage/place.h"

#include "storage/samplefile.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace kartoteka;

namespace
{
PlaceSigns on(const char *fileSystem, const char *path = "/data/office.kartoteka")
{
    PlaceSigns signs;
    signs.path = QString::fromUtf8(path);
    signs.fileSystem = QString::fromLatin1(fileSystem);
    signs.mountPoint = QStringLiteral("/data");
    return signs;
}
} // namespace

TEST_CASE("File systems of networks are shares, those of this computer are not")
{
    for (const char *share :
         {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "webdav", "davfs", "fuse.sshfs",
          "fuse.rclone", "fuse.gvfsd-fuse", "fuse.glusterfs", "ceph", "vboxsf", "CIFS"}) {
        INFO(share);
        CHECK(classify(on(share)).kind == Place::Kind::NetworkShare);
    }
    for (const char *local : {"ext4", "btrfs", "xfs", "apfs", "NTFS", "fuseblk", "fuse.ntfs-3g",
                              "9p", "virtiofs", "overlay", "tmpfs", "zfs", "fuse.gocryptfs", ""}) {
        INFO(local);
        CHECK(classify(on(local)).kind == Place::Kind::LocalDisk);
    }
}

TEST_CASE("Network paths and mapped drives of Windows are shares")
{
    CHECK(classify(on("NTFS", "//server/sales/office.kartoteka")) ==
          Place{Place::Kind::NetworkShare, QStringLiteral("//server/sales")});
    CHECK(classify(on("NTFS", "//?/UNC/server/sales/a.kartoteka")) ==
          Place{Place::Kind::NetworkShare, QStringLiteral("//server/sales")});
    CHECK(classify(on("NTFS", "//?/C:/a.kartoteka")).kind == Place::Kind::LocalDisk);
    PlaceSigns mapped = on("NTFS", "Z:/office.kartoteka");
    mapped.isRemote = true;
    mapped.mountPoint = QStringLiteral("Z:/");
    CHECK(classify(mapped) == Place{Place::Kind::NetworkShare, QStringLiteral("Z:/")});
}

TEST_CASE("Cloud folders are known by their names")
{
    const std::pair<const char *, const char *> folders[] = {
        {"/home/anna/Dropbox/crm/a.kartoteka", "Dropbox"},
        {"/home/anna/Dropbox (Lira)/a.kartoteka", "Dropbox"},
        {"C:/Users/Anna/OneDrive - Lira GmbH/a.kartoteka", "OneDrive"},
        {"C:/Users/Anna/Яндекс.Диск/a.kartoteka", "Yandex.Disk"},
        {"/home/anna/Yandex.Disk/a.kartoteka", "Yandex.Disk"},
        {"D:/Облако Mail.ru/a.kartoteka", "Облако Mail.ru"},
        {"/Users/anna/Library/Mobile Documents/com~apple~CloudDocs/a.kartoteka", "iCloud Drive"},
        {"/Users/anna/Library/CloudStorage/Tresorit-anna/a.kartoteka", "Tresorit"},
        {"/home/anna/Nextcloud/a.kartoteka", "Nextcloud"},
        {"/home/li/我的坚果云/a.kartoteka", "坚果云"},
    };
    for (const auto &[path, service] : folders) {
        INFO(path);
        CHECK(classify(on("ext4", path)) ==
              Place{Place::Kind::CloudFolder, QString::fromUtf8(service)});
    }
    for (const char *path : {"/home/dropbox/a.kartoteka", "/srv/nextcloud/a.kartoteka",
                             "/home/anna/Dropbox", "/home/anna/OneDriver/a.kartoteka"}) {
        INFO(path);
        CHECK(classify(on("ext4", path)).kind == Place::Kind::LocalDisk);
    }
}

TEST_CASE("Of several things about a place the most dangerous one counts")
{
    PlaceSigns signs = on("cifs", "/mnt/Dropbox/a.kartoteka");
    signs.isWritable = false;
    signs.isRemovable = true;
    CHECK(classify(signs).kind == Place::Kind::NetworkShare);
    signs.fileSystem = QStringLiteral("ext4");
    CHECK(classify(signs).kind == Place::Kind::ReadOnlyMedia);
    signs.isWritable = true;
    CHECK(classify(signs).kind == Place::Kind::CloudFolder);
    signs.path = QStringLiteral("/mnt/a.kartoteka");
    CHECK(classify(signs).kind == Place::Kind::Removable);
    signs.markers = QStringList{QStringLiteral(".stfolder")};
    CHECK(classify(signs) == Place{Place::Kind::CloudFolder, QStringLiteral("Syncthing")});
}

TEST_CASE("A stick mounted by the desktop is removable")
{
    PlaceSigns signs = on("vfat", "/media/anna/STICK/a.kartoteka");
    signs.mountPoint = QStringLiteral("/media/anna/STICK");
    CHECK(classify(signs) == Place{Place::Kind::Removable, QStringLiteral("/media/anna/STICK")});
}

TEST_CASE("Markers are found in the folder and above it, also through links")
{
    QTemporaryDir temporary;
    const QDir root(temporary.path());
    REQUIRE(root.mkpath(QStringLiteral("work/deep")));
    const QString file = root.filePath(QStringLiteral("work/deep/new.kartoteka"));
    const Place before = classifyPlace(file);
    if (before.kind != Place::Kind::LocalDisk) {
        WARN("skipped: the temporary folder is not on a plain local disk");
        return;
    }
    writeAll(root.filePath(QStringLiteral("work/.sync_4f0a1b.db")), QByteArray());
    CHECK(classifyPlace(file) ==
          Place{Place::Kind::CloudFolder, QStringLiteral("Nextcloud / ownCloud")});
    const QString link = root.filePath(QStringLiteral("link"));
    REQUIRE(QFile::link(root.filePath(QStringLiteral("work/deep")), link));
    CHECK(classifyPlace(link + QStringLiteral("/new.kartoteka")).kind == Place::Kind::CloudFolder);
    CHECK(classifyPlace(root.filePath(QStringLiteral("work/none/there/a.kartoteka"))).kind ==
          Place::Kind::CloudFolder);
    CHECK(classifyPlace(root.filePath(QStringLiteral("a.kartoteka"))).kind ==
          Place::Kind::LocalDisk);
}

TEST_CASE("A file that cannot be written to counts as read-only")
{
    QTemporaryDir temporary;
    const QString file = temporary.filePath(QStringLiteral("a.kartoteka"));
    writeAll(file, "x");
    REQUIRE(QFile::setPermissions(file, QFileDevice::ReadOwner));
    if (QFileInfo(file).isWritable()) {
        WARN("skipped: this user may write everywhere");
        return;
    }
    CHECK(classifyPlace(file).kind == Place::Kind::ReadOnlyMedia);
}

TEST_CASE("Every place but the local disk has something to say")
{
    CHECK_FALSE(placeNotice({Place::Kind::LocalDisk, {}}));
    for (const auto kind : {Place::Kind::NetworkShare, Place::Kind::CloudFolder,
                            Place::Kind::ReadOnlyMedia, Place::Kind::Removable}) {
        const auto notice = placeNotice({kind, QStringLiteral("Dropbox")});
        REQUIRE(notice);
        CHECK(notice->english().size() > 60);
        CHECK_FALSE(notice->english().contains(u'%'));
    }
}
