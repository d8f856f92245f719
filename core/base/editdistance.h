#pragma once

#include <QStringView>

namespace kartoteka
{

/// Letters to add, leave out or change and neighbors to swap until one text is the other (optimal
/// string alignment); UTF-16 units. Takes as many steps as the product of the lengths.
qsizetype editDistance(QStringView one, QStringView other);

} // namespace kartoteka
