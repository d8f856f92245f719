#pragma once

#include <QString>

#include <cstdint>
#include <span>
#include <vector>

namespace kartoteka
{

/// Objects from the largest value down. Equal values stand in the order of their keys (code
/// points), or of their numbers when there are no keys.
std::vector<std::int32_t> rankedByValue(std::span<const std::int64_t> values,
                                        std::span<const QString> keys = {});

} // namespace kartoteka
