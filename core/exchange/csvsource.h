#pragma once

#include "base/result.h"
#include "exchange/encoding.h"
#include "exchange/textdecoder.h"

#include <QIODevice>

#include <memory>
#include <optional>
#include <vector>

namespace kartoteka
{

/// The bytes of a CSV source as UTF-8 in a window that moves forward; memory is bounded by the
/// longest record. UTF-8 sources are handed through unchecked, others are decoded. Movable, one
/// thread.
class CsvSource
{
public:
    struct Options {
        QString encoding;       ///< empty = find out
        qint64 chunkBytes = 0;  ///< read at once
        qint64 sampleBytes = 0; ///< read at the start
    };

    /// Opens a file, owned by the source. Or reads a device from where it stands: open for reading,
    /// owned by the caller, sequential or not.
    static Result<CsvSource> open(const QString &path, const Options &options);
    static Result<CsvSource> open(QIODevice &device, const Options &options);

    /// What has been read and not consumed; `*end()` is a zero byte. Pointers live until read().
    const char *begin() const { return m_window.data() + m_begin; }
    const char *end() const { return m_window.data() + m_end; }
    bool isAtEnd() const { return m_isAtEnd; }
    void consume(const char *to) { m_begin = static_cast<size_t>(to - m_window.data()); }
    /// Adds another chunk, larger when the window is long already; false when nothing came: the
    /// end, or failure().
    bool read();

    QString encoding() const { return m_encoding.name; }
    bool hasByteOrderMark() const { return m_encoding.byteOrderMark > 0; }
    /// Whether cells may hold bytes that are no UTF-8.
    bool isUnchecked() const { return !m_decoder; }
    /// Bytes no character belongs to, as found by the decoder; unchecked sources have none.
    qint64 undecodable() const { return m_decoder ? m_decoder->undecodable() : 0; }
    /// Where the first of them are: offsets from the begin of the source.
    std::vector<qint64> undecodablePlaces() const;
    /// Offset in the source of a place in the window; exact for unchecked sources.
    qint64 offset(const char *place) const { return m_windowOffset + (place - m_window.data()); }

    /// Bytes taken from the device, and its size (0 = unknown).
    qint64 bytesRead() const { return m_bytesRead; }
    qint64 bytesTotal() const { return m_bytesTotal; }
    const std::optional<Error> &failure() const { return m_failure; }

private:
    CsvSource() = default;
    Result<void> start();
    Result<EncodingGuess> findEncoding(const QByteArray &sample);
    void finishDecoding();
    QByteArray furtherSamples();
    void chooseDecoder(const EncodingGuess &encoding);
    void reconsider(QByteArrayView bytes);
    void append(QByteArrayView bytes);
    void appendUtf8(QByteArrayView utf8);
    void makeRoom(size_t bytes);
    qint64 readInto(char *to, qint64 bytes);
    QByteArray readRaw(qint64 bytes);

    std::unique_ptr<QIODevice> m_file;
    QIODevice *m_device = nullptr;
    Options m_options;
    EncodingGuess m_encoding;
    std::optional<TextDecoder> m_decoder;
    qint64 m_decoderOffset = 0;
    std::vector<char> m_window;
    size_t m_begin = 0;
    size_t m_end = 0;
    qint64 m_windowOffset = 0;
    qint64 m_bytesRead = 0;
    qint64 m_bytesTotal = 0;
    bool m_isAtEnd = false;
    std::optional<Error> m_failure;
};

} // namespace kartoteka
