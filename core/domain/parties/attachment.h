#pragma once

#include "domain/access/user.h"
#include "storage/record.h"

namespace kartoteka
{

/// A file kept with a record of any entity. The content itself is in the table attachment_content
/// under its hash, once however many attachments say so; see attachmentqueries.h.
struct Attachment {
    static constexpr const char *kEntity = "attachment";

    Id<Attachment> id;
    QString entity; ///< key of the entity of `record`
    Id<AnyRecord> record;
    QString fileName;  ///< without folders
    QString mediaType; ///< "application/pdf"
    qint64 size = 0;   ///< bytes
    QString hash;      ///< SHA-256 of the content, 64 small hexadecimal digits
    QString note;
    Instant createdAt;
    Id<User> createdBy;
};

const Entity &describe(const Attachment *);
Problems validate(const Attachment &attachment);
void complete(Attachment &attachment);

} // namespace kartoteka
