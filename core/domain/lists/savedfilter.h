#pragma once

#include "domain/access/user.h"
#include "storage/record.h"

namespace kartoteka
{

/// What a list was narrowed to, kept under a name for everybody who opens the file.
struct SavedFilter {
    static constexpr const char *kEntity = "saved_filter";

    Id<SavedFilter> id;
    QString name;
    QString list;       ///< kind of list it belongs to: "organizations"
    QString conditions; ///< JSON [{"expression", "label"}, …] in the filter language; all hold
    QString quickText;  ///< words looked for besides
    std::optional<qint64> position; ///< among those of its list; what has none comes last
    Instant createdAt;
    Id<User> createdBy;
};

const Entity &describe(const SavedFilter *);
Problems validate(const SavedFilter &filter);

} // namespace kartoteka
