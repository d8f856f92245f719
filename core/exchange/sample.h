#pragma once

#include "exchange/importrun.h"

namespace kartoteka
{

/// Fills a workspace with the sample customers that travel in the program, by the same way every
/// list takes: an import that can be undone.
Result<ImportReport> loadSample(Session &session, Progress &progress);

} // namespace kartoteka
