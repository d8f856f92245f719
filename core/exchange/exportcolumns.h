#pragma once

#include "base/result.h"
#include "storage/entity.h"

#include <vector>

namespace kartoteka
{

/// The columns of a table of records. Value type.
class ExportColumns
{
public:
    /// Stands among the columns for the id.
    static constexpr int kId = -1;

    /// The fields with these keys, and "id", in this order; no keys = the id and every field.
    /// Invalid for an unknown key.
    static Result<ExportColumns> of(const Fields &fields, const QStringList &keys);

    /// The fields among the columns, as RowCursor wants them.
    const std::vector<size_t> &fields() const { return m_fields; }
    /// What headers have.
    const QStringList &keys() const { return m_keys; }
    /// Each column by its place among fields(), or kId.
    auto begin() const { return m_columns.begin(); }
    auto end() const { return m_columns.end(); }

private:
    std::vector<size_t> m_fields;
    QStringList m_keys;
    std::vector<int> m_columns;
};

} // namespace kartoteka
