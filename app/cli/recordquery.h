#pragma once

#include "cli/call.h"

namespace kartoteka
{

/// Which records the options --filter, --sort, --limit and --trash ask for; Invalid when they name
/// what is not there.
Result<Query> makeQuery(Call &call, Session &session, const Entity &entity);

/// The fields of --columns; all of them without it. Invalid for an unknown one.
Result<std::vector<Field>> chosenFields(Call &call, Session &session, const Entity &entity);

} // namespace kartoteka
