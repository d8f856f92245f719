#pragma once

#include <QByteArrayView>
#include <QLatin1String>
#include <QString>

namespace kartoteka
{

/// The names under which the program speaks of encodings (options, reports, JSON).
namespace encodings
{
inline constexpr QLatin1String kUtf8("UTF-8");
inline constexpr QLatin1String kUtf16Le("UTF-16LE");
inline constexpr QLatin1String kUtf16Be("UTF-16BE");
inline constexpr QLatin1String kUtf32Le("UTF-32LE");
inline constexpr QLatin1String kUtf32Be("UTF-32BE");
inline constexpr QLatin1String kCp1251("CP1251");
inline constexpr QLatin1String kCp866("CP866");
inline constexpr QLatin1String kKoi8R("KOI8-R");
inline constexpr QLatin1String kCp1252("CP1252");
inline constexpr QLatin1String kGb18030("GB18030");
} // namespace encodings

/// What the bytes of a text are.
struct EncodingGuess {
    QString name;           ///< one of `encodings`
    int byteOrderMark = 0;  ///< length in bytes of the mark to be left out, 0 = none
    bool onlyAscii = false; ///< no byte above 0x7F was seen: UTF-8 is a guess about the rest
};

/// The program's name for any usual spelling ("windows-1251", "1251", "win1251", "gbk", "gb2312",
/// "latin1", "ascii" …); for other names the decoder of Qt knows ("Shift_JIS"), that name; else
/// empty.
QString canonicalEncoding(QStringView name);

/// Finds out the encoding of a text from a piece at its beginning (some 256 KiB are plenty; a
/// character cut at the end does no harm). Marks decide first, then zero bytes (UTF-16), then
/// well-formedness as UTF-8; what is left is weighed by pairs of Russian letters, accented Latin
/// letters in their surroundings and the usual Chinese characters, so that three or four words
/// are enough. Pure ASCII and the empty text are UTF-8.
EncodingGuess detectEncoding(QByteArrayView sample);

/// The encoding to read with when a person named one (any spelling; empty = detect): the named one,
/// with the length of its own mark if the text begins with it. "UTF-16" follows the byte order the
/// mark tells. The name is empty when it is not known.
EncodingGuess chooseEncoding(QByteArrayView sample, const QString &wanted);

} // namespace kartoteka
