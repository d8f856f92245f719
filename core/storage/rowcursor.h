#pragma once

#include "storage/session.h"

#include <QByteArrayView>
#include <QJsonObject>

namespace kartoteka
{

/// The records of a query one after the other, with nothing read but the fields asked for and
/// nothing made of what nobody looks at: for writing out very many. Who wants whole records takes
/// Reader::forEach(). Used inside the Session::read() its reader is of. Fails with DbError.
class RowCursor
{
public:
    /// `fields` by their index in the entity's Fields, in any order; what follows counts them as
    /// they stand there.
    RowCursor(Reader &reader, const Query &query, const std::vector<size_t> &fields);

    /// True while there is a row; to be called before the first one.
    bool next();

    qint64 id() const { return m_rows.integer(0); }
    /// The description of a field asked for.
    const Field &field(size_t index) const { return *m_cells[index].field; }
    /// Whether text() gives what the field holds.
    bool isText(size_t index) const;
    /// The bytes as they lie in the file, valid until next(): meant as UTF-8, but nobody has
    /// checked it.
    QByteArrayView text(size_t index) const;
    /// What any field holds.
    Value value(size_t index) const;
    /// Of fields that are no custom ones: whether nothing is there; numbers as they are kept, the
    /// minor units of an amount, and the bytes of its currency's code.
    bool isNull(size_t index) const { return m_rows.isNull(m_cells[index].column); }
    qint64 integer(size_t index) const { return m_rows.integer(m_cells[index].column); }
    QByteArrayView currency(size_t index) const { return m_rows.utf8(m_cells[index].column + 1); }

private:
    struct Cell {
        const Field *field;
        int column; ///< of the custom values for a field of people's own
    };
    static QByteArray columns(const Fields &fields, const std::vector<size_t> &chosen);
    const QJsonObject &custom(int column) const;

    FieldsPointer m_fields;
    std::vector<Cell> m_cells;
    Statement m_rows;
    mutable QJsonObject m_custom; ///< of this row, parsed when first asked for
    mutable bool m_isCustomKnown = false;
};

} // namespace kartoteka
