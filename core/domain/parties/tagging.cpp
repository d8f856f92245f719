#include "domain/parties/tagging.h"

namespace kartoteka
{

const Entity &describe(const Tagging *)
{
    static const Entity entity =
        Entity::of<Tagging>(QT_TRANSLATE_NOOP("Core", "Tagging"),
                            QT_TRANSLATE_NOOP("Core", "Taggings"))
            .field<&Tagging::tag>("tag", QT_TRANSLATE_NOOP("Core", "Tag"),
                                  Required | Fixed | Searchable)
            .alsoCalled({u"tags", u"теги", u"метки", u"тег", u"метка", u"标签"})
            .field<&Tagging::entity>("entity", QT_TRANSLATE_NOOP("Core", "Belongs to"),
                                     Required | Fixed)
            .field<&Tagging::record>("record", QT_TRANSLATE_NOOP("Core", "Record"),
                                     Required | Fixed)
            .partOf("record")
            .identifiedBy({"tag", "entity", "record"});
    return entity;
}

} // namespace kartoteka
