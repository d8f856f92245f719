#pragma once

#include "cli/recordtext.h"
#include "domain/merging/merge.h"

namespace kartoteka
{

/// One merge of a list; throws DbError.
void writeMerge(JsonWriter &json, Reader &reader, const Merge &merge);

/// The merge in one line: its number, what was merged, and what that said differently from `kept`.
QString mergeLine(RecordText &texts, const Record &kept, const Merge &merge);

} // namespace kartoteka
