#pragma once

#include "storage/condition.h"
#include "storage/recordtable.h"

namespace kartoteka
{

/// The live records that search() would find for these words, all of them, as a condition of a
/// query: any spelling, parts and phones included, by the index. Every record when there is no word
/// in the text. Records in the recycle bin are not in the index.
Condition foundBySearch(const QString &words);

/// The records in which this field, a text, begins so; in any case and accents, as filters compare.
/// By the index where the field is Collated. None when nothing is left of the text folded.
Condition beginningWith(const RecordTable &table, const Field &field, const QString &beginning);

} // namespace kartoteka
