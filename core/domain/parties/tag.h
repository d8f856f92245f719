#pragma once

#include "base/id.h"
#include "storage/record.h"

namespace kartoteka
{

/// A word that people stick on records of any kind. The name is its identity, so that two seats
/// that invent the same tag have one; it is spelled anew by creating it in the new spelling.
struct Tag {
    static constexpr const char *kEntity = "tag";

    Id<Tag> id;
    QString name;
    QString color; ///< "#rrggbb"; empty = the look of the program
};

const Entity &describe(const Tag *);
Problems validate(const Tag &tag);
void complete(Tag &tag);

} // namespace kartoteka
