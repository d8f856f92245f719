#pragma once

#include "cli/command.h"

namespace kartoteka
{

/// "Usage: kartoteka-cli list FILE --entity E [--limit N]"; of the whole program for null.
QString usageLine(const Command *command);

/// What --help prints, translated.
QString helpText(const Command *command);

} // namespace kartoteka
