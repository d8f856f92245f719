#pragma once

#include <QStringList>

namespace kartoteka
{

/// At most three of `names` that somebody may have meant by `typed`, the most likely first: few
/// letters differ, or one begins with the other. Case and accents do not count.
QStringList nearestNames(const QString &typed, const QStringList &names);

} // namespace kartoteka
