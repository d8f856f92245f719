#pragma once

#include "domain/parties/tag.h"

namespace kartoteka
{

/// A tag on a record of any entity; a record carries each tag once.
struct Tagging {
    static constexpr const char *kEntity = "tagging";

    Id<Tagging> id;
    Id<Tag> tag;
    QString entity; ///< key of the entity of `record`
    Id<AnyRecord> record;
};

const Entity &describe(const Tagging *);

} // namespace kartoteka
