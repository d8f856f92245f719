#include "exchange/letterscore.h"

#include <algorithm>

namespace kartoteka
{

namespace
{
constexpr int kBoundary = 33; ///< index of "no letter" in the table of pairs

// log2(p(pair) / p(pair by chance)), 'a' = -6 … 'g' = 0 … 'l' = +5. Rows: first letter а–я, ё, word
// border; columns: second letter in the same order. Counted over 19,283 different Russian words
// (names of countries, regions and languages, messages of programs), each weighed by the root of
// its frequency.
// clang-format off
constexpr const char *kPairs[34] = {
    "dhighigiehijikchiijfeghhffaaaahidk",
    "hbaabgabgaehafhaheagaddaafffaaadbe",
    "jaebdiaciaghehieggfgaeaaedaidaaech",
    "hbcddgaagabfdfiahcbgababaaaaaaaaaf",
    "iafdfifciafgdhifggcgadcddaafcaceeg",
    "ffhhifggfhijjkggkijeeefggfaaabcdbk",
    "gcaaghaahadaagcaacaeaaaaaaaaaaaadd",
    "jegagfbbgaeegghafdagaacaaaafaaadaf",
    "ggiggiehhiihiifgiijcggghfdaaaagibj",
    "abcaecabbaefdfdacggaaabbcaaaaaabak",
    "jbeaagbbjachcejahhhhacgacaaaadbaah",
    "iebdcjeajaefcgibaecgbaadaaaejahhfg",
    "iffabjaaiaddfgigaeagaaaaaaahabaecj",
    "jbdghjaekafbajkaahihfdeecaajfadgei",
    "dikijihhgiijjifijjiddffhgcaaacafaj",
    "haaaaiaahadgaejejeehaadaaaaecabdae",
    "kdgffkgbiafeghjefghicfccfaahdaagch",
    "hegcdhdaiajhffihfhkgcecefaafgabibg",
    "jdhadjacjaheehjeiidhccaeaaagjacdbi",
    "ffefggffdeggggcghhhaecbgegaaadhcai",
    "gaaaaeaahaaebbgafbcedaaaaaaabaaaad",
    "fadaaeaafaaabdhafdbdaaaaaaaaabaaai",
    "fadaagaaiaeaaadbabadaaaaaaaeaaaaae",
    "haaaaibahafcahcaabfdaaaacaaacaaafd",
    "gacaahaahaedaedacdddaaaaaaaabaaade",
    "gaaaahaahaaaaaaaaaadaaaaaaaabaaaea",
    "aaaaafaaaaaaaaaaaaaaaaaaaaaaaaadba",
    "aehceibeaiefhbaffegaahaeeaaaaaabai",
    "acbbcdagbaeadicaagfabacbeaaaaaeebj",
    "aabbbaaaacffcdabddfacaaadaaaaaaaac",
    "adaacacaaababcaadcgaaaagahaaaacaah",
    "abfbegbfacbdffabedgaaedcaeaaaafeak",
    "aaaaaaabaaacdgaaecfaabaaaaaaaaaaad",
    "iijhjfeiicjhijjkjkiihgghgcabahefaa",
};
// clang-format on

int pairScore(int first, int second)
{
    // A rare pair inside a real word must not outweigh the rest of it ("бухгалтер").
    return std::max(kPairs[first][second] - 'g', -3);
}

/// 0–31 а–я, 32 ё, -1 for all that is no Russian letter.
int russianIndex(char16_t letter)
{
    if (letter >= u'а' && letter <= u'я')
        return letter - u'а';
    if (letter >= u'А' && letter <= u'Я')
        return letter - u'А';
    return letter == u'ё' || letter == u'Ё' ? 32 : -1;
}

bool isUpperRussian(char16_t letter)
{
    return (letter >= u'А' && letter <= u'Я') || letter == u'Ё';
}

bool isAsciiLetter(uchar byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool contains(QStringView set, char16_t letter)
{
    return letter != 0 && set.contains(QChar(letter));
}

/// Signs that are typed in ordinary texts beside letters.
int signScore(char16_t sign)
{
    constexpr QStringView kTyped = u"\u00A0«»—–“”„’‘…•°§©®™€±·№²³";
    if (sign == u'№')
        return 1;
    if (contains(kTyped, sign))
        return 0;
    if (contains(u"іїєґўІЇЄҐЎ", sign))
        return -1;
    return sign == 0 ? -8 : -4;
}

/// Walks over a text letter by letter; a word is a run of letters.
class CyrillicScale
{
public:
    void ascii(uchar byte)
    {
        const bool latin = isAsciiLetter(byte);
        if (latin && m_letter != kBoundary)
            m_score -= 3;
        endWord(latin);
    }

    void high(char16_t letter)
    {
        const int index = russianIndex(letter);
        if (index < 0) {
            const bool insideWord = m_letter != kBoundary && !contains(u"»”“’…", letter);
            m_score += signScore(letter) - (insideWord ? 2 : 0);
            endWord(false);
            return;
        }
        const bool upper = isUpperRussian(letter);
        if (m_afterLatin)
            m_score -= 3;
        else
            m_word += pairScore(m_letter, index);
        // "Имя" is natural, "иМЯ" and "ИМя" are not.
        if (m_length > 0 && m_upper != upper && (upper || m_length > 1))
            m_word -= 5;
        m_letter = index;
        m_upper = upper;
        m_afterLatin = false;
        ++m_length;
    }

    int score() const { return m_score; }

private:
    /// Single letters ("и", but "à" just as well) say nothing.
    void endWord(bool latin)
    {
        if (m_length > 1) {
            // Words in capitals exist, but are the rarer reading of the same bytes.
            m_score += m_word + (latin ? 0 : pairScore(m_letter, kBoundary)) - (m_upper ? 1 : 0);
        }
        m_word = 0;
        m_length = 0;
        m_letter = kBoundary;
        m_afterLatin = latin;
    }

    int m_score = 0;
    int m_word = 0; ///< score of the word so far
    int m_letter = kBoundary;
    int m_length = 0;
    bool m_upper = false;
    bool m_afterLatin = false;
};

constexpr QStringView kWesternLetters =
    u"àâäáãåæçèéêëìíîïñòóôöõøœùúûüýÿßÀÂÄÁÃÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖÕØŒÙÚÛÜÝŸŠšŽžªº";

uchar byteAt(QByteArrayView bytes, qsizetype i)
{
    return i >= 0 && i < bytes.size() ? static_cast<uchar>(bytes[i]) : 0;
}

/// An accented letter by what stands around it: "ã" alone or "çã" among plain letters is Western,
/// longer runs are words of another script.
int westernLetterScore(QByteArrayView bytes, qsizetype i)
{
    qsizetype first = i;
    qsizetype last = i;
    while (byteAt(bytes, first - 1) >= 0xC0 && i - first < 3)
        --first;
    while (byteAt(bytes, last + 1) >= 0xC0 && last - i < 3)
        ++last;
    const uchar before = byteAt(bytes, first - 1);
    const uchar after = byteAt(bytes, last + 1);
    const bool inWord = isAsciiLetter(before) || isAsciiLetter(after);
    if (last == first)
        return inWord ? 3 : before >= '0' && before <= '9' ? 4 : 0; // 5ª, à
    return last - first == 1 && inWord ? 1 : -3;
}
} // namespace

int cyrillicScore(QByteArrayView bytes, const CodePage &page)
{
    CyrillicScale scale;
    for (const char c : bytes) {
        const auto byte = static_cast<uchar>(c);
        if (byte < 0x80)
            scale.ascii(byte);
        else
            scale.high(page.upperHalf[byte - 0x80]);
    }
    scale.ascii(' ');
    return scale.score();
}

int westernScore(QByteArrayView bytes)
{
    const CodePage *page = codePage(QStringLiteral("CP1252"));
    int score = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<uchar>(bytes[i]);
        if (byte < 0x80)
            continue;
        const char16_t letter = page->upperHalf[byte - 0x80];
        score +=
            contains(kWesternLetters, letter) ? westernLetterScore(bytes, i) : signScore(letter);
    }
    return score;
}

int chineseScore(QByteArrayView bytes)
{
    int score = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto lead = static_cast<uchar>(bytes[i]);
        if (lead < 0x80)
            continue;
        const uchar trail = byteAt(bytes, i + 1);
        const bool fourBytes = trail >= '0' && trail <= '9';
        const bool formed = lead != 0x80 && lead != 0xFF && trail != 0x7F && trail != 0xFF &&
                            (trail >= 0x40 || fourBytes);
        if (!formed) {
            score -= 8;
            continue;
        }
        const bool gb2312 = trail >= 0xA1;
        if (isAsciiLetter(byteAt(bytes, i - 1)) && isAsciiLetter(byteAt(bytes, i + 2)))
            score -= 2; // one Chinese character inside a Latin word
        if (gb2312 && lead >= 0xB0 && lead <= 0xD7)
            score += 2; // level 1, the usual characters
        else if (gb2312 && lead >= 0xA1 && lead <= 0xA3)
            score += 2; // punctuation and full-width forms
        else
            score -= gb2312 && lead >= 0xD8 && lead <= 0xF7 ? 0 : 2;
        i += fourBytes ? 3 : 1;
    }
    return score;
}

} // namespace kartoteka
