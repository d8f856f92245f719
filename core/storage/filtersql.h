#pragma once

#include "storage/condition.h"
#include "storage/fieldtext.h"

#include <QStringView>

#include <functional>

namespace kartoteka
{

/// What a filter is understood by. `fields` gives the fields of an entity including custom ones and
/// never null; `style` says how values are written; `user` is whom "me" means, 0 = nobody.
struct FilterContext {
    const Catalog &catalog;
    std::function<FieldsPointer(const Entity &)> fields;
    QDate today;
    TextStyle style;
    qint64 user = 0;
};

class Session;
/// As the person at this session means it; not longer than the session.
FilterContext filterContext(Session &session);

/// Compiles a filter for records of `entity`; the condition refers to the table under alias t.
/// Names are looked up and values read here, so that all errors (ErrorCode::Invalid, with the place
/// in the filter) come before a query runs. An empty filter is everything().
Result<Condition> compileFilter(QStringView filter, const Entity &entity,
                                const FilterContext &context);

} // namespace kartoteka
