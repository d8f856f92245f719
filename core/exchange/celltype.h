#pragma once

#include <QByteArrayView>

namespace kartoteka
{

/// What a cell of a table looks like. A guess from its form for finding delimiters and headers, not
/// a check of the value.
enum class CellType : quint8 {
    Empty,
    Integer,
    Decimal, ///< 12.5, 1 000 000,50, -3 %, 1e-5
    Money,   ///< $74.69, 12 500,00 ₽
    Date,    ///< 2024-03-05, 05.03.2024, 3/5/24, with or without a time
    Time,    ///< 10:30, 10:30:15
    Email,
    Url,
    Phone, ///< at least seven digits with brackets, hyphens, spaces or a plus
    Truth, ///< yes/no, true/false, да/нет, 是/否
    Code,  ///< one word with letters and digits: MG-8769, o00114
    Text,
};

/// Of a cell's UTF-8 bytes; spaces around do not count.
CellType cellType(QByteArrayView cell);

/// Whether the type alone speaks against the cell being a heading.
bool isValueType(CellType type);

/// The form of a short cell: "01:30" → "99:99", "MG-8769" → "AA-9999", "Пермь" → "A"; runs of
/// letters beyond ASCII are one sign. Cut after 40 signs.
QByteArray cellShape(QByteArrayView cell);

} // namespace kartoteka
