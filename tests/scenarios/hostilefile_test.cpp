#include "domain/parties/party.h"
#include "scenarios/workschema.h"
#include "storage/dberror.h"
#include "storage/writer.h"
#include "support/catch.h"
#include "support/soundness.h"
#include "support/tempworkspace.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <random>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace kartoteka;

namespace
{
const QString kHostile = QStringLiteral(KARTOTEKA_SHARED_DATA "/hostile");
constexpr int kPageBytes = 4096;

/// Names and bytes of what lies in a folder.
using Contents = QMap<QString, QByteArray>;

/// Without what SQLite makes anew whenever it looks: the index of the log, and an empty log.
Contents contentsOfFolder(const QString &folder)
{
    Contents contents;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System)) {
        QFile file(QDir(folder).filePath(name));
        const bool isReadable = QFileInfo(file).isFile() && file.open(QIODevice::ReadOnly);
        const QByteArray bytes = isReadable ? file.readAll() : QByteArray("(not readable)");
        if (!name.endsWith(QLatin1String("-shm")) &&
            !(name.endsWith(QLatin1String("-wal")) && bytes.isEmpty()))
            contents.insert(name, bytes);
    }
    return contents;
}

void lay(const QString &folder, const Contents &contents)
{
    for (auto it = contents.begin(); it != contents.end(); ++it) {
        QFile file(QDir(folder).filePath(it.key()));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(it.value()) == it.value().size());
    }
}

void putNumber(QByteArray &bytes, int offset, quint32 value)
{
    for (int i = 0; i < 4; ++i)
        bytes[offset + i] = static_cast<char>(value >> (24 - 8 * i) & 0xff);
}

const QString kName = QStringLiteral("a.kartoteka");

/// A workspace with a few hundred parties, closed.
const QByteArray &soundFile()
{
    static const QByteArray bytes = [] {
        TempWorkspace workspace(presentSchema());
        must(workspace.session()->perform(Message("Create"), [](Writer &writer) {
            for (int i = 0; i < 400; ++i) {
                Party party;
                party.name = QStringLiteral("Ёлкин %1").arg(i);
                party.description = QString(i % 50 ? 80 : 9000, QChar(u'ж'));
                writer.create(party);
            }
        }));
        QFile file(workspace.path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }();
    return bytes;
}

/// The workspace as it lies on the disk while somebody works on it: his last changes wait in the
/// log beside it. `schema` is his program's.
Contents fileWithLog(const Schema &schema)
{
    const QTemporaryDir folder;
    lay(folder.path(), {{kName, soundFile()}});
    const QString path = folder.filePath(kName);
    Database open(path, {});
    CHECK(open.integer("SELECT count(*) FROM party") == 400);
    const auto workspace = must(Workspace::open(path, schema));
    must(must(workspace->openSession())->perform(Message("Create"), [](Writer &writer) {
        Party party;
        party.name = QStringLiteral("in the log");
        writer.create(party);
    }));
    Contents contents = contentsOfFolder(folder.path());
    REQUIRE(contents.value(kName + QLatin1String("-wal")).size() > kPageBytes);
    for (const QString &name : contents.keys())
        if (name.contains(QLatin1String("before-version")))
            contents.remove(name);
    return contents;
}

qint64 partyCount(Session &session)
{
    return must(session.read<qint64>(
        [](Reader &reader) { return reader.database().integer("SELECT count(*) FROM party"); }));
}

WorkspaceOptions readingOnly()
{
    WorkspaceOptions options;
    options.readOnly = true;
    return options;
}

/// Both ways of opening refuse the file, say which it is, and leave everything as it lies.
QString refusal(const QString &path, ErrorCode expected)
{
    const QString folder = QFileInfo(path).absolutePath();
    const Contents before = contentsOfFolder(folder);
    QString text;
    for (const WorkspaceOptions &options : {readingOnly(), WorkspaceOptions()}) {
        const auto opened = Workspace::open(path, presentSchema(), options);
        CHECK_FALSE(opened);
        if (opened)
            break;
        text = opened.error().english();
        INFO(text.toStdString() << " / " << opened.error().detail().toStdString());
        CHECK(codeName(opened.error().code()) == codeName(expected));
        CHECK(text.contains(QFileInfo(path).fileName()));
        const Contents after = contentsOfFolder(folder);
        CHECK(after.keys() == before.keys());
        CHECK((after == before));
    }
    return text;
}

QString refusalOf(const QByteArray &bytes, ErrorCode expected)
{
    const QTemporaryDir folder;
    lay(folder.path(), {{kName, bytes}});
    return refusal(folder.filePath(kName), expected);
}

QString refusalOf(const Contents &contents, ErrorCode expected)
{
    const QTemporaryDir folder;
    lay(folder.path(), contents);
    return refusal(folder.filePath(kName), expected);
}

#ifdef Q_OS_LINUX
/// While it lives, this process is nobody in particular: root could write everywhere.
class Unprivileged
{
public:
    Unprivileged()
        : m_wasRoot(geteuid() == 0)
        , m_isEffective(!m_wasRoot || setresuid(kNobody, kNobody, 0) == 0)
    {
    }
    ~Unprivileged()
    {
        if (m_wasRoot && m_isEffective)
            m_isEffective = setresuid(0, 0, 0) != 0;
    }
    Unprivileged(const Unprivileged &) = delete;
    Unprivileged &operator=(const Unprivileged &) = delete;

    bool isEffective() const { return m_isEffective; }

private:
    static constexpr uid_t kNobody = 65534;
    bool m_wasRoot;
    bool m_isEffective;
};

/// A folder everybody may read, and nobody else write to.
class LockedFolder
{
public:
    explicit LockedFolder(const Contents &contents)
    {
        lay(m_folder.path(), contents);
        for (const QString &name : contents.keys())
            setMode(m_folder.filePath(name), 0444);
        setMode(m_folder.path(), 0555);
    }
    ~LockedFolder() { setMode(m_folder.path(), 0755); }
    LockedFolder(const LockedFolder &) = delete;
    LockedFolder &operator=(const LockedFolder &) = delete;

    QString path(const QString &name = {}) const { return m_folder.filePath(name); }
    static void setMode(const QString &path, mode_t mode)
    {
        REQUIRE(chmod(QFile::encodeName(path).constData(), mode) == 0);
    }

private:
    QTemporaryDir m_folder;
};
#endif

/// The files of the shared collection, without those that only lie beside another one.
QStringList hostileFiles()
{
    return QDir(kHostile + QLatin1String("/sqlite"))
        .entryList({QStringLiteral("*.db")}, QDir::Files);
}

QByteArray hostileBytes(const QString &name)
{
    QFile file(kHostile + QLatin1String("/sqlite/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Refused as damaged and untouched, or open: then nothing that reads it may fail otherwise than
/// with “damaged”. True when it was refused.
bool survivesDamage(const QByteArray &bytes)
{
    const QTemporaryDir folder;
    lay(folder.path(), {{kName, bytes}});
    const Contents before = contentsOfFolder(folder.path());
    const auto workspace = Workspace::open(folder.filePath(kName), presentSchema());
    if (!workspace) {
        INFO(workspace.error().english().toStdString());
        CHECK(workspace.error().code() == ErrorCode::Corrupt);
        CHECK((contentsOfFolder(folder.path()) == before));
        return true;
    }
    const auto session = (*workspace)->openSession();
    if (!session) {
        CHECK(session.error().code() == ErrorCode::Corrupt);
        return false;
    }
    const auto all =
        (*session)->read<QStringList>([](Reader &reader) { return contentsOf(reader); });
    CHECK((all || all.error().code() == ErrorCode::Corrupt));
    return false;
}
} // namespace

TEST_CASE("Every hostile file of the collection is refused for what it is and stays as it is")
{
    QFile expectations(kHostile + QLatin1String("/EXPECT.json"));
    if (!expectations.open(QIODevice::ReadOnly)) {
        WARN("skipped: the shared data is not there");
        return;
    }
    const QJsonObject expected = QJsonDocument::fromJson(expectations.readAll()).object();
    for (const QString &name : hostileFiles()) {
        INFO(name.toStdString());
        CHECK(expected.contains(QLatin1String("sqlite/") + name));
        const QTemporaryDir folder;
        lay(folder.path(), {{name, hostileBytes(name)}});
        if (const QByteArray log = hostileBytes(name + QLatin1String("-wal")); !log.isEmpty())
            lay(folder.path(), {{name + QLatin1String("-wal"), log}});
        const QString text = refusal(folder.filePath(name), ErrorCode::Foreign);
        CHECK(text.contains(QLatin1String("not a Kartoteka workspace")) !=
              text.contains(QLatin1String("of another program, or of a newer version")));
    }
}

TEST_CASE("Hostile files that bear the mark of a workspace are refused as well")
{
    for (const QString &name : hostileFiles())
        for (const quint32 version : {0u, 1u, 2u, 0x80000000u, 0xffffffffu}) {
            QByteArray bytes = hostileBytes(name);
            if (bytes.size() < 100)
                continue;
            putNumber(bytes, 60, version);
            putNumber(bytes, 68, kApplicationId);
            const QTemporaryDir folder;
            lay(folder.path(), {{kName, bytes}});
            const Contents before = contentsOfFolder(folder.path());
            INFO(name.toStdString() << " as version " << version);
            const auto opened = Workspace::open(folder.filePath(kName), presentSchema());
            CHECK_FALSE(opened);
            CHECK((contentsOfFolder(folder.path()) == before));
        }
}

TEST_CASE("A workspace of a newer program is refused, also while its changes wait in the log")
{
    const QTemporaryDir folder;
    lay(folder.path(), {{kName, soundFile()}});
    must(Workspace::open(folder.filePath(kName), nextSchema()));
    const Contents closed = {{kName, contentsOfFolder(folder.path()).value(kName)}};
    const Contents withLog = fileWithLog(nextSchema());
    for (const Contents &contents : {closed, withLog}) {
        const QString text = refusalOf(contents, ErrorCode::TooNew);
        INFO(text.toStdString());
        CHECK(text.contains(QLatin1String("newer version of Kartoteka")));
        CHECK(text.contains(QLatin1String("pdate ")));
    }
    // The newer program still finds everything.
    const QTemporaryDir other;
    lay(other.path(), withLog);
    refusal(other.filePath(kName), ErrorCode::TooNew);
    const auto workspace = must(Workspace::open(other.filePath(kName), nextSchema()));
    CHECK(partyCount(*must(workspace->openSession())) == 401);
}

TEST_CASE("A damaged workspace is refused and not written to, whatever lies beside it")
{
    QByteArray bytes = soundFile();
    SECTION("the first page of a table is lost")
    {
        const QTemporaryDir folder;
        lay(folder.path(), {{kName, bytes}});
        const auto root = static_cast<int>(
            Database(folder.filePath(kName), {})
                .integer("SELECT rootpage FROM sqlite_schema WHERE name = 'party'"));
        bytes.replace((root - 1) * kPageBytes, kPageBytes, QByteArray(kPageBytes, '\0'));
        CHECK(refusalOf(bytes, ErrorCode::Corrupt).contains(QLatin1String("recover")));
        Contents withLog = fileWithLog(presentSchema());
        withLog[kName].replace((root - 1) * kPageBytes, kPageBytes, QByteArray(kPageBytes, '\0'));
        CHECK(refusalOf(withLog, ErrorCode::Corrupt).contains(QLatin1String("recover")));
    }
    SECTION("cut off anywhere")
    {
        for (const qsizetype size :
             {qsizetype{1}, qsizetype{15}, qsizetype{16}, qsizetype{99}, qsizetype{100},
              qsizetype{kPageBytes - 1}, qsizetype{kPageBytes}, bytes.size() / 2, bytes.size() - 1})
            refusalOf(bytes.left(size), size < 16 ? ErrorCode::Foreign : ErrorCode::Corrupt);
    }
    SECTION("a table is missing or another one")
    {
        const QTemporaryDir folder;
        lay(folder.path(), {{kName, bytes}});
        {
            Database database(folder.filePath(kName), {});
            database.execute("DROP TABLE contact_point");
        }
        CHECK(refusal(folder.filePath(kName), ErrorCode::Corrupt)
                  .contains(QLatin1String("contact_point")));
    }
    SECTION("the log is garbage")
    {
        const QTemporaryDir folder;
        lay(folder.path(), {{kName, bytes}, {kName + QLatin1String("-wal"), "garbage"}});
        CHECK(Workspace::open(folder.filePath(kName), presentSchema()));
    }
}

TEST_CASE("A workspace damaged at random is refused untouched or read as far as it goes")
{
    // KARTOTEKA_SEED: other damage.
    std::mt19937_64 random(static_cast<quint64>(qEnvironmentVariableIntValue("KARTOTEKA_SEED")) +
                           1);
    const auto pages = static_cast<int>(soundFile().size() / kPageBytes);
    int refused = 0;
    int trials = 0;
    for (int page = 1; page < pages; page += 2) {
        QByteArray bytes = soundFile();
        bytes.replace(page * kPageBytes, kPageBytes, QByteArray(kPageBytes, '\0'));
        refused += survivesDamage(bytes);
        ++trials;
    }
    CHECK(refused > trials / 2);
    for (int i = 0; i < 100; ++i) {
        QByteArray bytes = soundFile();
        for (int flips = 1 + i % 40; flips > 0; --flips) {
            const auto at = static_cast<qsizetype>(random() % static_cast<quint64>(bytes.size()));
            if (at >= 100) // the header is judged by its own tests
                bytes[at] = static_cast<char>(random());
        }
        refused += survivesDamage(bytes);
        ++trials;
    }
    if (qEnvironmentVariableIsSet("KARTOTEKA_FIGURES"))
        WARN(trials << " damaged files, " << refused << " refused");
}

TEST_CASE("What is no file of ours at all is refused")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(kName);
    SECTION("nothing")
    {
        CHECK(refusal(path, ErrorCode::NotFound).contains(QLatin1String("there is no file")));
    }
    SECTION("a folder")
    {
        REQUIRE(QDir().mkpath(path + QLatin1String("/inside")));
        CHECK(refusal(path, ErrorCode::Io).contains(QLatin1String("folder")));
        CHECK(QDir(path).entryList(QDir::NoDotAndDotDot | QDir::AllEntries).size() == 1);
    }
    SECTION("an empty file")
    {
        CHECK(refusalOf(QByteArray(), ErrorCode::Foreign).contains(QLatin1String("is empty")));
    }
    SECTION("a text")
    {
        CHECK(refusalOf(QByteArray("name;phone\nAnna;1\n"), ErrorCode::Foreign)
                  .contains(QLatin1String("import")));
    }
    SECTION("another program's database in daily use")
    {
        {
            Database other(path, [] {
                OpenOptions options;
                options.create = true;
                return options;
            }());
            other.execute("PRAGMA journal_mode=WAL; CREATE TABLE note (text TEXT)");
            other.execute("INSERT INTO note VALUES ('a')");
            CHECK(refusal(path, ErrorCode::Foreign).contains(QLatin1String("another program")));
        }
        CHECK(refusal(path, ErrorCode::Foreign).contains(QLatin1String("another program")));
    }
#ifdef Q_OS_UNIX
    SECTION("a pipe, which would wait for its other end")
    {
        REQUIRE(mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
        CHECK(refusal(path, ErrorCode::Io).contains(QLatin1String("device")));
    }
    SECTION("a link to nothing, to itself, to a folder")
    {
        const QString link = folder.filePath(QStringLiteral("link"));
        REQUIRE(QFile::link(path, link));
        CHECK(refusal(link, ErrorCode::NotFound).contains(QLatin1String("there is no file")));
        REQUIRE(QFile::link(path, path));
        CHECK(refusal(link, ErrorCode::NotFound).contains(QLatin1String("there is no file")));
        REQUIRE(QFile::remove(path));
        REQUIRE(QDir().mkpath(path));
        CHECK(refusal(link, ErrorCode::Io).contains(QLatin1String("folder")));
    }
#endif
}

#ifdef Q_OS_LINUX
TEST_CASE("In a folder that cannot be written to, a workspace is read and nothing else")
{
    const Contents contents = {{kName, soundFile()}};
    const LockedFolder folder(contents);
    const Unprivileged nobody;
    if (!nobody.isEffective()) {
        WARN("skipped: root cannot become nobody here");
        return;
    }
    const auto workspace = must(Workspace::open(folder.path(kName), presentSchema()));
    CHECK(workspace->profile() == Profile::ReadOnly);
    CHECK(workspace->notices().size() == 2);
    const auto session = must(workspace->openSession());
    CHECK(partyCount(*session) == 400);
    const auto refused = session->perform(Message("Add"), [](Writer &) {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code() == ErrorCode::ReadOnly);
    CHECK((contentsOfFolder(folder.path()) == contents));
    const auto made = Workspace::create(folder.path(QStringLiteral("b")), presentSchema());
    REQUIRE_FALSE(made);
    CHECK(made.error().english().contains(QLatin1String("cannot be written to")));
}

TEST_CASE("A file that cannot be written to is read with what waits beside it")
{
    const Contents contents = fileWithLog(presentSchema());
    LockedFolder folder(contents);
    LockedFolder::setMode(folder.path(), 0777);
    const Unprivileged nobody;
    if (!nobody.isEffective()) {
        WARN("skipped: root cannot become nobody here");
        return;
    }
    {
        const auto workspace = must(Workspace::open(folder.path(kName), presentSchema()));
        CHECK(workspace->profile() == Profile::ReadOnly);
        CHECK(partyCount(*must(workspace->openSession())) == 401);
    }
    CHECK((contentsOfFolder(folder.path()) == contents));
}

TEST_CASE("What may not be read, or cannot be opened without writing, is refused with the reason")
{
    const LockedFolder unreadable({{kName, soundFile()}});
    LockedFolder::setMode(unreadable.path(kName), 0);
    const LockedFolder old({{kName, soundFile()}});
    const LockedFolder withLog(fileWithLog(presentSchema()));
    const LockedFolder withJournal(
        {{kName, soundFile()}, {kName + QLatin1String("-journal"), "something"}});
    const Unprivileged nobody;
    if (!nobody.isEffective()) {
        WARN("skipped: root cannot become nobody here");
        return;
    }
    CHECK(refusal(unreadable.path(kName), ErrorCode::Io).contains(QLatin1String("cannot be read")));
    const auto opened = Workspace::open(old.path(kName), nextSchema());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().english().contains(QLatin1String("older version of Kartoteka")));
    CHECK(opened.error().english().contains(QLatin1String("copy it to a folder of your own")));
    CHECK((contentsOfFolder(old.path()) == Contents{{kName, soundFile()}}));
    CHECK(refusal(withLog.path(kName), ErrorCode::ReadOnly)
              .contains(QLatin1String("copy both to a folder of your own")));
    CHECK(refusal(withJournal.path(kName), ErrorCode::ReadOnly)
              .contains(QLatin1String("copy both to a folder of your own")));
}
#endif
