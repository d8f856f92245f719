#pragma once

#include "base/job.h"

#include <vector>

namespace kartoteka
{

class Database;

enum class CheckDepth {
    Quick, ///< the structure of every table
    Full,  ///< and every index against its table
};

/// What is wrong with the file, one sentence each; empty = undamaged. Also looks for rows that
/// refer to missing ones. At most 100 sentences. Cancelled when the person stops it. Blocks no
/// writers in the local profile.
Result<std::vector<Message>> integrityCheck(Database &database, CheckDepth depth,
                                            Progress &progress);

/// The same inside storage: throws DbError.
std::vector<Message> findDamage(Database &database, CheckDepth depth, const CancelToken &token);
std::vector<Message> findDanglingReferences(Database &database, const CancelToken &token);

} // namespace kartoteka
