#include "domain/parties/attachmentqueries.h"

#include <QCryptographicHash>
#include <QMimeDatabase>

namespace kartoteka
{

namespace
{
constexpr qint64 kLongestContent = 999'000'000; // a row of SQLite ends at 1,000,000,000 bytes

QString hashOf(const QByteArray &content)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}
} // namespace

qint64 attachmentLimit(Reader &reader)
{
    Statement row = reader.database().prepare(
        QByteArray("SELECT value FROM setting WHERE key = ? AND life = 0"));
    row.bind(1, QString::fromLatin1(kAttachmentLimitKey));
    bool isNumber = false;
    const qint64 limit = row.step() ? row.text(0).toLongLong(&isNumber) : 0;
    return isNumber && limit >= 0 ? std::min(limit, kLongestContent) : kAttachmentLimitBytes;
}

Id<Attachment> attach(Writer &writer, Attachment attachment, const QByteArray &content)
{
    const qint64 limit = attachmentLimit(writer);
    if (content.size() > limit)
        writer.refuse(
            Error(ErrorCode::Invalid,
                  Message(QT_TRANSLATE_NOOP(
                              "Core", "“%1” has %2 bytes, an attachment may have %3 at the most"))
                      .arg(attachment.fileName)
                      .arg(content.size())
                      .arg(limit)));
    complete(attachment);
    attachment.size = content.size();
    attachment.hash = storeContent(writer, content);
    if (attachment.mediaType.isEmpty())
        attachment.mediaType =
            QMimeDatabase().mimeTypeForFileNameAndData(attachment.fileName, content).name();
    return writer.create(std::move(attachment));
}

QString storeContent(Writer &writer, const QByteArray &content)
{
    const QString hash = hashOf(content);
    writer.database()
        .prepare(QByteArray("INSERT INTO attachment_content (hash, size, content) VALUES (?, ?, ?) "
                            "ON CONFLICT (hash) DO UPDATE SET size = excluded.size, "
                            "content = excluded.content WHERE content IS NOT excluded.content"))
        .bind(1, hash)
        .bind(2, qint64{content.size()})
        .bind(3, content)
        .run();
    return hash;
}

Result<QByteArray> readContent(Reader &reader, const Attachment &attachment)
{
    Statement row = reader.database().prepare(
        QByteArray("SELECT content FROM attachment_content WHERE hash = ?"));
    row.bind(1, attachment.hash);
    if (!row.step())
        return Error(ErrorCode::NotFound,
                     Message(QT_TRANSLATE_NOOP("Core", "the content of “%1” is not in this file"))
                         .arg(attachment.fileName));
    QByteArray content = row.bytes(0);
    if (hashOf(content) != attachment.hash)
        return Error(ErrorCode::Corrupt,
                     Message(QT_TRANSLATE_NOOP("Core", "the content of “%1” is damaged: it is not "
                                                       "what was attached"))
                         .arg(attachment.fileName));
    return content;
}

void forEachContent(
    Reader &reader,
    const std::function<void(const QString &hash, const QByteArray &content)> &visit)
{
    Statement rows = reader.database().prepare(
        QByteArray("SELECT hash, content FROM attachment_content ORDER BY hash"));
    while (rows.step())
        visit(rows.text(0), rows.bytes(1));
}

qint64 collectContents(Writer &writer)
{
    writer.database().execute(
        "DELETE FROM attachment_content WHERE NOT EXISTS "
        "(SELECT 1 FROM attachment a WHERE a.hash = attachment_content.hash)");
    return writer.database().changes();
}

} // namespace kartoteka
