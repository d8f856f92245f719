#pragma once

#include "storage/condition.h"

namespace kartoteka
{

/// The live records that search() would find for these words, all of them, as a condition of a
/// query: any spelling, parts and phones included, by the index. Every record when there is no word
/// in the text. Records in the recycle bin are not in the index.
Condition foundBySearch(const QString &words);

} // namespace kartoteka
