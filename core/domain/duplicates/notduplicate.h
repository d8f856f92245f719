#pragma once

#include "domain/access/user.h"
#include "storage/record.h"

namespace kartoteka
{

/// Somebody looked at two records that resemble each other and said that they are two.
struct NotDuplicate {
    static constexpr const char *kEntity = "not_duplicate";

    Id<NotDuplicate> id;
    QString entity;      ///< key of the entity of both
    Id<AnyRecord> first; ///< the smaller id
    Id<AnyRecord> second;
    Instant createdAt;
    Id<User> createdBy;
};

const Entity &describe(const NotDuplicate *);
Problems validate(const NotDuplicate &pair);

} // namespace kartoteka
