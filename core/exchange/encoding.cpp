#include "exchange/encoding.h"

#include "exchange/letterscore.h"
#include "exchange/utf8.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace kartoteka
{

namespace
{
struct Alias {
    QLatin1String plain; ///< lower case, letters and digits only
    QLatin1String name;
};

constexpr Alias kAliases[] = {
    {QLatin1String("utf8"), encodings::kUtf8},
    {QLatin1String("utf8bom"), encodings::kUtf8},
    {QLatin1String("utf8sig"), encodings::kUtf8},
    {QLatin1String("65001"), encodings::kUtf8},
    {QLatin1String("ascii"), encodings::kUtf8},
    {QLatin1String("usascii"), encodings::kUtf8},
    {QLatin1String("utf16"), encodings::kUtf16Le},
    {QLatin1String("utf16le"), encodings::kUtf16Le},
    {QLatin1String("unicode"), encodings::kUtf16Le},
    {QLatin1String("ucs2"), encodings::kUtf16Le},
    {QLatin1String("ucs2le"), encodings::kUtf16Le},
    {QLatin1String("1200"), encodings::kUtf16Le},
    {QLatin1String("utf16be"), encodings::kUtf16Be},
    {QLatin1String("ucs2be"), encodings::kUtf16Be},
    {QLatin1String("1201"), encodings::kUtf16Be},
    {QLatin1String("utf32"), encodings::kUtf32Le},
    {QLatin1String("utf32le"), encodings::kUtf32Le},
    {QLatin1String("utf32be"), encodings::kUtf32Be},
    {QLatin1String("1251"), encodings::kCp1251},
    {QLatin1String("windows"), encodings::kCp1251}, // as 1C writes it
    {QLatin1String("ansi"), encodings::kCp1251},
    {QLatin1String("866"), encodings::kCp866},
    {QLatin1String("dos"), encodings::kCp866},
    {QLatin1String("oem"), encodings::kCp866},
    {QLatin1String("koi8"), encodings::kKoi8R},
    {QLatin1String("koi8r"), encodings::kKoi8R},
    {QLatin1String("20866"), encodings::kKoi8R},
    {QLatin1String("1252"), encodings::kCp1252},
    {QLatin1String("latin1"), encodings::kCp1252},
    {QLatin1String("iso88591"), encodings::kCp1252},
    {QLatin1String("28591"), encodings::kCp1252},
    {QLatin1String("gb18030"), encodings::kGb18030},
    {QLatin1String("gbk"), encodings::kGb18030},
    {QLatin1String("gb2312"), encodings::kGb18030},
    {QLatin1String("euccn"), encodings::kGb18030},
    {QLatin1String("936"), encodings::kGb18030},
    {QLatin1String("54936"), encodings::kGb18030},
};

/// "Windows-1251", "cp_1251", "ms1251" → "1251".
QString plainName(QStringView name)
{
    QString plain;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            plain += c.toLower();
    }
    for (const QLatin1String prefix :
         {QLatin1String("xcp"), QLatin1String("cp"), QLatin1String("windows"), QLatin1String("win"),
          QLatin1String("ibm"), QLatin1String("ms"), QLatin1String("codepage")}) {
        const QStringView rest = QStringView(plain).mid(prefix.size());
        if (plain.startsWith(prefix) && !rest.isEmpty() && rest.front().isDigit())
            return rest.toString();
    }
    return plain;
}

struct Mark {
    QByteArrayView bytes;
    QLatin1String name;
};

std::optional<EncodingGuess> byMark(QByteArrayView sample)
{
    // UTF-32LE before UTF-16LE: its mark begins with the other's.
    static const std::array<Mark, 6> marks = {{
        {QByteArrayView("\xEF\xBB\xBF", 3), encodings::kUtf8},
        {QByteArrayView("\xFF\xFE\0\0", 4), encodings::kUtf32Le},
        {QByteArrayView("\0\0\xFE\xFF", 4), encodings::kUtf32Be},
        {QByteArrayView("\xFF\xFE", 2), encodings::kUtf16Le},
        {QByteArrayView("\xFE\xFF", 2), encodings::kUtf16Be},
        {QByteArrayView("\x84\x31\x95\x33", 4), encodings::kGb18030},
    }};
    for (const Mark &mark : marks) {
        if (sample.startsWith(mark.bytes))
            return EncodingGuess{mark.name, static_cast<int>(mark.bytes.size()), false};
    }
    return std::nullopt;
}

/// How many 16-bit units would be usual text: ASCII signs and letters, Cyrillic, Chinese.
int plausibleUnits(QByteArrayView sample, bool bigEndian)
{
    int plausible = 0;
    for (qsizetype i = 0; i + 1 < sample.size(); i += 2) {
        const auto first = static_cast<uchar>(sample[i]);
        const auto second = static_cast<uchar>(sample[i + 1]);
        const int unit = bigEndian ? first << 8 | second : second << 8 | first;
        const bool ascii =
            (unit >= 0x20 && unit < 0x7F) || unit == '\n' || unit == '\r' || unit == '\t';
        const bool letters = (unit >= 0xA0 && unit < 0x530) || (unit >= 0x2010 && unit < 0x2120) ||
                             (unit >= 0x3000 && unit < 0x3020) || (unit >= 0x4E00 && unit < 0xA000);
        plausible += ascii || letters ? 1 : 0;
    }
    return plausible;
}

/// UTF-16 without a mark: text in it has zero bytes, text in anything else has none.
std::optional<EncodingGuess> byZeroBytes(QByteArrayView sample)
{
    const auto zeros = std::count(sample.begin(), sample.end(), '\0');
    const auto units = static_cast<int>(sample.size() / 2);
    if (units == 0 || zeros * 50 < sample.size())
        return std::nullopt;
    const int little = plausibleUnits(sample, false);
    const int big = plausibleUnits(sample, true);
    if (std::max(little, big) * 10 < units * 9)
        return std::nullopt;
    return EncodingGuess{little >= big ? encodings::kUtf16Le : encodings::kUtf16Be, 0, false};
}

/// Letters and signs of scripts people write to each other in, punctuation, full-width forms,
/// emoji.
bool isPlausible(char32_t code)
{
    struct Range {
        char32_t first;
        char32_t last;
    };
    constexpr Range kRanges[] = {
        {0xA0, 0x7FF},    {0x900, 0x139F},  {0x1780, 0x18AF},    {0x1E00, 0x1FFF},
        {0x2010, 0x2122}, {0x3000, 0x30FF}, {0x3400, 0x4DBF},    {0x4E00, 0x9FFF},
        {0xAC00, 0xD7A3}, {0xFE00, 0xFFFD}, {0x10000, 0x10FFFF},
    };
    return std::any_of(std::begin(kRanges), std::end(kRanges), [code](const Range &range) {
        return code >= range.first && code <= range.last;
    });
}

struct Utf8Census {
    qint64 plausible = 0;
    qint64 odd = 0; ///< well-formed, but a sign hardly anybody writes
    qint64 broken = 0;
    bool cut = false; ///< the last character is
};

Utf8Census takeCensus(QByteArrayView sample)
{
    Utf8Census census;
    const auto *p = reinterpret_cast<const uchar *>(sample.data());
    const uchar *const end = p + sample.size();
    while (p < end) {
        if (*p < 0x80) {
            ++p;
            continue;
        }
        const int length = utf8SequenceLength(p, end);
        if (length < 0) {
            census.cut = true;
            break;
        }
        if (length == 0)
            ++census.broken;
        else
            ++(isPlausible(utf8CodePoint(p, length)) ? census.plausible : census.odd);
        p += length == 0 ? 1 : length;
    }
    return census;
}

/// UTF-8 when every sequence is well-formed, or nearly every one: a text spoilt in a few places
/// remains UTF-8, while no other encoding gives so many sequences by chance.
std::optional<EncodingGuess> byUtf8Form(QByteArrayView sample)
{
    constexpr qsizetype kNeverCut = 4096; // samples are cut from longer texts only
    const Utf8Census census = takeCensus(sample);
    const bool ascii = census.plausible + census.odd + census.broken == 0 && !census.cut;
    if (ascii)
        return EncodingGuess{encodings::kUtf8, 0, true};
    const qint64 broken = census.broken + (census.cut && sample.size() < kNeverCut ? 1 : 0);
    // "тел" in CP866 is a well-formed arrow.
    if (census.plausible == 0 && cyrillicScore(sample, *codePage(encodings::kCp866)) > 0)
        return std::nullopt;
    if (broken > 1 && census.plausible < broken * 20)
        return std::nullopt;
    if (broken == 1 && census.plausible < 3)
        return std::nullopt;
    return EncodingGuess{encodings::kUtf8, 0, false};
}

EncodingGuess byLetters(QByteArrayView sample)
{
    // Bytes that say nothing ("«", "—" mean the same in both) are CP1252: the first of equals wins.
    // Of the Cyrillic sets CP1251 is by far the usual one, which decides between three-letter
    // words.
    constexpr int kRarer = 2;
    const std::array<std::pair<int, QLatin1String>, 5> scores = {{
        {westernScore(sample), encodings::kCp1252},
        {cyrillicScore(sample, *codePage(encodings::kCp1251)), encodings::kCp1251},
        {cyrillicScore(sample, *codePage(encodings::kCp866)) - kRarer, encodings::kCp866},
        {cyrillicScore(sample, *codePage(encodings::kKoi8R)) - kRarer, encodings::kKoi8R},
        {chineseScore(sample), encodings::kGb18030},
    }};
    const auto best =
        std::max_element(scores.begin(), scores.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
    return EncodingGuess{best->second, 0, false};
}
} // namespace

QString canonicalEncoding(QStringView name)
{
    const QString plain = plainName(name);
    for (const Alias &alias : kAliases) {
        if (plain == alias.plain)
            return alias.name;
    }
    const QString trimmed = name.trimmed().toString();
    const QStringDecoder decoder(trimmed.toLatin1().constData());
    return decoder.isValid() && !trimmed.isEmpty() ? trimmed : QString();
}

EncodingGuess detectEncoding(QByteArrayView sample)
{
    if (const auto guess = byMark(sample))
        return *guess;
    if (const auto guess = byZeroBytes(sample))
        return *guess;
    if (const auto guess = byUtf8Form(sample))
        return *guess;
    return byLetters(sample);
}

EncodingGuess chooseEncoding(QByteArrayView sample, const QString &wanted)
{
    if (wanted.isEmpty())
        return detectEncoding(sample);
    EncodingGuess choice{canonicalEncoding(wanted), 0, false};
    const auto marked = byMark(sample);
    const bool sameFamily =
        marked && choice.name == encodings::kUtf16Le && marked->name == encodings::kUtf16Be;
    return marked && (marked->name == choice.name || sameFamily) ? *marked : choice;
}

} // namespace kartoteka
