#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>
#include <vector>

class QStringDecoder;

namespace kartoteka
{

struct CodePage;

/// Turns a stream of bytes of a known encoding into UTF-8, piece by piece. A character cut between
/// two pieces is kept until the rest arrives. Bytes that mean nothing become U+FFFD and are counted
/// with their places. A byte order mark is not removed: leave it out (EncodingGuess says how long
/// it is). Movable; used by one thread.
class TextDecoder
{
public:
    /// Unsupported when the name is not known here.
    static Result<TextDecoder> create(const QString &encoding);
    TextDecoder(TextDecoder &&) noexcept;
    TextDecoder &operator=(TextDecoder &&) noexcept;
    ~TextDecoder();

    /// Appends the characters that `bytes` complete.
    void decode(QByteArrayView bytes, QByteArray &utf8);
    /// The stream is over: what is left is a cut character.
    void finish(QByteArray &utf8);

    QString encoding() const { return m_encoding; }
    /// Number of bytes that could not be read.
    qint64 undecodable() const { return m_undecodable; }
    /// Offsets of the first of them in the stream, at most kKeptPlaces.
    const std::vector<qint64> &undecodablePlaces() const { return m_places; }

    static constexpr size_t kKeptPlaces = 1000;

private:
    enum class Kind { Utf8, SingleByte, Utf16Le, Utf16Be, Gb18030, Other };

    TextDecoder();
    /// Each takes what it can and returns how many bytes it took.
    qsizetype decodeSome(QByteArrayView bytes, QByteArray &utf8);
    qsizetype decodeUtf8(QByteArrayView bytes, QByteArray &utf8);
    qsizetype decodeSingleByte(QByteArrayView bytes, QByteArray &utf8);
    qsizetype decodeUtf16(QByteArrayView bytes, QByteArray &utf8);
    qsizetype decodeGb18030(QByteArrayView bytes, QByteArray &utf8);
    void decodeOther(QByteArrayView bytes, QByteArray &utf8);
    void report(qint64 place, qint64 count, QByteArray &utf8);

    Kind m_kind = Kind::Utf8;
    QString m_encoding;
    const CodePage *m_page = nullptr;
    std::unique_ptr<QStringDecoder> m_qt;
    QByteArray m_rest;   ///< begin of a character whose end has not come yet
    qint64 m_offset = 0; ///< of the byte decodeSome() looks at first
    qint64 m_undecodable = 0;
    std::vector<qint64> m_places;
};

/// A whole text read at once.
struct DecodedText {
    QString text;
    QString encoding;
    qint64 undecodable = 0; ///< bytes shown as U+FFFD
};

/// Decodes a file that fits in memory; the encoding is detected when none is named. A byte order
/// mark is left out. Unsupported for an unknown name.
Result<DecodedText> decodeText(QByteArrayView bytes, const QString &encoding = {});

} // namespace kartoteka
