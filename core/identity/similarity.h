#pragma once

#include <QStringView>

#include <vector>

namespace kartoteka
{

/// Insertions, deletions, replacements and swaps of neighbors that make one text of the other
/// (optimal string alignment), at most `limit` + 1. Texts longer than 64 are cut.
int editDistance(QStringView a, QStringView b, int limit);

/// Whether one insertion, deletion, replacement or swap of neighbors makes one text of the other;
/// quick.
bool isOneSlip(QStringView a, QStringView b);

/// How much two folded words resemble each other, 0 to 1: 1 when equal, less for one or two slips
/// in words long enough for them, and for an abbreviation ("deli" – "delicatessen"). Symmetric.
double wordSimilarity(QStringView a, QStringView b);

/// The pairs of neighboring characters of a text, without spaces, sorted.
std::vector<quint32> characterPairs(QStringView text);
/// Dice's coefficient of such pairs: high for texts in which words were glued together or torn
/// apart. Symmetric.
double pairSimilarity(const std::vector<quint32> &a, const std::vector<quint32> &b);

} // namespace kartoteka
