#pragma once

namespace kartoteka
{

/// What the program's standard streams are connected to.
namespace terminal
{
/// Call first: a Windows console is switched to UTF-8.
void prepare();
bool isOutput(); ///< standard output is a terminal
bool isErrors(); ///< standard error is a terminal
/// Columns of the terminal on standard output; 80 when it does not say.
int columns();
} // namespace terminal

} // namespace kartoteka
