#pragma once

#include <QString>

namespace kartoteka
{

/// What a column says about a record, as far as the search for duplicates is concerned.
enum class FieldMeaning {
    FirmName,   ///< also names of products and places
    PersonName, ///< the whole name or a part of it
    Phone,
    Email,
    Site,
    Identifier, ///< a number or code that one record alone should have: ИНН, article
    Date,
    Address, ///< street, house, the whole line
    Place,   ///< town, district
    Code,    ///< postcode and other short numbers
    Words,   ///< any other text
    Ignored,
};

/// By the heading of a column in English, Russian or Chinese; Words when it is not known.
FieldMeaning meaningOfHeading(const QString &heading);

} // namespace kartoteka
