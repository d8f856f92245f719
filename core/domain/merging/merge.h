#pragma once

#include "domain/access/user.h"
#include "storage/record.h"

namespace kartoteka
{

/// One record that was merged into another one and can be taken out of it again. It stands as long
/// as the merge does; taking the merge back removes it.
struct Merge {
    static constexpr const char *kEntity = "merge";

    Id<Merge> id;
    qint64 number = 0; ///< for people: 1, 2, 3 … in this file
    QString entity;    ///< key of the entity of both
    Id<AnyRecord> kept;
    Id<AnyRecord> dropped;
    QString title;        ///< of the dropped record, as it was
    QString alternatives; ///< JSON {field: value}: what the dropped record said differently
    QString changes; ///< JSON [{"entity", "id", "fields": {field: [before, after]}}, …]; without
                     ///< "fields" the record was made by the merge
    Instant createdAt;
    Id<User> createdBy;
};

const Entity &describe(const Merge *);

} // namespace kartoteka
