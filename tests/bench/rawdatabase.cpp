#include "bench/rawdatabase.h"

#include <QFile>

#include <sqlite3.h>

namespace kartoteka::bench
{

RawDatabase::RawDatabase(const QString &path)
{
    if (sqlite3_open(QFile::encodeName(path).constData(), &m_handle) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(m_handle));
    sqlite3_busy_timeout(m_handle, 10000);
    execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"
            "PRAGMA cache_size=-65536; PRAGMA temp_store=FILE; PRAGMA threads=2;"
            "PRAGMA secure_delete=ON; PRAGMA journal_size_limit=67108864");
}

RawDatabase::~RawDatabase()
{
    sqlite3_close_v2(m_handle);
}

void RawDatabase::execute(const QByteArray &sql)
{
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(m_handle));
}

RawStatement::RawStatement(RawDatabase &database, const QByteArray &sql)
{
    if (sqlite3_prepare_v2(database.handle(), sql.constData(), -1, &m_handle, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(database.handle()));
}

RawStatement::~RawStatement()
{
    sqlite3_finalize(m_handle);
}

void RawStatement::integer(int parameter, qint64 value)
{
    sqlite3_bind_int64(m_handle, parameter, value);
}

void RawStatement::text(int parameter, const QByteArray &value)
{
    sqlite3_bind_text(m_handle, parameter, value.constData(), static_cast<int>(value.size()),
                      SQLITE_TRANSIENT);
}

void RawStatement::run()
{
    while (step()) {
    }
}

bool RawStatement::step()
{
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        qFatal("%s", sqlite3_errstr(code));
    sqlite3_reset(m_handle);
    return false;
}

qint64 RawStatement::readAll()
{
    qint64 bytes = 0;
    const int columns = sqlite3_column_count(m_handle);
    while (step())
        for (int i = 0; i < columns; ++i)
            bytes += sqlite3_column_type(m_handle, i) == SQLITE_TEXT
                         ? QString::fromUtf8(
                               reinterpret_cast<const char *>(sqlite3_column_text(m_handle, i)),
                               sqlite3_column_bytes(m_handle, i))
                               .size()
                         : sqlite3_column_int64(m_handle, i);
    return bytes;
}

QByteArray RawStatement::column(int index) const
{
    return QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(m_handle, index)),
                      sqlite3_column_bytes(m_handle, index));
}

} // namespace kartoteka::bench
