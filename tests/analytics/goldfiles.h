#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace kartoteka
{

/// Rows of a plain CSV file of the shared data (no quotes in it), without the header; empty where
/// the file is absent.
std::vector<QStringList> sharedRows(const QString &path);

/// A gold answer of the shared data; nothing where it is absent.
std::optional<QJsonObject> sharedGold(const QString &path);

/// "12.5" → 1250.
std::int64_t minorUnits(const QString &text);
/// 12.5 → 1250, of a gold answer.
std::int64_t minorUnits(const QJsonValue &value);

} // namespace kartoteka
