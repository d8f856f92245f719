#pragma once

#include "identity/matchfeatures.h"

#include <functional>

namespace kartoteka
{

/// Calls `visit` for pairs of records (first < second) that share something rare, each pair once.
/// A record has at most some hundreds of them, whatever the records hold: what very many share is
/// looked at only together with something else, and in the end in order of the texts with the next
/// neighbors. False when `visit` wants no more.
bool forEachCandidate(const MatchFeatures &features,
                      const std::function<bool(int first, int second)> &visit);

} // namespace kartoteka
