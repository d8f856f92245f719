#include "scenarios/workschema.h"

#include "domain/catalog.h"

namespace kartoteka
{

const Schema &presentSchema()
{
    static const Schema schema = crmSchema();
    return schema;
}

const Schema &nextSchema()
{
    static const Schema schema = [] {
        Schema next = crmSchema();
        const int version = newestVersion(next.migrations);
        next.migrations.push_back({version + 1, QStringLiteral("more"),
                                   "ALTER TABLE party ADD COLUMN more TEXT DEFAULT 'x';"
                                   "CREATE INDEX party_by_more ON party (more, name);"});
        next.migrations.push_back(
            {version + 2, QStringLiteral("most"), "UPDATE party SET more = name || id;"});
        return next;
    }();
    return schema;
}

} // namespace kartoteka
