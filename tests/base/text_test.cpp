#include "base/text.h"
#include "support/catch.h"

#include <random>

using namespace kartoteka;

namespace
{
QString folded(const char16_t *text)
{
    return fold(QStringView(text));
}

QString character(char32_t code)
{
    return QString::fromUcs4(&code, 1);
}

/// Texts made of what is hard: marks, jamo, kana, surrogates, joiners, spaces.
QString randomText(std::mt19937 &random)
{
    static const char32_t kHard[] = {
        U'a',   U'É',   U'и',   U'Й',   U'ё',   U'ß',    U' ',   U'\t',   0,       0x0301,
        0x0306, 0x0323, 0x0345, 0x1100, 0x1161, 0x11A8,  0xAC00, 0x304B,  0x3099,  0xFF76,
        0xFF9E, 0x200D, 0xFEFF, 0xD800, 0xDC00, 0x1F600, 0x0915, 0x093C,  0x094D,  0x0E01,
        0x0E34, 0x0627, 0x0654, 0x2028, 0xFB01, 0xFDFA,  0x4E0A, 0x20000, 0x1D165, 0x1D16E,
        U'%',   U'1',   0x0661, 0x00A8, 0xFFA1, 0xFFC2,  0x3164, 0x0130,  0x1E9E,  0xE0100};
    QString text;
    for (int i = 0; i < 12; ++i) {
        const char32_t code = kHard[random() % std::size(kHard)];
        if (QChar::isSurrogate(code))
            text += QChar(static_cast<char16_t>(code));
        else
            text += character(code);
    }
    return text;
}
} // namespace

TEST_CASE("Folding makes spellings of one word equal")
{
    CHECK(folded(u"Ёлкин") == QStringLiteral("елкин"));
    CHECK(folded(u"е\u0308лкин") == QStringLiteral("елкин"));
    CHECK(folded(u"Müller") == QStringLiteral("muller"));
    CHECK(folded(u"Mu\u0308ller") == QStringLiteral("muller"));
    CHECK(folded(u"STRASSE") == folded(u"Straße"));
    CHECK(folded(u"STRAẞE") == QStringLiteral("strasse"));
    CHECK(folded(u"Łódź") == QStringLiteral("lodz"));
    CHECK(folded(u"Øresund Ærø") == QStringLiteral("oresund aero"));
    CHECK(folded(u"Đorđe Œuvre") == QStringLiteral("dorde oeuvre"));
    CHECK(folded(u"DİYARBAKIR ılık") == QStringLiteral("diyarbakir ilik"));
    CHECK(folded(u"Ｆｕｌｌ　Ｗｉｄｔｈ１２") == QStringLiteral("full width12"));
    CHECK(folded(u"ﬁn № ℡ Ⅳ") == QStringLiteral("fin no tel iv"));
    CHECK(folded(u"ΟΔΥΣΣΕΥΣ") == folded(u"Οδυσσεύς"));
    CHECK(folded(u"Nguyễn Thị") == QStringLiteral("nguyen thi"));
    CHECK(folded(u"ｶﾞｷﾞ") == QStringLiteral("ガギ"));
    CHECK(folded(u"ᄀ\u1161ᄀ\u1161\u11A8") == QStringLiteral("가각"));
    CHECK(folded(u"٠١٢٣") == QStringLiteral("0123"));
}

TEST_CASE("The letter й stays apart from и, in both encodings")
{
    CHECK(folded(u"БОЙ") == QStringLiteral("бой"));
    CHECK(folded(u"БОИ\u0306") == QStringLiteral("бой"));
    CHECK(folded(u"бои") != folded(u"бой"));
    CHECK(folded(u"и\u0301\u0306") == QStringLiteral("й"));
    CHECK(folded(u"їжак") == QStringLiteral("іжак"));
    CHECK(folded(u"Ўладзімір") == QStringLiteral("уладзімір"));
}

TEST_CASE("Marks that make another letter stay")
{
    CHECK(folded(u"か") != folded(u"が"));
    CHECK(folded(u"क\u094Dष") == QStringLiteral("क\u094Dष"));
    CHECK(folded(u"คิด") == QStringLiteral("คิด"));
    CHECK(folded(u"مُحَمَّد") == QStringLiteral("محمد"));
    CHECK(folded(u"שָׁלוֹם") == QStringLiteral("שלום"));
}

TEST_CASE("White space is joined and trimmed, invisible characters vanish")
{
    CHECK(folded(u"  a \t\r\n b\u00A0\u2003c\u2028 ") == QStringLiteral("a b c"));
    CHECK(folded(u"a\u200Bb\u00ADc\uFEFFd\u202Ee\u2066f") == QStringLiteral("abcdef"));
    CHECK(fold(QString::fromUtf16(u"a\0b\x01\x7F", 5)) == QStringLiteral("ab"));
    CHECK(folded(u"") == QString());
    CHECK(folded(u" \u3000\t") == QString());
    CHECK(folded(u"\u200B") == QString());
    CHECK(folded(u"a \u0301b") == QStringLiteral("a b"));
}

TEST_CASE("Half a surrogate pair is the replacement character, in memory as in the file")
{
    const QString broken = QStringLiteral("a") + QChar(0xD83D) + u'b' + QChar(0xDE00);
    CHECK(fold(broken) == QStringLiteral("a\uFFFDb\uFFFD"));
    CHECK(fold(storable(broken)) == fold(broken));
    CHECK(fold(QString(QStringLiteral("😀") + QChar(0xD83D))) == QStringLiteral("😀\uFFFD"));
}

TEST_CASE("Folding what is folded changes nothing, for every character")
{
    for (char32_t code = 1; code <= 0x10FFFF; ++code) {
        if (QChar::isSurrogate(code))
            continue;
        const QString once = fold(character(code));
        if (fold(once) != once)
            FAIL("U+" + std::to_string(code));
    }
}

TEST_CASE("The table of common characters agrees with the rule for any script")
{
    // A dot below goes through normalization and is stripped from any letter.
    for (char16_t code = 1; code < 0xFFFF; ++code) {
        const QChar one(code);
        if (one.isSurrogate() || one.isMark() || one.isSpace())
            continue;
        const QString alone = fold(QStringView(&one, 1));
        const QString slow = fold(QString(QString(one) + QChar(0x0323)));
        if (alone != slow)
            FAIL("U+" + QString::number(code, 16).toStdString());
    }
}

TEST_CASE("Folding holds its promises for hostile texts")
{
    std::mt19937 random(20240305);
    for (int round = 0; round < 20000; ++round) {
        const QString text = randomText(random);
        const QString once = fold(text);
        INFO(text.toUtf8().toPercentEncoding().toStdString());
        REQUIRE(fold(once) == once);
        REQUIRE(once == once.trimmed());
        REQUIRE_FALSE(once.contains(QStringLiteral("  ")));
        REQUIRE(once.isValidUtf16());
        const QString stored = storable(text);
        REQUIRE(stored.isValidUtf16());
        REQUIRE_FALSE(stored.contains(QChar(0)));
        REQUIRE(storable(stored) == stored);
        REQUIRE(stored.normalized(QString::NormalizationForm_C) == stored);
        REQUIRE(fold(stored) == once);
        REQUIRE(searchText({text}) == searchText({stored}));
    }
}

TEST_CASE("Ten megabytes of anything are folded in time that grows with the text")
{
    const qsizetype size = 5'000'000;
    CHECK(fold(QString(size, u'Ж')).size() == size);
    CHECK(fold(QString(size, u'é')).size() == size);
    CHECK(fold(QString(size, QChar(0x0301))).isEmpty());
    CHECK(fold(QString(size, u' ')).isEmpty());
    CHECK(fold(QString(size, QChar(0xD800))).size() == size);
    CHECK(fold(QString(size / 10, QChar(0xFDFA))).size() > size);
    CHECK(fold(QString(size, QChar(0x0915))).size() == size);
    CHECK(fold(QStringLiteral("и\u0306").repeated(size / 10)).size() == size / 10);
    CHECK(storable(QStringLiteral("e\u0301").repeated(size / 2)).size() == size / 2);
    CHECK(storable(QStringLiteral("\u0323\u0301").repeated(size / 20)).size() == size / 10);
    CHECK(storable(QString(size, QChar(0xDC00))).size() == size);
}

TEST_CASE("Folding appends behind what is there")
{
    QString text = QStringLiteral("kept ");
    appendFolded(u"  Straße ﷺ ", text);
    CHECK(text.startsWith(QStringLiteral("kept strasse ")));
    CHECK(text.size() > 20);
}

TEST_CASE("Storable text is valid, without NUL and composed")
{
    CHECK(storable(QStringLiteral("e\u0301и\u0306")) == QStringLiteral("éй"));
    CHECK(storable(QString::fromUtf16(u"a\0b", 3)) == QStringLiteral("ab"));
    CHECK(storable(QString(QChar(0xD800))) == QStringLiteral("\uFFFD"));
    CHECK(storable(QStringLiteral("😀 \u200Bﬁ")) == QStringLiteral("😀 \u200Bﬁ"));
    CHECK(storable(QStringLiteral("ᄀ\u1161\u11A8")) == QStringLiteral("각"));
    CHECK(storable(QString()).isEmpty());
}

TEST_CASE("Storable text is the very text when nothing is to be done")
{
    const QString plain = QStringLiteral("ООО «Ёлка» – № 5, Müller, 上海贸易公司");
    CHECK(storable(plain).constData() == plain.constData());
    const QString composed = QStringLiteral("Ὀδυσσεύς 😀");
    CHECK(storable(composed).constData() == composed.constData());
}

TEST_CASE("What counts as plainly storable is in form NFC")
{
    for (char16_t code = 1; code < 0xFFFF; ++code) {
        const QString one{QChar(code)};
        if (!QChar::isSurrogate(code) &&
            storable(one) != one.normalized(QString::NormalizationForm_C))
            FAIL("U+" + QString::number(code, 16).toStdString());
    }
}

TEST_CASE("Cyrillic letters become Latin ones, each by itself")
{
    CHECK(toLatin(u"иванов") == QStringLiteral("ivanov"));
    CHECK(toLatin(u"щука объявление") == QStringLiteral("shchuka obyavlenie"));
    CHECK(toLatin(u"съёмка") == QStringLiteral("semka"));
    CHECK(toLatin(u"хрущёвский цех чай жэюя") ==
          QStringLiteral("khrushchevskiy tsekh chay zheyuya"));
    CHECK(toLatin(u"іїєґў") == QStringLiteral("iyiyegu"));
    CHECK(toLatin(u"abc 上海 1 %") == QStringLiteral("abc 上海 1 %"));
    CHECK(toLatin(u"ьъ").isEmpty());
    const QString word = QStringLiteral("подъездщик");
    for (qsizetype i = 0; i < word.size(); ++i)
        CHECK(toLatin(word) == toLatin(word.left(i)) + toLatin(word.mid(i)));
}
