#pragma once

#include <QStringView>

namespace kartoteka
{

struct Character {
    char32_t value;
    qsizetype size; ///< UTF-16 units, 1 or 2
};

/// The character at `index`; half a surrogate pair is U+FFFD.
Character characterAt(QStringView text, qsizetype index);

/// Marks (Mn, Mc, Me) change the character before them.
bool isMark(char32_t character);

/// Where a text may be cut so that its parts can be normalized apart: the first place at or behind
/// `start` + `wished` in front of a character that does not join the one before; at the latest,
/// four times as far. Never inside a surrogate pair. Normalizing part by part keeps it linear: one
/// QString::normalized() over a long text moves its whole tail for every decomposed character.
qsizetype pieceEnd(QStringView text, qsizetype start, qsizetype wished);

} // namespace kartoteka
