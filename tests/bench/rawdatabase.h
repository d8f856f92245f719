#pragma once

#include <QByteArray>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace kartoteka::bench
{

/// The plain C API with the pragmas of a workspace: what every figure is compared with. Ends the
/// program when SQLite refuses.
class RawDatabase
{
public:
    explicit RawDatabase(const QString &path);
    ~RawDatabase();
    RawDatabase(const RawDatabase &) = delete;
    RawDatabase &operator=(const RawDatabase &) = delete;

    void execute(const QByteArray &sql);
    sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
};

class RawStatement
{
public:
    RawStatement(RawDatabase &database, const QByteArray &sql);
    ~RawStatement();
    RawStatement(const RawStatement &) = delete;
    RawStatement &operator=(const RawStatement &) = delete;

    void integer(int parameter, qint64 value);
    /// Copies the text.
    void text(int parameter, const QByteArray &value);
    void run();
    /// Touches every column of every row, as a reader has to.
    qint64 readAll();
    bool step();
    QByteArray column(int index) const;

private:
    sqlite3_stmt *m_handle = nullptr;
};

} // namespace kartoteka::bench
