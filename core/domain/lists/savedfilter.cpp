#include "domain/lists/savedfilter.h"

#include <QJsonDocument>

namespace kartoteka
{

const Entity &describe(const SavedFilter *)
{
    static const Entity entity =
        Entity::of<SavedFilter>(QT_TRANSLATE_NOOP("Core", "Saved filter"),
                                QT_TRANSLATE_NOOP("Core", "Saved filters"))
            .field<&SavedFilter::name>("name", QT_TRANSLATE_NOOP("Core", "Name"), Required)
            .field<&SavedFilter::list>("list", QT_TRANSLATE_NOOP("Core", "List"), Required | Fixed)
            .field<&SavedFilter::conditions>("conditions", QT_TRANSLATE_NOOP("Core", "Conditions"),
                                             Multiline)
            .field<&SavedFilter::quickText>("quick_text", QT_TRANSLATE_NOOP("Core", "Quick filter"))
            .field<&SavedFilter::position>("position", QT_TRANSLATE_NOOP("Core", "Position"))
            .field<&SavedFilter::createdAt>("created_at", QT_TRANSLATE_NOOP("Core", "Created"),
                                            Automatic)
            .field<&SavedFilter::createdBy>("created_by", QT_TRANSLATE_NOOP("Core", "Created by"),
                                            Automatic)
            .titledBy({"name"})
            .rules<SavedFilter>(validate);
    return entity;
}

Problems validate(const SavedFilter &filter)
{
    if (filter.conditions.isEmpty() ||
        QJsonDocument::fromJson(filter.conditions.toUtf8()).isArray())
        return {};
    return {{QStringLiteral("conditions"),
             Message(QT_TRANSLATE_NOOP("Core", "it is not a list in JSON"))}};
}

} // namespace kartoteka
