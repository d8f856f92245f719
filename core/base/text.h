#pragma once

#include <QString>
#include <QStringList>

namespace kartoteka
{

/// Form in which texts are compared: case folded, compatibility forms (NFKC) unified, marks
/// stripped
/// ("Müller" → "muller"), ß → ss, ё → е, but й kept apart from и; white space runs → one space,
/// trimmed; zero-width and control characters dropped; digits of any script → 0–9; lone surrogates
/// → U+FFFD. Also ł → l, ø → o, đ → d, æ → ae, œ → oe, ı → i. Vowel signs that are letters of
/// their script (Devanagari, Thai) and the voicing marks of kana stay. fold(fold(x)) == fold(x).
QString fold(QStringView text);
/// The same behind what `out` holds already.
void appendFolded(QStringView text, QString &out);

/// Cyrillic (Russian, plus Ukrainian and Belarusian letters) → Latin letters, letter by letter, so
/// that parts of words map to parts of words: "иванов" → "ivanov", щ → shch, ь, ъ → nothing.
/// Expects folded text; other characters pass unchanged.
QString toLatin(QStringView folded);
void appendLatin(QStringView folded, QString &out);

/// Written without spaces between words, or (Hangul) with words glued together: Han, kana,
/// bopomofo, Hangul syllables.
bool isCjk(char32_t character);

/// Folded text as a sequence of words for the search table, every word preceded by two spaces so
/// that initials and two-letter beginnings are trigrams too. Cyrillic words stand in their Latin
/// form only, so «иванов» and "ivanov" are one; runs of CJK characters by their bigrams and last
/// character; strings of digits broken
/// by phone punctuation ("8 (909) 111-22-33"), also inside a longer text, by the joined digits when
/// there are five or more, and Russian numbers of 11 digits by both spellings of the first digit
/// (7… and 8…). Letters, digits and marks make words, anything else separates. Duplicate words
/// once.
QString searchText(const QStringList &texts);

/// LIKE patterns ('%' and '_' escaped with '\') that all must match searchText() for a query, with
/// Cyrillic as Latin like there: words
/// of three letters and more anywhere, shorter ones at the beginning of a word; a query that is a
/// phone in any spelling becomes its digits (the last ten where there are 11 to 15, so that +7 and
/// 8 are one). In a query of digits and phone punctuation alone five digits make a phone, beside
/// other words seven. At most 32 patterns of at most 100 characters: what is longer is left out,
/// which finds more, never less. Empty for a query without letters and digits.
QStringList searchPatterns(QStringView query);

/// Text that can be stored: valid UTF-16 (lone surrogates → U+FFFD) without NUL (left out), in form
/// NFC (over 1,000 marks on one letter are put in order only by the thousand).
/// Returns the text itself, unshared work avoided, when nothing is to be done.
QString storable(const QString &text);

/// Writes a text as UTF-8 to `out`, which has room for three bytes per UTF-16 unit; lone surrogates
/// become U+FFFD. Returns the number of bytes.
qsizetype encodeUtf8(QStringView text, char *out);

/// Digits of a phone number as typed with a leading '+' kept; a Russian trunk 8 or a 7 without '+'
/// (11 digits) → +7. What stands after "доб.", "ext", "x", "#" is left out, so is a second number
/// behind a comma, a semicolon or a '+'. Empty when there are under 3 digits.
QString phoneDigits(QStringView typed);

} // namespace kartoteka
