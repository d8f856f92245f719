#include "domain/parties/note.h"

namespace kartoteka
{

const Entity &describe(const Note *)
{
    static const Entity entity =
        Entity::of<Note>(QT_TRANSLATE_NOOP("Core", "Note"), QT_TRANSLATE_NOOP("Core", "Notes"))
            .field<&Note::entity>("entity", QT_TRANSLATE_NOOP("Core", "Belongs to"),
                                  Required | Fixed)
            .field<&Note::record>("record", QT_TRANSLATE_NOOP("Core", "Record"), Required | Fixed)
            .field<&Note::text>("text", QT_TRANSLATE_NOOP("Core", "Text"),
                                Required | Searchable | Multiline)
            .alsoCalled({u"note", u"notes", u"заметка", u"заметки", u"笔记"})
            .field<&Note::pinned>("pinned", QT_TRANSLATE_NOOP("Core", "Pinned"))
            .field<&Note::createdAt>("created_at", QT_TRANSLATE_NOOP("Core", "Created"), Automatic)
            .field<&Note::createdBy>("created_by", QT_TRANSLATE_NOOP("Core", "Created by"),
                                     Automatic)
            .titledBy({"text"})
            .partOf("record");
    return entity;
}

} // namespace kartoteka
