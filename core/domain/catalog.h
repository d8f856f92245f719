#pragma once

#include "storage/workspace.h"

namespace kartoteka
{

/// Every entity of the program, what is referred to before what refers to it: a new entity is one
/// more row here.
Catalog crmCatalog();

/// The catalog with the steps of the schema that are compiled in.
Schema crmSchema();

} // namespace kartoteka
