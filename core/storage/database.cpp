#include "storage/database.h"

#include "base/clock.h"
#include "base/text.h"
#include "storage/dberror.h"

#include <QFile>
#include <QRandomGenerator>
#include <QThread>

#include <sqlite3.h>

namespace kartoteka
{

namespace
{
constexpr qint64 kBusyLimitMs = 5000;
constexpr int kProgressOpcodes = 2000;
constexpr int kDeadlineOpcodes = 16; // one may wait for the disk
constexpr int kBackupPages = 2000;

/// Waits in short random naps: a fixed rhythm lets one of several writers starve.
int waitWhileBusy(void *startedAt, int attempt)
{
    auto *started = static_cast<qint64 *>(startedAt);
    const qint64 now = monotonicMs();
    if (attempt == 0)
        *started = now;
    if (now - *started > kBusyLimitMs)
        return 0;
    QThread::usleep(QRandomGenerator::global()->bounded(500, 1000 * std::min(attempt + 2, 12)));
    return 1;
}

thread_local qint64 busySince = 0;

void foldText(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(arguments[0]));
    if (!text)
        return;
    const QByteArray folded =
        fold(QString::fromUtf8(text, sqlite3_value_bytes(arguments[0]))).toUtf8();
    sqlite3_result_text(context, folded.constData(), static_cast<int>(folded.size()),
                        SQLITE_TRANSIENT);
}

/// A path as SQLite wants it: UTF-8 on Windows, whatever the code page of the system.
QByteArray sqliteName(const QString &path)
{
#ifdef Q_OS_WIN
    return path.toUtf8();
#else
    return QFile::encodeName(path);
#endif
}

ErrorCode codeOf(int extended)
{
    switch (extended & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Busy;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        return ErrorCode::Corrupt;
    case SQLITE_READONLY:
        return ErrorCode::ReadOnly;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_PROTOCOL:
    case SQLITE_NOLFS:
        return ErrorCode::Io;
    case SQLITE_INTERRUPT:
    case SQLITE_ABORT:
        return ErrorCode::Cancelled;
    default:
        return ErrorCode::Internal;
    }
}

Message messageOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Busy:
        return Message(QT_TRANSLATE_NOOP("Core", "another program is writing to the file"));
    case ErrorCode::DiskFull:
        return Message(QT_TRANSLATE_NOOP("Core", "the disk is full; nothing was changed"));
    case ErrorCode::Corrupt:
        return Message(
            QT_TRANSLATE_NOOP("Core", "the file is damaged; restore a backup or use “recover”"));
    case ErrorCode::ReadOnly:
        return Message(QT_TRANSLATE_NOOP("Core", "the file cannot be written to"));
    case ErrorCode::Io:
        return Message(QT_TRANSLATE_NOOP("Core", "the disk or the network reports a failure"));
    case ErrorCode::Cancelled:
        return Message(QT_TRANSLATE_NOOP("Core", "stopped; nothing was changed"));
    default:
        return Message(QT_TRANSLATE_NOOP("Core", "the database refuses the operation"));
    }
}

} // namespace

// --- Statement ------------------------------------------------------------------------------

Statement::Statement(Database &database, sqlite3_stmt *handle, QByteArray sql)
    : m_database(&database)
    , m_handle(handle)
    , m_sql(std::move(sql))
{
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database)
    , m_handle(std::exchange(other.m_handle, nullptr))
    , m_sql(std::move(other.m_sql))
    , m_bound(std::move(other.m_bound))
    , m_started(other.m_started)
{
}

Statement::~Statement()
{
    if (m_handle)
        m_database->release(m_sql, m_handle);
}

Statement &Statement::bind(int parameter, qint64 value)
{
    const int code = sqlite3_bind_int64(m_handle, parameter, value);
    if (code != SQLITE_OK)
        m_database->fail(code, m_sql);
    return *this;
}

Statement &Statement::bind(int parameter, const QString &text)
{
    return bindUtf8(parameter, text.toUtf8());
}

QByteArray &Statement::room(int parameter)
{
    if (m_bound.empty())
        m_bound.resize(static_cast<size_t>(sqlite3_bind_parameter_count(m_handle)));
    return m_bound.at(static_cast<size_t>(parameter - 1));
}

Statement &Statement::bindUtf8(int parameter, QByteArray text)
{
    QByteArray &kept = room(parameter);
    kept = std::move(text);
    const int code = sqlite3_bind_text(m_handle, parameter, kept.constData(),
                                       static_cast<int>(kept.size()), SQLITE_STATIC);
    if (code != SQLITE_OK)
        m_database->fail(code, m_sql);
    return *this;
}

Statement &Statement::bind(int parameter, const QByteArray &bytes)
{
    QByteArray &kept = room(parameter);
    kept = bytes;
    const int code = sqlite3_bind_blob64(m_handle, parameter, kept.constData(),
                                         static_cast<sqlite3_uint64>(kept.size()), SQLITE_STATIC);
    if (code != SQLITE_OK)
        m_database->fail(code, m_sql);
    return *this;
}

Statement &Statement::bindStatic(int parameter, const char *utf8, qsizetype size)
{
    const int code = sqlite3_bind_text64(
        m_handle, parameter, utf8, static_cast<sqlite3_uint64>(size), SQLITE_STATIC, SQLITE_UTF8);
    if (code != SQLITE_OK)
        m_database->fail(code, m_sql);
    return *this;
}

Statement &Statement::bindNull(int parameter)
{
    sqlite3_bind_null(m_handle, parameter);
    return *this;
}

Statement &Statement::bind(int parameter, const Value &value)
{
    if (value.isInteger())
        return bind(parameter, value.integer());
    if (value.isText())
        return bind(parameter, value.text());
    if (value.isMoney()) {
        bind(parameter, value.money().minor);
        return bind(parameter + 1, value.money().currency.code());
    }
    return bindNull(parameter);
}

Statement &Statement::bindAll(const std::vector<Value> &values, int first)
{
    for (const Value &value : values)
        bind(first++, value);
    return *this;
}

bool Statement::step()
{
    const int code = sqlite3_step(m_handle);
    m_started = true;
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_database->fail(code, m_sql);
    return false;
}

void Statement::run()
{
    while (step()) {
    }
    reset();
}

void Statement::reset()
{
    sqlite3_reset(m_handle);
    m_started = false;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(utf8(column));
}

QByteArrayView Statement::utf8(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return {text, sqlite3_column_bytes(m_handle, column)};
}

QByteArray Statement::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_handle, column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

bool Statement::isText(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_TEXT;
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_handle);
}

QString Statement::columnName(int column) const
{
    return QString::fromUtf8(sqlite3_column_name(m_handle, column));
}

// --- Database -------------------------------------------------------------------------------

Database::Database(const QString &path, const OpenOptions &options)
    : m_path(path)
    , m_readOnly(options.readOnly || options.immutable)
{
    QByteArray name = sqliteName(path);
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    flags |= m_readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (options.create)
        flags |= SQLITE_OPEN_CREATE;
    if (options.immutable) {
        flags |= SQLITE_OPEN_URI;
        name = "file:" + path.toUtf8().toPercentEncoding("/:") + "?immutable=1";
    }
    const int code = sqlite3_open_v2(name.constData(), &m_handle, flags,
                                     options.vfs.isEmpty() ? nullptr : options.vfs.constData());
    try {
        if (code != SQLITE_OK)
            fail(code, "open");
        applyPragmas(options);
    } catch (...) {
        sqlite3_close(m_handle);
        throw;
    }
}

void Database::applyPragmas(const OpenOptions &options)
{
    sqlite3_busy_handler(m_handle, waitWhileBusy, &busySince);
    sqlite3_create_function_v2(m_handle, "kt_fold", 1,
                               SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr,
                               foldText, nullptr, nullptr, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    // EXTRA equals FULL with a log; with a rollback journal – a new file, a restored backup – FULL
    // lets a power cut take back the last commits.
    execute("PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA mmap_size=0;"
            "PRAGMA foreign_keys=ON; PRAGMA synchronous=EXTRA; PRAGMA secure_delete=ON");
    if (options.purpose == Purpose::Interactive)
        execute("PRAGMA cache_size=-32768");
    else
        execute("PRAGMA cache_size=-16384; PRAGMA temp_store=FILE; PRAGMA threads=2");
}

Database::~Database()
{
    for (const auto &statements : m_idle)
        for (sqlite3_stmt *statement : statements)
            sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

Statement Database::prepare(const QByteArray &sql)
{
    auto idle = m_idle.find(sql);
    if (idle != m_idle.end() && !idle->empty()) {
        sqlite3_stmt *handle = idle->back();
        idle->pop_back();
        return Statement(*this, handle, sql);
    }
    sqlite3_stmt *handle = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql.constData(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    if (code != SQLITE_OK)
        fail(code, sql);
    return Statement(*this, handle, sql);
}

void Database::release(const QByteArray &sql, sqlite3_stmt *handle)
{
    constexpr int kMostIdle = 400; // queries built from filters would pile up otherwise
    sqlite3_reset(handle);
    sqlite3_clear_bindings(handle);
    if (m_idle.size() > kMostIdle) {
        sqlite3_finalize(handle);
        return;
    }
    m_idle[sql].push_back(handle);
}

void Database::execute(const QByteArray &sql)
{
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(code, sql);
}

qint64 Database::integer(const QByteArray &sql)
{
    Statement statement = prepare(sql);
    return statement.step() ? statement.integer(0) : 0;
}

QString Database::text(const QByteArray &sql)
{
    Statement statement = prepare(sql);
    return statement.step() ? statement.text(0) : QString();
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_handle);
}

qint64 Database::dataVersion()
{
    return integer("PRAGMA data_version");
}

void Database::setCancel(std::optional<CancelToken> token)
{
    m_cancel = std::move(token);
    askWhetherToStop();
}

void Database::setDeadline(std::optional<qint64> atMs)
{
    m_deadlineMs = atMs;
    askWhetherToStop();
}

void Database::askWhetherToStop()
{
    const int opcodes = m_deadlineMs ? kDeadlineOpcodes : m_cancel ? kProgressOpcodes : 0;
    sqlite3_progress_handler(
        m_handle, opcodes,
        [](void *database) { return static_cast<Database *>(database)->isToStop() ? 1 : 0; }, this);
}

bool Database::isToStop() const
{
    return (m_cancel && m_cancel->isCancelled()) ||
           (m_deadlineMs && monotonicMs() >= *m_deadlineMs);
}

CancelScope::CancelScope(Database &database, const CancelToken &token)
    : m_database(database)
    , m_before(database.cancelToken())
{
    m_database.setCancel(token);
}

CancelScope::~CancelScope()
{
    m_database.setCancel(m_before);
}

TimeLimit::TimeLimit(Database &database, qint64 milliseconds)
    : m_database(database)
{
    m_database.setDeadline(monotonicMs() + milliseconds);
}

TimeLimit::~TimeLimit()
{
    m_database.setDeadline({});
}

void Database::interrupt()
{
    sqlite3_interrupt(m_handle);
}

void Database::setTakesLogIn(bool takes)
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, takes ? 0 : 1, nullptr);
}

void Database::copyTo(const QString &target, Progress &progress)
{
    if (QFile::exists(target))
        throw DbError(Error(ErrorCode::Exists,
                            Message(QT_TRANSLATE_NOOP("Core", "“%1” exists already")).arg(target)));
    const auto removeTarget = [&] {
        for (const char *suffix : {"", "-journal", "-wal", "-shm"})
            QFile::remove(target + QLatin1String(suffix));
    };
    sqlite3 *copy = nullptr;
    int code = sqlite3_open_v2(sqliteName(target).constData(), &copy,
                               SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXRESCODE,
                               nullptr);
    if (code == SQLITE_OK) {
        sqlite3_backup *backup = sqlite3_backup_init(copy, "main", m_handle, "main");
        while (backup && (code = sqlite3_backup_step(backup, kBackupPages)) != SQLITE_DONE) {
            const bool isWaiting = (code & 0xff) == SQLITE_BUSY || (code & 0xff) == SQLITE_LOCKED;
            if (code != SQLITE_OK && !isWaiting)
                break;
            if (isWaiting)
                QThread::msleep(5);
            const int total = sqlite3_backup_pagecount(backup);
            if (!progress.advanceTo(total - sqlite3_backup_remaining(backup))) {
                code = SQLITE_INTERRUPT;
                break;
            }
        }
        const int finished = backup ? sqlite3_backup_finish(backup) : sqlite3_errcode(copy);
        if (code == SQLITE_DONE || code == SQLITE_OK)
            code = finished;
    }
    sqlite3_close(copy);
    if (code == SQLITE_OK)
        return;
    removeTarget();
    fail(code, "backup");
}

void Database::fail(int code, const QByteArray &context) const
{
    const int extended = m_handle ? sqlite3_extended_errcode(m_handle) : code;
    const int shown = (extended & 0xff) == (code & 0xff) ? extended : code;
    QString detail =
        QStringLiteral("SQLite %1: %2")
            .arg(shown)
            .arg(QString::fromUtf8(m_handle ? sqlite3_errmsg(m_handle) : sqlite3_errstr(code)));
    if (!context.isEmpty())
        detail += QLatin1String(" – ") + QString::fromUtf8(context.left(400));
    if (shown == SQLITE_CONSTRAINT_FOREIGNKEY)
        throw DbError(Error(ErrorCode::Conflict,
                            Message(QT_TRANSLATE_NOOP(
                                "Core", "a record it refers to does not exist, or it is still "
                                        "referred to")))
                          .detail(detail));
    const ErrorCode meaning = codeOf(shown);
    throw DbError(Error(meaning, messageOf(meaning)).detail(detail));
}

// --- Transaction ----------------------------------------------------------------------------

Transaction::Transaction(Database &database, Mode mode)
    : m_database(database)
{
    // IMMEDIATE: a deferred transaction that writes later fails at once, without waiting, when
    // somebody else has written since.
    m_database.execute(mode == Mode::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction()
{
    if (!m_open || !m_database.isInTransaction())
        return; // on a full disk the engine has rolled back by itself
    try {
        m_database.setCancel({});
        m_database.setDeadline({});
        m_database.execute("ROLLBACK");
    } catch (const DbError &) {
        // Nothing can be done: closing the connection rolls back.
    }
}

void Transaction::commit()
{
    m_database.execute("COMMIT");
    m_open = false;
}

QString quoted(const QString &identifier)
{
    return u'"' + QString(identifier).replace(u'"', QLatin1String("\"\"")) + u'"';
}

} // namespace kartoteka
