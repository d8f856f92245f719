#pragma once

#include "domain/parties/party.h"

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
void complete(ContactPoint &point);

/// Phones and faxes: digits with "+" (see phoneDigits); addresses of mail, sites and accounts:
/// folded to lower case without "mailto:", "https://", "www." and a trailing slash.
QString normalized(ContactKind kind, const QString &value);

} // namespace kartoteka
