#pragma once

#include "base/id.h"
#include "storage/record.h"

namespace kartoteka
{

/// How a table of others becomes our records, kept under a name to be used again. What the recipe
/// says is known to exchange alone; here it is a text.
struct ImportRecipe {
    static constexpr const char *kEntity = "import_recipe";

    Id<ImportRecipe> id;
    QString name;
    QString entity; ///< key of the entity the rows become
    QString recipe; ///< JSON object
};

const Entity &describe(const ImportRecipe *);
Problems validate(const ImportRecipe &recipe);

} // namespace kartoteka
