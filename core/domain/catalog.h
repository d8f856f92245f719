#pragma once

#include "storage/workspace.h"

namespace kartoteka
{

/// The descriptions of all entities named in domain/entities.h, in their order.
Catalog crmCatalog();

/// The catalog with the steps of the schema that are compiled in.
Schema crmSchema();

} // namespace kartoteka
