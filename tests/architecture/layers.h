#pragma once

#include "architecture/sources.h"

namespace kartoteka
{

/// `#include` lines that point against the arrows of ARCHITECTURE.md: a layer may use itself and
/// what its row in the table names; inside domain an area may use parties, access and itself;
/// inside ui/views a view may use only itself.
Violations forbiddenArrows(const std::vector<SourceFile> &files);

/// Files that include each other in a circle; one violation per circle, with the way around.
Violations circles(const std::vector<SourceFile> &files);

} // namespace kartoteka
