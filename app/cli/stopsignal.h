#pragma once

#include "base/job.h"

namespace kartoteka
{

/// From now on Ctrl+C (SIGINT) and SIGTERM cancel the token, so that the work stops cleanly and
/// leaves nothing behind; a second one ends the program at once. Call once, from main.
void cancelOnStopSignal(const CancelToken &token);

} // namespace kartoteka
