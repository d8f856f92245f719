#include "cli/recordquery.h"

#include "cli/recordtext.h"
#include "storage/filter.h"
#include "storage/filtersql.h"

namespace kartoteka
{

namespace
{

Result<std::vector<SortKey>> sortKeys(const Fields &fields, const QStringList &names)
{
    std::vector<SortKey> keys;
    for (const QString &name : names) {
        const bool isDescending = name.startsWith(u'-');
        const QString bare = isDescending ? name.mid(1) : name;
        const Field *field = findField(fields, bare);
        if (!field)
            return unknownField(fields, bare);
        keys.push_back({field->key, isDescending});
    }
    return keys;
}

} // namespace

Result<Query> makeQuery(Call &call, Session &session, const Entity &entity)
{
    Query query;
    query.entity = &entity;
    query.limit = call.count("limit").value_or(-1);
    query.life = call.has("trash") ? Life::Trash : Life::Live;
    const FieldsPointer fields = session.fields(entity);
    auto order = sortKeys(*fields, call.list("sort"));
    if (!order)
        return order.error();
    query.order = *std::move(order);
    auto condition = compileFilter(call.text("filter"), entity, filterContext(session));
    if (!condition)
        return condition.error();
    query.condition = *std::move(condition);
    return query;
}

Result<std::vector<Field>> chosenFields(Call &call, Session &session, const Entity &entity)
{
    const FieldsPointer fields = session.fields(entity);
    return call.has("columns") ? findFields(*fields, call.list("columns")) : allFields(*fields);
}

} // namespace kartoteka
