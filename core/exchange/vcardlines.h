#pragma once

#include "base/result.h"

#include <QIODevice>

#include <memory>
#include <optional>
#include <vector>

namespace kartoteka
{

/// One property of a vCard, unfolded, its value as bytes: quoted-printable and base64 undone, the
/// characters not yet read.
struct VcardLine {
    struct Parameter {
        QByteArray name;  ///< upper case; "TYPE" for words without a name ("TEL;WORK")
        QByteArray value; ///< without quotes
    };

    qint64 number = 0; ///< of its first line in the file, from 1
    QByteArray group;  ///< "item1", lower case
    QByteArray name;   ///< upper case
    std::vector<Parameter> parameters;
    QByteArray value;
    bool isBinary = false; ///< was base64

    /// Empty when there is none.
    QByteArray parameter(const char *parameterName) const;
};

/// Reads a device as lines of vCard: ends CR LF, LF or CR; lines that go on with white space, after
/// the "=" of quoted-printable, and as bare base64 are joined before characters are looked at, so
/// that one may be cut anywhere. UTF-16 and UTF-32 become UTF-8 first. Movable; one thread.
class VcardLines
{
public:
    /// Longest property, in bytes as they stand in the file; what is longer is left out and
    /// reported.
    static constexpr qsizetype kLongestLine = 32 << 20;

    /// `device` is open for reading and outlives the lines.
    static Result<VcardLines> open(QIODevice &device);

    /// The next property; false at the end, or on failure(). What is no property is told by
    /// takeProblem() and left out.
    bool next(VcardLine &line);
    std::optional<Error> failure() const { return m_failure; }
    /// Line and reason of what was left out since the last call.
    std::optional<std::pair<qint64, Message>> takeProblem();

    qint64 bytesRead() const { return m_bytesRead; }

private:
    VcardLines() = default;
    bool readPhysical(QByteArray &line);
    bool peekPhysical(const QByteArray *&line);
    void takePeeked();
    bool fill();
    void passLineFeed();
    Result<void> decodeWide();
    bool unfold(QByteArray &whole);
    void joinFolded(QByteArray &whole);
    void joinSoftBreaks(QByteArray &whole);
    void joinBareBase64(QByteArray &whole);
    void append(QByteArray &whole, QByteArrayView more);
    bool parse(const QByteArray &whole, VcardLine &line);

    QIODevice *m_device = nullptr;
    std::unique_ptr<QIODevice> m_decoded;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    bool m_isAtEnd = false;
    bool m_isTooLong = false;
    QByteArray m_peeked;
    bool m_hasPeeked = false;
    bool m_isPeekedTooLong = false;
    qint64 m_number = 0; ///< physical lines read
    qint64 m_first = 0;  ///< of the property being read
    qint64 m_bytesRead = 0;
    std::optional<Error> m_failure;
    std::vector<std::pair<qint64, Message>> m_problems;
};

} // namespace kartoteka
