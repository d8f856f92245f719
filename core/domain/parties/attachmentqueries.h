#pragma once

#include "domain/parties/attachment.h"
#include "storage/writer.h"

namespace kartoteka
{

/// Setting with the most bytes one attachment may have, and what holds without it: 50 MB.
constexpr auto kAttachmentLimitKey = "attachment_limit_bytes";
constexpr qint64 kAttachmentLimitBytes = 50 * 1024 * 1024;

/// The limit of this workspace in bytes; never above what the database keeps in one row (a
/// thousand million bytes). A setting that is no number counts as none.
qint64 attachmentLimit(Reader &reader);

/// Keeps a file with a record: `attachment` says with which and under what name, `content` is the
/// whole file. Its size, hash and media type (unless given) are filled in here. Ends the perform()
/// with Invalid when the content is longer than the limit.
Id<Attachment> attach(Writer &writer, Attachment attachment, const QByteArray &content);

/// Puts a content under its hash, without a limit, and returns the hash. What is there already is
/// kept once; what is there but damaged is healed.
QString storeContent(Writer &writer, const QByteArray &content);

/// The content of an attachment, compared with its hash. NotFound when it is not in this file
/// (another seat has it, or it was collected), Corrupt when it is not what was put in.
Result<QByteArray> readContent(Reader &reader, const Attachment &attachment);

/// Every content by its hash, in the order of the hashes.
void forEachContent(
    Reader &reader,
    const std::function<void(const QString &hash, const QByteArray &content)> &visit);

/// Takes out the contents to which no attachment refers any more, also none in the recycle bin, and
/// returns their number. What was erased can then no longer be brought back whole by undo.
qint64 collectContents(Writer &writer);

} // namespace kartoteka
