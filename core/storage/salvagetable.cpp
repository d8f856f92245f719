#include "storage/salvagetable.h"

#include "storage/database.h"
#include "storage/dberror.h"

#include <QStringDecoder>

namespace kartoteka
{

namespace
{
constexpr quint32 kUtf16Little = 2;
constexpr quint32 kUtf16Big = 3;

QString decoded(const QByteArray &stored, quint32 encoding)
{
    if (encoding == kUtf16Little)
        return QStringDecoder(QStringDecoder::Utf16LE)(stored);
    if (encoding == kUtf16Big)
        return QStringDecoder(QStringDecoder::Utf16BE)(stored);
    return QString::fromUtf8(stored);
}

bool isAllowed(const QString &type, StoredValue::Kind kind)
{
    switch (kind) {
    case StoredValue::Kind::Null:
        return true;
    case StoredValue::Kind::Integer:
        return type != QLatin1String("TEXT") && type != QLatin1String("BLOB");
    case StoredValue::Kind::Real:
        return type == QLatin1String("REAL") || type == QLatin1String("ANY");
    case StoredValue::Kind::Text:
        return type == QLatin1String("TEXT") || type == QLatin1String("ANY");
    case StoredValue::Kind::Blob:
        return type == QLatin1String("BLOB") || type == QLatin1String("ANY");
    }
    return false;
}

/// Refusals of a single row; everything else concerns the whole work.
bool concernsRow(ErrorCode code)
{
    return code == ErrorCode::Internal || code == ErrorCode::Conflict || code == ErrorCode::Invalid;
}
} // namespace

SalvageTable SalvageTable::described(Database &target, const QString &name, bool isKeyed)
{
    SalvageTable table;
    table.m_tally.table = name;
    table.m_tree = isKeyed ? PageReader::Tree::Index : PageReader::Tree::Table;
    // A table WITHOUT ROWID stores its key first; the key's index tells the order.
    Statement columns = target.prepare(
        isKeyed ? QByteArray("SELECT c.name, c.type, c.\"notnull\", 0 "
                             "FROM pragma_index_list(?1) AS i, pragma_index_xinfo(i.name) AS x, "
                             "pragma_table_info(?1) AS c "
                             "WHERE i.origin = 'pk' AND c.cid = x.cid ORDER BY x.seqno")
                : QByteArray("SELECT name, type, \"notnull\", pk FROM pragma_table_info(?1) "
                             "ORDER BY cid"));
    columns.bind(1, name);
    int keyColumns = 0;
    while (columns.step()) {
        const QString type = columns.text(1).toUpper();
        if (columns.integer(3) > 0 && ++keyColumns == 1 && type == QLatin1String("INTEGER"))
            table.m_rowidColumn = static_cast<int>(table.m_columns.size());
        table.m_columns.push_back({columns.text(0), type, columns.integer(2) != 0});
    }
    if (keyColumns > 1)
        table.m_rowidColumn = -1;
    return table;
}

std::vector<SalvageTable> SalvageTable::allOf(Database &target, quint32 encoding)
{
    std::vector<SalvageTable> tables;
    Statement list =
        target.prepare(QByteArray("SELECT l.name, l.wr FROM pragma_table_list AS l "
                                  "JOIN sqlite_schema AS s ON s.name = l.name "
                                  "WHERE l.schema = 'main' AND l.type = 'table' "
                                  "AND substr(l.name, 1, 7) <> 'sqlite_' ORDER BY s.rowid"));
    while (list.step()) {
        tables.push_back(described(target, list.text(0), list.integer(1) != 0));
        tables.back().m_encoding = encoding;
    }
    return tables;
}

bool SalvageTable::fits(const StoredRow &row, bool exactly) const
{
    const size_t count = row.columns.size();
    if (count > m_columns.size() || (exactly && count < m_columns.size()) || count < 2)
        return false;
    for (size_t i = 0; i < count; ++i) {
        const StoredValue::Kind kind = row.columns[i].kind;
        const bool isNothing = kind == StoredValue::Kind::Null;
        if (static_cast<int>(i) == m_rowidColumn) {
            if (!isNothing)
                return false;
            continue;
        }
        if ((isNothing && m_columns[i].isRequired) || !isAllowed(m_columns[i].type, kind))
            return false;
    }
    return true;
}

const QByteArray &SalvageTable::insertSql(size_t columns)
{
    QByteArray &sql = m_insertSql[static_cast<int>(columns)];
    if (!sql.isEmpty())
        return sql;
    QStringList names;
    QStringList places;
    for (size_t i = 0; i < columns; ++i) {
        names << quoted(m_columns[i].name);
        places << QStringLiteral("?");
    }
    sql =
        QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
            .arg(quoted(name()), names.join(QLatin1String(", ")), places.join(QLatin1String(", ")))
            .toUtf8();
    return sql;
}

bool SalvageTable::bindText(Statement &statement, int parameter, const QByteArray &stored) const
{
    const bool isUtf8 = m_encoding != kUtf16Little && m_encoding != kUtf16Big;
    if (isUtf8 && !stored.contains('\0') && stored.isValidUtf8()) {
        statement.bindUtf8(parameter, stored);
        return true;
    }
    QString text = decoded(stored, m_encoding);
    const bool isWhole = !isUtf8 && !text.contains(QChar(u'\0'));
    text.remove(QChar(u'\0'));
    statement.bind(parameter, text);
    return isWhole;
}

bool SalvageTable::put(Database &target, const StoredRow &row)
{
    const size_t count = std::min(row.columns.size(), m_columns.size());
    if (count == 0)
        return false;
    bool isWhole = true;
    try {
        Statement insert = target.prepare(insertSql(count));
        for (size_t i = 0; i < count; ++i) {
            const int parameter = static_cast<int>(i) + 1;
            const StoredValue &value = row.columns[i];
            if (static_cast<int>(i) == m_rowidColumn)
                insert.bind(parameter, row.rowid);
            else if (value.kind == StoredValue::Kind::Integer)
                insert.bind(parameter, value.integer);
            else if (value.kind == StoredValue::Kind::Real)
                insert.bind(parameter, QString::number(value.real, 'g', 17));
            else if (value.kind == StoredValue::Kind::Text)
                isWhole = bindText(insert, parameter, value.bytes) && isWhole;
            else if (value.kind == StoredValue::Kind::Blob)
                insert.bind(parameter, value.bytes);
            else
                insert.bindNull(parameter);
        }
        insert.run();
    } catch (const DbError &failure) {
        if (!concernsRow(failure.error().code()))
            throw;
        return false;
    }
    ++m_tally.saved;
    m_tally.damaged += isWhole ? 0 : 1;
    return true;
}

TableRecovery SalvageTable::tally() const
{
    TableRecovery result = m_tally;
    if (expectedRows >= 0) {
        result.lost = std::max<qint64>(0, expectedRows - result.saved);
        return result;
    }
    const qint64 perLeaf =
        loss.readLeaves > 0 ? std::max<qint64>(1, loss.readRows / loss.readLeaves) : 1;
    result.lost = loss.rows + loss.pages * perLeaf;
    result.isEstimate = loss.pages > 0;
    return result;
}

} // namespace kartoteka
