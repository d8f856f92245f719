#include "storage/fileheader.h"

#include "storage/database.h"
#include "storage/dberror.h"
#include "storage/interruption.h"
#include "storage/migrator.h"
#include "storage/samplefile.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace kartoteka;

namespace
{
const QString kHostile = QStringLiteral(KARTOTEKA_SHARED_DATA "/hostile/sqlite");

/// Copies a file with everything that lies beside it under its name.
QString copied(const QString &name, const QString &folder)
{
    for (const QString &one : QDir(kHostile).entryList({name + u'*'}, QDir::Files)) {
        const QString copy = QDir(folder).filePath(one);
        REQUIRE(QFile::copy(QDir(kHostile).filePath(one), copy));
        QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    return QDir(folder).filePath(name);
}

void putNumber(QByteArray &bytes, int offset, quint32 value)
{
    for (int i = 0; i < 4; ++i)
        bytes[offset + i] = static_cast<char>(value >> (24 - 8 * i) & 0xff);
}

QString refusalOf(const QString &path, ErrorCode expected)
{
    const auto result = examineFile(path, newestVersion(bundledMigrations()));
    REQUIRE_FALSE(result);
    CHECK(codeName(result.error().code()) == codeName(expected));
    return result.error().english();
}
} // namespace

TEST_CASE("A workspace of this program passes the look")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kartoteka"));
    makeSampleWorkspace(path, 3);
    const auto header = examineFile(path, newestVersion(bundledMigrations()));
    REQUIRE(header);
    CHECK(header->isSqlite);
    CHECK(header->applicationId == kApplicationId);
    CHECK(header->pageSize == 4096);
    CHECK(header->encoding == 1);
    CHECK(qint64{header->pageCount} * header->pageSize == header->fileBytes);
    CHECK(header->fileBytes == QFileInfo(path).size());
}

TEST_CASE("Each kind of wrong file is refused with what it is, and stays as it is")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kartoteka"));
    makeSampleWorkspace(path, 3);
    QByteArray bytes = readAll(path);

    SECTION("not there")
    {
        CHECK(refusalOf(folder.filePath(QStringLiteral("b")), ErrorCode::NotFound)
                  .contains(QLatin1String("does not exist")));
        return;
    }
    SECTION("a folder")
    {
        CHECK(refusalOf(folder.path(), ErrorCode::Io).contains(QLatin1String("folder")));
        return;
    }
    ErrorCode code = ErrorCode::Foreign;
    QString part;
    SECTION("empty")
    {
        bytes.clear();
        part = QStringLiteral("is empty");
    }
    SECTION("one byte")
    {
        bytes = "S";
        part = QStringLiteral("nor any other database");
    }
    SECTION("a text")
    {
        bytes = "name;phone\nAnna;123\n";
        part = QStringLiteral("nor any other database");
    }
    SECTION("another program's")
    {
        putNumber(bytes, 68, 0);
        part = QStringLiteral("another program");
    }
    SECTION("newer schema")
    {
        putNumber(bytes, 60, 77);
        code = ErrorCode::TooNew;
        part = QStringLiteral("its version is 77, this program reads up to");
    }
    SECTION("newer file format")
    {
        bytes[18] = 3;
        bytes[19] = 3;
        code = ErrorCode::TooNew;
        part = QStringLiteral("newer file format");
    }
    SECTION("cut off")
    {
        bytes.truncate(bytes.size() / 2);
        code = ErrorCode::Corrupt;
        part = QStringLiteral("cut off");
    }
    SECTION("only the first bytes")
    {
        bytes.truncate(50);
        code = ErrorCode::Corrupt;
        part = QStringLiteral("only its first bytes");
    }
    SECTION("impossible page size")
    {
        bytes[17] = 3;
        code = ErrorCode::Corrupt;
        part = QStringLiteral("page size");
    }
    SECTION("impossible encoding")
    {
        putNumber(bytes, 56, 9);
        code = ErrorCode::Corrupt;
        part = QStringLiteral("encoding");
    }
    writeAll(path, bytes);
    const QString text = refusalOf(path, code);
    INFO(text.toStdString());
    CHECK(text.contains(part));
    CHECK(text.contains(QStringLiteral("a.kartoteka")));
    CHECK(readAll(path) == bytes);
    CHECK(listing(folder.path()) == QStringList{QStringLiteral("a.kartoteka")});
}

TEST_CASE("A file is not called cut off while its log waits beside it")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kartoteka"));
    makeSampleWorkspace(path, 3);
    QByteArray bytes = readAll(path);
    bytes.chop(4096);
    writeAll(path, bytes);
    writeAll(path + QStringLiteral("-wal"), "something");
    CHECK(examineFile(path, newestVersion(bundledMigrations())));
    writeAll(path + QStringLiteral("-wal"), QByteArray());
    CHECK(refusalOf(path, ErrorCode::Corrupt).contains(QLatin1String("cut off")));
}

TEST_CASE("Hostile database files are refused untouched, and damaged ones said to be damaged")
{
    if (!QDir(kHostile).exists()) {
        WARN("skipped: no shared data");
        return;
    }
    struct Expected {
        const char *name;
        const char *part;
        bool isDamaged = false;
    };
    const Expected files[] = {
        {"bad_page_size.db", "impossible page size", true},
        {"bad_utf8_text.db", "another program"},
        {"evil_triggers.db", "another program"},
        {"flipped_bytes.db", "another program", true},
        {"foreign_schema.db", "another program"},
        {"future_file_format.db", "another program"},
        {"header_only.db", "cut off", true},
        {"newer_user_version.db", "newer version"},
        {"odd_names.db", "another program"},
        {"random.db", "nor any other database"},
        {"text.db", "nor any other database"},
        {"truncated.db", "cut off", true},
        {"utf16.db", "another program"},
        {"wal_left.db", "another program"},
        {"zero_bytes.db", "is empty"},
        {"zeroed_pages.db", "another program", true},
    };
    QStringList tested;
    for (const Expected &file : files) {
        QTemporaryDir folder;
        const QString name = QString::fromLatin1(file.name);
        tested << name;
        const QString path = copied(name, folder.path());
        const QByteArray before = sha256(path);
        const QStringList beside = listing(folder.path());
        const QString text = refusalOf(path, ErrorCode::Foreign);
        INFO(name.toStdString() << ": " << text.toStdString());
        CHECK(text.contains(QLatin1String(file.part)));
        CHECK(text.contains(QLatin1String("is damaged")) == file.isDamaged);
        CHECK(sha256(path) == before);
        CHECK(listing(folder.path()) == beside);
    }
    for (const QString &name : QDir(kHostile).entryList({QStringLiteral("*.db")}, QDir::Files))
        CHECK(tested.contains(name));
}

#ifdef Q_OS_UNIX
namespace
{
/// Whether this process holds a write lock on the file, as another process sees it.
bool isLockedForOthers(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const pid_t child = fork();
    if (child == 0) {
        const int descriptor = open(name.constData(), O_RDWR);
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        fcntl(descriptor, F_GETLK, &lock);
        _exit(lock.l_type == F_UNLCK ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WEXITSTATUS(status) == 1;
}
} // namespace

TEST_CASE("Looking at a file that is open in this process does not drop its locks")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kartoteka"));
    makeSampleWorkspace(path, 3);
    Database database(path, {});
    Transaction transaction(database);
    REQUIRE(isLockedForOthers(path));
    CHECK(readFileHeader(path));
    CHECK(isLockedForOthers(path));
    CHECK(readAll(path).size() > 0); // the plain way does drop them: the reason for all this
    CHECK_FALSE(isLockedForOthers(path));
}
#endif

TEST_CASE("An interruption ends what runs too long, and its statements only")
{
    Database database(QStringLiteral(":memory:"), creating());
    const QByteArray endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                               "SELECT sum(i) FROM n";
    CancelToken token;
    const auto run = [&](qint64 limitMs) {
        const Interruption interruption(database, token, limitMs);
        try {
            database.integer(endless);
        } catch (const DbError &failure) {
            return failure.error().code();
        }
        return ErrorCode::Internal;
    };
    CHECK(run(50) == ErrorCode::Cancelled);
    token.cancel();
    CHECK(run(0) == ErrorCode::Cancelled);
    CHECK(database.integer("SELECT 7") == 7);
}
