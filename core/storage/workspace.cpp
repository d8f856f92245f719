#include "storage/workspace.h"

#include "base/clock.h"
#include "storage/backup.h"
#include "storage/dberror.h"
#include "storage/fileheader.h"
#include "storage/integrity.h"
#include "storage/partialfile.h"
#include "storage/rawfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QUuid>

namespace kartoteka
{

namespace
{
constexpr auto kMetaWorkspace = "SELECT value FROM workspace_meta WHERE key = 'workspace'";

Error notFound(const QString &path)
{
    return Error(ErrorCode::NotFound,
                 Message(QT_TRANSLATE_NOOP("Core", "there is no file “%1”")).arg(path));
}

/// Reading a log needs an index of it beside the file, an unfinished transaction must be taken back
/// first: neither can be done where nothing can be written.
void requireLogReadable(const QString &path)
{
    const bool isLog = QFileInfo(path + QLatin1String("-wal")).size() > 0;
    const bool canIndex = QFileInfo(QFileInfo(path).absolutePath()).isWritable() ||
                          QFile::exists(path + QLatin1String("-shm"));
    if (isLog && canIndex)
        return;
    throw DbError(
        Error(ErrorCode::ReadOnly,
              Message(QT_TRANSLATE_NOOP("Core", "its last changes still lie in a file beside it, "
                                                "and nothing can be written here; copy both to a "
                                                "folder of your own and open the copy"))));
}

/// What cannot be written to cannot be migrated, and this version would look for what is not there.
void requireUpToDate(Database &database, int newest)
{
    if (schemaVersion(database) >= newest)
        return;
    throw DbError(
        Error(ErrorCode::ReadOnly,
              Message(QT_TRANSLATE_NOOP("Core", "it was made by an older version of Kartoteka and "
                                                "cannot be brought up to date where nothing can be "
                                                "written; copy it to a folder of your own and open "
                                                "the copy"))));
}

/// Name, type and defining text of everything in a schema, white space folded.
QHash<QString, QString> schemaOf(Database &database)
{
    QHash<QString, QString> schema;
    Statement rows = database.prepare(QByteArray("SELECT type, name, sql FROM sqlite_schema"));
    while (rows.step())
        schema.insert(rows.text(0) + u' ' + rows.text(1), rows.text(2).simplified());
    return schema;
}
} // namespace

Workspace::Workspace(QString path, const Schema &schema, const WorkspaceOptions &options)
    : m_path(std::move(path))
    , m_schema(schema)
    , m_options(options)
{
    if (!m_options.clock)
        m_options.clock = &systemClock();
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const Schema &schema,
                                                     const WorkspaceOptions &options)
{
    try {
        // Built under another name, so that a file that bears the wanted one is always whole.
        PartialFile partial(path);
        {
            OpenOptions open;
            open.create = true;
            open.vfs = options.vfs;
            Database database(partial.path(), open);
            migrate(database, schema.migrations);
            database
                .prepare(
                    QByteArray("INSERT INTO workspace_meta (key, value) VALUES ('workspace', ?)"))
                .bind(1, QUuid::createUuid().toString(QUuid::WithoutBraces))
                .run();
            // Last, so that what a crash leaves behind is never taken for a workspace.
            database.execute("PRAGMA application_id=" + QByteArray::number(kApplicationId));
        }
        partial.publish();
    } catch (const DbError &failure) {
        return Error(failure.error())
            .wrap(Message(QT_TRANSLATE_NOOP("Core", "Cannot create “%1”")).arg(path));
    }
    return open(path, schema, options);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const Schema &schema,
                                                   const WorkspaceOptions &options)
{
    const QFileInfo file(path);
    const Message context = Message(QT_TRANSLATE_NOOP("Core", "Cannot open “%1”")).arg(path);
    if (!file.exists())
        return notFound(path).wrap(context);
    const auto header = examineFile(file.absoluteFilePath(), newestVersion(schema.migrations));
    if (!header)
        return Error(header.error()).wrap(context);
    auto workspace =
        std::unique_ptr<Workspace>(new Workspace(file.canonicalFilePath(), schema, options));
    try {
        workspace->prepare();
    } catch (const DbError &failure) {
        return Error(failure.error()).wrap(context);
    }
    return workspace;
}

OpenOptions Workspace::openOptions(Purpose purpose) const
{
    OpenOptions options;
    options.readOnly = m_profile == Profile::ReadOnly;
    options.immutable = m_isImmutable;
    options.purpose = purpose;
    options.vfs = m_options.vfs;
    return options;
}

void Workspace::prepare()
{
    m_place = classifyPlace(m_path);
    if (const auto notice = placeNotice(m_place))
        m_notices.push_back(*notice);
    const bool isSealed = m_place.kind == Place::Kind::ReadOnlyMedia;
    const bool isUnsafe = isSealed || m_place.kind == Place::Kind::NetworkShare;
    m_profile = m_options.readOnly || isUnsafe ? Profile::ReadOnly : Profile::Local;
    const bool isLogWaiting = hasPendingChanges(m_path);
    if (isSealed && isLogWaiting)
        requireLogReadable(m_path);
    // Without write access SQLite cannot make the files a log needs; the file as it lies is read.
    m_isImmutable = isSealed && !isLogWaiting;
    Database database(m_path, openOptions(Purpose::Interactive));
    database.setTakesLogIn(!isLogWaiting);
    refuseEmptied(database);
    refuseNewer(database);
    compareSchema(database);
    if (!isOfThisSeat(database))
        checkStranger(database);
    database.setTakesLogIn(true);
    if (m_profile == Profile::ReadOnly) {
        requireUpToDate(database, newestVersion(m_schema.migrations));
        m_notices.push_back(
            Message(QT_TRANSLATE_NOOP("Core", "“%1” is open for reading only")).arg(m_path));
        return;
    }
    if (database.integer("PRAGMA user_version") < newestVersion(m_schema.migrations)) {
        backUpBeforeMigration(database);
        migrate(database, m_schema.migrations);
    }
    if (database.text("PRAGMA journal_mode=WAL") != QLatin1String("wal"))
        m_notices.push_back(Message(QT_TRANSLATE_NOOP(
            "Core", "the disk cannot keep a log beside the file: nothing is lost, "
                    "but everybody waits while one person saves")));
    rememberSeat(database);
    // Whatever crashed programs left half made in this folder; the file of the log is as young as
    // the disk's own clock can tell.
    removeAbandonedParts(m_path + QLatin1String("-shm"), QStringLiteral("*"));
}

void Workspace::refuseEmptied(Database &database) const
{
    // The header of the bytes said “workspace”, but an unfinished creation beside them was undone
    // by opening them. The mark comes last, so without a version it is not ours.
    if (database.integer("PRAGMA application_id") == kApplicationId &&
        database.integer("PRAGMA user_version") > 0)
        return;
    throw DbError(
        Error(ErrorCode::Foreign,
              Message(QT_TRANSLATE_NOOP(
                  "Core", "it was never completed; make a new one or restore a backup"))));
}

void Workspace::refuseNewer(Database &database) const
{
    const qint64 version = database.integer("PRAGMA user_version");
    const int newest = newestVersion(m_schema.migrations);
    if (version > newest)
        throw DbError(Error(
            ErrorCode::TooNew,
            Message(QT_TRANSLATE_NOOP("Core", "it was made by a newer version of Kartoteka (schema "
                                              "%1, this program knows %2); update the program"))
                .arg(version)
                .arg(newest)));
}

void Workspace::compareSchema(Database &database) const
{
    // Older files are compared with what the migrations up to their version make.
    OpenOptions inMemory;
    inMemory.create = true;
    Database model(QStringLiteral(":memory:"), inMemory);
    Migrations known;
    const qint64 version = database.integer("PRAGMA user_version");
    for (const Migration &migration : m_schema.migrations)
        if (migration.version <= version)
            known.push_back(migration);
    migrate(model, known);
    const auto expected = schemaOf(model);
    const auto found = schemaOf(database);
    for (auto it = found.begin(); it != found.end(); ++it) {
        const bool isActive = it.key().startsWith(QLatin1String("trigger ")) ||
                              it.key().startsWith(QLatin1String("view "));
        if (isActive && expected.value(it.key()) != it.value())
            throw DbError(Error(
                ErrorCode::Foreign,
                Message(QT_TRANSLATE_NOOP("Core",
                                          "it holds a program of its own (“%1”) that Kartoteka "
                                          "did not put there; it is not opened"))
                    .arg(it.key())));
    }
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const bool isTable = it.key().startsWith(QLatin1String("table "));
        if (isTable && found.value(it.key()) != it.value())
            throw DbError(Error(
                ErrorCode::Corrupt,
                Message(QT_TRANSLATE_NOOP("Core", "the %1 is missing or not as Kartoteka makes it; "
                                                  "restore a backup or use “recover”"))
                    .arg(it.key())));
    }
}

bool Workspace::isOfThisSeat(Database &database) const
{
    if (m_options.seatFile.isEmpty())
        return false;
    const QSettings seats(m_options.seatFile, QSettings::IniFormat);
    const QString key = QLatin1String("workspaces/") + database.text(kMetaWorkspace);
    return seats.value(key).toStringList().contains(m_path);
}

void Workspace::rememberSeat(Database &database) const
{
    if (m_options.seatFile.isEmpty())
        return;
    QDir().mkpath(QFileInfo(m_options.seatFile).absolutePath());
    QSettings seats(m_options.seatFile, QSettings::IniFormat);
    const QString key = QLatin1String("workspaces/") + database.text(kMetaWorkspace);
    QStringList paths = seats.value(key).toStringList();
    if (paths.contains(m_path))
        return;
    paths << m_path;
    seats.setValue(key, paths);
}

void Workspace::checkStranger(Database &database) const
{
    const std::vector<Message> problems = findDamage(database, CheckDepth::Quick, CancelToken());
    if (problems.empty())
        return;
    throw DbError(Error(ErrorCode::Corrupt,
                        Message(QT_TRANSLATE_NOOP(
                            "Core", "the file is damaged; restore a backup or use “recover”")))
                      .detail(problems.front().english()));
}

void Workspace::backUpBeforeMigration(Database &database)
{
    const QFileInfo file(m_path);
    const QString copy = QStringLiteral("%1/%2-before-version-%3-%4.kartoteka")
                             .arg(file.absolutePath(), file.completeBaseName())
                             .arg(newestVersion(m_schema.migrations))
                             .arg(m_options.clock->nowMs());
    Progress progress;
    const auto made = backupTo(database, copy, progress);
    if (!made)
        throw DbError(made.error());
    m_notices.push_back(
        Message(QT_TRANSLATE_NOOP("Core", "The file was brought up to this version; a copy of the "
                                          "old one is “%1”"))
            .arg(copy));
}

Result<std::unique_ptr<Database>> Workspace::openDatabase(Purpose purpose) const
{
    try {
        auto database = std::make_unique<Database>(m_path, openOptions(purpose));
        // A large import leaves a large log behind; it is cut back at the next checkpoint.
        if (m_profile == Profile::Local)
            database->execute("PRAGMA journal_size_limit=67108864");
        return database;
    } catch (const DbError &failure) {
        return Error(failure.error())
            .wrap(Message(QT_TRANSLATE_NOOP("Core", "Cannot open “%1”")).arg(m_path));
    }
}

Result<std::unique_ptr<Session>> Workspace::openSession(Purpose purpose) const
{
    auto database = openDatabase(purpose);
    if (!database)
        return database.error();
    auto session =
        std::make_unique<Session>(std::move(*database), m_schema.catalog, *m_options.clock);
    const auto ready = session->read<bool>([](Reader &) { return true; });
    if (!ready)
        return ready.error();
    return session;
}

} // namespace kartoteka
