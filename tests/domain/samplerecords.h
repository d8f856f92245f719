#pragma once

#include "domain/catalog.h"
#include "storage/writer.h"

namespace kartoteka
{

/// The schema of the program, made once for all tests.
const Schema &crm();

/// Values for a field that its entity accepts, another one for each `variant`; every value differs
/// from the default of its struct. References lead to records that are made on the way.
Value sampleValue(Writer &writer, const Entity &entity, const Field &field, int variant);

/// A record with a sample value in every field that is not set by the program itself.
Record sampleRecord(Writer &writer, const Entity &entity, int variant);

} // namespace kartoteka
