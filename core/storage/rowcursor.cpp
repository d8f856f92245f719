#include "storage/rowcursor.h"

#include "storage/recordtable.h"

#include <QJsonDocument>

namespace kartoteka
{

RowCursor::RowCursor(Reader &reader, const Query &query, const std::vector<size_t> &fields)
    : m_fields(reader.table(*query.entity).fields())
    , m_rows(reader.select(query, columns(*m_fields, fields)))
{
    int column = 1;
    for (const size_t index : fields) {
        const Field &field = (*m_fields)[index];
        m_cells.push_back({&field, column});
        column += field.kind == Kind::Money && !field.isCustom ? 2 : 1;
    }
}

QByteArray RowCursor::columns(const Fields &fields, const std::vector<size_t> &chosen)
{
    QStringList columns{QStringLiteral("id")};
    for (const size_t index : chosen)
        columns << (fields[index].isCustom ? QStringList{QStringLiteral("custom")}
                                           : fields[index].columns());
    for (QString &column : columns)
        column = QLatin1String("t.") + quoted(column);
    return columns.join(QLatin1String(", ")).toUtf8();
}

bool RowCursor::next()
{
    m_isCustomKnown = false;
    return m_rows.step();
}

bool RowCursor::isText(size_t index) const
{
    const Cell &cell = m_cells[index];
    return !cell.field->isCustom && m_rows.isText(cell.column);
}

QByteArrayView RowCursor::text(size_t index) const
{
    return m_rows.utf8(m_cells[index].column);
}

Value RowCursor::value(size_t index) const
{
    const Cell &cell = m_cells[index];
    return cell.field->isCustom ? fromImage(custom(cell.column).value(cell.field->key))
                                : RecordTable::value(m_rows, cell.column, cell.field->kind);
}

const QJsonObject &RowCursor::custom(int column) const
{
    if (!m_isCustomKnown) {
        m_custom = QJsonDocument::fromJson(m_rows.utf8(column).toByteArray()).object();
        m_isCustomKnown = true;
    }
    return m_custom;
}

} // namespace kartoteka
