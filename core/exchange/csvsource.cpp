#include "exchange/csvsource.h"

#include "exchange/csvownform.h"

#include <QFile>

#include <algorithm>
#include <cstring>

namespace kartoteka
{

namespace
{
constexpr int kFurtherSamples = 8;
constexpr qint64 kFurtherBytes = 16 * 1024;

Error readError(const QIODevice &device)
{
    return Error(
        ErrorCode::Io,
        Message(QT_TRANSLATE_NOOP("Core", "Reading failed: %1")).arg(device.errorString()));
}

bool isAscii(QByteArrayView bytes)
{
    // All bits at once: the loop has no early way out, so that it is vectorized.
    char bits = 0;
    for (const char c : bytes)
        bits |= c;
    return static_cast<uchar>(bits) < 0x80;
}

/// The sample up to its last line end, behind which a character may be cut.
QByteArray wholeLines(const QByteArray &sample)
{
    const auto last = sample.lastIndexOf('\n');
    return last < 0 ? sample : sample.first(last + 1);
}

/// A file this program wrote is UTF-8, whatever its letters look like. One of plain ASCII so far is
/// left to be decided by what follows.
bool isOwnUtf8(const QByteArray &sample, bool isWhole)
{
    const QByteArray lines = wholeLines(sample);
    return !isAscii(lines) && QByteArrayView(lines).isValidUtf8() && ownForm(sample, isWhole);
}
} // namespace

Result<CsvSource> CsvSource::open(const QString &path, const Options &options)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return Error(file->exists() ? ErrorCode::Io : ErrorCode::NotFound,
                     Message(QT_TRANSLATE_NOOP("Core", "Cannot open “%1”: %2"))
                         .arg(path)
                         .arg(file->errorString()));
    }
    Result<CsvSource> source = open(*file, options);
    if (source)
        source->m_file = std::move(file);
    return source;
}

Result<CsvSource> CsvSource::open(QIODevice &device, const Options &options)
{
    CsvSource source;
    source.m_device = &device;
    source.m_options = options;
    source.m_options.chunkBytes = std::max<qint64>(options.chunkBytes, 1);
    source.m_bytesTotal = device.isSequential() ? 0 : device.size() - device.pos();
    if (const Result<void> started = source.start(); !started)
        return started.error();
    return source;
}

Result<void> CsvSource::start()
{
    QByteArray sample;
    while (sample.size() < m_options.sampleBytes && !m_isAtEnd)
        sample += readRaw(m_options.sampleBytes - sample.size());
    if (m_failure)
        return *m_failure;
    const Result<EncodingGuess> encoding = findEncoding(sample);
    if (!encoding)
        return encoding.error();
    m_windowOffset = encoding->byteOrderMark;
    m_decoderOffset = encoding->byteOrderMark;
    chooseDecoder(*encoding);
    append(QByteArrayView(sample).sliced(encoding->byteOrderMark));
    if (m_isAtEnd)
        finishDecoding();
    return {};
}

Result<EncodingGuess> CsvSource::findEncoding(const QByteArray &sample)
{
    if (m_options.encoding.isEmpty() && isOwnUtf8(sample, m_isAtEnd))
        return EncodingGuess{encodings::kUtf8, 0, false};
    const EncodingGuess choice = chooseEncoding(sample, m_options.encoding);
    if (choice.name.isEmpty()) {
        return Error(ErrorCode::Unsupported,
                     Message(QT_TRANSLATE_NOOP("Core", "The encoding “%1” is not known here"))
                         .arg(m_options.encoding));
    }
    const bool isCertain = !m_options.encoding.isEmpty() || choice.byteOrderMark > 0 ||
                           choice.name.startsWith(QLatin1String("UTF-16"));
    const QByteArray more = isCertain ? QByteArray() : furtherSamples();
    return more.isEmpty() ? choice : detectEncoding(wholeLines(sample).append(more));
}

/// Pieces from the rest of a long file, each cut at line ends: the begin of a price list may well
/// be plain ASCII.
QByteArray CsvSource::furtherSamples()
{
    QByteArray samples;
    if (m_isAtEnd || m_device->isSequential())
        return samples;
    const qint64 position = m_device->pos();
    const qint64 rest = m_device->size() - position;
    for (int i = 0; i < kFurtherSamples && rest > 0; ++i) {
        m_device->seek(position + rest * i / kFurtherSamples);
        const QByteArray piece = m_device->read(kFurtherBytes);
        const auto first = piece.indexOf('\n');
        const auto last = piece.lastIndexOf('\n');
        if (first >= 0 && last > first)
            samples += piece.sliced(first + 1, last - first);
    }
    m_device->seek(position);
    return samples;
}

void CsvSource::chooseDecoder(const EncodingGuess &encoding)
{
    m_encoding = encoding;
    if (encoding.name == encodings::kUtf8)
        return;
    Result<TextDecoder> decoder = TextDecoder::create(encoding.name);
    if (decoder)
        m_decoder = std::move(*decoder);
    else
        m_failure = decoder.error();
}

/// While everything was ASCII, any encoding may follow: the first other byte decides.
void CsvSource::reconsider(QByteArrayView bytes)
{
    if (!m_options.encoding.isEmpty() || !m_encoding.onlyAscii || isAscii(bytes))
        return;
    const int mark = m_encoding.byteOrderMark;
    chooseDecoder(detectEncoding(bytes));
    m_encoding.byteOrderMark = mark;
    m_encoding.onlyAscii = false;
    m_decoderOffset = m_bytesRead - bytes.size();
}

qint64 CsvSource::readInto(char *to, qint64 bytes)
{
    const qint64 count = m_device->read(to, bytes);
    if (count < 0)
        m_failure = readError(*m_device);
    // A pipe may have nothing yet without being over.
    m_isAtEnd =
        count < 0 || (count == 0 && !(m_device->isSequential() && m_device->waitForReadyRead(-1)));
    m_bytesRead += std::max<qint64>(count, 0);
    return std::max<qint64>(count, 0);
}

QByteArray CsvSource::readRaw(qint64 bytes)
{
    QByteArray raw(bytes, Qt::Uninitialized);
    raw.truncate(readInto(raw.data(), bytes));
    return raw;
}

bool CsvSource::read()
{
    if (m_isAtEnd)
        return false;
    // A long record is read in growing pieces, so that scanning it anew costs no square.
    const qint64 wanted = std::max(m_options.chunkBytes, static_cast<qint64>(m_end - m_begin));
    if (m_decoder || m_encoding.onlyAscii) {
        const size_t before = m_end - m_begin;
        append(readRaw(wanted));
        if (m_isAtEnd)
            finishDecoding();
        return !m_isAtEnd || m_end - m_begin > before;
    }
    makeRoom(static_cast<size_t>(wanted));
    m_end += static_cast<size_t>(readInto(m_window.data() + m_end, wanted));
    m_window[m_end] = '\0';
    return !m_isAtEnd;
}

void CsvSource::finishDecoding()
{
    if (!m_decoder)
        return;
    QByteArray rest;
    m_decoder->finish(rest);
    appendUtf8(rest);
}

void CsvSource::append(QByteArrayView bytes)
{
    reconsider(bytes);
    if (!m_decoder) {
        appendUtf8(bytes);
        return;
    }
    QByteArray utf8;
    m_decoder->decode(bytes, utf8);
    appendUtf8(utf8);
}

void CsvSource::appendUtf8(QByteArrayView utf8)
{
    makeRoom(static_cast<size_t>(utf8.size()));
    if (utf8.isEmpty())
        return; // memcpy must not see a null pointer
    std::memcpy(m_window.data() + m_end, utf8.data(), static_cast<size_t>(utf8.size()));
    m_end += static_cast<size_t>(utf8.size());
    m_window[m_end] = '\0';
}

/// Moves what is left to the front and makes room for so many bytes and the zero behind them.
void CsvSource::makeRoom(size_t bytes)
{
    if (m_begin > 0) {
        std::memmove(m_window.data(), m_window.data() + m_begin, m_end - m_begin);
        m_windowOffset += static_cast<qint64>(m_begin);
        m_end -= m_begin;
        m_begin = 0;
    }
    if (m_window.size() < m_end + bytes + 1)
        m_window.resize(m_end + bytes + 1);
    m_window[m_end] = '\0';
}

std::vector<qint64> CsvSource::undecodablePlaces() const
{
    std::vector<qint64> places = m_decoder ? m_decoder->undecodablePlaces() : std::vector<qint64>();
    for (qint64 &place : places)
        place += m_decoderOffset;
    return places;
}

} // namespace kartoteka
