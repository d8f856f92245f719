#pragma once

#include "exchange/vcard.h"
#include "exchange/vcardlines.h"

#include <QFile>
#include <QHash>

namespace kartoteka
{

/// Reads cards of vCard 2.1, 3.0 and 4.0 one by one. Texts are UTF-8 where they are well-formed,
/// else what CHARSET says, else what the encoding of the file is found to be. Cards that are broken
/// are read as far as they go, and warnings() says where. Movable; one thread.
class VcardReader
{
public:
    /// Most properties a card may have, and most bytes of values; further ones are left out.
    static constexpr int kMostProperties = 10000;
    /// Most phones, addresses … of a kind, and types of one of them.
    static constexpr size_t kMostOfAKind = 500;
    static constexpr qsizetype kMostTypes = 32;
    static constexpr qint64 kMostBytes = 64 << 20;

    /// Foreign when the file has no card at its beginning. The file is owned by the reader.
    static Result<VcardReader> open(const QString &path);
    /// `device` is open for reading from its begin, not sequential, and outlives the reader.
    static Result<VcardReader> open(QIODevice &device);

    /// False at the end, or on failure().
    bool next(Vcard &card);
    const std::optional<Error> &failure() const { return m_failure; }

    /// What was wrong so far, each with its line; at most kKeptWarnings of warningCount().
    const std::vector<Message> &warnings() const { return m_warnings; }
    qint64 warningCount() const { return m_warningCount; }
    static constexpr size_t kKeptWarnings = 200;

    /// Found for texts that name none; "UTF-8" when there are none of another.
    const QString &encoding() const { return m_encoding; }
    qint64 bytesRead() const { return m_lines->bytesRead(); }
    qint64 totalBytes() const { return m_totalBytes; }

private:
    VcardReader() = default;
    Result<void> start(QIODevice &device);
    void findEncoding(QIODevice &device);
    bool findBegin(VcardLine &line);
    void collect(std::vector<VcardLine> &lines);
    void skipNested();
    void interpret(const std::vector<VcardLine> &lines, Vcard &card);
    void take(const VcardLine &line, Vcard &card);
    void takeParts(const VcardLine &line, Vcard &card);
    void takeContact(const VcardLine &line, Vcard &card);
    void takeAddress(const VcardLine &line, Vcard &card);
    void takePhoto(const VcardLine &line, Vcard &card);
    void takeDelivery(const VcardLine &line, Vcard &card);
    QString textOf(const VcardLine &line) const;
    QString plainOf(const VcardLine &line) const;
    QString labelOf(const VcardLine &line) const;
    QStringList partsOf(const VcardLine &line, QChar divider) const;
    QString unescaped(const QString &text) const;
    void takeProblems();
    void warn(qint64 line, const Message &message);

    std::unique_ptr<QFile> m_file;
    std::optional<VcardLines> m_lines;
    std::optional<Error> m_failure;
    std::optional<VcardLine> m_begin; ///< of the next card, read already
    QString m_encoding;
    QString m_version;                   ///< of the card being read
    QHash<QByteArray, QString> m_labels; ///< group → X-ABLabel
    std::vector<Message> m_warnings;
    qint64 m_warningCount = 0;
    qint64 m_totalBytes = 0;
};

/// Whether a file begins like a vCard, in any encoding.
bool looksLikeVcard(const QString &path);

} // namespace kartoteka
