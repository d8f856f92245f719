#include "domain/duplicates/notduplicate.h"

namespace kartoteka
{

const Entity &describe(const NotDuplicate *)
{
    static const Entity entity =
        Entity::of<NotDuplicate>(QT_TRANSLATE_NOOP("Core", "Pair of different records"),
                                 QT_TRANSLATE_NOOP("Core", "Pairs of different records"))
            .field<&NotDuplicate::entity>("entity", QT_TRANSLATE_NOOP("Core", "Belongs to"),
                                          Required | Fixed)
            .field<&NotDuplicate::first>("first", QT_TRANSLATE_NOOP("Core", "First record"),
                                         Required | Fixed)
            .field<&NotDuplicate::second>("second", QT_TRANSLATE_NOOP("Core", "Second record"),
                                          Required | Fixed)
            .field<&NotDuplicate::createdAt>("created_at", QT_TRANSLATE_NOOP("Core", "Created"),
                                             Automatic)
            .field<&NotDuplicate::createdBy>("created_by", QT_TRANSLATE_NOOP("Core", "Created by"),
                                             Automatic)
            .titledBy({"entity"})
            .identifiedBy({"entity", "first", "second"})
            .rules<NotDuplicate>(validate);
    return entity;
}

Problems validate(const NotDuplicate &pair)
{
    if (pair.first.isNull() || pair.first != pair.second)
        return {};
    return {{QStringLiteral("second"),
             Message(QT_TRANSLATE_NOOP("Core", "these are not two records but one"))}};
}

} // namespace kartoteka
