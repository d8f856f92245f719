#include "domain/imports/importrecipe.h"

#include <QJsonDocument>

namespace kartoteka
{

const Entity &describe(const ImportRecipe *)
{
    static const Entity entity =
        Entity::of<ImportRecipe>(QT_TRANSLATE_NOOP("Core", "Import recipe"),
                                 QT_TRANSLATE_NOOP("Core", "Import recipes"))
            .field<&ImportRecipe::name>("name", QT_TRANSLATE_NOOP("Core", "Name"), Required | Fixed)
            .field<&ImportRecipe::entity>("entity", QT_TRANSLATE_NOOP("Core", "Belongs to"),
                                          Required | Fixed)
            .field<&ImportRecipe::recipe>("recipe", QT_TRANSLATE_NOOP("Core", "Recipe"),
                                          Required | Multiline)
            .titledBy({"name"})
            .identifiedBy({"entity", "name"})
            .rules<ImportRecipe>(validate);
    return entity;
}

Problems validate(const ImportRecipe &recipe)
{
    if (recipe.recipe.isEmpty() || QJsonDocument::fromJson(recipe.recipe.toUtf8()).isObject())
        return {};
    return {{QStringLiteral("recipe"),
             Message(QT_TRANSLATE_NOOP("Core", "it is not an object in JSON"))}};
}

} // namespace kartoteka
