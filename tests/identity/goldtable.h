#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace kartoteka
{

using GoldRow = QHash<QString, QString>;

/// The rows of a table of the shared data by the names of its columns; empty, with a warning, where
/// the folder is absent. Names and cells are trimmed only when `isTrimmed`.
std::vector<GoldRow> goldTable(const char *path, bool isTrimmed = false);

} // namespace kartoteka
