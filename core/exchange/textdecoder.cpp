#include "exchange/textdecoder.h"

#include "exchange/codepages.h"
#include "exchange/encoding.h"
#include "exchange/utf8.h"

#include <QStringDecoder>

#include <algorithm>
#include <utility>

namespace kartoteka
{

namespace
{
constexpr char kReplacement[] = "\xEF\xBF\xBD";

const uchar *unsignedBytes(QByteArrayView bytes)
{
    return reinterpret_cast<const uchar *>(bytes.data());
}

/// Length of the character of GB18030 at `p`; 0 = none can begin so, -1 = cut by `end`.
int gbLength(const uchar *p, const uchar *end)
{
    if (*p < 0x80)
        return 1;
    if (*p == 0x80 || *p == 0xFF)
        return 0;
    if (p + 1 == end)
        return -1;
    if (p[1] >= 0x40)
        return p[1] != 0x7F && p[1] != 0xFF ? 2 : 0;
    const auto isDigit = [](uchar c) {
        return c >= '0' && c <= '9';
    };
    if (!isDigit(p[1]))
        return 0;
    if (p + 2 == end)
        return -1;
    if (p[2] < 0x81 || p[2] == 0xFF)
        return 0;
    if (p + 3 == end)
        return -1;
    return isDigit(p[3]) ? 4 : 0;
}
} // namespace

TextDecoder::TextDecoder() = default;
TextDecoder::TextDecoder(TextDecoder &&) noexcept = default;
TextDecoder &TextDecoder::operator=(TextDecoder &&) noexcept = default;
TextDecoder::~TextDecoder() = default;

Result<TextDecoder> TextDecoder::create(const QString &encoding)
{
    TextDecoder decoder;
    decoder.m_encoding = canonicalEncoding(encoding);
    const QString &name = decoder.m_encoding;
    decoder.m_page = codePage(name);
    if (decoder.m_page) {
        decoder.m_kind = Kind::SingleByte;
    } else if (name == encodings::kUtf16Le || name == encodings::kUtf16Be) {
        decoder.m_kind = name == encodings::kUtf16Le ? Kind::Utf16Le : Kind::Utf16Be;
    } else if (name != encodings::kUtf8) {
        decoder.m_kind = name == encodings::kGb18030 ? Kind::Gb18030 : Kind::Other;
        decoder.m_qt = std::make_unique<QStringDecoder>(name.toLatin1().constData(),
                                                        QStringConverter::Flag::ConvertInitialBom);
        if (!decoder.m_qt->isValid()) {
            return Error(ErrorCode::Unsupported,
                         Message(QT_TRANSLATE_NOOP("Core", "The encoding “%1” is not known here"))
                             .arg(encoding));
        }
    }
    return decoder;
}

void TextDecoder::decode(QByteArrayView bytes, QByteArray &utf8)
{
    if (!m_rest.isEmpty()) {
        m_rest.append(bytes);
        const QByteArray joined = std::exchange(m_rest, {});
        decode(joined, utf8);
        return;
    }
    const qsizetype taken = decodeSome(bytes, utf8);
    m_offset += taken;
    m_rest = bytes.sliced(taken).toByteArray();
}

void TextDecoder::finish(QByteArray &utf8)
{
    if (!m_rest.isEmpty()) {
        report(m_offset, m_rest.size(), utf8);
        m_offset += m_rest.size();
        m_rest.clear();
    }
    // A decoder of Qt tells of a cut character only by not having given it out.
    if (m_kind == Kind::Other && m_qt->hasError() && m_undecodable == 0)
        report(m_offset, 1, utf8);
}

qsizetype TextDecoder::decodeSome(QByteArrayView bytes, QByteArray &utf8)
{
    switch (m_kind) {
    case Kind::Utf8:
        return decodeUtf8(bytes, utf8);
    case Kind::SingleByte:
        return decodeSingleByte(bytes, utf8);
    case Kind::Utf16Le:
    case Kind::Utf16Be:
        return decodeUtf16(bytes, utf8);
    case Kind::Gb18030:
        return decodeGb18030(bytes, utf8);
    case Kind::Other:
        decodeOther(bytes, utf8);
        return bytes.size();
    }
    return bytes.size();
}

void TextDecoder::report(qint64 place, qint64 count, QByteArray &utf8)
{
    utf8.append(kReplacement, 3);
    m_undecodable += count;
    if (m_places.size() < kKeptPlaces)
        m_places.push_back(place);
}

qsizetype TextDecoder::decodeUtf8(QByteArrayView bytes, QByteArray &utf8)
{
    const uchar *const begin = unsignedBytes(bytes);
    const uchar *const end = begin + bytes.size();
    const uchar *p = begin;
    const uchar *copied = begin;
    const auto copy = [&] {
        utf8.append(reinterpret_cast<const char *>(copied), p - copied);
    };
    while (p < end) {
        const int length = *p < 0x80 ? 1 : utf8SequenceLength(p, end);
        if (length < 0)
            break;
        if (length == 0) {
            copy();
            report(m_offset + (p - begin), 1, utf8);
            copied = ++p;
        } else {
            p += length;
        }
    }
    copy();
    return p - begin;
}

qsizetype TextDecoder::decodeSingleByte(QByteArrayView bytes, QByteArray &utf8)
{
    const qsizetype before = utf8.size();
    utf8.resize(before + bytes.size() * 3);
    char *out = utf8.data() + before;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<uchar>(bytes[i]);
        if (byte < 0x80) {
            *out++ = static_cast<char>(byte);
            continue;
        }
        const char16_t letter = m_page->upperHalf[byte - 0x80];
        if (letter == 0) {
            ++m_undecodable;
            if (m_places.size() < kKeptPlaces)
                m_places.push_back(m_offset + i);
        }
        out = writeUtf8(letter != 0 ? letter : 0xFFFD, out);
    }
    utf8.resize(out - utf8.constData());
    return bytes.size();
}

qsizetype TextDecoder::decodeUtf16(QByteArrayView bytes, QByteArray &utf8)
{
    const uchar *const p = unsignedBytes(bytes);
    const auto unitAt = [&](qsizetype i) -> char32_t {
        return m_kind == Kind::Utf16Le ? p[i] | p[i + 1] << 8 : p[i] << 8 | p[i + 1];
    };
    utf8.reserve(utf8.size() + bytes.size() * 3 / 2 + 4);
    qsizetype i = 0;
    for (; i + 1 < bytes.size(); i += 2) {
        char32_t code = unitAt(i);
        const bool high = code >= 0xD800 && code < 0xDC00;
        if (high && i + 3 >= bytes.size())
            break;
        if (high) {
            const char32_t low = unitAt(i + 2);
            if (low >= 0xDC00 && low < 0xE000) {
                code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
                i += 2;
            }
        }
        if (code >= 0xD800 && code < 0xE000) {
            report(m_offset + i, 2, utf8);
            continue;
        }
        char buffer[4];
        utf8.append(buffer, writeUtf8(code, buffer) - buffer);
    }
    return i;
}

qsizetype TextDecoder::decodeGb18030(QByteArrayView bytes, QByteArray &utf8)
{
    const uchar *const begin = unsignedBytes(bytes);
    const uchar *const end = begin + bytes.size();
    const uchar *p = begin;
    const uchar *decoded = begin;
    // Qt is handed whole characters only, so that it keeps no state and the places are known.
    const auto flush = [&] {
        const QString text =
            m_qt->decode(QByteArrayView(reinterpret_cast<const char *>(decoded), p - decoded));
        utf8.append(text.toUtf8());
    };
    while (p < end) {
        const int length = gbLength(p, end);
        if (length < 0)
            break;
        if (length == 0) {
            flush();
            report(m_offset + (p - begin), 1, utf8);
            decoded = ++p;
        } else {
            p += length;
        }
    }
    flush();
    return p - begin;
}

void TextDecoder::decodeOther(QByteArrayView bytes, QByteArray &utf8)
{
    const QString text = m_qt->decode(bytes);
    const auto unknown = text.count(QChar(QChar::ReplacementCharacter));
    m_undecodable += unknown;
    // The decoder does not say where: the begin of the piece is the nearest that is known.
    if (unknown > 0 && m_places.size() < kKeptPlaces)
        m_places.push_back(m_offset);
    utf8.append(text.toUtf8());
}

Result<DecodedText> decodeText(QByteArrayView bytes, const QString &encoding)
{
    const qsizetype sampled = std::min<qsizetype>(bytes.size(), qsizetype(1) << 18);
    const EncodingGuess choice = chooseEncoding(bytes.first(sampled), encoding);
    Result<TextDecoder> decoder =
        TextDecoder::create(choice.name.isEmpty() ? encoding : choice.name);
    if (!decoder)
        return decoder.error();
    QByteArray utf8;
    decoder->decode(bytes.sliced(choice.byteOrderMark), utf8);
    decoder->finish(utf8);
    return DecodedText{QString::fromUtf8(utf8), decoder->encoding(), decoder->undecodable()};
}

} // namespace kartoteka
