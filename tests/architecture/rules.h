#pragma once

#include "architecture/sources.h"

#include <functional>

namespace kartoteka
{

/// A rule about single files. It carries a sample it must catch and one it must let pass, so that a
/// rule that cannot fail is noticed.
struct Rule {
    using Check = std::function<Violations(const SourceFile &)>;

    const char *name;
    const char *advice;
    QStringList folders;    ///< where it holds; a path begins with one of these
    QStringList exceptions; ///< … and with none of these; "*x" = ends with x
    Check check;
    const char *badPath;
    const char *badText;
    const char *goodPath;
    const char *goodText;

    Violations violations(const SourceFile &file) const;
};

/// The table; one row = one rule of the house.
const std::vector<Rule> &rules();

} // namespace kartoteka
