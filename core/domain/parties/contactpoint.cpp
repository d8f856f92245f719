#include "domain/parties/contactpoint.h"

#include "identity/mailaddress.h"
#include "identity/phone.h"

namespace kartoteka
{

const std::vector<ChoiceRow<ContactKind>> &ChoiceTable<ContactKind>::rows()
{
    static const std::vector<ChoiceRow<ContactKind>> rows = {
        {ContactKind::Phone, "phone", QT_TRANSLATE_NOOP("Core", "Phone")},
        {ContactKind::Mobile, "mobile", QT_TRANSLATE_NOOP("Core", "Mobile phone")},
        {ContactKind::Fax, "fax", QT_TRANSLATE_NOOP("Core", "Fax")},
        {ContactKind::Email, "email", QT_TRANSLATE_NOOP("Core", "E-mail")},
        {ContactKind::Messenger, "messenger", QT_TRANSLATE_NOOP("Core", "Messenger")},
        {ContactKind::Website, "website", QT_TRANSLATE_NOOP("Core", "Web site")},
        {ContactKind::Social, "social", QT_TRANSLATE_NOOP("Core", "Social network")},
    };
    return rows;
}

const Entity &describe(const ContactPoint *)
{
    static const Entity entity =
        Entity::of<ContactPoint>(QT_TRANSLATE_NOOP("Core", "Contact point"),
                                 QT_TRANSLATE_NOOP("Core", "Contact points"))
            .field<&ContactPoint::party>("party", QT_TRANSLATE_NOOP("Core", "Party"), Required)
            .field<&ContactPoint::kind>("kind", QT_TRANSLATE_NOOP("Core", "Kind"), Required)
            .field<&ContactPoint::value>("value", QT_TRANSLATE_NOOP("Core", "Value"),
                                         Required | Searchable)
            .field<&ContactPoint::normalized>("normalized",
                                              QT_TRANSLATE_NOOP("Core", "Normal form"), Automatic)
            .field<&ContactPoint::label>("label", QT_TRANSLATE_NOOP("Core", "Label"))
            .field<&ContactPoint::preferred>("preferred", QT_TRANSLATE_NOOP("Core", "Preferred"))
            .field<&ContactPoint::doNotUse>("do_not_use", QT_TRANSLATE_NOOP("Core", "Do not use"))
            .titledBy({"value"})
            .partOf("party")
            .rules<ContactPoint>(validate, complete);
    return entity;
}

Problems validate(const ContactPoint &point)
{
    if (point.kind == ContactKind::Email && !point.value.isEmpty() && !point.value.contains(u'@'))
        return {{QStringLiteral("value"),
                 Message(QT_TRANSLATE_NOOP("Core", "“%1” is not an e-mail address"))
                     .arg(point.value.left(80))}};
    return {};
}

void complete(ContactPoint &point, const TextStyle &style)
{
    point.normalized = normalized(point.kind, point.value, style.homeRegion);
}

QString normalized(ContactKind kind, const QString &value, const QString &homeRegion)
{
    switch (kind) {
    case ContactKind::Phone:
    case ContactKind::Mobile:
    case ContactKind::Fax:
        return normalizedPhone(value, homeRegion);
    case ContactKind::Email:
        return normalizedEmail(value);
    case ContactKind::Messenger:
    case ContactKind::Website:
    case ContactKind::Social:
        break;
    }
    return normalizedSite(value);
}

} // namespace kartoteka
