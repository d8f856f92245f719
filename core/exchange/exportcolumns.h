#pragma once

#include "base/result.h"
#include "storage/entity.h"

#include <vector>

namespace kartoteka
{

inline constexpr int kIdColumn = -1;

/// The fields with these keys by their indexes, kIdColumn for "id"; no keys = the id and every
/// field. Invalid for an unknown key.
Result<std::vector<int>> exportColumns(const Fields &fields, const QStringList &keys);

/// Key of a column, as headers of exports have it.
QString columnKey(const Fields &fields, int column);

} // namespace kartoteka
