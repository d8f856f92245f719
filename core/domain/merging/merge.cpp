#include "domain/merging/merge.h"

namespace kartoteka
{

const Entity &describe(const Merge *)
{
    static const Entity entity =
        Entity::of<Merge>(QT_TRANSLATE_NOOP("Core", "Merge"), QT_TRANSLATE_NOOP("Core", "Merges"))
            .field<&Merge::number>("number", QT_TRANSLATE_NOOP("Core", "Number"))
            .field<&Merge::entity>("entity", QT_TRANSLATE_NOOP("Core", "Belongs to"),
                                   Required | Fixed)
            .field<&Merge::kept>("kept", QT_TRANSLATE_NOOP("Core", "Kept record"), Required | Fixed)
            .field<&Merge::dropped>("dropped", QT_TRANSLATE_NOOP("Core", "Merged record"),
                                    Required | Fixed)
            .field<&Merge::title>("title", QT_TRANSLATE_NOOP("Core", "Its name"))
            .field<&Merge::alternatives>("alternatives",
                                         QT_TRANSLATE_NOOP("Core", "Alternative values"), Multiline)
            .field<&Merge::changes>("changes", QT_TRANSLATE_NOOP("Core", "What was changed"),
                                    Multiline)
            .field<&Merge::createdAt>("created_at", QT_TRANSLATE_NOOP("Core", "Created"), Automatic)
            .field<&Merge::createdBy>("created_by", QT_TRANSLATE_NOOP("Core", "Created by"),
                                      Automatic)
            .titledBy({"title"});
    return entity;
}

} // namespace kartoteka
