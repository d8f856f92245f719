#pragma once

#include <QtGlobal>

namespace kartoteka
{

/// One class: how many objects, what they bring.
struct ClassTotal {
    qint64 count = 0;
    qint64 value = 0; ///< minor units
};

} // namespace kartoteka
