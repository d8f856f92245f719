#pragma once

#include "base/job.h"
#include "storage/value.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace kartoteka
{

class Database;

/// A prepared statement borrowed from its connection's cache; gives itself back, reset, when it
/// goes out of scope. Columns and parameters: column 0 is the first, parameter 1 is the first.
/// Fails with DbError. Lives on its connection's thread and must not outlive it.
class Statement
{
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    Statement(const Statement &) = delete;
    ~Statement();

    Statement &bind(int parameter, qint64 value);
    Statement &bind(int parameter, int value) { return bind(parameter, qint64{value}); }
    Statement &bind(int parameter, const QString &text);
    Statement &bind(int parameter, const QByteArray &bytes);
    Statement &bindUtf8(int parameter, QByteArray text);
    /// The bytes are not copied: they stay as they are until the statement is reset or bound anew.
    Statement &bindStatic(int parameter, const char *utf8, qsizetype size);
    Statement &bindNull(int parameter);
    /// Integer or text; money binds its minor units here and its currency at parameter + 1.
    Statement &bind(int parameter, const Value &value);
    Statement &bindAll(const std::vector<Value> &values, int first = 1);

    /// True while there is a row.
    bool step();
    /// Runs to the end and makes the statement ready for new parameters.
    void run();
    void reset();

    qint64 integer(int column) const;
    QString text(int column) const;
    /// The text as it lies in the file, not copied: valid until the next step or reset. Nobody has
    /// checked that it is UTF-8.
    QByteArrayView utf8(int column) const;
    QByteArray bytes(int column) const;
    bool isNull(int column) const;
    bool isText(int column) const;
    int columnCount() const;
    QString columnName(int column) const;

private:
    friend class Database;
    Statement(Database &database, sqlite3_stmt *handle, QByteArray sql);
    QByteArray &room(int parameter);

    Database *m_database;
    sqlite3_stmt *m_handle;
    QByteArray m_sql;
    std::vector<QByteArray> m_bound; ///< keeps bound bytes alive without a second copy
    bool m_started = false;
};

/// What a connection is for: the window (cache, page-sized reads) or long jobs (small cache,
/// sorting threads). See ARCHITECTURE.md for the figures behind it.
enum class Purpose { Interactive, Bulk };

struct OpenOptions {
    bool create = false;
    bool readOnly = false;
    bool immutable = false; ///< read-only media or a foreign file: no locks, no files beside it
    Purpose purpose = Purpose::Interactive;
    QByteArray vfs; ///< name of another SQLite VFS; tests break disks with it
};

/// One connection to a SQLite file. Used by one thread at a time. All failures are DbError.
class Database
{
public:
    Database(const QString &path, const OpenOptions &options);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    Statement prepare(const QByteArray &sql);
    Statement prepare(const QString &sql) { return prepare(sql.toUtf8()); }
    /// One or several statements without results.
    void execute(const QByteArray &sql);
    /// First column of the first row; 0 / empty when there is none.
    qint64 integer(const QByteArray &sql);
    QString text(const QByteArray &sql);

    bool isInTransaction() const;
    qint64 changes() const;
    /// Changes when another connection has committed.
    qint64 dataVersion();
    const QString &path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }

    /// Statements that run longer ask this token and fail with Cancelled. Pass {} to end it.
    void setCancel(std::optional<CancelToken> token);
    const std::optional<CancelToken> &cancelToken() const { return m_cancel; }
    /// Statements that are still running at this time of monotonicMs() fail with Cancelled too.
    void setDeadline(std::optional<qint64> atMs);
    /// Stops the statement that runs now with Cancelled; the one member that any thread may call.
    /// The engine's own loops (checks of a whole file) heed it, where they ask no cancel token.
    void interrupt();

    /// Closing the last connection takes the log beside the file in and removes it. Without that
    /// both stay as they lie: a file must not change because somebody looked at it.
    void setTakesLogIn(bool takes);

    /// Copies the whole database page by page into a new file at `target`, consistent although
    /// others write; nothing is left at `target` on failure.
    void copyTo(const QString &target, Progress &progress);

    [[noreturn]] void fail(int code, const QByteArray &context) const;

private:
    friend class Statement;
    void release(const QByteArray &sql, sqlite3_stmt *handle);
    void applyPragmas(const OpenOptions &options);
    void askWhetherToStop();
    bool isToStop() const;

    sqlite3 *m_handle = nullptr;
    QString m_path;
    bool m_readOnly = false;
    std::optional<CancelToken> m_cancel;
    std::optional<qint64> m_deadlineMs;
    QHash<QByteArray, std::vector<sqlite3_stmt *>> m_idle;
};

/// While it lives, long statements of the connection ask this token; afterwards the one before it.
class CancelScope
{
public:
    CancelScope(Database &database, const CancelToken &token);
    ~CancelScope();
    CancelScope(const CancelScope &) = delete;
    CancelScope &operator=(const CancelScope &) = delete;

private:
    Database &m_database;
    std::optional<CancelToken> m_before;
};

/// While it lives, statements of the connection that take longer than this in all fail with
/// Cancelled: for a thread that rather asks another one than wait for a slow disk.
class TimeLimit
{
public:
    TimeLimit(Database &database, qint64 milliseconds);
    ~TimeLimit();
    TimeLimit(const TimeLimit &) = delete;
    TimeLimit &operator=(const TimeLimit &) = delete;

private:
    Database &m_database;
};

/// BEGIN IMMEDIATE … COMMIT; rolls back when it goes out of scope uncommitted.
class Transaction
{
public:
    enum class Mode { Write, Read };

    explicit Transaction(Database &database, Mode mode = Mode::Write);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

/// Makes the bytes and the name of a closed file durable (fsync of the file and of its folder).
/// Throws DbError.
void syncFile(const QString &path);

/// "name" quoted for SQL.
QString quoted(const QString &identifier);

} // namespace kartoteka
