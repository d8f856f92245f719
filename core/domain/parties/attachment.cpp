#include "domain/parties/attachment.h"

namespace kartoteka
{

const Entity &describe(const Attachment *)
{
    static const Entity entity =
        Entity::of<Attachment>(QT_TRANSLATE_NOOP("Core", "Attachment"),
                               QT_TRANSLATE_NOOP("Core", "Attachments"))
            .field<&Attachment::entity>("entity", QT_TRANSLATE_NOOP("Core", "Belongs to"),
                                        Required | Fixed)
            .field<&Attachment::record>("record", QT_TRANSLATE_NOOP("Core", "Record"),
                                        Required | Fixed)
            .field<&Attachment::fileName>("file_name", QT_TRANSLATE_NOOP("Core", "File name"),
                                          Required | Searchable)
            .alsoCalled({u"file", u"файл", u"имя файла", u"文件名"})
            .field<&Attachment::mediaType>("media_type", QT_TRANSLATE_NOOP("Core", "Media type"),
                                           Automatic)
            .field<&Attachment::size>("size", QT_TRANSLATE_NOOP("Core", "Size, bytes"), Automatic)
            .field<&Attachment::hash>("hash", QT_TRANSLATE_NOOP("Core", "Hash"),
                                      Required | Automatic)
            .field<&Attachment::note>("note", QT_TRANSLATE_NOOP("Core", "Note"), Searchable)
            .field<&Attachment::createdAt>("created_at", QT_TRANSLATE_NOOP("Core", "Created"),
                                           Automatic)
            .field<&Attachment::createdBy>("created_by", QT_TRANSLATE_NOOP("Core", "Created by"),
                                           Automatic)
            .titledBy({"file_name"})
            .partOf("record")
            .rules<Attachment>(validate, complete);
    return entity;
}

namespace
{
bool isSha256(const QString &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}
} // namespace

Problems validate(const Attachment &attachment)
{
    Problems problems;
    const QString &name = attachment.fileName;
    const bool isPrintable = std::all_of(
        name.begin(), name.end(), [](QChar c) { return c.category() != QChar::Other_Control; });
    if (name == QLatin1String(".") || name == QLatin1String("..") || !isPrintable)
        problems.push_back({QStringLiteral("file_name"),
                            Message(QT_TRANSLATE_NOOP("Core", "“%1” cannot be the name of a file"))
                                .arg(name.left(80))});
    if (!attachment.hash.isEmpty() && !isSha256(attachment.hash))
        problems.push_back(
            {QStringLiteral("hash"), Message(QT_TRANSLATE_NOOP("Core", "“%1” is not a SHA-256"))
                                         .arg(attachment.hash.left(80))});
    if (attachment.size < 0)
        problems.push_back(
            {QStringLiteral("size"), Message(QT_TRANSLATE_NOOP("Core", "must not be negative"))});
    return problems;
}

void complete(Attachment &attachment)
{
    // Folders of the sender's computer mean nothing here and must not guide where it is saved.
    const auto slash =
        std::max(attachment.fileName.lastIndexOf(u'/'), attachment.fileName.lastIndexOf(u'\\'));
    attachment.fileName = attachment.fileName.mid(slash + 1).trimmed();
}

} // namespace kartoteka
