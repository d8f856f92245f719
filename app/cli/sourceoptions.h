#pragma once

#include "cli/call.h"
#include "exchange/tablesource.h"

namespace kartoteka
{

/// What the person said about a source; the table of options has checked the forms.
CsvOptions csvOptions(const Call &call);
XlsxOptions xlsxOptions(const Call &call);
/// The same with what a recipe says where the person said nothing.
Result<TableOptions> tableOptions(const Call &call, const Mapping &mapping);

} // namespace kartoteka
