#include "domain/catalog.h"

#include "domain/entities.h"

namespace kartoteka
{

namespace
{
template<class... T>
Catalog catalogOf(EntityTypes<T...>)
{
    return {&entityOf<T>()...};
}
} // namespace

Catalog crmCatalog()
{
    return catalogOf(CrmEntities());
}

Schema crmSchema()
{
    return {crmCatalog(), bundledMigrations()};
}

} // namespace kartoteka
