#pragma once

#include "domain/parties/party.h"
#include "storage/fieldtext.h"

namespace kartoteka
{

enum class ContactKind { Phone, Mobile, Fax, Email, Messenger, Website, Social };
template<>
struct ChoiceTable<ContactKind> {
    static const std::vector<ChoiceRow<ContactKind>> &rows();
};

/// One way to reach a party. `value` stays as it was typed; `normalized` is what is compared.
struct ContactPoint {
    static constexpr const char *kEntity = "contact_point";

    Id<ContactPoint> id;
    Id<Party> party;
    ContactKind kind = ContactKind::Phone;
    QString value;
    QString normalized;
    QString label;
    bool preferred = false;
    bool doNotUse = false;
};

const Entity &describe(const ContactPoint *);
Problems validate(const ContactPoint &point);
/// Phones without a country are those of the workspace's home region.
void complete(ContactPoint &point, const TextStyle &style = {});

/// Phones and faxes as normalizedPhone() has them, e-mail as normalizedEmail(), sites and accounts
/// as normalizedSite().
QString normalized(ContactKind kind, const QString &value,
                   const QString &homeRegion = QStringLiteral("RU"));

} // namespace kartoteka
