#include "exchange/textdecoder.h"

#include "exchange/encoding.h"
#include "exchange/samples.h"
#include "support/catch.h"

using namespace kartoteka;

namespace
{
TextDecoder decoderFor(const QString &encoding)
{
    Result<TextDecoder> decoder = TextDecoder::create(encoding);
    REQUIRE(decoder);
    return std::move(*decoder);
}

QString decodedInPieces(const QByteArray &bytes, const QString &encoding, qsizetype size)
{
    TextDecoder decoder = decoderFor(encoding);
    QByteArray utf8;
    for (qsizetype at = 0; at < bytes.size(); at += size)
        decoder.decode(QByteArrayView(bytes).sliced(at, std::min(size, bytes.size() - at)), utf8);
    decoder.finish(utf8);
    CHECK(decoder.undecodable() == 0);
    return QString::fromUtf8(utf8);
}

struct Decoded {
    QString text;
    qint64 undecodable;
    std::vector<qint64> places;
};

Decoded decodeAll(const QByteArray &bytes, const QString &encoding)
{
    TextDecoder decoder = decoderFor(encoding);
    QByteArray utf8;
    decoder.decode(bytes, utf8);
    decoder.finish(utf8);
    return {QString::fromUtf8(utf8), decoder.undecodable(), decoder.undecodablePlaces()};
}
} // namespace

TEST_CASE("Every encoding is decoded alike in pieces of any size")
{
    const QString russian = QStringLiteral("Имя; Ёлкин №5 «ъ» — text\r\n");
    const QString any = russian + QStringLiteral("公司 é 😎 𠀀\n");
    const std::vector<std::pair<QLatin1String, QString>> samples = {
        {encodings::kUtf8, any},
        {encodings::kUtf16Le, any},
        {encodings::kUtf16Be, any},
        {encodings::kUtf32Le, any},
        {encodings::kGb18030, any},
        {encodings::kCp1251, russian},
        {encodings::kCp866, QStringLiteral("Ёлкин №5 ▓ щ")},
        {encodings::kKoi8R, QStringLiteral("Ёлкин ъ ░ Щ")},
        {encodings::kCp1252, QStringLiteral("Müller – “é” €")},
    };
    for (const auto &[encoding, text] : samples) {
        const QByteArray bytes = encoded(text, encoding);
        for (qsizetype size = 1; size <= 17; ++size) {
            INFO(encoding.data() << " in pieces of " << size);
            CHECK(decodedInPieces(bytes, encoding, size) == text);
        }
    }
}

TEST_CASE("Bytes that mean nothing are counted with their places and replaced")
{
    const Decoded utf8 = decodeAll("ab\xFFmid\xD0", encodings::kUtf8);
    CHECK(utf8.text == QStringLiteral("ab\uFFFDmid\uFFFD"));
    CHECK(utf8.undecodable == 2);
    CHECK(utf8.places == std::vector<qint64>{2, 6});

    const Decoded cyrillic = decodeAll("\xCF\x98\xCF", encodings::kCp1251);
    CHECK(cyrillic.text == QStringLiteral("П\uFFFDП"));
    CHECK(cyrillic.places == std::vector<qint64>{1});

    const Decoded chinese = decodeAll("\xB9\xAB\xFF\xB9\xAB\x81", encodings::kGb18030);
    CHECK(chinese.text == QStringLiteral("公\uFFFD公\uFFFD"));
    CHECK(chinese.places == std::vector<qint64>{2, 5});
}

TEST_CASE("UTF-16 with an odd byte or half a pair loses nothing else")
{
    const Decoded odd = decodeAll(QByteArray("a\0b\0c", 5), encodings::kUtf16Le);
    CHECK(odd.text == QStringLiteral("ab\uFFFD"));
    CHECK(odd.undecodable == 1);
    const Decoded lone = decodeAll(QByteArray("\x3D\xD8"
                                              "a\0\x00\xDC"
                                              "b\0",
                                              8),
                                   encodings::kUtf16Le);
    CHECK(lone.text == QStringLiteral("\uFFFDa\uFFFDb"));
    CHECK(lone.undecodable == 4);
    const Decoded cut = decodeAll(QByteArray("a\0\x3D\xD8", 4), encodings::kUtf16Le);
    CHECK(cut.text == QStringLiteral("a\uFFFD"));
}

TEST_CASE("Kept places are bounded, the count is not")
{
    const Decoded decoded = decodeAll(QByteArray(5000, '\xFF'), encodings::kUtf8);
    CHECK(decoded.undecodable == 5000);
    CHECK(decoded.places.size() == TextDecoder::kKeptPlaces);
    CHECK(decoded.text.size() == 5000);
}

TEST_CASE("An unknown encoding is refused by name")
{
    const Result<TextDecoder> decoder = TextDecoder::create(QStringLiteral("klingon"));
    REQUIRE_FALSE(decoder);
    CHECK(decoder.error().code() == ErrorCode::Unsupported);
    CHECK(decoder.error().english().contains(QStringLiteral("klingon")));
}

TEST_CASE("A whole text is decoded without its mark")
{
    const QByteArray marked =
        QByteArray("\xFF\xFE", 2) + encoded(QStringLiteral("Имя"), encodings::kUtf16Le);
    const Result<DecodedText> text = decodeText(marked);
    REQUIRE(text);
    CHECK(text->text == QStringLiteral("Имя"));
    CHECK(text->encoding == encodings::kUtf16Le);
    CHECK(decodeText("\xEF\xBB\xBF")->text.isEmpty());
    CHECK(decodeText(encoded(QStringLiteral("Кодировка=Windows"), encodings::kCp1251))->text ==
          QStringLiteral("Кодировка=Windows"));
    CHECK_FALSE(decodeText("x", QStringLiteral("klingon")));
}
