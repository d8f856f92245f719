#pragma once

#include <QString>

class QKeySequence;
class QLineEdit;

namespace kartoteka
{

/// Makes a line one that searches: a button to clear it, and a sign before the words when
/// `iconName` is given. Both have names, in the language of the moment.
void dressSearchLine(QLineEdit &line, const QString &iconName = {});

/// Shows the keys that lead to the line as a key cap at its right side, while nothing is typed and
/// the keyboard is elsewhere; without keys, or where there is no room, none.
void showKeysIn(QLineEdit &line, const QKeySequence &keys);

} // namespace kartoteka
