#pragma once

#include "storage/workspace.h"

namespace kartoteka
{

/// The schema of the program, and the same with two more steps, as a next version would have it.
const Schema &presentSchema();
const Schema &nextSchema();

} // namespace kartoteka
