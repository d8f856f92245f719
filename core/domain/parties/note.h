#pragma once

#include "domain/access/user.h"
#include "storage/record.h"

namespace kartoteka
{

/// A free text at a record of any entity.
struct Note {
    static constexpr const char *kEntity = "note";

    Id<Note> id;
    QString entity; ///< key of the entity of `record`
    Id<AnyRecord> record;
    QString text;
    bool pinned = false; ///< shown first
    Instant createdAt;
    Id<User> createdBy;
};

const Entity &describe(const Note *);

} // namespace kartoteka
