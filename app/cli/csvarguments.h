#pragma once

#include "cli/call.h"
#include "exchange/csvdialect.h"

namespace kartoteka
{

/// What the person said about a table that is to be read: --encoding, --delimiter, --quote,
/// --header, --preamble.
CsvOptions csvOptions(const Call &call);

} // namespace kartoteka
