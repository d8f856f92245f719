#pragma once

#include <QString>
#include <QStringList>

namespace kartoteka
{

/// Form in which texts are compared: case folded, compatibility forms (NFKC) unified, marks stripped
/// ("Müller" → "muller"), ß → ss, ё → е, but й kept apart from и; white space runs → one space,
/// trimmed; zero-width and control characters dropped. Works for any script.
QString fold(QStringView text);

/// Cyrillic (Russian, plus Ukrainian and Belarusian letters) → Latin letters, letter by letter, so
/// that parts of words map to parts of words: "иванов" → "ivanov", щ → shch, ь, ъ → nothing.
/// Expects folded text; other characters pass unchanged.
QString toLatin(QStringView folded);

bool isCjk(char32_t character);

/// Folded text as a sequence of words for the search table, every word preceded by two spaces so
/// that initials and two-letter beginnings are trigrams too. Cyrillic words are followed by their
/// Latin form; runs of CJK characters by their bigrams; strings of digits broken by phone
/// punctuation ("8 (909) 111-22-33") by the joined digits. Duplicate words once.
QString searchText(const QStringList &texts);

/// LIKE patterns ('%' and '_' escaped with '\') that all must match searchText() for a query: words
/// of three letters and more anywhere, shorter ones at the beginning of a word; a query that is a
/// phone in any spelling becomes its digits (the last ten where there are more, so that +7 and 8 are
/// one). Empty for a query without letters and digits.
QStringList searchPatterns(QStringView query);
/// The same with Cyrillic words as Latin, for a second look ("иванов" finds "Ivanov"); empty when it
/// would say the same.
QStringList searchPatternsLatin(QStringView query);

/// Text that can be stored: valid UTF-16 (lone surrogates → U+FFFD) without NUL, in form NFC.
/// Returns the text itself, unshared work avoided, when nothing is to be done.
QString storable(const QString &text);

/// Digits of a phone number as typed with a leading '+' kept; a Russian trunk 8 (11 digits) → +7.
/// What stands after "доб.", "ext", "x", "#" is left out. Empty when there are under 3 digits.
QString phoneDigits(QStringView typed);

} // namespace kartoteka
