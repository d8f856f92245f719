#include "exchange/vcardlines.h"

#include "exchange/encoding.h"
#include "exchange/textdecoder.h"

#include <QBuffer>

#include <algorithm>

namespace kartoteka
{

namespace
{
constexpr qint64 kChunk = 64 << 10;
constexpr qint64 kMostWideBytes = 256 << 20;
constexpr size_t kMostProblems = 1000;

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

bool isBase64(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
               c == '+' || c == '/' || c == '=' || c == ' ' || c == '\t';
    });
}

/// The place of the colon before the value, outside of quotes; where quotes are not closed they
/// mean nothing. -1 = none.
qsizetype colonOf(const QByteArray &line)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '"')
            isQuoted = !isQuoted;
        else if (line[i] == ':' && !isQuoted)
            return i;
    }
    return line.indexOf(':');
}

/// Whether a parameter before the value says so, by its name or as a bare word.
bool isEncodedAs(const QByteArray &line, std::initializer_list<const char *> words)
{
    const QByteArray head = line.left(colonOf(line)).toUpper();
    for (const QByteArray &part : head.split(';')) {
        const QByteArray word =
            part.startsWith("ENCODING=") ? part.mid(9).trimmed() : part.trimmed();
        if (part != head &&
            std::any_of(words.begin(), words.end(), [&](const char *one) { return word == one; }))
            return true;
    }
    return false;
}

bool isQuotedPrintable(const QByteArray &line)
{
    return isEncodedAs(line, {"QUOTED-PRINTABLE", "\"QUOTED-PRINTABLE\""});
}

bool isBase64Encoded(const QByteArray &line)
{
    return isEncodedAs(line, {"BASE64", "B", "\"B\"", "\"BASE64\""});
}

int hexDigit(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                  : -1;
}

QByteArray fromQuotedPrintable(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '=' && i + 2 < text.size()) {
            const int high = hexDigit(text[i + 1]);
            const int low = hexDigit(text[i + 2]);
            if (high >= 0 && low >= 0) {
                bytes += static_cast<char>(high * 16 + low);
                i += 2;
                continue;
            }
        }
        bytes += text[i];
    }
    return bytes;
}

/// ^n, ^' and ^^ of RFC 6868.
QByteArray parameterText(QByteArray value)
{
    value = value.trimmed();
    if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
        value = value.mid(1, value.size() - 2);
    if (!value.contains('^'))
        return value;
    QByteArray text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char next = value[i] == '^' && i + 1 < value.size() ? value[i + 1] : '\0';
        const char meant = next == 'n' ? '\n' : next == '\'' ? '"' : next == '^' ? '^' : '\0';
        text += meant ? meant : value[i];
        i += meant ? 1 : 0;
    }
    return text;
}

/// Pieces between the semicolons that stand outside of quotes.
std::vector<QByteArray> splitHead(const QByteArray &head)
{
    const bool hasPairs = head.count('"') % 2 == 0;
    std::vector<QByteArray> parts(1);
    bool isQuoted = false;
    for (const char c : head) {
        if (c == '"' && hasPairs)
            isQuoted = !isQuoted;
        if (c == ';' && !isQuoted)
            parts.emplace_back();
        else
            parts.back() += c;
    }
    return parts;
}

/// Words of vCard 2.1 that stand without the name of their parameter.
QByteArray bareName(const QByteArray &word)
{
    for (const char *encoding : {"QUOTED-PRINTABLE", "BASE64", "B", "Q", "8BIT", "7BIT"})
        if (word == encoding)
            return QByteArrayLiteral("ENCODING");
    return QByteArrayLiteral("TYPE");
}
} // namespace

QByteArray VcardLine::parameter(const char *parameterName) const
{
    for (const Parameter &one : parameters)
        if (one.name == parameterName)
            return one.value;
    return {};
}

Result<VcardLines> VcardLines::open(QIODevice &device)
{
    VcardLines lines;
    lines.m_device = &device;
    lines.fill();
    if (lines.m_failure)
        return *lines.m_failure;
    const EncodingGuess guess = detectEncoding(lines.m_buffer.left(4096));
    lines.m_at = guess.name == encodings::kUtf8 ? guess.byteOrderMark : 0;
    if (guess.name.startsWith(QLatin1String("UTF-16")) ||
        guess.name.startsWith(QLatin1String("UTF-32")))
        if (auto decoded = lines.decodeWide(); !decoded)
            return decoded.error();
    return lines;
}

Result<void> VcardLines::decodeWide()
{
    const QByteArray bytes = m_buffer + m_device->read(kMostWideBytes - m_buffer.size());
    if (!m_device->atEnd())
        return Error(ErrorCode::Unsupported,
                     Message(QT_TRANSLATE_NOOP("Core", "the file is too large in this encoding; "
                                                       "save it as UTF-8")));
    auto text = decodeText(bytes);
    if (!text)
        return text.error();
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(text->text.toUtf8());
    buffer->open(QIODevice::ReadOnly);
    m_decoded = std::move(buffer);
    m_device = m_decoded.get();
    m_buffer.clear();
    m_at = 0;
    m_isAtEnd = false;
    return {};
}

bool VcardLines::fill()
{
    if (m_isAtEnd || m_failure)
        return false;
    const QByteArray more = m_device->read(kChunk);
    if (more.isEmpty()) {
        m_isAtEnd = true;
        if (!m_device->atEnd())
            m_failure = Error(ErrorCode::Io, Message::verbatim(m_device->errorString()));
        return false;
    }
    m_buffer.remove(0, m_at);
    m_at = 0;
    m_buffer += more;
    m_bytesRead += more.size();
    return true;
}

/// Behind CR: the rest of CR LF, and of CR CR LF, which some programs write.
void VcardLines::passLineFeed()
{
    while (m_buffer.size() - m_at < 2 && fill()) {
    }
    const QByteArrayView rest = QByteArrayView(m_buffer).sliced(m_at);
    if (rest.startsWith("\n"))
        m_at += 1;
    else if (rest.startsWith("\r\n"))
        m_at += 2;
}

/// One line of the file without its end; a long one is cut, and m_isTooLong says so.
bool VcardLines::readPhysical(QByteArray &line)
{
    line.clear();
    bool isAnything = false;
    for (;;) {
        const auto begin = m_buffer.cbegin() + m_at;
        const auto end =
            std::find_if(begin, m_buffer.cend(), [](char c) { return c == '\n' || c == '\r'; });
        const auto length = static_cast<qsizetype>(end - begin);
        append(line, QByteArrayView(begin, length));
        isAnything |= length > 0;
        m_at += length;
        if (end != m_buffer.cend()) {
            const bool isReturn = *end == '\r';
            ++m_at;
            if (isReturn)
                passLineFeed();
            break;
        }
        if (fill())
            continue;
        if (!isAnything)
            return false;
        break;
    }
    ++m_number;
    return true;
}

bool VcardLines::peekPhysical(const QByteArray *&line)
{
    if (!m_hasPeeked) {
        const bool wasTooLong = std::exchange(m_isTooLong, false);
        const bool isThere = readPhysical(m_peeked);
        m_isPeekedTooLong = std::exchange(m_isTooLong, wasTooLong);
        if (!isThere)
            return false;
        --m_number; // not taken yet
        m_hasPeeked = true;
    }
    line = &m_peeked;
    return true;
}

void VcardLines::takePeeked()
{
    ++m_number;
    m_isTooLong |= m_isPeekedTooLong;
    m_hasPeeked = false;
}

void VcardLines::append(QByteArray &whole, QByteArrayView more)
{
    if (whole.size() + more.size() > kLongestLine)
        m_isTooLong = true;
    else
        whole.append(more);
}

void VcardLines::joinFolded(QByteArray &whole)
{
    const QByteArray *next = nullptr;
    while (peekPhysical(next) && !next->isEmpty() && isSpace(next->front())) {
        append(whole, QByteArrayView(*next).sliced(1));
        takePeeked();
    }
}

void VcardLines::joinSoftBreaks(QByteArray &whole)
{
    const QByteArray *next = nullptr;
    while (whole.endsWith('=') && peekPhysical(next) && !next->startsWith("END:")) {
        whole.chop(1);
        append(whole, *next);
        takePeeked();
    }
    if (whole.endsWith('='))
        whole.chop(1);
}

void VcardLines::joinBareBase64(QByteArray &whole)
{
    const QByteArray *next = nullptr;
    while (peekPhysical(next) && !next->isEmpty() && isBase64(*next)) {
        append(whole, *next);
        takePeeked();
    }
}

bool VcardLines::unfold(QByteArray &whole)
{
    if (m_hasPeeked) {
        whole = m_peeked;
        takePeeked();
    } else if (!readPhysical(whole)) {
        return false;
    }
    m_first = m_number;
    // Soft breaks come first: white space behind one belongs to the text.
    const bool isQuoted = isQuotedPrintable(whole);
    if (isQuoted && whole.endsWith('=')) {
        joinSoftBreaks(whole);
        return true;
    }
    joinFolded(whole);
    if (isQuoted || isQuotedPrintable(whole))
        joinSoftBreaks(whole);
    else if (isBase64Encoded(whole))
        joinBareBase64(whole);
    return true;
}

bool VcardLines::parse(const QByteArray &whole, VcardLine &line)
{
    const qsizetype colon = colonOf(whole);
    if (colon <= 0)
        return false;
    std::vector<QByteArray> head = splitHead(whole.left(colon));
    QByteArray name = head.front().trimmed();
    const qsizetype dot = name.lastIndexOf('.');
    line.group = dot < 0 ? QByteArray() : name.left(dot).toLower();
    line.name = name.mid(dot + 1).toUpper();
    if (line.name.isEmpty())
        return false;
    line.parameters.clear();
    for (size_t i = 1; i < head.size(); ++i) {
        const qsizetype equals = head[i].indexOf('=');
        const QByteArray word = head[i].trimmed();
        if (equals >= 0)
            line.parameters.push_back(
                {head[i].left(equals).trimmed().toUpper(), parameterText(head[i].mid(equals + 1))});
        else if (!word.isEmpty())
            line.parameters.push_back({bareName(word.toUpper()), word});
    }
    const QByteArray encoding = line.parameter("ENCODING").toUpper();
    const QByteArray raw = whole.mid(colon + 1);
    line.isBinary = encoding == "BASE64" || encoding == "B";
    line.value = line.isBinary                                       ? QByteArray::fromBase64(raw)
                 : encoding == "QUOTED-PRINTABLE" || encoding == "Q" ? fromQuotedPrintable(raw)
                                                                     : raw;
    return true;
}

bool VcardLines::next(VcardLine &line)
{
    QByteArray whole;
    for (;;) {
        m_isTooLong = false;
        if (!unfold(whole))
            return false;
        if (QByteArrayView(whole).trimmed().isEmpty())
            continue;
        line.number = m_first;
        const bool isGood = !m_isTooLong && parse(whole, line);
        if (isGood)
            return true;
        if (m_problems.size() < kMostProblems)
            m_problems.emplace_back(
                m_first,
                m_isTooLong
                    ? Message(QT_TRANSLATE_NOOP("Core", "the line is too long and is left out"))
                    : Message(QT_TRANSLATE_NOOP("Core",
                                                "this is no property of a card; it is left out")));
    }
}

std::optional<std::pair<qint64, Message>> VcardLines::takeProblem()
{
    if (m_problems.empty())
        return std::nullopt;
    auto first = std::move(m_problems.front());
    m_problems.erase(m_problems.begin());
    return first;
}

} // namespace kartoteka
